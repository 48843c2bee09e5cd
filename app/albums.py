"""Keeps the albums of the sidebar in step with the library, and carries out what is asked."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from app import organising_operations as organising
from app import saved_searches, style
from app.album_covers import AlbumCovers
from app.itemmodels.place_model import Row
from app.listing import Listing
from app.operations import Session
from app.rereading import Rereading
from app.translation import tr
from app.views import album_list
from app.views.sidebar import ALBUMS, Sidebar
from core.records import Album, PhotoId, SavedSearch, Step


class Albums(QObject):
    """Reads albums while their section is open; edits them.

    Signals:
        changed: Albums came, went or changed.
        search_chosen: A `SavedSearch` of an album.
        present_wanted: An album is to keep what is shown now: its id.
        save_wanted: What is shown now is to become an album.
    """

    changed = Signal()
    search_chosen = Signal(object)
    present_wanted = Signal(int)
    save_wanted = Signal()

    def __init__(
        self, session: Session, sidebar: Sidebar, listing: Listing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sidebar = sidebar
        self._listing = listing
        self._albums: dict[int, Album] = {}
        self._saved: dict[int, SavedSearch] = {}
        self._making: tuple[str, Sequence[int]] = ("", ())
        self.covers = AlbumCovers(session, sidebar.model, self)
        self._reading = Rereading(
            session, "albums-of-sidebar", session.library.albums, self._show, self, wanted=False
        )
        sidebar.show_rows(ALBUMS, album_list.rows([]))
        sidebar.row_entered.connect(self._enter)
        sidebar.row_named.connect(self._name)
        sidebar.place_chosen.connect(self._choose)
        sidebar.removal_wanted.connect(self._remove)
        sidebar.photos_dropped.connect(self._take_photos)
        sidebar.menu_filling.connect(self._fill_menu)

    def look(self, *, shown: bool) -> None:
        """The albums are seen, or not."""
        self._reading.set_wanted(wanted=shown and self._sidebar.is_open(ALBUMS))

    def refresh(self) -> None:
        """Albums, or the photos in them, changed."""
        self._reading.refresh()

    def stop(self) -> None:
        self._reading.stop()

    def album(self, album_id: int | None) -> Album | None:
        """An album as it was read last."""
        return None if album_id is None else self._albums.get(album_id)

    def shown_id(self) -> int | None:
        """The album that is filled by hand and listed now."""
        listing = self._listing
        return listing.view.filter.album_id if listing.query is None else None

    def is_gone(self, album_id: int) -> bool:
        """It was there, and is there no more."""
        return self._reading.has_read and album_id not in self._albums

    def that_keeps(self, search: SavedSearch) -> Album | None:
        """An album that keeps this search."""
        for album_id, saved in self._saved.items():
            if saved_searches.same(saved, search):
                return self._albums.get(album_id)
        return None

    def covers_changed(self, photo_ids: Sequence[int]) -> None:
        """These photos look different now, as far as they are covers."""
        shown = {album.cover_id for album in self._albums.values()} & set(photo_ids)
        wanted = [photo_id for photo_id in shown if photo_id is not None]
        self.covers.forget(wanted)
        self.covers.want(wanted)

    # ---- what the user does
    def start(self, query: str = "", photo_ids: Sequence[int] = (), draft: str = "") -> None:
        """Let the user type the name of a new album.

        Args:
            query: The search that it keeps; empty for one that is filled by hand.
            photo_ids: What is in it from the start.
            draft: A name to begin with.
        """
        self._making = (query, photo_ids)
        self._sidebar.name(album_list.NEW, draft)

    def keep(self, album_id: int, search: SavedSearch) -> None:
        """Let an album keep another search."""
        query = saved_searches.as_text(search)
        self._edit(partial(self._session.library.change_album, album_id, query))

    def order(self, album_id: int, photo_ids: Sequence[int], before_id: PhotoId | None) -> None:
        """Put photos of an album before another one of it, or at its end (None)."""
        library = self._session.library
        self._edit(partial(library.order_album, album_id, photo_ids, before_id))

    def reorder(self, photo_ids: "array[int]", before_id: int | None) -> None:
        """Photos of the album that is listed were dropped elsewhere in it."""
        album_id = self._listing.view.filter.album_id
        if album_id is not None:
            before = None if before_id is None else PhotoId(before_id)
            self.order(album_id, photo_ids, before)

    def set_cover(self, album_id: int, photo_id: PhotoId | None) -> None:
        """Let a photo stand for an album; None: its first."""
        self._edit(partial(self._session.library.cover_album, album_id, photo_id))

    def _show(self, albums: list[Album]) -> None:
        self._albums = {album.id: album for album in albums}
        read = {album.id: saved_searches.parse(album.query) for album in albums if album.query}
        self._saved = {number: saved for number, saved in read.items() if saved is not None}
        self._sidebar.show_rows(ALBUMS, album_list.rows(albums))
        self.covers.want(album.cover_id for album in albums if album.cover_id is not None)
        self.changed.emit()

    def _enter(self, row: Row) -> None:
        if row.key == album_list.NEW:
            self.start()

    def _name(self, row: Row, name: str) -> None:
        if row.key == album_list.NEW:
            (query, photo_ids), self._making = self._making, ("", ())
            if name:
                self._make(name, query, photo_ids)
        elif row.key[0] == "album" and name and name != row.text:
            self._edit(partial(self._session.library.rename_album, int(row.key[1]), name))

    def _make(self, name: str, query: str, photo_ids: Sequence[int]) -> None:
        library = self._session.library

        def work() -> Step | None:
            library.make_album(name, query, photo_ids)
            return next(iter(library.history(1)), None)

        self._edit(work)

    def _choose(self, row: Row) -> None:
        if row.key[0] != "album":
            return
        saved = self._saved.get(int(row.key[1]))
        if saved is not None:
            self.search_chosen.emit(saved)
        else:
            self._session.notifications.warn(
                tr("This version cannot read what “{album}” keeps.", album=row.text),
                tr("It was saved by a newer version. The album stays as it is."),
            )

    def _remove(self, row: Row) -> None:
        if row.key[0] == "album":
            self._edit(partial(self._session.library.remove_album, int(row.key[1])))

    def _take_photos(self, row: Row, photo_ids: tuple[int, ...]) -> None:
        if row.key in {album_list.NEW, album_list.HINT}:
            self.start(photo_ids=photo_ids)
        elif row.key[0] == "album":
            organising.add_to_album(self._session, photo_ids, int(row.key[1]))

    def _edit(self, work: Callable[[], Step | None]) -> None:
        self._session.bridge.edit(work, self._session.undoing.made)

    # ---- the menu
    def _fill_menu(self, row: Row | None, menu: QMenu) -> None:
        if row is None:
            return
        if row.key in {("section", ALBUMS), album_list.NEW}:
            new = menu.addAction(style.icon("plus"), tr("New album…"))
            new.triggered.connect(lambda *_: self.start())
            save = menu.addAction(style.icon("album-smart"), tr("Save what is shown as an album"))
            save.triggered.connect(self.save_wanted)
        elif row.key[0] == "album":
            self._fill_for_album(row, menu)

    def _fill_for_album(self, row: Row, menu: QMenu) -> None:
        album_id = int(row.key[1])
        album = self.album(album_id)
        if album is None:
            return
        rename = menu.addAction(tr("Rename"))
        rename.triggered.connect(lambda: self._sidebar.name(row.key))
        if album.query:
            keep = menu.addAction(tr("Keep what is shown now instead"))
            keep.triggered.connect(lambda: self.present_wanted.emit(album_id))
        else:
            first = menu.addAction(tr("Let its first photo be the cover"))
            first.triggered.connect(lambda: self.set_cover(album_id, None))
        menu.addSeparator()
        remove = menu.addAction(style.icon("remove"), tr("Delete the album"))
        remove.setToolTip(tr("The photos stay in the library."))
        remove.triggered.connect(lambda: self._remove(row))
