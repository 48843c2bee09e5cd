"""Both ends of the connection to an engine, for tests of what lies between."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.rpc.client import Client
from core.rpc.codec import encode, hello
from core.rpc.messages import Count, Pause, Reply, Request, RetryFailures, Search
from core.rpc.transport import Line, LineLost, dial
from core.service.server import Server

KEY = b"k" * 32
SHORT_S = 0.2
"""For deadlines that a test wants to see pass."""


def count_photos(request: Request) -> Reply:
    """A handler that shows which request it got."""
    assert isinstance(request, RetryFailures)
    return Count(len(request.photo_ids or ()))


class Gate:
    """A handler that holds searches and pauses until it is opened, and answers the rest."""

    def __init__(self) -> None:
        self.entered = threading.Semaphore(0)
        self._open = threading.Event()

    def __call__(self, request: Request) -> Reply:
        if isinstance(request, Search | Pause):
            self.entered.release()
            self._open.wait()
            return Count(-1)
        return count_photos(request)

    def open(self) -> None:
        self._open.set()


@contextmanager
def serving(
    address: Path, handle: Callable[[Request], Reply] = count_photos, **options: object
) -> Iterator[Server]:
    """A server that runs for a while; a `Gate` is opened before it closes."""
    server = Server(address, KEY, handle, **options)  # type: ignore[arg-type] # passed through
    server.start()
    try:
        yield server
    finally:
        if isinstance(handle, Gate):
            handle.open()
        server.close()


@contextmanager
def client_of(address: Path, key: bytes = KEY, name: str = "test") -> Iterator[Client]:
    """A client that is attached for a while."""
    with Client.connect(address, key, client_name=name) as client:
        yield client


@contextmanager
def raw_line(address: Path, *, greet: bool = False) -> Iterator[Line]:
    """A bare connection, on request authenticated and greeted, that a test may misuse."""
    line = dial(address, 5)
    try:
        if greet:
            line.respond(KEY)
            line.send(encode(hello("misuser")))
            line.receive(4096)
        yield line
    finally:
        line.close()


def wait_hung_up(line: Line) -> None:
    """Wait until the engine has ended the connection."""
    try:
        while True:
            line.receive(2**20)
    except LineLost:
        return


def open_sockets() -> list[str]:
    """The sockets and pipes that this process has open (Linux; empty elsewhere)."""
    folder = Path("/proc/self/fd")
    found = []
    for entry in folder.iterdir() if folder.exists() else ():
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith(("socket:", "pipe:")):
            found.append(target)
    return sorted(found)
