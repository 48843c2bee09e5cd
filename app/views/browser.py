"""The middle of the window: what is listed, the photos, and what to do when there are none."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.translation import tr, trn
from app.views.browser_header import BrowserHeader
from app.views.date_scrubber import DateScrubber
from app.views.empty_state import Emptiness, EmptyState
from app.views.filter_bar import FilterBar
from app.views.filter_chips import FilterChips
from app.views.focus import is_within
from app.views.hint_line import HintLine
from app.views.naming import named
from app.views.photo_grid import PhotoGrid
from core.paths import one_line


class Browser(QWidget):
    """A header with the filters, and below it the grid, another page, or an `Emptiness`.

    Attributes:
        header: Title, and how the photos are shown.
        hint: A sentence that is said once.
        filters: The conditions that they meet; hidden until wanted.
        chips: The conditions in use.
        scrubber: The dates beside the grid.

    Signals:
        wanted: The verb of the button of an empty state.
        matches_wanted: The chip with the number of new matches was pressed.
    """

    wanted = Signal(str)
    matches_wanted = Signal()

    def __init__(self, grid: PhotoGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browser")
        self.grid = grid
        self.header = BrowserHeader()
        self.hint = HintLine()
        self.filters = FilterBar()
        self.chips = FilterChips()
        self.scrubber = DateScrubber()
        self._empty = EmptyState()
        self._empty.wanted.connect(self.wanted)
        self._photos = QWidget()
        row = QHBoxLayout(self._photos)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(grid, 1)
        row.addWidget(self.scrubber)
        self._page: QWidget = self._photos
        self._stack = QStackedWidget()
        self._stack.addWidget(self._photos)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.hint, self.filters, self.chips):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._chip = named(QPushButton(self._stack), "newMatches")
        self._chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chip.clicked.connect(self.matches_wanted)
        self._chip.hide()
        self._stack.installEventFilter(self)

    # ---- pages
    def show_photos(self) -> None:
        self._put_in_front(self._page)

    def take_focus(self) -> None:
        """Let keys go to what is shown."""
        if self._stack.currentWidget() is self._empty:
            self._empty.take_focus()
        elif self._page is self._photos:
            self.grid.setFocus()
        else:
            self._page.setFocus()

    def show_emptiness(self, emptiness: Emptiness) -> None:
        """Say why there are no photos; a page in the place of the grid stays."""
        if self._page is not self._photos:
            self.show_photos()
            return
        self._empty.show_emptiness(emptiness)
        self._put_in_front(self._empty)

    def _put_in_front(self, page: QWidget) -> None:
        """What comes takes the focus of what goes; Qt would give it to whatever is next."""
        before = self._stack.currentWidget()
        had_focus = before is not None and before is not page and is_within(before)
        self._stack.setCurrentWidget(page)
        if had_focus:
            self.take_focus()

    def set_page(self, page: QWidget | None) -> None:
        """Show a page in the place of the grid; None brings the grid back."""
        if page is not None and self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._page = self._photos if page is None else page
        self.show_photos()

    # ---- what is listed
    def set_heading(self, title: str, count: str) -> None:
        """Say what is listed."""
        self.header.set_heading(_shortened(one_line(title)), count)

    def set_waiting_matches(self, count: int) -> None:
        """Show, or hide, that new matches wait."""
        self._chip.setText(trn("{n} new match", "{n} new matches", count))
        self._chip.setAccessibleName(tr("Show {matches}", matches=self._chip.text()))
        self._chip.setToolTip(tr("Show them"))
        self._chip.setVisible(count > 0)
        self._place_chip()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_chip()
        return super().eventFilter(watched, event)

    def _place_chip(self) -> None:
        self._chip.adjustSize()
        self._chip.move((self._stack.width() - self._chip.width()) // 2, 14)
        self._chip.raise_()


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
