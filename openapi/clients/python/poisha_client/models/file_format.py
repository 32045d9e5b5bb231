from enum import StrEnum


class FileFormat(StrEnum):
    CSV = "CSV"
    XLSX = "XLSX"

    def __str__(self) -> str:
        return str(self.value)
