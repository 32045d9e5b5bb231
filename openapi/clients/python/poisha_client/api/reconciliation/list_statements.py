from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.gateway_statement_status import GatewayStatementStatus
from ...models.list_of_gateway_statement import ListOfGatewayStatement
from ...models.method import Method
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: GatewayStatementStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params["appId"] = app_id

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["page"] = page

    params["size"] = size

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/statements",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfGatewayStatement | None:
    if response.status_code == 200:
        response_200 = ListOfGatewayStatement.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfGatewayStatement]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: GatewayStatementStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfGatewayStatement]:
    """List statements, newest first

     Those about your applications' own accounts; about the house's too, with a grant for all
    applications.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        status (GatewayStatementStatus | Unset): Where a statement stands
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfGatewayStatement]
    """

    kwargs = _get_kwargs(
        mode=mode,
        app_id=app_id,
        gateway=gateway,
        status=status,
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
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: GatewayStatementStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfGatewayStatement | None:
    """List statements, newest first

     Those about your applications' own accounts; about the house's too, with a grant for all
    applications.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        status (GatewayStatementStatus | Unset): Where a statement stands
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfGatewayStatement
    """

    return sync_detailed(
        client=client,
        mode=mode,
        app_id=app_id,
        gateway=gateway,
        status=status,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: GatewayStatementStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfGatewayStatement]:
    """List statements, newest first

     Those about your applications' own accounts; about the house's too, with a grant for all
    applications.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        status (GatewayStatementStatus | Unset): Where a statement stands
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfGatewayStatement]
    """

    kwargs = _get_kwargs(
        mode=mode,
        app_id=app_id,
        gateway=gateway,
        status=status,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    app_id: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: GatewayStatementStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfGatewayStatement | None:
    """List statements, newest first

     Those about your applications' own accounts; about the house's too, with a grant for all
    applications.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        gateway (Method | Unset): A way to pay
        status (GatewayStatementStatus | Unset): Where a statement stands
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfGatewayStatement
    """

    return (
        await asyncio_detailed(
            client=client,
            mode=mode,
            app_id=app_id,
            gateway=gateway,
            status=status,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
