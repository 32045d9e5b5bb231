import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.invoice_status import InvoiceStatus
from ...models.list_of_invoice import ListOfInvoice
from ...models.mode import Mode
from ...models.order import Order
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    app_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
    status: InvoiceStatus | Unset = UNSET,
    number: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    params["customerReference"] = customer_reference

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["number"] = number

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

    params["page"] = page

    params["size"] = size

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/invoices",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfInvoice | None:
    if response.status_code == 200:
        response_200 = ListOfInvoice.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfInvoice]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
    status: InvoiceStatus | Unset = UNSET,
    number: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfInvoice]:
    """List invoices, newest first unless asked otherwise

     Of the applications that you may see. `status=OVERDUE` is what customers are late with.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        customer_reference (str | Unset):  Example: customer-42.
        status (InvoiceStatus | Unset): Where an invoice stands
        number (str | Unset):  Example: INV-000042.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfInvoice]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        mode=mode,
        customer_reference=customer_reference,
        status=status,
        number=number,
        from_=from_,
        to=to,
        page=page,
        size=size,
        order=order,
        cursor=cursor,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
    status: InvoiceStatus | Unset = UNSET,
    number: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfInvoice | None:
    """List invoices, newest first unless asked otherwise

     Of the applications that you may see. `status=OVERDUE` is what customers are late with.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        customer_reference (str | Unset):  Example: customer-42.
        status (InvoiceStatus | Unset): Where an invoice stands
        number (str | Unset):  Example: INV-000042.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfInvoice
    """

    return sync_detailed(
        client=client,
        app_id=app_id,
        mode=mode,
        customer_reference=customer_reference,
        status=status,
        number=number,
        from_=from_,
        to=to,
        page=page,
        size=size,
        order=order,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
    status: InvoiceStatus | Unset = UNSET,
    number: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfInvoice]:
    """List invoices, newest first unless asked otherwise

     Of the applications that you may see. `status=OVERDUE` is what customers are late with.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        customer_reference (str | Unset):  Example: customer-42.
        status (InvoiceStatus | Unset): Where an invoice stands
        number (str | Unset):  Example: INV-000042.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfInvoice]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        mode=mode,
        customer_reference=customer_reference,
        status=status,
        number=number,
        from_=from_,
        to=to,
        page=page,
        size=size,
        order=order,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    customer_reference: str | Unset = UNSET,
    status: InvoiceStatus | Unset = UNSET,
    number: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfInvoice | None:
    """List invoices, newest first unless asked otherwise

     Of the applications that you may see. `status=OVERDUE` is what customers are late with.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        customer_reference (str | Unset):  Example: customer-42.
        status (InvoiceStatus | Unset): Where an invoice stands
        number (str | Unset):  Example: INV-000042.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfInvoice
    """

    return (
        await asyncio_detailed(
            client=client,
            app_id=app_id,
            mode=mode,
            customer_reference=customer_reference,
            status=status,
            number=number,
            from_=from_,
            to=to,
            page=page,
            size=size,
            order=order,
            cursor=cursor,
        )
    ).parsed
