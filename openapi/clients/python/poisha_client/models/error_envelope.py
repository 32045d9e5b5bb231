from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_envelope_data_type_0 import ErrorEnvelopeDataType0
    from ..models.error_envelope_pagination_type_0 import ErrorEnvelopePaginationType0
    from ..models.meta import Meta


T = TypeVar("T", bound="ErrorEnvelope")


@_attrs_define
class ErrorEnvelope:
    """Why a request was not done. `meta.errorCode` is for programs, `meta.message` for people.

    Attributes:
        meta (Meta): About the answer itself
        data (ErrorEnvelopeDataType0 | None | Unset): What is wrong, by field; null unless the code is VALIDATION_ERROR.
            Example: {'amountMinor': 'must be a whole number from 1 to 9007199254740991'}.
        pagination (ErrorEnvelopePaginationType0 | None | Unset): Always null.
    """

    meta: Meta
    data: ErrorEnvelopeDataType0 | None | Unset = UNSET
    pagination: ErrorEnvelopePaginationType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.error_envelope_data_type_0 import ErrorEnvelopeDataType0  # noqa: PLC0415
        from ..models.error_envelope_pagination_type_0 import ErrorEnvelopePaginationType0  # noqa: PLC0415

        meta = self.meta.to_dict()

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, ErrorEnvelopeDataType0):
            data = self.data.to_dict()
        else:
            data = self.data

        pagination: dict[str, Any] | None | Unset
        if isinstance(self.pagination, Unset):
            pagination = UNSET
        elif isinstance(self.pagination, ErrorEnvelopePaginationType0):
            pagination = self.pagination.to_dict()
        else:
            pagination = self.pagination

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "meta": meta,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data
        if pagination is not UNSET:
            field_dict["pagination"] = pagination

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error_envelope_data_type_0 import ErrorEnvelopeDataType0  # noqa: PLC0415
        from ..models.error_envelope_pagination_type_0 import ErrorEnvelopePaginationType0  # noqa: PLC0415
        from ..models.meta import Meta  # noqa: PLC0415

        d = dict(src_dict)
        meta = Meta.from_dict(d.pop("meta"))

        def _parse_data(data: object) -> ErrorEnvelopeDataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = ErrorEnvelopeDataType0.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ErrorEnvelopeDataType0 | None | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_pagination(data: object) -> ErrorEnvelopePaginationType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                pagination_type_0 = ErrorEnvelopePaginationType0.from_dict(data)

                return pagination_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ErrorEnvelopePaginationType0 | None | Unset, data)

        pagination = _parse_pagination(d.pop("pagination", UNSET))

        error_envelope = cls(
            meta=meta,
            data=data,
            pagination=pagination,
        )

        error_envelope.additional_properties = d
        return error_envelope

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
