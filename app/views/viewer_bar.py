"""The bar above a large photo: where it is in the list, its name, and what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget
from typing_extensions import override

from app import style
from app.translation import numeral, tr
from app.views.elided_label import ElidedLabel
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line

_BUTTON_PX = 20
_LEAST_NAME_PX = 90
_SPACING_PX = 4


@dataclass(frozen=True, slots=True)
class BarVerb:
    """A button of the bar.

    Attributes:
        name: What `wanted` tells.
        keys: As they stand on a keyboard; for people to read.
        text: Shown in place of an icon.
        rank: Those with the highest go first when the window is narrow; 0 stays.
    """

    name: str
    words: str
    icon: str = ""
    keys: str = ""
    text: str = ""
    checkable: bool = False
    rank: int = 0


def bar_verbs() -> tuple[BarVerb, ...]:
    """The buttons from left to right, in the user's language."""
    return (
        BarVerb("close", tr("Back to the grid"), "close", "Esc"),
        BarVerb("previous", tr("Previous"), "chevron-left", "←"),
        BarVerb("next", tr("Next"), "chevron-right", "→"),
        BarVerb("zoom_out", tr("Zoom out"), "minus", "-", rank=3),
        BarVerb("zoom_in", tr("Zoom in"), "plus", "+", rank=3),
        BarVerb("fit", tr("Fit into the window"), "fit", "F", rank=2),
        BarVerb("pixels", tr("Actual pixels"), "", "Z", text="1:1", rank=2),
        BarVerb("rotate_left", tr("Turn left"), "turn-left", "Shift+R", rank=5),
        BarVerb("rotate_right", tr("Turn right"), "turn-right", "R", rank=5),
        BarVerb("play", tr("Play or pause the movement"), "pause", "P"),
        BarVerb("play_film", tr("Play the film"), "resume", "P"),
        BarVerb("link", tr("Zoom and move together"), "link", "L", checkable=True),
        BarVerb("info", tr("About this photo"), "info", "I", checkable=True, rank=4),
        BarVerb("histogram", tr("Histogram"), "histogram", "H", checkable=True, rank=6),
        BarVerb("strip", tr("Film strip"), "filmstrip", "T", checkable=True, rank=4),
        BarVerb("slideshow", tr("Slideshow"), "slideshow", "S", checkable=True, rank=6),
        BarVerb("fullscreen", tr("Full screen"), "fullscreen", "F11", checkable=True, rank=7),
    )


_RIGHT_FROM = "zoom_out"
_SOMETIMES = frozenset({"play", "play_film", "link"})


class ViewerBar(QWidget):
    """Buttons and labels; it decides nothing.

    Signals:
        wanted: The name of a verb.
        file_wanted: Another file of the same photo is to be shown: its id.
    """

    wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._verbs = bar_verbs()
        self._buttons = {verb.name: self._button(verb) for verb in self._verbs}
        self._position = _label("viewerPosition")
        self._name = ElidedLabel("viewerName")
        self._percent = _label("viewerZoom")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("1600 %") + 8)
        self._files = named(QWidget(), "viewerFiles", tr("Files of this photo"))
        self._file_row = QHBoxLayout(self._files)
        self._file_row.setContentsMargins(0, 0, 8, 0)
        self._file_row.setSpacing(2)
        self._files.hide()
        self._more = self._plain_button("viewerMore", "more", tr("More"), "M")
        self._more.clicked.connect(self.open_menu)
        self._lay_out()
        for name in _SOMETIMES:
            self._buttons[name].hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(_SPACING_PX)
        right = False
        for verb in self._verbs:
            if verb.name == _RIGHT_FROM:
                row.addWidget(self._position)
                row.addSpacing(12)
                row.addWidget(self._name, 1)
                row.addWidget(self._files)
                right = True
            row.addWidget(self._buttons[verb.name])
            if right and verb.name == "zoom_out":
                row.addWidget(self._percent)
        row.addWidget(self._more)

    # ---- what is shown
    def show_place(self, at: int, count: int) -> None:
        """Which photo of how many; the first is 0."""
        self._position.setText(
            tr("{number} of {count}", number=numeral(at + 1), count=numeral(count))
        )
        self._fit_buttons()

    def show_name(self, name: str) -> None:
        self._name.setText(one_line(name))
        self._name.setToolTip(plain_tooltip(name))

    def show_zoom(self, scale: float | None) -> None:
        """Device pixels per pixel of the photo; None without a photo."""
        self._percent.setText("" if scale is None else f"{scale * 100:.0f} %")

    def show_files(self, files: Sequence[tuple[int, str, str]], shown: int) -> None:
        """The files of a photo: id, words, name; nothing for a single one."""
        while (item := self._file_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for photo_id, words, name in files if len(files) > 1 else ():
            button = self._plain_button(f"viewerFile{photo_id}", "", words, "V")
            button.setText(words)
            button.setToolTip(plain_tooltip(f"{name} (V)"))
            button.setAccessibleName(f"{words}, {one_line(name)}")
            button.setCheckable(True)
            button.setChecked(photo_id == shown)
            button.clicked.connect(lambda _, wanted=photo_id: self.file_wanted.emit(wanted))
            self._file_row.addWidget(button)
        self._files.setVisible(len(files) > 1)
        self._fit_buttons()

    def set_enabled(self, name: str, *, enabled: bool) -> None:
        self._buttons[name].setEnabled(enabled)

    def set_checked(self, name: str, *, checked: bool) -> None:
        self._buttons[name].setChecked(checked)

    def set_present(self, name: str, *, present: bool) -> None:
        """Whether there is a use for a button at all now."""
        self._buttons[name].setVisible(present)
        self._fit_buttons()

    def set_playing(self, *, playing: bool) -> None:
        style.set_icon(self._buttons["play"], "pause" if playing else "resume")

    def open_menu(self) -> None:
        """Everything that the bar can do, as a list: the narrow bar has no room for all."""
        menu = QMenu(self)
        menu.setObjectName("viewerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in self._verbs:
            button = self._buttons[verb.name]
            if verb.name in _SOMETIMES and not button.isVisibleTo(self):
                continue
            # The menu shows the key; the viewer takes it.
            action = menu.addAction(f"{verb.words}\t{verb.keys}")
            action.setEnabled(button.isEnabled())
            action.setCheckable(verb.checkable)
            action.setChecked(button.isChecked())
            action.triggered.connect(lambda _, name=verb.name: self.wanted.emit(name))
        corner = self._more.mapToGlobal(QPoint(self._more.width(), self._more.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    # ---- within
    def _button(self, verb: BarVerb) -> QToolButton:
        name = f"viewer{verb.name.title().replace('_', '')}"
        button = self._plain_button(name, verb.icon, verb.words, verb.keys)
        button.setText(verb.text)
        button.setCheckable(verb.checkable)
        button.clicked.connect(lambda: self._press(verb))
        return button

    def _press(self, verb: BarVerb) -> None:
        if verb.checkable:  # what it stands for decides
            button = self._buttons[verb.name]
            button.setChecked(not button.isChecked())
        self.wanted.emit(verb.name)

    def _plain_button(self, name: str, icon: str, words: str, keys: str) -> QToolButton:
        button = named(QToolButton(self), name, words)
        button.setToolTip(f"{words} ({keys})")
        button.setAutoRaise(True)
        button.setIconSize(QSize(_BUTTON_PX, _BUTTON_PX))
        # Keys belong to the viewer: an arrow must not wander from button to button.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if icon:
            style.set_icon(button, icon)
        return button

    def _fit_buttons(self) -> None:
        """Leave out what has no room, the least needed first."""
        spacing = _SPACING_PX
        ranked = sorted((verb for verb in self._verbs if verb.rank), key=lambda verb: -verb.rank)
        widths = {verb.name: self._buttons[verb.name].sizeHint().width() for verb in self._verbs}
        fixed = (
            self._position,
            self._more,
            *([self._files] if self._files.isVisibleTo(self) else []),
        )
        needed = sum(part.sizeHint().width() + spacing for part in fixed) + _LEAST_NAME_PX + 28
        for verb in self._verbs:
            if verb.name not in _SOMETIMES or self._buttons[verb.name].isVisibleTo(self):
                needed += widths[verb.name] + spacing
        needed += self._percent.minimumWidth() + spacing
        dropped: set[str] = set()
        for verb in ranked:
            if needed <= self.width():
                break
            dropped.add(verb.name)
            needed -= widths[verb.name] + spacing
            if verb.name == "zoom_in":
                needed -= self._percent.minimumWidth() + spacing
        for verb in ranked:
            self._buttons[verb.name].setVisible(verb.name not in dropped)
        self._percent.setVisible("zoom_in" not in dropped)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
