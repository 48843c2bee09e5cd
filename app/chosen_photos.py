"""The photos that verbs act on: those selected in the grid, or the one that is looked at."""

from array import array

from PySide6.QtCore import QEvent, QObject, Signal
from typing_extensions import override

from app.views.photo_grid import PhotoGrid
from app.views.viewer import Viewer


class ChosenPhotos(QObject):
    """Follows the grid and the viewer.

    Signals:
        changed: Other photos are chosen now.
    """

    changed = Signal()

    def __init__(self, grid: PhotoGrid, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._viewer = viewer
        grid.selection_changed_ids.connect(self._announce)
        viewer.photo_changed.connect(self._announce)
        for place in (grid, viewer):
            place.installEventFilter(self)

    def ids(self) -> "array[int]":
        """Their ids (typecode `q`), in the order of the grid. Cost: a copy of whole runs."""
        viewed = self._viewer.photo_id if self._viewer.isVisible() else None
        return self._grid.selected_ids() if viewed is None else array("q", [viewed])

    def count(self) -> int:
        viewed = self._viewer.isVisible() and self._viewer.photo_id is not None
        return 1 if viewed else self._grid.selected_count()

    def in_sight(self) -> bool:
        """Photos are shown, and no page in their place."""
        window = self._grid.window()
        return self._grid.isVisible() or self._viewer.isVisible() or not window.isVisible()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The viewer, or a page in the place of the grid, opens or closes."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.changed.emit()
        return super().eventFilter(watched, event)

    def _announce(self, _: object) -> None:
        self.changed.emit()
