from enum import StrEnum


class GatewayConfigurationStatus(StrEnum):
    DISABLED = "DISABLED"
    ENABLED = "ENABLED"
    REMOVED = "REMOVED"

    def __str__(self) -> str:
        return str(self.value)
