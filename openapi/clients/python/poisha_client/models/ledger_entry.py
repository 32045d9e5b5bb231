from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LedgerEntry")


@_attrs_define
class LedgerEntry:
    """One transfer as it stands in the book

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        booked_at (datetime.datetime): When it was booked. Example: 2026-11-21T08:00:00.000000Z.
        cause (str): Why it moved: PAYMENT_CAPTURED, SURPLUS_CAPTURED, REFUND_STARTED, REFUND_SUCCEEDED, REFUND_FAILED,
            INVOICE_ISSUED,
            INVOICE_VOIDED, CREDIT_NOTE, CREDIT_NOTE_SURPLUS, INVOICE_SURPLUS, INVOICE_SURPLUS_RETURNED, SETTLEMENT or
            CORRECTION. Example: PAYMENT_CAPTURED.
        credit (str): The account that is credited. Example: merchant_payable.
        currency (str): The currency. Example: BDT.
        debit (str): The account that is debited. Example: gateway_receivable/sslcommerz.
        place (int): Its place in the posting, from zero. Example: 0.
        posting_id (str): The posting it belongs to. Example: pst_01kah2v8w4e9m7qk3s5r2n6t8z.
        subject (str): The id of what caused it. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    amount_minor: int
    booked_at: datetime.datetime
    cause: str
    credit: str
    currency: str
    debit: str
    place: int
    posting_id: str
    subject: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        booked_at = self.booked_at.isoformat()

        cause = self.cause

        credit = self.credit

        currency = self.currency

        debit = self.debit

        place = self.place

        posting_id = self.posting_id

        subject = self.subject

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "bookedAt": booked_at,
                "cause": cause,
                "credit": credit,
                "currency": currency,
                "debit": debit,
                "place": place,
                "postingId": posting_id,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        booked_at = datetime.datetime.fromisoformat(d.pop("bookedAt"))

        cause = d.pop("cause")

        credit = d.pop("credit")

        currency = d.pop("currency")

        debit = d.pop("debit")

        place = d.pop("place")

        posting_id = d.pop("postingId")

        subject = d.pop("subject")

        ledger_entry = cls(
            amount_minor=amount_minor,
            booked_at=booked_at,
            cause=cause,
            credit=credit,
            currency=currency,
            debit=debit,
            place=place,
            posting_id=posting_id,
            subject=subject,
        )

        ledger_entry.additional_properties = d
        return ledger_entry

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
