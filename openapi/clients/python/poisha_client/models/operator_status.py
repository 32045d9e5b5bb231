from enum import StrEnum


class OperatorStatus(StrEnum):
    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"
    INVITED = "INVITED"

    def __str__(self) -> str:
        return str(self.value)
