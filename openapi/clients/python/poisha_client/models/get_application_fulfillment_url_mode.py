from enum import StrEnum


class GetApplicationFulfillmentUrlMode(StrEnum):
    LIVE = "LIVE"
    TEST = "TEST"

    def __str__(self) -> str:
        return str(self.value)
