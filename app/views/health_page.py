"""How the library is doing, and what can be done about it, on one page."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.translation import mark, tr
from app.views.disk_room import DiskRoom
from app.views.elided_label import ElidedLabel
from app.views.fact_label import FactLabel
from app.views.flow_layout import FlowLayout
from app.views.missing_list import MissingList
from app.views.naming import named
from app.views.section import Content, Section
from app.views.when_to_work import WhenToWork
from core.paths import one_line

SECTIONS: Final[dict[str, str]] = {
    "folders": mark("Folders"),
    "work": mark("Work"),
    "problems": mark("Problems"),
    "missing": mark("Missing photos"),
    "exclusions": mark("Left out"),
    "disk": mark("Disk"),
    "backups": mark("Backups"),
    "check": mark("Check"),
    "log": mark("Log"),
}

_HEADER_PX: Final = 44
_WIDEST_PX: Final = 980


@dataclass(frozen=True, slots=True)
class Look:
    """What the page shows.

    Attributes:
        sections: By their names in `SECTIONS`.
        overview: One sentence for the whole page.
        away: Why the engine does not answer; empty while it does.
        missing_listed: The list of missing photos is open.
        checking: The library is being checked.
    """

    sections: dict[str, Content]
    overview: str
    away: str = ""
    missing_listed: bool = False
    checking: bool = False


class HealthPage(QWidget):
    """Shows a `Look`; the place that is scrolled to and the focus stay meanwhile.

    Signals:
        wanted: Name of a section, verb, key of a row (empty for the section's own buttons).
        closed: The user wants to go back to the photos.
    """

    wanted = Signal(str, str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "healthPage", tr("Health"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.missing = MissingList()
        self.missing.hide()
        self._busy = named(QProgressBar(), "checkBusy", tr("Checking"))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._masked = named(QCheckBox(tr("Without names of files and folders")), "logMasked")
        self._masked.setChecked(True)
        self._sections = {name: Section(name, tr(title)) for name, title in SECTIONS.items()}
        self._links = {name: self._make_link(name, tr(title)) for name, title in SECTIONS.items()}
        self._sections["missing"].add_widget(self.missing)
        self._sections["check"].add_widget(self._busy)
        self._sections["log"].add_widget(self._masked)
        self.when_to_work = WhenToWork()
        self.disk_room = DiskRoom()
        self._sections["work"].add_group(self.when_to_work, self.when_to_work.tab_stops())
        self._sections["disk"].add_group(self.disk_room, self.disk_room.tab_stops())
        self._tab_stops: list[QWidget] = []
        self._bound_for: Section | None = None
        self._arrived_px = 0
        self._overview = ElidedLabel("healthOverview")
        self._away = FactLabel("healthAway")
        self._away.hide()
        self._scroll = self._make_scroll()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(self._scroll, 1)
        for section in self._sections.values():
            section.wanted.connect(self.wanted)

    # ---- what is shown
    def show_look(self, look: Look) -> None:
        """Bring every section up to date."""
        for name, content in look.sections.items():
            self._sections[name].show_content(content)
            self._mark(name, marked=bool(content.sign))
        self._overview.setText(look.overview)
        self._away.show_text(one_line(look.away))
        self._away.setVisible(bool(look.away))
        self.missing.setVisible(look.missing_listed)
        self._busy.setVisible(look.checking)
        self._order_tabs()

    def overview(self) -> str:
        return self._overview.text()

    def section(self, name: str) -> Section:
        return self._sections[name]

    @property
    def logs_masked(self) -> bool:
        """Whether names of files are to be left out of the logs."""
        return self._masked.isChecked()

    def take_focus(self) -> None:
        """The keys scroll the page from now on."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, name: str) -> None:
        """Show a section, and let Tab go on from there."""
        section = self._sections[name]
        section.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bound_for = section
        self._arrive()

    def _arrive(self) -> None:
        bar, section = self._scroll.verticalScrollBar(), self._bound_for
        if section is not None:
            bar.setValue(section.mapTo(self._page, section.rect().topLeft()).y())
            self._arrived_px = bar.value()

    def _stay(self) -> None:
        """Go along with a section while what is above it grows, until the user goes on."""
        bar = self._scroll.verticalScrollBar()
        # A page that becomes shorter moves by itself, to its end.
        here = bar.value() in {self._arrived_px, bar.maximum()}
        if not here or self._bound_for is not self.focusWidget():
            self._bound_for = None
        self._arrive()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self._scroll.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        """Tab follows the eye; by itself it would come to new rows last of all."""
        stops: list[QWidget] = [self._close, self._scroll, *self._links.values()]
        for section in self._sections.values():
            stops += [section, *section.tab_stops()]
        if stops != self._tab_stops:
            self._tab_stops = stops
            for before, after in pairwise(stops):
                self.setTabOrder(before, after)

    def _mark(self, name: str, *, marked: bool) -> None:
        link = self._links[name]
        if link.property("marked") != marked:
            link.setProperty("marked", marked)
            title = link.text()
            link.setAccessibleName(tr("{title}, worth a look", title=title) if marked else title)
            link.style().polish(link)

    # ---- making the parts
    def _make_header(self) -> QWidget:
        header = named(QWidget(), "healthHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(_HEADER_PX)
        title = ElidedLabel("healthTitle")
        title.setText(tr("Health"))
        close = self._close = named(QToolButton(), "closeHealth", tr("Back to the photos"))
        close.setToolTip(tr("Back to the photos (Esc)"))
        close.clicked.connect(self.closed)
        style.set_icon(close, "close")
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 4, 10, 2)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self._overview, 1)
        row.addWidget(close)
        return header

    def _make_link(self, name: str, title: str) -> QPushButton:
        link = named(QPushButton(title), f"goTo-{name}", title)
        link.setProperty("link", True)
        link.setProperty("marked", False)
        link.clicked.connect(lambda: self.go_to(name))
        return link

    def _make_scroll(self) -> QScrollArea:
        links = QWidget()
        flow = FlowLayout(links, 2)
        for link in self._links.values():
            flow.addWidget(link)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 4, 16, 24)
        column.setSpacing(12)
        column.addWidget(links)
        column.addWidget(self._away)
        for section in self._sections.values():
            column.addWidget(section)
        column.addStretch(1)
        self._page = named(QWidget(), "healthInner")
        across = QHBoxLayout(self._page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inner, 1)
        across.addStretch(0)
        scroll = named(QScrollArea(), "healthScroll", tr("Health"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setWidget(self._page)
        scroll.verticalScrollBar().rangeChanged.connect(self._stay)
        return scroll
