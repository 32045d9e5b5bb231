from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_registered_application import EnvelopeRegisteredApplication
from ...models.error_envelope import ErrorEnvelope
from ...models.register_application import RegisterApplication
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: RegisterApplication,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/apps",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeRegisteredApplication | ErrorEnvelope | None:
    if response.status_code == 201:
        response_201 = EnvelopeRegisteredApplication.from_dict(response.json())

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
) -> Response[EnvelopeRegisteredApplication | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: RegisterApplication,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopeRegisteredApplication | ErrorEnvelope]:
    """Register an application

     It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an
    endpoint with its
    signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency
    key gets it
    without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.

    Args:
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (RegisterApplication): A new application

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeRegisteredApplication | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: RegisterApplication,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopeRegisteredApplication | ErrorEnvelope | None:
    """Register an application

     It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an
    endpoint with its
    signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency
    key gets it
    without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.

    Args:
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (RegisterApplication): A new application

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeRegisteredApplication | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: RegisterApplication,
    idempotency_key: str | Unset = UNSET,
) -> Response[EnvelopeRegisteredApplication | ErrorEnvelope]:
    """Register an application

     It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an
    endpoint with its
    signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency
    key gets it
    without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.

    Args:
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (RegisterApplication): A new application

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeRegisteredApplication | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: RegisterApplication,
    idempotency_key: str | Unset = UNSET,
) -> EnvelopeRegisteredApplication | ErrorEnvelope | None:
    """Register an application

     It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an
    endpoint with its
    signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency
    key gets it
    without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.

    Args:
        idempotency_key (str | Unset):  Example: order-42-payment-1.
        body (RegisterApplication): A new application

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeRegisteredApplication | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
