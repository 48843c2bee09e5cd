"""Connections of one machine: whole messages of bytes, with deadlines by hanging up.

`multiprocessing.connection` frames and authenticates. What it lacks is added here: a reader
or writer that is blocked can be woken from another thread, and waiting for a client can end.
"""

import os
import socket
import struct
import sys
import threading
from multiprocessing import AuthenticationError
from multiprocessing import connection as mp
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    _Connection = mp._ConnectionBase[Any, Any]  # noqa: SLF001 - the shared base has no other name

_BACKLOG = 128


class LineLost(Exception):  # noqa: N818 - an event of the outside, caught wherever it occurs
    """The other side is gone, was hung up on, or broke the framing."""


class KeyRefused(Exception):  # noqa: N818 - likewise
    """The two sides do not hold the same key."""


class Line:
    """One end of a connection.

    One thread may send while another receives; `hang_up` may come from any thread.
    """

    def __init__(self, connection: "_Connection", sock: socket.socket | None) -> None:
        """Take over `connection`, and the socket that owns the same descriptor, if it is one."""
        self._connection = connection
        self._socket = sock
        self._ending = threading.Lock()
        self._closed = False

    @classmethod
    def over(cls, sock: socket.socket) -> "Line":
        """A line over a connected, blocking socket."""
        return cls(mp.Connection(sock.fileno()), sock)

    def send(self, message: bytes) -> None:
        """Send one message; blocks while the other side does not read.

        Raises:
            LineLost: the other side is gone.
        """
        try:
            self._connection.send_bytes(message)
        except OSError as error:
            raise LineLost(str(error)) from error

    def receive(self, limit_bytes: int) -> bytes:
        """Wait for one message of at most `limit_bytes`.

        Raises:
            LineLost: the other side is gone, or announced a longer message.
        """
        try:
            return self._connection.recv_bytes(limit_bytes)
        except EOFError as error:
            raise LineLost("the connection was closed") from error
        except (OSError, MemoryError) as error:
            raise LineLost(str(error)) from error

    def challenge(self, key: bytes) -> None:
        """Prove to each other that both hold the key; this side asks first.

        Raises:
            KeyRefused: they do not.
            LineLost: the other side is gone, or speaks something else.
        """
        self._authenticate(key, asks_first=True)

    def respond(self, key: bytes) -> None:
        """The counterpart of `challenge`, with the same errors."""
        self._authenticate(key, asks_first=False)

    def _authenticate(self, key: bytes, *, asks_first: bool) -> None:
        steps = (mp.deliver_challenge, mp.answer_challenge)
        try:
            for step in steps if asks_first else reversed(steps):
                step(self._connection, key)
        except AuthenticationError as error:
            raise KeyRefused(str(error)) from error
        except EOFError as error:
            raise LineLost("the connection was closed") from error
        except (OSError, ValueError, AssertionError) as error:
            # The standard library asserts that the first message is a challenge.
            raise LineLost(str(error)) from error

    def hang_up(self) -> None:
        """End both directions and wake whoever is blocked in them; any thread, any number."""
        with self._ending:
            if self._closed:
                return
            if self._socket is None:
                self._closed = True
                self._connection.close()
                return
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # the other side was faster

    def close(self) -> None:
        """Give the descriptor back; only when no thread sends or receives any more."""
        self.hang_up()
        with self._ending:
            if self._closed:
                return
            self._closed = True
            if self._socket is not None:
                self._socket.detach()
            self._connection.close()


if sys.platform == "win32":

    def dial(address: Path, timeout_s: float) -> Line:  # noqa: ARG001 - pipes have their own
        """Connect to an engine's address.

        Raises:
            LineLost: nobody listens there, or does not accept in time.
        """
        try:
            return Line(mp.Client(_pipe(address), "AF_PIPE"), None)
        except OSError as error:
            raise LineLost(str(error)) from error

    class Door:
        """Listens at an address. Only the holder of the library's lock may open one."""

        def __init__(self, address: Path) -> None:
            """Listen; OSError when the address cannot be bound."""
            self._address = address
            self._closing = False
            self._listener = mp.Listener(_pipe(address), "AF_PIPE")

        def accept(self) -> Line | None:
            """Wait for a client; None once `interrupt` was called."""
            connection = self._listener.accept()
            if self._closing:
                connection.close()
                return None
            return Line(connection, None)

        def interrupt(self) -> None:
            """Make `accept` return None, now and from now on; any thread."""
            self._closing = True
            mp.Client(_pipe(self._address), "AF_PIPE").close()

        def close(self) -> None:
            """Stop listening; when no thread is in `accept`."""
            self._listener.close()

    def _pipe(address: Path) -> str:
        """The pipe that stands for a socket's path."""
        return rf"\\.\pipe\photosift-{address.stem}"

else:

    def dial(address: Path, timeout_s: float) -> Line:
        """Connect to an engine's address.

        Raises:
            LineLost: nobody listens there, or does not accept in time.
        """
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            # The kernel's own timer: with Python's, a full backlog fails at once.
            _limit_sending(sock, max(timeout_s, 0.001))
            sock.connect(os.fspath(address))
            _limit_sending(sock, 0)
            return Line.over(sock)
        except OSError as error:
            sock.close()
            raise LineLost(str(error)) from error

    def _limit_sending(sock: socket.socket, seconds: float) -> None:
        """Set how long `connect` and `send` may block; 0 is for ever."""
        whole = int(seconds)
        interval = struct.pack("@ll", whole, int((seconds - whole) * 1e6))
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, interval)

    class Door:
        """Listens at an address. Only the holder of the library's lock may open one."""

        def __init__(self, address: Path) -> None:
            """Listen.

            A socket file that is there is of an engine that died, since the lock is ours.

            Raises:
                OSError: the address cannot be bound.
            """
            self._address = address
            self._closing = False
            address.unlink(missing_ok=True)
            self._wake_end, self._sleep_end = socket.socketpair()
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                self._socket.bind(os.fspath(address))
                address.chmod(0o600)
                self._socket.listen(_BACKLOG)
                self._socket.settimeout(0)
            except BaseException:
                self._close_sockets()
                raise

        def accept(self) -> Line | None:
            """Wait for a client; None once `interrupt` was called.

            Raises:
                OSError: the system has no descriptors left, or the client gave up.
            """
            mp.wait([self._socket, self._sleep_end])
            if self._closing:
                return None
            sock, _ = self._socket.accept()
            sock.settimeout(None)  # some systems let it inherit the listener's mode
            return Line.over(sock)

        def interrupt(self) -> None:
            """Make `accept` return None, now and from now on; any thread."""
            self._closing = True
            self._wake_end.send(b"!")

        def close(self) -> None:
            """Stop listening and remove the socket file; when no thread is in `accept`."""
            self._address.unlink(missing_ok=True)
            self._close_sockets()

        def _close_sockets(self) -> None:
            for sock in (self._socket, self._wake_end, self._sleep_end):
                sock.close()
