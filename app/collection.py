"""The collection in the sidebar: shelves, albums and tags, and what happens when one is chosen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from app import last_view, operations, saved_searches
from app.actions import Actions
from app.albums import Albums
from app.browsing import Browsing
from app.finding import Finding
from app.last_view import LastView
from app.listing import Listing
from app.operations import Session
from app.shelf_places import ShelfPlaces
from app.tagging_places import TaggingPlaces
from app.translation import tr
from app.views import album_list, shelves
from app.views.sidebar import Sidebar
from core import settings
from core.events import Edited, EngineBack, Event, FileWorkChanged, FoldersChanged, PhotosChanged
from core.paths import one_line
from core.records import PhotoView, SavedSearch
from core.records.narrowing import NO_FILTER

_COUNTED: Final = {"tags", "albums", "marks", "files", "folders", "dates"}


class Collection(QObject):
    """Keeps the sidebar in step with the library and with what is listed.

    Signals:
        titles_changed: What is shown may be called something else now.
    """

    titles_changed = Signal()

    def __init__(
        self,
        session: Session,
        actions: Actions,
        sidebar: Sidebar,
        listing: Listing,
        finding: Finding,
        browsing: Browsing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._sidebar = sidebar
        self._listing = listing
        self._finding = finding
        self._browsing = browsing
        self._before_map: LastView | None = None
        self._shelves = ShelfPlaces(session, sidebar, self)
        self.albums = Albums(session, sidebar, listing, self)
        self.tags = TaggingPlaces(session, sidebar, self)
        self._connect()

    def _connect(self) -> None:
        sidebar, albums = self._sidebar, self.albums
        sidebar.closed_changed.connect(self._keep_closed)
        sidebar.section_opened.connect(lambda _: self._look(shown=True))
        sidebar.view_chosen.connect(self._leave_map)
        sidebar.map_wanted.connect(self._show_map)
        self._actions["map"].toggled.connect(self._map_toggled)
        albums.search_chosen.connect(self._search)
        albums.changed.connect(self._leave_gone)
        albums.changed.connect(self.titles_changed)
        albums.save_wanted.connect(self.save)
        albums.present_wanted.connect(self._keep_present)
        self.tags.changed.connect(self._leave_gone)
        self.tags.changed.connect(self.titles_changed)
        self._actions["sidebar"].toggled.connect(lambda on: self._look(shown=on))
        self._actions["save_search"].triggered.connect(lambda *_: self.save())
        self._actions["clear_search"].triggered.connect(lambda *_: self._show_all())
        self._session.bridge.event.connect(self._take_event)

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        for part in (self._shelves, self.albums, self.tags):
            part.stop()

    # ---- what is shown
    def mark(self, *_: object) -> None:
        """Mark the place of what is listed."""
        listing = self._listing
        if listing.query is None:
            if self._actions["map"].isChecked() and _is_plain(listing.view):
                self._sidebar.mark(shelves.MAP)
            else:
                self._sidebar.choose(listing.view)
            return
        present = self._present()
        album = None if present is None else self.albums.that_keeps(present)
        if album is None:
            self._sidebar.choose(None)
        else:
            self._sidebar.mark(album_list.key_of(album.id))

    def title(self, view: PhotoView) -> str:
        """What a view that is no folder is called."""
        wanted = view.filter
        album = self.albums.album(wanted.album_id)
        if album is not None:
            return one_line(album.name)
        if wanted.tag_ids:
            names = self.tags.names(wanted.tag_ids)
            return " + ".join(map(one_line, names)) or tr("Tags")
        saved = self.albums.that_keeps(saved_searches.of_view(view))
        return shelves.title(view) or ("" if saved is None else one_line(saved.name))

    def _show_all(self) -> None:
        """Nothing narrows what is listed any more: no words, no filter, no place."""
        self._browsing.narrow(NO_FILTER)
        self._sidebar.view_chosen.emit(PhotoView())

    def _show_map(self) -> None:
        before = last_view.of_listing(self._listing)
        self._sidebar.view_chosen.emit(PhotoView())
        self._actions["map"].setChecked(True)
        self._before_map = before

    def leave_map(self) -> None:
        """Back to where the map was opened, unless another place was chosen on it."""
        before, listing = self._before_map, self._listing
        self._actions["map"].setChecked(False)
        if before is None or before.view is None or not _is_plain(listing.view):
            return
        if not _is_plain(before.view):
            self._sidebar.view_chosen.emit(before.view)
        if before.search is not None:
            self._search(before.search)

    def _map_toggled(self, shown: bool) -> None:
        if not shown:
            self._before_map = None
        self.mark()

    def _leave_map(self, view: PhotoView) -> None:
        """Other places are shown on the map too; whoever chooses all photos wants to see these."""
        if _is_plain(view):
            self._actions["map"].setChecked(False)

    # ---- saved searches
    def save(self) -> None:
        """Make an album of what is shown: the search, or the view with its filter."""
        present = self._present()
        if present is None:
            self._refuse()
            return
        self._actions["sidebar"].setChecked(True)
        self.albums.start(saved_searches.as_text(present), draft=self._name_of(present))

    def _keep_present(self, album_id: int) -> None:
        present = self._present()
        if present is None:
            self._refuse()
        else:
            self.albums.keep(album_id, present)

    def _present(self) -> SavedSearch | None:
        """What is listed, as an album keeps it."""
        listing = self._listing
        if listing.query is None:
            return saved_searches.of_view(listing.shown_view())
        return saved_searches.of_query(listing.query, listing.narrowing)

    def _refuse(self) -> None:
        self._session.notifications.warn(
            tr("A search by pictures from outside cannot be saved."),
            tr("Search by words, or by photos of the library."),
            key="save-search",
        )

    def _name_of(self, present: SavedSearch) -> str:
        if present.text:
            return present.text
        return "" if present.photo_ids else self.title(present.view)

    def _search(self, saved: SavedSearch) -> None:
        """Show what an album keeps."""
        self._actions["health"].setChecked(False)
        if saved.terms:
            self._finding.show_saved(saved.terms, saved.view)
        else:
            self._sidebar.view_chosen.emit(saved.view)

    # ---- what happens to the library
    def _take_event(self, event: Event) -> None:
        match event:
            case Edited():
                self._take_edit(event)
            case PhotosChanged(listed=True) | FoldersChanged() | EngineBack():
                self._refresh()
            case PhotosChanged():
                self.albums.covers_changed(event.thumbnails)
            case FileWorkChanged() if event.work.state in {"finished", "cancelled"}:
                self._refresh()

    def _take_edit(self, event: Edited) -> None:
        parts = set(event.parts)
        if parts & _COUNTED:
            self._shelves.refresh()
        if "marks" in parts:  # turned, perhaps
            self.albums.covers_changed(event.photo_ids)
        if parts & {"tags", "files"}:
            self.tags.refresh()
        if parts & {"albums", "files", "marks"}:
            self.albums.refresh()
        if event.listed:
            self._listing.refresh()

    def _refresh(self) -> None:
        for part in (self._shelves, self.albums, self.tags):
            part.refresh()

    def _leave_gone(self) -> None:
        """What is shown is gone: show what is left of it."""
        view = self._listing.view
        album_id = view.filter.album_id
        left: PhotoView | None = None
        if album_id is not None and self.albums.is_gone(album_id):
            left = PhotoView()
        elif view.filter.tag_ids:
            left = self.tags.left_of(view)
        if left is not None:
            self._browsing.fall_back(left)
            self.mark()

    # ---- sections
    def _look(self, *, shown: bool) -> None:
        parts: tuple[Callable[..., None], ...] = (
            self._shelves.look,
            self.albums.look,
            self.tags.look,
        )
        for look in parts:
            look(shown=shown)

    def _keep_closed(self, names: list[str]) -> None:
        operations.keep_setting(self._session, settings.SIDEBAR_CLOSED, " ".join(names))
        self._look(shown=self._actions["sidebar"].isChecked())


def _is_plain(view: PhotoView) -> bool:
    """All photos, in whatever order."""
    return view == PhotoView(order=view.order, grouping=view.grouping)
