from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.refund_road import RefundRoad

T = TypeVar("T", bound="PlannedGatewayCall")


@_attrs_define
class PlannedGatewayCall:
    """What the gateway would be asked to do

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        gateway (Method): A way to pay
        gateway_txn_id (str): The transaction that would be given back. Example: 2611200915301AbCdEfGhIjKlM.
        reference (str): What the gateway would know the refund by. Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        road (RefundRoad): How money would go back
    """

    amount_minor: int
    gateway: Method
    gateway_txn_id: str
    reference: str
    road: RefundRoad
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        gateway = self.gateway.value

        gateway_txn_id = self.gateway_txn_id

        reference = self.reference

        road = self.road.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "gateway": gateway,
                "gatewayTxnId": gateway_txn_id,
                "reference": reference,
                "road": road,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        gateway = Method(d.pop("gateway"))

        gateway_txn_id = d.pop("gatewayTxnId")

        reference = d.pop("reference")

        road = RefundRoad(d.pop("road"))

        planned_gateway_call = cls(
            amount_minor=amount_minor,
            gateway=gateway,
            gateway_txn_id=gateway_txn_id,
            reference=reference,
            road=road,
        )

        planned_gateway_call.additional_properties = d
        return planned_gateway_call

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
