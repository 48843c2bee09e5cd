"""Names of widgets: for style sheets and tests, and for screen readers."""

from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, spoken: str = "") -> W:
    """The widget, with an object name and, where its text does not say it, a spoken one.

    A button that is named is pressed by Enter too, as everywhere else on the desktop: Qt leaves
    that to Space outside of dialogs.
    """
    if isinstance(widget, QPushButton):
        widget.setAutoDefault(True)
    widget.setObjectName(name)
    if spoken:
        widget.setAccessibleName(spoken)
    return widget
