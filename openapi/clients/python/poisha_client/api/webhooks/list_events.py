import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error_envelope import ErrorEnvelope
from ...models.event_type import EventType
from ...models.list_of_webhook_event import ListOfWebhookEvent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    type_: EventType | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_.value

    params["type"] = json_type_

    params["objectId"] = object_id

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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webhooks/events",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfWebhookEvent | None:
    if response.status_code == 200:
        response_200 = ListOfWebhookEvent.from_dict(response.json())

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorEnvelope | ListOfWebhookEvent]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    type_: EventType | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfWebhookEvent]:
    """List events, newest first

     Everything that was told, whether or not an endpoint wanted it.

    Args:
        type_ (EventType | Unset): What an event is about
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfWebhookEvent]
    """

    kwargs = _get_kwargs(
        type_=type_,
        object_id=object_id,
        from_=from_,
        to=to,
        page=page,
        size=size,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    type_: EventType | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfWebhookEvent | None:
    """List events, newest first

     Everything that was told, whether or not an endpoint wanted it.

    Args:
        type_ (EventType | Unset): What an event is about
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfWebhookEvent
    """

    return sync_detailed(
        client=client,
        type_=type_,
        object_id=object_id,
        from_=from_,
        to=to,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type_: EventType | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfWebhookEvent]:
    """List events, newest first

     Everything that was told, whether or not an endpoint wanted it.

    Args:
        type_ (EventType | Unset): What an event is about
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfWebhookEvent]
    """

    kwargs = _get_kwargs(
        type_=type_,
        object_id=object_id,
        from_=from_,
        to=to,
        page=page,
        size=size,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    type_: EventType | Unset = UNSET,
    object_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfWebhookEvent | None:
    """List events, newest first

     Everything that was told, whether or not an endpoint wanted it.

    Args:
        type_ (EventType | Unset): What an event is about
        object_id (str | Unset):  Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfWebhookEvent
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
            object_id=object_id,
            from_=from_,
            to=to,
            page=page,
            size=size,
        )
    ).parsed
