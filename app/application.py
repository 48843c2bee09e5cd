"""Puts the window together and runs it until it is closed."""

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import languages, style
from app.bridge import Bridge
from app.crash import CrashLog
from app.main_window import MainWindow
from app.opening import Opener, open_at
from app.quick import Quick
from app.tray import Tray
from core import memory, paths
from core.errors import CoreError
from core.events import ShowWanted
from core.library import Library, LibraryLike

_SHOW_AT_LATEST_MS = 150
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def run(
    library_directory: Path | None,
    folder: Path | None,
    wanted: ShowWanted | None = None,
    *,
    quick: bool = False,
) -> int:
    """Open the window on a library, and add a folder to it if one is given.

    `app.display.why_no_window` says beforehand whether a window can be opened at all.

    Args:
        library_directory: None means the user's own library.
        folder: Made part of the library and indexed.
        wanted: A photo or a search to begin with.
        quick: Open the small window for quick search instead.

    Returns:
        The exit code.
    """
    directory = paths.library_directory(library_directory)
    crash_log = CrashLog(directory)
    crash_log.install()
    try:
        application = make_application(sys.argv[:1])
        if quick:
            return run_quick(directory)
        windows = Windows(open_at(directory))
        window = windows.open(folder, wanted)
        crash_log.on_error = windows.warn
        if crash_log.earlier:
            window.notifications.warn(crash_log.earlier)
        with _signals_that_close(windows.close):
            code = application.exec()
        windows.end()
        return code
    finally:
        crash_log.remove()


def run_quick(directory: Path) -> int:
    """Open the small window alone, until it is closed; returns the exit code."""
    library = Library.open(directory, client_name="quick")
    bridge = Bridge()
    quick = Quick(library, bridge)
    loop = QEventLoop()
    quick.ended.connect(loop.quit)
    quick.present()
    loop.exec()
    library.close()
    bridge.close()
    return 0


class Windows:
    """The open windows on one library, each with threads and a connection of its own.

    The icon in the tray and the small window are there while any of them is.
    """

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._open: dict[MainWindow, Bridge] = {}
        self._tray: Tray | None = None
        self._quick: Quick | None = None
        self._quick_awaited = False

    def open(self, folder: Path | None = None, wanted: ShowWanted | None = None) -> MainWindow:
        """One more window; the folder is added to the library, and what is wanted is shown."""
        bridge = Bridge()
        window = open_window(bridge, self._opener, folder, wanted)
        window.another_wanted.connect(lambda: self.open())  # noqa: PLW0108 - without its argument
        window.quit_wanted.connect(self.close)
        window.closed.connect(partial(self._closed, window))
        self._open[window] = bridge
        if self._tray is None:
            self._tray = self._make_tray()
        window.opened.connect(self._opened)
        window.paused.connect(self._tray.set_paused)
        return window

    def open_quick(self, words: str = "") -> None:
        """Show the small window, once a library is open, and begin with words if there are any."""
        if self._quick is None:
            for window, bridge in self._open.items():
                if window.desk is not None:
                    self._quick = Quick(window.desk.session.library, bridge, window)
                    break
        self._quick_awaited = self._quick is None
        if self._quick is not None:
            self._quick.present(words)

    def _opened(self) -> None:
        if self._quick_awaited:
            self.open_quick()

    def _make_tray(self) -> Tray:
        tray = Tray()
        tray.quick_wanted.connect(lambda: self.open_quick())  # noqa: PLW0108 - without its argument
        tray.window_wanted.connect(self._come_forward)
        tray.pause_wanted.connect(self._pause_or_resume)
        tray.quit_wanted.connect(self.close)
        tray.show()
        return tray

    def _come_forward(self) -> None:
        for window in list(self._open)[:1]:
            window.show_wanted(ShowWanted())

    def _pause_or_resume(self) -> None:
        # All windows are on one library, so any that is filled will do.
        filled = (window for window in self._open if window.desk is not None)
        for window in islice(filled, 1):
            window.pause_or_resume()

    def warn(self, text: str) -> None:
        """Say in every window that something is wrong with the program."""
        for window in self._open:
            window.notifications.warn(text, key="bug")

    def close(self) -> None:
        """Close every window."""
        if self._quick is not None:
            self._quick.hide()
        for window in list(self._open):
            if window.isVisible():
                window.close()

    def end(self) -> None:
        """After the last window: wait until everything is written."""
        for bridge in self._open.values():
            bridge.close()
        self._open.clear()

    def _closed(self, window: MainWindow) -> None:
        if len(self._open) == 1:  # its threads end with the program
            if self._quick is not None:
                self._quick.hide()
            if self._tray is not None:
                self._tray.remove()
                self._tray = None
            return
        bridge = self._open.pop(window)
        self._move_quick(window)

        def end(_: None) -> None:
            bridge.close()
            window.deleteLater()

        # After its last edit, which closes its library.
        bridge.edit(lambda: None, end)

    def _move_quick(self, closed: MainWindow) -> None:
        """Let the small window go on over the library of a window that is left."""
        quick = self._quick
        if quick is None or quick.parent() is not closed:
            return
        shown, words = quick.window.isVisible(), quick.window.words
        quick.hide()
        quick.window.deleteLater()
        self._quick = None
        if shown:
            self.open_quick(words)


def make_application(arguments: list[str]) -> QApplication:
    """The application in the colours of the system."""
    memory.keep_little()
    application = QApplication(arguments)
    application.setApplicationName("photosift")
    application.setApplicationDisplayName("Photosift")
    application.setDesktopFileName("io.github.photosift.Photosift")
    application.setWindowIcon(QIcon(str(style.RESOURCES / "icons" / "photosift.svg")))
    languages.install(application)
    style.follow_system(application)
    return application


def open_window(
    bridge: Bridge,
    opener: Opener,
    folder: Path | None = None,
    wanted: ShowWanted | None = None,
) -> MainWindow:
    """A window that is shown in a moment at the latest, and fills itself."""
    window = MainWindow(bridge)
    window.appearance_chosen.connect(_dress)

    def begin() -> None:
        if folder is not None and window.desk is not None:
            window.desk.add_folder(folder)
        if wanted is not None:
            window.show_wanted(wanted)

    # A library that opens quickly brings the window's place on the screen with it, so a short
    # wait keeps the window from jumping; a slow one must not keep it from being seen.
    latest = QTimer(window, singleShot=True, interval=_SHOW_AT_LATEST_MS)
    latest.timeout.connect(window.show)
    window.opened.connect(latest.stop)
    window.opened.connect(window.show)
    window.open_library(opener, begin)
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
