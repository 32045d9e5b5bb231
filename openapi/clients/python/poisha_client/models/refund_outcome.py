from enum import StrEnum


class RefundOutcome(StrEnum):
    NOT_RETURNED = "NOT_RETURNED"
    RETURNED = "RETURNED"

    def __str__(self) -> str:
        return str(self.value)
