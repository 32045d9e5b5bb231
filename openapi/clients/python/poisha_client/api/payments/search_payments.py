from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_found_payment import ListOfFoundPayment
from ...models.method import Method
from ...models.mode import Mode
from ...models.order import Order
from ...models.payment_sort import PaymentSort
from ...models.payment_status import PaymentStatus
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    reference: str | Unset = UNSET,
    attempt_reference: str | Unset = UNSET,
    gateway_txn_id: str | Unset = UNSET,
    customer_ref_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    amount_from: int | Unset = UNSET,
    amount_to: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort_by: PaymentSort | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["applicationId"] = application_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["reference"] = reference

    params["attemptReference"] = attempt_reference

    params["gatewayTxnId"] = gateway_txn_id

    params["customerRefId"] = customer_ref_id

    params["email"] = email

    params["phone"] = phone

    json_gateway: str | Unset = UNSET
    if not isinstance(gateway, Unset):
        json_gateway = gateway.value

    params["gateway"] = json_gateway

    params["amountFrom"] = amount_from

    params["amountTo"] = amount_to

    params["currency"] = currency

    params["from"] = from_

    params["to"] = to

    params["text"] = text

    params["page"] = page

    params["size"] = size

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by.value

    params["sortBy"] = json_sort_by

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/payments",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfFoundPayment | None:
    if response.status_code == 200:
        response_200 = ListOfFoundPayment.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfFoundPayment]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    reference: str | Unset = UNSET,
    attempt_reference: str | Unset = UNSET,
    gateway_txn_id: str | Unset = UNSET,
    customer_ref_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    amount_from: int | Unset = UNSET,
    amount_to: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort_by: PaymentSort | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfFoundPayment]:
    """Search the payments of every application that is granted to you

     Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number
    leads past at most
    10,000 items; `cursor` goes on where the last page ended, however deep.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (PaymentStatus | Unset): Where a payment stands
        reference (str | Unset):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        attempt_reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        gateway_txn_id (str | Unset):  Example: 2611200915301AbCdEfGhIjKlM.
        customer_ref_id (str | Unset):  Example: text.
        email (str | Unset):  Example: rahim@staff.example.
        phone (str | Unset):  Example: text.
        gateway (Method | Unset): A way to pay
        amount_from (int | Unset):  Example: 200.
        amount_to (int | Unset):  Example: 200.
        currency (str | Unset):  Example: BDT.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        sort_by (PaymentSort | Unset): What a list of payments is sorted by
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfFoundPayment]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        status=status,
        reference=reference,
        attempt_reference=attempt_reference,
        gateway_txn_id=gateway_txn_id,
        customer_ref_id=customer_ref_id,
        email=email,
        phone=phone,
        gateway=gateway,
        amount_from=amount_from,
        amount_to=amount_to,
        currency=currency,
        from_=from_,
        to=to,
        text=text,
        page=page,
        size=size,
        sort_by=sort_by,
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
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    reference: str | Unset = UNSET,
    attempt_reference: str | Unset = UNSET,
    gateway_txn_id: str | Unset = UNSET,
    customer_ref_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    amount_from: int | Unset = UNSET,
    amount_to: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort_by: PaymentSort | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfFoundPayment | None:
    """Search the payments of every application that is granted to you

     Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number
    leads past at most
    10,000 items; `cursor` goes on where the last page ended, however deep.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (PaymentStatus | Unset): Where a payment stands
        reference (str | Unset):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        attempt_reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        gateway_txn_id (str | Unset):  Example: 2611200915301AbCdEfGhIjKlM.
        customer_ref_id (str | Unset):  Example: text.
        email (str | Unset):  Example: rahim@staff.example.
        phone (str | Unset):  Example: text.
        gateway (Method | Unset): A way to pay
        amount_from (int | Unset):  Example: 200.
        amount_to (int | Unset):  Example: 200.
        currency (str | Unset):  Example: BDT.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        sort_by (PaymentSort | Unset): What a list of payments is sorted by
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfFoundPayment
    """

    return sync_detailed(
        client=client,
        application_id=application_id,
        mode=mode,
        status=status,
        reference=reference,
        attempt_reference=attempt_reference,
        gateway_txn_id=gateway_txn_id,
        customer_ref_id=customer_ref_id,
        email=email,
        phone=phone,
        gateway=gateway,
        amount_from=amount_from,
        amount_to=amount_to,
        currency=currency,
        from_=from_,
        to=to,
        text=text,
        page=page,
        size=size,
        sort_by=sort_by,
        order=order,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    reference: str | Unset = UNSET,
    attempt_reference: str | Unset = UNSET,
    gateway_txn_id: str | Unset = UNSET,
    customer_ref_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    amount_from: int | Unset = UNSET,
    amount_to: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort_by: PaymentSort | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfFoundPayment]:
    """Search the payments of every application that is granted to you

     Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number
    leads past at most
    10,000 items; `cursor` goes on where the last page ended, however deep.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (PaymentStatus | Unset): Where a payment stands
        reference (str | Unset):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        attempt_reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        gateway_txn_id (str | Unset):  Example: 2611200915301AbCdEfGhIjKlM.
        customer_ref_id (str | Unset):  Example: text.
        email (str | Unset):  Example: rahim@staff.example.
        phone (str | Unset):  Example: text.
        gateway (Method | Unset): A way to pay
        amount_from (int | Unset):  Example: 200.
        amount_to (int | Unset):  Example: 200.
        currency (str | Unset):  Example: BDT.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        sort_by (PaymentSort | Unset): What a list of payments is sorted by
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfFoundPayment]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        status=status,
        reference=reference,
        attempt_reference=attempt_reference,
        gateway_txn_id=gateway_txn_id,
        customer_ref_id=customer_ref_id,
        email=email,
        phone=phone,
        gateway=gateway,
        amount_from=amount_from,
        amount_to=amount_to,
        currency=currency,
        from_=from_,
        to=to,
        text=text,
        page=page,
        size=size,
        sort_by=sort_by,
        order=order,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    reference: str | Unset = UNSET,
    attempt_reference: str | Unset = UNSET,
    gateway_txn_id: str | Unset = UNSET,
    customer_ref_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    gateway: Method | Unset = UNSET,
    amount_from: int | Unset = UNSET,
    amount_to: int | Unset = UNSET,
    currency: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    text: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    sort_by: PaymentSort | Unset = UNSET,
    order: Order | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfFoundPayment | None:
    """Search the payments of every application that is granted to you

     Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number
    leads past at most
    10,000 items; `cursor` goes on where the last page ended, however deep.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        status (PaymentStatus | Unset): Where a payment stands
        reference (str | Unset):  Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        attempt_reference (str | Unset):  Example: 7K3M9Q5W1E8R4T6V2B0H.
        gateway_txn_id (str | Unset):  Example: 2611200915301AbCdEfGhIjKlM.
        customer_ref_id (str | Unset):  Example: text.
        email (str | Unset):  Example: rahim@staff.example.
        phone (str | Unset):  Example: text.
        gateway (Method | Unset): A way to pay
        amount_from (int | Unset):  Example: 200.
        amount_to (int | Unset):  Example: 200.
        currency (str | Unset):  Example: BDT.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        text (str | Unset):  Example: text.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        sort_by (PaymentSort | Unset): What a list of payments is sorted by
        order (Order | Unset): Which way a list runs
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfFoundPayment
    """

    return (
        await asyncio_detailed(
            client=client,
            application_id=application_id,
            mode=mode,
            status=status,
            reference=reference,
            attempt_reference=attempt_reference,
            gateway_txn_id=gateway_txn_id,
            customer_ref_id=customer_ref_id,
            email=email,
            phone=phone,
            gateway=gateway,
            amount_from=amount_from,
            amount_to=amount_to,
            currency=currency,
            from_=from_,
            to=to,
            text=text,
            page=page,
            size=size,
            sort_by=sort_by,
            order=order,
            cursor=cursor,
        )
    ).parsed
