from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delivery_status import DeliveryStatus
from ...models.error_envelope import ErrorEnvelope
from ...models.event_type import EventType
from ...models.list_of_told_event import ListOfToldEvent
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    type_: EventType | Unset = UNSET,
    delivery_status: DeliveryStatus | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["applicationId"] = application_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    json_delivery_status: str | Unset = UNSET
    if not isinstance(delivery_status, Unset):
        json_delivery_status = delivery_status.value

    params["deliveryStatus"] = json_delivery_status

    params["objectId"] = object_id

    params["from"] = from_

    params["to"] = to

    params["page"] = page

    params["size"] = size

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/admin/webhooks",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfToldEvent | None:
    if response.status_code == 200:
        response_200 = ListOfToldEvent.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfToldEvent]:
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
    type_: EventType | Unset = UNSET,
    delivery_status: DeliveryStatus | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfToldEvent]:
    """Search what applications were told, newest first

     Each with its deliveries, and what the last attempt at any of them came to.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        type_ (EventType | Unset): What an event is about
        delivery_status (DeliveryStatus | Unset): Where a delivery stands
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfToldEvent]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        type_=type_,
        delivery_status=delivery_status,
        object_id=object_id,
        from_=from_,
        to=to,
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
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    type_: EventType | Unset = UNSET,
    delivery_status: DeliveryStatus | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfToldEvent | None:
    """Search what applications were told, newest first

     Each with its deliveries, and what the last attempt at any of them came to.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        type_ (EventType | Unset): What an event is about
        delivery_status (DeliveryStatus | Unset): Where a delivery stands
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfToldEvent
    """

    return sync_detailed(
        client=client,
        application_id=application_id,
        mode=mode,
        type_=type_,
        delivery_status=delivery_status,
        object_id=object_id,
        from_=from_,
        to=to,
        page=page,
        size=size,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    type_: EventType | Unset = UNSET,
    delivery_status: DeliveryStatus | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfToldEvent]:
    """Search what applications were told, newest first

     Each with its deliveries, and what the last attempt at any of them came to.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        type_ (EventType | Unset): What an event is about
        delivery_status (DeliveryStatus | Unset): Where a delivery stands
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfToldEvent]
    """

    kwargs = _get_kwargs(
        application_id=application_id,
        mode=mode,
        type_=type_,
        delivery_status=delivery_status,
        object_id=object_id,
        from_=from_,
        to=to,
        page=page,
        size=size,
        cursor=cursor,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    application_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    type_: EventType | Unset = UNSET,
    delivery_status: DeliveryStatus | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ErrorEnvelope | ListOfToldEvent | None:
    """Search what applications were told, newest first

     Each with its deliveries, and what the last attempt at any of them came to.

    Args:
        application_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        type_ (EventType | Unset): What an event is about
        delivery_status (DeliveryStatus | Unset): Where a delivery stands
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (str | Unset):  Example: 2026-11-21.
        to (str | Unset):  Example: 2026-11-21.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.
        cursor (str | Unset):  Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfToldEvent
    """

    return (
        await asyncio_detailed(
            client=client,
            application_id=application_id,
            mode=mode,
            type_=type_,
            delivery_status=delivery_status,
            object_id=object_id,
            from_=from_,
            to=to,
            page=page,
            size=size,
            cursor=cursor,
        )
    ).parsed
