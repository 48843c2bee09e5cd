"""Controls for how much room on the disk thumbnails and automatic backups may take."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.translation import tr
from app.views.flow_layout import FlowLayout
from app.views.naming import named
from app.wording import file_size, plain_tooltip
from core.settings import BACKUPS_LIMIT, THUMBNAILS_LIMIT, default

_ROW_PX: Final = 28
_MEGABYTE: Final = 1_000_000
# From the most to the least: whoever goes down with the arrow keys never passes by less than
# is meant, and so nothing goes that was to stay.
_THUMBNAILS_MB: Final = (0, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000)
_BACKUPS_MB: Final = (10_000, 5_000, 2_000, int(default(BACKUPS_LIMIT)), 500, 200, 0)


def limit_words(name: str, value: str) -> str:
    """A limit in megabytes, as text for people."""
    if value == "0":
        return tr("the newest three only") if name == BACKUPS_LIMIT else tr("no limit")
    return file_size(int(value) * _MEGABYTE, plain_whole=True)


class DiskRoom(QWidget):
    """Shows settings, and says which one the user changes; off until it was shown any.

    Signals:
        chosen: Name of a setting and the value that it shall have.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "diskRoom", tr("Disk room"))
        self._limits = {
            THUMBNAILS_LIMIT: _Limit("thumbnailsLimit", THUMBNAILS_LIMIT, _THUMBNAILS_MB),
            BACKUPS_LIMIT: _Limit("backupsLimit", BACKUPS_LIMIT, _BACKUPS_MB),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        for name, words, tip in (
            (
                THUMBNAILS_LIMIT,
                tr("Disk room for thumbnails"),
                tr("Beyond it, those of the oldest photos go; they are made again when seen."),
            ),
            (
                BACKUPS_LIMIT,
                tr("Disk room for automatic backups"),
                tr("Beyond it, the oldest go, but never the newest three."),
            ),
        ):
            limit = self._limits[name]
            limit.setAccessibleName(words)
            named(limit.view(), f"{limit.objectName()}Choices", words)
            limit.setToolTip(plain_tooltip(tip))
            limit.chosen.connect(self.chosen)
            column.addWidget(_row(f"{words}:", limit))
        self.setEnabled(False)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        return list(self._limits.values())

    def show_settings(self, kept: Mapping[str, str]) -> None:
        """Show what is kept."""
        for name, limit in self._limits.items():
            limit.show_value(kept[name])
        self.setEnabled(True)


def _row(words: str, limit: QWidget) -> QWidget:
    """In a narrow window the limit goes below its words."""
    row = QWidget()
    flow = FlowLayout(row, 8)
    label = QLabel(words)
    label.setBuddy(limit)
    for part in (label, limit):
        part.setFixedHeight(_ROW_PX)
        flow.addWidget(part)
    return row


class _Limit(QComboBox):
    """Sizes to choose from, and the one that is kept if it is none of them.

    Signals:
        chosen: Name of the setting and its value.
    """

    chosen = Signal(str, str)

    def __init__(self, name: str, setting: str, sizes_mb: Sequence[int]) -> None:
        super().__init__()
        named(self, name)
        self._setting = setting
        # Not by the wheel: it scrolls the page.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for size_mb in sizes_mb:
            self._add(str(size_mb))
        self.activated.connect(lambda _: self.chosen.emit(setting, self.currentData()))

    def show_value(self, value: str) -> None:
        if self.view().isVisible() or value == self.currentData():
            return
        if self.findData(value) < 0:
            self._add(value)
        self.setCurrentIndex(self.findData(value))

    def _add(self, value: str) -> None:
        words = limit_words(self._setting, value)
        self.addItem(words[:1].upper() + words[1:], value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
