from enum import StrEnum


class DisputeOutcome(StrEnum):
    LOST = "LOST"
    WITHDRAWN = "WITHDRAWN"
    WON = "WON"

    def __str__(self) -> str:
        return str(self.value)
