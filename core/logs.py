"""Log files of one process of a library: a rotating log, and the trace of a hard crash."""

import faulthandler
import logging
import logging.handlers
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from typing_extensions import override

from core.paths import LibraryPaths, make_library, one_line

_MOST_BYTES = 2_000_000
_KEPT_FILES = 3
_PROCESSES = 2  # the engine and one window
LIMIT_BYTES = _PROCESSES * (_KEPT_FILES + 1) * _MOST_BYTES
"""About the most that the logs of a library take."""

_ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)
_FORMAT = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"


class _OneLine(logging.Formatter):
    """Writes every message in one line, though the name of a file may hold a line end.

    So whoever takes names out of a log knows where one ends that no library knows.
    """

    @override
    def format(self, record: logging.LogRecord) -> str:
        # Another handler's formatter may have left its own text there.
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    @override
    def formatMessage(self, record: logging.LogRecord) -> str:
        return one_line(super().formatMessage(record))

    @override
    def formatException(self, ei: _ExceptionInfo) -> str:
        lines = []
        for part in traceback.format_exception(*ei):
            is_said = not part.startswith((" ", "\n", "Traceback"))
            lines.append(f"{one_line(part.removesuffix(chr(10)))}\n" if is_said else part)
        return "".join(lines).removesuffix("\n")


class LogFiles:
    """The open log files; `close` takes them off the root logger again."""

    def __init__(self, handler: logging.Handler, trace: TextIO, path: Path) -> None:
        self.path = path
        self._handler = handler
        self._trace = trace
        self._is_limited = False

    def exit_after(self, seconds: float) -> None:
        """End this process then, with the stacks of all threads in the trace.

        Called again, it counts anew; `close` takes it back. It needs no thread of Python's, so it
        works where all of them hang.
        """
        self._is_limited = True
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._trace)

    def close(self) -> None:
        """Stop logging to the files."""
        if self._is_limited:
            faulthandler.cancel_dump_traceback_later()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        if not self._trace.closed:
            faulthandler.disable()
            self._trace.close()


def start_logging(library: Path, name: str, level: int = logging.INFO) -> LogFiles:
    """Log this process to `logs/NAME.log`, and a fault of the interpreter to `logs/NAME.crash`.

    Names of files that cannot be decoded are escaped, never refused.

    Raises:
        OSError: The log folder cannot be written.
    """
    folder = LibraryPaths(library).logs
    make_library(library)
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.log"
    handler = logging.handlers.RotatingFileHandler(
        path,
        maxBytes=_MOST_BYTES,
        backupCount=_KEPT_FILES,
        encoding="utf-8",
        errors="backslashreplace",
    )
    handler.setFormatter(_OneLine(_FORMAT))
    trace = (folder / f"{name}.crash").open("a", encoding="utf-8")
    faulthandler.enable(trace)
    root = logging.getLogger()
    root.setLevel(level)
    root.addHandler(handler)
    return LogFiles(handler, trace, path)
