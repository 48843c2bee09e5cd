"""The line above the photos: what is listed, and how it is ordered, grouped and filtered."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app import style
from app.translation import tr
from app.views.elided_label import ElidedLabel
from app.views.menu_button import MenuButton
from app.views.naming import named
from core.records import Grouping, PhotoOrder

RELEVANCE: Final = "relevance"
"""Among the orders: hits of a search as they rank."""

CAPTIONS: Final = ("name", "date", "stars")

_HEADER_PX: Final = 44
_COUNT_PX: Final = 150
_TITLE_PX: Final = 120
"""What is left to the title at least, with the edges."""


class BrowserHeader(QWidget):
    """Title, count, and buttons.

    Signals:
        order_chosen: A `PhotoOrder`, or `RELEVANCE`.
        grouping_chosen: A `Grouping`.
        captions_chosen: Those of `CAPTIONS` that are wanted, as a tuple.
        filter_toggled: Whether the filter bar is wanted.
        map_toggled: Whether the map is wanted.
        more_wanted: More hits of the search are wanted.
    """

    order_chosen = Signal(object)
    grouping_chosen = Signal(object)
    captions_chosen = Signal(object)
    filter_toggled = Signal(bool)
    map_toggled = Signal(bool)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEADER_PX)
        self._title = ElidedLabel("paneTitle")
        self._count = ElidedLabel("paneCount")
        self._more = named(QPushButton(tr("Show more")), "showMore", tr("Show more"))
        self._more.setProperty("link", True)
        self._more.setToolTip(tr("Show ten times as many photos of this search"))
        self._more.clicked.connect(self.more_wanted)
        self._more.hide()
        self._offers_more = False
        self._offered: tuple[bool, bool] | None = None
        self._sort = MenuButton("sortButton", tr("Order of the photos"), "sort")
        self._group = MenuButton("groupButton", tr("Group by"), "sections")
        self._captions = MenuButton("captionButton", tr("Captions"), "details", several=True)
        self._filter = self._toggle("filterButton", tr("Filter (Ctrl+Shift+F)"), "filter")
        self._map = self._toggle("mapButton", tr("Map (Ctrl+M)"), "map")
        self._group.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._captions.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._group.set_choices(grouping_words().items())
        self._captions.set_choices(
            (("name", tr("Name")), ("date", tr("Date")), ("stars", tr("Stars")))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 10, 2)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self._count, 1)
        row.addWidget(self._more)
        for button in (self._filter, self._map, self._captions, self._group, self._sort):
            row.addWidget(button)
        self._sort.chosen.connect(self.order_chosen)
        self._group.chosen.connect(self.grouping_chosen)
        self._captions.chosen.connect(self.captions_chosen)
        self._filter.toggled.connect(self.filter_toggled)
        self._map.toggled.connect(self.map_toggled)

    def set_heading(self, title: str, count: str) -> None:
        """Say what is listed."""
        self._title.setText(title)
        self._count.setText(count)
        # A long title gives way to the count.
        self._count.setMinimumWidth(min(self._count.sizeHint().width(), _COUNT_PX))
        self._fit_more()

    def offer_more(self, *, on: bool) -> None:
        """Show, or hide, that a search can have more hits; the menu has it too."""
        self._offers_more = on
        self._fit_more()

    def _fit_more(self) -> None:
        """In a narrow window there is no room for it."""
        buttons = (self._filter, self._map, self._captions, self._group, self._sort)
        shown = [button for button in buttons if not button.isHidden()]
        needed = sum(part.sizeHint().width() + 4 for part in (self._more, *shown))
        room = self.width() - self._count.minimumWidth() - _TITLE_PX
        self._more.setVisible(self._offers_more and needed <= room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_more()

    def set_order(self, order: str, *, searching: bool = False, in_album: bool = False) -> None:
        """Show the order in use.

        Args:
            order: A `PhotoOrder`, or `RELEVANCE`.
            searching: The hits of a search are shown: offer their rank.
            in_album: An album that is filled by hand is shown: offer its own order.
        """
        if self._offered != (searching, in_album):
            self._offered = (searching, in_album)
            first = [(RELEVANCE, tr("Best first"))] if searching else []
            if in_album:
                first = [("album", tr("By hand"))]
            self._sort.set_choices([*first, *order_words().items()])
        self._sort.tick(order)
        self._sort.setText(self._sort.words_of(order))

    def set_grouping(self, grouping: Grouping, *, possible: bool = True) -> None:
        """Show what the sections go by; `possible` says whether this list can have any."""
        self._group.tick(grouping)
        self._group.setEnabled(possible)

    def set_captions(self, captions: tuple[str, ...]) -> None:
        self._captions.tick(*captions)

    def set_filter_shown(self, shown: bool) -> None:
        self._filter.setChecked(shown)

    def set_map_shown(self, shown: bool) -> None:
        """Show whether the map stands in the place of the photos; it has no order."""
        self._map.setChecked(shown)
        for button in (self._captions, self._group, self._sort):
            button.setVisible(not shown)

    def _toggle(self, name: str, tip: str, icon: str) -> QToolButton:
        button = named(QToolButton(), name, tip.partition(" (")[0])
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setIconSize(QSize(18, 18))
        style.set_icon(button, icon)
        return button


def order_words() -> dict[PhotoOrder, str]:
    """Every order but an album's own, in words."""
    return {
        "newest": tr("Newest first"),
        "oldest": tr("Oldest first"),
        "added": tr("Recently added"),
        "name": tr("By name"),
        "path": tr("By folder"),
        "rating": tr("Most stars"),
        "largest": tr("Largest files"),
        "smallest": tr("Smallest files"),
    }


def grouping_words() -> dict[Grouping, str]:
    """What photos can be grouped by, in words."""
    return {
        "none": tr("No groups"),
        "day": tr("By day"),
        "month": tr("By month"),
        "directory": tr("By folder"),
        "camera": tr("By camera"),
    }
