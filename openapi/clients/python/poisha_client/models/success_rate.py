from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..types import UNSET, Unset

T = TypeVar("T", bound="SuccessRate")


@_attrs_define
class SuccessRate:
    """How well one gateway does

    Attributes:
        attempts (int): Attempts that are over. Example: 1.
        failed (int): Those that the gateway or we declared failed. Example: 200.
        gateway (Method): A way to pay
        given_up (int): Those that were given up or abandoned. Example: 200.
        open_ (int): Those that still go on; they count neither way. Example: 200.
        succeeded (int): Those that succeeded. Example: 200.
        success_basis_points (int | Unset): How many of ten thousand that are over succeeded, rounded down; absent when
            none is over. Example: 200.
    """

    attempts: int
    failed: int
    gateway: Method
    given_up: int
    open_: int
    succeeded: int
    success_basis_points: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempts = self.attempts

        failed = self.failed

        gateway = self.gateway.value

        given_up = self.given_up

        open_ = self.open_

        succeeded = self.succeeded

        success_basis_points = self.success_basis_points

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "failed": failed,
                "gateway": gateway,
                "givenUp": given_up,
                "open": open_,
                "succeeded": succeeded,
            }
        )
        if success_basis_points is not UNSET:
            field_dict["successBasisPoints"] = success_basis_points

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attempts = d.pop("attempts")

        failed = d.pop("failed")

        gateway = Method(d.pop("gateway"))

        given_up = d.pop("givenUp")

        open_ = d.pop("open")

        succeeded = d.pop("succeeded")

        success_basis_points = d.pop("successBasisPoints", UNSET)

        success_rate = cls(
            attempts=attempts,
            failed=failed,
            gateway=gateway,
            given_up=given_up,
            open_=open_,
            succeeded=succeeded,
            success_basis_points=success_basis_points,
        )

        success_rate.additional_properties = d
        return success_rate

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
