from enum import StrEnum


class ReconciliationRule(StrEnum):
    AMOUNT_AND_TIME = "AMOUNT_AND_TIME"
    ATTEMPT_REFERENCE = "ATTEMPT_REFERENCE"
    BATCH = "BATCH"
    DAY_TOTAL = "DAY_TOTAL"
    REFUND_OF_TRANSACTION = "REFUND_OF_TRANSACTION"
    TRANSACTION_ID = "TRANSACTION_ID"

    def __str__(self) -> str:
        return str(self.value)
