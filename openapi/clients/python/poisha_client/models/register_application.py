from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.change_application import ChangeApplication


T = TypeVar("T", bound="RegisterApplication")


@_attrs_define
class RegisterApplication:
    """A new application

    Attributes:
        name (str): What customers and staff call it. Example: Demo Shop.
        live_webhook_url (None | str | Unset): Where its LIVE events are posted, if you know already. Example:
            https://shop.example/webhooks/poisha.
        settings (ChangeApplication | None | Unset): What it allows, where that differs from what every application
            begins with; without a name.
        test_webhook_url (None | str | Unset): Where its TEST events are posted, if you know already. Example:
            https://shop.example/webhooks/poisha.
    """

    name: str
    live_webhook_url: None | str | Unset = UNSET
    settings: ChangeApplication | None | Unset = UNSET
    test_webhook_url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.change_application import ChangeApplication  # noqa: PLC0415

        name = self.name

        live_webhook_url: None | str | Unset
        if isinstance(self.live_webhook_url, Unset):
            live_webhook_url = UNSET
        else:
            live_webhook_url = self.live_webhook_url

        settings: dict[str, Any] | None | Unset
        if isinstance(self.settings, Unset):
            settings = UNSET
        elif isinstance(self.settings, ChangeApplication):
            settings = self.settings.to_dict()
        else:
            settings = self.settings

        test_webhook_url: None | str | Unset
        if isinstance(self.test_webhook_url, Unset):
            test_webhook_url = UNSET
        else:
            test_webhook_url = self.test_webhook_url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if live_webhook_url is not UNSET:
            field_dict["liveWebhookUrl"] = live_webhook_url
        if settings is not UNSET:
            field_dict["settings"] = settings
        if test_webhook_url is not UNSET:
            field_dict["testWebhookUrl"] = test_webhook_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.change_application import ChangeApplication  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_live_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        live_webhook_url = _parse_live_webhook_url(d.pop("liveWebhookUrl", UNSET))

        def _parse_settings(data: object) -> ChangeApplication | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                settings_type_1 = ChangeApplication.from_dict(data)

                return settings_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChangeApplication | None | Unset, data)

        settings = _parse_settings(d.pop("settings", UNSET))

        def _parse_test_webhook_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        test_webhook_url = _parse_test_webhook_url(d.pop("testWebhookUrl", UNSET))

        register_application = cls(
            name=name,
            live_webhook_url=live_webhook_url,
            settings=settings,
            test_webhook_url=test_webhook_url,
        )

        return register_application
