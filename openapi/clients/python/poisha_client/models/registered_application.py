from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.application import Application
    from ..models.issued_credential import IssuedCredential
    from ..models.webhook_endpoint import WebhookEndpoint


T = TypeVar("T", bound="RegisteredApplication")


@_attrs_define
class RegisteredApplication:
    """An application that was just registered

    Attributes:
        application (Application): An application, as operators see it
        credentials (list[IssuedCredential]): Its credentials: one for TEST, one for LIVE.
        webhook_endpoints (list[WebhookEndpoint]): Where its events are posted, each with the secret that signs them; as
            many as were asked for.
    """

    application: Application
    credentials: list[IssuedCredential]
    webhook_endpoints: list[WebhookEndpoint]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        application = self.application.to_dict()

        credentials = []
        for credentials_item_data in self.credentials:
            credentials_item = credentials_item_data.to_dict()
            credentials.append(credentials_item)

        webhook_endpoints = []
        for webhook_endpoints_item_data in self.webhook_endpoints:
            webhook_endpoints_item = webhook_endpoints_item_data.to_dict()
            webhook_endpoints.append(webhook_endpoints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "application": application,
                "credentials": credentials,
                "webhookEndpoints": webhook_endpoints,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application import Application  # noqa: PLC0415
        from ..models.issued_credential import IssuedCredential  # noqa: PLC0415
        from ..models.webhook_endpoint import WebhookEndpoint  # noqa: PLC0415

        d = dict(src_dict)
        application = Application.from_dict(d.pop("application"))

        credentials = []
        _credentials = d.pop("credentials")
        for credentials_item_data in _credentials:
            credentials_item = IssuedCredential.from_dict(credentials_item_data)

            credentials.append(credentials_item)

        webhook_endpoints = []
        _webhook_endpoints = d.pop("webhookEndpoints")
        for webhook_endpoints_item_data in _webhook_endpoints:
            webhook_endpoints_item = WebhookEndpoint.from_dict(webhook_endpoints_item_data)

            webhook_endpoints.append(webhook_endpoints_item)

        registered_application = cls(
            application=application,
            credentials=credentials,
            webhook_endpoints=webhook_endpoints,
        )

        registered_application.additional_properties = d
        return registered_application

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
