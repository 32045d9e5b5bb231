from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.import_problem import ImportProblem


T = TypeVar("T", bound="Import")


@_attrs_define
class Import:
    """What became of a file's lines

    Attributes:
        created (int): Lines that made something new. Example: 200.
        dry_run (bool): Whether it was only asked what would become of them: nothing was kept. Example: True.
        lines (int): Lines that were read, without the names of the columns. Example: 200.
        problems (list[ImportProblem]): The first hundred lines that were not taken or left alone for a reason, with the
            reason.
        refused (int): Lines that were not taken. Example: 200.
        unchanged (int): Lines that say what is there already. Example: 200.
        updated (int): Lines that changed what was there. Example: 200.
    """

    created: int
    dry_run: bool
    lines: int
    problems: list[ImportProblem]
    refused: int
    unchanged: int
    updated: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        dry_run = self.dry_run

        lines = self.lines

        problems = []
        for problems_item_data in self.problems:
            problems_item = problems_item_data.to_dict()
            problems.append(problems_item)

        refused = self.refused

        unchanged = self.unchanged

        updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created": created,
                "dryRun": dry_run,
                "lines": lines,
                "problems": problems,
                "refused": refused,
                "unchanged": unchanged,
                "updated": updated,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_problem import ImportProblem  # noqa: PLC0415

        d = dict(src_dict)
        created = d.pop("created")

        dry_run = d.pop("dryRun")

        lines = d.pop("lines")

        problems = []
        _problems = d.pop("problems")
        for problems_item_data in _problems:
            problems_item = ImportProblem.from_dict(problems_item_data)

            problems.append(problems_item)

        refused = d.pop("refused")

        unchanged = d.pop("unchanged")

        updated = d.pop("updated")

        import_ = cls(
            created=created,
            dry_run=dry_run,
            lines=lines,
            problems=problems,
            refused=refused,
            unchanged=unchanged,
            updated=updated,
        )

        import_.additional_properties = d
        return import_

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
