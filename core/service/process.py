"""The engine process: lock, log, priority, and the exit code."""

import contextlib
import logging
import os
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NoReturn

import psutil

from core.catalog import settings_table
from core.catalog.connection import Connection, open_reader
from core.catalog.lock import AlreadyRunning, LibraryLock
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource
from core.errors import CoreError, UsageError
from core.logs import start_logging
from core.paths import make_library
from core.service.engine import DECODE_TIMEOUT_S, Engine
from core.service.model_loading import Load, PrecisionCache
from core.settings import DEVICE, PRECISION, checked

log = logging.getLogger(__name__)

# The window and the user's other programs come first; decode workers are lower still.
NICENESS = 5
LAST_OF_BEST_EFFORT = 7


def load_open_clip(
    library: Path, spec: str, source: ModelSource, *, measured: PrecisionCache
) -> Embedder:
    """Load a model; torch and open_clip are imported here, when the engine answers already."""
    from core.embedding.loading import load_embedder  # noqa: PLC0415 - takes seconds

    catalog = open_reader(library)
    try:
        device, precision = (_chosen(catalog, name) for name in (DEVICE, PRECISION))
    finally:
        catalog.close()
    return load_embedder(spec, source, device=device, precision=precision, measured=measured)


def _chosen(catalog: Connection, name: str) -> str | None:
    """What the user chose; None for `auto`, and for what no rule allows."""
    value = settings_table.get(catalog, name)
    try:
        return None if value == "auto" else checked(name, value)
    except UsageError:
        return None


def serve(library: Path, load: Load, *, decode_timeout_s: float = DECODE_TIMEOUT_S) -> int:
    """Run the engine of a library until it is asked to stop; returns the exit code.

    A library whose engine runs already is no error: the client finds that one.
    """
    make_library(library)
    lock = LibraryLock(library)
    try:
        lock.acquire()
    except AlreadyRunning:
        return 0
    logs = start_logging(library, "engine")
    try:
        _be_modest()
        engine = Engine(
            library, load, decode_timeout_s=decode_timeout_s, exit_after=logs.exit_after
        )
        threading.excepthook = lambda args: _end_by_bug(engine, args)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal that belongs to a client
        with _ended_by_sigterm(engine):
            engine.run()
    except Exception:
        log.exception("the engine ends because of a bug")
        raise
    finally:
        logs.close()
        lock.release()
    return 0


def _end_by_bug(engine: Engine, args: threading.ExceptHookArgs) -> None:
    """A thread that died of a bug leaves half an engine: end it, and clients start another."""
    log.critical("the engine ends because of a bug", exc_info=args.exc_value)
    engine.stop()


@contextlib.contextmanager
def _ended_by_sigterm(engine: Engine) -> Iterator[None]:
    """Python runs handlers on the main thread, between its steps: not while a model computes."""
    ears, mouth = socket.socketpair()
    mouth.settimeout(0)

    def listen() -> None:
        if ears.recv(1):
            engine.stop()

    with ears, mouth:
        listener = threading.Thread(target=listen, name="engine-sigterm")
        listener.start()
        before = signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGTERM, lambda *_: None)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            mouth.shutdown(socket.SHUT_WR)
            listener.join()


def _be_modest() -> None:
    """Lower the priority of this process, of its threads to come, and of its children."""
    me = psutil.Process()
    # Not every system has both, nor lets everybody change them.
    with contextlib.suppress(OSError, psutil.Error):
        if sys.platform == "win32":
            me.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            me.nice(max(NICENESS, me.nice()))
    with contextlib.suppress(OSError, AttributeError, psutil.Error):
        if sys.platform == "win32":
            me.ionice(psutil.IOPRIO_LOW)
        elif sys.platform == "linux":
            me.ionice(psutil.IOPRIO_CLASS_BE, LAST_OF_BEST_EFFORT)


def run(library: Path, load: Load, *, decode_timeout_s: float = DECODE_TIMEOUT_S) -> int:
    """Serve; expected trouble becomes one line on stderr, for the client that waits there."""
    try:
        return serve(library, load, decode_timeout_s=decode_timeout_s)
    except (CoreError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def run_and_exit(
    library: Path, load: Load, *, decode_timeout_s: float = DECODE_TIMEOUT_S
) -> NoReturn:
    """Run as a process, which ends whatever threads are left: all that matters is done.

    The import of a model's libraries, for one, cannot be interrupted.
    """
    code = 1
    try:
        code = run(library, load, decode_timeout_s=decode_timeout_s)
    finally:
        if sys.exc_info()[1] is not None:
            traceback.print_exc()  # for the client that waits there
        logging.shutdown()
        os._exit(code)


def main() -> None:
    """Run as a process, with the library's folder as its argument."""
    library = Path(sys.argv[1])
    run_and_exit(library, partial(load_open_clip, library))
