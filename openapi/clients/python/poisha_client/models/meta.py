from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Meta")


@_attrs_define
class Meta:
    """About the answer itself

    Attributes:
        request_id (str): The request's id, also in the header X-Request-Id. Example: req_01kah2v8w4e9m7qk3s5r2n6t8z.
        success (bool): Whether what was asked for was done. Example: True.
        timestamp (datetime.datetime): When the request was taken. Example: 2026-11-21T08:00:00.000000Z.
        error_code (str | Unset): A stable name for programs; only when `success` is false. Example: VALIDATION_ERROR.
        message (str | Unset): A sentence for people; it may change. Example: a sentence for people.
    """

    request_id: str
    success: bool
    timestamp: datetime.datetime
    error_code: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        success = self.success

        timestamp = self.timestamp.isoformat()

        error_code = self.error_code

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "requestId": request_id,
                "success": success,
                "timestamp": timestamp,
            }
        )
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        request_id = d.pop("requestId")

        success = d.pop("success")

        timestamp = datetime.datetime.fromisoformat(d.pop("timestamp"))

        error_code = d.pop("errorCode", UNSET)

        message = d.pop("message", UNSET)

        meta = cls(
            request_id=request_id,
            success=success,
            timestamp=timestamp,
            error_code=error_code,
            message=message,
        )

        meta.additional_properties = d
        return meta

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
