from enum import StrEnum


class StatementField(StrEnum):
    BATCH = "BATCH"
    CREDIT = "CREDIT"
    CURRENCY = "CURRENCY"
    DATE = "DATE"
    DEBIT = "DEBIT"
    FEE = "FEE"
    GROSS = "GROSS"
    KIND = "KIND"
    METHOD = "METHOD"
    NET = "NET"
    REFERENCE = "REFERENCE"
    STATUS = "STATUS"
    TIME = "TIME"
    TRANSACTION_ID = "TRANSACTION_ID"

    def __str__(self) -> str:
        return str(self.value)
