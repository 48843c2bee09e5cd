"""What stands in the menus, and in what order."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from app.actions import Actions
from app.translation import tr

_EDIT = ("undo", "redo", "history", "", "paste", "more_hits", "clear_search")
_TRASH = ("trash_page", "restore_all", "empty_trash")
_RATING = ("rate_5", "rate_4", "rate_3", "rate_2", "rate_1", "rate_0")
_FILE = ("copy_to", "move_to", "rename", "set_dates")


def fill(menu: QMenu, actions: Actions, names: Sequence[str]) -> None:
    """Add actions by name; an empty name is a line between them."""
    for name in names:
        if name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()


def add_edit_menu(menu: QMenu, actions: Actions) -> None:
    """What was done, and the clipboard."""
    fill(_submenu(menu, "editMenu", tr("Edit")), actions, _EDIT)


def add_photo_menu(menu: QMenu, actions: Actions) -> None:
    """Everything that can be done with the selected photos."""
    fill_photo_menu(_submenu(menu, "photosMenu", tr("Photo")), actions)


def add_trash_menu(menu: QMenu, actions: Actions) -> None:
    """The trash as a whole."""
    fill(_submenu(menu, "trashMenu", tr("Trash")), actions, _TRASH)


def fill_photo_menu(menu: QMenu, actions: Actions) -> None:
    """Everything that can be done with the selected photos."""
    menu.setToolTipsVisible(True)
    fill(menu, actions, ("view", "compare", "open", "open_with", "play_film"))
    fill(menu, actions, ("show_in_folder", ""))
    fill(menu, actions, ("find_similar", "add_to_search", "", "edit_tags", "add_to_album"))
    fill(menu, actions, ("leave_album", "album_cover"))
    fill(_submenu(menu, "ratingMenu", tr("Stars")), actions, _RATING)
    fill(menu, actions, ("favour", "hide", "rotate_right", "rotate_left", ""))
    fill(menu, actions, ("copy", "copy_picture", "copy_path", ""))
    fill(_submenu(menu, "fileMenu", tr("File")), actions, _FILE)
    fill(menu, actions, ("export", "print", "", "restore", "trash", "delete"))


def _submenu(menu: QMenu, name: str, text: str) -> QMenu:
    below = menu.addMenu(text)
    below.setObjectName(name)
    below.setToolTipsVisible(True)
    return below
