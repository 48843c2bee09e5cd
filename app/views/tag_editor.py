"""Tags of the selected photos, and a line to add more by typing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.tag_matching import TagIndex, TagPath, split_path, split_tags
from app.translation import tr
from app.views.flow_layout import FlowLayout
from app.views.label_chip import Label, LabelChip
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line, valid_text

_MOST_OFFERED: Final = 6
_AROUND_PX: Final = 6
_PATH_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class Chips(QWidget):
    """Chips in rows; those that stay are the same widgets, so the focus stays too.

    Signals:
        pressed, removed: Key of a chip.
    """

    pressed = Signal(int)
    removed = Signal(int)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, f"{kind}Chips")
        self._kind = kind
        self._chips: dict[int, LabelChip] = {}
        self._flow = FlowLayout(self, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Show these, in this order."""
        wanted = {label.key for label in labels}
        for key in [key for key in self._chips if key not in wanted]:
            chip = self._chips.pop(key)
            if chip.isAncestorOf(self.focusWidget() or self):
                self.focusNextChild()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for label in labels:
            known = self._chips.get(label.key)
            if known is None:
                self._add(label)
            elif known.label != label:
                known.show_label(label)
        self._chips = {label.key: self._chips[label.key] for label in labels}
        self._flow.put_in_order(list(self._chips.values()))
        self.setVisible(bool(labels))
        self.updateGeometry()

    def labels(self) -> list[Label]:
        return [chip.label for chip in self._chips.values()]

    def tab_stops(self) -> list[QWidget]:
        return [stop for chip in self._chips.values() for stop in chip.tab_stops()]

    def _add(self, label: Label) -> None:
        chip = LabelChip(self._kind, label, self)
        chip.pressed.connect(lambda: self.pressed.emit(label.key))
        chip.removed.connect(lambda: self.removed.emit(label.key))
        self._chips[label.key] = chip
        self._flow.addWidget(chip)
        chip.show()


class TagEditor(QWidget):
    """Chips, a line, and below it what may be meant.

    Signals:
        add_wanted: List of paths (tuples of names) to tag the photos with.
        set_wanted: Number of a tag that only some have: all are to have it.
        remove_wanted: Number of a tag that none is to have.
        left: The user is done with it (Esc).
    """

    add_wanted = Signal(object)
    set_wanted = Signal(int)
    remove_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "tagEditor", tr("Tags"))
        self._index = TagIndex()
        self.chips = Chips("tag")
        self.line = _TagLine()
        self._offered = self._make_offered()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.line)
        column.addWidget(self._offered)
        self.chips.pressed.connect(self._press)
        self.chips.removed.connect(self.remove_wanted)
        self.line.textEdited.connect(self._offer)
        self.line.returnPressed.connect(self._accept)
        self.line.moved.connect(self._move)
        self.line.completed.connect(self._complete)
        self.line.escaped.connect(self._escape)
        self.setFocusProxy(self.line)
        self.chips.show_labels(())

    def set_tags(self, index: TagIndex) -> None:
        """These tags there are."""
        self._index = index
        if not self._offered.isHidden():
            row = self._offered.currentItem()
            # The first was marked by itself, and another may be the first now.
            moved = row is not None and self._offered.currentRow() > 0
            marked = row.text() if moved else ""
            self._offer(self.line.text())
            self._mark_again(marked)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Tags that the photos have."""
        self.chips.show_labels(labels)

    def offered(self) -> list[str]:
        """What may be meant, as it is shown."""
        if self._offered.isHidden():
            return []
        return [self._offered.item(row).text() for row in range(self._offered.count())]

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self._offered.hide()

    # ---- typing
    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        found = self._index.matches(typed, _MOST_OFFERED)
        with QSignalBlocker(self._offered):
            self._offered.clear()
            for match in found:
                self._offered.addItem(_row_of(match.path))
            new = split_path(valid_text(typed))
            if new and self._index.find(typed) is None:
                words = tr("New tag “{name}”", name=one_line("/".join(new)))
                row = QListWidgetItem(style.icon("plus"), words)
                row.setData(_PATH_ROLE, new)
                # Enter must not take a tag that only happens to hold the same letters.
                self._offered.insertItem(sum(match.likely for match in found), row)
            if self._offered.count():
                self._offered.setCurrentRow(0)
        rows = self._offered.count()
        self._offered.setFixedHeight(rows * max(1, self._offered.sizeHintForRow(0)) + _AROUND_PX)
        self._offered.setVisible(rows > 0)
        self._say_current()

    def _move(self, step: int) -> None:
        rows = self._offered.count()
        if rows and not self._offered.isHidden():
            self._offered.setCurrentRow((self._offered.currentRow() + step) % rows)
            self._say_current()

    def _mark_again(self, text: str) -> None:
        """What the user has gone down to stays what Enter would take, whoever makes tags."""
        if text in self.offered():
            self._offered.setCurrentRow(self.offered().index(text))
            self._say_current()

    def _say_current(self) -> None:
        """The list has no focus of its own: the line says what Enter would take."""
        row = self._offered.currentItem()
        said = "" if row is None or self._offered.isHidden() else row.text()
        self.line.setAccessibleDescription(said)

    def _complete(self) -> None:
        """Put the path that is marked into the line, to go on below it or behind it."""
        path = self._marked()
        if path is not None:
            before, comma, _ = self.line.text().rpartition(",")
            self.line.setText(f"{before}{comma}{' ' if comma else ''}{'/'.join(path)}")
            self._offer(self.line.text())

    def _accept(self) -> None:
        typed = split_tags(valid_text(self.line.text()))
        if not typed:
            return
        paths = [self._path_of(text) for text in typed[:-1]]
        marked = self._marked()
        paths.append(marked if marked is not None else self._path_of(typed[-1]))
        self.clear()
        self.add_wanted.emit(list(dict.fromkeys(paths)))

    def _path_of(self, text: str) -> tuple[str, ...]:
        known = self._index.find(text)
        return split_path(text) if known is None else known.names

    def _marked(self) -> tuple[str, ...] | None:
        row = self._offered.currentItem()
        if row is None or self._offered.isHidden():
            return None
        # What is spelled out in full is meant, whatever else begins so.
        typed = self.line.text().rpartition(",")[2]
        exact = self._index.find(typed)
        if exact is not None and self._offered.currentRow() == 0:
            return exact.names
        path: tuple[str, ...] = row.data(_PATH_ROLE)
        return tuple(path)

    def _escape(self) -> None:
        if self.line.text():
            self.clear()
        else:
            self.left.emit()

    def _press(self, tag_id: int) -> None:
        label = next((label for label in self.chips.labels() if label.key == tag_id), None)
        if label is not None and label.partial:
            self.set_wanted.emit(tag_id)

    def _click(self, row: QListWidgetItem) -> None:
        self._offered.setCurrentItem(row)
        self._accept()
        self.line.setFocus()

    def _make_offered(self) -> QListWidget:
        rows = named(QListWidget(), "tagsOffered", tr("Tags that may be meant"))
        rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setIconSize(QSize(14, 14))
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.itemClicked.connect(self._click)
        rows.hide()
        return rows


class _TagLine(QLineEdit):
    """Where tags are typed.

    Signals:
        moved: Up (-1) or Down (1).
        completed: Tab, with something typed.
        escaped: Esc.
    """

    moved = Signal(int)
    completed = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "tagLine", tr("Add tags"))
        self.setPlaceholderText(tr("Add tags: beach, places/crete"))
        self.setToolTip(tr("Enter sets them, Tab completes, commas part them"))
        self.setMaxLength(1000)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward and self.text().rpartition(",")[2].strip():
            self.completed.emit()
            return True
        return super().focusNextPrevChild(forward)


def _row_of(path: TagPath) -> QListWidgetItem:
    row = QListWidgetItem(style.icon("tag"), one_line(path.words))
    aliases = ", ".join(path.tag.aliases)
    row.setToolTip(plain_tooltip(f"{path.words} ({aliases})" if aliases else path.words))
    row.setData(_PATH_ROLE, path.names)
    return row
