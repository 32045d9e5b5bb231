from enum import StrEnum


class ActorKind(StrEnum):
    APP = "APP"
    NOBODY = "NOBODY"
    OPERATOR = "OPERATOR"
    SYSTEM = "SYSTEM"

    def __str__(self) -> str:
        return str(self.value)
