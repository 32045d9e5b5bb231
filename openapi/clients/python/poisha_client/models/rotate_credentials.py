from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.mode import Mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="RotateCredentials")


@_attrs_define
class RotateCredentials:
    """Which credentials to replace

    Attributes:
        mode (Mode): Whether real money moves; taken from the credential
        grace_hours (int | None | Unset): How many hours the replaced ones go on working; 24 when left out. Example: 24.
    """

    mode: Mode
    grace_hours: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        mode = self.mode.value

        grace_hours: int | None | Unset
        if isinstance(self.grace_hours, Unset):
            grace_hours = UNSET
        else:
            grace_hours = self.grace_hours

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mode": mode,
            }
        )
        if grace_hours is not UNSET:
            field_dict["graceHours"] = grace_hours

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mode = Mode(d.pop("mode"))

        def _parse_grace_hours(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        grace_hours = _parse_grace_hours(d.pop("graceHours", UNSET))

        rotate_credentials = cls(
            mode=mode,
            grace_hours=grace_hours,
        )

        return rotate_credentials
