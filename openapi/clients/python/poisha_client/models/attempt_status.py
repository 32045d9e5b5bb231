from enum import StrEnum


class AttemptStatus(StrEnum):
    ABANDONED = "ABANDONED"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    INITIATED = "INITIATED"
    REDIRECTED = "REDIRECTED"
    SUCCEEDED = "SUCCEEDED"
    VERIFYING = "VERIFYING"

    def __str__(self) -> str:
        return str(self.value)
