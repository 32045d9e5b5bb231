from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.actor_kind import ActorKind
from ..models.audit_outcome import AuditOutcome
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audit_fact import AuditFact


T = TypeVar("T", bound="AuditRecord")


@_attrs_define
class AuditRecord:
    """One record of the trail

    Attributes:
        action (str): What was done, or tried. Example: session.refused.
        actor_kind (ActorKind): Who acts
        created_at (datetime.datetime): When. Example: 2026-11-21T08:00:00.000000Z.
        facts (list[AuditFact]): What changed; never a secret.
        hash_ (str): SHA-256 over the record and the hash before it. Example:
            9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
        id (str): Its id. Example: aud_01kah2v8w4e9m7qk3s5r2n6t8z.
        outcome (AuditOutcome): Whether it was done
        place (int): Its place in the chain, from one, without gaps. Example: 0.
        actor_id (str | Unset): The operator's or application's id. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        address (str | Unset): The address that the request came from. Example: 203.0.113.9.
        app_id (str | Unset): The application that it concerns. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        reason (str | Unset): Why it was refused. Example: Broken lid.
        request_id (str | Unset): The request that it was done by, as in `meta.requestId` unless the caller named its
            own. Example: req_01kah2v8w4e9m7qk3s5r2n6t8z.
        target_id (str | Unset): That thing's id. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        target_kind (str | Unset): The kind of thing that it was done to. Example: operator.
        through (str | Unset): The session or credential that it was done with. Example: text.
    """

    action: str
    actor_kind: ActorKind
    created_at: datetime.datetime
    facts: list[AuditFact]
    hash_: str
    id: str
    outcome: AuditOutcome
    place: int
    actor_id: str | Unset = UNSET
    address: str | Unset = UNSET
    app_id: str | Unset = UNSET
    mode: Mode | Unset = UNSET
    reason: str | Unset = UNSET
    request_id: str | Unset = UNSET
    target_id: str | Unset = UNSET
    target_kind: str | Unset = UNSET
    through: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        actor_kind = self.actor_kind.value

        created_at = self.created_at.isoformat()

        facts = []
        for facts_item_data in self.facts:
            facts_item = facts_item_data.to_dict()
            facts.append(facts_item)

        hash_ = self.hash_

        id = self.id

        outcome = self.outcome.value

        place = self.place

        actor_id = self.actor_id

        address = self.address

        app_id = self.app_id

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        reason = self.reason

        request_id = self.request_id

        target_id = self.target_id

        target_kind = self.target_kind

        through = self.through

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "actorKind": actor_kind,
                "createdAt": created_at,
                "facts": facts,
                "hash": hash_,
                "id": id,
                "outcome": outcome,
                "place": place,
            }
        )
        if actor_id is not UNSET:
            field_dict["actorId"] = actor_id
        if address is not UNSET:
            field_dict["address"] = address
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if mode is not UNSET:
            field_dict["mode"] = mode
        if reason is not UNSET:
            field_dict["reason"] = reason
        if request_id is not UNSET:
            field_dict["requestId"] = request_id
        if target_id is not UNSET:
            field_dict["targetId"] = target_id
        if target_kind is not UNSET:
            field_dict["targetKind"] = target_kind
        if through is not UNSET:
            field_dict["through"] = through

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audit_fact import AuditFact  # noqa: PLC0415

        d = dict(src_dict)
        action = d.pop("action")

        actor_kind = ActorKind(d.pop("actorKind"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        facts = []
        _facts = d.pop("facts")
        for facts_item_data in _facts:
            facts_item = AuditFact.from_dict(facts_item_data)

            facts.append(facts_item)

        hash_ = d.pop("hash")

        id = d.pop("id")

        outcome = AuditOutcome(d.pop("outcome"))

        place = d.pop("place")

        actor_id = d.pop("actorId", UNSET)

        address = d.pop("address", UNSET)

        app_id = d.pop("appId", UNSET)

        _mode = d.pop("mode", UNSET)
        mode: Mode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = Mode(_mode)

        reason = d.pop("reason", UNSET)

        request_id = d.pop("requestId", UNSET)

        target_id = d.pop("targetId", UNSET)

        target_kind = d.pop("targetKind", UNSET)

        through = d.pop("through", UNSET)

        audit_record = cls(
            action=action,
            actor_kind=actor_kind,
            created_at=created_at,
            facts=facts,
            hash_=hash_,
            id=id,
            outcome=outcome,
            place=place,
            actor_id=actor_id,
            address=address,
            app_id=app_id,
            mode=mode,
            reason=reason,
            request_id=request_id,
            target_id=target_id,
            target_kind=target_kind,
            through=through,
        )

        audit_record.additional_properties = d
        return audit_record

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
