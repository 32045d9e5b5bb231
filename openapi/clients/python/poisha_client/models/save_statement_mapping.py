from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_layout_body import StatementLayoutBody


T = TypeVar("T", bound="SaveStatementMapping")


@_attrs_define
class SaveStatementMapping:
    """A mapping to be saved: as a new one, or as the next version of the one with that name

    Attributes:
        gateway (Method): A way to pay
        layout (StatementLayoutBody): How a file is read
        name (str): What staff call it. Example: Demo Shop.
        app_id (None | str | Unset): The application whose own accounts it is for; when left out, it is the house's,
            which serves all. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    gateway: Method
    layout: StatementLayoutBody
    name: str
    app_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        gateway = self.gateway.value

        layout = self.layout.to_dict()

        name = self.name

        app_id: None | str | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        else:
            app_id = self.app_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "gateway": gateway,
                "layout": layout,
                "name": name,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_layout_body import StatementLayoutBody  # noqa: PLC0415

        d = dict(src_dict)
        gateway = Method(d.pop("gateway"))

        layout = StatementLayoutBody.from_dict(d.pop("layout"))

        name = d.pop("name")

        def _parse_app_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_id = _parse_app_id(d.pop("appId", UNSET))

        save_statement_mapping = cls(
            gateway=gateway,
            layout=layout,
            name=name,
            app_id=app_id,
        )

        return save_statement_mapping
