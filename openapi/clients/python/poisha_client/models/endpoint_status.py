from enum import StrEnum


class EndpointStatus(StrEnum):
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    GONE = "GONE"
    REMOVED = "REMOVED"

    def __str__(self) -> str:
        return str(self.value)
