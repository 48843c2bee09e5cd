"""The left side of the window: every place that photos can be looked at in, as one tree."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from app.directories import Directory
from app.itemmodels.place_model import Key, PlaceModel, Row
from app.translation import tr
from app.views import folder_tree, search_list, shelves, tag_tree
from app.views.filter_field import FilterField
from app.views.folder_tree import FolderVerbs
from app.views.naming import named
from app.views.place_tree import PlaceTree
from core.records import Folder, FolderId, PhotoView, ValueCount

LIBRARY: Final = "library"
FOLDERS: Final = "folders"
ALBUMS: Final = "albums"
TAGS: Final = "tags"
SEARCHES: Final = "searches"
_LEAST_WIDTH_PX: Final = 190


class Sidebar(QFrame):
    """Shows places and says which one is wanted. What it shows, others find out.

    Signals:
        view_chosen: A `PhotoView`; its order is meant unless it is `newest`.
        search_chosen: Words of a recent search.
        place_chosen: A `Row` that has no view of its own: a saved search.
        map_wanted: All photos are to be shown where they were taken.
        photos_wanted: Enter was pressed on what is shown: the keys are to go to the photos.
        row_opened: A `Row`, when what is below it is to be read.
        row_named: A `Row`, and the name that the user typed for it.
        naming_ended: Nobody types a name any more.
        row_entered: A `Row` that does something.
        removal_wanted: A `Row`.
        menu_filling: A `Row` or None, and the `QMenu` that its verbs are put into.
        photos_dropped: A `Row`, and ids of photos as a tuple.
        tag_dropped: The id of a tag, and the `Row` that it was dropped on.
        tag_words_changed: What stands in the field that finds tags.
        section_opened: Its name.
        closed_changed: Names of the sections that are closed.
        directories_wanted: A `FolderId` whose directories are to be read.
        forget_searches_wanted, add_folder_wanted, remove_folder_wanted, scan_wanted,
        relocate_wanted, leave_out_wanted, show_directory_wanted, exclude_wanted: As in
            `FolderVerbs`.
    """

    view_chosen = Signal(object)
    search_chosen = Signal(str)
    place_chosen = Signal(object)
    map_wanted = Signal()
    photos_wanted = Signal()
    row_opened = Signal(object)
    row_named = Signal(object, str)
    naming_ended = Signal()
    row_entered = Signal(object)
    removal_wanted = Signal(object)
    menu_filling = Signal(object, object)
    photos_dropped = Signal(object, object)
    tag_dropped = Signal(int, object)
    tag_words_changed = Signal(str)
    section_opened = Signal(str)
    closed_changed = Signal(object)
    directories_wanted = Signal(object)
    forget_searches_wanted = Signal()
    add_folder_wanted = Signal()
    remove_folder_wanted = Signal(object)
    scan_wanted = Signal(object)
    relocate_wanted = Signal(object)
    leave_out_wanted = Signal(object)
    show_directory_wanted = Signal(object)
    exclude_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self._folders: dict[FolderId, Folder] = {}
        self._trees: dict[FolderId, Directory] = {}
        self._counts: dict[str, int] = {}
        self._cameras: Sequence[ValueCount] | None = None
        self._lenses: Sequence[ValueCount] | None = None
        self._added_since_utc = 0.0
        self._rows: dict[str, tuple[Row, ...]] = {
            LIBRARY: shelves.rows({}, None, None, 0.0),
            FOLDERS: (),
            ALBUMS: (),
            TAGS: (),
            SEARCHES: (),
        }
        self._closed: set[str] = set()
        self.model = PlaceModel(self)
        self.tree = named(PlaceTree(self.model), "places", tr("Places"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.tree)
        self._verbs = FolderVerbs(self)
        self._connect()
        self._show()
        self.choose(PhotoView())

    def _connect(self) -> None:
        tree, verbs = self.tree, self._verbs
        tree.chosen.connect(self._choose)
        tree.entered.connect(self._enter)
        tree.opened.connect(self._open)
        tree.closed.connect(self._close)
        tree.menu_wanted.connect(self._show_menu)
        tree.removal_wanted.connect(self.removal_wanted)
        tree.photos_dropped.connect(self.photos_dropped)
        tree.row_dropped.connect(self.tag_dropped)
        tree.delegate.named.connect(self.row_named)
        tree.delegate.closeEditor.connect(lambda *_: self.naming_ended.emit())
        verbs.add_folder_wanted.connect(self.add_folder_wanted)
        verbs.remove_folder_wanted.connect(self.remove_folder_wanted)
        verbs.scan_wanted.connect(self.scan_wanted)
        verbs.relocate_wanted.connect(self.relocate_wanted)
        verbs.leave_out_wanted.connect(self.leave_out_wanted)
        verbs.show_directory_wanted.connect(self.show_directory_wanted)
        verbs.exclude_wanted.connect(self.exclude_wanted)

    # ---- what is shown
    def show_rows(self, section: str, rows: Sequence[Row]) -> None:
        """Show these rows in a section; what is open and chosen stays so."""
        if self._rows[section] != tuple(rows):
            self._rows[section] = tuple(rows)
            self._show()

    def show_counts(self, counts: Mapping[str, int], added_since_utc: float) -> None:
        """Show numbers of photos by the name of the shelf; new ones were added since then."""
        self._counts.update(counts)
        self._added_since_utc = added_since_utc
        self._show_shelves()

    def show_cameras(self, cameras: Sequence[ValueCount], lenses: Sequence[ValueCount]) -> None:
        """Show what photos were taken with."""
        self._cameras, self._lenses = cameras, lenses
        self._show_shelves()

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders, with what is known of what is in them."""
        self._counts["all"] = sum(folder.shown for folder in folders)
        self._show_shelves()
        self._folders = {folder.id: folder for folder in folders}
        self._trees = {key: tree for key, tree in self._trees.items() if key in self._folders}
        self._show_folders()

    def show_directories(self, folder_id: FolderId, root: Directory) -> None:
        """Show what is in a folder."""
        if folder_id in self._folders:
            self._trees[folder_id] = root
            self._show_folders()

    def show_searches(self, searches: Sequence[str]) -> None:
        """Show the latest of these."""
        self.show_rows(SEARCHES, search_list.rows(searches))

    def choose(self, view: PhotoView | None) -> None:
        """Mark the place of a view, or none, without a signal."""
        self.tree.mark([] if view is None else self._keys_of(view))

    def mark(self, key: Key) -> None:
        """Mark a row that has no view of its own, without a signal."""
        self.tree.mark([key])

    def open_folder_ids(self) -> list[FolderId]:
        """Folders whose directories are shown or were."""
        return list(self._trees)

    def is_open(self, section: str) -> bool:
        return section not in self._closed

    def set_closed(self, sections: Collection[str]) -> None:
        """Close these sections, and open the others."""
        self._closed = set(sections) & set(self._rows)
        self._open_sections()

    def name(self, key: Key, draft: str = "") -> bool:
        """Let the user type a name in a row; False when there is no such row."""
        return self.tree.edit_name(key, draft)

    def _show(self) -> None:
        titles: Mapping[str, str] = {
            LIBRARY: tr("Library"),
            FOLDERS: tr("Folders"),
            ALBUMS: tr("Albums"),
            TAGS: tr("Tags"),
            SEARCHES: tr("Recent searches"),
        }
        # Tags are put to the top by dropping them on the heading.
        accepts = {TAGS: ("tag",)}
        known = {row.key for row in self.model.known_rows()}
        sections = [
            Row(("section", name), titles[name], "section", accepts=accepts.get(name, ()),
                children=rows)
            for name, rows in self._rows.items()
            if rows
        ]  # fmt: skip
        self.model.show(sections)
        if any(section.key not in known for section in sections):
            self._open_sections()
        self._place_field()

    def _show_shelves(self) -> None:
        rows = shelves.rows(self._counts, self._cameras, self._lenses, self._added_since_utc)
        self.show_rows(LIBRARY, rows)

    def _show_folders(self) -> None:
        rows = folder_tree.rows(list(self._folders.values()), self._trees)
        self.show_rows(FOLDERS, rows)

    def _open_sections(self) -> None:
        self.tree.blockSignals(True)
        for name in self._rows:
            index = self.model.find(("section", name))
            if index.isValid():
                self.tree.setExpanded(index, name not in self._closed)
        self.tree.blockSignals(False)

    def _place_field(self) -> None:
        section = self.model.find(("section", TAGS))
        index = self.model.index(0, 0, section)
        row = self.model.row_at(index)
        if row is not None and row.key == tag_tree.FILTER and self.tree.indexWidget(index) is None:
            field = FilterField("tagFilter", tr("Find a tag"))
            field.changed.connect(self.tag_words_changed)
            field.left.connect(lambda down: self.tree.leave_field(tag_tree.FILTER, down=down))
            self.tree.setIndexWidget(index, field)

    def _keys_of(self, view: PhotoView) -> list[Key]:
        """The rows that stand for a view: the one that is marked, if it is among them."""
        tag_ids = view.filter.tag_ids
        if tag_ids and _same_place(tag_tree.view_of(tag_ids), view):
            return [tag_tree.key_of(tag_id) for tag_id in tag_ids]
        marked = self.tree.chosen_rows()
        for row in (*marked[:1], *self.model.known_rows()):
            if row.view is not None and _same_place(row.view, view):
                return [row.key]
        return []

    # ---- what the user does
    def _choose(self, rows: Sequence[Row]) -> None:
        first = rows[0]
        if first.together:
            numbers = [row.key[-1] for row in rows]
            tag_ids = [number for number in numbers if isinstance(number, int)]
            self.view_chosen.emit(tag_tree.view_of(tag_ids))
        elif first.view is not None:
            self.view_chosen.emit(first.view)
        elif first.key == shelves.MAP:
            self.map_wanted.emit()
        else:
            self.place_chosen.emit(first)

    def _enter(self, row: Row) -> None:
        if row.kind == "place":
            if row.key not in {chosen.key for chosen in self.tree.chosen_rows()}:
                self.tree.mark([row.key])
                self._choose([row])
            self.photos_wanted.emit()
        elif row.key == folder_tree.ADD:
            self.add_folder_wanted.emit()
        elif row.key == search_list.FORGET:
            self.forget_searches_wanted.emit()
        elif row.key[0] == "search":
            self.search_chosen.emit(str(row.key[1]))
        else:
            self.row_entered.emit(row)

    def _open(self, row: Row) -> None:
        if row.kind == "section":
            name = str(row.key[1])
            self._closed.discard(name)
            self.closed_changed.emit(sorted(self._closed))
            self.section_opened.emit(name)
        elif row.key[0] == "folder" and row.opens and row.view is not None:
            self.directories_wanted.emit(row.view.folder_id)
        else:
            self.row_opened.emit(row)

    def _close(self, row: Row) -> None:
        if row.kind == "section":
            self._closed.add(str(row.key[1]))
            self.closed_changed.emit(sorted(self._closed))

    def _show_menu(self, row: Row | None, place: QPoint) -> None:
        menu = named(QMenu(self), "placeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_filling.emit(row, menu)
        if row is None or row.key[0] in {"folder", "shelf"} or row.key[1] in {FOLDERS, LIBRARY}:
            self._verbs.fill(menu, row, self._folders)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tree.viewport().update()


def _same_place(one: PhotoView, other: PhotoView) -> bool:
    return (one.folder_id, one.directory, one.shelf, one.filter) == (
        other.folder_id,
        other.directory,
        other.shelf,
        other.filter,
    )
