from enum import StrEnum


class CredentialRotatedEventType(StrEnum):
    CREDENTIAL_ROTATED = "credential.rotated"

    def __str__(self) -> str:
        return str(self.value)
