from enum import StrEnum


class AuditOutcome(StrEnum):
    DONE = "DONE"
    REFUSED = "REFUSED"

    def __str__(self) -> str:
        return str(self.value)
