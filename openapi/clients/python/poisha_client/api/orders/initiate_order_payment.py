from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_payment_session import EnvelopePaymentSession
from ...models.error_envelope import ErrorEnvelope
from ...models.initiate_order_payment import InitiateOrderPayment
from ...types import UNSET, Response, Unset


def _get_kwargs(
    order_id: str,
    *,
    body: InitiateOrderPayment,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payments/initiate/{order_id}".format(
            order_id=quote(str(order_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopePaymentSession | ErrorEnvelope | None:
    if response.status_code == 201:
        response_201 = EnvelopePaymentSession.from_dict(response.json())

        return response_201

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

    if response.status_code == 422:
        response_422 = ErrorEnvelope.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = ErrorEnvelope.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = ErrorEnvelope.from_dict(response.json())

        return response_500

    if response.status_code == 502:
        response_502 = ErrorEnvelope.from_dict(response.json())

        return response_502

    if response.status_code == 503:
        response_503 = ErrorEnvelope.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EnvelopePaymentSession | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: InitiateOrderPayment,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopePaymentSession | ErrorEnvelope]:
    """Begin a payment of an order

     While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED;
    any other is
    answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.

    Args:
        order_id (str):  Example: 48210573.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (InitiateOrderPayment): With what an order's payment is begun

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopePaymentSession | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        order_id=order_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: InitiateOrderPayment,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopePaymentSession | ErrorEnvelope | None:
    """Begin a payment of an order

     While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED;
    any other is
    answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.

    Args:
        order_id (str):  Example: 48210573.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (InitiateOrderPayment): With what an order's payment is begun

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopePaymentSession | ErrorEnvelope
    """

    return sync_detailed(
        order_id=order_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: InitiateOrderPayment,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopePaymentSession | ErrorEnvelope]:
    """Begin a payment of an order

     While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED;
    any other is
    answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.

    Args:
        order_id (str):  Example: 48210573.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (InitiateOrderPayment): With what an order's payment is begun

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopePaymentSession | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        order_id=order_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: InitiateOrderPayment,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopePaymentSession | ErrorEnvelope | None:
    """Begin a payment of an order

     While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED;
    any other is
    answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.

    Args:
        order_id (str):  Example: 48210573.
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (InitiateOrderPayment): With what an order's payment is begun

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopePaymentSession | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            order_id=order_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
