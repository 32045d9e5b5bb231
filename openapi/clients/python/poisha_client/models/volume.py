from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Volume")


@_attrs_define
class Volume:
    """How many payments of one kind there were, and how much they came to

    Attributes:
        amount_minor (int): What they ask for together, in minor units. Example: 115000.
        captured_minor (int): What was captured of them for the merchants, in minor units. Example: 115000.
        count (int): Payments. Example: 1.
        currency (str): The currency. Example: BDT.
        succeeded (int): Those that succeeded. Example: 200.
        of (str | Unset): The day, gateway, method or status; absent where a payment has none. Example: text.
    """

    amount_minor: int
    captured_minor: int
    count: int
    currency: str
    succeeded: int
    of: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        captured_minor = self.captured_minor

        count = self.count

        currency = self.currency

        succeeded = self.succeeded

        of = self.of

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "capturedMinor": captured_minor,
                "count": count,
                "currency": currency,
                "succeeded": succeeded,
            }
        )
        if of is not UNSET:
            field_dict["of"] = of

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        captured_minor = d.pop("capturedMinor")

        count = d.pop("count")

        currency = d.pop("currency")

        succeeded = d.pop("succeeded")

        of = d.pop("of", UNSET)

        volume = cls(
            amount_minor=amount_minor,
            captured_minor=captured_minor,
            count=count,
            currency=currency,
            succeeded=succeeded,
            of=of,
        )

        volume.additional_properties = d
        return volume

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
