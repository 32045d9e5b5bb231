from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.happened import Happened
    from ..models.payment import Payment


T = TypeVar("T", bound="PaymentHistory")


@_attrs_define
class PaymentHistory:
    """A payment and everything that happened to it

    Attributes:
        application_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        application_name (str): What it is called. Example: text.
        customer (Customer): Who pays
        payment (Payment): A payment and its attempts
        timeline (list[Happened]): What happened, oldest first.
        timeline_is_whole (bool): Whether that is everything: of a payment to which more than 1,000 things happened, the
            first are told. Example: True.
    """

    application_id: str
    application_name: str
    customer: Customer
    payment: Payment
    timeline: list[Happened]
    timeline_is_whole: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        application_id = self.application_id

        application_name = self.application_name

        customer = self.customer.to_dict()

        payment = self.payment.to_dict()

        timeline = []
        for timeline_item_data in self.timeline:
            timeline_item = timeline_item_data.to_dict()
            timeline.append(timeline_item)

        timeline_is_whole = self.timeline_is_whole

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "applicationId": application_id,
                "applicationName": application_name,
                "customer": customer,
                "payment": payment,
                "timeline": timeline,
                "timelineIsWhole": timeline_is_whole,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.happened import Happened  # noqa: PLC0415
        from ..models.payment import Payment  # noqa: PLC0415

        d = dict(src_dict)
        application_id = d.pop("applicationId")

        application_name = d.pop("applicationName")

        customer = Customer.from_dict(d.pop("customer"))

        payment = Payment.from_dict(d.pop("payment"))

        timeline = []
        _timeline = d.pop("timeline")
        for timeline_item_data in _timeline:
            timeline_item = Happened.from_dict(timeline_item_data)

            timeline.append(timeline_item)

        timeline_is_whole = d.pop("timelineIsWhole")

        payment_history = cls(
            application_id=application_id,
            application_name=application_name,
            customer=customer,
            payment=payment,
            timeline=timeline,
            timeline_is_whole=timeline_is_whole,
        )

        payment_history.additional_properties = d
        return payment_history

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
