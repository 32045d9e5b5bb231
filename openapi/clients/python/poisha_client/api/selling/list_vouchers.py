from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_voucher import ListOfVoucher
from ...models.list_vouchers_mode import ListVouchersMode
from ...models.voucher_status import VoucherStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    mode: ListVouchersMode,
    *,
    variant_id: str | Unset = UNSET,
    status: VoucherStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["variantId"] = variant_id

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
        "url": "/admin/apps/{id}/vouchers/{mode}/codes".format(
            id=quote(str(id), safe=""),
            mode=quote(str(mode), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfVoucher | None:
    if response.status_code == 200:
        response_200 = ListOfVoucher.from_dict(response.json())

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

    if response.status_code == 404:
        response_404 = ErrorEnvelope.from_dict(response.json())

        return response_404

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
) -> Response[ErrorEnvelope | ListOfVoucher]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    mode: ListVouchersMode,
    *,
    client: AuthenticatedClient,
    variant_id: str | Unset = UNSET,
    status: VoucherStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfVoucher]:
    """An application's codes in one mode, newest first

     Where each stands; the codes themselves are never shown.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListVouchersMode):  Example: TEST.
        variant_id (str | Unset):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (VoucherStatus | Unset): What a code is at a moment
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfVoucher]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        variant_id=variant_id,
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
    id: str,
    mode: ListVouchersMode,
    *,
    client: AuthenticatedClient,
    variant_id: str | Unset = UNSET,
    status: VoucherStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfVoucher | None:
    """An application's codes in one mode, newest first

     Where each stands; the codes themselves are never shown.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListVouchersMode):  Example: TEST.
        variant_id (str | Unset):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (VoucherStatus | Unset): What a code is at a moment
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfVoucher
    """

    return sync_detailed(
        id=id,
        mode=mode,
        client=client,
        variant_id=variant_id,
        status=status,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    id: str,
    mode: ListVouchersMode,
    *,
    client: AuthenticatedClient,
    variant_id: str | Unset = UNSET,
    status: VoucherStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfVoucher]:
    """An application's codes in one mode, newest first

     Where each stands; the codes themselves are never shown.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListVouchersMode):  Example: TEST.
        variant_id (str | Unset):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (VoucherStatus | Unset): What a code is at a moment
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfVoucher]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        variant_id=variant_id,
        status=status,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    mode: ListVouchersMode,
    *,
    client: AuthenticatedClient,
    variant_id: str | Unset = UNSET,
    status: VoucherStatus | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfVoucher | None:
    """An application's codes in one mode, newest first

     Where each stands; the codes themselves are never shown.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (ListVouchersMode):  Example: TEST.
        variant_id (str | Unset):  Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (VoucherStatus | Unset): What a code is at a moment
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfVoucher
    """

    return (
        await asyncio_detailed(
            id=id,
            mode=mode,
            client=client,
            variant_id=variant_id,
            status=status,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
