from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_fulfillment_url import EnvelopeFulfillmentUrl
from ...models.error_envelope import ErrorEnvelope
from ...models.set_fulfillment_url import SetFulfillmentUrl
from ...types import Response


def _get_kwargs(
    *,
    body: SetFulfillmentUrl,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/fulfillment-url",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeFulfillmentUrl | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeFulfillmentUrl.from_dict(response.json())

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

    if response.status_code == 413:
        response_413 = ErrorEnvelope.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = ErrorEnvelope.from_dict(response.json())

        return response_415

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
) -> Response[EnvelopeFulfillmentUrl | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SetFulfillmentUrl,
) -> Response[EnvelopeFulfillmentUrl | ErrorEnvelope]:
    """Set the address where you are asked to deliver

     For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks
    say, whose
    `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it,
    and deliver once.
    Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as
    were bought, or
    none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    `{"status": "REFUSED", "reason": "…"}`.

    Args:
        body (SetFulfillmentUrl): Where to deliver from

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeFulfillmentUrl | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: SetFulfillmentUrl,
) -> EnvelopeFulfillmentUrl | ErrorEnvelope | None:
    """Set the address where you are asked to deliver

     For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks
    say, whose
    `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it,
    and deliver once.
    Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as
    were bought, or
    none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    `{"status": "REFUSED", "reason": "…"}`.

    Args:
        body (SetFulfillmentUrl): Where to deliver from

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeFulfillmentUrl | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SetFulfillmentUrl,
) -> Response[EnvelopeFulfillmentUrl | ErrorEnvelope]:
    """Set the address where you are asked to deliver

     For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks
    say, whose
    `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it,
    and deliver once.
    Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as
    were bought, or
    none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    `{"status": "REFUSED", "reason": "…"}`.

    Args:
        body (SetFulfillmentUrl): Where to deliver from

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeFulfillmentUrl | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SetFulfillmentUrl,
) -> EnvelopeFulfillmentUrl | ErrorEnvelope | None:
    """Set the address where you are asked to deliver

     For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks
    say, whose
    `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it,
    and deliver once.
    Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as
    were bought, or
    none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    `{"status": "REFUSED", "reason": "…"}`.

    Args:
        body (SetFulfillmentUrl): Where to deliver from

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeFulfillmentUrl | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
