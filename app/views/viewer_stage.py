"""Where photos are looked at: one alone, or up to four beside each other."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views.naming import named
from app.views.photo_pane import Loaders, PhotoPane

MOST_COMPARED = 4


class ViewerStage(QWidget):
    """One to four panes, of which one is active. Zoom and place are linked if the user wants so.

    Attributes:
        less_motion: Asked for each photo: whether moving pictures begin paused.

    Signals:
        changed: There is news of the photo in the active pane.
        settled: The active pane has its picture, or cannot have one.
        activated: The number of another pane, which the user pressed.
        handled: The user zoomed or moved a photo.
    """

    changed = Signal()
    settled = Signal()
    activated = Signal(int)
    handled = Signal()

    def __init__(self, loaders: Loaders, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "viewerStage")
        self.setMouseTracking(True)
        self._loaders = loaders
        self.less_motion: Callable[[], bool] = lambda: False
        self.linked = True
        self._following = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.active = 0
        self.panes: list[PhotoPane] = []
        self.set_count(1)

    @property
    def pane(self) -> PhotoPane:
        """The active pane."""
        return self.panes[self.active]

    @property
    def compares(self) -> bool:
        """Whether there is more than one pane."""
        return len(self.panes) > 1

    def set_count(self, count: int) -> None:
        """Have so many panes; the first is active."""
        self.active = 0  # before any goes: those that go tell so
        while len(self.panes) > count:
            pane = self.panes.pop()
            pane.clear()
            self._grid.removeWidget(pane)
            pane.hide()
            pane.deleteLater()
        while len(self.panes) < count:
            self.panes.append(self._make_pane(len(self.panes)))
        columns = 2 if count == MOST_COMPARED else count
        for number, pane in enumerate(self.panes):
            self._grid.addWidget(pane, number // columns, number % columns)
            pane.set_captioned(count > 1)
        for place in range(MOST_COMPARED):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
            self._grid.setRowStretch(place, 1 if place * columns < count else 0)
        self.set_active(0)

    def set_active(self, number: int) -> None:
        """Frame this pane."""
        self.active = number
        for other, pane in enumerate(self.panes):
            pane.set_frame(framed=self.compares, active=other == number)

    def show_photo(self, number: int, photo_id: int) -> None:
        """Show a photo in a pane; a linked one looks where the others look."""
        pane = self.panes[number]
        look = pane.canvas.zoom.look if self.compares and self.linked else None
        nearer = look is not None and not pane.canvas.zoom.fits
        pane.show_photo(photo_id, less_motion=self.less_motion())
        if look is not None and nearer:
            pane.look_at(look)

    def show_file(self, photo_id: int) -> None:
        """Show another file of the same photo, looked at in the same way."""
        pane = self.pane
        look = None if pane.canvas.zoom.fits else pane.canvas.zoom.look
        pane.show_photo(photo_id, less_motion=self.less_motion())
        if look is not None:
            pane.look_at(look)

    def shown_ids(self) -> Sequence[int]:
        """The photos in the panes."""
        return [pane.photo_id for pane in self.panes if pane.photo_id is not None]

    def clear(self) -> None:
        """Show nothing."""
        for pane in self.panes:
            pane.clear()

    def set_linked(self, linked: bool) -> None:
        """Whether all are zoomed and moved with one; they come together at once."""
        self.linked = linked
        if linked:
            self._bring_together(self.pane)

    def _make_pane(self, number: int) -> PhotoPane:
        pane = PhotoPane(self._loaders, str(number), self)
        pane.changed.connect(partial(self._pass_on, pane, self.changed.emit))
        pane.settled.connect(partial(self._pass_on, pane, self.settled.emit))
        pane.canvas.handled.connect(partial(self._handle, pane))
        pane.canvas.pressed.connect(partial(self._press, pane))
        return pane

    def _pass_on(self, pane: PhotoPane, tell: Callable[[], None]) -> None:
        if self.panes and pane is self.pane:
            tell()

    def _press(self, pane: PhotoPane) -> None:
        number = self.panes.index(pane)
        if number != self.active:
            self.activated.emit(number)

    def _handle(self, pane: PhotoPane) -> None:
        if self._following:
            return
        self.handled.emit()
        if self.linked:
            self._bring_together(pane)

    def _bring_together(self, pane: PhotoPane) -> None:
        self._following = True
        for other in self.panes:
            if other is not pane:
                other.look_at(pane.canvas.zoom.look)
        self._following = False
