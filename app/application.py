"""Puts the window together and runs it until it is closed."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import style
from app.bridge import Bridge
from app.crash import CrashLog
from app.main_window import MainWindow
from app.opening import Opener, open_at
from core import paths
from core.errors import CoreError
from core.library import LibraryLike

_SHOW_AT_LATEST_MS = 150
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def run(library_directory: Path | None, folder: Path | None) -> int:
    """Open the window on a library, and add a folder to it if one is given.

    `app.display.why_no_window` says beforehand whether a window can be opened at all.

    Args:
        library_directory: None means the user's own library.
        folder: Made part of the library and indexed.

    Returns:
        The exit code.
    """
    directory = paths.library_directory(library_directory)
    crash_log = CrashLog(directory)
    crash_log.install()
    try:
        application = make_application(sys.argv[:1])
        bridge = Bridge()
        window = open_window(bridge, open_at(directory), folder)
        crash_log.on_error = lambda text: window.notifications.warn(text, key="bug")
        if crash_log.earlier:
            window.notifications.warn(crash_log.earlier)
        with _signals_that_close(window.close):
            code = application.exec()
        bridge.close()
        return code
    finally:
        crash_log.remove()


def make_application(arguments: list[str]) -> QApplication:
    """The application in the colours of the system."""
    application = QApplication(arguments)
    application.setApplicationName("photosift")
    application.setApplicationDisplayName("Photosift")
    application.setDesktopFileName("io.github.photosift.Photosift")
    application.setWindowIcon(QIcon(str(style.RESOURCES / "icons" / "photosift.svg")))
    style.follow_system(application)
    return application


def open_window(bridge: Bridge, opener: Opener, folder: Path | None = None) -> MainWindow:
    """A window that is shown in a moment at the latest, and fills itself."""
    window = MainWindow(bridge)
    window.appearance_chosen.connect(_dress)

    def add_folder() -> None:
        if folder is not None and window.desk is not None:
            window.desk.add_folder(folder)

    # A library that opens quickly brings the window's place on the screen with it, so a short
    # wait keeps the window from jumping; a slow one must not keep it from being seen.
    latest = QTimer(window, singleShot=True, interval=_SHOW_AT_LATEST_MS)
    latest.timeout.connect(window.show)
    window.opened.connect(latest.stop)
    window.opened.connect(window.show)
    window.open_library(opener, add_folder)
    latest.start()
    return window


def show_once(library: LibraryLike) -> int:
    """Open a window on an open library, close it again, and say how many photos it listed.

    For the self-test; closes the library.

    Raises:
        CoreError: the window has not listed anything.
    """
    application = QApplication.instance() or make_application(["photosift"])
    bridge = Bridge()
    window = open_window(bridge, lambda: library)
    loop = QEventLoop()
    window.opened.connect(loop.quit)
    loop.exec()
    listed = -1 if window.desk is None else window.desk.model.rowCount()
    window.close()
    bridge.close()
    window.deleteLater()
    application.sendPostedEvents()
    if listed < 0:
        raise CoreError("The window did not open.", "Run `photosift doctor`.")
    return listed


def _dress(appearance: str) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        style.choose(application, _SCHEMES.get(appearance))


@contextmanager
def _signals_that_close(close: Callable[[], object]) -> Iterator[None]:
    """Let Ctrl+C in the terminal, and the end of the session, close the window properly."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    # Qt's loop runs no Python, so the handler alone would wait for the next event.
    notifier.activated.connect(lambda: (ours.recv(64), close()))
    before_fd = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    names = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(name, lambda *_: None) for name in names]
    try:
        yield
    finally:
        for name, handler in zip(names, before, strict=True):
            signal.signal(name, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
