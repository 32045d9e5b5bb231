from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.case_entry import CaseEntry
    from ..models.dispute import Dispute


T = TypeVar("T", bound="DisputeCase")


@_attrs_define
class DisputeCase:
    """A dispute, and what was said and done about it

    Attributes:
        dispute (Dispute): A payment that a customer's bank takes back
        entries (list[CaseEntry]): What was said and done, in the order in which it was.
    """

    dispute: Dispute
    entries: list[CaseEntry]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        dispute = self.dispute.to_dict()

        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dispute": dispute,
                "entries": entries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.case_entry import CaseEntry  # noqa: PLC0415
        from ..models.dispute import Dispute  # noqa: PLC0415

        d = dict(src_dict)
        dispute = Dispute.from_dict(d.pop("dispute"))

        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = CaseEntry.from_dict(entries_item_data)

            entries.append(entries_item)

        dispute_case = cls(
            dispute=dispute,
            entries=entries,
        )

        dispute_case.additional_properties = d
        return dispute_case

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
