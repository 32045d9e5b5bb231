from enum import StrEnum


class RefundSending(StrEnum):
    ACCEPTED = "ACCEPTED"
    BY_HAND = "BY_HAND"
    READY = "READY"
    RECORDED = "RECORDED"
    SENT = "SENT"
    UNCLEAR = "UNCLEAR"

    def __str__(self) -> str:
        return str(self.value)
