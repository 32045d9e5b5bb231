from enum import StrEnum


class Language(StrEnum):
    BN = "bn"
    EN = "en"

    def __str__(self) -> str:
        return str(self.value)
