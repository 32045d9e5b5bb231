from enum import StrEnum


class DiscountStatus(StrEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    REMOVED = "REMOVED"

    def __str__(self) -> str:
        return str(self.value)
