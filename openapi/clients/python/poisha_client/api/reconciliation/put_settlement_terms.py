from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_settlement_terms import EnvelopeSettlementTerms
from ...models.error_envelope import ErrorEnvelope
from ...models.put_settlement_terms import PutSettlementTerms
from ...models.put_settlement_terms_method import PutSettlementTermsMethod
from ...models.put_settlement_terms_mode import PutSettlementTermsMode
from ...types import Response


def _get_kwargs(
    mode: PutSettlementTermsMode,
    method: PutSettlementTermsMethod,
    *,
    body: PutSettlementTerms,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/admin/reconciliation/terms/{mode}/{method}".format(
            mode=quote(str(mode), safe=""),
            method=quote(str(method), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeSettlementTerms | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeSettlementTerms.from_dict(response.json())

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

    if response.status_code == 413:
        response_413 = ErrorEnvelope.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())

        return response_415

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
) -> Response[EnvelopeSettlementTerms | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    mode: PutSettlementTermsMode,
    method: PutSettlementTermsMethod,
    *,
    client: AuthenticatedClient,
    body: PutSettlementTerms,
) -> Response[EnvelopeSettlementTerms | ErrorEnvelope]:
    """Say what was agreed with a gateway

     A new version, in the place of all that was said before. It holds for runs that begin from now on;
    what earlier
    ones found stays as it is until they are asked for again.

    Args:
        mode (PutSettlementTermsMode):  Example: TEST.
        method (PutSettlementTermsMethod):  Example: sslcommerz.
        body (PutSettlementTerms): What was agreed with a gateway, and how exactly its statements
            are taken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeSettlementTerms | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        method=method,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    mode: PutSettlementTermsMode,
    method: PutSettlementTermsMethod,
    *,
    client: AuthenticatedClient,
    body: PutSettlementTerms,
) -> EnvelopeSettlementTerms | ErrorEnvelope | None:
    """Say what was agreed with a gateway

     A new version, in the place of all that was said before. It holds for runs that begin from now on;
    what earlier
    ones found stays as it is until they are asked for again.

    Args:
        mode (PutSettlementTermsMode):  Example: TEST.
        method (PutSettlementTermsMethod):  Example: sslcommerz.
        body (PutSettlementTerms): What was agreed with a gateway, and how exactly its statements
            are taken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeSettlementTerms | ErrorEnvelope
    """

    return sync_detailed(
        mode=mode,
        method=method,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    mode: PutSettlementTermsMode,
    method: PutSettlementTermsMethod,
    *,
    client: AuthenticatedClient,
    body: PutSettlementTerms,
) -> Response[EnvelopeSettlementTerms | ErrorEnvelope]:
    """Say what was agreed with a gateway

     A new version, in the place of all that was said before. It holds for runs that begin from now on;
    what earlier
    ones found stays as it is until they are asked for again.

    Args:
        mode (PutSettlementTermsMode):  Example: TEST.
        method (PutSettlementTermsMethod):  Example: sslcommerz.
        body (PutSettlementTerms): What was agreed with a gateway, and how exactly its statements
            are taken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeSettlementTerms | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
        method=method,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    mode: PutSettlementTermsMode,
    method: PutSettlementTermsMethod,
    *,
    client: AuthenticatedClient,
    body: PutSettlementTerms,
) -> EnvelopeSettlementTerms | ErrorEnvelope | None:
    """Say what was agreed with a gateway

     A new version, in the place of all that was said before. It holds for runs that begin from now on;
    what earlier
    ones found stays as it is until they are asked for again.

    Args:
        mode (PutSettlementTermsMode):  Example: TEST.
        method (PutSettlementTermsMethod):  Example: sslcommerz.
        body (PutSettlementTerms): What was agreed with a gateway, and how exactly its statements
            are taken

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeSettlementTerms | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            mode=mode,
            method=method,
            client=client,
            body=body,
        )
    ).parsed
