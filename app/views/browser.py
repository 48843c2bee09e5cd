"""The middle of the window: what is listed, the photos, and what to do when there are none."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.views.elided_label import ElidedLabel
from app.views.empty_state import Emptiness, EmptyState
from app.views.naming import named
from app.views.photo_grid import PhotoGrid
from app.wording import counted
from core.paths import one_line
from core.records import PhotoOrder

ORDERS: Final[dict[PhotoOrder, str]] = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "name": "By name",
    "path": "By folder",
}

_HEADER_PX: Final = 44
_COUNT_PX: Final = 150


class Browser(QWidget):
    """A header, and below it the grid or an `Emptiness`.

    Signals:
        order_chosen: A `PhotoOrder`.
        wanted: The verb of the button of an empty state.
        matches_wanted: The chip with the number of new matches was pressed.
    """

    order_chosen = Signal(str)
    wanted = Signal(str)
    matches_wanted = Signal()

    def __init__(self, grid: PhotoGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("browser")
        self.grid = grid
        self._title = ElidedLabel("paneTitle")
        self._count = ElidedLabel("paneCount")
        self._sort = self._make_sort_button()
        header = named(QWidget(), "paneHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(_HEADER_PX)
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 4, 10, 2)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        row.addWidget(self._sort)
        self._header = header
        self._empty = EmptyState()
        self._empty.wanted.connect(self.wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(grid)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._stack, 1)
        self._chip = named(QPushButton(self._stack), "newMatches")
        self._chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._chip.clicked.connect(self.matches_wanted)
        self._chip.hide()
        self._stack.installEventFilter(self)

    def show_photos(self) -> None:
        self._stack.setCurrentWidget(self.grid)

    def show_emptiness(self, emptiness: Emptiness) -> None:
        self._empty.show_emptiness(emptiness)
        self._stack.setCurrentWidget(self._empty)

    def set_heading(self, title: str, count: str, *, sortable: bool) -> None:
        """Say what is listed."""
        self._title.setText(_shortened(one_line(title)))
        self._count.setText(count)
        # A long title gives way to the count.
        self._count.setMinimumWidth(min(self._count.sizeHint().width(), _COUNT_PX))
        self._sort.setVisible(sortable)

    def set_order(self, order: PhotoOrder) -> None:
        """Tick the order in use."""
        for action in self._orders.actions():
            action.setChecked(action.data() == order)
        self._sort.setText(ORDERS[order])

    def set_waiting_matches(self, count: int) -> None:
        """Show, or hide, that new matches wait."""
        self._chip.setText(counted(count, "new match", "new matches"))
        self._chip.setAccessibleName(f"Show {self._chip.text()}")
        self._chip.setToolTip("Show them")
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

    def _make_sort_button(self) -> QToolButton:
        button = named(QToolButton(), "sortButton")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName("Order of the photos")
        button.setToolTip("Order of the photos")
        style.set_icon(button, "sort")
        menu = QMenu(button)
        self._orders = QActionGroup(menu)
        for order, words in ORDERS.items():
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setData(order)
            action.triggered.connect(_sender_of(self.order_chosen.emit, order))
            self._orders.addAction(action)
            menu.addAction(action)
        # Not the button's own menu: that one waits for its end in a loop of its own.
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button


def _sender_of(send: Callable[[str], None], order: PhotoOrder) -> Callable[[], None]:
    return lambda: send(order)


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
