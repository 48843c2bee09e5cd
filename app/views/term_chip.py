"""A picture inside the search box."""

from typing import Final

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app import drops, style
from app.translation import tr
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line
from core.records import FileTerm, ImageTerm, PhotoTerm

LESS_WEIGHT: Final = -0.6
"""Milder than +1: a full minus drowns the words that stand beside it."""

_PICTURE_PX: Final = 26


class TermChip(QFrame):
    """Shows a picture to search by, with a way to remove it or to turn away from it.

    Signals:
        removed: This chip, when its close button was pressed.
        turned: The weight is another one now.
    """

    removed = Signal(object)
    turned = Signal()

    def __init__(self, term: PhotoTerm | FileTerm | ImageTerm, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("termChip")
        self.term = term
        self._picture = named(QLabel(), "chipPicture")
        self._picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        self._name = named(QLabel(), "chipName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._less = named(QToolButton(), "chipLess")
        self._less.setCheckable(True)
        self._less.setToolTip(tr("Less like this"))
        self._less.setIconSize(QSize(14, 14))
        style.set_icon(self._less, "minus")
        self._less.setChecked(term.weight < 0)
        self._less.toggled.connect(self._turn)
        self._remove = named(QToolButton(), "chipRemove")
        self._remove.setToolTip(tr("Remove this picture from the search"))
        self._remove.setIconSize(QSize(14, 14))
        style.set_icon(self._remove, "close")
        self._remove.clicked.connect(lambda: self.removed.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(3)
        row.addWidget(self._picture)
        row.addWidget(self._name)
        row.addWidget(self._less)
        row.addWidget(self._remove)
        self.setFixedHeight(_PICTURE_PX + 6)
        style.set_picture(self._picture, "photo", 20, style.current_colors().muted)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._describe()

    def show_known(self, known: tuple[str, QImage]) -> None:
        """Show the name and the thumbnail of a photo of the library; either may be empty."""
        name, image = known
        if name:
            self.set_name(one_line(name))
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(_rounded_square(image, _PICTURE_PX, ratio))

    def set_name(self, name: str) -> None:
        """Say which picture it is."""
        self.setToolTip(plain_tooltip(name))
        self._remove.setAccessibleName(tr("Remove {name} from the search", name=name))
        self._less.setAccessibleName(tr("Less like {name}", name=name))
        self.setAccessibleName(name)

    def _describe(self) -> None:
        if isinstance(self.term, FileTerm):
            self.set_name(one_line(drops.display_name(self.term.path)))
        elif isinstance(self.term, ImageTerm):
            self.set_name(tr("Pasted picture"))
        else:
            self.set_name(tr("Photo of the library"))
        self._show_weight()

    def _turn(self, less: bool) -> None:
        self.term = msgspec.structs.replace(self.term, weight=LESS_WEIGHT if less else 1.0)
        self._show_weight()
        self.turned.emit()

    def _show_weight(self) -> None:
        less = self.term.weight < 0
        self._name.setText(tr("less") if less else "")
        self._name.setVisible(less)
        self._less.setToolTip(tr("More like this") if less else tr("Less like this"))
        self.setProperty("less", less)
        self.style().polish(self)
        self.style().polish(self._name)
        self.adjustSize()


def _rounded_square(image: QImage, side_px: int, ratio: float) -> QPixmap:
    """The middle of a picture, for a screen with this ratio of pixels."""
    pixels = round(side_px * ratio)
    scaled = image.scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(0, 0, pixels, pixels, 4 * ratio, 4 * ratio)
    painter.setClipPath(shape)
    painter.drawImage((pixels - scaled.width()) // 2, (pixels - scaled.height()) // 2, scaled)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result
