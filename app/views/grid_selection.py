"""The selection of the grid in runs of rows, so that a million photos are one run."""

from array import array
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex

from app.itemmodels.found_again import find_again
from app.itemmodels.photo_model import PhotoModel

_Flag = QItemSelectionModel.SelectionFlag


class GridSelection:
    """Selects rows of a photo model; remembers where a range started (the anchor)."""

    def __init__(self, model: PhotoModel, qt: QItemSelectionModel) -> None:
        self._model = model
        self.qt = qt
        self._anchor = QPersistentModelIndex()

    @property
    def current_row(self) -> int:
        """The row with the focus, or -1."""
        return self.qt.currentIndex().row()

    @property
    def anchor_row(self) -> int:
        """Where Shift extends from; the current row when nothing was anchored."""
        return self._anchor.row() if self._anchor.isValid() else max(0, self.current_row)

    def count(self) -> int:
        return sum(map(len, self._runs()))

    def contains(self, row: int) -> bool:
        return self.qt.isSelected(self._model.index(row))

    def runs(self) -> list[range]:
        """Selected rows in the order of the list, as runs that do not overlap."""
        return sorted(self._runs(), key=lambda run: run.start)

    def ids(self) -> "array[int]":
        """Selected photo ids in the order of the list; copies whole runs."""
        ids = array("q")
        for run in self.runs():
            ids.extend(self._model.ids[run.start : run.stop])
        return ids

    def clear(self) -> None:
        self._anchor = QPersistentModelIndex()
        self.qt.clearSelection()

    def select_only(self, row: int) -> None:
        self._anchor = QPersistentModelIndex(self._model.index(row))
        self.qt.setCurrentIndex(self._model.index(row), _Flag.ClearAndSelect)

    def toggle(self, row: int) -> None:
        self._anchor = QPersistentModelIndex(self._model.index(row))
        self.qt.setCurrentIndex(self._model.index(row), _Flag.Toggle)

    def move_to(self, row: int) -> None:
        """Give the focus to a row without selecting it."""
        self.qt.setCurrentIndex(self._model.index(row), _Flag.NoUpdate)

    def extend_to(self, row: int, *, keep: bool = False) -> None:
        """Select from the anchor to a row; `keep` leaves what was selected before."""
        anchor = self.anchor_row
        if not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(self._model.index(anchor))
        run = range(min(anchor, row), max(anchor, row) + 1)
        self.qt.select(self._as_qt([run]), _Flag.Select if keep else _Flag.ClearAndSelect)
        self.move_to(row)

    def select_all(self) -> None:
        if self._model.ids:
            whole = range(len(self._model.ids))
            self.qt.select(self._as_qt([whole]), _Flag.ClearAndSelect)

    def select_runs(
        self, runs: Iterable[range], base: QItemSelection | None = None, *, flip: bool = False
    ) -> None:
        """Select runs of rows on top of `base`; `flip` inverts the rows that `base` holds."""
        chosen = QItemSelection() if base is None else QItemSelection(base)
        chosen.merge(self._as_qt(runs), _Flag.Toggle if flip else _Flag.Select)
        self.qt.select(chosen, _Flag.ClearAndSelect)

    def select_ids(self, photo_ids: "array[int]", current_id: int | None) -> None:
        """Select those photos that are listed, and give the focus to one."""
        rows = self._model.rows_of(photo_ids) if photo_ids else array("q")
        if rows:
            self.qt.select(self._as_qt(_runs_of(rows)), _Flag.ClearAndSelect)
        self._focus(-1 if current_id is None else self._model.row_of(current_id))

    def select_again(self, before: "array[int]", selected: Sequence[range], current: int) -> None:
        """Select the same photos, as far as they are still listed, after the list has changed.

        Args:
            before: The list as it was.
            selected: Runs of rows in it.
            current: The row in it that had the focus, or -1.
        """
        runs, others = find_again(before, selected, self._model.ids)
        rows = self._model.rows_of(others)
        if rows:
            runs += _runs_of(rows)
        if runs:
            self.qt.select(self._as_qt(runs), _Flag.ClearAndSelect)
        self._focus(-1 if current < 0 else self._model.row_of(before[current], near=current))

    def _focus(self, row: int) -> None:
        if row >= 0:
            self._anchor = QPersistentModelIndex(self._model.index(row))
            self.move_to(row)

    def _runs(self) -> list[range]:
        selection = self.qt.selection()
        found = map(selection.at, range(selection.count()))
        return [range(run.top(), run.bottom() + 1) for run in found]

    def _as_qt(self, runs: Iterable[range]) -> QItemSelection:
        selection = QItemSelection()
        for run in runs:
            first: QModelIndex = self._model.index(run.start)
            selection.select(first, self._model.index(run.stop - 1))
        return selection


def _runs_of(rows: "array[int]") -> list[range]:
    """Ascending rows as runs of consecutive ones."""
    if rows[-1] - rows[0] == len(rows) - 1:
        return [range(rows[0], rows[-1] + 1)]
    runs: list[range] = []
    start = previous = rows[0]
    for row in rows[1:]:
        if row != previous + 1:
            runs.append(range(start, previous + 1))
            start = row
        previous = row
    runs.append(range(start, previous + 1))
    return runs
