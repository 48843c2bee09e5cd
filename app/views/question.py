"""Dialogs that ask, without holding up anything else; all text is shown as it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named
from app.wording import short_name
from core.paths import one_line
from core.records import Folder, FolderId

_WORDS_PX = 440


class Question(QDialog):
    """A question with two answers; Esc and Enter mean the harmless one.

    Signals:
        agreed: The button that does it was pressed.
    """

    agreed = Signal()

    def __init__(
        self, question: str, words: str, button: str, examples: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        _prepare(self, "question", question)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(_label("questionTitle", question))
        column.addWidget(_label("questionText", words))
        if examples:
            column.addWidget(_label("questionExamples", "\n".join(map(one_line, examples))))
        do_it = named(QPushButton(button), "questionAgree")
        cancel = named(QPushButton(tr("Cancel")), "questionCancel")
        column.addSpacing(6)
        column.addLayout(_buttons(do_it, cancel))
        do_it.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self.agreed)
        cancel.setDefault(True)
        cancel.setFocus()


class ExclusionDialog(QDialog):
    """Asks for a pattern of what is to be left out, and where.

    Signals:
        agreed: The pattern, and a `FolderId` or None for all folders.
    """

    agreed = Signal(str, object)

    def __init__(self, folders: Sequence[Folder], chosen: FolderId | None, parent: QWidget) -> None:
        super().__init__(parent)
        _prepare(self, "exclusionDialog", tr("Leave something out"))
        self._pattern = named(QLineEdit(), "exclusionPattern", tr("What to leave out"))
        self._pattern.setPlaceholderText("Screenshots/")
        self._pattern.setMaxLength(1000)
        self._where = named(QComboBox(), "exclusionFolder", tr("In which folder"))
        self._where.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._where.setMinimumContentsLength(20)
        self._where.addItem(tr("In all folders"), None)
        for folder in folders:
            self._where.addItem(tr("In {folder}", folder=short_name(folder)), folder.id)
            if folder.id == chosen:
                self._where.setCurrentIndex(self._where.count() - 1)
        self._agree = named(QPushButton(tr("Leave out")), "exclusionAgree")
        self._agree.setProperty("primary", True)
        self._agree.setEnabled(False)
        cancel = named(QPushButton(tr("Cancel")), "exclusionCancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(_label("questionTitle", tr("Leave something out")))
        column.addWidget(
            _label(
                "questionText",
                tr(
                    "Type a name or a pattern. “Screenshots/” leaves out every directory of that "
                    "name, “/2019/raw/” only that directory of a folder, “*.png” all files that "
                    "end so. The files stay where they are, and the photos keep their tags and "
                    "albums."
                ),
            )
        )
        column.addWidget(self._pattern)
        column.addWidget(self._where)
        column.addSpacing(6)
        column.addLayout(_buttons(self._agree, cancel))
        self._pattern.textChanged.connect(self._enable)
        self._agree.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self._tell)
        self._agree.setDefault(True)
        self._pattern.setFocus()

    def _enable(self, text: str) -> None:
        self._agree.setEnabled(bool(text.strip()))

    def _tell(self) -> None:
        self.agreed.emit(self._pattern.text().strip(), self._where.currentData())


def _prepare(dialog: QDialog, name: str, title: str) -> None:
    named(dialog, name, one_line(title))
    dialog.setWindowTitle("Photosift")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def _label(name: str, text: str) -> QLabel:
    label = FactLabel(name)
    label.show_text(text)
    # Qt makes a dialog as high as its words need in their smallest width.
    label.setMinimumWidth(_WORDS_PX)
    return label


def _buttons(do_it: QPushButton, cancel: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(cancel)
    row.addWidget(do_it)
    return row
