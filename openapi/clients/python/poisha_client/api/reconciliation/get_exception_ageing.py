from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_list_exception_age import EnvelopeListExceptionAge
from ...models.error_envelope import ErrorEnvelope
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mode: Mode | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/exceptions/ageing",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeListExceptionAge | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeListExceptionAge.from_dict(response.json())

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
) -> Response[EnvelopeListExceptionAge | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
) -> Response[EnvelopeListExceptionAge | ErrorEnvelope]:
    """What waits, by how long

     By gateway, currency and reason; what is resolved or closed is not counted.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeListExceptionAge | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
) -> EnvelopeListExceptionAge | ErrorEnvelope | None:
    """What waits, by how long

     By gateway, currency and reason; what is resolved or closed is not counted.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeListExceptionAge | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        mode=mode,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
) -> Response[EnvelopeListExceptionAge | ErrorEnvelope]:
    """What waits, by how long

     By gateway, currency and reason; what is resolved or closed is not counted.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeListExceptionAge | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
) -> EnvelopeListExceptionAge | ErrorEnvelope | None:
    """What waits, by how long

     By gateway, currency and reason; what is resolved or closed is not counted.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeListExceptionAge | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            mode=mode,
        )
    ).parsed
