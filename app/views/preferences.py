"""What the user can choose once and for all, on a few pages."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import style
from app.translation import tr
from app.views.device_choice import DeviceChoice
from app.views.look_choice import LookChoice
from app.views.naming import named
from app.views.section import Content, Section
from app.views.when_to_work import WhenToWork

_USUAL_SIZE: Final = (760, 560)
_LIST_PX: Final = 170
_ROW_PX: Final = 34


class Preferences(QDialog):
    """Shows pages; what is chosen holds at once, so there is nothing to be applied.

    Signals:
        wanted: Name of a section (`folders`, `models`), verb, key of a row (empty for its own).
    """

    wanted = Signal(str, str, str)

    def __init__(self, look: LookChoice, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "preferences", tr("Preferences"))
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_USUAL_SIZE)
        self.setMinimumSize(420, 300)
        self.look = look
        self.device = DeviceChoice()
        self.when_to_work = WhenToWork()
        self._sections = {
            "folders": Section("folders", tr("Folders")),
            "models": Section("models", tr("Models")),
        }
        self._list = named(QListWidget(), "preferencePages", tr("Pages of the preferences"))
        self._list.setFixedWidth(_LIST_PX)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._pages = QStackedWidget()
        computer = Section("computer", tr("Computer"))
        computer.show_content(Content(""))
        computer.add_group(self.device, self.device.tab_stops())
        computer.add_group(self.when_to_work, self.when_to_work.tab_stops())
        looks = Section("look", tr("Appearance and language"))
        looks.show_content(Content(""))
        looks.add_group(look, look.tab_stops())
        for icon, words, section in (
            ("folder", tr("Folders"), self._sections["folders"]),
            ("model", tr("Models"), self._sections["models"]),
            ("clock", tr("Computer"), computer),
            ("photo", tr("Appearance"), looks),
        ):
            self._add_page(icon, words, section)
        for section in self._sections.values():
            section.wanted.connect(self.wanted)
        self._list.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._list.setCurrentRow(0)
        close = named(QPushButton(tr("Close")), "preferencesClose")
        close.clicked.connect(self.close)
        self._lay_out(close)
        self._list.setFocus()

    def show_content(self, name: str, content: Content) -> None:
        """Bring a section up to date."""
        self._sections[name].show_content(content)

    def section(self, name: str) -> Section:
        return self._sections[name]

    def go_to(self, name: str) -> None:
        """Show the page of a section."""
        names = ["folders", "models", "computer", "look"]
        self._list.setCurrentRow(names.index(name))

    def _add_page(self, icon: str, words: str, section: Section) -> None:
        item = QListWidgetItem(style.icon(icon), words)
        item.setSizeHint(QSize(_LIST_PX - 20, max(_ROW_PX, self.fontMetrics().height() + 14)))
        self._list.addItem(item)
        area = named(QScrollArea(), f"{section.name}Page", words)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = named(QWidget(), "preferencePage")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(section)
        column.addStretch(1)
        area.setWidget(page)
        self._pages.addWidget(area)

    def _lay_out(self, close: QPushButton) -> None:
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self._list)
        across.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addLayout(across, 1)
        column.addLayout(foot)
