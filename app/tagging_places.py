"""Keeps the tags of the sidebar in step with the library, and carries out what is asked of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from app import organising_operations as organising
from app import style, tag_colours
from app.itemmodels.place_model import Row
from app.operations import Session
from app.rereading import Rereading
from app.tag_matching import TagIndex, split_path
from app.translation import tr
from app.views import tag_tree
from app.views.aliases_dialog import AliasesDialog
from app.views.sidebar import TAGS, Sidebar
from core.records import PhotoView, Step, Tag

_SWATCH_PX: Final = 14


@dataclass(frozen=True, slots=True)
class _Found:
    """Tags, and the rows that show them."""

    tags: list[Tag]
    rows: tuple[Row, ...]


class TaggingPlaces(QObject):
    """Reads tags while their section is open; edits them.

    Signals:
        changed: Tags came, went or changed.
    """

    changed = Signal()

    def __init__(self, session: Session, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._sidebar = sidebar
        self._tags: dict[int, Tag] = {}
        self._words = ""
        self._draft_below: int | None = None
        self._photo_ids: Sequence[int] = ()
        self._reading = Rereading(
            session, "tags-of-sidebar", self._work(), self._show, self, wanted=False
        )
        sidebar.show_rows(TAGS, tag_tree.rows([]))
        sidebar.tag_words_changed.connect(self._find)
        sidebar.row_entered.connect(self._enter)
        sidebar.row_named.connect(self._name)
        sidebar.naming_ended.connect(self._drop_draft)
        sidebar.removal_wanted.connect(self._remove)
        sidebar.photos_dropped.connect(self._take_photos)
        sidebar.tag_dropped.connect(self._take_tag)
        sidebar.menu_filling.connect(self._fill_menu)

    def look(self, *, shown: bool) -> None:
        """The tags are seen, or not."""
        self._reading.set_wanted(wanted=shown and self._sidebar.is_open(TAGS))

    def refresh(self) -> None:
        """Tags, or the photos that have them, changed."""
        self._reading.refresh()

    def stop(self) -> None:
        self._reading.stop()

    def names(self, tag_ids: Sequence[int]) -> list[str]:
        """What these tags are called, as far as they are known."""
        return [self._tags[tag_id].name for tag_id in tag_ids if tag_id in self._tags]

    def left_of(self, view: PhotoView) -> PhotoView | None:
        """A view without the tags that are gone; None when they are all there."""
        wanted = view.filter.tag_ids
        left = [tag_id for tag_id in wanted if tag_id in self._tags]
        if not self._reading.has_read or len(left) == len(wanted):
            return None
        return tag_tree.view_of(left)

    # ---- what is shown
    def _work(self) -> Callable[[], _Found]:
        library = self._session.library

        def work() -> _Found:
            tags = library.tags()
            return _Found(tags, tag_tree.rows(tags, self._words, self._draft_below))

        return work

    def _show(self, found: _Found) -> None:
        self._tags = {tag.id: tag for tag in found.tags}
        self._sidebar.show_rows(TAGS, found.rows)
        self.changed.emit()

    def _find(self, words: str) -> None:
        self._words = words
        self._arrange()

    def _arrange(self, then: Callable[[], object] | None = None) -> None:
        """Show the same tags in another way."""
        tags = list(self._tags.values())

        def show(rows: tuple[Row, ...]) -> None:
            self._sidebar.show_rows(TAGS, rows)
            if then is not None:
                then()

        work = partial(tag_tree.rows, tags, self._words, self._draft_below)
        self._session.bridge.read(work, show, key="tag-rows")

    # ---- making tags
    def _enter(self, row: Row) -> None:
        if row.key == tag_tree.NEW:
            self._start(())
        elif row.key[0] == "draft":
            self._sidebar.name(row.key)

    def _start(self, photo_ids: Sequence[int]) -> None:
        """Let the user type a new tag, which these photos get."""
        self._photo_ids = photo_ids
        self._sidebar.name(tag_tree.NEW, self._words.strip())

    def _start_below(self, tag_id: int) -> None:
        self._draft_below = tag_id
        self._arrange(lambda: self._sidebar.name(tag_tree.draft_key(tag_id)))

    def _make(self, path: Sequence[str], photo_ids: Sequence[int]) -> None:
        library = self._session.library

        def work() -> Step | None:
            if photo_ids:
                return library.tag_named(photo_ids, [path])
            latest = next(iter(library.history(1)), None)
            library.make_tag(path)
            made = next(iter(library.history(1)), None)
            return None if made == latest else made

        self._session.bridge.edit(work, self._session.undoing.made)

    def _name(self, row: Row, name: str) -> None:
        if row.key == tag_tree.NEW:
            photo_ids, self._photo_ids = self._photo_ids, ()
            if split_path(name):
                self._make(split_path(name), photo_ids)
        elif row.key[0] == "draft":
            self._name_below(name)
        elif row.key[0] == "tag" and name and name != row.name:
            self._edit(partial(self._session.library.rename_tag, int(row.key[1]), name))

    def _name_below(self, name: str) -> None:
        above = self._draft_below
        path = None if above is None else TagIndex(self._tags.values()).path_of(above)
        if path is not None and split_path(name):
            self._make((*path.names, *split_path(name)), ())

    def _drop_draft(self) -> None:
        if self._draft_below is not None:
            self._draft_below = None
            self._arrange()

    # ---- what is done with tags
    def _remove(self, row: Row) -> None:
        if row.key[0] == "tag":
            self._edit(partial(self._session.library.remove_tag, int(row.key[1])))

    def _take_photos(self, row: Row, photo_ids: tuple[int, ...]) -> None:
        if row.key in {tag_tree.NEW, tag_tree.HINT}:
            self._start(photo_ids)
        elif row.key[0] == "tag":
            organising.set_tag(self._session, photo_ids, int(row.key[1]), on=True)

    def _take_tag(self, tag_id: int, row: Row) -> None:
        target = int(row.key[1]) if row.key[0] == "tag" else None
        tag = self._tags.get(tag_id)
        if tag is not None and target not in {tag_id, tag.parent_id}:
            self._edit(partial(self._session.library.move_tag, tag_id, target))

    def _edit(self, work: Callable[[], Step | None]) -> None:
        self._session.bridge.edit(work, self._session.undoing.made)

    # ---- the menu
    def _fill_menu(self, row: Row | None, menu: QMenu) -> None:
        if row is None:
            return
        tag = self._tags.get(int(row.key[1])) if row.key[0] == "tag" else None
        if tag is not None:
            self._fill_for_tag(row, tag, menu)
        elif row.key in {("section", TAGS), tag_tree.NEW}:
            new = menu.addAction(style.icon("plus"), tr("New tag…"))
            new.triggered.connect(lambda: self._start(()))

    def _fill_for_tag(self, row: Row, tag: Tag, menu: QMenu) -> None:
        new = menu.addAction(style.icon("plus"), tr("New tag below it…"))
        new.triggered.connect(lambda: self._start_below(tag.id))
        rename = menu.addAction(tr("Rename"))
        rename.triggered.connect(lambda: self._sidebar.name(row.key))
        words = menu.addAction(tr("Other words…"))
        words.triggered.connect(lambda: self._ask_aliases(tag))
        self._add_colours(menu.addMenu(tr("Colour")), tag)
        if tag.parent_id is not None:
            top = menu.addAction(tr("Move to the top"))
            top.triggered.connect(
                lambda: self._edit(partial(self._session.library.move_tag, tag.id, None))
            )
        menu.addSeparator()
        remove = menu.addAction(style.icon("remove"), tr("Delete the tag"))
        remove.triggered.connect(lambda: self._remove(row))

    def _add_colours(self, menu: QMenu, tag: Tag) -> None:
        menu.setObjectName("tagColours")
        group = QActionGroup(menu)
        for name, colour in (*tag_colours.palette(), (tr("No colour"), "")):
            action = QAction(name, group)
            action.setCheckable(True)
            action.setChecked(tag.colour.casefold() == colour)
            if colour:
                action.setIcon(swatch(colour))
            action.triggered.connect(partial(self._recolour, tag.id, colour))
            menu.addAction(action)

    def _recolour(self, tag_id: int, colour: str, *_: object) -> None:
        self._edit(partial(self._session.library.colour_tag, tag_id, colour))

    def _ask_aliases(self, tag: Tag) -> None:
        dialog = AliasesDialog(tag.name, tag.aliases, self._sidebar)
        dialog.agreed.connect(
            lambda words: self._edit(partial(self._session.library.set_aliases, tag.id, words))
        )
        dialog.open()


def swatch(colour: str) -> QIcon:
    """A dot of a colour, for a menu."""
    picture = QPixmap(QSize(_SWATCH_PX, _SWATCH_PX) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(1, 1, _SWATCH_PX - 2, _SWATCH_PX - 2)
    painter.end()
    return QIcon(picture)
