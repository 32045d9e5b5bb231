from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..models.verification_policy import VerificationPolicy
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.change_branding import ChangeBranding


T = TypeVar("T", bound="ChangeApplication")


@_attrs_define
class ChangeApplication:
    """What is to be different of an application: what is left out stays, null takes away

    Attributes:
        app_refunds_need_approval (bool | None | Unset): Whether what the application itself asks for is held to the
            same thresholds. Example: True.
        branding (ChangeBranding | None | Unset): How it shows itself to customers.
        max_amount_minor (int | None | Unset): The largest payment, in minor units. Example: 115000.
        methods (list[Method] | None | Unset): The ways to pay that customers are offered, in that order; at least one,
            none twice.
        min_amount_minor (int | None | Unset): The smallest payment, in minor units. Example: 1000.
        name (None | str | Unset): What customers and staff call it. Example: Demo Shop.
        receipts_enabled (bool | None | Unset): Whether settled payments show a receipt. Example: True.
        refund_approval_threshold_minor (int | None | Unset): Operators' refunds above this need somebody else's
            approval; zero for all of them. Example: 500000.
        refund_second_approval_threshold_minor (int | None | Unset): Above this, two different people must approve.
            Example: 5000000.
        verification_policy (None | Unset | VerificationPolicy): What becomes of a payment whose verification nobody
            answers.
    """

    app_refunds_need_approval: bool | None | Unset = UNSET
    branding: ChangeBranding | None | Unset = UNSET
    max_amount_minor: int | None | Unset = UNSET
    methods: list[Method] | None | Unset = UNSET
    min_amount_minor: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    receipts_enabled: bool | None | Unset = UNSET
    refund_approval_threshold_minor: int | None | Unset = UNSET
    refund_second_approval_threshold_minor: int | None | Unset = UNSET
    verification_policy: None | Unset | VerificationPolicy = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.change_branding import ChangeBranding  # noqa: PLC0415

        app_refunds_need_approval: bool | None | Unset
        if isinstance(self.app_refunds_need_approval, Unset):
            app_refunds_need_approval = UNSET
        else:
            app_refunds_need_approval = self.app_refunds_need_approval

        branding: dict[str, Any] | None | Unset
        if isinstance(self.branding, Unset):
            branding = UNSET
        elif isinstance(self.branding, ChangeBranding):
            branding = self.branding.to_dict()
        else:
            branding = self.branding

        max_amount_minor: int | None | Unset
        if isinstance(self.max_amount_minor, Unset):
            max_amount_minor = UNSET
        else:
            max_amount_minor = self.max_amount_minor

        methods: list[str] | None | Unset
        if isinstance(self.methods, Unset):
            methods = UNSET
        elif isinstance(self.methods, list):
            methods = []
            for methods_type_0_item_data in self.methods:
                methods_type_0_item = methods_type_0_item_data.value
                methods.append(methods_type_0_item)

        else:
            methods = self.methods

        min_amount_minor: int | None | Unset
        if isinstance(self.min_amount_minor, Unset):
            min_amount_minor = UNSET
        else:
            min_amount_minor = self.min_amount_minor

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        receipts_enabled: bool | None | Unset
        if isinstance(self.receipts_enabled, Unset):
            receipts_enabled = UNSET
        else:
            receipts_enabled = self.receipts_enabled

        refund_approval_threshold_minor: int | None | Unset
        if isinstance(self.refund_approval_threshold_minor, Unset):
            refund_approval_threshold_minor = UNSET
        else:
            refund_approval_threshold_minor = self.refund_approval_threshold_minor

        refund_second_approval_threshold_minor: int | None | Unset
        if isinstance(self.refund_second_approval_threshold_minor, Unset):
            refund_second_approval_threshold_minor = UNSET
        else:
            refund_second_approval_threshold_minor = self.refund_second_approval_threshold_minor

        verification_policy: None | str | Unset
        if isinstance(self.verification_policy, Unset):
            verification_policy = UNSET
        elif isinstance(self.verification_policy, VerificationPolicy):
            verification_policy = self.verification_policy.value
        else:
            verification_policy = self.verification_policy

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if app_refunds_need_approval is not UNSET:
            field_dict["appRefundsNeedApproval"] = app_refunds_need_approval
        if branding is not UNSET:
            field_dict["branding"] = branding
        if max_amount_minor is not UNSET:
            field_dict["maxAmountMinor"] = max_amount_minor
        if methods is not UNSET:
            field_dict["methods"] = methods
        if min_amount_minor is not UNSET:
            field_dict["minAmountMinor"] = min_amount_minor
        if name is not UNSET:
            field_dict["name"] = name
        if receipts_enabled is not UNSET:
            field_dict["receiptsEnabled"] = receipts_enabled
        if refund_approval_threshold_minor is not UNSET:
            field_dict["refundApprovalThresholdMinor"] = refund_approval_threshold_minor
        if refund_second_approval_threshold_minor is not UNSET:
            field_dict["refundSecondApprovalThresholdMinor"] = refund_second_approval_threshold_minor
        if verification_policy is not UNSET:
            field_dict["verificationPolicy"] = verification_policy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.change_branding import ChangeBranding  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_app_refunds_need_approval(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        app_refunds_need_approval = _parse_app_refunds_need_approval(d.pop("appRefundsNeedApproval", UNSET))

        def _parse_branding(data: object) -> ChangeBranding | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                branding_type_1 = ChangeBranding.from_dict(data)

                return branding_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChangeBranding | None | Unset, data)

        branding = _parse_branding(d.pop("branding", UNSET))

        def _parse_max_amount_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_amount_minor = _parse_max_amount_minor(d.pop("maxAmountMinor", UNSET))

        def _parse_methods(data: object) -> list[Method] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                methods_type_0 = []
                _methods_type_0 = data
                for methods_type_0_item_data in _methods_type_0:
                    methods_type_0_item = Method(methods_type_0_item_data)

                    methods_type_0.append(methods_type_0_item)

                return methods_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Method] | None | Unset, data)

        methods = _parse_methods(d.pop("methods", UNSET))

        def _parse_min_amount_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        min_amount_minor = _parse_min_amount_minor(d.pop("minAmountMinor", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_receipts_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        receipts_enabled = _parse_receipts_enabled(d.pop("receiptsEnabled", UNSET))

        def _parse_refund_approval_threshold_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refund_approval_threshold_minor = _parse_refund_approval_threshold_minor(
            d.pop("refundApprovalThresholdMinor", UNSET)
        )

        def _parse_refund_second_approval_threshold_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        refund_second_approval_threshold_minor = _parse_refund_second_approval_threshold_minor(
            d.pop("refundSecondApprovalThresholdMinor", UNSET)
        )

        def _parse_verification_policy(data: object) -> None | Unset | VerificationPolicy:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verification_policy_type_1 = VerificationPolicy(data)

                return verification_policy_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VerificationPolicy, data)

        verification_policy = _parse_verification_policy(d.pop("verificationPolicy", UNSET))

        change_application = cls(
            app_refunds_need_approval=app_refunds_need_approval,
            branding=branding,
            max_amount_minor=max_amount_minor,
            methods=methods,
            min_amount_minor=min_amount_minor,
            name=name,
            receipts_enabled=receipts_enabled,
            refund_approval_threshold_minor=refund_approval_threshold_minor,
            refund_second_approval_threshold_minor=refund_second_approval_threshold_minor,
            verification_policy=verification_policy,
        )

        return change_application
