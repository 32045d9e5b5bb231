from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookAttempt")


@_attrs_define
class WebhookAttempt:
    """One attempt at a delivery

    Attributes:
        at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        number (int): Its place among all attempts at this delivery, from one. Example: 1.
        response (str): The first part of the answer's body. Example: ok.
        took_ms (int): How long it took, in milliseconds. Example: 42.
        error (str | Unset): What happened instead of an answer. Example: no answer within 10 s.
        http_status (int | Unset): The status that was answered; absent when nothing was. Example: 200.
    """

    at: datetime.datetime
    number: int
    response: str
    took_ms: int
    error: str | Unset = UNSET
    http_status: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        number = self.number

        response = self.response

        took_ms = self.took_ms

        error = self.error

        http_status = self.http_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "number": number,
                "response": response,
                "tookMs": took_ms,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if http_status is not UNSET:
            field_dict["httpStatus"] = http_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        number = d.pop("number")

        response = d.pop("response")

        took_ms = d.pop("tookMs")

        error = d.pop("error", UNSET)

        http_status = d.pop("httpStatus", UNSET)

        webhook_attempt = cls(
            at=at,
            number=number,
            response=response,
            took_ms=took_ms,
            error=error,
            http_status=http_status,
        )

        webhook_attempt.additional_properties = d
        return webhook_attempt

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
