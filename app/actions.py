"""Everything that can be done by menu or keyboard, with its words, icon and shortcuts."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app import style
from app.translation import tr
from core.records import Shelf


@dataclass(frozen=True, slots=True)
class Verb:
    """How one action looks and is reached.

    Attributes:
        shortcuts: In Qt's portable notation; the first one is shown in menus.
        photo: Acts on the photos that are selected in the grid.
        plain: Its shortcuts hold only while photos have the focus: elsewhere keys are typed.
        repeats: Goes on while its keys are held down.
    """

    name: str
    text: str
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    checkable: bool = False
    photo: bool = False
    plain: bool = False
    repeats: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """The photos that verbs act on.

    Attributes:
        shelf: Where they lie.
        away: Why none of their files can be reached, as a sentence; else empty.
        in_album: They are listed as an album that is filled by hand.
        film: A film lies beside the one that is chosen.
    """

    count: int = 0
    shelf: Shelf = "photos"
    away: str = ""
    in_album: bool = False
    film: bool = False


_FOR_ONE: Final = {"view", "album_cover", "open", "play_film", "show_in_folder", "copy_picture"}
_FOR_ALBUM: Final = {"leave_album", "album_cover"}
_FOR_TRASH: Final = {"restore", "delete"}
_ALSO_IN_TRASH: Final = {"restore", "delete", "view", "compare", "copy_path", "copy_picture"}
_WITH_FILES: Final = {
    "open",
    "open_with",
    "play_film",
    "show_in_folder",
    "copy",
    "trash",
    "copy_to",
    "move_to",
    "rename",
    "export",
    "copy_picture",
    "print",
}


def _edit(name: str, text: str, icon: str = "", *shortcuts: str, plain: bool = False) -> Verb:
    """A verb that changes something about photos: once for each time that its keys are pressed."""
    return Verb(name, text, icon, shortcuts, photo=True, plain=plain, repeats=False)


def all_verbs() -> tuple[Verb, ...]:
    """Every verb of the window, in the order of the menus, in the user's language."""
    return (
        Verb("add_folder", tr("Add folder…"), "folder-add", ("Ctrl+O",)),
        Verb("focus_search", tr("Search"), "search", ("Ctrl+F", "/")),
        Verb("paste", tr("Search by the clipboard"), "", ("Ctrl+V",)),
        Verb("clear_search", tr("Show all photos again"), "close", ("Ctrl+Backspace",)),
        Verb("more_hits", tr("Show more photos of the search"), "plus"),
        Verb("scan", tr("Look for new photos"), "retry", ("F5",)),
        Verb("pause", tr("Pause indexing"), "pause", ("Ctrl+Shift+P",)),
        Verb("cancel", tr("Stop indexing"), "cancel"),
        Verb("failures", tr("Files with problems"), "details", ("Ctrl+Shift+E",), checkable=True),
        Verb("health", tr("Health"), "health", ("Ctrl+H",), checkable=True),
        Verb("when_to_work", tr("When to work…"), "clock"),
        Verb("undo", tr("Undo"), "undo", ("Ctrl+Z",)),
        Verb("redo", tr("Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
        Verb("history", tr("History"), "history", ("Ctrl+Shift+H",), checkable=True),
        Verb("trash_page", tr("Show the trash"), "remove"),
        Verb("empty_trash", tr("Empty trash…"), "trash-empty"),
        Verb("restore_all", tr("Put everything back"), "restore"),
        Verb("filter", tr("Filter"), "filter", ("Ctrl+Shift+F",), checkable=True),
        Verb("clear_filters", tr("Clear filters")),
        Verb("map", tr("Map"), "map", ("Ctrl+M",), checkable=True),
        Verb("save_search", tr("Save as an album…"), "album-smart", ("Ctrl+Shift+S",)),
        Verb("larger", tr("Larger thumbnails"), "grid-large", ("Ctrl+=", "Ctrl++")),
        Verb("smaller", tr("Smaller thumbnails"), "grid-small", ("Ctrl+-",)),
        Verb("sidebar", tr("Sidebar"), "sidebar", ("F9",), checkable=True),
        Verb("inspector", tr("Inspector"), "inspector", ("Ctrl+I",), checkable=True),
        Verb("fullscreen", tr("Full screen"), "fullscreen", ("F11",), checkable=True),
        Verb("palette", tr("Commands…"), "search", ("Ctrl+K",)),
        Verb("shortcuts", tr("Keyboard shortcuts"), "", ("F1",)),
        Verb("preferences", tr("Preferences…"), "", ("Ctrl+,",)),
        Verb("models", tr("Models…"), "model"),
        Verb("other_languages", tr("Models for other languages…"), "model"),
        Verb("model_card", tr("About the model in use"), "model"),
        Verb("new_window", tr("New window"), "", ("Ctrl+N",)),
        Verb("close_window", tr("Close window"), "", ("Ctrl+W",)),
        Verb("menu", tr("Menu"), "menu", ("F10",)),
        Verb("quit", tr("Quit"), "", ("Ctrl+Q",)),
        Verb("view", tr("View"), "photo", photo=True),
        Verb("compare", tr("Compare"), "compare", ("Alt+C",), photo=True),
        Verb(
            "open",
            tr("Open in the usual program"),
            "open",
            ("Ctrl+Return", "Ctrl+Enter"),
            photo=True,
        ),
        Verb("play_film", tr("Play the film"), "resume", ("Alt+P",), photo=True),
        Verb("show_in_folder", tr("Show in folder"), "folder", ("Ctrl+Shift+O",), photo=True),
        Verb("find_similar", tr("Find similar"), "similar", ("Ctrl+L",), photo=True),
        Verb("add_to_search", tr("Add to the search"), "plus", ("Ctrl+Shift+L",), photo=True),
        Verb("copy", tr("Copy"), "copy", ("Ctrl+C",), photo=True),
        Verb("copy_picture", tr("Copy the picture"), "", ("Ctrl+Shift+I",), photo=True),
        Verb("copy_path", tr("Copy path"), "", ("Ctrl+Shift+C",), photo=True),
        _edit("rate_0", tr("No stars"), "", "0", plain=True),
        _edit("rate_1", tr("1 star"), "", "1", plain=True),
        _edit("rate_2", tr("2 stars"), "", "2", plain=True),
        _edit("rate_3", tr("3 stars"), "", "3", plain=True),
        _edit("rate_4", tr("4 stars"), "", "4", plain=True),
        _edit("rate_5", tr("5 stars"), "", "5", plain=True),
        _edit("favour", tr("Favourite"), "heart", ".", plain=True),
        _edit("edit_tags", tr("Tags…"), "tag", "Ctrl+T"),
        _edit("add_to_album", tr("Add to an album…"), "album", "Ctrl+Shift+A"),
        _edit("leave_album", tr("Take out of the album"), "minus", "Ctrl+Delete"),
        _edit("album_cover", tr("Make it the album's cover"), "album"),
        _edit("hide", tr("Hide"), "hide", "Alt+H"),
        _edit("rotate_right", tr("Turn right"), "turn-right", "Ctrl+R"),
        _edit("rotate_left", tr("Turn left"), "turn-left", "Ctrl+Shift+R"),
        _edit("trash", tr("Move to the trash"), "remove", "Delete", plain=True),
        _edit("restore", tr("Put back"), "restore", "Ctrl+Shift+Backspace"),
        _edit("delete", tr("Delete for good…"), "trash-empty", "Shift+Delete", plain=True),
        _edit("open_with", tr("Open with…"), "open", "Ctrl+Shift+Return"),
        _edit("copy_to", tr("Copy to…"), "folder-add", "Ctrl+Shift+K"),
        _edit("move_to", tr("Move to…"), "folder", "Ctrl+Shift+M"),
        _edit("rename", tr("Rename…"), "", "F2"),
        _edit("set_dates", tr("Set the date…"), "clock", "Ctrl+Shift+D"),
        _edit("export", tr("Export…"), "export", "Ctrl+E"),
        _edit("print", tr("Print…"), "print", "Ctrl+P"),
    )


class Actions(QObject):
    """The actions of one window, by name; `actions["undo"].triggered` says that one is wanted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._verbs = all_verbs()
        self._choice = Choice()
        for verb in self._verbs:
            action = QAction(verb.text, window)
            action.setObjectName(f"action-{verb.name}")
            action.setCheckable(verb.checkable)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in verb.shortcuts])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setAutoRepeat(verb.repeats)
            if verb.icon:
                style.set_icon(action, verb.icon)
            self._actions[verb.name] = action
            if verb.plain:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)

    def attach_plain(self, photos: QWidget) -> None:
        """Let keys without modifiers act while this widget, which shows photos, has the focus."""
        for verb in self._verbs:
            if verb.plain:
                photos.addAction(self._actions[verb.name])

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    @property
    def verbs(self) -> tuple[Verb, ...]:
        """Every verb, in the order of the menus."""
        return self._verbs

    def in_order(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return [self._actions[verb.name] for verb in self._verbs]

    def for_photos(self) -> list[QAction]:
        """The actions on selected photos, in the order of their menu."""
        return [self._actions[verb.name] for verb in self._verbs if verb.photo]

    def set_photos_chosen(self, count: int) -> None:
        """Enable what needs photos only when some are selected."""
        self._choice = replace(self._choice, count=count)
        self._enable()

    def set_choice(self, choice: Choice) -> None:
        """Enable what can be done with the photos that are selected, and say why not the rest."""
        self._choice = choice
        self._enable()

    def _enable(self) -> None:
        choice = self._choice
        in_trash, hidden = choice.shelf == "trash", choice.shelf == "hidden"
        for verb in self._verbs:
            if verb.photo:
                action = self._actions[verb.name]
                reason = _why_not(verb.name, choice)
                action.setEnabled(choice.count > 0 and not reason)
                action.setToolTip(f"{with_shortcut(action)}. {reason}" if reason else "")
                elsewhere = not in_trash and verb.name in _FOR_TRASH
                elsewhere = elsewhere or (not choice.in_album and verb.name in _FOR_ALBUM)
                action.setVisible(not elsewhere)
        self._actions["hide"].setText(tr("Show again") if hidden else tr("Hide"))
        # In the trash the key that brought photos there deletes them: after a question.
        self._actions["trash"].setVisible(not in_trash)
        self._actions["trash"].setShortcuts([] if in_trash else [QKeySequence("Delete")])
        keys = ("Delete", "Shift+Delete") if in_trash else ("Shift+Delete",)
        self._actions["delete"].setShortcuts([QKeySequence(key) for key in keys])


def _why_not(name: str, choice: Choice) -> str:
    """Why something cannot be done with these photos, as a sentence; empty when it can."""
    if choice.shelf == "trash" and name not in _ALSO_IN_TRASH:
        return tr("It is in the trash.")
    if name == "compare" and not 2 <= choice.count <= 4:
        return tr("For two to four photos.")
    if name in _FOR_ALBUM and not choice.in_album:
        return tr("Only in an album that is filled by hand.")
    if name in _FOR_ONE and choice.count > 1:
        return tr("Only for one photo at a time.")
    return _why_not_its_file(name, choice) if name in _WITH_FILES else ""


def _why_not_its_file(name: str, choice: Choice) -> str:
    if name == "play_film" and not choice.film:
        return tr("No film lies beside it.")
    return choice.away


def with_shortcut(action: QAction) -> str:
    """The action's words with its shortcut, for a tooltip."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text().removesuffix("…")
    return f"{words} ({keys})" if keys else words
