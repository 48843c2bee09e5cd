"""Everything that can be done by menu or keyboard, with its words, icon and shortcuts."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app import style


@dataclass(frozen=True, slots=True)
class Verb:
    """How one action looks and is reached.

    Attributes:
        shortcuts: In Qt's portable notation; the first one is shown in menus.
        photo: Acts on the photos that are selected in the grid.
    """

    name: str
    text: str
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    checkable: bool = False
    photo: bool = False


VERBS = (
    Verb("add_folder", "Add folder…", "folder-add", ("Ctrl+O",)),
    Verb("focus_search", "Search", "search", ("Ctrl+F", "/")),
    Verb("paste", "Search by the clipboard", "", ("Ctrl+V",)),
    Verb("clear_search", "Show all photos again", "close", ("Ctrl+Backspace",)),
    Verb("scan", "Look for new photos", "retry", ("F5",)),
    Verb("pause", "Pause indexing", "pause", ("Ctrl+Shift+P",)),
    Verb("cancel", "Stop indexing", "cancel"),
    Verb("failures", "Photos with problems", "details", ("Ctrl+Shift+E",), checkable=True),
    Verb("health", "Health", "health", ("Ctrl+H",), checkable=True),
    Verb("when_to_work", "When to work…", "clock"),
    Verb("undo", "Undo", "undo", ("Ctrl+Z",)),
    Verb("larger", "Larger thumbnails", "grid-large", ("Ctrl+=", "Ctrl++")),
    Verb("smaller", "Smaller thumbnails", "grid-small", ("Ctrl+-",)),
    Verb("sidebar", "Sidebar", "sidebar", ("F9",), checkable=True),
    Verb("inspector", "Inspector", "inspector", ("Ctrl+I",), checkable=True),
    Verb("fullscreen", "Full screen", "fullscreen", ("F11",), checkable=True),
    Verb("menu", "Menu", "menu", ("F10",)),
    Verb("quit", "Quit", "", ("Ctrl+Q",)),
    Verb("view", "View", "photo", photo=True),
    Verb("open", "Open in the usual program", "open", ("Ctrl+Return", "Ctrl+Enter"), photo=True),
    Verb("show_in_folder", "Show in folder", "folder", ("Ctrl+Shift+O",), photo=True),
    Verb("find_similar", "Find similar", "similar", ("Ctrl+L",), photo=True),
    Verb("add_to_search", "Add to the search", "plus", ("Ctrl+Shift+L",), photo=True),
    Verb("copy", "Copy", "copy", ("Ctrl+C",), photo=True),
    Verb("copy_path", "Copy path", "", ("Ctrl+Shift+C",), photo=True),
)


class Actions(QObject):
    """The actions of one window, by name; `actions["undo"].triggered` says that one is wanted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for verb in VERBS:
            action = QAction(verb.text, window)
            action.setObjectName(f"action-{verb.name}")
            action.setCheckable(verb.checkable)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in verb.shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            if verb.icon:
                style.set_icon(action, verb.icon)
            self._actions[verb.name] = action
            window.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def for_photos(self) -> list[QAction]:
        """The actions on selected photos, in the order of their menu."""
        return [self._actions[verb.name] for verb in VERBS if verb.photo]

    def set_photos_chosen(self, count: int) -> None:
        """Enable what needs photos only when some are selected."""
        for action in self.for_photos():
            action.setEnabled(count > 0)
        for name in ("view", "open", "show_in_folder"):
            self._actions[name].setEnabled(count == 1)


def with_shortcut(action: QAction) -> str:
    """The action's words with its shortcut, for a tooltip."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().removesuffix("…")
    return f"{words} ({keys})" if keys else words
