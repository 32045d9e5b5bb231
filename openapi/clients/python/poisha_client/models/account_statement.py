from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_line import StatementLine


T = TypeVar("T", bound="AccountStatement")


@_attrs_define
class AccountStatement:
    """A part of an account's statement, between the balances at both ends of the whole

    Attributes:
        account (str): The account's code. Example: gateway_receivable/sslcommerz.
        closing_minor (int): What stands there after the last line of the whole. Example: 200.
        currency (str): The currency. Example: BDT.
        lines (list[StatementLine]): The lines of this page, oldest first.
        opening_minor (int): What stood on the account before the first line, on its own side, in minor units. Example:
            200.
        total_is_estimate (bool): Whether that number is an estimate. Example: True.
        total_lines (int): How many lines the whole has. Example: 200.
        next_cursor (str | Unset): Where the statement goes on; absent when nothing follows. Example:
            AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.
    """

    account: str
    closing_minor: int
    currency: str
    lines: list[StatementLine]
    opening_minor: int
    total_is_estimate: bool
    total_lines: int
    next_cursor: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        closing_minor = self.closing_minor

        currency = self.currency

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        opening_minor = self.opening_minor

        total_is_estimate = self.total_is_estimate

        total_lines = self.total_lines

        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "closingMinor": closing_minor,
                "currency": currency,
                "lines": lines,
                "openingMinor": opening_minor,
                "totalIsEstimate": total_is_estimate,
                "totalLines": total_lines,
            }
        )
        if next_cursor is not UNSET:
            field_dict["nextCursor"] = next_cursor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_line import StatementLine  # noqa: PLC0415

        d = dict(src_dict)
        account = d.pop("account")

        closing_minor = d.pop("closingMinor")

        currency = d.pop("currency")

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = StatementLine.from_dict(lines_item_data)

            lines.append(lines_item)

        opening_minor = d.pop("openingMinor")

        total_is_estimate = d.pop("totalIsEstimate")

        total_lines = d.pop("totalLines")

        next_cursor = d.pop("nextCursor", UNSET)

        account_statement = cls(
            account=account,
            closing_minor=closing_minor,
            currency=currency,
            lines=lines,
            opening_minor=opening_minor,
            total_is_estimate=total_is_estimate,
            total_lines=total_lines,
            next_cursor=next_cursor,
        )

        account_statement.additional_properties = d
        return account_statement

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
