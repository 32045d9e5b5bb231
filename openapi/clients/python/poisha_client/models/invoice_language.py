from enum import StrEnum


class InvoiceLanguage(StrEnum):
    BANGLA = "BANGLA"
    BOTH = "BOTH"
    ENGLISH = "ENGLISH"

    def __str__(self) -> str:
        return str(self.value)
