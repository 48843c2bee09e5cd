"""What stands where photos would: a picture, a sentence, and the next thing to do."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app import style
from app.translation import tr
from app.views.naming import named


@dataclass(frozen=True, slots=True)
class Emptiness:
    """Why there is nothing to see.

    Attributes:
        button: Label of the button, or empty.
        verb: Name of the action that the button stands for.
        big: The button is the one thing to press.
    """

    picture: str
    title: str
    text: str = ""
    button: str = ""
    verb: str = ""
    big: bool = False


def opening() -> Emptiness:
    """What stands there until the library is open."""
    return Emptiness("photos", tr("Opening your library…"))


def first_start() -> Emptiness:
    """What stands there while the library has no folder yet."""
    title, button = tr("Choose a folder with photos"), tr("Choose folder…")
    return Emptiness("photos", title, "", button, "add_folder", big=True)


class EmptyState(QWidget):
    """Shows an `Emptiness` in the middle of its room.

    Signals:
        wanted: The verb of the button that was pressed.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Emptiness | None = None
        self._picture = QLabel()
        self._title = named(QLabel(), "emptyTitle")
        self._text = named(QLabel(), "emptyText")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._button = named(QPushButton(), "emptyButton")
        self._button.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(12)
        column.addStretch(4)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(5)

    def show_emptiness(self, emptiness: Emptiness) -> None:
        """Say this from now on."""
        if emptiness == self._shown:
            return
        self._shown = emptiness
        self._title.setText(emptiness.title)
        self._text.setText(emptiness.text)
        self._text.setVisible(bool(emptiness.text))
        self._button.setText(emptiness.button)
        self._button.setAccessibleName(emptiness.button)
        self._button.setVisible(bool(emptiness.button))
        self._button.setProperty("primary", emptiness.big)
        self._button.setProperty("big", emptiness.big)
        self._button.style().polish(self._button)
        self._draw()

    def title(self) -> str:
        return self._title.text()

    def text(self) -> str:
        return self._text.text()

    def focus_button(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Let keys go to the button, if there is one."""
        if self._button.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_button()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _press(self) -> None:
        if self._shown is not None and self._shown.verb:
            self.wanted.emit(self._shown.verb)

    def _draw(self) -> None:
        if self._shown is not None:
            color = style.current_colors().disabled
            style.set_picture(self._picture, self._shown.picture, 64, color)
