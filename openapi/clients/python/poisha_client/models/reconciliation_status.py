from enum import StrEnum


class ReconciliationStatus(StrEnum):
    DEFERRED = "DEFERRED"
    FLAGGED = "FLAGGED"
    MATCHED = "MATCHED"

    def __str__(self) -> str:
        return str(self.value)
