from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reconciliation_exception import ReconciliationException


T = TypeVar("T", bound="WorkedException")


@_attrs_define
class WorkedException:
    """What became of one exception among many

    Attributes:
        id (str): Which. Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        error_code (str | Unset): Why nothing was done, for programs. Example: VALIDATION_ERROR.
        exception (ReconciliationException | Unset): Something that a run found and people must explain
        message (str | Unset): Why nothing was done, for people. Example: a sentence for people.
    """

    id: str
    error_code: str | Unset = UNSET
    exception: ReconciliationException | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        error_code = self.error_code

        exception: dict[str, Any] | Unset = UNSET
        if not isinstance(self.exception, Unset):
            exception = self.exception.to_dict()

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if exception is not UNSET:
            field_dict["exception"] = exception
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reconciliation_exception import ReconciliationException  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        error_code = d.pop("errorCode", UNSET)

        _exception = d.pop("exception", UNSET)
        exception: ReconciliationException | Unset
        if isinstance(_exception, Unset):
            exception = UNSET
        else:
            exception = ReconciliationException.from_dict(_exception)

        message = d.pop("message", UNSET)

        worked_exception = cls(
            id=id,
            error_code=error_code,
            exception=exception,
            message=message,
        )

        worked_exception.additional_properties = d
        return worked_exception

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
