from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_installment import NewInstallment
    from ..models.new_line_item import NewLineItem


T = TypeVar("T", bound="ChangeInvoice")


@_attrs_define
class ChangeInvoice:
    """What is to be different about a draft; what is left out stays, and an empty text takes something away

    Attributes:
        customer_address (None | str | Unset): The customer's address. Example: 12 Mirpur Road, Dhaka 1205.
        customer_bin (None | str | Unset): The customer's business identification number. Example: 000123456-0101.
        customer_email (None | str | Unset): Where mails go. Example: rahima@mail.example.
        customer_name (None | str | Unset): The customer's name. Example: Rahima Begum.
        customer_reference (None | str | Unset): Your own name for the customer. Example: customer-42.
        due_date (None | str | Unset): The day on which it is due, as YYYY-MM-DD. Example: 2030-12-31.
        installments (list[NewInstallment] | None | Unset): All the installments; an empty list makes it one payment
            again.
        line_items (list[NewLineItem] | None | Unset): All the lines.
        notes (None | str | Unset): What the customer reads besides. Example: Thank you for your order..
    """

    customer_address: None | str | Unset = UNSET
    customer_bin: None | str | Unset = UNSET
    customer_email: None | str | Unset = UNSET
    customer_name: None | str | Unset = UNSET
    customer_reference: None | str | Unset = UNSET
    due_date: None | str | Unset = UNSET
    installments: list[NewInstallment] | None | Unset = UNSET
    line_items: list[NewLineItem] | None | Unset = UNSET
    notes: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
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

        customer_reference: None | str | Unset
        if isinstance(self.customer_reference, Unset):
            customer_reference = UNSET
        else:
            customer_reference = self.customer_reference

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

        line_items: list[dict[str, Any]] | None | Unset
        if isinstance(self.line_items, Unset):
            line_items = UNSET
        elif isinstance(self.line_items, list):
            line_items = []
            for line_items_type_0_item_data in self.line_items:
                line_items_type_0_item = line_items_type_0_item_data.to_dict()
                line_items.append(line_items_type_0_item)

        else:
            line_items = self.line_items

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if customer_address is not UNSET:
            field_dict["customerAddress"] = customer_address
        if customer_bin is not UNSET:
            field_dict["customerBin"] = customer_bin
        if customer_email is not UNSET:
            field_dict["customerEmail"] = customer_email
        if customer_name is not UNSET:
            field_dict["customerName"] = customer_name
        if customer_reference is not UNSET:
            field_dict["customerReference"] = customer_reference
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if installments is not UNSET:
            field_dict["installments"] = installments
        if line_items is not UNSET:
            field_dict["lineItems"] = line_items
        if notes is not UNSET:
            field_dict["notes"] = notes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_installment import NewInstallment  # noqa: PLC0415
        from ..models.new_line_item import NewLineItem  # noqa: PLC0415

        d = dict(src_dict)

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

        def _parse_customer_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_reference = _parse_customer_reference(d.pop("customerReference", UNSET))

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

        def _parse_line_items(data: object) -> list[NewLineItem] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                line_items_type_0 = []
                _line_items_type_0 = data
                for line_items_type_0_item_data in _line_items_type_0:
                    line_items_type_0_item = NewLineItem.from_dict(line_items_type_0_item_data)

                    line_items_type_0.append(line_items_type_0_item)

                return line_items_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[NewLineItem] | None | Unset, data)

        line_items = _parse_line_items(d.pop("lineItems", UNSET))

        def _parse_notes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        notes = _parse_notes(d.pop("notes", UNSET))

        change_invoice = cls(
            customer_address=customer_address,
            customer_bin=customer_bin,
            customer_email=customer_email,
            customer_name=customer_name,
            customer_reference=customer_reference,
            due_date=due_date,
            installments=installments,
            line_items=line_items,
            notes=notes,
        )

        return change_invoice
