"""All keys on one sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.views.naming import named
from core.paths import search_fold

_COLUMNS: Final = 2
_USUAL_SIZE: Final = (760, 560)


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Keys that belong together.

    Attributes:
        rows: What is done, and the keys in Qt's portable notation, the usual one first.
    """

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]


class ShortcutSheet(QDialog):
    """Shows groups of keys side by side, and only those that fit what is typed."""

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutSheet")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_USUAL_SIZE)
        self.setMinimumSize(360, 240)
        self._rows: list[tuple[QWidget, QWidget, str]] = []
        self._groups: list[tuple[QWidget, list[int]]] = []
        self._text = named(QLineEdit(), "shortcutText", tr("Find a shortcut"))
        self._text.setPlaceholderText(tr("Find a shortcut"))
        self._text.setClearButtonEnabled(True)
        self._text.textChanged.connect(self._narrow)
        close = named(QPushButton(tr("Close")), "shortcutClose")
        close.clicked.connect(self.close)
        area = named(QScrollArea(), "shortcutArea", tr("Keyboard shortcuts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self._make_columns(groups))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._text)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self._text.setFocus()

    def shown_words(self) -> list[str]:
        """What is on the sheet at the moment, as it is worded."""
        return [words for _, keys, words in self._rows if not keys.isHidden()]

    def _make_columns(self, groups: Sequence[ShortcutGroup]) -> QWidget:
        page = named(QWidget(), "shortcutPage")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(36)
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for group in groups:
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(self._make_group(group))
            heights[shortest] += len(group.rows) + 2
        for column in columns:
            column.setSpacing(18)
            column.addStretch(1)
            row.addLayout(column, 1)
        return page

    def _make_group(self, group: ShortcutGroup) -> QWidget:
        box = QWidget()
        lines = QGridLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(16)
        lines.setVerticalSpacing(5)
        lines.setColumnStretch(0, 1)
        title = named(QLabel(group.title), "sectionTitle")
        title.setTextFormat(Qt.TextFormat.PlainText)
        lines.addWidget(title, 0, 0, 1, 2)
        members = []
        for number, (words, shortcuts) in enumerate(group.rows, 1):
            label = named(QLabel(words), "shortcutWords")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            keys = named(QLabel(_native(shortcuts)), "shortcutKeys")
            keys.setTextFormat(Qt.TextFormat.PlainText)
            keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            lines.addWidget(label, number, 0)
            lines.addWidget(keys, number, 1)
            members.append(len(self._rows))
            self._rows.append((label, keys, words))
        self._groups.append((box, members))
        return box

    def _narrow(self, typed: str) -> None:
        wanted = search_fold(typed).split()
        for label, keys, words in self._rows:
            shown = search_fold(f"{words} {keys.property('text')}")
            fits = all(part in shown for part in wanted)
            label.setVisible(fits)
            keys.setVisible(fits)
        for box, members in self._groups:
            box.setVisible(any(not self._rows[member][1].isHidden() for member in members))


def _native(shortcuts: Sequence[str]) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(keys).toString(form) for keys in shortcuts)
