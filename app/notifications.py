"""What the window says to the user, in one place and without dialogs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.core_words import told
from core.errors import CoreError

Level = Literal["info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Message:
    """One line of the message bar.

    Attributes:
        text: What happened.
        hint: What to do about it; may be empty.
        action: Label of a button, or empty.
        act: Runs when the button is pressed.
        key: A later message with the same key takes the place of this one.
        lasting: Stays until it is closed; others fade after a while.
    """

    level: Level
    text: str
    hint: str = ""
    action: str = ""
    act: Callable[[], None] | None = None
    key: str = ""
    lasting: bool = False


class Notifications(QObject):
    """Passes messages from anywhere in the window to the message bar.

    Signals:
        posted: A `Message` to show.
        withdrawn: The key of a message that no longer holds.
    """

    posted = Signal(object)
    withdrawn = Signal(str)

    def post(self, message: Message) -> None:
        self.posted.emit(message)

    def tell(self, text: str, hint: str = "", *, key: str = "") -> None:
        """Something went as asked, or is good to know."""
        self.post(Message("info", text, hint, key=key or text))

    def warn(self, text: str, hint: str = "", *, key: str = "") -> None:
        """Something did not go as asked, and the user can do something about it."""
        self.post(Message("warning", text, hint, key=key or text, lasting=True))

    def fail(self, error: CoreError) -> None:
        """Expected trouble: what happened and what to do."""
        words, hint = told(error.message), told(error.hint)
        self.post(Message("error", words, hint, key=error.message, lasting=True))

    def withdraw(self, key: str) -> None:
        self.withdrawn.emit(key)
