"""Which program is to open the photos."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from app.dialogs.frame import PhotoDialog
from app.programs import Program
from app.translation import tr, trn
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line

_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class OpenWithDialog(PhotoDialog):
    """Lists programs, those that were used last first.

    Signals:
        agreed: A `Program`.
        other_wanted: The user wants to choose a program by its file.
    """

    agreed = Signal(object)
    other_wanted = Signal()

    def __init__(self, photos: int, programs: Sequence[Program], parent: QWidget) -> None:
        title = trn("Open {n} photo with", "Open {n} photos with", photos)
        super().__init__("openWithDialog", title, tr("Open"), parent)
        self._list = named(QListWidget(), "programList", tr("Programs"))
        for program in programs:
            row = QListWidgetItem(one_line(program.name))
            row.setData(_ROLE, program)
            row.setToolTip(plain_tooltip(program.id))
            self._list.addItem(row)
        self._list.setCurrentRow(0 if programs else -1)
        self._list.itemActivated.connect(lambda _: self.accept())
        if programs:
            self.column.addWidget(self._list, 1)
        else:
            self._list.setParent(self)
            self._list.hide()
            self.add_words("questionText", tr("The desktop knows no program for these photos."))
        other = named(QPushButton(tr("Another program…")), "otherProgram")
        other.setAutoDefault(False)
        other.clicked.connect(self._ask_other)
        self.column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self.agree.setEnabled(bool(programs))
        self.accepted.connect(self._tell)
        self.resize(420, 380 if programs else 160)
        (self._list if programs else other).setFocus()

    def listed(self) -> list[str]:
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _ask_other(self) -> None:
        self.reject()
        self.other_wanted.emit()

    def _tell(self) -> None:
        row = self._list.currentItem()
        if row is not None:
            self.agreed.emit(row.data(_ROLE))
