"""A line of facts that breaks anywhere, and is copied as it was given."""

import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from typing_extensions import override

from app.translation import tr
from app.views.naming import named

_BREAK: Final = "\u200b"
_LONGEST_RUN: Final = 14
"""From here on a run breaks anywhere."""


class FactLabel(QLabel):
    """Plain text that can be selected; a long name or path never widens the window.

    Attributes:
        shown: The text as it was given. What is selected stays while the text is the same.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = ""
        named(self, name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_text(self, text: str) -> None:
        """Show this text, with places to break where it has none."""
        if text != self.shown:
            self.shown = text
            self.setText(breakable(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(self.selectedText())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.selectedText() or self.text()
        menu.addAction(tr("Copy")).triggered.connect(lambda: self._copy(text))
        menu.popup(event.globalPos())

    def _copy(self, text: str) -> None:
        # The invisible breaks would make a path that no other program finds.
        QGuiApplication.clipboard().setText(text.replace(_BREAK, ""))


def breakable(text: str) -> str:
    """The text with invisible places to break in every long run without a blank."""
    result: list[str] = []
    run = 0
    for character in text:
        joined = unicodedata.combining(character) or unicodedata.category(character) in {
            "Cf",
            "Mn",
            "Sk",
        }
        # Never between a letter and its accent, nor within an emoji of several parts.
        after_joiner = bool(result) and result[-1] == "\u200d"
        if run >= _LONGEST_RUN and not joined and not after_joiner:
            result.append(_BREAK)
        result.append(character)
        run = 0 if character.isspace() else run + 1
        if character in "/_":
            result.append(_BREAK)
            run = 0
    return "".join(result)
