from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Pagination")


@_attrs_define
class Pagination:
    """Which part of a list this is

    Attributes:
        page (int): The page, from zero. Example: 0.
        size (int): Items on a page at most. Example: 20.
        total_elements (int): Items in all. Example: 41.
        total_is_estimate (bool): Whether the two are estimates, as they are where counting would keep you waiting.
            Example: True.
        total_pages (int): Pages in all. Example: 3.
        next_cursor (str | Unset): Where the list goes on; absent when the page is not full, so nothing follows.
            Example: AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.
    """

    page: int
    size: int
    total_elements: int
    total_is_estimate: bool
    total_pages: int
    next_cursor: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        page = self.page

        size = self.size

        total_elements = self.total_elements

        total_is_estimate = self.total_is_estimate

        total_pages = self.total_pages

        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "page": page,
                "size": size,
                "totalElements": total_elements,
                "totalIsEstimate": total_is_estimate,
                "totalPages": total_pages,
            }
        )
        if next_cursor is not UNSET:
            field_dict["nextCursor"] = next_cursor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        page = d.pop("page")

        size = d.pop("size")

        total_elements = d.pop("totalElements")

        total_is_estimate = d.pop("totalIsEstimate")

        total_pages = d.pop("totalPages")

        next_cursor = d.pop("nextCursor", UNSET)

        pagination = cls(
            page=page,
            size=size,
            total_elements=total_elements,
            total_is_estimate=total_is_estimate,
            total_pages=total_pages,
            next_cursor=next_cursor,
        )

        pagination.additional_properties = d
        return pagination

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
