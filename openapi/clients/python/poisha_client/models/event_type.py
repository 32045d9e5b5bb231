from enum import StrEnum


class EventType(StrEnum):
    CREDENTIAL_ROTATED = "credential.rotated"
    ENDPOINT_TEST = "endpoint.test"
    ORDER_FULFILLED = "order.fulfilled"
    ORDER_NEEDS_ATTENTION = "order.needs_attention"
    PAYMENT_CANCELLED = "payment.cancelled"
    PAYMENT_EXPIRED = "payment.expired"
    PAYMENT_FAILED = "payment.failed"
    PAYMENT_REVIEW = "payment.review"
    PAYMENT_SUCCEEDED = "payment.succeeded"
    REFUND_FAILED = "refund.failed"
    REFUND_PENDING = "refund.pending"
    REFUND_SUCCEEDED = "refund.succeeded"

    def __str__(self) -> str:
        return str(self.value)
