from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_validated_discount import EnvelopeValidatedDiscount
from ...models.error_envelope import ErrorEnvelope
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    code: str,
    subtotal: int,
    currency: str | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["code"] = code

    params["subtotal"] = subtotal

    params["currency"] = currency

    params["customerReference"] = customer_reference

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/discounts/validate",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeValidatedDiscount | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeValidatedDiscount.from_dict(response.json())

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
) -> Response[EnvelopeValidatedDiscount | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    code: str,
    subtotal: int,
    currency: str | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
) -> Response[EnvelopeValidatedDiscount | ErrorEnvelope]:
    """What a discount takes off

     It is not used by this: that is counted when an order is placed, and may be refused then.

    Args:
        code (str):  Example: 287082.
        subtotal (int):  Example: 200.
        currency (str | Unset):  Example: BDT.
        customer_reference (str | Unset):  Example: customer-42.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeValidatedDiscount | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        code=code,
        subtotal=subtotal,
        currency=currency,
        customer_reference=customer_reference,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    code: str,
    subtotal: int,
    currency: str | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
) -> EnvelopeValidatedDiscount | ErrorEnvelope | None:
    """What a discount takes off

     It is not used by this: that is counted when an order is placed, and may be refused then.

    Args:
        code (str):  Example: 287082.
        subtotal (int):  Example: 200.
        currency (str | Unset):  Example: BDT.
        customer_reference (str | Unset):  Example: customer-42.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeValidatedDiscount | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        code=code,
        subtotal=subtotal,
        currency=currency,
        customer_reference=customer_reference,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    code: str,
    subtotal: int,
    currency: str | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
) -> Response[EnvelopeValidatedDiscount | ErrorEnvelope]:
    """What a discount takes off

     It is not used by this: that is counted when an order is placed, and may be refused then.

    Args:
        code (str):  Example: 287082.
        subtotal (int):  Example: 200.
        currency (str | Unset):  Example: BDT.
        customer_reference (str | Unset):  Example: customer-42.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeValidatedDiscount | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        code=code,
        subtotal=subtotal,
        currency=currency,
        customer_reference=customer_reference,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    code: str,
    subtotal: int,
    currency: str | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
) -> EnvelopeValidatedDiscount | ErrorEnvelope | None:
    """What a discount takes off

     It is not used by this: that is counted when an order is placed, and may be refused then.

    Args:
        code (str):  Example: 287082.
        subtotal (int):  Example: 200.
        currency (str | Unset):  Example: BDT.
        customer_reference (str | Unset):  Example: customer-42.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeValidatedDiscount | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            code=code,
            subtotal=subtotal,
            currency=currency,
            customer_reference=customer_reference,
        )
    ).parsed
