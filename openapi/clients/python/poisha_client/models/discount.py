from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_status import DiscountStatus
from ..models.discount_type import DiscountType
from ..types import UNSET, Unset

T = TypeVar("T", bound="Discount")


@_attrs_define
class Discount:
    """A discount as operators see it

    Attributes:
        code (str): What customers enter. Example: 287082.
        created_at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        currency (str): The currency of its amounts. Example: BDT.
        id (str): Its id. Example: dsc_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (DiscountStatus): Whether a discount counts
        type_ (DiscountType): How a discount takes off
        updated_at (datetime.datetime): When it was last changed. Example: 2026-11-21T08:00:00.000000Z.
        used_count (int): How often it was used. Example: 200.
        value (int): Basis points, or minor units. Example: 200.
        customer_limit (int | Unset): How often one customer may use it. Example: 200.
        description (str | Unset): What customers read about it. Example: Orders.
        minimum_order_minor (int | Unset): The least that an order must come to. Example: 200.
        total_limit (int | Unset): How often it may be used in all. Example: 200.
        valid_from (datetime.datetime | Unset): From when it counts. Example: 2026-11-21T08:00:00.000000Z.
        valid_until (datetime.datetime | Unset): Until when it counts. Example: 2026-11-21T08:00:00.000000Z.
    """

    code: str
    created_at: datetime.datetime
    currency: str
    id: str
    status: DiscountStatus
    type_: DiscountType
    updated_at: datetime.datetime
    used_count: int
    value: int
    customer_limit: int | Unset = UNSET
    description: str | Unset = UNSET
    minimum_order_minor: int | Unset = UNSET
    total_limit: int | Unset = UNSET
    valid_from: datetime.datetime | Unset = UNSET
    valid_until: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        created_at = self.created_at.isoformat()

        currency = self.currency

        id = self.id

        status = self.status.value

        type_ = self.type_.value

        updated_at = self.updated_at.isoformat()

        used_count = self.used_count

        value = self.value

        customer_limit = self.customer_limit

        description = self.description

        minimum_order_minor = self.minimum_order_minor

        total_limit = self.total_limit

        valid_from: str | Unset = UNSET
        if not isinstance(self.valid_from, Unset):
            valid_from = self.valid_from.isoformat()

        valid_until: str | Unset = UNSET
        if not isinstance(self.valid_until, Unset):
            valid_until = self.valid_until.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "createdAt": created_at,
                "currency": currency,
                "id": id,
                "status": status,
                "type": type_,
                "updatedAt": updated_at,
                "usedCount": used_count,
                "value": value,
            }
        )
        if customer_limit is not UNSET:
            field_dict["customerLimit"] = customer_limit
        if description is not UNSET:
            field_dict["description"] = description
        if minimum_order_minor is not UNSET:
            field_dict["minimumOrderMinor"] = minimum_order_minor
        if total_limit is not UNSET:
            field_dict["totalLimit"] = total_limit
        if valid_from is not UNSET:
            field_dict["validFrom"] = valid_from
        if valid_until is not UNSET:
            field_dict["validUntil"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        currency = d.pop("currency")

        id = d.pop("id")

        status = DiscountStatus(d.pop("status"))

        type_ = DiscountType(d.pop("type"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        used_count = d.pop("usedCount")

        value = d.pop("value")

        customer_limit = d.pop("customerLimit", UNSET)

        description = d.pop("description", UNSET)

        minimum_order_minor = d.pop("minimumOrderMinor", UNSET)

        total_limit = d.pop("totalLimit", UNSET)

        _valid_from = d.pop("validFrom", UNSET)
        valid_from: datetime.datetime | Unset
        if isinstance(_valid_from, Unset):
            valid_from = UNSET
        else:
            valid_from = datetime.datetime.fromisoformat(_valid_from)

        _valid_until = d.pop("validUntil", UNSET)
        valid_until: datetime.datetime | Unset
        if isinstance(_valid_until, Unset):
            valid_until = UNSET
        else:
            valid_until = datetime.datetime.fromisoformat(_valid_until)

        discount = cls(
            code=code,
            created_at=created_at,
            currency=currency,
            id=id,
            status=status,
            type_=type_,
            updated_at=updated_at,
            used_count=used_count,
            value=value,
            customer_limit=customer_limit,
            description=description,
            minimum_order_minor=minimum_order_minor,
            total_limit=total_limit,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        discount.additional_properties = d
        return discount

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
