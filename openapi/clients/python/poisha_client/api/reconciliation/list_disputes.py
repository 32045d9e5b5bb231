from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.dispute_status import DisputeStatus
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_dispute import ListOfDispute
from ...models.method import Method
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: DisputeStatus | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["applicationId"] = application_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["paymentId"] = payment_id

    params["page"] = page

    params["size"] = size

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/disputes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfDispute | None:
    if response.status_code == 200:
        response_200 = ListOfDispute.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ErrorEnvelope.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ErrorEnvelope.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ListOfDispute]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: DisputeStatus | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfDispute]:
    """List disputes, newest first

     Of payments of your applications. Filters combine.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (DisputeStatus | Unset): Where a dispute stands
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfDispute]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        gateway=gateway,
        status=status,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: DisputeStatus | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfDispute | None:
    """List disputes, newest first

     Of payments of your applications. Filters combine.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (DisputeStatus | Unset): Where a dispute stands
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfDispute
    """

    return sync_detailed(
        client=client,
        application_id=application_id,
        mode=mode,
        gateway=gateway,
        status=status,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: DisputeStatus | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfDispute]:
    """List disputes, newest first

     Of payments of your applications. Filters combine.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (DisputeStatus | Unset): Where a dispute stands
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfDispute]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        gateway=gateway,
        status=status,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: DisputeStatus | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfDispute | None:
    """List disputes, newest first

     Of payments of your applications. Filters combine.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (DisputeStatus | Unset): Where a dispute stands
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfDispute
    """

    return (
        await asyncio_detailed(
            client=client,
            application_id=application_id,
            mode=mode,
            gateway=gateway,
            status=status,
            payment_id=payment_id,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
