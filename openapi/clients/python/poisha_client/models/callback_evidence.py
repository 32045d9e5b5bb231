from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.callback_outcome import CallbackOutcome
from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="CallbackEvidence")


@_attrs_define
class CallbackEvidence:
    """What arrived at a gateway's address here, and what it turned out to be

    Attributes:
        gateway (Method): A way to pay
        http_method (str): GET or POST. Example: text.
        id (str): Its id. Example: cbk_01kah2v8w4e9m7qk3s5r2n6t8z.
        judged_at (datetime.datetime): When it was judged. Example: 2026-11-21T08:00:00.000000Z.
        outcome (CallbackOutcome): What a callback turned out to be
        path (str): The path it came to. Example: text.
        peer (str): The address it came from. Example: text.
        query (str): The query, without what proves a secret. Example: text.
        received_at (datetime.datetime): When it arrived. Example: 2026-11-21T08:00:00.000000Z.
        application_id (str | Unset): The application of the payment it is about. Example:
            app_01kah2v8w4e9m7qk3s5r2n6t8z.
        headers (str | Unset): The headers, one a line. In the detail only. Example: text.
        matched_attempt_id (str | Unset): The attempt it is about. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
        matched_payment_id (str | Unset): The payment it is about, once it is matched. Example:
            pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode | Unset): Whether real money moves; taken from the credential
        raw_payload (str | Unset): The body, without what proves a secret and without card numbers. In the detail only.
            Example: text.
        signature_valid (bool | Unset): Whether its signature, or what stands for one, holds; absent while that is
            unknown. Example: True.
    """

    gateway: Method
    http_method: str
    id: str
    judged_at: datetime.datetime
    outcome: CallbackOutcome
    path: str
    peer: str
    query: str
    received_at: datetime.datetime
    application_id: str | Unset = UNSET
    headers: str | Unset = UNSET
    matched_attempt_id: str | Unset = UNSET
    matched_payment_id: str | Unset = UNSET
    mode: Mode | Unset = UNSET
    raw_payload: str | Unset = UNSET
    signature_valid: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gateway = self.gateway.value

        http_method = self.http_method

        id = self.id

        judged_at = self.judged_at.isoformat()

        outcome = self.outcome.value

        path = self.path

        peer = self.peer

        query = self.query

        received_at = self.received_at.isoformat()

        application_id = self.application_id

        headers = self.headers

        matched_attempt_id = self.matched_attempt_id

        matched_payment_id = self.matched_payment_id

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        raw_payload = self.raw_payload

        signature_valid = self.signature_valid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gateway": gateway,
                "httpMethod": http_method,
                "id": id,
                "judgedAt": judged_at,
                "outcome": outcome,
                "path": path,
                "peer": peer,
                "query": query,
                "receivedAt": received_at,
            }
        )
        if application_id is not UNSET:
            field_dict["applicationId"] = application_id
        if headers is not UNSET:
            field_dict["headers"] = headers
        if matched_attempt_id is not UNSET:
            field_dict["matchedAttemptId"] = matched_attempt_id
        if matched_payment_id is not UNSET:
            field_dict["matchedPaymentId"] = matched_payment_id
        if mode is not UNSET:
            field_dict["mode"] = mode
        if raw_payload is not UNSET:
            field_dict["rawPayload"] = raw_payload
        if signature_valid is not UNSET:
            field_dict["signatureValid"] = signature_valid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        gateway = Method(d.pop("gateway"))

        http_method = d.pop("httpMethod")

        id = d.pop("id")

        judged_at = datetime.datetime.fromisoformat(d.pop("judgedAt"))

        outcome = CallbackOutcome(d.pop("outcome"))

        path = d.pop("path")

        peer = d.pop("peer")

        query = d.pop("query")

        received_at = datetime.datetime.fromisoformat(d.pop("receivedAt"))

        application_id = d.pop("applicationId", UNSET)

        headers = d.pop("headers", UNSET)

        matched_attempt_id = d.pop("matchedAttemptId", UNSET)

        matched_payment_id = d.pop("matchedPaymentId", UNSET)

        _mode = d.pop("mode", UNSET)
        mode: Mode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = Mode(_mode)

        raw_payload = d.pop("rawPayload", UNSET)

        signature_valid = d.pop("signatureValid", UNSET)

        callback_evidence = cls(
            gateway=gateway,
            http_method=http_method,
            id=id,
            judged_at=judged_at,
            outcome=outcome,
            path=path,
            peer=peer,
            query=query,
            received_at=received_at,
            application_id=application_id,
            headers=headers,
            matched_attempt_id=matched_attempt_id,
            matched_payment_id=matched_payment_id,
            mode=mode,
            raw_payload=raw_payload,
            signature_valid=signature_valid,
        )

        callback_evidence.additional_properties = d
        return callback_evidence

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
