from enum import StrEnum


class ReconciliationRunStatus(StrEnum):
    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FAILED = "FAILED"
    RUNNING = "RUNNING"
    WAITING = "WAITING"

    def __str__(self) -> str:
        return str(self.value)
