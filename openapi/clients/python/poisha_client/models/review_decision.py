from enum import StrEnum


class ReviewDecision(StrEnum):
    ACCEPT = "ACCEPT"
    REFUND = "REFUND"

    def __str__(self) -> str:
        return str(self.value)
