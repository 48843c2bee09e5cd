"""Plays moving pictures: frames are decoded by a worker, and here off the GUI thread, in time."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.bridge import Bridge
from app.decoding import decoded, turned
from core.errors import CoreError
from core.records import Photo

if TYPE_CHECKING:
    from core.library import LibraryLike
    from core.library.viewing import Frames

MOVING_FORMATS = frozenset({"GIF", "WEBP", "PNG"})
"""Of `Photo.format`: others have no frames, and none are asked for."""


class FramePlayer(QObject):
    """Shows the frames of one photo again and again. One frame is decoded ahead; none is kept.

    Signals:
        found: The photo moves, or the movement began or stopped.
        frame: A QImage to show now.
    """

    found = Signal()
    frame = Signal(object)

    def __init__(self, library: "LibraryLike", bridge: Bridge, place: str, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._place = place
        self._frames: Frames | None = None
        self._rotation = 0
        self._at = 0
        self._next: QImage | None = None
        self._playing = False
        self._due = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._come_due)

    @property
    def moves(self) -> bool:
        """Whether the photo moves."""
        return self._frames is not None

    @property
    def is_cut(self) -> bool:
        """Whether only the beginning of the movement is shown."""
        return self._frames is not None and self._frames.cut

    @property
    def playing(self) -> bool:
        return self._playing

    def load(self, photo: Photo, *, play: bool) -> None:
        """Fetch the frames of a photo, if it has any, and play them."""
        self.stop()
        if photo.format not in MOVING_FORMATS or photo.offline:
            return
        self._bridge.read(
            partial(self._library.frames, photo.id),
            partial(self._take, photo.rotation, play=play),
            _ignore,
            key=f"viewer-frames{self._place}",
        )

    def stop(self) -> None:
        """Forget the photo."""
        self._bridge.forget(f"viewer-frames{self._place}")
        self._bridge.forget(f"viewer-frame{self._place}")
        self._timer.stop()
        self._frames = self._next = None
        self._playing = self._due = False

    def set_playing(self, playing: bool) -> None:
        """Go on, or hold still."""
        if self._frames is None or playing == self._playing:
            return
        self._playing = playing
        if playing:
            self._fetch()
            self._timer.start(self._frames.durations_ms[self._at])
        else:
            self._timer.stop()
            self._due = False
        self.found.emit()

    def _take(self, rotation: int, frames: "Frames", *, play: bool) -> None:
        if len(frames.images) < 2:
            return
        self._frames, self._rotation, self._at = frames, rotation, 0
        self.found.emit()
        self.set_playing(play)

    def _fetch(self) -> None:
        """Decode the next frame while the present one is shown."""
        frames = self._frames
        if frames is None:
            return
        encoded, rotation = frames.images[(self._at + 1) % len(frames.images)], self._rotation
        self._bridge.read(
            lambda: turned(decoded(encoded), rotation),
            self._arrived,
            key=f"viewer-frame{self._place}",
        )

    def _arrived(self, image: QImage) -> None:
        self._next = image
        if self._due:
            self._show_next()

    def _come_due(self) -> None:
        if self._next is None:
            self._due = True  # it takes longer than the frame before is to be shown
        else:
            self._show_next()

    def _show_next(self) -> None:
        frames, image = self._frames, self._next
        if frames is None or image is None:
            return
        self._due, self._next = False, None
        self._at = (self._at + 1) % len(frames.images)
        if not image.isNull():
            self.frame.emit(image)
        self._timer.start(frames.durations_ms[self._at])
        self._fetch()


def _ignore(_: CoreError) -> None:
    """The still picture is there; what keeps it from moving is no news."""
