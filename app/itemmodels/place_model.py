"""The rows of the sidebar as a tree, and the smallest change from what it was to what it is."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final, Literal

import msgspec
from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPixmap
from typing_extensions import override

from app.translation import trn
from app.wording import plain_tooltip
from core.paths import one_line
from core.records import PhotoView

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str | int | bytes, ...]
Kind = Literal["section", "group", "place", "action", "hint", "field"]

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_NOWHERE: Final = QModelIndex()


class Row(msgspec.Struct, frozen=True):
    """What one row shows and what can be done with it.

    Attributes:
        key: Names it from one refresh to the next; the first part says what it is about.
        kind: `section` is a heading and `group` a row that opens and closes, `place` can be
            chosen, `action` does something, `hint` is to be read only, `field` has a widget.
        name: What is edited, where that is not the text.
        icon: Name of an icon; empty with a `colour`.
        colour: `#rrggbb` of a dot in the place of the icon.
        cover_id: A photo that stands in the place of the icon, once its picture is there.
        count: Number of photos, or None.
        view: What is shown when it is chosen; None when somebody else decides.
        tip: Said under the pointer in place of the name.
        spoken: For screen readers, in place of name and count.
        muted: Not to be had at the moment, or of less weight.
        can_rename, can_remove, can_drag: What the user may do with it.
        accepts: What can be dropped on it: `photos`, `tag`.
        opens: It has rows below it that are read only when it is opened.
        together: Several with the same word here can be chosen at a time.
    """

    key: Key
    text: str
    kind: Kind = "place"
    name: str = ""
    icon: str = ""
    colour: str = ""
    cover_id: int | None = None
    count: int | None = None
    view: PhotoView | None = None
    tip: str = ""
    spoken: str = ""
    muted: bool = False
    can_rename: bool = False
    can_remove: bool = False
    can_drag: bool = False
    accepts: tuple[str, ...] = ()
    opens: bool = False
    together: str = ""
    children: "tuple[Row, ...]" = ()

    def says(self) -> str:
        """What a screen reader says."""
        if self.spoken or self.count is None:
            return self.spoken or self.text
        photos = trn("{n} photo", "{n} photos", self.count)
        return f"{self.text}, {photos}"


class _Node:
    """A row in its place; the nodes below it are made when somebody asks for them."""

    __slots__ = ("kids", "number", "parent", "place", "row")

    def __init__(self, row: Row, parent: "_Node | None", place: int, number: int) -> None:
        self.row = row
        self.parent = parent
        self.place = place
        self.number = number
        self.kids: list[_Node] | None = None


class PlaceModel(QAbstractItemModel):
    """One column. Rows that stay keep their indexes, so what is open and chosen stays too.

    Attributes:
        pictures: Covers, by photo.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pictures: dict[int, QPixmap] = {}
        self._numbers = 0
        self._nodes: dict[int, _Node] = {}
        self._root = self._new_node(Row(("root",), ""), None, 0)
        self._root.kids = []

    # ---- what is shown
    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows at the top, and what is below them."""
        self._show_below(self._root, rows)

    def set_picture(self, photo_id: int, picture: QPixmap) -> None:
        """Here is the picture of a cover."""
        self.pictures[photo_id] = picture
        for node in list(self._nodes.values()):
            if node.row.cover_id == photo_id:
                index = self._index_of(node)
                self.dataChanged.emit(index, index)

    def refresh_all(self) -> None:
        """Everything is to be drawn again: the colours have changed."""
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()

    def row_at(self, index: Index) -> Row | None:
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return None if node is None else node.row

    def find(self, key: Key, *, closed: bool = False) -> QModelIndex:
        """The row with this key; an invalid index when there is none.

        Args:
            key: Of the row.
            closed: Look into what was never opened too, which takes longer.
        """
        for node in self._nodes.values():
            if node.row.key == key:
                return self._index_of(node)
        unseen = [node for node in self._nodes.values() if node.kids is None] if closed else []
        holder = next((node for node in unseen if _holds(node.row, key)), None)
        return QModelIndex() if holder is None else self._find_below(holder, key)

    def rows_below(self, index: Index) -> list[Row]:
        return [kid.row for kid in self._kids_of(self._node_at(index))]

    def known_rows(self) -> Iterator[Row]:
        """Rows that were ever asked for, in no certain order."""
        return (node.row for node in self._nodes.values())

    # ---- what Qt asks
    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        kids = self._kids_of(self._node_at(parent))
        if column or not 0 <= row < len(kids):
            return QModelIndex()
        return self.createIndex(row, 0, kids[row].number)

    @override
    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject's
        node = self._nodes.get(child.internalId()) if child.isValid() else None
        if node is None or node.parent is None or node.parent is self._root:
            return QModelIndex()
        return self._index_of(node.parent)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return len(self._kids_of(self._node_at(parent)))

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    @override
    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        node = self._node_at(parent)
        return node is self._root or node.row.opens or bool(node.row.children)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return one_line(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return one_line(row.says())
        if role == Qt.ItemDataRole.ToolTipRole and row.kind in {"place", "hint"}:
            return plain_tooltip(row.tip or row.text)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _flags(row.kind, row.can_rename, row.can_drag, bool(row.accepts))

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of one row; nothing outside of the sidebar understands it."""
        mime = QMimeData()
        row = self.row_at(indexes[0]) if indexes else None
        if row is not None:
            mime.setData(row_format(row), QByteArray(str(row.key[-1]).encode()))
        return mime

    # ---- within
    def _show_below(self, node: _Node, rows: Sequence[Row]) -> None:
        kids = self._kids_of(node)
        wanted = {row.key for row in rows}
        self._remove(node, [kid for kid in kids if kid.row.key not in wanted])
        known = {kid.row.key for kid in kids}
        changed: list[_Node] = []
        place = 0
        while place < len(rows):
            row = rows[place]
            if row.key in known:
                self._bring(node, row.key, place)
                if self._update(kids[place], row):
                    changed.append(kids[place])
                place += 1
                continue
            end = place
            while end < len(rows) and rows[end].key not in known:
                end += 1
            self._insert(node, place, rows[place:end])
            place = end
        if changed:
            # One signal for all: each costs the view more than drawing what it sees.
            first, last = self._index_of(changed[0]), self._index_of(changed[-1])
            self.dataChanged.emit(first, last)

    def _update(self, node: _Node, row: Row) -> bool:
        """Take another row of the same key; True when it looks different itself."""
        if node.row == row:
            return False
        could_open = node.row.opens or bool(node.row.children)
        if node.kids is None and not could_open:
            node.kids = []
        changed = _own(node.row) != _own(row)
        before, node.row = node.row, row
        if node.kids is not None and (before.children != row.children or node.kids):
            self._show_below(node, row.children)
        if could_open and not (row.opens or row.children):
            self.refresh_all()  # the arrow goes
        return changed

    def _insert(self, node: _Node, place: int, rows: Sequence[Row]) -> None:
        kids = self._kids_of(node)
        self.beginInsertRows(self._index_of(node), place, place + len(rows) - 1)
        kids[place:place] = [self._new_node(row, node, 0) for row in rows]
        _number(kids)
        self.endInsertRows()

    def _remove(self, node: _Node, gone: list[_Node]) -> None:
        kids = self._kids_of(node)
        while gone:
            last = gone.pop()
            first = last
            while gone and gone[-1].place == first.place - 1:
                first = gone.pop()
            self.beginRemoveRows(self._index_of(node), first.place, last.place)
            for kid in kids[first.place : last.place + 1]:
                self._forget(kid)
            del kids[first.place : last.place + 1]
            _number(kids)
            self.endRemoveRows()

    def _bring(self, node: _Node, key: Key, place: int) -> None:
        kids = self._kids_of(node)
        if kids[place].row.key == key:
            return
        start = next(kid.place for kid in kids if kid.row.key == key)
        parent = self._index_of(node)
        self.beginMoveRows(parent, start, start, parent, place)
        kids.insert(place, kids.pop(start))
        _number(kids)
        self.endMoveRows()

    def _find_below(self, node: _Node, key: Key) -> QModelIndex:
        for kid in self._kids_of(node):
            if kid.row.key == key:
                return self._index_of(kid)
            if _holds(kid.row, key):
                return self._find_below(kid, key)
        return QModelIndex()

    def _kids_of(self, node: _Node) -> list[_Node]:
        if node.kids is None:
            below = enumerate(node.row.children)
            node.kids = [self._new_node(row, node, place) for place, row in below]
        return node.kids

    def _new_node(self, row: Row, parent: _Node | None, place: int) -> _Node:
        self._numbers += 1
        node = self._nodes[self._numbers] = _Node(row, parent, place, self._numbers)
        return node

    def _forget(self, node: _Node) -> None:
        del self._nodes[node.number]
        for kid in node.kids or ():
            self._forget(kid)

    def _node_at(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: _Node) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.place, 0, node.number)


def row_format(row: Row) -> str:
    """The MIME type under which a row is dragged."""
    return f"application/x-photosift-{row.key[0]!s}"


@cache
def _flags(kind: Kind, can_rename: bool, can_drag: bool, accepts: bool) -> Qt.ItemFlag:
    if kind == "hint":
        return Qt.ItemFlag.NoItemFlags
    flags = Qt.ItemFlag.ItemIsEnabled
    if kind == "place":
        flags |= Qt.ItemFlag.ItemIsSelectable
    if can_rename:
        flags |= Qt.ItemFlag.ItemIsEditable
    if can_drag:
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    if accepts:
        flags |= Qt.ItemFlag.ItemIsDropEnabled
    return flags


def _holds(row: Row, key: Key) -> bool:
    """A row somewhere below this one has the key."""
    return any(child.key == key or _holds(child, key) for child in row.children)


def _own(row: Row) -> tuple[object, ...]:
    """All of a row but what is below it."""
    return tuple(getattr(row, name) for name in Row.__struct_fields__ if name != "children")


def _number(kids: list[_Node]) -> None:
    for place, kid in enumerate(kids):
        kid.place = place
