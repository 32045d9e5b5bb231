from enum import StrEnum


class VoucherStatus(StrEnum):
    AVAILABLE = "AVAILABLE"
    EXPIRED = "EXPIRED"
    SOLD = "SOLD"
    VOID = "VOID"

    def __str__(self) -> str:
        return str(self.value)
