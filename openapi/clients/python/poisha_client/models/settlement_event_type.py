from enum import StrEnum


class SettlementEventType(StrEnum):
    SETTLEMENT_RECONCILED = "settlement.reconciled"

    def __str__(self) -> str:
        return str(self.value)
