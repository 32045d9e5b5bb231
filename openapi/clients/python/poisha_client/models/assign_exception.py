from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AssignException")


@_attrs_define
class AssignException:
    """To give an exception to somebody

    Attributes:
        operator_id (None | str | Unset): Who is to look after it; yourself when left out. Example:
            opr_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    operator_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        operator_id: None | str | Unset
        if isinstance(self.operator_id, Unset):
            operator_id = UNSET
        else:
            operator_id = self.operator_id

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if operator_id is not UNSET:
            field_dict["operatorId"] = operator_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_operator_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        operator_id = _parse_operator_id(d.pop("operatorId", UNSET))

        assign_exception = cls(
            operator_id=operator_id,
        )

        return assign_exception
