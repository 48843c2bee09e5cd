"""What is done with selected photos, in the user's words."""

from array import array
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from app.views.file_work_strip import FileWorkRow
from app.views.history_page import HistoryPage
from app.views.label_chip import Label, LabelChip
from app.views.marks_panel import MarksPanel
from app.views.tag_popover import TagPopover
from app.views.trash_bar import TrashBar
from tests.support.pages.main_window_page import MainWindowPage

W = TypeVar("W", bound=QWidget)


class PhotoWork:
    """Selects photos of a window, and works on them with keys and dialogs."""

    def __init__(self, page: MainWindowPage) -> None:
        self.page = page

    # ---- selecting
    def choose(self, *photo_ids: int) -> None:
        """Select photos, with the focus on the grid."""
        grid = self.page.desk.grid
        grid.setFocus()
        grid.select_ids(array("q", photo_ids))

    def choose_all(self) -> None:
        self.page.desk.grid.setFocus()
        self.page.desk.grid.selectAll()

    def press(self, keys: str) -> None:
        """Press keys in the grid; a dialog that was open before has given the window back."""
        self.page.window.activateWindow()
        self.page.wait(self.page.window.isActiveWindow)
        QTest.keySequence(self.page.desk.grid, keys)

    # ---- marks
    @property
    def panel(self) -> MarksPanel:
        """The one in the inspector."""
        return self.page.desk.inspector.marks

    @property
    def popover(self) -> TagPopover:
        return self.the(TagPopover)

    @staticmethod
    def labels(panel: MarksPanel) -> list[tuple[str, int, int]]:
        """Tags on show: path, how many have it, of how many."""
        return [(label.path, label.photos, label.of) for label in _in_order(panel)]

    @staticmethod
    def chip(panel: QWidget, path: str) -> LabelChip:
        chips = panel.findChildren(LabelChip)
        return next(chip for chip in chips if chip.label.path == path)

    # ---- dialogs
    def dialog(self, kind: type[W]) -> W:
        """The dialog of a kind that is open, when it is."""
        self.page.wait(lambda: any(_open_ones(self.page.window, kind)))
        return next(iter(_open_ones(self.page.window, kind)))

    @staticmethod
    def press_in(dialog: QWidget, name: str) -> None:
        """Press a button of a dialog."""
        button = dialog.findChild(QAbstractButton, name)
        assert button is not None, f"there is no {name}"
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @staticmethod
    def type_in(field: QWidget, text: str) -> None:
        """Replace what stands in a field, by keys."""
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, text)

    def answer(self, button: str) -> None:
        """Answer a question by one of its buttons."""
        question = self.the(QDialog, "question")
        self.press_in(question, button)

    def question(self) -> str:
        """Everything that a question says, and its button."""
        dialog = self.the(QDialog, "question")
        texts = [w.text() for w in dialog.findChildren(QWidget) if hasattr(w, "text")]
        return "\n".join(texts).replace("\u200b", "")

    def asked(self) -> bool:
        return any(d.isVisible() for d in self.page.window.findChildren(QDialog, "question"))

    # ---- pages
    @property
    def history(self) -> HistoryPage:
        return self.the(HistoryPage)

    @property
    def trash_bar(self) -> TrashBar:
        return self.the(TrashBar)

    def work_rows(self) -> list[FileWorkRow]:
        return [row for row in self.page.window.findChildren(FileWorkRow) if row.isVisible()]

    def the(self, kind: type[W], name: str = "") -> W:
        found = (
            self.page.window.findChildren(kind, name)
            if name
            else self.page.window.findChildren(kind)
        )
        assert found, f"there is no {kind.__name__} {name}"
        return found[-1]


def _in_order(panel: MarksPanel) -> Sequence[Label]:
    return panel.tags.chips.labels()


def _open_ones(window: QWidget, kind: type[W]) -> list[W]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
