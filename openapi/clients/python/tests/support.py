"""What the suite stands on: the server that the environment names, and a proxy in front of it that drops answers."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import httpx

from poisha import Poisha
from poisha.models import CreatePayment

URL = os.environ["POISHA_URL"]


def application(base_url: str = URL, **options: Any) -> Poisha:
    """The application, called by way of a proxy where one is given."""
    return Poisha(base_url, os.environ["POISHA_KEY"], os.environ["POISHA_SECRET"], **options)


def wanted(amount_minor: int = 115_000) -> CreatePayment:
    """A payment that this test alone knows."""
    return CreatePayment(amount_minor, customer_reference=f"customer-{uuid4()}", product_name="Rice cooker")


@contextmanager
def serving(handle: Callable[[BaseHTTPRequestHandler, bytes], None]) -> Iterator[str]:
    """A server on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def respond(self) -> None:
            handle(self, self.rfile.read(int(self.headers.get("Content-Length") or 0)))

        do_GET = do_POST = respond

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@dataclass(frozen=True)
class Refused:
    """A request that the proxy answers by itself."""

    status: int
    retry_after: str


Fate = Refused | str
"""What becomes of one request on its way: `Refused`, "answer lost", "answer cut" or "never answered"."""


@dataclass
class Proxy:
    """Stands before the real server and does to each request what its fate says; then it lets everything pass."""

    fates: list[Fate]
    keys: list[str | None] = field(default_factory=list)
    base_url: str = ""
    over: threading.Event = field(default_factory=threading.Event)

    def handle(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.keys.append(request.headers.get("Idempotency-Key"))
        fate = self.fates.pop(0) if self.fates else "passes"
        if isinstance(fate, Refused):
            request.send_response(fate.status)
            request.send_header("Retry-After", fate.retry_after)
            request.end_headers()
            return
        unsaid = ("host", "connection", "content-length", "accept-encoding")
        headers = {name: value for name, value in request.headers.items() if name.lower() not in unsaid}
        whole = urlsplit(URL)._replace(path="", query="").geturl() + request.path
        answer = httpx.request(request.command, whole, headers=headers, content=body, trust_env=False)
        if fate == "never answered":
            self.over.wait()
        elif fate == "answer lost":
            request.connection.shutdown(socket.SHUT_RDWR)
        else:
            request.send_response(answer.status_code)
            request.send_header("Content-Type", "application/json")
            request.send_header("Content-Length", str(len(answer.content)))
            request.end_headers()
            request.wfile.write(answer.content if fate == "passes" else answer.content[:20])


@contextmanager
def dropping_proxy(*fates: Fate) -> Iterator[Proxy]:
    """A proxy with these fates for the first requests."""
    proxy = Proxy(list(fates))
    with serving(proxy.handle) as url:
        proxy.base_url = url + urlsplit(URL).path
        try:
            yield proxy
        finally:
            proxy.over.set()
