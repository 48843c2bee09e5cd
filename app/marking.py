"""Stars, tags and albums of the selected photos: read, shown, and changed."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from typing_extensions import override

from app import organising_operations
from app.chosen_photos import ChosenPhotos
from app.operations import Session
from app.tag_matching import TagIndex
from app.views.marks_panel import MarksPanel
from app.views.tag_popover import TagPopover
from core.events import Edited, Event
from core.library import LibraryLike
from core.records import Album, Chosen

_SETTLE_MS: Final = 60
_READ: Final = "marks"


@dataclass(frozen=True, slots=True)
class _Known:
    chosen: Chosen
    index: TagIndex
    albums: tuple[Album, ...]


class Marking(QObject):
    """Fills the panels that are shown, off the GUI thread, and does what is asked in them.

    Signals:
        left: The user is done with the tags in the inspector.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        photos: ChosenPhotos,
        panel: MarksPanel,
        popover: TagPopover,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._photos = photos
        self._panel = panel
        self._popover = popover
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._opened_for = array("q")
        photos.changed.connect(self.refresh)
        session.bridge.event.connect(self._take_event)
        for marks in (panel, popover.marks):
            self._connect_panel(marks)
            marks.installEventFilter(self)
        panel.tags.left.connect(self.left)

    def edit_tags(self) -> None:
        """Lead to the line for tags: in the inspector, or over the photos where it is not shown."""
        if self._panel.isVisible():
            self._panel.tags.line.setFocus()
        else:
            self._opened_for = self._photos.ids()
            self._popover.open_for(len(self._opened_for))
            self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what is shown is read: a panel that appears wants to be filled."""
        if event.type() == QEvent.Type.Show:
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Read again, in a moment."""
        if not self._settle.isActive():
            self._settle.start()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self._settle.stop()

    def _connect_panel(self, marks: MarksPanel) -> None:
        session, ids = self._session, self._photos.ids
        do = organising_operations
        marks.rated.connect(lambda stars: do.rate(session, ids(), stars))
        marks.favoured.connect(lambda on: do.favour(session, ids(), on=on))
        marks.album_left.connect(lambda album: do.take_from_album(session, ids(), album))
        marks.tags.add_wanted.connect(lambda paths: do.tag(session, ids(), paths))
        marks.tags.set_wanted.connect(lambda tag: do.set_tag(session, ids(), tag, on=True))
        marks.tags.remove_wanted.connect(lambda tag: do.set_tag(session, ids(), tag, on=False))

    def _shown(self) -> list[MarksPanel]:
        return [marks for marks in (self._panel, self._popover.marks) if marks.isVisible()]

    def _read(self) -> None:
        # A list that is read again selects the same photos anew: only now it is settled.
        if not self._popover.isHidden() and self._photos.ids() != self._opened_for:
            self._popover.leave()
        if self._shown() and self._photos.count():
            work = partial(_known, self._session.library, self._photos.ids())
            self._session.bridge.read(work, self._show, key=_READ)

    def _show(self, known: _Known) -> None:
        for marks in self._shown():
            marks.show_chosen(known.chosen, known.index, known.albums)
        if not self._popover.isHidden():
            self._popover.place()

    def _take_event(self, event: Event) -> None:
        if isinstance(event, Edited) and {"tags", "albums", "marks", "files"} & set(event.parts):
            self.refresh()


def _known(library: LibraryLike, photo_ids: Sequence[int]) -> _Known:
    return _Known(library.chosen(photo_ids), TagIndex(library.tags()), tuple(library.albums()))
