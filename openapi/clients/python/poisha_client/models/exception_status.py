from enum import StrEnum


class ExceptionStatus(StrEnum):
    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    CHASING = "CHASING"
    CLOSED = "CLOSED"
    OPEN = "OPEN"
    RESOLVED = "RESOLVED"

    def __str__(self) -> str:
        return str(self.value)
