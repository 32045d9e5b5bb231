from enum import StrEnum


class FulfilmentFieldType(StrEnum):
    EMAIL = "email"
    NUMBER = "number"
    PHONE = "phone"
    TEXT = "text"

    def __str__(self) -> str:
        return str(self.value)
