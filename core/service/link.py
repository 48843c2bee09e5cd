"""One client of the engine: its greeting, its requests, its answers and events."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from core.errors import CoreError, ServiceError, ServiceUnavailable
from core.events import Event
from core.rpc.codec import (
    TO_CLIENT_LIMIT_BYTES,
    TO_ENGINE_LIMIT_BYTES,
    Garbled,
    decode_to_engine,
    encode,
    refusal,
    welcome,
)
from core.rpc.messages import (
    PROTOCOL_VERSION,
    Answered,
    Asked,
    Done,
    Hello,
    Refused,
    Reply,
    Request,
    Subscribe,
    Told,
)
from core.rpc.transport import KeyRefused, Line, LineLost
from core.service.asker import asked_for
from core.service.outbox import Outbox

log = logging.getLogger(__name__)

WORKERS = 16
"""Requests of one client that are worked on at a time."""

UNANSWERED_LIMIT = 256
"""Requests of one client that are read ahead; then it has to wait."""

_HELLO_LIMIT_BYTES = 4096


class Link:
    """Serves one connection on threads of its own, so that no client waits for another.

    Args:
        line: The connection, as accepted.
        key: The library's secret.
        handle: Answers one request; runs on up to `WORKERS` threads at once.
        on_change: Told when the client has been greeted and when it has gone.
        on_mismatch: Told when a client of another version was turned away.
        users: Names of the clients that have been greeted.
    """

    def __init__(
        self,
        line: Line,
        key: bytes,
        handle: Callable[[Request], Reply],
        on_change: Callable[[], None],
        on_mismatch: Callable[[], None] = lambda: None,
        users: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self._line = line
        self._key = key
        self._handle = handle
        self._on_change = on_change
        self._on_mismatch = on_mismatch
        self._users = users
        self.client = "a client that has not said its name"
        self.name = ""
        self._outbox = Outbox()
        self._workers = ThreadPoolExecutor(WORKERS, "engine-request")
        self._changed = threading.Condition()
        self._unanswered = 0
        self._finishing = False
        self._gone = False
        self._subscribed = False
        self.greeted = False
        self._waits_since: float | None = time.monotonic()
        self._thread = threading.Thread(target=self._serve, name="engine-client", daemon=True)

    # ---- for the server's threads
    def start(self) -> None:
        self._thread.start()

    @property
    def subscribed(self) -> bool:
        """Whether the client hears what is told."""
        return self._subscribed and not self._gone

    def tell(self, event: Event) -> None:
        """Queue an event for a subscribed client; never blocks."""
        if self._subscribed and not self._gone and not self._outbox.tell(event):
            self.hang_up("it does not take its events")

    def waited_s(self, now: float) -> float:
        """How long the client has kept the engine waiting: for a greeting, or to read."""
        since = self._waits_since
        return 0.0 if since is None or self._gone else now - since

    def hang_up(self, reason: str) -> None:
        """Drop the client; its threads end by themselves."""
        log.warning("Dropping %s: %s", self.client, reason)
        self._line.hang_up()

    def finish(self) -> None:
        """Take no more requests; a client that has none open is let go at once."""
        with self._changed:
            self._finishing = True
            if self._unanswered == 0:
                self._line.hang_up()

    def wait_answered(self, timeout_s: float) -> None:
        """Wait until every open request is answered, but no longer than that; then let go."""
        with self._changed:
            self._changed.wait_for(lambda: self._unanswered == 0 or self._gone, timeout_s)
        self._line.hang_up()

    def alive(self) -> bool:
        return self._thread.is_alive()

    def join(self) -> None:
        self._thread.join()

    # ---- the connection's own thread
    def _serve(self) -> None:
        writer = threading.Thread(target=self._write, name="engine-answers", daemon=True)
        try:
            if self._greet():
                writer.start()
                self.greeted = True
                self._on_change()
                self._read()
        except LineLost as error:
            log.info("The connection of %s ended: %s", self.client, error)
        except (KeyRefused, Garbled) as error:
            log.warning("Dropping %s: %s", self.client, error)
        finally:
            self._line.hang_up()
            with self._changed:
                self._gone = True
                self._changed.notify_all()
            self._outbox.end()
            if writer.ident is not None:
                writer.join()
            self._line.close()
            if self.greeted:
                self.greeted = False
                self._on_change()
            self._workers.shutdown(cancel_futures=True)

    def _greet(self) -> bool:
        """Authenticate and exchange greetings; False when the client was turned away."""
        self._line.challenge(self._key)
        message = decode_to_engine(self._line.receive(_HELLO_LIMIT_BYTES))
        if not isinstance(message, Hello):
            raise Garbled("it began without a greeting")
        self.client = f"{message.client!r} {message.version!r}"
        self.name = message.client
        if message.protocol != PROTOCOL_VERSION:
            log.warning("%s speaks protocol %d", self.client, message.protocol)
            said = "The engine that runs for this library is of another version"
            users = ", ".join(sorted(self._users()))
            said += f", and in use by {users}." if users else "."
            hint = "Close every Photosift window and start it again."
            self._line.send(encode(Refused("ProtocolMismatch", said, hint)))
            self._on_mismatch()
            return False
        with self._changed:
            if self._finishing:
                return False
        self._line.send(encode(welcome()))
        self._waits_since = None
        return True

    def _read(self) -> None:
        while True:
            message = decode_to_engine(self._line.receive(TO_ENGINE_LIMIT_BYTES))
            if not isinstance(message, Asked):
                raise Garbled("a second greeting")
            if not self._admit():
                return
            self._workers.submit(self._answer, message)

    def _admit(self) -> bool:
        """Count a request, waiting while too many are open; False when the client has gone."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._gone or self._finishing or self._unanswered < UNANSWERED_LIMIT
            )
            self._unanswered += 1
            return not self._gone

    # ---- the workers' threads
    def _answer(self, asked: Asked) -> None:
        message = self._encoded(asked.number, self._reply(asked.request))
        self._outbox.answer(message)
        if isinstance(asked.request, Subscribe):
            self._subscribed = True  # after its answer is queued, which goes out first

    def _reply(self, request: Request) -> Reply:
        if self._finishing:
            return refusal(ServiceUnavailable("The engine is ending.", "Try again in a moment."))
        if isinstance(request, Subscribe):
            return Done()
        try:
            with asked_for(self._waits_no_more):
                return self._handle(request)
        except CoreError as error:
            return refusal(error)
        except Exception:
            log.exception("A bug while answering %s", type(request).__name__)
            return refusal(_bug())

    def _waits_no_more(self) -> bool:
        return self._gone or self._finishing

    def _encoded(self, number: int, reply: Reply) -> bytes:
        try:
            message = encode(Answered(number, reply))
        except Exception:
            log.exception("A bug while packing %s", type(reply).__name__)
            return encode(Answered(number, refusal(_bug())))
        if len(message) > TO_CLIENT_LIMIT_BYTES:
            too_long = ServiceError("The answer is too large.", "Ask for a smaller picture.")
            return encode(Answered(number, refusal(too_long)))
        return message

    # ---- the writer's thread
    def _write(self) -> None:
        while (parcel := self._outbox.take()) is not None:
            is_answer = isinstance(parcel, bytes)
            try:
                self._send(parcel)
            except LineLost:
                self._line.hang_up()  # the reader notices and cleans up
                with self._changed:
                    self._gone = True
                    self._changed.notify_all()
                return
            if is_answer:
                with self._changed:
                    self._unanswered -= 1
                    self._changed.notify_all()

    def _send(self, parcel: bytes | Event) -> None:
        if not isinstance(parcel, bytes):
            try:
                parcel = encode(Told(parcel))
            except Exception:
                log.exception("A bug while packing %s", type(parcel).__name__)
                return
        self._waits_since = time.monotonic()
        self._line.send(parcel)
        self._waits_since = None


def _bug() -> ServiceError:
    return ServiceError(
        "Something went wrong inside the engine.",
        "Details are in the log, in the folder logs of the library.",
    )
