from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.case_file_kind import CaseFileKind

T = TypeVar("T", bound="CaseFile")


@_attrs_define
class CaseFile:
    """A file of a case

    Attributes:
        bytes_ (int): How many bytes it has. Example: 200.
        kind (CaseFileKind): What a file of a case is
        media_type (str): Its media type. Example: text.
        name (str): Its name. Example: Demo Shop.
        sha256 (str): SHA-256 of them, in hexadecimal. Example: text.
    """

    bytes_: int
    kind: CaseFileKind
    media_type: str
    name: str
    sha256: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bytes_ = self.bytes_

        kind = self.kind.value

        media_type = self.media_type

        name = self.name

        sha256 = self.sha256

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bytes": bytes_,
                "kind": kind,
                "mediaType": media_type,
                "name": name,
                "sha256": sha256,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bytes_ = d.pop("bytes")

        kind = CaseFileKind(d.pop("kind"))

        media_type = d.pop("mediaType")

        name = d.pop("name")

        sha256 = d.pop("sha256")

        case_file = cls(
            bytes_=bytes_,
            kind=kind,
            media_type=media_type,
            name=name,
            sha256=sha256,
        )

        case_file.additional_properties = d
        return case_file

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
