from enum import StrEnum


class DisputeStep(StrEnum):
    LOST = "LOST"
    OPENED = "OPENED"
    WITHDRAWN = "WITHDRAWN"
    WON = "WON"

    def __str__(self) -> str:
        return str(self.value)
