"""A standing connection to the engine: made when needed, mended when it breaks."""

import logging
import secrets
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from core import errors
from core.errors import CoreError, ServiceUnavailable
from core.events import Edited, EngineBack, EngineEnding, EngineLost, Event
from core.rpc.client import Client
from core.rpc.launcher import connect_or_start, connect_running
from core.rpc.messages import Reply, Request, TellEdited

log = logging.getLogger(__name__)

# An engine answers within a second, but one that ends may still write a large index before, and
# a damaged catalog is repaired first.
START_TIMEOUT_S = 90.0
# An engine that crashed is started again after this long; the last value repeats.
RESTART_AFTER_S = (1.0, 5.0, 30.0)
# Passing on what was edited takes a millisecond; an engine that hangs holds nobody up for longer.
_PASSING_ON_S = 1.0


class Attachment:
    """Keeps one client connection for as long as the library is open.

    Thread: any. Listeners are called on threads of this object, or on that of whoever announces
    an edit; they must not block or ask.

    Attributes:
        origin: Of the edits that are announced here.
    """

    def __init__(
        self,
        library: Path,
        *,
        client_name: str,
        start: bool = True,
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare; nothing is connected before the first `ask` or `subscribe`.

        Args:
            library: The library's folder.
            client_name: Who is calling, for the engine's log.
            start: Start an engine when none runs; otherwise only a running one is used.
            command: How an engine is started, when not in the usual way.
        """
        self.origin = secrets.token_hex(8)
        self._library = library
        self._client_name = client_name
        self._start = start
        self._command = command
        self._connecting = threading.Lock()
        self._state = threading.Lock()
        self._client: Client | None = None
        self._listeners: list[Callable[[Event], None]] = []
        self._closing = threading.Event()
        self._lost = threading.Event()
        self._mender: threading.Thread | None = None
        self._ending = False  # on purpose: it is not to be mended

    def ask(self, request: Request, *, timeout_s: float | None = None) -> Reply:
        """Ask the engine, connecting (and starting it) first where needed.

        Raises:
            CoreError: what the engine refused with.
            ServiceUnavailable: there is no engine, or it was lost meanwhile.
        """
        while True:
            client = self._connected()
            try:
                return client.ask(request, timeout_s=timeout_s)
            except errors.EngineEnding:
                self._leave(client)  # not carried out: the next engine is asked
                if not self._start:
                    raise

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call `listener` with every event from now on; returns the way out."""
        with self._state:
            self._listeners.append(listener)
            if self._mender is None and not self._closing.is_set():
                self._mender = threading.Thread(target=self._mend, name="attachment")
                self._lost.set()  # the mender makes the first connection too
                self._mender.start()

        def leave() -> None:
            with self._state:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return leave

    def announce(self, event: Edited) -> None:
        """Tell the listeners here of an edit of the catalog, and those of other programs.

        Others are told through the engine if one runs and can be reached; nothing is raised.
        """
        self._tell(event)
        with self._state:
            client = self._client
        try:
            if client is not None:
                client.ask(TellEdited(event), timeout_s=_PASSING_ON_S)
                return
            client = connect_running(self._library, client_name=self._client_name)
            if client is not None:
                with client:
                    client.ask(TellEdited(event), timeout_s=_PASSING_ON_S)
        except (CoreError, OSError) as error:
            log.info("Other programs are not told of an edit: %s", error)

    def close(self) -> None:
        """Hang up. The engine ends by itself once its work is done."""
        self._closing.set()
        self._lost.set()
        self._hang_up()
        with self._state:
            mender = self._mender
        if mender is not None and mender is not threading.current_thread():
            mender.join()
        with self._connecting:
            self._hang_up()  # a connection that was made meanwhile

    def _hang_up(self) -> None:
        with self._state:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _connected(self) -> Client:
        with self._connecting:
            with self._state:
                if self._client is not None:
                    return self._client
            if self._closing.is_set():
                raise ServiceUnavailable("The library is closed.", "Open it again.")
            client = self._connect()
            was_left, self._ending = self._ending, False
            try:
                client.listen(
                    lambda event: self._on_event(client, event), lambda: self._on_lost(client)
                )
            except CoreError:
                client.close()
                raise
            with self._state:
                # It may have been lost between the two steps, and `_on_lost` come too early.
                self._client = None if client.lost else client
            if was_left:
                # Nobody told of what was edited since the last engine took its leave.
                self._tell(EngineBack())
            return client

    def _connect(self) -> Client:
        if self._start:
            return connect_or_start(
                self._library,
                client_name=self._client_name,
                command=self._command,
                timeout_s=START_TIMEOUT_S,
            )
        client = connect_running(self._library, client_name=self._client_name)
        if client is None:
            raise ServiceUnavailable("No engine runs for this library.", "Start Photosift first.")
        return client

    def _on_lost(self, client: Client) -> None:
        with self._state:
            if self._client is client:
                self._client = None
        if not self._ending:
            self._lost.set()

    def _on_event(self, client: Client, event: Event) -> None:
        if isinstance(event, EngineEnding):
            self._ending = True
            self._leave(client)  # the next request waits for the next engine
        if isinstance(event, Edited) and event.origin == self.origin:
            return  # its listeners know
        self._tell(event)

    def _leave(self, client: Client) -> None:
        with self._state:
            if self._client is client:
                self._client = None
        client.close()

    def _mend(self) -> None:
        """Keep the connection up while somebody listens."""
        failures = -1  # the very first connection is no failure
        while not self._closing.is_set():
            self._lost.wait()
            self._lost.clear()
            while not self._closing.is_set() and not self._mended(failures):
                failures += 1
            failures = 0

    def _mended(self, failures: int) -> bool:
        if failures >= 0:
            wait_s = RESTART_AFTER_S[min(failures, len(RESTART_AFTER_S) - 1)]
            self._tell(EngineLost(wait_s, "The engine has stopped; it is started again."))
            if self._closing.wait(wait_s):
                return True
        try:
            self._connected()
        except CoreError as error:
            log.warning("The engine cannot be reached: %s", error)
            if failures < 0:
                self._tell(EngineLost(RESTART_AFTER_S[0], error.message))
            return False
        if failures >= 0:
            self._tell(EngineBack())
        return True

    def _tell(self, event: Event) -> None:
        with self._state:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("A listener failed on %s", type(event).__name__)
