"""Brings a window back to where it was closed: the search, the photo at the top, the panels."""

from array import array

import msgspec
from PySide6.QtCore import QObject

from app import last_view
from app.actions import Actions
from app.finding import Finding
from app.last_view import LastView
from app.listing import Listing
from app.views.photo_grid import PhotoGrid
from core.records import PhotoId

_NEAR_ROWS = 5000


class Returning(QObject):
    """Waits until the photos are there, and gives up as soon as the user does something."""

    def __init__(
        self,
        listing: Listing,
        grid: PhotoGrid,
        finding: Finding,
        actions: Actions,
        last: LastView,
    ) -> None:
        super().__init__(grid)
        self._listing = listing
        self._grid = grid
        self._actions = actions
        self._last: LastView | None = last
        actions["filter"].setChecked(last.filter_shown)
        actions["map"].setChecked(last.map_shown)
        if last.search is not None and last.search.terms:
            finding.show_saved(last.search.terms, last.search.view)
            if last.hit_order is not None:
                listing.order_hits(last.hit_order)
        self._wanted = (listing.view, listing.query)
        listing.changed.connect(self._go_on)
        self._go_on()

    def present(self) -> str:
        """What is shown now, as text for the next start."""
        grid = self._grid
        last = last_view.of_listing(self._listing)
        ids = grid.photos.ids
        top, current = grid.visible_rows().start, grid.chosen.current_row
        scrolled = grid.verticalScrollBar().value() > 0 and top < len(ids)
        return last_view.as_text(
            msgspec.structs.replace(
                last,
                top_id=PhotoId(ids[top]) if scrolled else None,
                top_row=top,
                current_id=PhotoId(ids[current]) if current >= 0 else None,
                current_row=max(0, current),
                filter_shown=self._actions["filter"].isChecked(),
                map_shown=self._actions["map"].isChecked(),
            )
        )

    def _go_on(self) -> None:
        last, grid, listing = self._last, self._grid, self._listing
        if last is None:
            return
        moved = grid.is_busy() or grid.verticalScrollBar().value() > 0
        if moved or self._wanted != (listing.view, listing.query):
            self._last = None
        elif listing.whole and (listing.query is None or listing.answer is not None):
            self._last = None
            top = _row_near(grid.photos.ids, last.top_id, last.top_row)
            current = _row_near(grid.photos.ids, last.current_id, last.current_row)
            if current >= 0:
                grid.chosen.move_to(current)
            if top >= 0:
                grid.show_at_top(top)


def _row_near(ids: "array[int]", photo_id: int | None, row: int) -> int:
    """The row of a photo, looked for where it was; -1 when it is not about there any more."""
    if photo_id is None:
        return -1
    start = max(0, row - _NEAR_ROWS)
    try:
        return start + ids[start : max(0, row) + _NEAR_ROWS].index(photo_id)
    except ValueError:
        return -1
