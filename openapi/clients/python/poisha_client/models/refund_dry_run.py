from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refund_status import RefundStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_change import AccountChange
    from ..models.capture_balance import CaptureBalance
    from ..models.planned_gateway_call import PlannedGatewayCall
    from ..models.planned_transfer import PlannedTransfer


T = TypeVar("T", bound="RefundDryRun")


@_attrs_define
class RefundDryRun:
    """What your approval would do

    Attributes:
        accounts (list[AccountChange]): The accounts that would move.
        after (CaptureBalance): What became of the money that a refund gives back
        approvals_missing (int): How many more people would have to approve after you. Example: 0.
        becomes (RefundStatus): Where a refund stands
        before (CaptureBalance): What became of the money that a refund gives back
        request_hash (str): What the approval would have to name. Example: text.
        transfers (list[PlannedTransfer]): What would move in the ledger.
        call (PlannedGatewayCall | Unset): What the gateway would be asked to do
    """

    accounts: list[AccountChange]
    after: CaptureBalance
    approvals_missing: int
    becomes: RefundStatus
    before: CaptureBalance
    request_hash: str
    transfers: list[PlannedTransfer]
    call: PlannedGatewayCall | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accounts = []
        for accounts_item_data in self.accounts:
            accounts_item = accounts_item_data.to_dict()
            accounts.append(accounts_item)

        after = self.after.to_dict()

        approvals_missing = self.approvals_missing

        becomes = self.becomes.value

        before = self.before.to_dict()

        request_hash = self.request_hash

        transfers = []
        for transfers_item_data in self.transfers:
            transfers_item = transfers_item_data.to_dict()
            transfers.append(transfers_item)

        call: dict[str, Any] | Unset = UNSET
        if not isinstance(self.call, Unset):
            call = self.call.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accounts": accounts,
                "after": after,
                "approvalsMissing": approvals_missing,
                "becomes": becomes,
                "before": before,
                "requestHash": request_hash,
                "transfers": transfers,
            }
        )
        if call is not UNSET:
            field_dict["call"] = call

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_change import AccountChange  # noqa: PLC0415
        from ..models.capture_balance import CaptureBalance  # noqa: PLC0415
        from ..models.planned_gateway_call import PlannedGatewayCall  # noqa: PLC0415
        from ..models.planned_transfer import PlannedTransfer  # noqa: PLC0415

        d = dict(src_dict)
        accounts = []
        _accounts = d.pop("accounts")
        for accounts_item_data in _accounts:
            accounts_item = AccountChange.from_dict(accounts_item_data)

            accounts.append(accounts_item)

        after = CaptureBalance.from_dict(d.pop("after"))

        approvals_missing = d.pop("approvalsMissing")

        becomes = RefundStatus(d.pop("becomes"))

        before = CaptureBalance.from_dict(d.pop("before"))

        request_hash = d.pop("requestHash")

        transfers = []
        _transfers = d.pop("transfers")
        for transfers_item_data in _transfers:
            transfers_item = PlannedTransfer.from_dict(transfers_item_data)

            transfers.append(transfers_item)

        _call = d.pop("call", UNSET)
        call: PlannedGatewayCall | Unset
        if isinstance(_call, Unset):
            call = UNSET
        else:
            call = PlannedGatewayCall.from_dict(_call)

        refund_dry_run = cls(
            accounts=accounts,
            after=after,
            approvals_missing=approvals_missing,
            becomes=becomes,
            before=before,
            request_hash=request_hash,
            transfers=transfers,
            call=call,
        )

        refund_dry_run.additional_properties = d
        return refund_dry_run

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
