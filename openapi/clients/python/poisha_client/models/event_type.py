from enum import StrEnum


class EventType(StrEnum):
    CREDENTIAL_ROTATED = "credential.rotated"
    ENDPOINT_TEST = "endpoint.test"
    INSTALLMENT_DUE = "installment.due"
    INSTALLMENT_OVERDUE = "installment.overdue"
    INVOICE_ISSUED = "invoice.issued"
    INVOICE_OVERDUE = "invoice.overdue"
    INVOICE_PAID = "invoice.paid"
    INVOICE_PAYMENT_RECEIVED = "invoice.payment_received"
    INVOICE_VOIDED = "invoice.voided"
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
    SETTLEMENT_RECONCILED = "settlement.reconciled"

    def __str__(self) -> str:
        return str(self.value)
