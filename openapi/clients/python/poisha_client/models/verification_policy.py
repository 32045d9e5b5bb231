from enum import StrEnum


class VerificationPolicy(StrEnum):
    FAIL = "FAIL"
    HOLD = "HOLD"

    def __str__(self) -> str:
        return str(self.value)
