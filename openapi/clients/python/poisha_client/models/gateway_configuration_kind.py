from enum import StrEnum


class GatewayConfigurationKind(StrEnum):
    ACCOUNT = "ACCOUNT"
    OVERRIDE = "OVERRIDE"

    def __str__(self) -> str:
        return str(self.value)
