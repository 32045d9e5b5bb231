from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.discount_type import DiscountType
from ..types import UNSET, Unset

T = TypeVar("T", bound="PutDiscount")


@_attrs_define
class PutDiscount:
    """What a discount is to be

    Attributes:
        code (str): What customers enter: letters, digits, - and _; kept in capitals. It stays as it was made. Example:
            287082.
        type_ (DiscountType): How a discount takes off
        value (int): Basis points (2500 is a quarter), or minor units. Example: 200.
        currency (None | str | Unset): The currency of its amounts and of the orders it is for; BDT when left out.
            Example: BDT.
        customer_limit (int | None | Unset): How often one customer may use it. Example: 200.
        description (None | str | Unset): What customers read about it. Example: Orders.
        is_active (bool | None | Unset): Whether it counts; true when left out. Example: True.
        minimum_order_minor (int | None | Unset): The least that an order must come to, in minor units. Example: 200.
        total_limit (int | None | Unset): How often it may be used in all. Example: 200.
        valid_from (datetime.datetime | None | Unset): From when it counts. Example: 2026-11-21T08:00:00.000000Z.
        valid_until (datetime.datetime | None | Unset): Until when it counts. Example: 2026-11-21T08:00:00.000000Z.
    """

    code: str
    type_: DiscountType
    value: int
    currency: None | str | Unset = UNSET
    customer_limit: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    minimum_order_minor: int | None | Unset = UNSET
    total_limit: int | None | Unset = UNSET
    valid_from: datetime.datetime | None | Unset = UNSET
    valid_until: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        type_ = self.type_.value

        value = self.value

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        customer_limit: int | None | Unset
        if isinstance(self.customer_limit, Unset):
            customer_limit = UNSET
        else:
            customer_limit = self.customer_limit

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        is_active: bool | None | Unset
        if isinstance(self.is_active, Unset):
            is_active = UNSET
        else:
            is_active = self.is_active

        minimum_order_minor: int | None | Unset
        if isinstance(self.minimum_order_minor, Unset):
            minimum_order_minor = UNSET
        else:
            minimum_order_minor = self.minimum_order_minor

        total_limit: int | None | Unset
        if isinstance(self.total_limit, Unset):
            total_limit = UNSET
        else:
            total_limit = self.total_limit

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        elif isinstance(self.valid_from, datetime.datetime):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.datetime):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "type": type_,
                "value": value,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if customer_limit is not UNSET:
            field_dict["customerLimit"] = customer_limit
        if description is not UNSET:
            field_dict["description"] = description
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
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

        type_ = DiscountType(d.pop("type"))

        value = d.pop("value")

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_customer_limit(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        customer_limit = _parse_customer_limit(d.pop("customerLimit", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_is_active(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_active = _parse_is_active(d.pop("isActive", UNSET))

        def _parse_minimum_order_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        minimum_order_minor = _parse_minimum_order_minor(d.pop("minimumOrderMinor", UNSET))

        def _parse_total_limit(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        total_limit = _parse_total_limit(d.pop("totalLimit", UNSET))

        def _parse_valid_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.datetime.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_from = _parse_valid_from(d.pop("validFrom", UNSET))

        def _parse_valid_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.datetime.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_until = _parse_valid_until(d.pop("validUntil", UNSET))

        put_discount = cls(
            code=code,
            type_=type_,
            value=value,
            currency=currency,
            customer_limit=customer_limit,
            description=description,
            is_active=is_active,
            minimum_order_minor=minimum_order_minor,
            total_limit=total_limit,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        return put_discount
