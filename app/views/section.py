"""A part of a page: a heading, a sentence, rows with what can be done about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.views.choice_buttons import Choice, ChoiceButtons
from app.views.fact_label import FactLabel
from app.views.naming import named
from core.paths import one_line

Sign = Literal["", "check", "info", "warning", "error"]

_WIDE_PX: Final = 600
_SIGN_PX: Final = 18


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        key: Names it from one refresh to the next.
        facts: One line of text each.
        sign: Name of the icon before it.
    """

    key: str
    title: str
    facts: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    sign: Sign = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What a section shows.

    Attributes:
        sign: `warning` or `error` when it wants to be looked at.
    """

    summary: str
    lines: tuple[Line, ...] = ()
    choices: tuple[Choice, ...] = ()
    sign: Sign = ""


class Section(QFrame):
    """Shows a `Content`. Rows and buttons that stay are the same widgets, so the focus stays too.

    Signals:
        wanted: Name of this section, verb of a button, key of its row (empty for the section's).
    """

    wanted = Signal(str, str, str)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = title
        self.content: Content | None = None
        named(self, f"{name}Section", title)
        self.setProperty("part", "section")
        # The focus comes here when the button that had it goes, and Tab leads on from here.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows: dict[str, _Row] = {}
        self._own: list[QWidget] = []
        self._below: list[QWidget] = []
        heading = named(QLabel(title), "sectionHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self._summary = FactLabel("sectionSummary")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._buttons = ChoiceButtons(name, "")
        self._buttons.wanted.connect(lambda verb: self.wanted.emit(name, verb, ""))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        self._column.addWidget(heading)
        self._column.addWidget(self._summary)
        self._column.addLayout(self._lines)
        self._column.addWidget(self._buttons)

    def add_widget(self, widget: QWidget) -> None:
        """Put something of its own above the buttons."""
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self._own.append(widget)
        self._column.insertWidget(self._column.indexOf(self._buttons), widget)

    def add_group(self, group: QWidget, stops: Sequence[QWidget]) -> None:
        """Put controls below the buttons, with what Tab comes by in them."""
        self._below.extend(stops)
        self._column.addWidget(group)

    def summary(self) -> str:
        return self._summary.shown

    def lines(self) -> list[Line]:
        """What the rows show, from the top down."""
        return [] if self.content is None else list(self.content.lines)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        lines = () if self.content is None else self.content.lines
        rows = [stop for line in lines for stop in self._rows[line.key].tab_stops()]
        return [*rows, *self._own, *self._buttons.tab_stops(), *self._below]

    def show_content(self, content: Content) -> None:
        """Bring everything up to date."""
        if content == self.content:
            return
        self.content = content
        _say(self._summary, content.summary)
        self._summary.setVisible(bool(content.summary))
        wanted = {line.key for line in content.lines}
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            if row.isAncestorOf(self.focusWidget() or self):
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            row.hide()
            self._lines.removeWidget(row)
            row.deleteLater()
        for place, line in enumerate(content.lines):
            found = self._rows.get(line.key)
            if found is None:
                found = self._rows[line.key] = self._new_row(line.key)
            if self._lines.indexOf(found) != place:
                self._lines.insertWidget(place, found)
            found.show_line(line)
        self._buttons.show_choices(content.choices)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Whoever clicks beside a button does not ask where the keys go.
        self._ring(shown=event.reason() != Qt.FocusReason.MouseFocusReason)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(shown=False)

    def _ring(self, *, shown: bool) -> None:
        self.setProperty("ring", shown)
        self.style().polish(self)

    def _new_row(self, key: str) -> "_Row":
        row = _Row(self.name, key)
        row.wanted.connect(lambda verb: self.wanted.emit(self.name, verb, key))
        return row


class _Row(QFrame):
    """Shows a `Line`; in a narrow window its buttons are below.

    Signals:
        wanted: Verb of a button.
    """

    wanted = Signal(str)

    def __init__(self, section: str, key: str) -> None:
        super().__init__()
        named(self, f"{section}Row")
        self.setProperty("part", "row")
        self._sign: Sign = ""
        self._picture = named(QLabel(), "rowSign")
        self._title = FactLabel("rowTitle")
        self._facts = FactLabel("rowFacts")
        for label in (self._title, self._facts):
            # The buttons take the room that they need, the words what is left.
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
        words = QVBoxLayout()
        # In one line with the text of the buttons beside.
        words.setContentsMargins(0, 4, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        self._buttons = ChoiceButtons(section, key, link=True)
        self._buttons.wanted.connect(self.wanted)
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side.setSpacing(4)
        self._side.addLayout(words, 1)
        self._side.addWidget(
            self._buttons, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 5, 0, 8)
        across.setSpacing(10)
        across.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._side, 1)

    def show_line(self, line: Line) -> None:
        _say(self._title, line.title)
        facts = "\n".join(one_line(fact) for fact in line.facts if fact)
        self._facts.show_text(facts)
        self._facts.setVisible(bool(facts))
        self._sign = line.sign
        self._draw()
        self._buttons.show_choices(line.choices)

    def tab_stops(self) -> list[QWidget]:
        return self._buttons.tab_stops()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _turn(self) -> None:
        wide = self.width() >= _WIDE_PX
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if wide else direction.TopToBottom
        if self._side.direction() != wanted:
            self._side.setDirection(wanted)

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._sign))
        if self._sign:
            colors = style.current_colors()
            color = {"warning": colors.warning, "error": colors.error, "info": colors.info}
            style.set_picture(
                self._picture, self._sign, _SIGN_PX, color.get(self._sign, colors.muted)
            )


def _say(label: FactLabel, text: str) -> None:
    label.show_text(one_line(text))
