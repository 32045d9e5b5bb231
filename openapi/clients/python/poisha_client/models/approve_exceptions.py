from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.approved_exception import ApprovedException


T = TypeVar("T", bound="ApproveExceptions")


@_attrs_define
class ApproveExceptions:
    """To approve what was proposed for many exceptions

    Attributes:
        exceptions (list[ApprovedException]): Which, and what each books as you looked at it.
    """

    exceptions: list[ApprovedException]

    def to_dict(self) -> dict[str, Any]:
        exceptions = []
        for exceptions_item_data in self.exceptions:
            exceptions_item = exceptions_item_data.to_dict()
            exceptions.append(exceptions_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "exceptions": exceptions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.approved_exception import ApprovedException  # noqa: PLC0415

        d = dict(src_dict)
        exceptions = []
        _exceptions = d.pop("exceptions")
        for exceptions_item_data in _exceptions:
            exceptions_item = ApprovedException.from_dict(exceptions_item_data)

            exceptions.append(exceptions_item)

        approve_exceptions = cls(
            exceptions=exceptions,
        )

        return approve_exceptions
