from enum import StrEnum


class PaymentSort(StrEnum):
    AMOUNTMINOR = "amountMinor"
    CREATEDAT = "createdAt"
    UPDATEDAT = "updatedAt"

    def __str__(self) -> str:
        return str(self.value)
