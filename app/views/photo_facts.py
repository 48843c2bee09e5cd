"""What lies over a photo when the user wants it: facts in a corner, the histogram in another."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.views.histogram import Histogram
from app.views.info_overlay import InfoOverlay
from core.errors import CoreError
from core.records import PhotoDetails, PhotoId

if TYPE_CHECKING:
    from core.library import LibraryLike

_GAP_PX = 14


class PhotoFactsOverlay(QObject):
    """Reads what is shown, and only that."""

    def __init__(self, library: "LibraryLike", bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._photo_id: int | None = None
        self._info = InfoOverlay(parent)
        self._histogram = Histogram(parent)
        self._area = QRect()
        self._wants_histogram = False
        self._info.hide()
        self._histogram.hide()

    @property
    def info_shown(self) -> bool:
        return not self._info.isHidden()

    @property
    def histogram_shown(self) -> bool:
        """Whether it is wanted: over a photo that cannot be read there is none."""
        return self._wants_histogram

    def set_shown(self, *, info: bool, histogram: bool) -> None:
        """Show these over the photo."""
        changed = (info, histogram) != (self.info_shown, self.histogram_shown)
        self._info.setVisible(info)
        self._wants_histogram = histogram
        self._histogram.setVisible(histogram)
        if changed:
            self._read()

    def show_photo(self, photo_id: int | None) -> None:
        """Show the facts of another photo, or of the same anew."""
        if photo_id != self._photo_id:
            self._info.show_details(None)
            self._histogram.show_counts(())
        self._photo_id = photo_id
        self._read()

    def arrange(self, area: QRect) -> None:
        """Lie in the corners of this area of the parent."""
        self._area = area
        self._info.set_room(area.width() - 2 * _GAP_PX)
        self._info.move(area.left() + _GAP_PX, area.top() + _GAP_PX)
        across = area.right() + 1 - _GAP_PX - self._histogram.width()
        narrow = across < self._info.geometry().right() + _GAP_PX and self.info_shown
        below = self._info.geometry().bottom() + _GAP_PX if narrow else area.top() + _GAP_PX
        lowest = area.bottom() + 1 - _GAP_PX - self._histogram.height()
        self._histogram.move(max(across, area.left() + _GAP_PX), min(below, max(lowest, 0)))
        self._info.raise_()
        self._histogram.raise_()

    def _read(self) -> None:
        if self._photo_id is None:
            self._bridge.forget("viewer-details")
            self._bridge.forget("viewer-histogram")
            return
        photo_id = PhotoId(self._photo_id)
        if self.info_shown:
            self._bridge.read(
                partial(self._library.details, photo_id), self._show_details, key="viewer-details"
            )
        if self.histogram_shown:
            self._bridge.read(
                partial(self._library.histogram, photo_id),
                self._show_counts,
                self._show_no_counts,
                key="viewer-histogram",
            )

    def _show_details(self, details: PhotoDetails | None) -> None:
        self._info.show_details(details)
        self.arrange(self._area)

    def _show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        self._histogram.show_counts(counts)
        self._histogram.setVisible(self._wants_histogram)

    def _show_no_counts(self, _: CoreError) -> None:
        """Where the picture would be it is said why there is none."""
        self._histogram.hide()
