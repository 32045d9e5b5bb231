from enum import StrEnum


class GatewayStatementLineKind(StrEnum):
    CHARGEBACK = "CHARGEBACK"
    FEE = "FEE"
    OTHER = "OTHER"
    PAYMENT = "PAYMENT"
    PAYOUT = "PAYOUT"
    REFUND = "REFUND"

    def __str__(self) -> str:
        return str(self.value)
