from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fee_rule import FeeRule


T = TypeVar("T", bound="SettlementTerms")


@_attrs_define
class SettlementTerms:
    """What was agreed with a gateway

    Attributes:
        amount_tolerance_minor (int): By so much an amount may differ, in minor units. Example: 200.
        due_after_hours (int): So long after its confirmation money is due. Example: 200.
        fee_tolerance_minor (int): By so much the fee of each line may differ. Example: 200.
        fees (list[FeeRule]): What the gateway may keep. Where no rule holds, it is what the gateway said itself when it
            confirmed the payment.
        gateway (Method): A way to pay
        mode (Mode): Whether real money moves; taken from the credential
        version (int): Which version; 0 while nobody has said anything. Example: 200.
        window_minutes (int): So far apart in time a line that names nothing may be from what it is about. Example: 200.
        changed_at (datetime.datetime | Unset): Since when it holds. Example: 2026-11-21T08:00:00.000000Z.
        changed_by (str | Unset): Who said so. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    amount_tolerance_minor: int
    due_after_hours: int
    fee_tolerance_minor: int
    fees: list[FeeRule]
    gateway: Method
    mode: Mode
    version: int
    window_minutes: int
    changed_at: datetime.datetime | Unset = UNSET
    changed_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_tolerance_minor = self.amount_tolerance_minor

        due_after_hours = self.due_after_hours

        fee_tolerance_minor = self.fee_tolerance_minor

        fees = []
        for fees_item_data in self.fees:
            fees_item = fees_item_data.to_dict()
            fees.append(fees_item)

        gateway = self.gateway.value

        mode = self.mode.value

        version = self.version

        window_minutes = self.window_minutes

        changed_at: str | Unset = UNSET
        if not isinstance(self.changed_at, Unset):
            changed_at = self.changed_at.isoformat()

        changed_by = self.changed_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountToleranceMinor": amount_tolerance_minor,
                "dueAfterHours": due_after_hours,
                "feeToleranceMinor": fee_tolerance_minor,
                "fees": fees,
                "gateway": gateway,
                "mode": mode,
                "version": version,
                "windowMinutes": window_minutes,
            }
        )
        if changed_at is not UNSET:
            field_dict["changedAt"] = changed_at
        if changed_by is not UNSET:
            field_dict["changedBy"] = changed_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fee_rule import FeeRule  # noqa: PLC0415

        d = dict(src_dict)
        amount_tolerance_minor = d.pop("amountToleranceMinor")

        due_after_hours = d.pop("dueAfterHours")

        fee_tolerance_minor = d.pop("feeToleranceMinor")

        fees = []
        _fees = d.pop("fees")
        for fees_item_data in _fees:
            fees_item = FeeRule.from_dict(fees_item_data)

            fees.append(fees_item)

        gateway = Method(d.pop("gateway"))

        mode = Mode(d.pop("mode"))

        version = d.pop("version")

        window_minutes = d.pop("windowMinutes")

        _changed_at = d.pop("changedAt", UNSET)
        changed_at: datetime.datetime | Unset
        if isinstance(_changed_at, Unset):
            changed_at = UNSET
        else:
            changed_at = datetime.datetime.fromisoformat(_changed_at)

        changed_by = d.pop("changedBy", UNSET)

        settlement_terms = cls(
            amount_tolerance_minor=amount_tolerance_minor,
            due_after_hours=due_after_hours,
            fee_tolerance_minor=fee_tolerance_minor,
            fees=fees,
            gateway=gateway,
            mode=mode,
            version=version,
            window_minutes=window_minutes,
            changed_at=changed_at,
            changed_by=changed_by,
        )

        settlement_terms.additional_properties = d
        return settlement_terms

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
