from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invoice_language import InvoiceLanguage
from ..models.number_grouping import NumberGrouping
from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceTemplate")


@_attrs_define
class InvoiceTemplate:
    """How an application's invoices look

    Attributes:
        credit_note_prefix (str): What the numbers of credit notes begin with. Example: CN-.
        language (InvoiceLanguage): The language of what is printed
        number_grouping (NumberGrouping): How large numbers are grouped
        number_prefix (str): What the numbers of invoices begin with. Example: INV-.
        reminder_days (list[int]): Days before (less than zero) or after a due day on which a reminder is mailed.
        version (int): Which version it is; every change makes a new one, and an invoice keeps the one that it was
            issued under. Example: 200.
        accent_color (str | Unset): The colour of headings. Example: #0b6e4f.
        bin_ (str | Unset): The company's business identification number. Example: 000123456-0101.
        company_address (str | Unset): Its address. Example: 12 Mirpur Road, Dhaka 1205.
        company_name (str | Unset): The company, as it stands on paper. Example: Rice Shop Ltd.
        contact_details (str | Unset): How to reach it. Example: 02 5566 7788.
        created_at (datetime.datetime | Unset): When the first version was made. Example: 2026-11-21T08:00:00.000000Z.
        footer_note (str | Unset): What stands at the foot of every page. Example: text.
        logo_url (str | Unset): Where the logo is found. Example:
            https://pay.example/brand/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
        updated_at (datetime.datetime | Unset): When this one was. Example: 2026-11-21T08:00:00.000000Z.
    """

    credit_note_prefix: str
    language: InvoiceLanguage
    number_grouping: NumberGrouping
    number_prefix: str
    reminder_days: list[int]
    version: int
    accent_color: str | Unset = UNSET
    bin_: str | Unset = UNSET
    company_address: str | Unset = UNSET
    company_name: str | Unset = UNSET
    contact_details: str | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    footer_note: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credit_note_prefix = self.credit_note_prefix

        language = self.language.value

        number_grouping = self.number_grouping.value

        number_prefix = self.number_prefix

        reminder_days = self.reminder_days

        version = self.version

        accent_color = self.accent_color

        bin_ = self.bin_

        company_address = self.company_address

        company_name = self.company_name

        contact_details = self.contact_details

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()

        footer_note = self.footer_note

        logo_url = self.logo_url

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "creditNotePrefix": credit_note_prefix,
                "language": language,
                "numberGrouping": number_grouping,
                "numberPrefix": number_prefix,
                "reminderDays": reminder_days,
                "version": version,
            }
        )
        if accent_color is not UNSET:
            field_dict["accentColor"] = accent_color
        if bin_ is not UNSET:
            field_dict["bin"] = bin_
        if company_address is not UNSET:
            field_dict["companyAddress"] = company_address
        if company_name is not UNSET:
            field_dict["companyName"] = company_name
        if contact_details is not UNSET:
            field_dict["contactDetails"] = contact_details
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if footer_note is not UNSET:
            field_dict["footerNote"] = footer_note
        if logo_url is not UNSET:
            field_dict["logoUrl"] = logo_url
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        credit_note_prefix = d.pop("creditNotePrefix")

        language = InvoiceLanguage(d.pop("language"))

        number_grouping = NumberGrouping(d.pop("numberGrouping"))

        number_prefix = d.pop("numberPrefix")

        reminder_days = cast(list[int], d.pop("reminderDays"))

        version = d.pop("version")

        accent_color = d.pop("accentColor", UNSET)

        bin_ = d.pop("bin", UNSET)

        company_address = d.pop("companyAddress", UNSET)

        company_name = d.pop("companyName", UNSET)

        contact_details = d.pop("contactDetails", UNSET)

        _created_at = d.pop("createdAt", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        footer_note = d.pop("footerNote", UNSET)

        logo_url = d.pop("logoUrl", UNSET)

        _updated_at = d.pop("updatedAt", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = datetime.datetime.fromisoformat(_updated_at)

        invoice_template = cls(
            credit_note_prefix=credit_note_prefix,
            language=language,
            number_grouping=number_grouping,
            number_prefix=number_prefix,
            reminder_days=reminder_days,
            version=version,
            accent_color=accent_color,
            bin_=bin_,
            company_address=company_address,
            company_name=company_name,
            contact_details=contact_details,
            created_at=created_at,
            footer_note=footer_note,
            logo_url=logo_url,
            updated_at=updated_at,
        )

        invoice_template.additional_properties = d
        return invoice_template

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
