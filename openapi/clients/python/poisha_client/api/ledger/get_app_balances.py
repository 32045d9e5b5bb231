import datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_trial_balance import EnvelopeTrialBalance
from ...models.error_envelope import ErrorEnvelope
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: str,
    *,
    mode: Mode | Unset = UNSET,
    at: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_at: str | Unset = UNSET
    if not isinstance(at, Unset):
        json_at = at.isoformat()
    params["at"] = json_at

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/apps/{id}/balances".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeTrialBalance | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeTrialBalance.from_dict(response.json())

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
) -> Response[EnvelopeTrialBalance | ErrorEnvelope]:
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
    mode: Mode | Unset = UNSET,
    at: datetime.datetime | Unset = UNSET,
) -> Response[EnvelopeTrialBalance | ErrorEnvelope]:
    """Balances of every account of an application, now or at an instant

     The trial balance: `balanced` says that debits equal credits in every currency.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        at (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTrialBalance | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        at=at,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    at: datetime.datetime | Unset = UNSET,
) -> EnvelopeTrialBalance | ErrorEnvelope | None:
    """Balances of every account of an application, now or at an instant

     The trial balance: `balanced` says that debits equal credits in every currency.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        at (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTrialBalance | ErrorEnvelope
    """

    return sync_detailed(
        id=id,
        client=client,
        mode=mode,
        at=at,
    ).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    at: datetime.datetime | Unset = UNSET,
) -> Response[EnvelopeTrialBalance | ErrorEnvelope]:
    """Balances of every account of an application, now or at an instant

     The trial balance: `balanced` says that debits equal credits in every currency.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        at (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeTrialBalance | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        id=id,
        mode=mode,
        at=at,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    at: datetime.datetime | Unset = UNSET,
) -> EnvelopeTrialBalance | ErrorEnvelope | None:
    """Balances of every account of an application, now or at an instant

     The trial balance: `balanced` says that debits equal credits in every currency.

    Args:
        id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        at (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeTrialBalance | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            mode=mode,
            at=at,
        )
    ).parsed
