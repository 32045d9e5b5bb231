from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.statement_date_order import StatementDateOrder
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_column import StatementColumn
    from ..models.statement_kind_word import StatementKindWord


T = TypeVar("T", bound="StatementLayout")


@_attrs_define
class StatementLayout:
    """How a file is read

    Attributes:
        columns (list[StatementColumn]): Its columns.
        ahead_minutes (int | Unset): By how many minutes its clock is ahead of UTC; Dhaka's 360 when left out. Example:
            200.
        currency (str | Unset): ISO-4217, of amounts that name none; BDT when left out. Example: BDT.
        dates (StatementDateOrder | Unset): Which of two numbers is the day, where the year stands last
        kinds (list[StatementKindWord] | Unset): What the words of the column for the kind mean; a line with any other
            is not understood.
        signed (bool | Unset): Whether signs count as they stand; when not, or left out, the kind of a line decides what
            goes. Example: True.
        statuses (list[str] | Unset): The words for what happened; a line with another is no entry. Every line is one
            when left out.
        totals (list[str] | Unset): What lines begin with that are sums of others.
    """

    columns: list[StatementColumn]
    ahead_minutes: int | Unset = UNSET
    currency: str | Unset = UNSET
    dates: StatementDateOrder | Unset = UNSET
    kinds: list[StatementKindWord] | Unset = UNSET
    signed: bool | Unset = UNSET
    statuses: list[str] | Unset = UNSET
    totals: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        columns = []
        for columns_item_data in self.columns:
            columns_item = columns_item_data.to_dict()
            columns.append(columns_item)

        ahead_minutes = self.ahead_minutes

        currency = self.currency

        dates: str | Unset = UNSET
        if not isinstance(self.dates, Unset):
            dates = self.dates.value

        kinds: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.kinds, Unset):
            kinds = []
            for kinds_item_data in self.kinds:
                kinds_item = kinds_item_data.to_dict()
                kinds.append(kinds_item)

        signed = self.signed

        statuses: list[str] | Unset = UNSET
        if not isinstance(self.statuses, Unset):
            statuses = self.statuses

        totals: list[str] | Unset = UNSET
        if not isinstance(self.totals, Unset):
            totals = self.totals

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "columns": columns,
            }
        )
        if ahead_minutes is not UNSET:
            field_dict["aheadMinutes"] = ahead_minutes
        if currency is not UNSET:
            field_dict["currency"] = currency
        if dates is not UNSET:
            field_dict["dates"] = dates
        if kinds is not UNSET:
            field_dict["kinds"] = kinds
        if signed is not UNSET:
            field_dict["signed"] = signed
        if statuses is not UNSET:
            field_dict["statuses"] = statuses
        if totals is not UNSET:
            field_dict["totals"] = totals

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_column import StatementColumn  # noqa: PLC0415
        from ..models.statement_kind_word import StatementKindWord  # noqa: PLC0415

        d = dict(src_dict)
        columns = []
        _columns = d.pop("columns")
        for columns_item_data in _columns:
            columns_item = StatementColumn.from_dict(columns_item_data)

            columns.append(columns_item)

        ahead_minutes = d.pop("aheadMinutes", UNSET)

        currency = d.pop("currency", UNSET)

        _dates = d.pop("dates", UNSET)
        dates: StatementDateOrder | Unset
        if isinstance(_dates, Unset):
            dates = UNSET
        else:
            dates = StatementDateOrder(_dates)

        _kinds = d.pop("kinds", UNSET)
        kinds: list[StatementKindWord] | Unset = UNSET
        if _kinds is not UNSET:
            kinds = []
            for kinds_item_data in _kinds:
                kinds_item = StatementKindWord.from_dict(kinds_item_data)

                kinds.append(kinds_item)

        signed = d.pop("signed", UNSET)

        statuses = cast(list[str], d.pop("statuses", UNSET))

        totals = cast(list[str], d.pop("totals", UNSET))

        statement_layout = cls(
            columns=columns,
            ahead_minutes=ahead_minutes,
            currency=currency,
            dates=dates,
            kinds=kinds,
            signed=signed,
            statuses=statuses,
            totals=totals,
        )

        statement_layout.additional_properties = d
        return statement_layout

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
