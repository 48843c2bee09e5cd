"""How the library is doing, and what can be done about it, on one page."""

from typing import Final

from PySide6.QtCore import Qt, Signal
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

from app import style
from app.health_words import SECTIONS, Known, contents, overview
from app.views.elided_label import ElidedLabel
from app.views.fact_label import FactLabel
from app.views.flow_layout import FlowLayout
from app.views.missing_list import MissingList
from app.views.naming import named
from app.views.section import Section
from core.paths import one_line

_HEADER_PX: Final = 44
_WIDEST_PX: Final = 980


class HealthPage(QWidget):
    """Shows what is `Known`; the place that is scrolled to and the focus stay meanwhile.

    Signals:
        wanted: Name of a section, verb, key of a row (empty for the section's own buttons).
        closed: The user wants to go back to the photos.
    """

    wanted = Signal(str, str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "healthPage", "Health")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.missing = MissingList()
        self.missing.hide()
        self._busy = named(QProgressBar(), "checkBusy", "Checking")
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._masked = named(QCheckBox("Without names of files and folders"), "logMasked")
        self._masked.setChecked(True)
        self._sections = {name: Section(name, title) for name, title in SECTIONS.items()}
        self._links = {name: self._make_link(name, title) for name, title in SECTIONS.items()}
        self._sections["missing"].add_widget(self.missing)
        self._sections["check"].add_widget(self._busy)
        self._sections["log"].add_widget(self._masked)
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
    def show_known(self, known: Known) -> None:
        """Bring every section up to date."""
        shown = contents(known)
        for name, content in shown.items():
            self._sections[name].show_content(content)
            self._mark(name, marked=bool(content.sign))
        self._overview.setText(overview(shown, known))
        self._away.show_text(one_line(known.away))
        self._away.setVisible(bool(known.away))
        self.missing.setVisible(
            known.missing_listed and known.missing is not None and known.missing.photos > 0
        )
        self._busy.setVisible(known.checking)

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
        place = section.mapTo(self._page, section.rect().topLeft()).y()
        self._scroll.verticalScrollBar().setValue(place)
        section.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, name: str, *, marked: bool) -> None:
        link = self._links[name]
        if link.property("marked") != marked:
            link.setProperty("marked", marked)
            link.setAccessibleName(f"{link.text()}{', worth a look' if marked else ''}")
            link.style().polish(link)

    # ---- making the parts
    def _make_header(self) -> QWidget:
        header = named(QWidget(), "healthHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(_HEADER_PX)
        title = ElidedLabel("healthTitle")
        title.setText("Health")
        close = named(QToolButton(), "closeHealth", "Back to the photos")
        close.setToolTip("Back to the photos (Esc)")
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
        scroll = named(QScrollArea(), "healthScroll", "Health")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setWidget(self._page)
        return scroll
