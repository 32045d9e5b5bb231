from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refund_sending import RefundSending
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.refund import Refund
    from ..models.refund_finding import RefundFinding


T = TypeVar("T", bound="RefundAtDesk")


@_attrs_define
class RefundAtDesk:
    """A refund, and what people need to know to decide about it

    Attributes:
        app_id (str): The application it belongs to. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        approvals_needed (int): How many different people must approve it in all. Example: 200.
        refund (Refund): Money on its way back
        request_hash (str): What an approval names: a hash over all that was asked for. Example: text.
        confirmed_by (str | Unset): Who confirmed it. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        recorded (RefundFinding | Unset): What became of a refund where no gateway tells
        recorded_by (str | Unset): Who recorded what became of it. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        sending (RefundSending | Unset): How far a pending refund has come
    """

    app_id: str
    approvals_needed: int
    refund: Refund
    request_hash: str
    confirmed_by: str | Unset = UNSET
    recorded: RefundFinding | Unset = UNSET
    recorded_by: str | Unset = UNSET
    sending: RefundSending | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        approvals_needed = self.approvals_needed

        refund = self.refund.to_dict()

        request_hash = self.request_hash

        confirmed_by = self.confirmed_by

        recorded: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recorded, Unset):
            recorded = self.recorded.to_dict()

        recorded_by = self.recorded_by

        sending: str | Unset = UNSET
        if not isinstance(self.sending, Unset):
            sending = self.sending.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appId": app_id,
                "approvalsNeeded": approvals_needed,
                "refund": refund,
                "requestHash": request_hash,
            }
        )
        if confirmed_by is not UNSET:
            field_dict["confirmedBy"] = confirmed_by
        if recorded is not UNSET:
            field_dict["recorded"] = recorded
        if recorded_by is not UNSET:
            field_dict["recordedBy"] = recorded_by
        if sending is not UNSET:
            field_dict["sending"] = sending

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.refund import Refund  # noqa: PLC0415
        from ..models.refund_finding import RefundFinding  # noqa: PLC0415

        d = dict(src_dict)
        app_id = d.pop("appId")

        approvals_needed = d.pop("approvalsNeeded")

        refund = Refund.from_dict(d.pop("refund"))

        request_hash = d.pop("requestHash")

        confirmed_by = d.pop("confirmedBy", UNSET)

        _recorded = d.pop("recorded", UNSET)
        recorded: RefundFinding | Unset
        if isinstance(_recorded, Unset):
            recorded = UNSET
        else:
            recorded = RefundFinding.from_dict(_recorded)

        recorded_by = d.pop("recordedBy", UNSET)

        _sending = d.pop("sending", UNSET)
        sending: RefundSending | Unset
        if isinstance(_sending, Unset):
            sending = UNSET
        else:
            sending = RefundSending(_sending)

        refund_at_desk = cls(
            app_id=app_id,
            approvals_needed=approvals_needed,
            refund=refund,
            request_hash=request_hash,
            confirmed_by=confirmed_by,
            recorded=recorded,
            recorded_by=recorded_by,
            sending=sending,
        )

        refund_at_desk.additional_properties = d
        return refund_at_desk

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
