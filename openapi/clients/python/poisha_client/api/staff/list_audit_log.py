import datetime
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.actor_kind import ActorKind
from ...models.audit_outcome import AuditOutcome
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_audit_record import ListOfAuditRecord
from ...models.mode import Mode
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    app_id: str | Unset = UNSET,
    actor_kind: ActorKind | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    target_kind: str | Unset = UNSET,
    target_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: AuditOutcome | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["appId"] = app_id

    json_actor_kind: str | Unset = UNSET
    if not isinstance(actor_kind, Unset):
        json_actor_kind = actor_kind.value

    params["actorKind"] = json_actor_kind

    params["actorId"] = actor_id

    params["action"] = action

    params["targetKind"] = target_kind

    params["targetId"] = target_id

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode.value

    params["mode"] = json_mode

    json_outcome: str | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = outcome.value

    params["outcome"] = json_outcome

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
        "url": "/admin/audit-log",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorEnvelope | ListOfAuditRecord | None:
    if response.status_code == 200:
        response_200 = ListOfAuditRecord.from_dict(response.json())

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
) -> Response[ErrorEnvelope | ListOfAuditRecord]:
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
    actor_kind: ActorKind | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    target_kind: str | Unset = UNSET,
    target_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: AuditOutcome | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfAuditRecord]:
    """Read the trail, newest first

     What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing
    in it is ever
    changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some
    applications
    sees what concerns these.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        actor_kind (ActorKind | Unset): Who acts
        actor_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        action (str | Unset):  Example: session.refused.
        target_kind (str | Unset):  Example: operator.
        target_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (AuditOutcome | Unset): Whether it was done
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfAuditRecord]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        actor_kind=actor_kind,
        actor_id=actor_id,
        action=action,
        target_kind=target_kind,
        target_id=target_id,
        mode=mode,
        outcome=outcome,
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
    app_id: str | Unset = UNSET,
    actor_kind: ActorKind | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    target_kind: str | Unset = UNSET,
    target_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: AuditOutcome | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfAuditRecord | None:
    """Read the trail, newest first

     What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing
    in it is ever
    changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some
    applications
    sees what concerns these.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        actor_kind (ActorKind | Unset): Who acts
        actor_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        action (str | Unset):  Example: session.refused.
        target_kind (str | Unset):  Example: operator.
        target_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (AuditOutcome | Unset): Whether it was done
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfAuditRecord
    """

    return sync_detailed(
        client=client,
        app_id=app_id,
        actor_kind=actor_kind,
        actor_id=actor_id,
        action=action,
        target_kind=target_kind,
        target_id=target_id,
        mode=mode,
        outcome=outcome,
        from_=from_,
        to=to,
        page=page,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    app_id: str | Unset = UNSET,
    actor_kind: ActorKind | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    target_kind: str | Unset = UNSET,
    target_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: AuditOutcome | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> Response[ErrorEnvelope | ListOfAuditRecord]:
    """Read the trail, newest first

     What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing
    in it is ever
    changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some
    applications
    sees what concerns these.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        actor_kind (ActorKind | Unset): Who acts
        actor_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        action (str | Unset):  Example: session.refused.
        target_kind (str | Unset):  Example: operator.
        target_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (AuditOutcome | Unset): Whether it was done
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorEnvelope | ListOfAuditRecord]
    """

    kwargs = _get_kwargs(
        app_id=app_id,
        actor_kind=actor_kind,
        actor_id=actor_id,
        action=action,
        target_kind=target_kind,
        target_id=target_id,
        mode=mode,
        outcome=outcome,
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
    app_id: str | Unset = UNSET,
    actor_kind: ActorKind | Unset = UNSET,
    actor_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    target_kind: str | Unset = UNSET,
    target_id: str | Unset = UNSET,
    mode: Mode | Unset = UNSET,
    outcome: AuditOutcome | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    size: int | Unset = UNSET,
) -> ErrorEnvelope | ListOfAuditRecord | None:
    """Read the trail, newest first

     What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing
    in it is ever
    changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some
    applications
    sees what concerns these.

    Args:
        app_id (str | Unset):  Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        actor_kind (ActorKind | Unset): Who acts
        actor_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        action (str | Unset):  Example: session.refused.
        target_kind (str | Unset):  Example: operator.
        target_id (str | Unset):  Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        outcome (AuditOutcome | Unset): Whether it was done
        from_ (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime | Unset):  Example: 2026-11-21T08:00:00.000000Z.
        page (int | Unset):  Example: 0.
        size (int | Unset):  Example: 20.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorEnvelope | ListOfAuditRecord
    """

    return (
        await asyncio_detailed(
            client=client,
            app_id=app_id,
            actor_kind=actor_kind,
            actor_id=actor_id,
            action=action,
            target_kind=target_kind,
            target_id=target_id,
            mode=mode,
            outcome=outcome,
            from_=from_,
            to=to,
            page=page,
            size=size,
        )
    ).parsed
