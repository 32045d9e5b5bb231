from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.block import Block
    from ..models.proof_step import ProofStep


T = TypeVar("T", bound="InclusionProof")


@_attrs_define
class InclusionProof:
    """The proof that one transfer stands in the chain of blocks

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        block (Block): One sealed commit of the book
        booked_at (datetime.datetime): When it was booked. Example: 2026-11-21T08:00:00.000000Z.
        credit (str): The account that is credited. Example: merchant_payable.
        currency (str): The currency. Example: BDT.
        debit (str): The account that is debited. Example: gateway_receivable/sslcommerz.
        holds (bool): Whether the proof holds by itself, as the server computed it. Example: True.
        index (int): Its place in the block, from zero. Example: 0.
        path (list[ProofStep]): The hashes beside the way to the root, from the leaf up.
        place (int): Its place in the posting, from zero. Example: 0.
    """

    amount_minor: int
    block: Block
    booked_at: datetime.datetime
    credit: str
    currency: str
    debit: str
    holds: bool
    index: int
    path: list[ProofStep]
    place: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        block = self.block.to_dict()

        booked_at = self.booked_at.isoformat()

        credit = self.credit

        currency = self.currency

        debit = self.debit

        holds = self.holds

        index = self.index

        path = []
        for path_item_data in self.path:
            path_item = path_item_data.to_dict()
            path.append(path_item)

        place = self.place

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "block": block,
                "bookedAt": booked_at,
                "credit": credit,
                "currency": currency,
                "debit": debit,
                "holds": holds,
                "index": index,
                "path": path,
                "place": place,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.block import Block  # noqa: PLC0415
        from ..models.proof_step import ProofStep  # noqa: PLC0415

        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        block = Block.from_dict(d.pop("block"))

        booked_at = datetime.datetime.fromisoformat(d.pop("bookedAt"))

        credit = d.pop("credit")

        currency = d.pop("currency")

        debit = d.pop("debit")

        holds = d.pop("holds")

        index = d.pop("index")

        path = []
        _path = d.pop("path")
        for path_item_data in _path:
            path_item = ProofStep.from_dict(path_item_data)

            path.append(path_item)

        place = d.pop("place")

        inclusion_proof = cls(
            amount_minor=amount_minor,
            block=block,
            booked_at=booked_at,
            credit=credit,
            currency=currency,
            debit=debit,
            holds=holds,
            index=index,
            path=path,
            place=place,
        )

        inclusion_proof.additional_properties = d
        return inclusion_proof

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
