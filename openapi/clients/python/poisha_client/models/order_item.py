from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_item_fulfillment_input import OrderItemFulfillmentInput
    from ..models.order_voucher import OrderVoucher


T = TypeVar("T", bound="OrderItem")


@_attrs_define
class OrderItem:
    """One line of an order

    Attributes:
        fulfilled (bool): Whether it was delivered. Example: True.
        fulfillment_input (OrderItemFulfillmentInput): What the customer said to get it. Example: {'player_id':
            '5123456789'}.
        item (int): Its place, from one. Example: 1.
        product_name (str): What customers read of the product. Example: text.
        quantity (int): How many. Example: 1.
        sku (str): The application's own name for it. Example: text.
        unit_price_minor (int): What one cost, in minor units. Example: 200.
        variant_id (str): What was bought. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        variant_name (str): What customers read of the variant. Example: text.
        voucher_codes (list[str]): Its codes, when it was delivered.
        vouchers (list[OrderVoucher]): The same with what is printed beside them.
        fulfilled_at (datetime.datetime | Unset): When it was delivered; absent until it was. Example:
            2026-11-21T08:00:00.000000Z.
    """

    fulfilled: bool
    fulfillment_input: OrderItemFulfillmentInput
    item: int
    product_name: str
    quantity: int
    sku: str
    unit_price_minor: int
    variant_id: str
    variant_name: str
    voucher_codes: list[str]
    vouchers: list[OrderVoucher]
    fulfilled_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fulfilled = self.fulfilled

        fulfillment_input = self.fulfillment_input.to_dict()

        item = self.item

        product_name = self.product_name

        quantity = self.quantity

        sku = self.sku

        unit_price_minor = self.unit_price_minor

        variant_id = self.variant_id

        variant_name = self.variant_name

        voucher_codes = self.voucher_codes

        vouchers = []
        for vouchers_item_data in self.vouchers:
            vouchers_item = vouchers_item_data.to_dict()
            vouchers.append(vouchers_item)

        fulfilled_at: str | Unset = UNSET
        if not isinstance(self.fulfilled_at, Unset):
            fulfilled_at = self.fulfilled_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fulfilled": fulfilled,
                "fulfillment_input": fulfillment_input,
                "item": item,
                "product_name": product_name,
                "quantity": quantity,
                "sku": sku,
                "unit_price_minor": unit_price_minor,
                "variant_id": variant_id,
                "variant_name": variant_name,
                "voucher_codes": voucher_codes,
                "vouchers": vouchers,
            }
        )
        if fulfilled_at is not UNSET:
            field_dict["fulfilled_at"] = fulfilled_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_item_fulfillment_input import OrderItemFulfillmentInput  # noqa: PLC0415
        from ..models.order_voucher import OrderVoucher  # noqa: PLC0415

        d = dict(src_dict)
        fulfilled = d.pop("fulfilled")

        fulfillment_input = OrderItemFulfillmentInput.from_dict(d.pop("fulfillment_input"))

        item = d.pop("item")

        product_name = d.pop("product_name")

        quantity = d.pop("quantity")

        sku = d.pop("sku")

        unit_price_minor = d.pop("unit_price_minor")

        variant_id = d.pop("variant_id")

        variant_name = d.pop("variant_name")

        voucher_codes = cast(list[str], d.pop("voucher_codes"))

        vouchers = []
        _vouchers = d.pop("vouchers")
        for vouchers_item_data in _vouchers:
            vouchers_item = OrderVoucher.from_dict(vouchers_item_data)

            vouchers.append(vouchers_item)

        _fulfilled_at = d.pop("fulfilled_at", UNSET)
        fulfilled_at: datetime.datetime | Unset
        if isinstance(_fulfilled_at, Unset):
            fulfilled_at = UNSET
        else:
            fulfilled_at = datetime.datetime.fromisoformat(_fulfilled_at)

        order_item = cls(
            fulfilled=fulfilled,
            fulfillment_input=fulfillment_input,
            item=item,
            product_name=product_name,
            quantity=quantity,
            sku=sku,
            unit_price_minor=unit_price_minor,
            variant_id=variant_id,
            variant_name=variant_name,
            voucher_codes=voucher_codes,
            vouchers=vouchers,
            fulfilled_at=fulfilled_at,
        )

        order_item.additional_properties = d
        return order_item

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
