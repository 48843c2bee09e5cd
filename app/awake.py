"""Keeps the screen from going dark while photos pass by, where the system lets a program do so."""

import ctypes
import subprocess
import sys
from contextlib import suppress
from itertools import count

from PySide6.QtCore import QObject

from app.translation import tr

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_CONTINUOUS, _DISPLAY_REQUIRED = 0x80000000, 0x00000002
_numbers = count()


class Awake(QObject):
    """Asks without waiting for an answer; a system that does not listen is none the worse."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = False
        # The screen saver lets go when the connection that asked is closed: no answer is needed.
        self._connection = f"photosift-awake-{next(_numbers)}"
        self._helper: subprocess.Popen[bytes] | None = None

    @property
    def held(self) -> bool:
        """Whether the screen is to stay on."""
        return self._held

    def hold(self) -> None:
        """Keep the screen on from now on."""
        if self._held:
            return
        self._held = True
        if sys.platform == "win32":
            ctypes.WinDLL("kernel32").SetThreadExecutionState(_CONTINUOUS | _DISPLAY_REQUIRED)
        elif sys.platform == "darwin":
            with suppress(OSError):
                self._helper = subprocess.Popen(["/usr/bin/caffeinate", "-d"])
        else:
            _inhibit(self._connection)

    def release(self) -> None:
        """Let the system decide again."""
        if not self._held:
            return
        self._held = False
        if sys.platform == "win32":
            ctypes.WinDLL("kernel32").SetThreadExecutionState(_CONTINUOUS)
        elif sys.platform == "darwin":
            if self._helper is not None:
                self._helper.terminate()
                self._helper.wait()
                self._helper = None
        else:
            _close(self._connection)


def _inhibit(connection: str) -> None:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - for slideshows only

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, connection)
    if bus.isConnected():
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments(["Photosift", tr("A slideshow is running.")])
        bus.asyncCall(message)


def _close(connection: str) -> None:
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - for slideshows only

    QDBusConnection.disconnectFromBus(connection)
