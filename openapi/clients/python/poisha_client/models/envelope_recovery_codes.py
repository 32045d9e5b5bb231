from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.envelope_recovery_codes_pagination_type_0 import EnvelopeRecoveryCodesPaginationType0
    from ..models.meta import Meta
    from ..models.new_recovery_codes import NewRecoveryCodes


T = TypeVar("T", bound="EnvelopeRecoveryCodes")


@_attrs_define
class EnvelopeRecoveryCodes:
    """One thing

    Attributes:
        data (NewRecoveryCodes): Codes that let an operator in without his device
        meta (Meta): About the answer itself
        pagination (EnvelopeRecoveryCodesPaginationType0 | None | Unset): Always null: this answer is no list.
    """

    data: NewRecoveryCodes
    meta: Meta
    pagination: EnvelopeRecoveryCodesPaginationType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.envelope_recovery_codes_pagination_type_0 import EnvelopeRecoveryCodesPaginationType0  # noqa: PLC0415

        data = self.data.to_dict()

        meta = self.meta.to_dict()

        pagination: dict[str, Any] | None | Unset
        if isinstance(self.pagination, Unset):
            pagination = UNSET
        elif isinstance(self.pagination, EnvelopeRecoveryCodesPaginationType0):
            pagination = self.pagination.to_dict()
        else:
            pagination = self.pagination

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "data": data,
                "meta": meta,
            }
        )
        if pagination is not UNSET:
            field_dict["pagination"] = pagination

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.envelope_recovery_codes_pagination_type_0 import EnvelopeRecoveryCodesPaginationType0  # noqa: PLC0415
        from ..models.meta import Meta  # noqa: PLC0415
        from ..models.new_recovery_codes import NewRecoveryCodes  # noqa: PLC0415

        d = dict(src_dict)
        data = NewRecoveryCodes.from_dict(d.pop("data"))

        meta = Meta.from_dict(d.pop("meta"))

        def _parse_pagination(data: object) -> EnvelopeRecoveryCodesPaginationType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pagination_type_0 = EnvelopeRecoveryCodesPaginationType0.from_dict(data)

                return pagination_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EnvelopeRecoveryCodesPaginationType0 | None | Unset, data)

        pagination = _parse_pagination(d.pop("pagination", UNSET))

        envelope_recovery_codes = cls(
            data=data,
            meta=meta,
            pagination=pagination,
        )

        envelope_recovery_codes.additional_properties = d
        return envelope_recovery_codes

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
