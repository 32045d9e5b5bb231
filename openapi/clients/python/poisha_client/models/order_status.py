from enum import StrEnum


class OrderStatus(StrEnum):
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"
    INITIATED = "INITIATED"
    NEEDS_ATTENTION = "NEEDS_ATTENTION"
    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"

    def __str__(self) -> str:
        return str(self.value)
