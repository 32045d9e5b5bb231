"""Every operation about reports."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.confirm_times import ConfirmTimes
from ...models.envelope_list_confirm_times import EnvelopeListConfirmTimes
from ...models.envelope_list_fees_paid import EnvelopeListFeesPaid
from ...models.envelope_list_receivable_age import EnvelopeListReceivableAge
from ...models.envelope_list_refund_sum import EnvelopeListRefundSum
from ...models.envelope_list_settlement_lag import EnvelopeListSettlementLag
from ...models.envelope_list_success_rate import EnvelopeListSuccessRate
from ...models.envelope_list_volume import EnvelopeListVolume
from ...models.error_envelope import ErrorEnvelope
from ...models.fees_paid import FeesPaid
from ...models.file_format import FileFormat
from ...models.mode import Mode
from ...models.receivable_age import ReceivableAge
from ...models.refund_sum import RefundSum
from ...models.report_zone import ReportZone
from ...models.settlement_lag import SettlementLag
from ...models.success_rate import SuccessRate
from ...models.volume import Volume
from ...models.volume_by import VolumeBy
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import export_receivables as _export_receivables
from . import export_settlement_fees as _export_settlement_fees
from . import export_settlement_lag as _export_settlement_lag
from . import report_confirm_times as _report_confirm_times
from . import report_receivables as _report_receivables
from . import report_refunds as _report_refunds
from . import report_settlement_fees as _report_settlement_fees
from . import report_settlement_lag as _report_settlement_lag
from . import report_success_rates as _report_success_rates
from . import report_volume as _report_volume


class ReportsOperations(Operations):
    """Every operation about reports."""

    def report_confirm_times(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[ConfirmTimes]:
        """How long each gateway takes to confirm"""
        return self._opened(
            EnvelopeListConfirmTimes,
            _report_confirm_times.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data

    def report_receivables(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
    ) -> list[ReceivableAge]:
        """What gateways owe, by how long ago it was confirmed"""
        return self._opened(
            EnvelopeListReceivableAge,
            _report_receivables.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
            ),
        ).data

    def export_receivables(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """What gateways owe, as a file"""
        return self._opened(
            str,
            _export_receivables.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                bom=bom,
                format_=format_,
            ),
        )

    def report_refunds(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[RefundSum]:
        """How much goes back, by gateway and state"""
        return self._opened(
            EnvelopeListRefundSum,
            _report_refunds.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data

    def report_settlement_fees(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[FeesPaid]:
        """What gateways kept, and what was agreed"""
        return self._opened(
            EnvelopeListFeesPaid,
            _report_settlement_fees.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data

    def export_settlement_fees(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """What gateways kept, and what was agreed, as a file"""
        return self._opened(
            str,
            _export_settlement_fees.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
                bom=bom,
                format_=format_,
            ),
        )

    def report_settlement_lag(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[SettlementLag]:
        """How long settlement takes"""
        return self._opened(
            EnvelopeListSettlementLag,
            _report_settlement_lag.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data

    def export_settlement_lag(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """How long settlement takes, as a file"""
        return self._opened(
            str,
            _export_settlement_lag.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
                bom=bom,
                format_=format_,
            ),
        )

    def report_success_rates(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[SuccessRate]:
        """How well each gateway does"""
        return self._opened(
            EnvelopeListSuccessRate,
            _report_success_rates.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data

    def report_volume(
        self,
        *,
        by: VolumeBy | Unset = UNSET,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        from_day: datetime.date | Unset = UNSET,
        to_day: datetime.date | Unset = UNSET,
        zone: ReportZone | Unset = UNSET,
    ) -> list[Volume]:
        """How many payments there were, and how much they came to"""
        return self._opened(
            EnvelopeListVolume,
            _report_volume.sync_detailed(
                client=self._client,
                by=by,
                application_id=application_id,
                mode=mode,
                from_day=from_day,
                to_day=to_day,
                zone=zone,
            ),
        ).data
