from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.verification_policy import VerificationPolicy
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.branding import Branding


T = TypeVar("T", bound="ApplicationSettings")


@_attrs_define
class ApplicationSettings:
    """What an application allows

    Attributes:
        app_refunds_need_approval (bool): Whether what the application itself asks for is held to the same thresholds.
            Example: True.
        branding (Branding): How an application shows itself to customers
        methods (list[Method]): The ways to pay that customers are offered, in that order.
        receipts_enabled (bool): Whether settled payments show a receipt. Example: True.
        refund_approval_threshold_minor (int): Operators' refunds above this need somebody else's approval. Example:
            500000.
        verification_policy (VerificationPolicy): What becomes of a payment whose verification nobody answers
        max_amount_minor (int | Unset): The largest payment, in minor units. Example: 115000.
        min_amount_minor (int | Unset): The smallest payment, in minor units. Example: 1000.
        refund_second_approval_threshold_minor (int | Unset): Above this, two different people must approve. Example:
            5000000.
    """

    app_refunds_need_approval: bool
    branding: Branding
    methods: list[Method]
    receipts_enabled: bool
    refund_approval_threshold_minor: int
    verification_policy: VerificationPolicy
    max_amount_minor: int | Unset = UNSET
    min_amount_minor: int | Unset = UNSET
    refund_second_approval_threshold_minor: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_refunds_need_approval = self.app_refunds_need_approval

        branding = self.branding.to_dict()

        methods = []
        for methods_item_data in self.methods:
            methods_item = methods_item_data.value
            methods.append(methods_item)

        receipts_enabled = self.receipts_enabled

        refund_approval_threshold_minor = self.refund_approval_threshold_minor

        verification_policy = self.verification_policy.value

        max_amount_minor = self.max_amount_minor

        min_amount_minor = self.min_amount_minor

        refund_second_approval_threshold_minor = self.refund_second_approval_threshold_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appRefundsNeedApproval": app_refunds_need_approval,
                "branding": branding,
                "methods": methods,
                "receiptsEnabled": receipts_enabled,
                "refundApprovalThresholdMinor": refund_approval_threshold_minor,
                "verificationPolicy": verification_policy,
            }
        )
        if max_amount_minor is not UNSET:
            field_dict["maxAmountMinor"] = max_amount_minor
        if min_amount_minor is not UNSET:
            field_dict["minAmountMinor"] = min_amount_minor
        if refund_second_approval_threshold_minor is not UNSET:
            field_dict["refundSecondApprovalThresholdMinor"] = refund_second_approval_threshold_minor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.branding import Branding  # noqa: PLC0415

        d = dict(src_dict)
        app_refunds_need_approval = d.pop("appRefundsNeedApproval")

        branding = Branding.from_dict(d.pop("branding"))

        methods = []
        _methods = d.pop("methods")
        for methods_item_data in _methods:
            methods_item = Method(methods_item_data)

            methods.append(methods_item)

        receipts_enabled = d.pop("receiptsEnabled")

        refund_approval_threshold_minor = d.pop("refundApprovalThresholdMinor")

        verification_policy = VerificationPolicy(d.pop("verificationPolicy"))

        max_amount_minor = d.pop("maxAmountMinor", UNSET)

        min_amount_minor = d.pop("minAmountMinor", UNSET)

        refund_second_approval_threshold_minor = d.pop("refundSecondApprovalThresholdMinor", UNSET)

        application_settings = cls(
            app_refunds_need_approval=app_refunds_need_approval,
            branding=branding,
            methods=methods,
            receipts_enabled=receipts_enabled,
            refund_approval_threshold_minor=refund_approval_threshold_minor,
            verification_policy=verification_policy,
            max_amount_minor=max_amount_minor,
            min_amount_minor=min_amount_minor,
            refund_second_approval_threshold_minor=refund_second_approval_threshold_minor,
        )

        application_settings.additional_properties = d
        return application_settings

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
