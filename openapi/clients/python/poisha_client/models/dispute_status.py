from enum import StrEnum


class DisputeStatus(StrEnum):
    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    EVIDENCE_SENT = "EVIDENCE_SENT"
    LOST = "LOST"
    OPEN = "OPEN"
    WITHDRAWN = "WITHDRAWN"
    WON = "WON"

    def __str__(self) -> str:
        return str(self.value)
