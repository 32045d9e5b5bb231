from enum import StrEnum


class CallbackOutcome(StrEnum):
    ACCEPTED = "ACCEPTED"
    DUPLICATE = "DUPLICATE"
    FORGED = "FORGED"
    MISMATCH = "MISMATCH"
    RECEIVED = "RECEIVED"
    UNMATCHED = "UNMATCHED"

    def __str__(self) -> str:
        return str(self.value)
