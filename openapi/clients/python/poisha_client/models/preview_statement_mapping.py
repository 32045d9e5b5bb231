from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_layout_body import StatementLayoutBody


T = TypeVar("T", bound="PreviewStatementMapping")


@_attrs_define
class PreviewStatementMapping:
    """A sample, and how it is to be read: by a layout that is being made, else by a mapping

    Attributes:
        gateway (Method): A way to pay
        sample (str): The file in Base64, at most 45,000 bytes: the first lines of a CSV, or a small XLSX. Example:
            text.
        app_id (None | str | Unset): The application whose mappings are meant. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        layout (None | StatementLayoutBody | Unset): The layout.
        mapping (None | str | Unset): The name of a mapping; the one that comes with Poisha when that is left out too.
            Example: text.
        mode (Mode | None | Unset): LIVE when left out.
    """

    gateway: Method
    sample: str
    app_id: None | str | Unset = UNSET
    layout: None | StatementLayoutBody | Unset = UNSET
    mapping: None | str | Unset = UNSET
    mode: Mode | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.statement_layout_body import StatementLayoutBody  # noqa: PLC0415

        gateway = self.gateway.value

        sample = self.sample

        app_id: None | str | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        else:
            app_id = self.app_id

        layout: dict[str, Any] | None | Unset
        if isinstance(self.layout, Unset):
            layout = UNSET
        elif isinstance(self.layout, StatementLayoutBody):
            layout = self.layout.to_dict()
        else:
            layout = self.layout

        mapping: None | str | Unset
        if isinstance(self.mapping, Unset):
            mapping = UNSET
        else:
            mapping = self.mapping

        mode: None | str | Unset
        if isinstance(self.mode, Unset):
            mode = UNSET
        elif isinstance(self.mode, Mode):
            mode = self.mode.value
        else:
            mode = self.mode

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "gateway": gateway,
                "sample": sample,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if layout is not UNSET:
            field_dict["layout"] = layout
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if mode is not UNSET:
            field_dict["mode"] = mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_layout_body import StatementLayoutBody  # noqa: PLC0415

        d = dict(src_dict)
        gateway = Method(d.pop("gateway"))

        sample = d.pop("sample")

        def _parse_app_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        app_id = _parse_app_id(d.pop("appId", UNSET))

        def _parse_layout(data: object) -> None | StatementLayoutBody | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                layout_type_1 = StatementLayoutBody.from_dict(data)

                return layout_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatementLayoutBody | Unset, data)

        layout = _parse_layout(d.pop("layout", UNSET))

        def _parse_mapping(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        mapping = _parse_mapping(d.pop("mapping", UNSET))

        def _parse_mode(data: object) -> Mode | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_1 = Mode(data)

                return mode_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Mode | None | Unset, data)

        mode = _parse_mode(d.pop("mode", UNSET))

        preview_statement_mapping = cls(
            gateway=gateway,
            sample=sample,
            app_id=app_id,
            layout=layout,
            mapping=mapping,
            mode=mode,
        )

        return preview_statement_mapping
