from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_invoice_paper import EnvelopeInvoicePaper
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/invoices/{id}/paper".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeInvoicePaper | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeInvoicePaper.from_dict(response.json())

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
) -> Response[EnvelopeInvoicePaper | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeInvoicePaper | ErrorEnvelope]:
    """What stands on an invoice's paper

     Every text and number as it is printed now, written out for the template of this server: whoever has
    the same
    template makes the same PDF of it, byte for byte, without asking the server for each.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeInvoicePaper | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeInvoicePaper | ErrorEnvelope | None:
    """What stands on an invoice's paper

     Every text and number as it is printed now, written out for the template of this server: whoever has
    the same
    template makes the same PDF of it, byte for byte, without asking the server for each.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeInvoicePaper | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeInvoicePaper | ErrorEnvelope]:
    """What stands on an invoice's paper

     Every text and number as it is printed now, written out for the template of this server: whoever has
    the same
    template makes the same PDF of it, byte for byte, without asking the server for each.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeInvoicePaper | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeInvoicePaper | ErrorEnvelope | None:
    """What stands on an invoice's paper

     Every text and number as it is printed now, written out for the template of this server: whoever has
    the same
    template makes the same PDF of it, byte for byte, without asking the server for each.

    Args:
        id (str):  Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeInvoicePaper | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
        )
    ).parsed
