from enum import StrEnum


class OrderMail(StrEnum):
    DUE = "DUE"
    NONE = "NONE"
    NOT_SENT = "NOT_SENT"
    SENT = "SENT"

    def __str__(self) -> str:
        return str(self.value)
