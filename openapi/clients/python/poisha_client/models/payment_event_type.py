from enum import StrEnum


class PaymentEventType(StrEnum):
    PAYMENT_CANCELLED = "payment.cancelled"
    PAYMENT_EXPIRED = "payment.expired"
    PAYMENT_FAILED = "payment.failed"
    PAYMENT_REVIEW = "payment.review"
    PAYMENT_SUCCEEDED = "payment.succeeded"

    def __str__(self) -> str:
        return str(self.value)
