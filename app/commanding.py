"""The window's commands by name (Ctrl+K), and its keys on a sheet (F1)."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.actions import Actions, Verb
from app.translation import tr
from app.views.command_palette import CommandPalette
from app.views.shortcut_sheet import ShortcutGroup, ShortcutSheet


class Commanding(QObject):
    """Opens the palette and the sheet of one window."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        actions["palette"].triggered.connect(self.open_palette)
        actions["shortcuts"].triggered.connect(self.open_sheet)

    def open_palette(self) -> None:
        """Show every command but the one that is being given."""
        own = self._actions["palette"]
        listed = [action for action in self._actions.in_order() if action is not own]
        CommandPalette(listed, self._window).show_over(self._window)

    def open_sheet(self) -> None:
        """Show every key; a sheet that is open comes to the front."""
        ShortcutSheet(shortcut_groups(self._actions.verbs), self._window).open()


def shortcut_groups(verbs: tuple[Verb, ...]) -> tuple[ShortcutGroup, ...]:
    """Every key of the window: those of its commands, and those of grid and viewer."""
    window = [v for v in verbs if not v.photo and v.shortcuts]
    photos = [v for v in verbs if v.photo and v.shortcuts]
    return (
        ShortcutGroup(tr("Window"), tuple((_words(v), v.shortcuts) for v in window)),
        ShortcutGroup(tr("Selected photos"), tuple((_words(v), v.shortcuts) for v in photos)),
        ShortcutGroup(
            tr("Grid"),
            (
                (tr("Go to the next photo"), ("Left", "Right", "Up", "Down")),
                (tr("Stretch the selection"), ("Shift+Right", "Shift+Down")),
                (tr("Go without selecting"), ("Ctrl+Right", "Ctrl+Down")),
                (tr("Select or leave out the photo"), ("Ctrl+Space",)),
                (tr("Select all"), ("Ctrl+A",)),
                (tr("Select the photos below a heading"), ("Ctrl+Shift+Space",)),
                (tr("First and last photo"), ("Home", "End")),
                (tr("A screen further"), ("PgDown", "PgUp")),
                (tr("View"), ("Return",)),
            ),
        ),
        ShortcutGroup(
            tr("One photo, large"),
            (
                (tr("Next and previous"), ("Right", "Left")),
                (tr("First and last photo"), ("Home", "End")),
                (tr("Zoom in and out"), ("+", "-")),
                (tr("Fit into the window"), ("F",)),
                (tr("Actual pixels, and back"), ("Z",)),
                (tr("Turn right and left"), ("R", "Shift+R")),
                (tr("About this photo"), ("I",)),
                (tr("Histogram"), ("H",)),
                (tr("Film strip"), ("T",)),
                (tr("Slideshow"), ("S",)),
                (tr("Play or pause the movement, or play the film"), ("P",)),
                (tr("Next file of the photo"), ("V",)),
                (tr("Zoom and move together"), ("L",)),
                (tr("Everything as a menu"), ("M",)),
                (tr("Back to the grid"), ("Esc",)),
            ),
        ),
    )


def _words(verb: Verb) -> str:
    return verb.text.replace("&", "").removesuffix("…")
