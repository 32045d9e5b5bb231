from enum import StrEnum


class ReportZone(StrEnum):
    ASIADHAKA = "Asia/Dhaka"
    UTC = "UTC"

    def __str__(self) -> str:
        return str(self.value)
