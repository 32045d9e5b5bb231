from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway_configuration_kind import GatewayConfigurationKind
from ..models.gateway_configuration_status import GatewayConfigurationStatus
from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gateway_configuration_fields import GatewayConfigurationFields


T = TypeVar("T", bound="GatewayConfiguration")


@_attrs_define
class GatewayConfiguration:
    """How a gateway is set up

    Attributes:
        created_at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        fields (GatewayConfigurationFields): What may be shown of the account. Example: {'store_id': 'shop0live'}.
        id (str): Its id. Example: gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        is_default (bool): Whether it serves whoever has none of its own. Example: True.
        kind (GatewayConfigurationKind): What a configuration consists of
        method (Method): A way to pay
        mode (Mode): Whether real money moves; taken from the credential
        name (str): What staff call it. Example: Demo Shop.
        secrets_set (list[str]): The names of the secrets that are kept. Empty for an account whose secrets no key of
            this server opens: it serves
            nobody.
        serves_now (bool): Whether it serves at this moment. Example: True.
        status (GatewayConfigurationStatus): Whether a configuration serves
        updated_at (datetime.datetime): When it was last changed. Example: 2026-11-21T08:00:00.000000Z.
        app_id (str | Unset): The application that it serves; absent for the house's. Example:
            app_01kah2v8w4e9m7qk3s5r2n6t8z.
        base_url (str | Unset): Another address than the gateway's own. Example: https://securepay.sslcommerz.com.
        configuration_id (str | Unset): The configuration of the house that an override points at. Example:
            gwc_01kah2v8w4e9m7qk3s5r2n6t8z.
        valid_from (datetime.datetime | Unset): From when it serves. Example: 2026-11-21T08:00:00.000000Z.
        valid_until (datetime.datetime | Unset): Until when it serves. Example: 2026-11-21T08:00:00.000000Z.
    """

    created_at: datetime.datetime
    fields: GatewayConfigurationFields
    id: str
    is_default: bool
    kind: GatewayConfigurationKind
    method: Method
    mode: Mode
    name: str
    secrets_set: list[str]
    serves_now: bool
    status: GatewayConfigurationStatus
    updated_at: datetime.datetime
    app_id: str | Unset = UNSET
    base_url: str | Unset = UNSET
    configuration_id: str | Unset = UNSET
    valid_from: datetime.datetime | Unset = UNSET
    valid_until: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        fields = self.fields.to_dict()

        id = self.id

        is_default = self.is_default

        kind = self.kind.value

        method = self.method.value

        mode = self.mode.value

        name = self.name

        secrets_set = self.secrets_set

        serves_now = self.serves_now

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        app_id = self.app_id

        base_url = self.base_url

        configuration_id = self.configuration_id

        valid_from: str | Unset = UNSET
        if not isinstance(self.valid_from, Unset):
            valid_from = self.valid_from.isoformat()

        valid_until: str | Unset = UNSET
        if not isinstance(self.valid_until, Unset):
            valid_until = self.valid_until.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "fields": fields,
                "id": id,
                "isDefault": is_default,
                "kind": kind,
                "method": method,
                "mode": mode,
                "name": name,
                "secretsSet": secrets_set,
                "servesNow": serves_now,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if base_url is not UNSET:
            field_dict["baseUrl"] = base_url
        if configuration_id is not UNSET:
            field_dict["configurationId"] = configuration_id
        if valid_from is not UNSET:
            field_dict["validFrom"] = valid_from
        if valid_until is not UNSET:
            field_dict["validUntil"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gateway_configuration_fields import GatewayConfigurationFields  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        fields = GatewayConfigurationFields.from_dict(d.pop("fields"))

        id = d.pop("id")

        is_default = d.pop("isDefault")

        kind = GatewayConfigurationKind(d.pop("kind"))

        method = Method(d.pop("method"))

        mode = Mode(d.pop("mode"))

        name = d.pop("name")

        secrets_set = cast(list[str], d.pop("secretsSet"))

        serves_now = d.pop("servesNow")

        status = GatewayConfigurationStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        app_id = d.pop("appId", UNSET)

        base_url = d.pop("baseUrl", UNSET)

        configuration_id = d.pop("configurationId", UNSET)

        _valid_from = d.pop("validFrom", UNSET)
        valid_from: datetime.datetime | Unset
        if isinstance(_valid_from, Unset):
            valid_from = UNSET
        else:
            valid_from = datetime.datetime.fromisoformat(_valid_from)

        _valid_until = d.pop("validUntil", UNSET)
        valid_until: datetime.datetime | Unset
        if isinstance(_valid_until, Unset):
            valid_until = UNSET
        else:
            valid_until = datetime.datetime.fromisoformat(_valid_until)

        gateway_configuration = cls(
            created_at=created_at,
            fields=fields,
            id=id,
            is_default=is_default,
            kind=kind,
            method=method,
            mode=mode,
            name=name,
            secrets_set=secrets_set,
            serves_now=serves_now,
            status=status,
            updated_at=updated_at,
            app_id=app_id,
            base_url=base_url,
            configuration_id=configuration_id,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        gateway_configuration.additional_properties = d
        return gateway_configuration

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
