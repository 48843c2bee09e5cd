"""One photo in the viewer: the best picture of it that there is for what is looked at."""

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.bridge import Bridge
from app.core_words import told
from app.decoding import smooth
from app.frame_player import FramePlayer
from app.itemmodels.photo_model import spoken
from app.rendition_loader import FULL_PX, Rendition, RenditionLoader, Room
from app.tile_loader import TileLoader, level_for, tiles_in
from app.translation import tr
from app.views.elided_label import ElidedLabel
from app.views.fact_label import FactLabel
from app.views.naming import named
from app.views.picture_canvas import PictureCanvas
from app.zoom import Look
from core.paths import one_line
from core.records import Photo

if TYPE_CHECKING:
    from core.library import LibraryLike

TILES_ABOVE_PIXELS = 16_000_000
"""Larger photos are shown in full resolution by tiles: a whole one takes too much memory."""
SCREEN_PX = 2048
_LARGE_SCREEN_PX = 4096
_STILL_MS = 120
_HURRY_MS = 90
"""Whoever goes on within this time passes photos over: their renditions are not asked for."""
_LEVELS_BELOW = 2
_MORE_THAN_THUMBNAIL_PX = 257
_FRAME_PX = 2


class Loaders(QObject):
    """What the panes of a viewer share."""

    def __init__(self, library: "LibraryLike", bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.library = library
        self.bridge = bridge
        self.renditions = RenditionLoader(library, bridge, self)
        self.tiles = TileLoader(library, bridge, self)

    def forget(self, photo_ids: list[int]) -> None:
        """Fetch these photos anew when they are shown."""
        self.renditions.forget(photo_ids)
        self.tiles.forget(photo_ids)

    def clear(self) -> None:
        """Give the memory back."""
        self.renditions.clear()
        self.tiles.clear()


class PhotoPane(QWidget):
    """Shows one photo.

    Attributes:
        photo_id: The photo; None for none.
        active: It is framed as the one that keys act on.

    Signals:
        changed: There is news of the photo: its record, a better picture, an error, or its zoom.
        settled: The rendition is there, or cannot be had: there is time for the neighbours.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, loaders: Loaders, place: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "photoPane")
        self.setMouseTracking(True)
        self.loaders = loaders
        self._place = place
        self.photo_id: int | None = None
        self._shown: Rendition | None = None
        self._less_motion = False
        self._look: Look | None = None
        self._passing = False
        self.active = False
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName(tr("No photo yet"))
        self.canvas.zoomed.connect(self._zoomed)
        self.canvas.moved.connect(self._see_tiles)
        self.player = FramePlayer(loaders.library, loaders.bridge, place, self)
        self.player.frame.connect(self._show_frame)
        self.player.found.connect(self.changed)
        self._caption = ElidedLabel("paneCaption")
        self._caption.hide()
        self._note = FactLabel("viewerNote")
        self._note.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._caption)
        # Panes beside each other are of one size, whatever is written in them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(self._refine)
        self._hurry = QTimer(self, singleShot=True, interval=_HURRY_MS)
        self._hurry.timeout.connect(self._stay)
        loaders.renditions.loaded.connect(self._take_loaded)
        loaders.renditions.outdated.connect(self._start_over)
        loaders.tiles.loaded.connect(self._take_tile)

    # ---- what the viewer asks
    @property
    def photo(self) -> Photo | None:
        """The record of the photo, once it is known."""
        if self._shown is not None:
            return self._shown.photo
        if self.photo_id is None:
            return None
        return self.loaders.renditions.broken_photo(self.photo_id)

    @property
    def shown(self) -> Rendition | None:
        return self._shown

    def show_photo(self, photo_id: int, *, less_motion: bool = False) -> None:
        """Show another photo: whatever is at hand at once, the rest as it comes."""
        hurried = self._hurry.isActive()
        self._reset()
        self.photo_id = photo_id
        self._less_motion = less_motion
        self.loaders.renditions.room = Room(
            self.canvas.viewport_px(), self.canvas.devicePixelRatioF()
        )
        self._hurry.start()
        self._passing = hurried
        if hurried:
            self.loaders.renditions.show_soon(photo_id)
        else:
            self._ask()
        self._take_loaded(photo_id)

    def show_again(self) -> None:
        """The record of the photo changed: it may be turned, or have another content."""
        if self.photo_id is not None:
            self.loaders.tiles.forget([self.photo_id])
            self.loaders.renditions.refresh([self.photo_id])

    def clear(self) -> None:
        """Show nothing."""
        self._reset()
        self.photo_id = None

    def look_at(self, look: Look) -> None:
        """Look as somebody does at another photo; at one that is not here yet, once it is."""
        self._look = look
        self._follow()

    def _follow(self) -> None:
        if self._look is not None and self._shown is not None:
            self.canvas.follow(self._look)
            self._look = None

    def set_frame(self, *, framed: bool, active: bool) -> None:
        """Whether there is a frame around it, and whether it is that of the active pane."""
        self.active = framed and active
        gap = _FRAME_PX if framed else 0
        self.setContentsMargins(gap, gap, gap, gap)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.active:
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().highlight().color(), _FRAME_PX))
            half = _FRAME_PX / 2
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))

    def set_captioned(self, captioned: bool) -> None:
        """Whether the name stands below the photo, as is needed beside others."""
        self._caption.setVisible(captioned)

    def level(self) -> int:
        """Longer side to ask for, in px: at least the screen's."""
        screen = self.screen().size() * self.devicePixelRatioF()
        fits = max(screen.width(), screen.height()) <= SCREEN_PX * 1.25
        return SCREEN_PX if fits else _LARGE_SCREEN_PX

    # ---- what is shown
    def _reset(self) -> None:
        self._still.stop()
        self._hurry.stop()
        self.player.stop()
        self._shown = None
        self._look = None
        self._note.hide()
        self._caption.setText("")
        self.canvas.set_photo(QSize())
        self.loaders.tiles.want(self._place, ())

    def _stay(self) -> None:
        if self._passing:
            self._ask()

    def _ask(self) -> None:
        if self.photo_id is not None:
            self.loaders.renditions.show(self.photo_id, self.level(), self._place)

    def _take_loaded(self, photo_id: int) -> None:
        if photo_id != self.photo_id:
            return
        renditions = self.loaders.renditions
        error = renditions.error(photo_id)
        if error is not None:
            photo = renditions.broken_photo(photo_id)
            name = "" if photo is None else photo.name
            self._caption.setText(one_line(name))
            self.canvas.setAccessibleName(f"{name}: {told(error.message)}")
            self.canvas.set_error(error)
            self.changed.emit()
            self.settled.emit()
            return
        rendition = renditions.best(photo_id, self._enough_px())
        if rendition is None:
            return
        self._show_rendition(photo_id, rendition)
        self.changed.emit()
        if rendition.level:
            self.settled.emit()

    def _start_over(self, photo_id: int) -> None:
        if photo_id == self.photo_id:
            self.show_photo(photo_id, less_motion=self._less_motion)

    def _show_rendition(self, photo_id: int, rendition: Rendition) -> None:
        renditions = self.loaders.renditions
        first, before = self._shown is None, self._shown
        self._shown = rendition
        photo = rendition.photo
        self._caption.setText(one_line(photo.name))
        self.canvas.setAccessibleName(spoken(photo))
        if first:
            self.canvas.set_photo(rendition.full_size)
            self._follow()
            rendition = renditions.best(photo_id, self._enough_px()) or rendition
            self.player.load(photo, play=not self._less_motion)
        elif before is not None and before.photo.rotation != photo.rotation:
            self.player.load(photo, play=self.player.playing)
            self.canvas.set_tiles(())
        if not self.player.moves:
            self.canvas.set_image(rendition.image, rendition.full_size, rendition.crisp)
        self._show_note()
        self._still.start()

    def _show_note(self) -> None:
        note = "" if self.photo_id is None else self.loaders.renditions.note(self.photo_id)
        if not note and self.player.is_cut:
            note = tr("Only the beginning of this long movement is shown.")
        self._note.show_text(one_line(note))
        self._note.setVisible(bool(note))

    def _show_frame(self, image: QImage) -> None:
        if self._shown is not None:
            self.canvas.set_image(image, self._shown.full_size)
            self._show_note()

    # ---- resolution
    def _longest_on_screen(self) -> int:
        target = self.canvas.target_size
        return max(target.width(), target.height())

    def _enough_px(self) -> int:
        """How large a picture is wanted: a thumbnail never is enough where there is more."""
        return max(self._longest_on_screen(), _MORE_THAN_THUMBNAIL_PX)

    def _zoomed(self) -> None:
        self._still.start()
        self._see_tiles()
        self.changed.emit()

    def _refine(self) -> None:
        """Once nothing moves: more pixels when zoomed in, a clean reduction when zoomed out."""
        photo_id, shown, image = self.photo_id, self._shown, self.canvas.image
        if photo_id is None or shown is None or image is None or self.player.moves:
            return
        renditions = self.loaders.renditions
        needed = self._longest_on_screen()
        at_hand = max(image.width(), image.height())
        full = min(max(shown.full_size.width(), shown.full_size.height()), FULL_PX)
        if needed > at_hand:
            best = renditions.best(photo_id, needed)
            if best is not None and best.image is not image:
                self.canvas.set_image(best.image, best.full_size)
            elif self._is_tiled(shown):
                self._see_tiles()
            elif full > at_hand and shown.level:
                renditions.sharpen(photo_id, full, self._place)
        elif needed < at_hand and not self.canvas.is_crisp:
            best = renditions.best(photo_id, self._enough_px()) or shown
            self.canvas.set_image(best.image, best.full_size)
            self._reduce(best.image)

    def _reduce(self, image: QImage) -> None:
        size = self.canvas.target_size
        if not size.isEmpty():
            self.loaders.bridge.read(
                lambda: smooth(image, size),
                lambda reduced: self.canvas.set_crisp(reduced, image),
                key=f"viewer-reduced{self._place}",
            )

    # ---- tiles
    def _is_tiled(self, shown: Rendition) -> bool:
        size = shown.full_size
        pixels = size.width() * size.height()
        return bool(shown.level) and pixels > TILES_ABOVE_PIXELS and not self.player.moves

    def _see_tiles(self) -> None:
        """Wish for the tiles in sight, and paint those that are here."""
        shown, image = self._shown, self.canvas.image
        if shown is None or image is None or not self._is_tiled(shown):
            return
        if self._longest_on_screen() <= max(image.width(), image.height()):
            self.canvas.set_tiles(())
            self.loaders.tiles.want(self._place, ())
            return
        tiles = self.loaders.tiles
        level = level_for(self.canvas.zoom.scale)
        size, turn, seen = shown.full_size, shown.photo.rotation, self.canvas.zoom.seen
        finest = tiles_in(shown.photo.id, size, turn, level, seen)
        tiles.want(self._place, [tile for tile, _ in finest])
        complete = all(tiles.image(tile) is not None for tile, _ in finest)
        levels = [] if complete else range(level + _LEVELS_BELOW, level, -1)
        squares = [tiles_in(shown.photo.id, size, turn, coarse, seen) for coarse in levels]
        here = [(tiles.image(tile), area) for tile, area in chain(*squares, finest)]
        self.canvas.set_tiles(
            [(image, area) for image, area in here if image is not None], complete=complete
        )

    def _take_tile(self, photo_id: int) -> None:
        if photo_id != self.photo_id:
            return
        self._see_tiles()
        error = self.loaders.tiles.error(photo_id)
        if error is not None:
            self._note.show_text(one_line(told(error.message)))
            self._note.show()

    # ---- keys
    def pan_by(self, across: float, down: float) -> None:
        """Move by so many tenths of the canvas."""
        step = min(self.canvas.width(), self.canvas.height()) / 10
        self.canvas.pan_by(QPointF(-across * step, -down * step))
