from enum import StrEnum


class GatewayStatementStatus(StrEnum):
    FAILED = "FAILED"
    IMPORTED = "IMPORTED"
    IMPORTING = "IMPORTING"
    UNDONE = "UNDONE"

    def __str__(self) -> str:
        return str(self.value)
