from enum import StrEnum


class EndpointTestEventType(StrEnum):
    ENDPOINT_TEST = "endpoint.test"

    def __str__(self) -> str:
        return str(self.value)
