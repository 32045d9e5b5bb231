from enum import StrEnum


class CaseFileKind(StrEnum):
    CSV = "CSV"
    EML = "EML"
    JPEG = "JPEG"
    PDF = "PDF"
    PNG = "PNG"
    TEXT = "TEXT"
    XLSX = "XLSX"

    def __str__(self) -> str:
        return str(self.value)
