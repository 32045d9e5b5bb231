from enum import StrEnum


class CaseEntryKind(StrEnum):
    APPROVED = "APPROVED"
    ASSIGNED = "ASSIGNED"
    CHANGED = "CHANGED"
    CLOSED = "CLOSED"
    COMMENT = "COMMENT"
    FILE = "FILE"
    OPENED = "OPENED"
    PROPOSED = "PROPOSED"
    REFUSED = "REFUSED"
    REOPENED = "REOPENED"
    RESOLVED = "RESOLVED"
    WITHDRAWN = "WITHDRAWN"

    def __str__(self) -> str:
        return str(self.value)
