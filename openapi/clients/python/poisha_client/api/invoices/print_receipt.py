from http import HTTPStatus
from io import BytesIO
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    id: str,
    payment: str,
    *,
    archival: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["archival"] = archival

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/invoices/{id}/payments/{payment}/receipt".format(
            id=quote(str(id), safe=""),
            payment=quote(str(payment), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | File | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

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

    if response.status_code == 409:
        response_409 = ErrorEnvelope.from_dict(response.json())

        return response_409

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())

        return response_429

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
) -> Response[ErrorEnvelope | File]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    payment: str,
    *,
    client: AuthenticatedClient,
    archival: bool | Unset = UNSET,
) -> Response[ErrorEnvelope | File]:
    """The receipt of one payment of an invoice as PDF

     What came, when, which way, and what is still due. There is none before the money has come.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        payment (str):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        archival (bool | Unset):  Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    kwargs = _get_kwargs(
        id=id,
        payment=payment,
        archival=archival,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    payment: str,
    *,
    client: AuthenticatedClient,
    archival: bool | Unset = UNSET,
) -> ErrorEnvelope | File | None:
    """The receipt of one payment of an invoice as PDF

     What came, when, which way, and what is still due. There is none before the money has come.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        payment (str):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        archival (bool | Unset):  Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return sync_detailed(
        id=id,
        payment=payment,
        client=client,
        archival=archival,
    ).parsed


async def asyncio_detailed(
    id: str,
    payment: str,
    *,
    client: AuthenticatedClient,
    archival: bool | Unset = UNSET,
) -> Response[ErrorEnvelope | File]:
    """The receipt of one payment of an invoice as PDF

     What came, when, which way, and what is still due. There is none before the money has come.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        payment (str):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        archival (bool | Unset):  Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | File]
    """

    kwargs = _get_kwargs(
        id=id,
        payment=payment,
        archival=archival,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    payment: str,
    *,
    client: AuthenticatedClient,
    archival: bool | Unset = UNSET,
) -> ErrorEnvelope | File | None:
    """The receipt of one payment of an invoice as PDF

     What came, when, which way, and what is still due. There is none before the money has come.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        payment (str):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        archival (bool | Unset):  Example: True.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | File
    """

    return (
        await asyncio_detailed(
            id=id,
            payment=payment,
            client=client,
            archival=archival,
        )
    ).parsed
