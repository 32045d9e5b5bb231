from enum import StrEnum


class GatewayStatementFormat(StrEnum):
    CSV = "CSV"
    XLSX = "XLSX"

    def __str__(self) -> str:
        return str(self.value)
