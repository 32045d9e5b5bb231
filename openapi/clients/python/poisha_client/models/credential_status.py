from enum import StrEnum


class CredentialStatus(StrEnum):
    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    RETIRING = "RETIRING"
    REVOKED = "REVOKED"

    def __str__(self) -> str:
        return str(self.value)
