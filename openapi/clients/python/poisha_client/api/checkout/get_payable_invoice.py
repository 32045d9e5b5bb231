from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_payable_invoice import EnvelopePayableInvoice
from ...models.error_envelope import ErrorEnvelope
from ...types import Response


def _get_kwargs(
    reference: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/pay/{reference}".format(
            reference=quote(str(reference), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopePayableInvoice | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopePayableInvoice.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ErrorEnvelope.from_dict(response.json())

        return response_400

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
) -> Response[EnvelopePayableInvoice | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    reference: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[EnvelopePayableInvoice | ErrorEnvelope]:
    """An invoice, as its customer sees it

     Public: the reference is the key. The page for people is at `/pay/{reference}`.

    Args:
        reference (str):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopePayableInvoice | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        reference=reference,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    reference: str,
    *,
    client: AuthenticatedClient | Client,
) -> EnvelopePayableInvoice | ErrorEnvelope | None:
    """An invoice, as its customer sees it

     Public: the reference is the key. The page for people is at `/pay/{reference}`.

    Args:
        reference (str):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopePayableInvoice | ErrorEnvelope
    """

    return sync_detailed(
        reference=reference,
        client=client,
    ).parsed


async def asyncio_detailed(
    reference: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[EnvelopePayableInvoice | ErrorEnvelope]:
    """An invoice, as its customer sees it

     Public: the reference is the key. The page for people is at `/pay/{reference}`.

    Args:
        reference (str):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopePayableInvoice | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        reference=reference,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    reference: str,
    *,
    client: AuthenticatedClient | Client,
) -> EnvelopePayableInvoice | ErrorEnvelope | None:
    """An invoice, as its customer sees it

     Public: the reference is the key. The page for people is at `/pay/{reference}`.

    Args:
        reference (str):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopePayableInvoice | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            reference=reference,
            client=client,
        )
    ).parsed
