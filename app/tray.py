"""The icon in the system's tray: quick search and the window, a click away."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app import style
from app.translation import tr


class Tray(QObject):
    """Shows the icon, where the desktop has a tray, until it is removed.

    Signals:
        quick_wanted: The small window, by a click or its entry.
        window_wanted: The main window.
        pause_wanted: Pause indexing, or resume it.
        quit_wanted: End the program.
    """

    quick_wanted = Signal()
    window_wanted = Signal()
    pause_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.menu = QMenu()
        self.menu.setObjectName("trayMenu")
        for words, signal in (
            (tr("Quick search"), self.quick_wanted),
            (tr("Open Photosift"), self.window_wanted),
        ):
            self.menu.addAction(words).triggered.connect(signal)
        self._pause = self.menu.addAction(tr("Pause indexing"))
        self._pause.triggered.connect(self.pause_wanted)
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(QIcon(str(style.RESOURCES / "icons" / "photosift.svg")), self)
        self._icon.setToolTip("Photosift")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)

    def show(self) -> bool:
        """Show the icon; False where the desktop has no tray."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()
        return self._icon.isVisible()

    def remove(self) -> None:
        """Take the icon away for good, with its menu."""
        self._icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def set_paused(self, paused: bool) -> None:
        """Word the entry for what it does now."""
        self._pause.setText(tr("Resume indexing") if paused else tr("Pause indexing"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.quick_wanted.emit()
        elif reason == QSystemTrayIcon.ActivationReason.DoubleClick:
            self.window_wanted.emit()
