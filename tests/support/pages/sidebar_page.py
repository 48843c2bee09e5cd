"""The sidebar, as a user sees it: rows by their names from the heading down."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from app import drops
from app.itemmodels.place_model import PlaceModel, Row, row_format
from app.views.place_tree import PlaceTree

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class SidebarPage:
    """Clicks, types, drags."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    @property
    def tree(self) -> PlaceTree:
        tree = self._window.findChild(PlaceTree, "places")
        assert tree is not None
        return tree

    # ---- what is seen
    def sections(self) -> list[str]:
        return [row.text for _, row in self._below(QModelIndex())]

    def texts(self, *names: str) -> list[str]:
        """Texts of the rows below a heading, or below a row; empty when there is no such."""
        index = self._find(names)
        return [] if index is None else [row.text for _, row in self._below(index)]

    def rows(self, *names: str) -> list[Row]:
        return [row for _, row in self._below(self._index(names))]

    def row(self, *names: str) -> Row:
        """A row by the names from the heading down."""
        row = self._model().row_at(self._index(names))
        assert row is not None
        return row

    def tip(self, *names: str) -> str:
        """What is said under the pointer."""
        return str(self._index(names).data(Qt.ItemDataRole.ToolTipRole))

    def spoken(self, *names: str) -> str:
        """What a screen reader says."""
        return str(self._index(names).data(Qt.ItemDataRole.AccessibleTextRole))

    def places(self) -> list[tuple[str, int]]:
        """All photos and the folders, with their counts."""
        rows = [*self.rows("Library")[:1], *self.rows("Folders")]
        return [(row.text, row.count or 0) for row in rows if row.kind == "place"]

    def counts(self, *names: str) -> dict[str, int | None]:
        """Numbers beside the rows below a heading or a row."""
        return {row.text: row.count for row in self.rows(*names)}

    def chosen(self) -> list[str]:
        """Texts of the rows that are marked."""
        return [row.text for row in self.tree.chosen_rows()]

    def current(self) -> str:
        """Where the keys are."""
        row = self.tree.current_row()
        return "" if row is None else row.text

    def is_open(self, *names: str) -> bool:
        return self.tree.isExpanded(self._index(names))

    def editor(self) -> QLineEdit | None:
        """The line in which a name is typed, while there is one."""
        found = self.tree.findChildren(QLineEdit, "placeName")
        return next((line for line in found if line.isVisible()), None)

    def filter_field(self) -> QLineEdit | None:
        found = self.tree.findChildren(QLineEdit, "tagFilter")
        return next((line for line in found if line.isVisible()), None)

    # ---- what is done
    def click(self, *names: str, control: bool = False) -> None:
        """Click on a row with the left button."""
        index = self._index(names)
        self.tree.scrollTo(index)
        at = self.tree.visualRect(index).center()
        under = self.tree.indexAt(at)
        assert under == index, f"{names} is not where it seems: {under.data()} is there"
        modifier = Qt.KeyboardModifier.ControlModifier if control else NO_MODIFIER
        row = self._model().row_at(index)
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, modifier, at)
        if row is not None and row.kind == "place" and not control:
            assert names[-1] in self.chosen(), f"{names} is not chosen but {self.chosen()}"

    def open(self, *names: str) -> None:
        """Open a row with the keyboard."""
        self.go_to(*names)
        if not self.tree.isExpanded(self._index(names)):
            self.press(Qt.Key.Key_Right)

    def go_to(self, *names: str) -> None:
        """Put the keys on a row, without choosing it."""
        self.tree.setFocus()
        chooser = self.tree.selectionModel()
        chooser.setCurrentIndex(self._index(names), chooser.SelectionFlag.NoUpdate)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        QTest.keyClick(self.tree, key, modifiers)

    def type_name(self, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type over what stands in the line for a name, and press Enter or another key."""
        editor = self.editor()
        assert editor is not None, "no name is being typed"
        editor.selectAll()
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, end)

    def menu(self, *names: str) -> dict[str, QAction]:
        """The menu that the Menu key opens, by its texts; the pointer is somewhere else."""
        self.go_to(*names)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(self.tree, event)
        menu = next(m for m in self._window.findChildren(QMenu, "placeMenu") if m.isVisible())
        return {action.text(): action for action in menu.actions() if action.text()}

    def close_menu(self) -> None:
        for menu in self._window.findChildren(QMenu, "placeMenu"):
            menu.close()

    def choose_in_menu(self, text: str, *names: str, below: str = "") -> None:
        """Choose an entry of the menu of a row, or one of a menu `below` it."""
        entries = self.menu(*names)
        if below:
            lower = entries[below].menu()
            assert isinstance(lower, QMenu)
            entries = {action.text(): action for action in lower.actions()}
        # As for a user, the menu is closed before anything happens.
        self.close_menu()
        entries[text].trigger()

    def drag_photos(self, photo_ids: Sequence[int], *names: str) -> bool:
        """Drag photos over a row; False when it does not want them."""
        mime = QMimeData()
        mime.setData(drops.PHOTO_IDS, "\n".join(map(str, photo_ids)).encode())
        return self._drop(mime, self._index(names))

    def drag_row(self, source: tuple[str, ...], *names: str) -> bool:
        """Drag one row onto another; False when that does not want it."""
        mime = self._model().mimeData([self._index(source)])
        assert mime.hasFormat(row_format(self.row(*source)))
        return self._drop(mime, self._index(names))

    def _drop(self, mime: QMimeData, index: QModelIndex) -> bool:
        self.tree.scrollTo(index)
        view = self.tree.viewport()
        at = self.tree.visualRect(index).center()
        every = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(at, every, mime, left, NO_MODIFIER)
        QApplication.sendEvent(view, enter)
        move = QDragMoveEvent(at, every, mime, left, NO_MODIFIER)
        move.ignore()
        QApplication.sendEvent(view, move)
        if not enter.isAccepted() or not move.isAccepted():
            return False
        drop = QDropEvent(QPointF(at), every, mime, left, NO_MODIFIER)
        QApplication.sendEvent(view, drop)
        return drop.isAccepted()

    # ---- within
    def _model(self) -> PlaceModel:
        model = self.tree.model()
        assert isinstance(model, PlaceModel)
        return model

    def _below(self, parent: QModelIndex) -> Iterator[tuple[QModelIndex, Row]]:
        model = self._model()
        for number in range(model.rowCount(parent)):
            index = model.index(number, 0, parent)
            row = model.row_at(index)
            assert row is not None
            yield index, row

    def _find(self, names: Sequence[str]) -> QModelIndex | None:
        index = QModelIndex()
        for name in names:
            found = next((i for i, row in self._below(index) if row.text == name), None)
            if found is None:
                return None
            index = found
        return index

    def index(self, *names: str) -> QModelIndex:
        """Where a row is in the model."""
        return self._index(names)

    def _index(self, names: Sequence[str]) -> QModelIndex:
        index = self._find(names)
        assert index is not None, f"there is no {' > '.join(names)}"
        return index
