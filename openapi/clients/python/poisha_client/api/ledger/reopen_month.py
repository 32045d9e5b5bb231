from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_closed_month import EnvelopeClosedMonth
from ...models.error_envelope import ErrorEnvelope
from ...models.mode import Mode
from ...models.reopen_month import ReopenMonth
from ...types import UNSET, Response, Unset


def _get_kwargs(
    period: str,
    *,
    body: ReopenMonth,
    application_id: str,
    mode: Mode | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["applicationId"] = application_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/ledger/periods/{period}/reopen".format(
            period=quote(str(period), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeClosedMonth | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeClosedMonth.from_dict(response.json())

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
) -> Response[EnvelopeClosedMonth | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    period: str,
    *,
    client: AuthenticatedClient,
    body: ReopenMonth,
    application_id: str,
    mode: Mode | Unset = UNSET,
) -> Response[EnvelopeClosedMonth | ErrorEnvelope]:
    """Open the last closed month of a book again

     What it closed before itself is closed by the month before from then on, if one was.

    Args:
        period (str):  Example: 2026-11-21.
        application_id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        body (ReopenMonth): Why a month is opened again

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeClosedMonth | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        period=period,
        body=body,
        application_id=application_id,
        mode=mode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    period: str,
    *,
    client: AuthenticatedClient,
    body: ReopenMonth,
    application_id: str,
    mode: Mode | Unset = UNSET,
) -> EnvelopeClosedMonth | ErrorEnvelope | None:
    """Open the last closed month of a book again

     What it closed before itself is closed by the month before from then on, if one was.

    Args:
        period (str):  Example: 2026-11-21.
        application_id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        body (ReopenMonth): Why a month is opened again

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeClosedMonth | ErrorEnvelope
    """

    return sync_detailed(
        period=period,
        client=client,
        body=body,
        application_id=application_id,
        mode=mode,
    ).parsed


async def asyncio_detailed(
    period: str,
    *,
    client: AuthenticatedClient,
    body: ReopenMonth,
    application_id: str,
    mode: Mode | Unset = UNSET,
) -> Response[EnvelopeClosedMonth | ErrorEnvelope]:
    """Open the last closed month of a book again

     What it closed before itself is closed by the month before from then on, if one was.

    Args:
        period (str):  Example: 2026-11-21.
        application_id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        body (ReopenMonth): Why a month is opened again

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeClosedMonth | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        period=period,
        body=body,
        application_id=application_id,
        mode=mode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    period: str,
    *,
    client: AuthenticatedClient,
    body: ReopenMonth,
    application_id: str,
    mode: Mode | Unset = UNSET,
) -> EnvelopeClosedMonth | ErrorEnvelope | None:
    """Open the last closed month of a book again

     What it closed before itself is closed by the month before from then on, if one was.

    Args:
        period (str):  Example: 2026-11-21.
        application_id (str):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        body (ReopenMonth): Why a month is opened again

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeClosedMonth | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            period=period,
            client=client,
            body=body,
            application_id=application_id,
            mode=mode,
        )
    ).parsed
