from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.case_entry import CaseEntry
    from ..models.exception_outstanding import ExceptionOutstanding
    from ..models.reconciliation_exception import ReconciliationException


T = TypeVar("T", bound="ExceptionCase")


@_attrs_define
class ExceptionCase:
    """An exception with all that is known about it

    Attributes:
        entries (list[CaseEntry]): What was said and done, in the order in which it was.
        exception (ReconciliationException): Something that a run found and people must explain
        outstanding (ExceptionOutstanding): How the thing that an exception is about stands in the book, and what its
            lines would bring there, in minor units
    """

    entries: list[CaseEntry]
    exception: ReconciliationException
    outstanding: ExceptionOutstanding
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        exception = self.exception.to_dict()

        outstanding = self.outstanding.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "entries": entries,
                "exception": exception,
                "outstanding": outstanding,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.case_entry import CaseEntry  # noqa: PLC0415
        from ..models.exception_outstanding import ExceptionOutstanding  # noqa: PLC0415
        from ..models.reconciliation_exception import ReconciliationException  # noqa: PLC0415

        d = dict(src_dict)
        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = CaseEntry.from_dict(entries_item_data)

            entries.append(entries_item)

        exception = ReconciliationException.from_dict(d.pop("exception"))

        outstanding = ExceptionOutstanding.from_dict(d.pop("outstanding"))

        exception_case = cls(
            entries=entries,
            exception=exception,
            outstanding=outstanding,
        )

        exception_case.additional_properties = d
        return exception_case

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
