from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.mode import Mode

T = TypeVar("T", bound="OverrideGateway")


@_attrs_define
class OverrideGateway:
    """Which of the house's configurations serves an application

    Attributes:
        configuration_id (str): The configuration, of the same mode. Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
    """

    configuration_id: str
    mode: Mode

    def to_dict(self) -> dict[str, Any]:
        configuration_id = self.configuration_id

        mode = self.mode.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "configurationId": configuration_id,
                "mode": mode,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        configuration_id = d.pop("configurationId")

        mode = Mode(d.pop("mode"))

        override_gateway = cls(
            configuration_id=configuration_id,
            mode=mode,
        )

        return override_gateway
