"""A client's end of the connection to the engine."""

import itertools
import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import ProtocolMismatch, ServiceError, ServiceUnavailable, UsageError
from core.events import Event
from core.rpc.codec import (
    TO_CLIENT_LIMIT_BYTES,
    TO_ENGINE_LIMIT_BYTES,
    Garbled,
    decode_to_client,
    encode,
    error_of,
    hello,
)
from core.rpc.messages import (
    PROTOCOL_VERSION,
    Answered,
    Asked,
    Refused,
    Reply,
    Request,
    Subscribe,
    ToClient,
    Told,
    Welcome,
)
from core.rpc.transport import KeyRefused, Line, LineLost, dial

log = logging.getLogger(__name__)

_RETRY_HINT = "Try again; it is started anew when needed."


class Client:
    """One connection to a running engine.

    `ask` may be called from any thread, several at once. Two threads serve the connection: one
    writes, so that nobody who asks with a time limit hangs in a full pipe, and one reads.
    """

    def __init__(self, line: Line, welcome: Welcome) -> None:
        """Take over a line on which the greetings have been exchanged; see `connect`."""
        self.engine = welcome
        self._line = line
        self._numbers = itertools.count(1)
        self._state = threading.Lock()
        self._waiting: dict[int, Future[Reply]] = {}
        self._ended = False
        self._closing = False
        self._on_event: Callable[[Event], None] | None = None
        self._on_lost: Callable[[], None] | None = None
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer = threading.Thread(target=self._write, name="client-writer", daemon=True)
        self._reader = threading.Thread(target=self._read, name="client-reader", daemon=True)
        self._writer.start()
        self._reader.start()

    @classmethod
    def connect(
        cls, address: Path, key: bytes, *, client_name: str, timeout_s: float = 5
    ) -> "Client":
        """Attach to the engine that listens at `address`.

        Args:
            address: Socket (or pipe) of the library.
            key: The library's secret.
            client_name: Who is calling, for the engine's log.
            timeout_s: For connecting and greeting together.

        Raises:
            ServiceUnavailable: nobody listens, answers in time, or holds the same key.
            ProtocolMismatch: the engine is of another version.
        """
        until = time.monotonic() + timeout_s
        try:
            line = dial(address, timeout_s)
        except LineLost as error:
            raise ServiceUnavailable(f"The engine does not run ({error}).", _RETRY_HINT) from error
        # Hanging up is the one thing that ends a blocked read on every platform.
        alarm = threading.Timer(max(until - time.monotonic(), 0), line.hang_up)
        alarm.start()
        try:
            return cls(line, _greet(line, key, client_name))
        except BaseException:
            line.close()
            raise
        finally:
            alarm.cancel()
            alarm.join()

    @property
    def lost(self) -> bool:
        """Whether the connection has ended, by whichever side; any thread."""
        with self._state:
            return self._ended or self._closing

    def ask(self, request: Request, *, timeout_s: float | None = None) -> Reply:
        """Ask the engine and wait for its answer.

        Raises:
            CoreError: what the engine refused with, as the class that it names.
            ServiceUnavailable: the connection is lost, or `timeout_s` has passed.
            UsageError: the request is longer than the engine takes.
        """
        number = next(self._numbers)
        message = encode(Asked(number, request))
        if len(message) > TO_ENGINE_LIMIT_BYTES:
            raise UsageError("This is too large to be searched with.", "Use a smaller picture.")
        answer: Future[Reply] = Future()
        with self._state:
            if self._ended or self._closing:
                raise _lost()
            self._waiting[number] = answer
            self._outgoing.put(message)
        try:
            reply = answer.result(timeout_s)
        except TimeoutError as error:
            raise ServiceUnavailable(
                "The engine did not answer in time.", "Try again in a moment."
            ) from error
        finally:
            with self._state:
                self._waiting.pop(number, None)
        if isinstance(reply, Refused):
            raise error_of(reply)
        return reply

    def listen(self, on_event: Callable[[Event], None], on_lost: Callable[[], None]) -> None:
        """Subscribe to the engine's events.

        Args:
            on_event: Gets every event, on the reader's thread: it must not block or `ask`.
            on_lost: Called there once when the connection ends otherwise than by `close`.

        Raises:
            ServiceUnavailable: it has ended already; then `on_lost` is not called.
        """
        self._on_event = on_event
        self.ask(Subscribe())
        with self._state:
            if self._ended:
                raise _lost()
            self._on_lost = on_lost

    def close(self) -> None:
        """End the connection; whoever waits for an answer gets ServiceUnavailable."""
        with self._state:
            self._closing = True
        self._line.hang_up()
        if threading.current_thread() is not self._reader:
            self._reader.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self) -> None:
        while (message := self._outgoing.get()) is not None:
            try:
                self._line.send(message)
            except LineLost:
                self._line.hang_up()  # the reader notices and cleans up
                return

    def _read(self) -> None:
        try:
            while True:
                self._dispatch(decode_to_client(self._line.receive(TO_CLIENT_LIMIT_BYTES)))
        except LineLost as error:
            log.info("The connection to the engine ended: %s", error)
        except Garbled as error:
            log.error("The engine sent no valid message: %s", error)  # noqa: TRY400 - no bug here
        finally:
            self._finish()

    def _dispatch(self, message: ToClient) -> None:
        if isinstance(message, Answered):
            with self._state:
                answer = self._waiting.pop(message.number, None)
            if answer is not None:  # else its asker has given up
                answer.set_result(message.reply)
        elif isinstance(message, Told) and self._on_event is not None:
            try:
                self._on_event(message.event)
            except Exception:
                log.exception("A listener failed on %s", type(message.event).__name__)

    def _finish(self) -> None:
        """Release everything; on the reader's thread, as its last act."""
        self._line.hang_up()
        self._outgoing.put(None)
        self._writer.join()
        self._line.close()
        with self._state:
            self._ended = True
            waiting = list(self._waiting.values())
            self._waiting.clear()
            on_lost = None if self._closing else self._on_lost
        for answer in waiting:
            answer.set_exception(_lost())
        if on_lost is not None:
            on_lost()


def _greet(line: Line, key: bytes, client_name: str) -> Welcome:
    """Authenticate and exchange greetings."""
    try:
        line.respond(key)
        line.send(encode(hello(client_name)))
        answer = decode_to_client(line.receive(TO_CLIENT_LIMIT_BYTES))
    except KeyRefused as error:
        raise ServiceUnavailable(
            "The engine that runs for this library holds another key.",
            "End it, or wait until it ends by itself, and try again.",
        ) from error
    except LineLost as error:
        raise ServiceUnavailable(f"The engine does not answer ({error}).", _RETRY_HINT) from error
    except Garbled as error:
        raise ProtocolMismatch(
            "The engine that runs for this library speaks another protocol.",
            "Close every Photosift window and start it again.",
        ) from error
    if isinstance(answer, Refused):
        raise error_of(answer)
    if not isinstance(answer, Welcome) or answer.protocol != PROTOCOL_VERSION:
        raise ProtocolMismatch(
            "The engine that runs for this library is of another version.",
            "Close every Photosift window and start it again.",
        )
    return answer


def _lost() -> ServiceError:
    return ServiceUnavailable("The connection to the engine was lost.", _RETRY_HINT)
