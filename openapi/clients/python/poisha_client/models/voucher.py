from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.voucher_status import VoucherStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Voucher")


@_attrs_define
class Voucher:
    """A code's place in the pool; the code is never shown

    Attributes:
        created_at (datetime.datetime): When it came. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: vch_01kah2v8w4e9m7qk3s5r2n6t8z.
        status (VoucherStatus): What a code is at a moment
        variant_id (str): What it is a code of. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        expires_at (datetime.datetime | Unset): Until when it can be used. Example: 2026-11-21T08:00:00.000000Z.
        order_id (str | Unset): The order that it was given to. Example: ord_01kah2v8w4e9m7qk3s5r2n6t8z.
        serial_number (str | Unset): The issuer's own number for it. Example: text.
        sold_at (datetime.datetime | Unset): When it was given. Example: 2026-11-21T08:00:00.000000Z.
        voided_at (datetime.datetime | Unset): When it was taken out. Example: 2026-11-21T08:00:00.000000Z.
    """

    created_at: datetime.datetime
    id: str
    status: VoucherStatus
    variant_id: str
    expires_at: datetime.datetime | Unset = UNSET
    order_id: str | Unset = UNSET
    serial_number: str | Unset = UNSET
    sold_at: datetime.datetime | Unset = UNSET
    voided_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = self.id

        status = self.status.value

        variant_id = self.variant_id

        expires_at: str | Unset = UNSET
        if not isinstance(self.expires_at, Unset):
            expires_at = self.expires_at.isoformat()

        order_id = self.order_id

        serial_number = self.serial_number

        sold_at: str | Unset = UNSET
        if not isinstance(self.sold_at, Unset):
            sold_at = self.sold_at.isoformat()

        voided_at: str | Unset = UNSET
        if not isinstance(self.voided_at, Unset):
            voided_at = self.voided_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "id": id,
                "status": status,
                "variantId": variant_id,
            }
        )
        if expires_at is not UNSET:
            field_dict["expiresAt"] = expires_at
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if serial_number is not UNSET:
            field_dict["serialNumber"] = serial_number
        if sold_at is not UNSET:
            field_dict["soldAt"] = sold_at
        if voided_at is not UNSET:
            field_dict["voidedAt"] = voided_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        status = VoucherStatus(d.pop("status"))

        variant_id = d.pop("variantId")

        _expires_at = d.pop("expiresAt", UNSET)
        expires_at: datetime.datetime | Unset
        if isinstance(_expires_at, Unset):
            expires_at = UNSET
        else:
            expires_at = datetime.datetime.fromisoformat(_expires_at)

        order_id = d.pop("orderId", UNSET)

        serial_number = d.pop("serialNumber", UNSET)

        _sold_at = d.pop("soldAt", UNSET)
        sold_at: datetime.datetime | Unset
        if isinstance(_sold_at, Unset):
            sold_at = UNSET
        else:
            sold_at = datetime.datetime.fromisoformat(_sold_at)

        _voided_at = d.pop("voidedAt", UNSET)
        voided_at: datetime.datetime | Unset
        if isinstance(_voided_at, Unset):
            voided_at = UNSET
        else:
            voided_at = datetime.datetime.fromisoformat(_voided_at)

        voucher = cls(
            created_at=created_at,
            id=id,
            status=status,
            variant_id=variant_id,
            expires_at=expires_at,
            order_id=order_id,
            serial_number=serial_number,
            sold_at=sold_at,
            voided_at=voided_at,
        )

        voucher.additional_properties = d
        return voucher

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
