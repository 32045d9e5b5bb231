from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode

T = TypeVar("T", bound="Settlement")


@_attrs_define
class Settlement:
    """What was settled of your money at one gateway, by one posting

    Attributes:
        currency (str): The currency. Example: BDT.
        fee_minor (int): What the gateway kept: less than zero. Example: 2875.
        gateway (Method): A way to pay
        gross_minor (int): What they come to before fees, in minor units: by so much less the gateway owes. Example:
            200.
        lines (int): How many lines of statements. Example: 200.
        mode (Mode): Whether real money moves; taken from the credential
        net_minor (int): What came to the bank. Example: 200.
        posting_id (str): The posting, as the ledger lists it. Example: pst_01kah2v8w4e9m7qk3s5r2n6t8z.
        reconciled_at (datetime.datetime): When it was posted. Example: 2026-11-21T08:00:00.000000Z.
        run_id (str): The run of the reconciliation that found it. Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    currency: str
    fee_minor: int
    gateway: Method
    gross_minor: int
    lines: int
    mode: Mode
    net_minor: int
    posting_id: str
    reconciled_at: datetime.datetime
    run_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        fee_minor = self.fee_minor

        gateway = self.gateway.value

        gross_minor = self.gross_minor

        lines = self.lines

        mode = self.mode.value

        net_minor = self.net_minor

        posting_id = self.posting_id

        reconciled_at = self.reconciled_at.isoformat()

        run_id = self.run_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "feeMinor": fee_minor,
                "gateway": gateway,
                "grossMinor": gross_minor,
                "lines": lines,
                "mode": mode,
                "netMinor": net_minor,
                "postingId": posting_id,
                "reconciledAt": reconciled_at,
                "runId": run_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency = d.pop("currency")

        fee_minor = d.pop("feeMinor")

        gateway = Method(d.pop("gateway"))

        gross_minor = d.pop("grossMinor")

        lines = d.pop("lines")

        mode = Mode(d.pop("mode"))

        net_minor = d.pop("netMinor")

        posting_id = d.pop("postingId")

        reconciled_at = datetime.datetime.fromisoformat(d.pop("reconciledAt"))

        run_id = d.pop("runId")

        settlement = cls(
            currency=currency,
            fee_minor=fee_minor,
            gateway=gateway,
            gross_minor=gross_minor,
            lines=lines,
            mode=mode,
            net_minor=net_minor,
            posting_id=posting_id,
            reconciled_at=reconciled_at,
            run_id=run_id,
        )

        settlement.additional_properties = d
        return settlement

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
