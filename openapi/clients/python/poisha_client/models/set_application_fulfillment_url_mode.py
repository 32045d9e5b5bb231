from enum import StrEnum


class SetApplicationFulfillmentUrlMode(StrEnum):
    LIVE = "LIVE"
    TEST = "TEST"

    def __str__(self) -> str:
        return str(self.value)
