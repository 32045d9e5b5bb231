from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.payment import Payment


T = TypeVar("T", bound="FoundPayment")


@_attrs_define
class FoundPayment:
    """A payment of some application

    Attributes:
        application_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        customer (Customer): Who pays
        payment (Payment): A payment and its attempts
    """

    application_id: str
    customer: Customer
    payment: Payment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        application_id = self.application_id

        customer = self.customer.to_dict()

        payment = self.payment.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "applicationId": application_id,
                "customer": customer,
                "payment": payment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.payment import Payment  # noqa: PLC0415

        d = dict(src_dict)
        application_id = d.pop("applicationId")

        customer = Customer.from_dict(d.pop("customer"))

        payment = Payment.from_dict(d.pop("payment"))

        found_payment = cls(
            application_id=application_id,
            customer=customer,
            payment=payment,
        )

        found_payment.additional_properties = d
        return found_payment

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
