from enum import StrEnum


class DeliveryStatus(StrEnum):
    DELIVERED = "DELIVERED"
    PARKED = "PARKED"
    PENDING = "PENDING"

    def __str__(self) -> str:
        return str(self.value)
