"""What the generated operations stand on, written by hand: answers are opened, lists are walked, and keys are made."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar
from uuid import uuid4

from .client import AuthenticatedClient
from .models.pagination import Pagination
from .types import UNSET, Response, Unset

Answer = TypeVar("Answer")
Item = TypeVar("Item")

_SIZE = 100
"""Items on a page, when nobody says otherwise: the most there may be."""


class Page(Protocol[Item]):
    """A part of a list."""

    @property
    def data(self) -> list[Item]:
        """The items."""

    @property
    def pagination(self) -> Any:
        """Which part this is."""


class Operations:
    """The operations of one tag."""

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def _opened(self, kind: type[Answer], response: Response[Any]) -> Answer:
        if not isinstance(response.parsed, kind):
            raise TypeError(f"status {response.status_code} is not in the document that this client was made from")
        return response.parsed


def new_key() -> str:
    """A name for one operation: with it, a retry has no second effect."""
    return str(uuid4())


def walk(
    fetch: Callable[[int | Unset, int | Unset, str | Unset], Page[Item]],
    page: int | Unset,
    size: int | Unset,
    cursor: str | Unset,
) -> Iterator[Item]:
    """Every item of a list, page after page, each page fetched when it is needed."""
    size = _SIZE if isinstance(size, Unset) else size
    while True:
        part = fetch(page, size, cursor)
        yield from part.data
        now = part.pagination
        # A full page says where the list goes on; where lists are short, by its number alone.
        if not isinstance(now, Pagination) or len(part.data) < now.size:
            return
        if not isinstance(now.next_cursor, Unset):
            page, cursor = UNSET, now.next_cursor
        elif now.page + 1 < now.total_pages:
            page = now.page + 1
        else:
            return
