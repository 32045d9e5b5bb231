from enum import StrEnum


class RefundStatus(StrEnum):
    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    FAILED = "FAILED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    SUCCEEDED = "SUCCEEDED"
    WITHDRAWN = "WITHDRAWN"

    def __str__(self) -> str:
        return str(self.value)
