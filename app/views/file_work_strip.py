"""Work on files that is under way: a row for each piece, with its problems below."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import file_work_words as words
from app import style
from app.core_words import told
from app.translation import tr
from app.views.elided_label import ElidedLabel
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line
from core.records import FileWork

_LIST_PX: Final = 130
_BAR_STEPS: Final = 1000


class FileWorkStrip(QFrame):
    """Shows pieces of `FileWork`; takes no room while there are none.

    Signals:
        pause_wanted: Id of the work, and whether it is to rest.
        cancel_wanted, closed: Id of the work.
    """

    pause_wanted = Signal(int, bool)
    cancel_wanted = Signal(int)
    closed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "fileWorkStrip", tr("Work on files"))
        self._rows: dict[int, FileWorkRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_works(self, works: Sequence[FileWork]) -> None:
        """Show these, the first one at the top."""
        # Before its rows go, and the focus with them to wherever.
        self.setVisible(bool(works))
        wanted = {work.id for work in works}
        for work_id in [work_id for work_id in self._rows if work_id not in wanted]:
            row = self._rows.pop(work_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for work in works:
            if work.id not in self._rows:
                self._add(work.id)
            self._rows[work.id].show_work(work)

    def rows(self) -> list["FileWorkRow"]:
        return list(self._rows.values())

    def _add(self, work_id: int) -> None:
        row = FileWorkRow()
        row.pause_wanted.connect(lambda paused: self.pause_wanted.emit(work_id, paused))
        row.cancel_wanted.connect(lambda: self.cancel_wanted.emit(work_id))
        row.closed.connect(lambda: self.closed.emit(work_id))
        self._rows[work_id] = row
        self._column.addWidget(row)


class FileWorkRow(QFrame):
    """One piece of work.

    Signals:
        pause_wanted: Whether it is to rest.
        cancel_wanted: It is to stop.
        closed: It has ended, and was seen.
    """

    pause_wanted = Signal(bool)
    cancel_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "fileWorkRow")
        self.setProperty("part", "fileWork")
        self._paused = False
        self._line = ElidedLabel("fileWorkLine")
        self._bar = named(QProgressBar(), "fileWorkBar", tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._problems = named(QPushButton(), "fileWorkProblems")
        self._problems.setProperty("link", True)
        self._problems.setCheckable(True)
        self._problems.toggled.connect(self._show_list)
        self._pause = self._button("fileWorkPause", "pause")
        self._pause.clicked.connect(lambda: self.pause_wanted.emit(not self._paused))
        self._cancel = self._button("fileWorkCancel", "cancel")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._close = self._button("fileWorkClose", "close")
        self._close.clicked.connect(self.closed)
        self._list = self._make_list()
        across = QHBoxLayout()
        across.setContentsMargins(12, 3, 12, 3)
        across.setSpacing(8)
        across.addWidget(self._bar)
        across.addWidget(self._line, 1)
        for button in (self._problems, self._pause, self._cancel, self._close):
            across.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across)
        column.addWidget(self._list)

    def show_work(self, work: FileWork) -> None:
        """Bring every part up to date."""
        title = words.title(work)
        self._line.setText(words.line(work))
        tip = " · ".join(part for part in (words.line(work), work.current) if part)
        self._line.setToolTip(plain_tooltip(tip))
        self.setAccessibleName(words.line(work))
        part, whole = (
            (work.done_bytes, work.total_bytes) if work.total_bytes else (work.done, work.total)
        )
        self._bar.setRange(0, _BAR_STEPS if whole else 0)
        self._bar.setValue(round(_BAR_STEPS * part / whole) if whole else 0)
        running = work.state in {"running", "paused"}
        self._bar.setVisible(running)
        self._paused = work.state == "paused"
        go_on, rest = tr("Go on: {what}", what=title), tr("Pause: {what}", what=title)
        self._name(self._pause, go_on if self._paused else rest)
        style.set_icon(self._pause, "resume" if self._paused else "pause")
        self._name(self._cancel, tr("Stop: {what}", what=title))
        self._name(self._close, tr("Close: {what}", what=title))
        self._pause.setVisible(running)
        self._cancel.setVisible(running)
        self._close.setVisible(not running)
        self._problems.setText(words.problems(work))
        self._problems.setVisible(work.failed > 0)
        self._fill(work)

    def line(self) -> str:
        return self._line.text()

    def problems(self) -> list[tuple[str, str, str]]:
        """What the list shows."""
        found = [self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount())]
        return [(row.text(0), row.text(1), row.text(2)) for row in found if row is not None]

    def _show_list(self, shown: bool) -> None:
        self._list.setVisible(shown)

    def _fill(self, work: FileWork) -> None:
        if self._list.topLevelItemCount() == len(work.problems):
            return
        self._list.clear()
        for problem in work.problems:
            words_of = (problem.name, told(problem.message), told(problem.hint))
            cells = [one_line(cell) for cell in words_of]
            row = QTreeWidgetItem(cells)
            for column, cell in enumerate(cells):
                row.setToolTip(column, plain_tooltip(cell))
            self._list.addTopLevelItem(row)

    def _make_list(self) -> QTreeWidget:
        rows = named(QTreeWidget(), "fileWorkList", tr("Files that were left alone"))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderLabels([tr("File"), tr("What happened"), tr("What to do")])
        rows.header().resizeSection(0, 200)
        rows.header().resizeSection(1, 360)
        rows.setFixedHeight(_LIST_PX)
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows.hide()
        return rows

    def _button(self, name: str, icon: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setIconSize(QSize(18, 18))
        style.set_icon(button, icon)
        return button

    def _name(self, button: QToolButton, text: str) -> None:
        button.setAccessibleName(text)
        button.setToolTip(plain_tooltip(text))
