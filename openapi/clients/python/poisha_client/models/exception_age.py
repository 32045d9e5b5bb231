from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.reconciliation_reason import ReconciliationReason

T = TypeVar("T", bound="ExceptionAge")


@_attrs_define
class ExceptionAge:
    """What waits at one gateway for one reason, by how long ago it was found first

    Attributes:
        amount_minor (int): What they are about, in minor units and without sign. Example: 115000.
        currency (str): The currency. Example: BDT.
        gateway (Method): A way to pay
        older (int): Longer ago. Example: 200.
        open_ (int): How many wait. Example: 200.
        reason (ReconciliationReason): Why something needs a person
        within_day (int): Found within a day. Example: 200.
        within_month (int): Within thirty days. Example: 200.
        within_three_days (int): Within three days. Example: 200.
        within_week (int): Within a week. Example: 200.
    """

    amount_minor: int
    currency: str
    gateway: Method
    older: int
    open_: int
    reason: ReconciliationReason
    within_day: int
    within_month: int
    within_three_days: int
    within_week: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        currency = self.currency

        gateway = self.gateway.value

        older = self.older

        open_ = self.open_

        reason = self.reason.value

        within_day = self.within_day

        within_month = self.within_month

        within_three_days = self.within_three_days

        within_week = self.within_week

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "currency": currency,
                "gateway": gateway,
                "older": older,
                "open": open_,
                "reason": reason,
                "withinDay": within_day,
                "withinMonth": within_month,
                "withinThreeDays": within_three_days,
                "withinWeek": within_week,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        older = d.pop("older")

        open_ = d.pop("open")

        reason = ReconciliationReason(d.pop("reason"))

        within_day = d.pop("withinDay")

        within_month = d.pop("withinMonth")

        within_three_days = d.pop("withinThreeDays")

        within_week = d.pop("withinWeek")

        exception_age = cls(
            amount_minor=amount_minor,
            currency=currency,
            gateway=gateway,
            older=older,
            open_=open_,
            reason=reason,
            within_day=within_day,
            within_month=within_month,
            within_three_days=within_three_days,
            within_week=within_week,
        )

        exception_age.additional_properties = d
        return exception_age

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
