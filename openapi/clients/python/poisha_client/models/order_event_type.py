from enum import StrEnum


class OrderEventType(StrEnum):
    ORDER_FULFILLED = "order.fulfilled"
    ORDER_NEEDS_ATTENTION = "order.needs_attention"

    def __str__(self) -> str:
        return str(self.value)
