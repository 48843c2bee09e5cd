"""Windows that come to the front."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window above the others, with the keyboard."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    if QGuiApplication.platformName() != "offscreen":  # it has no order of windows, and says so
        window.raise_()
    window.activateWindow()
