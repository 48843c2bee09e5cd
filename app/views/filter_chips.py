"""The conditions of the filter in use, each with a way to remove it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app import style
from app.filters import Condition, conditions
from app.translation import tr
from app.views.flow_layout import FlowLayout
from app.views.naming import named
from core.records import PhotoFilter

_LONGEST = 40


class FilterChips(QFrame):
    """Shown while there is any condition, whether or not the filter bar is open.

    Signals:
        removed: The fields of `PhotoFilter` that are to be as in an empty one.
        cleared: All of them.
    """

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterChips")
        self._shown: list[Condition] = []
        self._chips: list[QToolButton] = []
        self._flow_holder = QWidget()
        self._flow = FlowLayout(self._flow_holder)
        self._clear = named(QPushButton(tr("Clear filters")), "clearFilters")
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 6)
        row.addWidget(self._flow_holder, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_filter(self, given: PhotoFilter) -> None:
        """Show the conditions of a filter."""
        found = conditions(given)
        if found == self._shown:
            return
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self._shown = found
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(condition) for condition in found]
        for chip in self._chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(found))
        if focused is not None and self._chips:
            # Whoever removes one by the keyboard may want to remove the next.
            self._chips[min(focused, len(self._chips) - 1)].setFocus()
        self.updateGeometry()

    def words(self) -> list[str]:
        """The conditions that are shown."""
        return [condition.words for condition in self._shown]

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = max(80, width - self._clear.sizeHint().width() - 40)
        return max(self._flow.heightForWidth(room), self._clear.sizeHint().height()) + 6

    def _chip(self, condition: Condition) -> QToolButton:
        words = condition.words
        chip = named(QToolButton(), "filterChip", tr("Remove the filter: {words}", words=words))
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        chip.setText(shown.replace("&", "&&"))
        chip.setToolTip(tr("Remove this filter"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIconSize(QSize(12, 12))
        style.set_icon(chip, "close")
        chip.clicked.connect(lambda: self.removed.emit(condition.fields))
        return chip
