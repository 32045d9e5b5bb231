from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_reconciliation_exception import EnvelopeReconciliationException
from ...models.error_envelope import ErrorEnvelope
from ...models.resolve_exception import ResolveException
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    body: ResolveException,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/reconciliation/exceptions/{id}/resolve".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeReconciliationException | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeReconciliationException.from_dict(response.json())

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
) -> Response[EnvelopeReconciliationException | ErrorEnvelope]:
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
    body: ResolveException,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopeReconciliationException | ErrorEnvelope]:
    """Resolve an exception

     EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are
    proposed, and booked when
    another person approves. They take its lines into the book, and book what is left over through
    `settlement_suspense`.

    Args:
        id (str):  Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (ResolveException): To resolve an exception

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeReconciliationException | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: ResolveException,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopeReconciliationException | ErrorEnvelope | None:
    """Resolve an exception

     EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are
    proposed, and booked when
    another person approves. They take its lines into the book, and book what is left over through
    `settlement_suspense`.

    Args:
        id (str):  Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (ResolveException): To resolve an exception

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeReconciliationException | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: ResolveException,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopeReconciliationException | ErrorEnvelope]:
    """Resolve an exception

     EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are
    proposed, and booked when
    another person approves. They take its lines into the book, and book what is left over through
    `settlement_suspense`.

    Args:
        id (str):  Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (ResolveException): To resolve an exception

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeReconciliationException | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: ResolveException,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopeReconciliationException | ErrorEnvelope | None:
    """Resolve an exception

     EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are
    proposed, and booked when
    another person approves. They take its lines into the book, and book what is left over through
    `settlement_suspense`.

    Args:
        id (str):  Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (ResolveException): To resolve an exception

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeReconciliationException | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
