"""Keeps the photo at the top, and the selection, in place while the list around them changes."""

from array import array
from collections.abc import Sequence
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
        self._kept_selected: list[range] = []
        self._kept_current = -1
        self._kept_top: int | None = None
        self._loses_current = False

    def note(self) -> None:
        """The user has scrolled: note what is at the top now."""
        grid = self._grid
        top = grid.verticalOffset()
        if top == 0 or not grid.photos.ids:
            self._row = self._y = 0
            return
        self._row = min(grid.grid_layout.first_row_near(top), len(grid.photos.ids) - 1)
        self._y = grid.grid_layout.rect(self._row).top() - top

    def top_of(self, layout: "GridLayout") -> int | None:
        """Where to scroll to so that the noted photo is where it was; None at the very top."""
        if not (self._row or self._y):
            return None
        return layout.rect(self._row).top() - min(self._y, layout.pitch_y + layout.heading_px)

    def inserted(self, first: int, last: int) -> None:
        if (self._row or self._y) and first <= self._row:
            self._row += last - first + 1

    def removing(self, first: int, last: int) -> None:
        """Before rows go: note whether the current one is among them."""
        self._loses_current = first <= self._grid.chosen.current_row <= last

    def removed(self, first: int, last: int) -> None:
        if self._loses_current and self._grid.photos.ids:
            # What stands in its place now; Qt goes back by one.
            self._grid.chosen.move_to(min(first, len(self._grid.photos.ids) - 1))
        if first <= self._row:
            self._row = max(first, self._row - (last - first + 1))
        self._row = min(self._row, max(0, len(self._grid.photos.ids) - 1))

    def keep(self) -> None:
        """Before a reset: remember the list, what is selected in it and where we are."""
        grid = self._grid
        ids = grid.photos.ids
        self._kept_ids = ids
        self._kept_selected = grid.chosen.runs()
        self._kept_current = grid.chosen.current_row
        scrolled = grid.verticalOffset() > 0 and self._row < len(ids)
        self._kept_top = ids[self._row] if scrolled else None

    def find(self) -> bool:
        """After a reset: look where the photo at the top is now; False when it is gone."""
        top = self._kept_top
        row = -1 if top is None else self._grid.photos.row_of(top, near=self._row)
        self._row = max(0, row)
        if row < 0:
            self._y = 0
        return row >= 0

    def select_again(self) -> None:
        """After a reset: select the same photos, as far as they are still listed."""
        grid = self._grid
        before, self._kept_ids = self._kept_ids, array("q")
        selected, current = self._kept_selected, self._kept_current
        grid.chosen.select_again(before, selected, current)
        if grid.chosen.current_row < 0:
            beside = _beside(current, selected, len(before))
            rows = (grid.photos.row_of(before[row], near=row) for row in beside)
            near = next((row for row in rows if row >= 0), -1)
            if near >= 0:
                grid.chosen.move_to(near)


def _beside(current: int, selected: Sequence[range], count: int) -> list[int]:
    """Rows to go to when those that are selected go: the next one that is not, or the one before.

    Args:
        current: The current row, or -1.
        selected: Runs of rows in order.
        count: Of all rows.
    """
    if current < 0:
        return []
    after, before = current + 1, current - 1
    for run in selected:
        after = run.stop if after in run else after
    for run in reversed(selected):
        before = run.start - 1 if before in run else before
    return [row for row in (after, before) if 0 <= row < count]
