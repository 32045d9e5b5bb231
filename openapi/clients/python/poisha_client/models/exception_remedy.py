from enum import StrEnum


class ExceptionRemedy(StrEnum):
    ADJUSTED = "ADJUSTED"
    EXPLAINED = "EXPLAINED"
    REFUNDED = "REFUNDED"
    UNDONE = "UNDONE"
    WRITTEN_OFF = "WRITTEN_OFF"

    def __str__(self) -> str:
        return str(self.value)
