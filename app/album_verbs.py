"""What can be done with the selected photos and albums, by menu and keys."""

from array import array
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app import organising_operations as organising
from app import style
from app.actions import Actions
from app.albums import Albums
from app.chosen_photos import ChosenPhotos
from app.operations import Session
from app.translation import tr
from app.views.naming import named
from core.paths import one_line
from core.records import Album, PhotoId


class AlbumVerbs(QObject):
    """Puts the selected photos into albums, takes them out, makes one the cover."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        photos: ChosenPhotos,
        albums: Albums,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._photos = photos
        self._albums = albums
        self._actions = actions
        self._window = window
        actions["add_to_album"].triggered.connect(self._read_albums)
        actions["leave_album"].triggered.connect(self._take_out)
        actions["album_cover"].triggered.connect(self._make_cover)

    def _album_id(self) -> int | None:
        return self._albums.shown_id()

    def _read_albums(self) -> None:
        read = self._session.library.albums
        self._session.bridge.read(read, self._offer, key="albums-to-offer")

    def _offer(self, albums: list[Album]) -> None:
        """Let the user choose one of the albums that are filled by hand, or make one."""
        photo_ids = self._photos.ids()
        menu = named(QMenu(self._window), "albumMenu", tr("Add to an album"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for album in albums:
            if not album.query and album.id != self._album_id():
                entry = menu.addAction(style.icon("album"), one_line(album.name).replace("&", "&&"))
                entry.triggered.connect(partial(self._add, photo_ids, album.id))
        menu.addSeparator()
        new = menu.addAction(style.icon("plus"), tr("New album…"))
        new.triggered.connect(lambda *_: self._make(photo_ids))
        place = self._window.focusWidget() or self._window
        menu.popup(place.mapToGlobal(place.rect().center()))
        menu.setActiveAction(menu.actions()[0])

    def _add(self, photo_ids: "array[int]", album_id: int, *_: object) -> None:
        organising.add_to_album(self._session, photo_ids, album_id)

    def _make(self, photo_ids: "array[int]") -> None:
        self._actions["sidebar"].setChecked(True)
        self._albums.start(photo_ids=photo_ids)

    def _take_out(self) -> None:
        album_id = self._album_id()
        if album_id is not None:
            organising.take_from_album(self._session, self._photos.ids(), album_id)

    def _make_cover(self) -> None:
        album_id = self._album_id()
        photo_ids = self._photos.ids()
        if album_id is not None and photo_ids:
            self._albums.set_cover(album_id, PhotoId(photo_ids[0]))
