from enum import StrEnum


class IdentifierKind(StrEnum):
    ACCOUNT_ID = "account_id"
    EMAIL = "email"
    PLAYER_ID = "player_id"
    UID = "uid"

    def __str__(self) -> str:
        return str(self.value)
