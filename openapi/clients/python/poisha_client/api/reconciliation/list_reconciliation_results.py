from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_reconciliation_result import ListOfReconciliationResult
from ...models.method import Method
from ...models.mode import Mode
from ...models.reconciliation_reason import ReconciliationReason
from ...models.reconciliation_status import ReconciliationStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    run_id: str | Unset = UNSET,
    period: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: ReconciliationStatus | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["runId"] = run_id

    params["period"] = period

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    json_reason: str | Unset = UNSET
    if not isinstance(reason, Unset):
        json_reason = reason.value

    params["reason"] = json_reason

    params["paymentId"] = payment_id

    params["page"] = page

    params["size"] = size

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/results",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfReconciliationResult | None:
    if response.status_code == 200:
        response_200 = ListOfReconciliationResult.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfReconciliationResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    run_id: str | Unset = UNSET,
    period: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: ReconciliationStatus | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfReconciliationResult]:
    """List what a run found

     Of the run that is named, or of the newest one that looked at the period and is done; nothing when
    there is none. What
    is about payments of your applications; lines that are about nothing expected too, with a grant for
    all applications.

    Args:
        run_id (str | Unset):  Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        period (str | Unset):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (ReconciliationStatus | Unset): What became of one thing
        reason (ReconciliationReason | Unset): Why something needs a person
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfReconciliationResult]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        period=period,
        mode=mode,
        gateway=gateway,
        status=status,
        reason=reason,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    run_id: str | Unset = UNSET,
    period: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: ReconciliationStatus | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfReconciliationResult | None:
    """List what a run found

     Of the run that is named, or of the newest one that looked at the period and is done; nothing when
    there is none. What
    is about payments of your applications; lines that are about nothing expected too, with a grant for
    all applications.

    Args:
        run_id (str | Unset):  Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        period (str | Unset):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (ReconciliationStatus | Unset): What became of one thing
        reason (ReconciliationReason | Unset): Why something needs a person
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfReconciliationResult
    """

    return sync_detailed(
        client=client,
        run_id=run_id,
        period=period,
        mode=mode,
        gateway=gateway,
        status=status,
        reason=reason,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    run_id: str | Unset = UNSET,
    period: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: ReconciliationStatus | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfReconciliationResult]:
    """List what a run found

     Of the run that is named, or of the newest one that looked at the period and is done; nothing when
    there is none. What
    is about payments of your applications; lines that are about nothing expected too, with a grant for
    all applications.

    Args:
        run_id (str | Unset):  Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        period (str | Unset):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (ReconciliationStatus | Unset): What became of one thing
        reason (ReconciliationReason | Unset): Why something needs a person
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfReconciliationResult]
    """

    kwargs = _get_kwargs(
        run_id=run_id,
        period=period,
        mode=mode,
        gateway=gateway,
        status=status,
        reason=reason,
        payment_id=payment_id,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    run_id: str | Unset = UNSET,
    period: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    status: ReconciliationStatus | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfReconciliationResult | None:
    """List what a run found

     Of the run that is named, or of the newest one that looked at the period and is done; nothing when
    there is none. What
    is about payments of your applications; lines that are about nothing expected too, with a grant for
    all applications.

    Args:
        run_id (str | Unset):  Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        period (str | Unset):  Example: 2026-11-21.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        gateway (Method | Unset): A way to pay
        status (ReconciliationStatus | Unset): What became of one thing
        reason (ReconciliationReason | Unset): Why something needs a person
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfReconciliationResult
    """

    return (
        await asyncio_detailed(
            client=client,
            run_id=run_id,
            period=period,
            mode=mode,
            gateway=gateway,
            status=status,
            reason=reason,
            payment_id=payment_id,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
