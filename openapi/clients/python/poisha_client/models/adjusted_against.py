from enum import StrEnum


class AdjustedAgainst(StrEnum):
    CUSTOMER_SURPLUS = "CUSTOMER_SURPLUS"
    GATEWAY_FEES = "GATEWAY_FEES"
    MERCHANT_PAYABLE = "MERCHANT_PAYABLE"
    SETTLEMENT_SUSPENSE = "SETTLEMENT_SUSPENSE"

    def __str__(self) -> str:
        return str(self.value)
