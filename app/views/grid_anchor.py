"""Keeps the photo at the top, and the selection, in place while the list around them changes."""

from array import array
from typing import TYPE_CHECKING

from app.views.grid_base import GridBase

if TYPE_CHECKING:
    from app.views.grid_layout import GridLayout


class GridAnchor:
    """Remembers the first photo in sight, by row and, around a reset, by id."""

    def __init__(self, grid: GridBase) -> None:
        self._grid = grid
        self._row = 0
        self._y = 0
        self._kept_ids: array[int] = array("q")
        self._kept_current: int | None = None
        self._kept_top: int | None = None

    def note(self) -> None:
        """The user has scrolled: note what is at the top now."""
        grid = self._grid
        top = grid.verticalOffset()
        if top == 0 or not grid.photos.ids:
            self._row = self._y = 0
            return
        self._row = min(grid.grid_layout.nearest_row(0, top), len(grid.photos.ids) - 1)
        self._y = grid.grid_layout.rect(self._row).top() - top

    def top_of(self, layout: "GridLayout") -> int | None:
        """Where to scroll to so that the noted photo is where it was; None at the very top."""
        if not (self._row or self._y):
            return None
        return layout.rect(self._row).top() - min(self._y, layout.pitch_y + layout.heading_px)

    def inserted(self, first: int, last: int) -> None:
        if (self._row or self._y) and first <= self._row:
            self._row += last - first + 1

    def removed(self, first: int, last: int) -> None:
        if first <= self._row:
            self._row = max(first, self._row - (last - first + 1))
        self._row = min(self._row, max(0, len(self._grid.photos.ids) - 1))

    def keep(self) -> None:
        """Before a reset: remember by photo id what is selected and where we are."""
        grid = self._grid
        ids = grid.photos.ids
        current = grid.chosen.current_row
        self._kept_ids = grid.chosen.ids()
        self._kept_current = grid.photos.photo_id(current) if current >= 0 else None
        scrolled = grid.verticalOffset() > 0 and self._row < len(ids)
        self._kept_top = ids[self._row] if scrolled else None

    def find(self) -> bool:
        """After a reset: look where the photo at the top is now; False when it is gone."""
        row = -1 if self._kept_top is None else self._grid.photos.row_of(self._kept_top)
        self._row = max(0, row)
        if row < 0:
            self._y = 0
        return row >= 0

    def select_again(self) -> None:
        """After a reset: select the same photos, as far as they are still listed."""
        self._grid.chosen.select_ids(self._kept_ids, self._kept_current)
        self._kept_ids = array("q")
