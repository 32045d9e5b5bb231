from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.configure_gateway_fields import ConfigureGatewayFields
    from ..models.configure_gateway_secrets_type_0 import ConfigureGatewaySecretsType0


T = TypeVar("T", bound="ConfigureGateway")


@_attrs_define
class ConfigureGateway:
    """A merchant account at a gateway, by the gateway's own names

    Attributes:
        fields (ConfigureGatewayFields): What may be shown. SSLCOMMERZ: `store_id`; bKash: `username`, `app_key`,
            `refund_api` (`v2`, or `v1`), `sns_topic`; PayStation:
            `merchantId`; Nagad: `merchantId`, `accountNumber`, `serverIp`, `gatewayPublicKey`; DCB: `account`, and for
            bdapps
            `applicationId`, for Telenor's partner API `partnerUser`, for CAMARA `clientId`, `tokenUrl` and `camaraFor`,
            with
            `robiBand`, `robiPrices`, `gpBand` and `gpPrices` for what each operator charges. The first names the merchant
            account, which stays: another account is another configuration. Example: {'store_id': 'shop0live'}.
        base_url (None | str | Unset): Another address than the gateway's own; in LIVE https, a public host, and no
            sandbox. Example: https://securepay.sslcommerz.com.
        enabled (bool | None | Unset): Whether it serves; true when left out. Nothing serves in the place of one that is
            switched off. Example: True.
        name (None | str | Unset): What staff call it; the gateway's name when left out. Example: Demo Shop.
        secrets (ConfigureGatewaySecretsType0 | None | Unset): What must not. SSLCOMMERZ: `store_passwd`; bKash:
            `password`, `app_secret`; PayStation: `password`; Nagad:
            `merchantPrivateKey`, as Base64 on one line; DCB: `password`, `partnerPassword`, `clientSecret`. Those that are
            left
            out stay as they are. Example: {'store_passwd': 'shop0live@ssl'}.
        valid_from (datetime.datetime | None | Unset): From when it serves. Example: 2026-11-21T08:00:00.000000Z.
        valid_until (datetime.datetime | None | Unset): Until when it serves. Example: 2026-11-21T08:00:00.000000Z.
    """

    fields: ConfigureGatewayFields
    base_url: None | str | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    secrets: ConfigureGatewaySecretsType0 | None | Unset = UNSET
    valid_from: datetime.datetime | None | Unset = UNSET
    valid_until: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.configure_gateway_secrets_type_0 import ConfigureGatewaySecretsType0  # noqa: PLC0415

        fields = self.fields.to_dict()

        base_url: None | str | Unset
        if isinstance(self.base_url, Unset):
            base_url = UNSET
        else:
            base_url = self.base_url

        enabled: bool | None | Unset
        if isinstance(self.enabled, Unset):
            enabled = UNSET
        else:
            enabled = self.enabled

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        secrets: dict[str, Any] | None | Unset
        if isinstance(self.secrets, Unset):
            secrets = UNSET
        elif isinstance(self.secrets, ConfigureGatewaySecretsType0):
            secrets = self.secrets.to_dict()
        else:
            secrets = self.secrets

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        elif isinstance(self.valid_from, datetime.datetime):
            valid_from = self.valid_from.isoformat()
        else:
            valid_from = self.valid_from

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.datetime):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fields": fields,
            }
        )
        if base_url is not UNSET:
            field_dict["baseUrl"] = base_url
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if name is not UNSET:
            field_dict["name"] = name
        if secrets is not UNSET:
            field_dict["secrets"] = secrets
        if valid_from is not UNSET:
            field_dict["validFrom"] = valid_from
        if valid_until is not UNSET:
            field_dict["validUntil"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configure_gateway_fields import ConfigureGatewayFields  # noqa: PLC0415
        from ..models.configure_gateway_secrets_type_0 import ConfigureGatewaySecretsType0  # noqa: PLC0415

        d = dict(src_dict)
        fields = ConfigureGatewayFields.from_dict(d.pop("fields"))

        def _parse_base_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        base_url = _parse_base_url(d.pop("baseUrl", UNSET))

        def _parse_enabled(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        enabled = _parse_enabled(d.pop("enabled", UNSET))

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_secrets(data: object) -> ConfigureGatewaySecretsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                secrets_type_0 = ConfigureGatewaySecretsType0.from_dict(data)

                return secrets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConfigureGatewaySecretsType0 | None | Unset, data)

        secrets = _parse_secrets(d.pop("secrets", UNSET))

        def _parse_valid_from(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_from_type_0 = datetime.datetime.fromisoformat(data)

                return valid_from_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_from = _parse_valid_from(d.pop("validFrom", UNSET))

        def _parse_valid_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.datetime.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_until = _parse_valid_until(d.pop("validUntil", UNSET))

        configure_gateway = cls(
            fields=fields,
            base_url=base_url,
            enabled=enabled,
            name=name,
            secrets=secrets,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        return configure_gateway
