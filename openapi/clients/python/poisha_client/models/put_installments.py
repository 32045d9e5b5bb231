from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.new_installment import NewInstallment


T = TypeVar("T", bound="PutInstallments")


@_attrs_define
class PutInstallments:
    """The parts that an invoice is paid in from now on

    Attributes:
        installments (list[NewInstallment]): All of them; an empty list makes it one payment again.
        due_date (None | str | Unset): The day on which it is due, when it has no installments. Example: 2030-12-31.
    """

    installments: list[NewInstallment]
    due_date: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        installments = []
        for installments_item_data in self.installments:
            installments_item = installments_item_data.to_dict()
            installments.append(installments_item)

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        else:
            due_date = self.due_date

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "installments": installments,
            }
        )
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_installment import NewInstallment  # noqa: PLC0415

        d = dict(src_dict)
        installments = []
        _installments = d.pop("installments")
        for installments_item_data in _installments:
            installments_item = NewInstallment.from_dict(installments_item_data)

            installments.append(installments_item)

        def _parse_due_date(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        due_date = _parse_due_date(d.pop("dueDate", UNSET))

        put_installments = cls(
            installments=installments,
            due_date=due_date,
        )

        return put_installments
