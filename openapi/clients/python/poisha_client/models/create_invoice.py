from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_installment import NewInstallment
    from ..models.new_line_item import NewLineItem


T = TypeVar("T", bound="CreateInvoice")


@_attrs_define
class CreateInvoice:
    """What an invoice is made with

    Attributes:
        customer_reference (str): Your own name for the customer. Example: customer-42.
        line_items (list[NewLineItem]): What it is for.
        currency (None | str | Unset): An active ISO-4217 code in capitals; BDT when left out. Example: BDT.
        customer_address (None | str | Unset): The customer's address, in up to six lines. Example: 12 Mirpur Road,
            Dhaka 1205.
        customer_bin (None | str | Unset): The customer's business identification number. Example: 000123456-0101.
        customer_email (None | str | Unset): Where mails go. Example: rahima@mail.example.
        customer_name (None | str | Unset): The customer's name. Example: Rahima Begum.
        due_date (None | str | Unset): The day on which it is due, as YYYY-MM-DD; a day in Dhaka. Example: 2030-12-31.
        installments (list[NewInstallment] | None | Unset): The parts it is paid in, by their days. They sum to the
            total.
        issue (bool | None | Unset): Whether it is issued at once, with a number; false makes a draft. True when left
            out. Example: True.
        notes (None | str | Unset): What the customer reads besides. Example: Thank you for your order..
    """

    customer_reference: str
    line_items: list[NewLineItem]
    currency: None | str | Unset = UNSET
    customer_address: None | str | Unset = UNSET
    customer_bin: None | str | Unset = UNSET
    customer_email: None | str | Unset = UNSET
    customer_name: None | str | Unset = UNSET
    due_date: None | str | Unset = UNSET
    installments: list[NewInstallment] | None | Unset = UNSET
    issue: bool | None | Unset = UNSET
    notes: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_reference = self.customer_reference

        line_items = []
        for line_items_item_data in self.line_items:
            line_items_item = line_items_item_data.to_dict()
            line_items.append(line_items_item)

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        customer_address: None | str | Unset
        if isinstance(self.customer_address, Unset):
            customer_address = UNSET
        else:
            customer_address = self.customer_address

        customer_bin: None | str | Unset
        if isinstance(self.customer_bin, Unset):
            customer_bin = UNSET
        else:
            customer_bin = self.customer_bin

        customer_email: None | str | Unset
        if isinstance(self.customer_email, Unset):
            customer_email = UNSET
        else:
            customer_email = self.customer_email

        customer_name: None | str | Unset
        if isinstance(self.customer_name, Unset):
            customer_name = UNSET
        else:
            customer_name = self.customer_name

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        installments: list[dict[str, Any]] | None | Unset
        if isinstance(self.installments, Unset):
            installments = UNSET
        elif isinstance(self.installments, list):
            installments = []
            for installments_type_0_item_data in self.installments:
                installments_type_0_item = installments_type_0_item_data.to_dict()
                installments.append(installments_type_0_item)

        else:
            installments = self.installments

        issue: bool | None | Unset
        if isinstance(self.issue, Unset):
            issue = UNSET
        else:
            issue = self.issue

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "customerReference": customer_reference,
                "lineItems": line_items,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if customer_address is not UNSET:
            field_dict["customerAddress"] = customer_address
        if customer_bin is not UNSET:
            field_dict["customerBin"] = customer_bin
        if customer_email is not UNSET:
            field_dict["customerEmail"] = customer_email
        if customer_name is not UNSET:
            field_dict["customerName"] = customer_name
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if installments is not UNSET:
            field_dict["installments"] = installments
        if issue is not UNSET:
            field_dict["issue"] = issue
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_installment import NewInstallment  # noqa: PLC0415
        from ..models.new_line_item import NewLineItem  # noqa: PLC0415

        d = dict(src_dict)
        customer_reference = d.pop("customerReference")

        line_items = []
        _line_items = d.pop("lineItems")
        for line_items_item_data in _line_items:
            line_items_item = NewLineItem.from_dict(line_items_item_data)

            line_items.append(line_items_item)

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_customer_address(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_address = _parse_customer_address(d.pop("customerAddress", UNSET))

        def _parse_customer_bin(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_bin = _parse_customer_bin(d.pop("customerBin", UNSET))

        def _parse_customer_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_email = _parse_customer_email(d.pop("customerEmail", UNSET))

        def _parse_customer_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_name = _parse_customer_name(d.pop("customerName", UNSET))

        def _parse_due_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        due_date = _parse_due_date(d.pop("dueDate", UNSET))

        def _parse_installments(data: object) -> list[NewInstallment] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                installments_type_0 = []
                _installments_type_0 = data
                for installments_type_0_item_data in _installments_type_0:
                    installments_type_0_item = NewInstallment.from_dict(installments_type_0_item_data)

                    installments_type_0.append(installments_type_0_item)

                return installments_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NewInstallment] | None | Unset, data)

        installments = _parse_installments(d.pop("installments", UNSET))

        def _parse_issue(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        issue = _parse_issue(d.pop("issue", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        create_invoice = cls(
            customer_reference=customer_reference,
            line_items=line_items,
            currency=currency,
            customer_address=customer_address,
            customer_bin=customer_bin,
            customer_email=customer_email,
            customer_name=customer_name,
            due_date=due_date,
            installments=installments,
            issue=issue,
            notes=notes,
        )

        return create_invoice
