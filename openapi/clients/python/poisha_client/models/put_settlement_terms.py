from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fee_rule_body import FeeRuleBody


T = TypeVar("T", bound="PutSettlementTerms")


@_attrs_define
class PutSettlementTerms:
    """What was agreed with a gateway, and how exactly its statements are taken

    Attributes:
        fees (list[FeeRuleBody]): What the gateway may keep: each rule for another way or currency.
        amount_tolerance_minor (int | None | Unset): By so much an amount may differ, in minor units; nothing when left
            out. Example: 200.
        due_after_hours (int | None | Unset): So long after its confirmation money is due; 72 hours when left out.
            Example: 200.
        fee_tolerance_minor (int | None | Unset): By so much the fee of each line may differ; one when left out.
            Example: 200.
        window_minutes (int | None | Unset): So far apart in time a line that names nothing may be from what it is
            about; two hours when left out. Example: 200.
    """

    fees: list[FeeRuleBody]
    amount_tolerance_minor: int | None | Unset = UNSET
    due_after_hours: int | None | Unset = UNSET
    fee_tolerance_minor: int | None | Unset = UNSET
    window_minutes: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        fees = []
        for fees_item_data in self.fees:
            fees_item = fees_item_data.to_dict()
            fees.append(fees_item)

        amount_tolerance_minor: int | None | Unset
        if isinstance(self.amount_tolerance_minor, Unset):
            amount_tolerance_minor = UNSET
        else:
            amount_tolerance_minor = self.amount_tolerance_minor

        due_after_hours: int | None | Unset
        if isinstance(self.due_after_hours, Unset):
            due_after_hours = UNSET
        else:
            due_after_hours = self.due_after_hours

        fee_tolerance_minor: int | None | Unset
        if isinstance(self.fee_tolerance_minor, Unset):
            fee_tolerance_minor = UNSET
        else:
            fee_tolerance_minor = self.fee_tolerance_minor

        window_minutes: int | None | Unset
        if isinstance(self.window_minutes, Unset):
            window_minutes = UNSET
        else:
            window_minutes = self.window_minutes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fees": fees,
            }
        )
        if amount_tolerance_minor is not UNSET:
            field_dict["amountToleranceMinor"] = amount_tolerance_minor
        if due_after_hours is not UNSET:
            field_dict["dueAfterHours"] = due_after_hours
        if fee_tolerance_minor is not UNSET:
            field_dict["feeToleranceMinor"] = fee_tolerance_minor
        if window_minutes is not UNSET:
            field_dict["windowMinutes"] = window_minutes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fee_rule_body import FeeRuleBody  # noqa: PLC0415

        d = dict(src_dict)
        fees = []
        _fees = d.pop("fees")
        for fees_item_data in _fees:
            fees_item = FeeRuleBody.from_dict(fees_item_data)

            fees.append(fees_item)

        def _parse_amount_tolerance_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        amount_tolerance_minor = _parse_amount_tolerance_minor(d.pop("amountToleranceMinor", UNSET))

        def _parse_due_after_hours(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        due_after_hours = _parse_due_after_hours(d.pop("dueAfterHours", UNSET))

        def _parse_fee_tolerance_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        fee_tolerance_minor = _parse_fee_tolerance_minor(d.pop("feeToleranceMinor", UNSET))

        def _parse_window_minutes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        window_minutes = _parse_window_minutes(d.pop("windowMinutes", UNSET))

        put_settlement_terms = cls(
            fees=fees,
            amount_tolerance_minor=amount_tolerance_minor,
            due_after_hours=due_after_hours,
            fee_tolerance_minor=fee_tolerance_minor,
            window_minutes=window_minutes,
        )

        return put_settlement_terms
