from enum import StrEnum


class StatementDateOrder(StrEnum):
    DAY_FIRST = "DAY_FIRST"
    MONTH_FIRST = "MONTH_FIRST"

    def __str__(self) -> str:
        return str(self.value)
