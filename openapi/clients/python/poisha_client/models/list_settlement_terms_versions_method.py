from enum import StrEnum


class ListSettlementTermsVersionsMethod(StrEnum):
    BKASH = "bkash"
    DCB = "dcb"
    NAGAD = "nagad"
    PAYSTATION = "paystation"
    SSLCOMMERZ = "sslcommerz"

    def __str__(self) -> str:
        return str(self.value)
