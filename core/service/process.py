"""The engine process: lock, log, priority, and the exit code."""

import contextlib
import logging
import os
import signal
import sys
import threading
from pathlib import Path

from core.catalog.lock import AlreadyRunning, LibraryLock
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource
from core.errors import CoreError
from core.logs import start_logging
from core.paths import make_library
from core.service.engine import DECODE_TIMEOUT_S, Engine
from core.service.models import Load, PrecisionCache

log = logging.getLogger(__name__)

# The window and the user's other programs come first; decode workers are lower still.
NICENESS = 5


def load_open_clip(spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder:
    """Load a model; torch and open_clip are imported here, when the engine answers already."""
    from core.embedding.loading import load_embedder  # noqa: PLC0415 - takes seconds

    return load_embedder(spec, source, measured=measured)


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
        engine = Engine(library, load, decode_timeout_s=decode_timeout_s)
        threading.excepthook = lambda args: _end_by_bug(engine, args)
        signal.signal(signal.SIGTERM, lambda *_: engine.stop())
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal that belongs to a client
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


def _be_modest() -> None:
    with contextlib.suppress(OSError, AttributeError):
        os.nice(NICENESS)


def run(library: Path, load: Load, *, decode_timeout_s: float = DECODE_TIMEOUT_S) -> int:
    """Serve; expected trouble becomes one line on stderr, for the client that waits there."""
    try:
        return serve(library, load, decode_timeout_s=decode_timeout_s)
    except (CoreError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def main() -> None:
    """Run as a process, with the library's folder as its argument."""
    code = run(Path(sys.argv[1]), load_open_clip)
    logging.shutdown()
    # The import of a model's libraries cannot be interrupted, and nothing is left to be done.
    os._exit(code)
