from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.invoice_language import InvoiceLanguage
from ..models.number_grouping import NumberGrouping
from ..types import UNSET, Unset

T = TypeVar("T", bound="PutInvoiceTemplate")


@_attrs_define
class PutInvoiceTemplate:
    """How invoices are to look; what is left out is what every application begins with, but the logo stays

    Attributes:
        accent_color (None | str | Unset): The colour of headings, #rrggbb, dark enough for white text on it. Example:
            #0b6e4f.
        bin_ (None | str | Unset): The company's business identification number: then its invoices are tax invoices too.
            Example: 000123456-0101.
        company_address (None | str | Unset): Its address, in up to six lines. Example: 12 Mirpur Road, Dhaka 1205.
        company_name (None | str | Unset): The company, as it stands on paper; else the application's own name. Example:
            Rice Shop Ltd.
        contact_details (None | str | Unset): How to reach it. Example: 02 5566 7788.
        credit_note_prefix (None | str | Unset): What the numbers of credit notes begin with; CN- when left out.
            Example: CN-.
        footer_note (None | str | Unset): What stands at the foot of every page. Example: text.
        language (InvoiceLanguage | None | Unset): The language of what is printed; ENGLISH when left out.
        number_grouping (None | NumberGrouping | Unset): How large numbers are grouped; LAKH when left out.
        number_prefix (None | str | Unset): What the numbers of invoices begin with; INV- when left out. Example: INV-.
        reminder_days (list[int] | None | Unset): Days before (less than zero) or after a due day on which a reminder is
            mailed, rising.
    """

    accent_color: None | str | Unset = UNSET
    bin_: None | str | Unset = UNSET
    company_address: None | str | Unset = UNSET
    company_name: None | str | Unset = UNSET
    contact_details: None | str | Unset = UNSET
    credit_note_prefix: None | str | Unset = UNSET
    footer_note: None | str | Unset = UNSET
    language: InvoiceLanguage | None | Unset = UNSET
    number_grouping: None | NumberGrouping | Unset = UNSET
    number_prefix: None | str | Unset = UNSET
    reminder_days: list[int] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accent_color: None | str | Unset
        if isinstance(self.accent_color, Unset):
            accent_color = UNSET
        else:
            accent_color = self.accent_color

        bin_: None | str | Unset
        if isinstance(self.bin_, Unset):
            bin_ = UNSET
        else:
            bin_ = self.bin_

        company_address: None | str | Unset
        if isinstance(self.company_address, Unset):
            company_address = UNSET
        else:
            company_address = self.company_address

        company_name: None | str | Unset
        if isinstance(self.company_name, Unset):
            company_name = UNSET
        else:
            company_name = self.company_name

        contact_details: None | str | Unset
        if isinstance(self.contact_details, Unset):
            contact_details = UNSET
        else:
            contact_details = self.contact_details

        credit_note_prefix: None | str | Unset
        if isinstance(self.credit_note_prefix, Unset):
            credit_note_prefix = UNSET
        else:
            credit_note_prefix = self.credit_note_prefix

        footer_note: None | str | Unset
        if isinstance(self.footer_note, Unset):
            footer_note = UNSET
        else:
            footer_note = self.footer_note

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, InvoiceLanguage):
            language = self.language.value
        else:
            language = self.language

        number_grouping: None | str | Unset
        if isinstance(self.number_grouping, Unset):
            number_grouping = UNSET
        elif isinstance(self.number_grouping, NumberGrouping):
            number_grouping = self.number_grouping.value
        else:
            number_grouping = self.number_grouping

        number_prefix: None | str | Unset
        if isinstance(self.number_prefix, Unset):
            number_prefix = UNSET
        else:
            number_prefix = self.number_prefix

        reminder_days: list[int] | None | Unset
        if isinstance(self.reminder_days, Unset):
            reminder_days = UNSET
        elif isinstance(self.reminder_days, list):
            reminder_days = self.reminder_days

        else:
            reminder_days = self.reminder_days

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if credit_note_prefix is not UNSET:
            field_dict["creditNotePrefix"] = credit_note_prefix
        if footer_note is not UNSET:
            field_dict["footerNote"] = footer_note
        if language is not UNSET:
            field_dict["language"] = language
        if number_grouping is not UNSET:
            field_dict["numberGrouping"] = number_grouping
        if number_prefix is not UNSET:
            field_dict["numberPrefix"] = number_prefix
        if reminder_days is not UNSET:
            field_dict["reminderDays"] = reminder_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_accent_color(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        accent_color = _parse_accent_color(d.pop("accentColor", UNSET))

        def _parse_bin_(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        bin_ = _parse_bin_(d.pop("bin", UNSET))

        def _parse_company_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company_address = _parse_company_address(d.pop("companyAddress", UNSET))

        def _parse_company_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company_name = _parse_company_name(d.pop("companyName", UNSET))

        def _parse_contact_details(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_details = _parse_contact_details(d.pop("contactDetails", UNSET))

        def _parse_credit_note_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        credit_note_prefix = _parse_credit_note_prefix(d.pop("creditNotePrefix", UNSET))

        def _parse_footer_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        footer_note = _parse_footer_note(d.pop("footerNote", UNSET))

        def _parse_language(data: object) -> InvoiceLanguage | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_1 = InvoiceLanguage(data)

                return language_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InvoiceLanguage | None | Unset, data)

        language = _parse_language(d.pop("language", UNSET))

        def _parse_number_grouping(data: object) -> None | NumberGrouping | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                number_grouping_type_1 = NumberGrouping(data)

                return number_grouping_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | NumberGrouping | Unset, data)

        number_grouping = _parse_number_grouping(d.pop("numberGrouping", UNSET))

        def _parse_number_prefix(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number_prefix = _parse_number_prefix(d.pop("numberPrefix", UNSET))

        def _parse_reminder_days(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                reminder_days_type_0 = cast(list[int], data)

                return reminder_days_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        reminder_days = _parse_reminder_days(d.pop("reminderDays", UNSET))

        put_invoice_template = cls(
            accent_color=accent_color,
            bin_=bin_,
            company_address=company_address,
            company_name=company_name,
            contact_details=contact_details,
            credit_note_prefix=credit_note_prefix,
            footer_note=footer_note,
            language=language,
            number_grouping=number_grouping,
            number_prefix=number_prefix,
            reminder_days=reminder_days,
        )

        return put_invoice_template
