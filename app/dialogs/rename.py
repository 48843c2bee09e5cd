"""New names for files, by a pattern, with what would become of each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.core_words import told
from app.dialogs.frame import PhotoDialog
from app.translation import tr, trn
from app.views.naming import named
from app.wording import plain_tooltip
from core.errors import CoreError
from core.paths import one_line, valid_text
from core.records import Renaming

USUAL_PATTERN: Final = "{date:%Y-%m-%d}_{number:3}"
_SETTLE_MS: Final = 180
_MOST_ROWS: Final = 300
_SIZE: Final = (720, 520)


class RenameDialog(PhotoDialog):
    """Asks for a pattern; the caller answers `preview_wanted`.

    Signals:
        preview_wanted: A pattern.
        agreed: The pattern to rename by.
    """

    preview_wanted = Signal(str)
    agreed = Signal(str)

    def __init__(self, photos: int, pattern: str, parent: QWidget) -> None:
        title = trn("Rename {n} photo", "Rename {n} photos", photos)
        super().__init__("renameDialog", title, tr("Rename"), parent)
        self._photos = photos
        self._previewed = ""
        self.add_words(
            "questionText",
            tr("A pattern for the names. What is in braces differs from photo to photo."),
        )
        self.pattern = named(QLineEdit(pattern), "renamePattern", tr("Pattern for the names"))
        self.pattern.setMaxLength(200)
        self.column.addWidget(self.pattern)
        self.column.addLayout(self._make_pieces())
        self._table = self._make_table()
        self.column.addWidget(self._table, 1)
        self._summary = self.add_words("renameSummary")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.pattern.textChanged.connect(self._changed)
        self.accepted.connect(lambda: self.agreed.emit(self._previewed))
        self.agree.setEnabled(False)
        self.resize(*_SIZE)
        self.pattern.setFocus()
        self.pattern.selectAll()

    def start(self) -> None:
        """Ask for the first preview."""
        self._ask()

    def show_preview(self, names: Sequence[Renaming]) -> None:
        """Show what the pattern that was asked for last would do."""
        if self._settle.isActive():
            return
        self._table.clear()
        bad = sum(bool(name.problem) for name in names)
        # What cannot be done comes first: it is what wants to be seen.
        ordered = sorted(names, key=lambda name: not name.problem)
        self._table.addTopLevelItems([_row_of(name) for name in ordered[:_MOST_ROWS]])
        same = sum(name.before == name.after and not name.problem for name in names)
        self._summary.show_text(self._words(len(names), bad, same))
        self.agree.setEnabled(bad + same < len(names))

    def show_trouble(self, error: CoreError) -> None:
        """The pattern cannot be read."""
        if not self._settle.isActive():
            self._table.clear()
            self._summary.show_text(one_line(f"{told(error.message)} {told(error.hint)}"))
            self.agree.setEnabled(False)

    def summary(self) -> str:
        return self._summary.shown

    def listed(self) -> list[tuple[str, str, str]]:
        """Before, after and problem of each row."""
        found = [self._table.topLevelItem(row) for row in range(self._table.topLevelItemCount())]
        return [(row.text(0), row.text(1), row.text(2)) for row in found if row is not None]

    def _words(self, looked_at: int, bad: int, same: int) -> str:
        parts = []
        if looked_at < self._photos:
            parts.append(
                trn("The first photo is shown", "The first {n} photos are shown", looked_at)
            )
        if bad:
            parts.append(trn("{n} file is left alone", "{n} files are left alone", bad))
        if same:
            parts.append(trn("{n} keeps its name", "{n} keep their names", same))
        return ". ".join(parts) + "." if parts else tr("All names are free.")

    def _changed(self) -> None:
        self.agree.setEnabled(False)
        self._settle.start()

    def _ask(self) -> None:
        self._previewed = valid_text(self.pattern.text()).strip()
        if self._previewed:
            self.preview_wanted.emit(self._previewed)
        else:
            self._table.clear()
            self._summary.show_text(tr("Type a pattern."))

    def _make_pieces(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, piece, words in (
            ("date", "{date:%Y-%m-%d}", tr("Date")),
            ("time", "{date:%H-%M-%S}", tr("Time")),
            ("number", "{number:3}", tr("Number")),
            ("name", "{name}", tr("Old name")),
            ("camera", "{camera}", tr("Camera")),
            ("rating", "{rating}", tr("Stars")),
            ("tag", "{tag}", tr("Tag")),
        ):
            button = named(QPushButton(words), f"renamePiece-{name}")
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.setToolTip(tr("Put {piece} in", piece=piece))
            button.setAccessibleName(tr("Put in: {words}", words=words))
            button.clicked.connect(lambda _=False, text=piece: self._put_in(text))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _put_in(self, piece: str) -> None:
        self.pattern.insert(piece)
        self.pattern.setFocus()

    def _make_table(self) -> QTreeWidget:
        table = named(QTreeWidget(), "renameTable", tr("Names before and after"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setHeaderLabels([tr("Before"), tr("After"), tr("Problem")])
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for column in (0, 1):
            table.header().resizeSection(column, 230)
        return table


def _row_of(name: Renaming) -> QTreeWidgetItem:
    cells = [one_line(cell) for cell in (name.before, name.after, told(name.problem))]
    row = QTreeWidgetItem(cells)
    for column, cell in enumerate(cells):
        row.setToolTip(column, plain_tooltip(cell))
    return row
