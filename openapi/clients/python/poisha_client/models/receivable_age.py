from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method

T = TypeVar("T", bound="ReceivableAge")


@_attrs_define
class ReceivableAge:
    """What one gateway owes, by how long ago it was confirmed: captures that no statement has shown, less refunds

    Attributes:
        booked_minor (int): What stands on the gateway's receivable in the book, in minor units. Example: 200.
        currency (str): The currency. Example: BDT.
        day_minor (int): Of that, confirmed within the last day. Example: 200.
        difference_minor (int): What the book says above that: what people booked by hand, and nothing else. Example:
            200.
        gateway (Method): A way to pay
        month_minor (int): Seven to thirty days ago. Example: 200.
        older_minor (int): Longer ago. Example: 200.
        open_ (int): Captures and refunds that are not settled whole. Example: 200.
        open_minor (int): What they come to, in minor units. Example: 200.
        three_days_minor (int): Confirmed one to three days ago. Example: 200.
        week_minor (int): Three to seven days ago. Example: 200.
    """

    booked_minor: int
    currency: str
    day_minor: int
    difference_minor: int
    gateway: Method
    month_minor: int
    older_minor: int
    open_: int
    open_minor: int
    three_days_minor: int
    week_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        booked_minor = self.booked_minor

        currency = self.currency

        day_minor = self.day_minor

        difference_minor = self.difference_minor

        gateway = self.gateway.value

        month_minor = self.month_minor

        older_minor = self.older_minor

        open_ = self.open_

        open_minor = self.open_minor

        three_days_minor = self.three_days_minor

        week_minor = self.week_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bookedMinor": booked_minor,
                "currency": currency,
                "dayMinor": day_minor,
                "differenceMinor": difference_minor,
                "gateway": gateway,
                "monthMinor": month_minor,
                "olderMinor": older_minor,
                "open": open_,
                "openMinor": open_minor,
                "threeDaysMinor": three_days_minor,
                "weekMinor": week_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        booked_minor = d.pop("bookedMinor")

        currency = d.pop("currency")

        day_minor = d.pop("dayMinor")

        difference_minor = d.pop("differenceMinor")

        gateway = Method(d.pop("gateway"))

        month_minor = d.pop("monthMinor")

        older_minor = d.pop("olderMinor")

        open_ = d.pop("open")

        open_minor = d.pop("openMinor")

        three_days_minor = d.pop("threeDaysMinor")

        week_minor = d.pop("weekMinor")

        receivable_age = cls(
            booked_minor=booked_minor,
            currency=currency,
            day_minor=day_minor,
            difference_minor=difference_minor,
            gateway=gateway,
            month_minor=month_minor,
            older_minor=older_minor,
            open_=open_,
            open_minor=open_minor,
            three_days_minor=three_days_minor,
            week_minor=week_minor,
        )

        receivable_age.additional_properties = d
        return receivable_age

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
