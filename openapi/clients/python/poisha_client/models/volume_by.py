from enum import StrEnum


class VolumeBy(StrEnum):
    DAY = "day"
    GATEWAY = "gateway"
    METHOD = "method"
    STATUS = "status"

    def __str__(self) -> str:
        return str(self.value)
