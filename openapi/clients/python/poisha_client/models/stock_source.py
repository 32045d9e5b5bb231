from enum import StrEnum


class StockSource(StrEnum):
    FULFILMENT_URL = "FULFILMENT_URL"
    PRELOADED = "PRELOADED"

    def __str__(self) -> str:
        return str(self.value)
