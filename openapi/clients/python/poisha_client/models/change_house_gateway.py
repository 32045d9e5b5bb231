from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configure_gateway import ConfigureGateway


T = TypeVar("T", bound="ChangeHouseGateway")


@_attrs_define
class ChangeHouseGateway:
    """What a configuration of the house is from now on

    Attributes:
        account (ConfigureGateway): A merchant account at a gateway, by the gateway's own names
        is_default (bool | None | Unset): Whether it serves every application that has none of its own. Example: True.
    """

    account: ConfigureGateway
    is_default: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account = self.account.to_dict()

        is_default: bool | None | Unset
        if isinstance(self.is_default, Unset):
            is_default = UNSET
        else:
            is_default = self.is_default

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account": account,
            }
        )
        if is_default is not UNSET:
            field_dict["isDefault"] = is_default

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configure_gateway import ConfigureGateway  # noqa: PLC0415

        d = dict(src_dict)
        account = ConfigureGateway.from_dict(d.pop("account"))

        def _parse_is_default(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        is_default = _parse_is_default(d.pop("isDefault", UNSET))

        change_house_gateway = cls(
            account=account,
            is_default=is_default,
        )

        return change_house_gateway
