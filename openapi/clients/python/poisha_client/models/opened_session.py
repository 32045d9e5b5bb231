from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.operator import Operator
    from ..models.session import Session


T = TypeVar("T", bound="OpenedSession")


@_attrs_define
class OpenedSession:
    """A session that was just opened

    Attributes:
        operator (Operator): A member of the staff
        permissions (list[str]): Everything that is granted anywhere.
        session (Session): One sign-in
        token (str): For the header `Authorization: Bearer`. Shown this once. Example:
            poisha_session_5xj2m8k0q4w7n9e3r6t1v5b8h25xj2m8k0q4w7n9e3r6t1v5b8h2.
    """

    operator: Operator
    permissions: list[str]
    session: Session
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operator = self.operator.to_dict()

        permissions = self.permissions

        session = self.session.to_dict()

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "operator": operator,
                "permissions": permissions,
                "session": session,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operator import Operator  # noqa: PLC0415
        from ..models.session import Session  # noqa: PLC0415

        d = dict(src_dict)
        operator = Operator.from_dict(d.pop("operator"))

        permissions = cast(list[str], d.pop("permissions"))

        session = Session.from_dict(d.pop("session"))

        token = d.pop("token")

        opened_session = cls(
            operator=operator,
            permissions=permissions,
            session=session,
            token=token,
        )

        opened_session.additional_properties = d
        return opened_session

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
