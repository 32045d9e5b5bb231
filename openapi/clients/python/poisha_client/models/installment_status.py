from enum import StrEnum


class InstallmentStatus(StrEnum):
    OPEN = "OPEN"
    OVERDUE = "OVERDUE"
    PAID = "PAID"
    PARTIALLY_PAID = "PARTIALLY_PAID"

    def __str__(self) -> str:
        return str(self.value)
