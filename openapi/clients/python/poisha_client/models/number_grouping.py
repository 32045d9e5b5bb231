from enum import StrEnum


class NumberGrouping(StrEnum):
    LAKH = "LAKH"
    THOUSAND = "THOUSAND"

    def __str__(self) -> str:
        return str(self.value)
