"""Asks the user for a place or a decision; one dialog at a time, and none waits in a loop."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.views.question import ExclusionDialog, Question
from core.records import Folder, FolderId


class Asking(QObject):
    """The dialogs of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: QDialog | None = None

    def for_directory(self, title: str, start: str, then: Callable[[Path], None]) -> None:
        """Let the user choose a folder.

        Args:
            title: What it is for.
            start: Where to begin to look.
            then: Gets the folder; never called when the user thinks better of it.
        """
        dialog = QFileDialog(self._window, title)
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(start)
        self._show_file_dialog(dialog, then)

    def for_target(
        self, title: str, suggested: str, kind: str, then: Callable[[Path], None]
    ) -> None:
        """Let the user choose a file to be written.

        Args:
            title: What it is for.
            suggested: A file name with its ending.
            kind: The filter, as `Backups (*.db)`.
            then: Gets the path.
        """
        dialog = QFileDialog(self._window, title, str(Path.home()), kind)
        dialog.setObjectName("targetDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suggested.rpartition(".")[2])
        dialog.selectFile(suggested)
        self._show_file_dialog(dialog, then)

    def to_confirm(
        self,
        question: str,
        words: str,
        button: str,
        then: Callable[[], None],
        examples: Sequence[str] = (),
    ) -> None:
        """Ask before something that matters."""
        dialog = Question(question, words, button, examples, self._window)
        dialog.agreed.connect(then)
        self._show(dialog)

    def for_exclusion(
        self,
        folders: Sequence[Folder],
        chosen: FolderId | None,
        then: Callable[[str, FolderId | None], None],
    ) -> None:
        """Ask what is to be left out, and where."""
        dialog = ExclusionDialog(folders, chosen, self._window)
        dialog.agreed.connect(then)
        self._show(dialog)

    def show(self, dialog: QDialog) -> None:
        """Show a dialog that tells by itself what was answered; nothing waits for it."""
        self._show(dialog)

    @property
    def window(self) -> QWidget:
        """What dialogs belong to."""
        return self._window

    def for_printer(self, printer: QPrinter, then: Callable[[], None]) -> None:
        """Let the user choose a printer, or a file; it is set up in `printer`."""
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("printerDialog")
        agreed = QDialog.DialogCode.Accepted.value
        dialog.finished.connect(lambda answer: then() if answer == agreed else None)
        dialog.finished.connect(dialog.deleteLater)
        self._show(dialog)

    def for_file(self, title: str, start: str, then: Callable[[Path], None]) -> None:
        """Let the user choose a file that is there.

        Args:
            title: What it is for.
            start: Where to begin to look.
            then: Gets the file.
        """
        dialog = QFileDialog(self._window, title, start)
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._show_file_dialog(dialog, then)

    def stop(self) -> None:
        """Close what is asked; the window closes."""
        if self._open is not None:
            self._open.reject()

    def _show_file_dialog(self, dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda path: then(Path(path)) if path else None)
        dialog.finished.connect(dialog.deleteLater)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        # One that was just answered may lead to the next before it is quite over.
        if self._open is not None and self._open.isVisible():
            dialog.deleteLater()
            return
        self._open = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self._open is dialog:
            self._open = None
