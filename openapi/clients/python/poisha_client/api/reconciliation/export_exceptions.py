import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.exception_status import ExceptionStatus
from ...models.file_format import FileFormat
from ...models.method import Method
from ...models.mode import Mode
from ...models.order import Order
from ...models.reconciliation_reason import ReconciliationReason
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    mode: Mode | Unset = UNSET,
    status: ExceptionStatus | Unset = UNSET,
    waiting: bool | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    application_id: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    unowned: bool | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    order: Order | Unset = UNSET,
    bom: bool | Unset = UNSET,
    format_: FileFormat | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["waiting"] = waiting

    json_reason: str | Unset = UNSET
    if not isinstance(reason, Unset):
        json_reason = reason.value

    params["reason"] = json_reason

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    params["applicationId"] = application_id

    params["ownerId"] = owner_id

    params["unowned"] = unowned

    params["paymentId"] = payment_id

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    params["bom"] = bom

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/reconciliation/exceptions/export",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ErrorEnvelope | str | None:
    if response.status_code == 200:
        response_200 = response.text
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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ErrorEnvelope | str]:
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
    status: ExceptionStatus | Unset = UNSET,
    waiting: bool | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    application_id: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    unowned: bool | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    order: Order | Unset = UNSET,
    bom: bool | Unset = UNSET,
    format_: FileFormat | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Take exceptions away as a file

     One exception a line, newest first unless asked otherwise. Filters combine.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (ExceptionStatus | Unset): Where an exception stands
        waiting (bool | Unset):  Example: True.
        reason (ReconciliationReason | Unset): Why something needs a person
        gateway (Method | Unset): A way to pay
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        owner_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        unowned (bool | Unset):  Example: True.
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        order (Order | Unset): Which way a list runs
        bom (bool | Unset):  Example: True.
        format_ (FileFormat | Unset): What kind of file

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        mode=mode,
        status=status,
        waiting=waiting,
        reason=reason,
        gateway=gateway,
        application_id=application_id,
        owner_id=owner_id,
        unowned=unowned,
        payment_id=payment_id,
        from_=from_,
        to=to,
        order=order,
        bom=bom,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    status: ExceptionStatus | Unset = UNSET,
    waiting: bool | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    application_id: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    unowned: bool | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    order: Order | Unset = UNSET,
    bom: bool | Unset = UNSET,
    format_: FileFormat | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Take exceptions away as a file

     One exception a line, newest first unless asked otherwise. Filters combine.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (ExceptionStatus | Unset): Where an exception stands
        waiting (bool | Unset):  Example: True.
        reason (ReconciliationReason | Unset): Why something needs a person
        gateway (Method | Unset): A way to pay
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        owner_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        unowned (bool | Unset):  Example: True.
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        order (Order | Unset): Which way a list runs
        bom (bool | Unset):  Example: True.
        format_ (FileFormat | Unset): What kind of file

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return sync_detailed(
        client=client,
        mode=mode,
        status=status,
        waiting=waiting,
        reason=reason,
        gateway=gateway,
        application_id=application_id,
        owner_id=owner_id,
        unowned=unowned,
        payment_id=payment_id,
        from_=from_,
        to=to,
        order=order,
        bom=bom,
        format_=format_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    status: ExceptionStatus | Unset = UNSET,
    waiting: bool | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    application_id: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    unowned: bool | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    order: Order | Unset = UNSET,
    bom: bool | Unset = UNSET,
    format_: FileFormat | Unset = UNSET,
) -> Response[ErrorEnvelope | str]:
    """Take exceptions away as a file

     One exception a line, newest first unless asked otherwise. Filters combine.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (ExceptionStatus | Unset): Where an exception stands
        waiting (bool | Unset):  Example: True.
        reason (ReconciliationReason | Unset): Why something needs a person
        gateway (Method | Unset): A way to pay
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        owner_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        unowned (bool | Unset):  Example: True.
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        order (Order | Unset): Which way a list runs
        bom (bool | Unset):  Example: True.
        format_ (FileFormat | Unset): What kind of file

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | str]
    """

    kwargs = _get_kwargs(
        mode=mode,
        status=status,
        waiting=waiting,
        reason=reason,
        gateway=gateway,
        application_id=application_id,
        owner_id=owner_id,
        unowned=unowned,
        payment_id=payment_id,
        from_=from_,
        to=to,
        order=order,
        bom=bom,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    mode: Mode | Unset = UNSET,
    status: ExceptionStatus | Unset = UNSET,
    waiting: bool | Unset = UNSET,
    reason: ReconciliationReason | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    application_id: str | Unset = UNSET,
    owner_id: str | Unset = UNSET,
    unowned: bool | Unset = UNSET,
    payment_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    order: Order | Unset = UNSET,
    bom: bool | Unset = UNSET,
    format_: FileFormat | Unset = UNSET,
) -> ErrorEnvelope | str | None:
    """Take exceptions away as a file

     One exception a line, newest first unless asked otherwise. Filters combine.

    Args:
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (ExceptionStatus | Unset): Where an exception stands
        waiting (bool | Unset):  Example: True.
        reason (ReconciliationReason | Unset): Why something needs a person
        gateway (Method | Unset): A way to pay
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        owner_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        unowned (bool | Unset):  Example: True.
        payment_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        order (Order | Unset): Which way a list runs
        bom (bool | Unset):  Example: True.
        format_ (FileFormat | Unset): What kind of file

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | str
    """

    return (
        await asyncio_detailed(
            client=client,
            mode=mode,
            status=status,
            waiting=waiting,
            reason=reason,
            gateway=gateway,
            application_id=application_id,
            owner_id=owner_id,
            unowned=unowned,
            payment_id=payment_id,
            from_=from_,
            to=to,
            order=order,
            bom=bom,
            format_=format_,
        )
    ).parsed
