from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method

T = TypeVar("T", bound="FeesPaid")


@_attrs_define
class FeesPaid:
    """What one gateway kept of what was settled, against what was agreed

    Attributes:
        agreed_minor (int): What was agreed that it keeps, of those about which something was agreed. Example: 200.
        currency (str): The currency. Example: BDT.
        excess_minor (int): What it kept above what was agreed; less than nothing when it kept less. Example: 200.
        gateway (Method): A way to pay
        gross_minor (int): What they come to before fees, in minor units. Example: 200.
        paid_minor (int): What the gateway kept, in minor units. Example: 200.
        paid_unagreed_minor (int): What it kept of those about which nothing was agreed. Example: 200.
        settled (int): Captures and refunds that were settled. Example: 200.
    """

    agreed_minor: int
    currency: str
    excess_minor: int
    gateway: Method
    gross_minor: int
    paid_minor: int
    paid_unagreed_minor: int
    settled: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        agreed_minor = self.agreed_minor

        currency = self.currency

        excess_minor = self.excess_minor

        gateway = self.gateway.value

        gross_minor = self.gross_minor

        paid_minor = self.paid_minor

        paid_unagreed_minor = self.paid_unagreed_minor

        settled = self.settled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agreedMinor": agreed_minor,
                "currency": currency,
                "excessMinor": excess_minor,
                "gateway": gateway,
                "grossMinor": gross_minor,
                "paidMinor": paid_minor,
                "paidUnagreedMinor": paid_unagreed_minor,
                "settled": settled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agreed_minor = d.pop("agreedMinor")

        currency = d.pop("currency")

        excess_minor = d.pop("excessMinor")

        gateway = Method(d.pop("gateway"))

        gross_minor = d.pop("grossMinor")

        paid_minor = d.pop("paidMinor")

        paid_unagreed_minor = d.pop("paidUnagreedMinor")

        settled = d.pop("settled")

        fees_paid = cls(
            agreed_minor=agreed_minor,
            currency=currency,
            excess_minor=excess_minor,
            gateway=gateway,
            gross_minor=gross_minor,
            paid_minor=paid_minor,
            paid_unagreed_minor=paid_unagreed_minor,
            settled=settled,
        )

        fees_paid.additional_properties = d
        return fees_paid

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
