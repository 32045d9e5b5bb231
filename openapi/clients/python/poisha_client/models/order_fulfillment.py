from enum import StrEnum


class OrderFulfillment(StrEnum):
    FULFILLED = "FULFILLED"
    GIVEN_UP = "GIVEN_UP"
    NEEDS_ATTENTION = "NEEDS_ATTENTION"
    STARTED = "STARTED"
    UNPAID = "UNPAID"

    def __str__(self) -> str:
        return str(self.value)
