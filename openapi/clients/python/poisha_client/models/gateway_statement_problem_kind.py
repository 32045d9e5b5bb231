from enum import StrEnum


class GatewayStatementProblemKind(StrEnum):
    REFUSED = "REFUSED"
    SEEN_BEFORE = "SEEN_BEFORE"

    def __str__(self) -> str:
        return str(self.value)
