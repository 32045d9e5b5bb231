from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.case_entry_kind import CaseEntryKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.case_file import CaseFile
    from ..models.colleague import Colleague


T = TypeVar("T", bound="CaseEntry")


@_attrs_define
class CaseEntry:
    """One thing that was said or done about a case

    Attributes:
        at (datetime.datetime): When. Example: 2026-11-21T08:00:00.000000Z.
        kind (CaseEntryKind): What an entry of a case tells
        number (int): Its number in the case, from one. Example: 1.
        by (Colleague | Unset): A member of the staff, by name
        file (CaseFile | Unset): A file of a case
        text (str | Unset): What is said. Example: text.
    """

    at: datetime.datetime
    kind: CaseEntryKind
    number: int
    by: Colleague | Unset = UNSET
    file: CaseFile | Unset = UNSET
    text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        kind = self.kind.value

        number = self.number

        by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.by, Unset):
            by = self.by.to_dict()

        file: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file, Unset):
            file = self.file.to_dict()

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "kind": kind,
                "number": number,
            }
        )
        if by is not UNSET:
            field_dict["by"] = by
        if file is not UNSET:
            field_dict["file"] = file
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.case_file import CaseFile  # noqa: PLC0415
        from ..models.colleague import Colleague  # noqa: PLC0415

        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        kind = CaseEntryKind(d.pop("kind"))

        number = d.pop("number")

        _by = d.pop("by", UNSET)
        by: Colleague | Unset
        if isinstance(_by, Unset):
            by = UNSET
        else:
            by = Colleague.from_dict(_by)

        _file = d.pop("file", UNSET)
        file: CaseFile | Unset
        if isinstance(_file, Unset):
            file = UNSET
        else:
            file = CaseFile.from_dict(_file)

        text = d.pop("text", UNSET)

        case_entry = cls(
            at=at,
            kind=kind,
            number=number,
            by=by,
            file=file,
            text=text,
        )

        case_entry.additional_properties = d
        return case_entry

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
