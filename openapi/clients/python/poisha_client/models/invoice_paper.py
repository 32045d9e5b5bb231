from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoicePaper")


@_attrs_define
class InvoicePaper:
    """What stands on an invoice's paper, written out for a template

    Attributes:
        facts (str): What the template is told: an object of JSON as text, which the template alone understands.
            Example: text.
        file_name (str): What its PDF is called. Example: text.
        lines (int): How many lines it lists. Example: 200.
        template (str): The name of the template that it is written for. Another one must not lay it out. Example: text.
        issued_at (datetime.datetime | Unset): When it was issued; a draft was not. Example:
            2026-11-21T08:00:00.000000Z.
        logo (str | Unset): The logo, PNG or JPEG, in base64. Example: text.
        qr (str | Unset): The code of the payable link, as SVG. Example: text.
    """

    facts: str
    file_name: str
    lines: int
    template: str
    issued_at: datetime.datetime | Unset = UNSET
    logo: str | Unset = UNSET
    qr: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        facts = self.facts

        file_name = self.file_name

        lines = self.lines

        template = self.template

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = self.issued_at.isoformat()

        logo = self.logo

        qr = self.qr

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "facts": facts,
                "fileName": file_name,
                "lines": lines,
                "template": template,
            }
        )
        if issued_at is not UNSET:
            field_dict["issuedAt"] = issued_at
        if logo is not UNSET:
            field_dict["logo"] = logo
        if qr is not UNSET:
            field_dict["qr"] = qr

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        facts = d.pop("facts")

        file_name = d.pop("fileName")

        lines = d.pop("lines")

        template = d.pop("template")

        _issued_at = d.pop("issuedAt", UNSET)
        issued_at: datetime.datetime | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        else:
            issued_at = datetime.datetime.fromisoformat(_issued_at)

        logo = d.pop("logo", UNSET)

        qr = d.pop("qr", UNSET)

        invoice_paper = cls(
            facts=facts,
            file_name=file_name,
            lines=lines,
            template=template,
            issued_at=issued_at,
            logo=logo,
            qr=qr,
        )

        invoice_paper.additional_properties = d
        return invoice_paper

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
