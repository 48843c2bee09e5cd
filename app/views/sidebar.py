"""Places to look at: all photos, the folders with what is in them, recent searches."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QCursor, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.directories import Directory
from app.disks import waiting_words
from app.views.naming import named
from app.wording import plain_tooltip, short_name
from core.paths import one_line
from core.records import Folder, FolderId, PhotoView

COUNT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_PLACE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_MOST_SEARCHES: Final = 8


class Sidebar(QFrame):
    """Shows places and says which one is wanted.

    Signals:
        view_chosen: A `PhotoView` (its order is not meant).
        search_chosen: Words of a recent search.
        directories_wanted: A `FolderId` whose directories are to be read.
        forget_searches_wanted, add_folder_wanted: A button was pressed.
        remove_folder_wanted, scan_wanted, relocate_wanted, leave_out_wanted: A `Folder` of the
            context menu.
        show_directory_wanted: The absolute path of a folder, or of a directory in it, as bytes.
        exclude_wanted: A `FolderId`, and the path of a directory relative to it, as bytes.
    """

    view_chosen = Signal(object)
    search_chosen = Signal(str)
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
        self._folders: dict[FolderId, Folder] = {}
        self._trees: dict[FolderId, Directory] = {}
        self._places = self._make_places()
        self._searches = self._make_searches()
        self._forget = named(QToolButton(), "forgetSearches")
        self._forget.setToolTip("Forget the recent searches")
        self._forget.setAccessibleName("Forget the recent searches")
        self._forget.setIconSize(QSize(16, 16))
        style.set_icon(self._forget, "remove")
        self._forget.clicked.connect(self.forget_searches_wanted)
        self._searches_title = named(QLabel("Recent searches"), "sectionTitle")
        title_row = QHBoxLayout()
        title_row.setContentsMargins(10, 0, 4, 0)
        title_row.addWidget(self._searches_title, 1)
        title_row.addWidget(self._forget)
        self._add = named(QPushButton(" Add folder…"), "addFolder")
        self._add.setAccessibleName("Add folder")
        self._add.setToolTip("Add a folder with photos (Ctrl+O)")
        style.set_icon(self._add, "folder-add")
        self._add.clicked.connect(self.add_folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(4)
        column.addWidget(self._places, 1)
        column.addLayout(title_row)
        column.addWidget(self._searches)
        column.addSpacing(4)
        column.addWidget(self._add)
        self.show_searches([])
        self.setMinimumWidth(190)

    # ---- what is shown
    def show_folders(self, folders: Sequence[Folder], photos: int) -> None:
        """Show these folders; what is open and chosen stays so."""
        top = self._places.topLevelItem(0)
        if top is None:
            return
        _set_count(top, photos)
        self._folders = {folder.id: folder for folder in folders}
        self._places.blockSignals(True)
        for row in reversed(range(1, self._places.topLevelItemCount())):
            item = self._places.topLevelItem(row)
            if item is not None and _view_of(item).folder_id not in self._folders:
                self._places.takeTopLevelItem(row)
        known = {
            _view_of(item).folder_id: item
            for item in map(self._places.topLevelItem, range(1, self._places.topLevelItemCount()))
            if item is not None
        }
        for place, folder in enumerate(folders, 1):
            item = known.get(folder.id) or self._add_folder_item(folder.id, place)
            self._fill_folder(item, folder)
        self._places.blockSignals(False)

    def show_directories(self, folder_id: FolderId, root: Directory) -> None:
        """Show what is in a folder; deeper levels are made when they are opened."""
        self._trees[folder_id] = root
        for item in map(self._places.topLevelItem, range(1, self._places.topLevelItemCount())):
            if item is not None and _view_of(item).folder_id == folder_id:
                opened = _open_paths(item)
                item.takeChildren()
                self._make_children(item, root, opened)
                _allow_opening(item, possible=bool(root.children))

    def show_searches(self, searches: Sequence[str]) -> None:
        """Show the latest of these."""
        self._searches.clear()
        for text in searches[:_MOST_SEARCHES]:
            row = QListWidgetItem(style.icon("clock"), one_line(text))
            row.setData(Qt.ItemDataRole.UserRole, text)
            row.setToolTip(plain_tooltip(text))
            self._searches.addItem(row)
        for widget in (self._searches, self._searches_title, self._forget):
            widget.setVisible(bool(searches))
        self._fit_searches()

    def choose(self, view: PhotoView | None) -> None:
        """Mark the place of a view, or none, without a signal."""
        self._places.blockSignals(True)
        item = None if view is None else self._find(view)
        if item is None:
            self._places.setCurrentIndex(QModelIndex())
            self._places.clearSelection()
        else:
            self._places.setCurrentItem(item)
        self._places.blockSignals(False)

    def open_folder_ids(self) -> list[FolderId]:
        """Folders whose directories are shown or were."""
        return list(self._trees)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_searches()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        for item in _items_below(self._places.invisibleRootItem()):
            view = _view_of(item)
            folder = self._folders.get(view.folder_id or FolderId(0))
            if view.directory or folder is None:
                item.setIcon(0, style.icon("photos" if view.folder_id is None else "folder"))
            else:
                self._fill_folder(item, folder)
        for number in range(self._searches.count()):
            self._searches.item(number).setIcon(style.icon("clock"))

    def _fit_searches(self) -> None:
        """Folders come first: the searches take a third of the height at most."""
        row_px = max(self._searches.sizeHintForRow(0), 20)
        rows = min(self._searches.count(), max(1, self.height() // (3 * row_px)))
        self._searches.setFixedHeight(rows * row_px + 2)

    # ---- making the parts
    def _make_places(self) -> "_Places":
        tree = named(_Places(), "places")
        tree.setAccessibleName("Folders")
        tree.setHeaderHidden(True)
        tree.setIndentation(16)
        tree.setIconSize(QSize(18, 18))
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setItemDelegate(CountDelegate(tree))
        tree.setUniformRowHeights(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setExpandsOnDoubleClick(True)
        top = QTreeWidgetItem(tree, ["All photos"])
        top.setIcon(0, style.icon("photos"))
        top.setData(0, _PLACE_ROLE, PhotoView())
        tree.setCurrentItem(top)
        # Not the current item: that one changes already when the focus comes by.
        tree.itemSelectionChanged.connect(self._choose_selected)
        tree.itemExpanded.connect(self._open_item)
        tree.menu_wanted.connect(self._show_menu)
        return tree

    def _make_searches(self) -> QListWidget:
        rows = named(QListWidget(), "recentSearches")
        rows.setAccessibleName("Recent searches")
        rows.setIconSize(QSize(16, 16))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.itemActivated.connect(self._choose_search)
        rows.itemClicked.connect(self._choose_search)
        return rows

    def _add_folder_item(self, folder_id: FolderId, place: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        self._places.insertTopLevelItem(place, item)
        item.setData(0, _PLACE_ROLE, PhotoView(folder_id))
        _allow_opening(item, possible=True)
        return item

    def _fill_folder(self, item: QTreeWidgetItem, folder: Folder) -> None:
        name = one_line(folder.name)
        item.setText(0, short_name(folder))
        item.setIcon(0, style.icon("folder-offline" if folder.offline else "folder"))
        trouble = waiting_words(folder) if folder.offline else folder.message
        item.setToolTip(0, plain_tooltip(f"{name} — {trouble}" if trouble else name))
        reason = f", not connected: {trouble}" if folder.offline else ""
        spoken = f"{name}, {folder.photos:,} photos{reason}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        role = QPalette.ColorRole.PlaceholderText if folder.offline else QPalette.ColorRole.Text
        item.setForeground(0, self.palette().brush(role))
        _set_count(item, folder.photos)

    def _make_children(
        self, parent: QTreeWidgetItem, directory: Directory, opened: set[bytes]
    ) -> None:
        folder_id = _view_of(parent).folder_id
        for child in directory.children:
            item = QTreeWidgetItem(parent, [one_line(child.name)])
            item.setIcon(0, style.icon("folder"))
            item.setToolTip(0, plain_tooltip(child.name))
            item.setData(0, _PLACE_ROLE, PhotoView(folder_id, child.path))
            _set_count(item, child.photos)
            _allow_opening(item, possible=bool(child.children))
            if child.path in opened:
                self._make_children(item, child, opened)
                item.setExpanded(True)

    # ---- what the user does
    def _choose_selected(self) -> None:
        for item in self._places.selectedItems():
            self._searches.clearSelection()
            self.view_chosen.emit(_view_of(item))

    def _choose_search(self, row: QListWidgetItem) -> None:
        self.search_chosen.emit(row.data(Qt.ItemDataRole.UserRole))

    def _open_item(self, item: QTreeWidgetItem) -> None:
        view = _view_of(item)
        if view.folder_id is None:
            return
        root = self._trees.get(view.folder_id)
        if root is None:
            self.directories_wanted.emit(view.folder_id)
        elif not item.childCount():
            directory = root.find(view.directory)
            if directory is not None:
                self._make_children(item, directory, set())

    def _show_menu(self, item: QTreeWidgetItem | None, place: QPoint) -> None:
        view = PhotoView() if item is None else _view_of(item)
        folder = self._folders.get(view.folder_id or FolderId(0))
        menu = named(QMenu(self), "placeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if folder is not None and view.directory:
            self._fill_directory_menu(menu, folder, view.directory)
        elif folder is not None:
            self._fill_folder_menu(menu, folder)
        add = menu.addAction(style.icon("folder-add"), "Add folder…")
        add.triggered.connect(self.add_folder_wanted)
        menu.popup(place)

    def _fill_folder_menu(self, menu: QMenu, folder: Folder) -> None:
        _add_to(menu, "retry", "Look for new photos", self.scan_wanted, folder)
        _add_to(menu, "open", "Show in folder", self.show_directory_wanted, folder.path)
        menu.addSeparator()
        _add_to(menu, "folder", "Change location…", self.relocate_wanted, folder)
        _add_to(menu, "minus", "Leave something out…", self.leave_out_wanted, folder)
        _add_to(menu, "remove", "Remove from the library", self.remove_folder_wanted, folder)
        menu.addSeparator()

    def _fill_directory_menu(self, menu: QMenu, folder: Folder, directory: bytes) -> None:
        path = bytes(Path(os.fsdecode(folder.path)) / os.fsdecode(directory))
        _add_to(menu, "open", "Show in folder", self.show_directory_wanted, path)
        exclude = self.exclude_wanted
        _add_to(menu, "minus", "Leave this directory out", exclude, folder.id, directory)
        menu.addSeparator()

    def _find(self, view: PhotoView) -> QTreeWidgetItem | None:
        wanted = (view.folder_id, view.directory)
        for item in _items_below(self._places.invisibleRootItem()):
            found = _view_of(item)
            if (found.folder_id, found.directory) == wanted:
                return item
        return None


class _Places(QTreeWidget):
    """Marks whole rows; a style sheet would mark the arrow and the name one by one.

    Signals:
        menu_wanted: The `QTreeWidgetItem` that is meant, or None, and a place on the screen.
    """

    menu_wanted = Signal(object, object)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By keyboard the current row is meant, wherever the pointer is."""
        item = self.itemAt(event.pos())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            chosen = self.selectedItems()
            item = chosen[0] if chosen else self.currentItem()
            if item is not None:
                self.scrollToItem(item)
                place = self.viewport().mapToGlobal(self.visualItemRect(item).center())
        self.menu_wanted.emit(item, place)

    @override
    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        here = self.viewport().mapFromGlobal(QCursor.pos())
        colors = style.current_colors()
        color = ""
        item = self.itemFromIndex(index)
        if item is not None and item.isSelected():
            color = colors.selected
        elif self.viewport().underMouse() and options.rect.contains(here):
            color = colors.hover
        if color:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(options.rect.adjusted(0, 1, 0, -1), 6, 6)
            painter.restore()
        super().drawRow(painter, options, index)


class CountDelegate(QStyledItemDelegate):
    """Draws a name with a number at the right end of the row."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        count = index.data(COUNT_ROLE)
        text = f"{count:,}" if isinstance(count, int) else ""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        width = shown.fontMetrics.horizontalAdvance(text) + 12 if text else 0
        name_room = shown.rect.width() - width - 30
        shown.text = shown.fontMetrics.elidedText(
            shown.text, Qt.TextElideMode.ElideRight, max(name_room, 30)
        )
        widget = shown.widget
        widget.style().drawControl(
            widget.style().ControlElement.CE_ItemViewItem, shown, painter, widget
        )
        if text:
            painter.save()
            painter.setPen(shown.palette.color(QPalette.ColorRole.PlaceholderText))
            room = QRect(shown.rect).adjusted(0, 0, -8, 0)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )
            painter.restore()


def _view_of(item: QTreeWidgetItem) -> PhotoView:
    view = item.data(0, _PLACE_ROLE)
    return view if isinstance(view, PhotoView) else PhotoView()


def _add_to(menu: QMenu, picture: str, text: str, signal: SignalInstance, *values: object) -> None:
    action = menu.addAction(style.icon(picture), text)
    action.triggered.connect(lambda: signal.emit(*values))


def _set_count(item: QTreeWidgetItem, count: int) -> None:
    item.setData(0, COUNT_ROLE, count)


def _allow_opening(item: QTreeWidgetItem, *, possible: bool) -> None:
    policy = QTreeWidgetItem.ChildIndicatorPolicy
    item.setChildIndicatorPolicy(
        policy.ShowIndicator if possible else policy.DontShowIndicatorWhenChildless
    )


def _open_paths(item: QTreeWidgetItem) -> set[bytes]:
    return {_view_of(below).directory for below in _items_below(item) if below.isExpanded()}


def _items_below(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for row in range(item.childCount()):
        child = item.child(row)
        if child is not None:
            yield child
            yield from _items_below(child)
