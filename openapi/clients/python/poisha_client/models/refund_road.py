from enum import StrEnum


class RefundRoad(StrEnum):
    API = "API"
    MANUAL = "MANUAL"

    def __str__(self) -> str:
        return str(self.value)
