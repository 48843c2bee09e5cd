"""One photo as large as the window, or up to four side by side, with the others a key away."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.bridge import Bridge
from app.slideshow import Slideshow
from app.stack_switch import StackSwitch
from app.translation import tr
from app.views import viewer_keys
from app.views.bars_over import BarsOver
from app.views.filmstrip import Filmstrip
from app.views.naming import named
from app.views.photo_facts import PhotoFactsOverlay
from app.views.photo_pane import Loaders
from app.views.picture_canvas import PictureCanvas
from app.views.slideshow_bar import SlideshowBar
from app.views.viewed_list import ViewedList
from app.views.viewer_bar import ViewerBar
from app.views.viewer_stage import MOST_COMPARED, ViewerStage

if TYPE_CHECKING:
    from core.library import LibraryLike

PARTS = ("strip", "info", "histogram")
_AHEAD, _BEHIND = 3, 1
_DIRECTIONS = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}


class Viewer(QWidget):
    """Shows the photos of a list one by one, or some of them beside each other.

    Keys and verbs act on the active photo: the only one, or the one that is framed.

    Signals:
        closed: The user wants to go back.
        photo_changed: Id of the photo that is shown, or active, now.
        verb_wanted: The name of an action of the window on that photo.
        menu_wanted: A place of the screen for the menu of that photo.
        full_screen_wanted: Whether the user wants the whole screen.
        parts_changed: What is shown with the photo, of `PARTS`.
        slideshow_ended: Its interval or order may be other ones now.
    """

    closed = Signal()
    photo_changed = Signal(object)
    verb_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    full_screen_wanted = Signal(bool)
    parts_changed = Signal(object)
    slideshow_ended = Signal()

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "viewer", tr("One photo, large"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._loaders = Loaders(library, bridge, self)
        self._list = ViewedList()
        self._places: list[int] = []
        self._forward = True
        self._own_full_screen = False
        self._stage = ViewerStage(self._loaders, self)
        self._stage.changed.connect(self._show_news)
        self._stage.settled.connect(self._read_ahead)
        self._stage.activated.connect(self._activate)
        self._facts = PhotoFactsOverlay(library, bridge, self._stage)
        self._stack = StackSwitch(library, bridge, self)
        self._stack.changed.connect(self._show_files)
        self._bar = ViewerBar(self)
        self._bar.wanted.connect(self.do)
        self._bar.file_wanted.connect(self._show_file)
        self._strip = Filmstrip(library, bridge, self)
        self._strip.chosen.connect(self._go_to)
        self._strip.hide()
        self.slideshow = Slideshow(self)
        self.slideshow.due.connect(self._show_due)
        self.slideshow.changed.connect(self._slideshow_changed)
        self._stage.handled.connect(partial(self.slideshow.set_paused, True))
        self._slideshow_bar = SlideshowBar(self.slideshow, self)
        self._slideshow_bar.hide()
        self._bars = BarsOver(self, self._stage, self._bar, (self._slideshow_bar, self._strip))
        self._bars.arranged.connect(self._facts.arrange)
        self._verbs = self._make_verbs()

    # ---- what the window asks
    @property
    def photo_id(self) -> int | None:
        """The photo that verbs act on."""
        place = self._places[self._stage.active] if self._places else -1
        return self._list.ids[place] if 0 <= place < len(self._list) else None

    @property
    def canvas(self) -> PictureCanvas:
        """Where that photo is painted."""
        return self._stage.pane.canvas

    @property
    def stage(self) -> ViewerStage:
        return self._stage

    @property
    def bars(self) -> BarsOver:
        return self._bars

    @property
    def height_below(self) -> int:
        """What the bars below the photo take, in pixels."""
        bars = (self._slideshow_bar, self._strip)
        return sum(bar.height() for bar in bars if not bar.isHidden())

    @property
    def parts(self) -> tuple[str, ...]:
        """What is shown with the photo, of `PARTS`."""
        shown = {
            "strip": not self._strip.isHidden(),
            "info": self._facts.info_shown,
            "histogram": self._facts.histogram_shown,
        }
        return tuple(part for part in PARTS if shown[part])

    def hold_still_if(self, less_motion: Callable[[], bool]) -> None:
        """Ask this for each photo: whether nothing is to fade or move by itself."""
        self._stage.less_motion = less_motion

    def show_photo(self, photo_id: int, ids: "array[int]") -> None:
        """Show a photo of the list `ids` (typecode `q`), which is not changed meanwhile.

        A photo that is not in the list is shown alone.
        """
        self._begin([self._list.begin(ids, photo_id)])

    def compare(self, photo_ids: Sequence[int], ids: "array[int]") -> None:
        """Show two to four photos of a list beside each other."""
        self._list.begin_with(ids)
        places = [self._list.find(photo_id, 0) for photo_id in photo_ids[:MOST_COMPARED]]
        self._begin([place for place in places if place >= 0])

    def set_ids(self, ids: "array[int]") -> None:
        """The list changed; what is shown stays."""
        if self._places and self.isVisible():
            shown = [(self._list.ids[place], place) for place in self._places]
            self._places = self._list.replace(ids, shown)
            self._show_place()

    def leave(self, photo_id: int) -> None:
        """This photo is going away: show the one after it, or before it if it is the last."""
        if photo_id == self.photo_id:
            before = self.photo_id
            self._step(1)
            if self.photo_id == before:
                self._step(-1)

    def refresh(self, photo_ids: Sequence[int] = ()) -> None:
        """Records of these photos changed, or of any."""
        shown = frozenset(self._stage.shown_ids())
        changed = frozenset(photo_ids) or shown
        self._loaders.forget([photo_id for photo_id in changed if photo_id not in shown])
        for pane in self._stage.panes:
            if pane.photo_id in changed:
                pane.show_again()
        self._strip.look_again(list(changed))
        if self._stage.pane.photo_id in changed:
            self._facts.show_photo(self._stage.pane.photo_id)

    def set_parts(self, parts: Sequence[str]) -> None:
        """Show these of `PARTS` with the photo, and no others."""
        self._bars.show()
        self._strip.setVisible("strip" in parts)
        self._facts.set_shown(info="info" in parts, histogram="histogram" in parts)
        for part in PARTS:
            self._bar.set_checked(part, checked=part in parts)
        self._bars.arrange()

    def set_full_screen(self, full: bool) -> None:
        """The window has the whole screen now, or no longer."""
        self._bar.set_checked("fullscreen", checked=full)
        self._own_full_screen = self._own_full_screen and full
        self._bars.set_over(full)

    def next(self) -> None:
        """Show the next photo; stays at the last."""
        self._step(1)

    def previous(self) -> None:
        """Show the photo before; stays at the first."""
        self._step(-1)

    def close_viewer(self) -> None:
        """Give the pictures' memory back, and tell the window."""
        self.slideshow.stop()
        self._bars.rest()
        self._stage.clear()
        self._stack.look_at(None)
        self._loaders.clear()
        self._facts.show_photo(None)
        self.closed.emit()

    def do(self, verb: str) -> None:
        """Carry out one of the verbs of the bar or the keys."""
        self._verbs[verb]()

    # ---- going through the list
    def _begin(self, places: list[int]) -> None:
        if not places:
            return
        self._stage.set_count(len(places))
        self._places = places
        self._forward = True
        self._loaders.renditions.forget_errors()
        self._bar.set_present("link", present=len(places) > 1)
        self._bar.set_checked("link", checked=self._stage.linked)
        self._bars.arrange()
        for number, place in enumerate(places):
            self._stage.show_photo(number, self._list.ids[place])
        self._active_changed()

    def _step(self, by: int) -> None:
        if not self._places:
            return
        taken = {place for n, place in enumerate(self._places) if n != self._stage.active}
        place = self._places[self._stage.active] + by
        while place in taken:
            place += by
        self._go_to(place)

    def _go_to(self, place: int) -> None:
        if not self._places or not 0 <= place < len(self._list):
            return
        if place in self._places:
            number = self._places.index(place)
            if number != self._stage.active:
                self._activate(number)
            return
        self._forward = place > self._places[self._stage.active]
        self._places[self._stage.active] = place
        self._stage.show_photo(self._stage.active, self._list.ids[place])
        self._active_changed()

    def _activate(self, number: int) -> None:
        self._stage.set_active(number)
        self._active_changed()

    def _active_changed(self) -> None:
        if self._stack.of != self.photo_id:
            self._stack.look_at(None)
        self._show_place()
        self._show_news()
        self._facts.show_photo(self._stage.pane.photo_id)
        self.slideshow.moved_to(self._places[self._stage.active], len(self._list))
        self.photo_changed.emit(self.photo_id)

    def _read_ahead(self) -> None:
        """Once a photo is there: those that are likely to be next."""
        if not self._places:
            return
        at, by = self._places[self._stage.active], 1 if self._forward else -1
        places = [at + by * ahead for ahead in range(1, _AHEAD + 1)]
        places[1:1] = [at - by * behind for behind in range(1, _BEHIND + 1)]
        if self.slideshow.running:
            places.insert(0, self.slideshow.upcoming)
        self._loaders.renditions.read_ahead(
            [self._list.ids[place] for place in places if 0 <= place < len(self._list)],
            self._stage.pane.level(),
        )

    # ---- what is said of the active photo
    def _show_place(self) -> None:
        at, count = self._places[self._stage.active], len(self._list)
        self._bar.show_place(at, count)
        self._bar.set_enabled("previous", enabled=at > 0)
        self._bar.set_enabled("next", enabled=at + 1 < count)
        self._strip.show_list(self._list.ids, at)

    def _show_news(self) -> None:
        pane = self._stage.pane
        photo = pane.photo
        self._bar.show_name("" if photo is None else photo.name)
        shown = pane.shown is not None and pane.canvas.error is None
        self._bar.show_zoom(pane.canvas.zoom.scale if shown else None)
        self._bar.set_present("play", present=pane.player.moves)
        self._bar.set_playing(playing=pane.player.playing)
        film = photo is not None and photo.has_video and not pane.player.moves
        self._bar.set_present("play_film", present=film)
        if photo is not None and photo.id == self.photo_id:  # not another file of it
            self._stack.look_at(photo)

    def _show_files(self) -> None:
        self._bar.show_files(self._stack.words(), self._stage.pane.photo_id or 0)

    def _show_file(self, photo_id: int) -> None:
        self._stage.show_file(photo_id)
        self._facts.show_photo(photo_id)
        self._show_files()

    def _show_next_file(self) -> None:
        photo_id = self._stack.after(self._stage.pane.photo_id)
        if photo_id is not None:
            self._show_file(photo_id)

    # ---- slideshow
    def _toggle_slideshow(self) -> None:
        if self.slideshow.running:
            self.slideshow.stop()
        elif self._places and not self._stage.compares:
            if not self._bars.over:
                self._own_full_screen = True
                self.full_screen_wanted.emit(True)
            self.slideshow.start(len(self._list), self._places[0])

    def _show_due(self, place: int) -> None:
        if not self._stage.less_motion():
            self.canvas.fade_from_here()
        self._go_to(place)

    def _slideshow_changed(self) -> None:
        running = self.slideshow.running
        self._bars.show()
        self._bar.set_checked("slideshow", checked=running)
        self._slideshow_bar.setVisible(running)
        self._bars.arrange()
        self._read_ahead()
        if not running:
            self.slideshow_ended.emit()
            if self._own_full_screen:
                self.full_screen_wanted.emit(False)

    # ---- verbs
    def _make_verbs(self) -> "dict[str, Callable[[], object]]":
        verbs: dict[str, Callable[[], object]] = {
            "close": self.close_viewer,
            "escape": self._escape,
            "next": self.next,
            "previous": self.previous,
            "space": self._space,
            "first": partial(self._go_to, 0),
            "last": lambda: self._go_to(len(self._list) - 1),
            "zoom_in": lambda: self.canvas.zoom_by(1),
            "zoom_out": lambda: self.canvas.zoom_by(-1),
            "fit": partial(self._of_canvas, PictureCanvas.fit),
            "pixels": partial(self._of_canvas, PictureCanvas.zoom_to_pixels),
            "toggle_pixels": partial(self._of_canvas, PictureCanvas.toggle_pixels),
            "play": self._toggle_movement,
            "next_file": self._show_next_file,
            "link": self._toggle_link,
            "slideshow": self._toggle_slideshow,
            "fullscreen": lambda: self.full_screen_wanted.emit(not self._bars.over),
            "more": self._bar.open_menu,
        }
        for part in PARTS:
            verbs[part] = partial(self._toggle_part, part)
        for verb in ("rotate_left", "rotate_right", "play_film"):
            verbs[verb] = partial(self.verb_wanted.emit, verb)
        for name, (across, down) in _DIRECTIONS.items():
            verbs[name] = partial(self._arrow, across, down)
            verbs[f"pan_{name}"] = partial(self._pan, across, down)
        return verbs

    def _of_canvas(self, verb: "Callable[[PictureCanvas], object]") -> None:
        verb(self.canvas)

    def _arrow(self, across: int, down: int) -> None:
        """Move a photo of which only a part is in sight, else go through the list."""
        if self.canvas.zoom.can_pan and not self.canvas.zoom.fits:
            self._pan(across, down)
        else:
            self._step(down + (-across if self.isRightToLeft() else across))

    def _pan(self, across: int, down: int) -> None:
        self._stage.pane.pan_by(across, down)

    def _space(self) -> None:
        if self.slideshow.running:
            self.slideshow.set_paused(not self.slideshow.paused)
        else:
            self.next()

    def _escape(self) -> None:
        if self.slideshow.running:
            self.slideshow.stop()
        elif self._bars.over:
            self.full_screen_wanted.emit(False)
        else:
            self.close_viewer()

    def _toggle_movement(self) -> None:
        player = self._stage.pane.player
        if player.moves:
            player.set_playing(not player.playing)
        else:
            self.verb_wanted.emit("play_film")

    def _toggle_link(self) -> None:
        self._stage.set_linked(not self._stage.linked)
        self._bar.set_checked("link", checked=self._stage.linked)

    def _toggle_part(self, part: str) -> None:
        chosen = {*self.parts} ^ {part}
        self.set_parts([known for known in PARTS if known in chosen])
        self.parts_changed.emit(self.parts)

    # ---- Qt
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = viewer_keys.verb_of(event)
        if verb:
            self.do(verb)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep plain keys that are shortcuts of the window elsewhere (such as Space or F)."""
        if viewer_keys.keeps(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        """The tabulator goes from photo to photo where there are several."""
        if not self._stage.compares:
            return super().focusNextPrevChild(forwards)
        count = len(self._stage.panes)
        self._activate((self._stage.active + (1 if forwards else -1)) % count)
        return True

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The extra buttons of a mouse go back and forth."""
        if event.button() == Qt.MouseButton.BackButton:
            self.previous()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.next()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._bars.show()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.photo_id is not None:
            self.menu_wanted.emit(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._bars.arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)
