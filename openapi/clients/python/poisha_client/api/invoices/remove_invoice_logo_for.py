from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_invoice_template import EnvelopeInvoiceTemplate
from ...models.error_envelope import ErrorEnvelope
from ...models.remove_invoice_logo_for_mode import RemoveInvoiceLogoForMode
from ...types import Response


def _get_kwargs(
    id: str,
    mode: RemoveInvoiceLogoForMode,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/admin/apps/{id}/invoice-template/{mode}/logo".format(
            id=quote(str(id), safe=""),
            mode=quote(str(mode), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeInvoiceTemplate | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeInvoiceTemplate.from_dict(response.json())

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
) -> Response[EnvelopeInvoiceTemplate | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: str,
    mode: RemoveInvoiceLogoForMode,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeInvoiceTemplate | ErrorEnvelope]:
    """Take an application's logo off its invoices

     Invoices that were issued keep it.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (RemoveInvoiceLogoForMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeInvoiceTemplate | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    mode: RemoveInvoiceLogoForMode,
    *,
    client: AuthenticatedClient,
) -> EnvelopeInvoiceTemplate | ErrorEnvelope | None:
    """Take an application's logo off its invoices

     Invoices that were issued keep it.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (RemoveInvoiceLogoForMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeInvoiceTemplate | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        mode=mode,
        client=client,
    ).parsed


async def asyncio_detailed(
    id: str,
    mode: RemoveInvoiceLogoForMode,
    *,
    client: AuthenticatedClient,
) -> Response[EnvelopeInvoiceTemplate | ErrorEnvelope]:
    """Take an application's logo off its invoices

     Invoices that were issued keep it.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (RemoveInvoiceLogoForMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeInvoiceTemplate | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    mode: RemoveInvoiceLogoForMode,
    *,
    client: AuthenticatedClient,
) -> EnvelopeInvoiceTemplate | ErrorEnvelope | None:
    """Take an application's logo off its invoices

     Invoices that were issued keep it.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (RemoveInvoiceLogoForMode):  Example: TEST.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeInvoiceTemplate | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            mode=mode,
            client=client,
        )
    ).parsed
