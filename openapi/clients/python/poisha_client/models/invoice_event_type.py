from enum import StrEnum


class InvoiceEventType(StrEnum):
    INSTALLMENT_DUE = "installment.due"
    INSTALLMENT_OVERDUE = "installment.overdue"
    INVOICE_ISSUED = "invoice.issued"
    INVOICE_OVERDUE = "invoice.overdue"
    INVOICE_PAID = "invoice.paid"
    INVOICE_PAYMENT_RECEIVED = "invoice.payment_received"
    INVOICE_VOIDED = "invoice.voided"

    def __str__(self) -> str:
        return str(self.value)
