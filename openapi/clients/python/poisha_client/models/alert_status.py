from enum import StrEnum


class AlertStatus(StrEnum):
    ASSIGNED = "ASSIGNED"
    OPEN = "OPEN"
    RESOLVED = "RESOLVED"

    def __str__(self) -> str:
        return str(self.value)
