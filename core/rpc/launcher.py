"""Attaches to a library's engine, and starts one where none runs."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from core.catalog.lock import holder, in_use
from core.catalog.moved import refuse_moved
from core.errors import ProtocolMismatch, ServiceUnavailable
from core.paths import LibraryPaths, make_library, runtime_socket, valid_text
from core.rpc.client import Client
from core.rpc.key import read_key, read_or_create_key

STDERR_FILE = "engine-stderr.log"
_STDERR_LIMIT_BYTES = 2**20
_ATTEMPT_S = 5.0
_LOOK_AGAIN_S = 0.05
_START_AGAIN_S = 1.0
# An engine of another version ends when nobody else uses it; it is given this long.
_OTHER_VERSION_S = 5.0
_HINT = "Details are in the folder logs of the library."


def engine_command(library: Path) -> list[str]:
    """How an engine is started; `-P` keeps the current folder off `sys.path`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--engine", str(library)]
    return [sys.executable, "-P", "-m", "core.service", str(library)]


def connect_running(library: Path, client_name: str) -> Client | None:
    """Attach to the engine of a library if one runs; None otherwise. Starts and creates nothing.

    Raises:
        ProtocolMismatch: an engine of another version runs.
    """
    _refuse(library)
    key = read_key(library)
    if key is None:
        return None
    try:
        return Client.connect(_address(library), key, client_name=client_name, timeout_s=_ATTEMPT_S)
    except ServiceUnavailable:
        return None


def connect_or_start(
    library: Path,
    *,
    client_name: str,
    command: Sequence[str] | None = None,
    timeout_s: float = 20,
) -> Client:
    """Attach to the engine of a library; start it, detached from this process, if none runs.

    Several clients may do so at once: each may start a process, the library's lock lets one
    of these become the engine, and the others end with status 0.

    Args:
        library: The library's folder; made where it is missing.
        client_name: Who is calling, for the engine's log.
        command: How to start an engine, instead of `engine_command`.
        timeout_s: For all of it.

    Raises:
        ServiceUnavailable: the engine died at its start, or does not answer in time.
        ProtocolMismatch: an engine of another version runs, and others use it.
        CatalogError: the library folder cannot be written.
    """
    until = time.monotonic() + timeout_s
    _refuse(library)
    key = read_or_create_key(library)
    address = _address(library)
    start = _Start(library, command or engine_command(library))
    bear_until = time.monotonic() + min(_OTHER_VERSION_S, timeout_s)
    while True:
        left_s = until - time.monotonic()
        try:
            return Client.connect(
                address, key, client_name=client_name, timeout_s=min(max(left_s, 0.1), _ATTEMPT_S)
            )
        except ProtocolMismatch:
            if time.monotonic() >= bear_until:
                raise
            threading.Event().wait(_LOOK_AGAIN_S)
            continue
        except ServiceUnavailable as error:
            if left_s <= 0:
                raise ServiceUnavailable(
                    f"The engine did not answer within {timeout_s:g} seconds.",
                    start.last_line() or error.message,
                ) from error
        _refuse(library)
        start.attend()


def _refuse(library: Path) -> None:
    """Say at once why no engine can answer here, rather than to start one again and again.

    Raises:
        CatalogError: the library is in another folder.
        ServiceUnavailable: another user, or a command that needs it for itself, holds it.
    """
    refuse_moved(library)
    found = holder(library)
    if found is not None and found.is_other:
        raise ServiceUnavailable(*in_use(library, found))


class _Start:
    """The engine process that one caller has started, if it has."""

    def __init__(self, library: Path, command: Sequence[str]) -> None:
        self._library = library
        self._command = list(command)
        self._stderr = LibraryPaths(library).logs / STDERR_FILE
        self._stderr_begin = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._again = 0.0

    def attend(self) -> None:
        """Start a process if none is under way, and give it a moment.

        Raises:
            ServiceUnavailable: it died.
        """
        if self._process is None:
            if time.monotonic() >= self._again:
                self._process = self._spawn()
            else:
                threading.Event().wait(_LOOK_AGAIN_S)
            return
        try:
            status = self._process.wait(_LOOK_AGAIN_S)
        except subprocess.TimeoutExpired:
            return
        if status != 0:
            raise ServiceUnavailable(
                f"The engine could not start: {self.last_line() or f'exit status {status}'}", _HINT
            )
        # Another engine has the lock and will answer soon; or it was just about to end.
        self._process = None
        self._again = time.monotonic() + _START_AGAIN_S

    def last_line(self) -> str:
        """What the process wrote last to its standard error, for display."""
        try:
            with self._stderr.open("rb") as file:
                file.seek(self._stderr_begin)
                lines = file.read().decode("utf-8", "replace").strip().splitlines()
        except OSError:
            return ""
        return lines[-1].strip() if lines else ""

    def _spawn(self) -> "subprocess.Popen[bytes]":
        try:
            make_library(self._library)
            self._stderr.parent.mkdir(exist_ok=True)
            with self._stderr.open("ab") as stderr:
                if stderr.tell() > _STDERR_LIMIT_BYTES:
                    stderr.truncate(0)
                self._stderr_begin = stderr.seek(0, os.SEEK_END)
                process = _detached(self._command, self._library, stderr)
        except OSError as error:
            raise ServiceUnavailable(
                valid_text(f"The engine could not be started: {error}."), _HINT
            ) from error
        # It outlives whoever attaches, and must be waited for in the end, or stays a zombie.
        threading.Thread(target=process.wait, name="engine-reaper", daemon=True).start()
        return process


def _detached(command: Sequence[str], folder: Path, stderr: BinaryIO) -> "subprocess.Popen[bytes]":
    """A process that neither a closed terminal nor the end of this one takes along."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
        cwd=folder,
        close_fds=True,
        start_new_session=True,
        creationflags=flags,
    )


def _address(library: Path) -> Path:
    try:
        return runtime_socket(library)
    except OSError as error:
        raise ServiceUnavailable(
            valid_text(f"There is no place for the engine's socket: {error}."),
            "Set XDG_RUNTIME_DIR to a folder of yours with a short path.",
        ) from error
