"""A button that opens a menu of choices, and shows which one is in use."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app import style
from app.views.naming import named


class MenuButton(QToolButton):
    """Choices in a menu; one at a time, or several (`several`).

    Signals:
        chosen: The value of the choice that was made or, with several, a tuple of all that are
            ticked now, in the order of the menu.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        spoken: str,
        icon: str = "",
        *,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        named(self, name, spoken)
        self.setToolTip(spoken)
        self.menu_of_choices = named(QMenu(self), f"{name}Menu")
        self._several = several
        self._group: QActionGroup | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        if icon:
            style.set_icon(self, icon)
        # Not the button's own menu: that one waits for its end in a loop of its own.
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the menu below the button, and let the keyboard go on in it."""
        menu = self.menu_of_choices
        first = next((a for a in menu.actions() if a.isChecked()), None)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        if first is not None:
            menu.setActiveAction(first)

    def set_choices(self, choices: Iterable[tuple[Any, str]], more: Iterable[QAction] = ()) -> None:
        """Offer these values with their words, and further actions below them."""
        menu = self.menu_of_choices
        menu.clear()
        self._group = QActionGroup(menu)
        self._group.setExclusive(not self._several)
        for value, words in choices:
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setData((value,))
            action.triggered.connect(self._announce)
            self._group.addAction(action)
            menu.addAction(action)
        for action in more:
            menu.addAction(action)

    def tick(self, *values: Any) -> None:
        """Mark these choices; a value that is not offered marks none."""
        for action in self._choices():
            action.setChecked(_value_of(action) in values)

    def ticked(self) -> tuple[Any, ...]:
        return tuple(_value_of(action) for action in self._choices() if action.isChecked())

    def words_of(self, value: object) -> str:
        """What stands in the menu for a value; empty when it is not offered."""
        found = (a.text().replace("&&", "&") for a in self._choices() if _value_of(a) == value)
        return next(found, "")

    def _choices(self) -> list[QAction]:
        return [] if self._group is None else self._group.actions()

    def _announce(self) -> None:
        values = self.ticked()
        if self._several:
            self.chosen.emit(values)
        elif values:
            self.chosen.emit(values[0])


def _value_of(action: QAction) -> Any:
    # In a tuple, for Qt would make something else of None and of enumerations.
    return action.data()[0]
