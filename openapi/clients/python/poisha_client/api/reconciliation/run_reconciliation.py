from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.envelope_reconciliation_run import EnvelopeReconciliationRun
from ...models.error_envelope import ErrorEnvelope
from ...models.method import Method
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    period: str,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["period"] = period

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/admin/reconciliation/runs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EnvelopeReconciliationRun | ErrorEnvelope | None:
    if response.status_code == 200:
        response_200 = EnvelopeReconciliationRun.from_dict(response.json())

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
) -> Response[EnvelopeReconciliationRun | ErrorEnvelope]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    period: str,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
) -> Response[EnvelopeReconciliationRun | ErrorEnvelope]:
    """Hold a period's money against the statements

     Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing.
    A short run is over when
    this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same
    goes on, that
    one is answered.

    Args:
        period (str):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeReconciliationRun | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        period=period,
        mode=mode,
        gateway=gateway,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    period: str,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
) -> EnvelopeReconciliationRun | ErrorEnvelope | None:
    """Hold a period's money against the statements

     Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing.
    A short run is over when
    this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same
    goes on, that
    one is answered.

    Args:
        period (str):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeReconciliationRun | ErrorEnvelope
    """

    return sync_detailed(
        client=client,
        period=period,
        mode=mode,
        gateway=gateway,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    period: str,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
) -> Response[EnvelopeReconciliationRun | ErrorEnvelope]:
    """Hold a period's money against the statements

     Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing.
    A short run is over when
    this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same
    goes on, that
    one is answered.

    Args:
        period (str):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EnvelopeReconciliationRun | ErrorEnvelope]
    """

    kwargs = _get_kwargs(
        period=period,
        mode=mode,
        gateway=gateway,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    period: str,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
) -> EnvelopeReconciliationRun | ErrorEnvelope | None:
    """Hold a period's money against the statements

     Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing.
    A short run is over when
    this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same
    goes on, that
    one is answered.

    Args:
        period (str):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EnvelopeReconciliationRun | ErrorEnvelope
    """

    return (
        await asyncio_detailed(
            client=client,
            period=period,
            mode=mode,
            gateway=gateway,
        )
    ).parsed
