from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.statement_date_order import StatementDateOrder
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_column_body import StatementColumnBody
    from ..models.statement_kind_word_body import StatementKindWordBody


T = TypeVar("T", bound="StatementLayoutBody")


@_attrs_define
class StatementLayoutBody:
    """How a file is read

    Attributes:
        columns (list[StatementColumnBody]): Its columns.
        ahead_minutes (int | None | Unset): By how many minutes its clock is ahead of UTC; Dhaka's 360 when left out.
            Example: 200.
        currency (None | str | Unset): ISO-4217, of amounts that name none; BDT when left out. Example: BDT.
        dates (None | StatementDateOrder | Unset): Which of two numbers is the day; the first when left out.
        kinds (list[StatementKindWordBody] | None | Unset): What the words of the column for the kind mean; a line with
            any other is not understood.
        signed (bool | None | Unset): Whether signs count as they stand; when not, or left out, the kind of a line
            decides what goes. Example: True.
        statuses (list[str] | None | Unset): The words for what happened; a line with another is no entry. Every line is
            one when left out.
        totals (list[str] | None | Unset): What lines begin with that are sums of others.
    """

    columns: list[StatementColumnBody]
    ahead_minutes: int | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    dates: None | StatementDateOrder | Unset = UNSET
    kinds: list[StatementKindWordBody] | None | Unset = UNSET
    signed: bool | None | Unset = UNSET
    statuses: list[str] | None | Unset = UNSET
    totals: list[str] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        columns = []
        for columns_item_data in self.columns:
            columns_item = columns_item_data.to_dict()
            columns.append(columns_item)

        ahead_minutes: int | None | Unset
        if isinstance(self.ahead_minutes, Unset):
            ahead_minutes = UNSET
        else:
            ahead_minutes = self.ahead_minutes

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        dates: None | str | Unset
        if isinstance(self.dates, Unset):
            dates = UNSET
        elif isinstance(self.dates, StatementDateOrder):
            dates = self.dates.value
        else:
            dates = self.dates

        kinds: list[dict[str, Any]] | None | Unset
        if isinstance(self.kinds, Unset):
            kinds = UNSET
        elif isinstance(self.kinds, list):
            kinds = []
            for kinds_type_0_item_data in self.kinds:
                kinds_type_0_item = kinds_type_0_item_data.to_dict()
                kinds.append(kinds_type_0_item)

        else:
            kinds = self.kinds

        signed: bool | None | Unset
        if isinstance(self.signed, Unset):
            signed = UNSET
        else:
            signed = self.signed

        statuses: list[str] | None | Unset
        if isinstance(self.statuses, Unset):
            statuses = UNSET
        elif isinstance(self.statuses, list):
            statuses = self.statuses

        else:
            statuses = self.statuses

        totals: list[str] | None | Unset
        if isinstance(self.totals, Unset):
            totals = UNSET
        elif isinstance(self.totals, list):
            totals = self.totals

        else:
            totals = self.totals

        field_dict: dict[str, Any] = {}

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
        from ..models.statement_column_body import StatementColumnBody  # noqa: PLC0415
        from ..models.statement_kind_word_body import StatementKindWordBody  # noqa: PLC0415

        d = dict(src_dict)
        columns = []
        _columns = d.pop("columns")
        for columns_item_data in _columns:
            columns_item = StatementColumnBody.from_dict(columns_item_data)

            columns.append(columns_item)

        def _parse_ahead_minutes(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        ahead_minutes = _parse_ahead_minutes(d.pop("aheadMinutes", UNSET))

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_dates(data: object) -> None | StatementDateOrder | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                dates_type_1 = StatementDateOrder(data)

                return dates_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatementDateOrder | Unset, data)

        dates = _parse_dates(d.pop("dates", UNSET))

        def _parse_kinds(data: object) -> list[StatementKindWordBody] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                kinds_type_0 = []
                _kinds_type_0 = data
                for kinds_type_0_item_data in _kinds_type_0:
                    kinds_type_0_item = StatementKindWordBody.from_dict(kinds_type_0_item_data)

                    kinds_type_0.append(kinds_type_0_item)

                return kinds_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[StatementKindWordBody] | None | Unset, data)

        kinds = _parse_kinds(d.pop("kinds", UNSET))

        def _parse_signed(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        signed = _parse_signed(d.pop("signed", UNSET))

        def _parse_statuses(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                statuses_type_0 = cast(list[str], data)

                return statuses_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        statuses = _parse_statuses(d.pop("statuses", UNSET))

        def _parse_totals(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                totals_type_0 = cast(list[str], data)

                return totals_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        totals = _parse_totals(d.pop("totals", UNSET))

        statement_layout_body = cls(
            columns=columns,
            ahead_minutes=ahead_minutes,
            currency=currency,
            dates=dates,
            kinds=kinds,
            signed=signed,
            statuses=statuses,
            totals=totals,
        )

        return statement_layout_body
