"""Bugs: written to the log in the library with their traceback, and told in one sentence."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from app.translation import tr
from core.logs import LogFiles, start_logging
from core.paths import LibraryPaths

LOG_NAME = "window"

_log = logging.getLogger(__name__)


class CrashLog:
    """Catches what nothing else caught, for as long as it is installed.

    Attributes:
        on_error: Gets a sentence after a bug was logged; the window shows it.
    """

    def __init__(self, library: Path) -> None:
        self.on_error: Callable[[str], None] | None = None
        self._left: Path | None = None
        self._logs = LibraryPaths(library).logs
        self._library = library
        self._files: LogFiles | None = None
        self._previous = sys.excepthook
        self._told = False

    def install(self) -> None:
        """Log from now on. A library that cannot be written is left to speak for itself later."""
        sys.excepthook = self._hook
        try:
            self._note_earlier_crash()
            self._files = start_logging(self._library, LOG_NAME)
        except OSError:
            _log.warning("There is no log: its folder cannot be written.", exc_info=True)

    @property
    def earlier(self) -> str:
        """A sentence about how an earlier run ended in a crash, or empty."""
        if self._left is None:
            return ""
        return tr("Photosift ended unexpectedly last time. Details are in {kept}", kept=self._left)

    def remove(self) -> None:
        """Give everything back."""
        sys.excepthook = self._previous
        if self._files is not None:
            self._files.close()
            self._files = None

    def _note_earlier_crash(self) -> None:
        # The interpreter writes there when it is about to die, and only then.
        trace = self._logs / f"{LOG_NAME}.crash"
        if trace.exists() and trace.stat().st_size:
            kept = trace.with_name(f"{LOG_NAME}.last-crash")
            trace.replace(kept)
            self._left = kept

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._previous(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.critical("A bug.", exc_info=(kind, error, trace))
        if self.on_error is not None and not self._told:
            # Once is enough: a bug in a paint event would come sixty times a second.
            self._told = True
            place = self._files.path if self._files is not None else tr("the terminal")
            self.on_error(
                tr("Something went wrong inside Photosift. Details are in {place}", place=place)
            )
