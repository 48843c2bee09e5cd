"""Buttons that come and go with what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.views.flow_layout import FlowLayout
from app.views.naming import named
from core.paths import one_line


@dataclass(frozen=True, slots=True)
class Choice:
    """A button.

    Attributes:
        verb: What it stands for.
        spoken: For a screen reader, where its text alone does not say what it acts on.
    """

    verb: str
    text: str
    spoken: str = ""
    enabled: bool = True


class ChoiceButtons(QWidget):
    """A button for each `Choice`, in their order. One that stays is the same widget.

    Signals:
        wanted: Verb of the button that was pressed.
    """

    wanted = Signal(str)

    def __init__(self, section: str, key: str, *, link: bool = False) -> None:
        super().__init__()
        self._section = section
        self._key = key
        self._link = link
        self._buttons: dict[str, QPushButton] = {}
        self._shown: list[QWidget] = []
        self._had_focus: QPushButton | None = None
        self._flow = FlowLayout(self, 2 if link else 8)

    def tab_stops(self) -> list[QWidget]:
        """The buttons that are shown, in their order."""
        return list(self._shown)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Bring every button up to date."""
        wanted = {choice.verb: choice for choice in choices}
        for verb, button in self._buttons.items():
            choice = wanted.get(verb)
            if button.hasFocus() and (choice is None or not choice.enabled):
                # Qt would pass the focus on to the next widget, and scroll to it.
                self._had_focus = button
                (self.parentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)
            button.setVisible(choice is not None)
        for verb, choice in wanted.items():
            button = self._buttons.get(verb) or self._new_button(verb)
            button.setText(choice.text)
            button.setAccessibleName(one_line(choice.spoken or choice.text))
            button.setEnabled(choice.enabled)
            if choice.enabled and button is self._had_focus:
                self._give_back(button)
        shown: list[QWidget] = [self._buttons[verb] for verb in wanted]
        if shown != self._shown:
            self._shown = shown
            self._flow.put_in_order(shown)
        self.setVisible(bool(choices))

    def _give_back(self, button: QPushButton) -> None:
        """The button can be used again: unless the focus went elsewhere, it is there again."""
        self._had_focus = None
        parent = self.parentWidget()
        if parent is not None and parent.hasFocus():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_button(self, verb: str) -> QPushButton:
        suffix = f"-{self._key}" if self._key else ""
        button = named(QPushButton(self), f"{self._section}-{verb}{suffix}")
        button.setProperty("link", self._link)
        button.clicked.connect(lambda: self.wanted.emit(verb))
        self._flow.addWidget(button)
        button.show()
        self._buttons[verb] = button
        return button
