"""A tag or an album of the selected photos, as a chip."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app import style
from app.translation import numeral, tr
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line

_LONGEST = 40
_LEAST_PX = 40


@dataclass(frozen=True, slots=True)
class Label:
    """What a chip stands for.

    Attributes:
        key: Number of the tag or album.
        name: For the chip.
        path: In full, for the tooltip.
        photos, of: How many of the selected photos have it.
        colour: `#rrggbb`, or empty.
        fixed: It cannot be taken away here.
    """

    key: int
    name: str
    path: str
    photos: int
    of: int
    colour: str = ""
    fixed: bool = False

    @property
    def partial(self) -> bool:
        """Only some of the photos have it."""
        return self.photos < self.of

    @property
    def words(self) -> str:
        """`Beach`; `Beach, 3 of 12 photos`."""
        if not self.partial:
            return self.path
        return tr("{name}, {photos} of {of} photos", name=self.path, photos=self.photos, of=self.of)


class ElidedButton(QPushButton):
    """A button whose words end in an ellipsis where the room ends."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(_LEAST_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self.text()) - missing
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class LabelChip(QFrame):
    """Shows a `Label`.

    Signals:
        pressed: Its name was pressed.
        removed: It is to be taken from all photos.
    """

    pressed = Signal()
    removed = Signal()

    def __init__(self, kind: str, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, f"{kind}Chip")
        self.setProperty("part", "chip")
        self._name = named(ElidedButton(), f"{kind}ChipName")
        self._name.setProperty("chip", True)
        self._name.setAutoDefault(False)
        self._name.setIconSize(QSize(9, 9))
        self._name.clicked.connect(self.pressed)
        self._remove = named(QToolButton(), f"{kind}ChipRemove")
        self._remove.setIconSize(QSize(12, 12))
        style.set_icon(self._remove, "close")
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 3, 1)
        row.setSpacing(1)
        row.addWidget(self._name)
        row.addWidget(self._remove)
        self.show_label(label)

    def show_label(self, label: Label) -> None:
        """Show this one from now on."""
        self.label = label
        name = one_line(label.name)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        count = f"  {numeral(label.photos)}/{numeral(label.of)}" if label.partial else ""
        # An ampersand would underline the letter after it.
        self._name.setText(short.replace("&", "&&") + count)
        self._name.setIcon(_dot(label.colour) if label.colour else QIcon())
        tip = label.words
        if label.partial and not label.fixed:
            tip = tr("{what}. Press to set it on all.", what=label.words)
        self._name.setToolTip(plain_tooltip(tip))
        self._name.setAccessibleName(tip)
        remove = tr("Take {name} from all selected photos", name=label.path)
        self._remove.setToolTip(plain_tooltip(remove))
        self._remove.setAccessibleName(remove)
        self._remove.setVisible(not label.fixed)
        self.setProperty("partial", label.partial)
        self.style().polish(self)
        self.style().polish(self._name)

    def tab_stops(self) -> list[QWidget]:
        return [self._name, *([] if self.label.fixed else [self._remove])]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it away, wherever in the chip the focus is."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self.label.fixed:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(18, 18)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, 16, 16)
    painter.end()
    return QIcon(pixmap)
