from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.adjusted_against import AdjustedAgainst
from ..models.exception_remedy import ExceptionRemedy
from ..types import UNSET, Unset

T = TypeVar("T", bound="ResolveException")


@_attrs_define
class ResolveException:
    """To resolve an exception

    Attributes:
        note (str): Why. Example: the second payment was sent back.
        remedy (ExceptionRemedy): What becomes of an exception
        against (AdjustedAgainst | None | Unset): Against what the difference is booked: with ADJUSTED, and only then.
        application_id (None | str | Unset): In whose book a line belongs that is about nothing expected: with ADJUSTED,
            and only then. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        refund_id (None | str | Unset): The refund: with REFUNDED, and only then. Example:
            rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    note: str
    remedy: ExceptionRemedy
    against: AdjustedAgainst | None | Unset = UNSET
    application_id: None | str | Unset = UNSET
    refund_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        note = self.note

        remedy = self.remedy.value

        against: None | str | Unset
        if isinstance(self.against, Unset):
            against = UNSET
        elif isinstance(self.against, AdjustedAgainst):
            against = self.against.value
        else:
            against = self.against

        application_id: None | str | Unset
        if isinstance(self.application_id, Unset):
            application_id = UNSET
        else:
            application_id = self.application_id

        refund_id: None | str | Unset
        if isinstance(self.refund_id, Unset):
            refund_id = UNSET
        else:
            refund_id = self.refund_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "note": note,
                "remedy": remedy,
            }
        )
        if against is not UNSET:
            field_dict["against"] = against
        if application_id is not UNSET:
            field_dict["applicationId"] = application_id
        if refund_id is not UNSET:
            field_dict["refundId"] = refund_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        note = d.pop("note")

        remedy = ExceptionRemedy(d.pop("remedy"))

        def _parse_against(data: object) -> AdjustedAgainst | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                against_type_1 = AdjustedAgainst(data)

                return against_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AdjustedAgainst | None | Unset, data)

        against = _parse_against(d.pop("against", UNSET))

        def _parse_application_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        application_id = _parse_application_id(d.pop("applicationId", UNSET))

        def _parse_refund_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        refund_id = _parse_refund_id(d.pop("refundId", UNSET))

        resolve_exception = cls(
            note=note,
            remedy=remedy,
            against=against,
            application_id=application_id,
            refund_id=refund_id,
        )

        return resolve_exception
