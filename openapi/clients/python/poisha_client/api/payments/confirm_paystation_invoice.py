from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_transaction_status import EnvelopeTransactionStatus
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    invoice_number: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/payments/paystation/confirm/{invoice_number}".format(
            invoice_number=quote(str(invoice_number), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeTransactionStatus.from_dict(response.json())

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
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    invoice_number: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    """Ask PayStation again what became of an invoice

     By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is
    asked for once more
    after three seconds, and what is paid already is not asked about. Shows what is known afterwards;
    when the gateway
    takes too long, what was known before, and the asking goes on.

    Args:
        invoice_number (str):  Example: text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTransactionStatus | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        invoice_number=invoice_number,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    invoice_number: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    """Ask PayStation again what became of an invoice

     By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is
    asked for once more
    after three seconds, and what is paid already is not asked about. Shows what is known afterwards;
    when the gateway
    takes too long, what was known before, and the asking goes on.

    Args:
        invoice_number (str):  Example: text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTransactionStatus | ErrorEnvelope
    """

    return sync_detailed(
        invoice_number=invoice_number,
        client=client,
    ).parsed


async def asyncio_detailed(
    invoice_number: str,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeTransactionStatus | ErrorEnvelope]:
    """Ask PayStation again what became of an invoice

     By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is
    asked for once more
    after three seconds, and what is paid already is not asked about. Shows what is known afterwards;
    when the gateway
    takes too long, what was known before, and the asking goes on.

    Args:
        invoice_number (str):  Example: text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTransactionStatus | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        invoice_number=invoice_number,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    invoice_number: str,
    *,
    client: AuthenticatedClient,
) -> EnvelopeTransactionStatus | ErrorEnvelope | None:
    """Ask PayStation again what became of an invoice

     By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is
    asked for once more
    after three seconds, and what is paid already is not asked about. Shows what is known afterwards;
    when the gateway
    takes too long, what was known before, and the asking goes on.

    Args:
        invoice_number (str):  Example: text.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTransactionStatus | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            invoice_number=invoice_number,
            client=client,
        )
    ).parsed
