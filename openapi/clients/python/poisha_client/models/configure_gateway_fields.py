from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ConfigureGatewayFields")


@_attrs_define
class ConfigureGatewayFields:
    """What may be shown. SSLCOMMERZ: `store_id`; bKash: `username`, `app_key`, `refund_api` (`v2`, or `v1`), `sns_topic`;
    PayStation:
    `merchantId`; Nagad: `merchantId`, `accountNumber`, `serverIp`, `gatewayPublicKey`; DCB: `account`, and for bdapps
    `applicationId`, for Telenor's partner API `partnerUser`, for CAMARA `clientId`, `tokenUrl` and `camaraFor`, with
    `robiBand`, `robiPrices`, `gpBand` and `gpPrices` for what each operator charges. The first names the merchant
    account, which stays: another account is another configuration.

        Example:
            {'store_id': 'shop0live'}

    """

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        configure_gateway_fields = cls()

        configure_gateway_fields.additional_properties = d
        return configure_gateway_fields

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
