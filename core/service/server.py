"""The engine's side of the connections: accepts clients and looks after them."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from core.events import Event
from core.rpc.messages import Reply, Request
from core.rpc.transport import Door, Line
from core.service.link import Link

log = logging.getLogger(__name__)

CONNECTIONS_LIMIT = 256
WINDOWS = frozenset({"window", "quick"})
"""Names of the clients in which somebody types words; a command line says what it wants at once."""

_GRACE_S = 1.0
"""How long `close` waits for answers that are nearly there (that of `Stop` among them)."""


class Server:
    """Accepts clients; each connection has its own threads and deadlines.

    `Subscribe` is answered here and never reaches `handle`.

    Args:
        address: Where to listen. The caller holds the library's lock: whatever lies there is
            left over from an engine that died.
        key: The library's secret.
        handle: Answers one request; called on several threads at once, and may block. A
            CoreError travels to the client; anything else is logged as a bug. It must not call
            `close`.
        on_idle: Called after every `idle_s` without a client, on a thread of the server's; it
            must not call `close` either, but have another thread do so.
        make_room: Called, likewise, when a client of another version was turned away and nobody
            else is here.
        idle_s: See there.
        greeting_s: Time for a client to authenticate and say hello.
        patience_s: Time for a client to take one message.
    """

    def __init__(  # noqa: PLR0913 - what it tells, and its deadlines, each on its own
        self,
        address: Path,
        key: bytes,
        handle: Callable[[Request], Reply],
        *,
        on_idle: Callable[[], None] = lambda: None,
        make_room: Callable[[], None] = lambda: None,
        idle_s: float = 10.0,
        greeting_s: float = 5.0,
        patience_s: float = 30.0,
    ) -> None:
        self._address = address
        self._key = key
        self._handle = handle
        self._on_idle = on_idle
        self._make_room = make_room
        self._idle_s = idle_s
        self._greeting_s = greeting_s
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._links: list[Link] = []
        self._lonely_since = time.monotonic()
        self._retired = threading.Event()
        self._closing = threading.Event()
        self._door: Door | None = None
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Listen and accept from now on.

        Raises:
            OSError: the address cannot be bound.
        """
        door = self._door = Door(self._address)
        self._lonely_since = time.monotonic()
        self._threads = [
            threading.Thread(target=self._accept, args=(door,), name="engine-accept", daemon=True),
            threading.Thread(target=self._watch, name="engine-watch", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def clients(self) -> int:
        """Number of clients that have been greeted and are there; any thread."""
        with self._lock:
            return sum(link.greeted for link in self._links)

    @property
    def listeners(self) -> int:
        """Number of clients that hear what is told; any thread."""
        with self._lock:
            return sum(link.subscribed for link in self._links)

    @property
    def has_window(self) -> bool:
        """Whether somebody may type words at any moment; any thread."""
        with self._lock:
            return any(link.greeted and link.name in WINDOWS for link in self._links)

    def tell(self, event: Event) -> None:
        """Send an event to every subscribed client; any thread, never blocks.

        For a client that is slow, the newest status replaces the one that waits, and changes of
        photos are united; one that takes nothing for long is dropped.
        """
        with self._lock:
            links = list(self._links)
        for link in links:
            link.tell(event)

    def tell_one(self, client: str, event: Event) -> bool:
        """Send an event to the newest subscribed client of a name; False when there is none."""
        with self._lock:
            links = [link for link in self._links if link.subscribed and link.name == client]
        if links:
            links[-1].tell(event)
        return bool(links)

    def retire(self) -> None:
        """Let nobody in any more; whoever is here stays. A newcomer finds no engine at all."""
        with self._lock:
            if self._retired.is_set() or self._door is None:
                return
            self._retired.set()
        self._door.interrupt()
        self._threads[0].join()
        self._door.close()

    def close(self) -> None:
        """Let every client go and join every thread; twice is harmless.

        Open requests get a moment to be answered. One that blocks for longer holds this call
        up, so end what the handlers wait for before.
        """
        self.retire()
        with self._lock:
            if self._closing.is_set() or self._door is None:
                return
            self._closing.set()
        for thread in self._threads:
            thread.join()
        for link in self._links:
            link.finish()
        until = time.monotonic() + _GRACE_S
        for link in self._links:
            link.wait_answered(max(until - time.monotonic(), 0))
        for link in self._links:
            link.join()

    def _accept(self, door: Door) -> None:
        while not self._retired.is_set():
            try:
                line = door.accept()
            except OSError as error:
                log.warning("A client could not be let in: %s", error)
                self._retired.wait(0.1)  # out of descriptors: it would fail again at once
                continue
            if line is not None:
                self._welcome(line)

    def _welcome(self, line: Line) -> None:
        link = Link(
            line, self._key, self._handle, self._note_change, self._note_mismatch, self._users
        )
        with self._lock:
            self._links = [old for old in self._links if old.alive()]
            if len(self._links) < CONNECTIONS_LIMIT:
                self._links.append(link)
                link.start()
                return
        log.warning("A client was turned away: %d are connected", CONNECTIONS_LIMIT)
        line.close()

    def _note_change(self) -> None:
        """A client came or went: being without any begins anew."""
        self._lonely_since = time.monotonic()

    def _users(self) -> list[str]:
        with self._lock:
            return [link.client for link in self._links if link.greeted]

    def _note_mismatch(self) -> None:
        """Another version wants the library: an engine that nobody uses makes room for it."""
        if self.clients == 0:
            _carry_out(self._make_room)

    def _watch(self) -> None:
        """Enforce the deadlines, and notice when nobody is there."""
        tick_s = min(self._greeting_s, self._patience_s, self._idle_s, 4.0) / 4
        while not self._closing.wait(tick_s):
            now = time.monotonic()
            with self._lock:
                links = list(self._links)
            for link in links:
                self._check(link, now)
            if self.clients == 0 and now - self._lonely_since >= self._idle_s:
                self._lonely_since = now
                _carry_out(self._on_idle)

    def _check(self, link: Link, now: float) -> None:
        limit_s = self._patience_s if link.greeted else self._greeting_s
        if link.alive() and link.waited_s(now) > limit_s:
            link.hang_up("it keeps the engine waiting")


def _carry_out(what: Callable[[], None]) -> None:
    try:
        what()
    except Exception:
        log.exception("A bug in what is done when no client is there")
