from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway_statement_format import GatewayStatementFormat
from ..models.gateway_statement_status import GatewayStatementStatus
from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="GatewayStatement")


@_attrs_define
class GatewayStatement:
    """A file that a gateway made of its payments, and how far it was brought in

    Attributes:
        created_at (datetime.datetime): When it came. Example: 2026-11-21T08:00:00.000000Z.
        file_bytes (int): How long it is, in bytes. Example: 200.
        file_format (GatewayStatementFormat): What a file is
        file_name (str): What the file was called. Example: text.
        gateway (Method): A way to pay
        id (str): Its id. Example: stm_01kah2v8w4e9m7qk3s5r2n6t8z.
        kept_lines (int): Lines that were kept. Example: 200.
        mapping (str): The mapping it is read with. Example: text.
        mapping_version (int): Which version of the mapping; zero for one that comes with Poisha. Example: 200.
        mode (Mode): Whether real money moves; taken from the credential
        posted_lines (int): Lines that are in the book; with any, it is not taken back any more. Example: 200.
        read_through (int): The last line of the file that was looked at; it grows while the file is read. Example: 200.
        refused_lines (int): Lines that could not be understood. Example: 200.
        seen_before_lines (int): Lines that were known already, from this file or another. Example: 200.
        sha256 (str): SHA-256 of its bytes, in hexadecimal digits. Example: text.
        skipped_lines (int): Lines that are no entry: titles, totals, nothing. Example: 200.
        status (GatewayStatementStatus): Where a statement stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        app_id (str | Unset): The application whose own account at the gateway it is about; absent for the house's
            account. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        ended_at (datetime.datetime | Unset): When it was read to its end, failed, or was taken back. Example:
            2026-11-21T08:00:00.000000Z.
        reason (str | Unset): Why it failed, or was taken back. Example: Broken lid.
    """

    created_at: datetime.datetime
    file_bytes: int
    file_format: GatewayStatementFormat
    file_name: str
    gateway: Method
    id: str
    kept_lines: int
    mapping: str
    mapping_version: int
    mode: Mode
    posted_lines: int
    read_through: int
    refused_lines: int
    seen_before_lines: int
    sha256: str
    skipped_lines: int
    status: GatewayStatementStatus
    updated_at: datetime.datetime
    app_id: str | Unset = UNSET
    ended_at: datetime.datetime | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        file_bytes = self.file_bytes

        file_format = self.file_format.value

        file_name = self.file_name

        gateway = self.gateway.value

        id = self.id

        kept_lines = self.kept_lines

        mapping = self.mapping

        mapping_version = self.mapping_version

        mode = self.mode.value

        posted_lines = self.posted_lines

        read_through = self.read_through

        refused_lines = self.refused_lines

        seen_before_lines = self.seen_before_lines

        sha256 = self.sha256

        skipped_lines = self.skipped_lines

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        app_id = self.app_id

        ended_at: str | Unset = UNSET
        if not isinstance(self.ended_at, Unset):
            ended_at = self.ended_at.isoformat()

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "fileBytes": file_bytes,
                "fileFormat": file_format,
                "fileName": file_name,
                "gateway": gateway,
                "id": id,
                "keptLines": kept_lines,
                "mapping": mapping,
                "mappingVersion": mapping_version,
                "mode": mode,
                "postedLines": posted_lines,
                "readThrough": read_through,
                "refusedLines": refused_lines,
                "seenBeforeLines": seen_before_lines,
                "sha256": sha256,
                "skippedLines": skipped_lines,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if ended_at is not UNSET:
            field_dict["endedAt"] = ended_at
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        file_bytes = d.pop("fileBytes")

        file_format = GatewayStatementFormat(d.pop("fileFormat"))

        file_name = d.pop("fileName")

        gateway = Method(d.pop("gateway"))

        id = d.pop("id")

        kept_lines = d.pop("keptLines")

        mapping = d.pop("mapping")

        mapping_version = d.pop("mappingVersion")

        mode = Mode(d.pop("mode"))

        posted_lines = d.pop("postedLines")

        read_through = d.pop("readThrough")

        refused_lines = d.pop("refusedLines")

        seen_before_lines = d.pop("seenBeforeLines")

        sha256 = d.pop("sha256")

        skipped_lines = d.pop("skippedLines")

        status = GatewayStatementStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        app_id = d.pop("appId", UNSET)

        _ended_at = d.pop("endedAt", UNSET)
        ended_at: datetime.datetime | Unset
        if isinstance(_ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = datetime.datetime.fromisoformat(_ended_at)

        reason = d.pop("reason", UNSET)

        gateway_statement = cls(
            created_at=created_at,
            file_bytes=file_bytes,
            file_format=file_format,
            file_name=file_name,
            gateway=gateway,
            id=id,
            kept_lines=kept_lines,
            mapping=mapping,
            mapping_version=mapping_version,
            mode=mode,
            posted_lines=posted_lines,
            read_through=read_through,
            refused_lines=refused_lines,
            seen_before_lines=seen_before_lines,
            sha256=sha256,
            skipped_lines=skipped_lines,
            status=status,
            updated_at=updated_at,
            app_id=app_id,
            ended_at=ended_at,
            reason=reason,
        )

        gateway_statement.additional_properties = d
        return gateway_statement

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
