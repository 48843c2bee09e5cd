"""Says where a library is that is not in the folder that somebody opens."""

import os
from pathlib import Path

from core.errors import CatalogError
from core.paths import LibraryPaths, display_name, moved_place, read_pointer, trail


def shown(path: Path) -> str:
    """A path for a sentence."""
    return display_name(os.fsencode(path))


def refuse_moved(library: Path) -> None:
    """See to it that a folder is the place of its library, and may be looked into.

    Raises:
        CatalogError: The library is elsewhere, or nobody may look.
    """
    try:
        library.joinpath("catalog.db").lstat()
    except PermissionError as error:
        raise CatalogError(
            f"The library folder {shown(library)} belongs to {owner_of(library)}, and you may not "
            "look into it.",
            "Use a library of your own: --library DIR.",
        ) from error
    except OSError:
        pass
    place = moved_place(library)
    if place is None:
        _refuse_unreadable(library)
        return
    now = trail(library)[-1]
    if moved_place(now) is None:
        raise CatalogError(
            f"The library was moved to {shown(now)}.", "Close Photosift and start it again."
        )
    place = moved_place(now) or place
    if moved_place(place) is not None:
        raise CatalogError(
            f"The library folders {shown(now)} and {shown(place)} both say that the library is in "
            "another one.",
            "Delete the file moved-to in the one that holds the library.",
        )
    if LibraryPaths(now).moving_from.exists():
        raise CatalogError(
            f"{shown(now)} holds an unfinished copy of the library in {shown(place)}, which is "
            "not connected.",
            "Connect the disk of the library, and move it again.",
        )
    raise CatalogError(
        f"The library is in {shown(place)}, which is not connected.",
        f"Connect its disk. If it is lost for ever, delete the file moved-to in {shown(now)}, and "
        "restore a backup with `photosift library restore`.",
    )


def _refuse_unreadable(library: Path) -> None:
    paths = LibraryPaths(library)
    # A mark that says that the copy has arrived was read already, or it makes no sense.
    for pointer in (paths.moving_from, paths.moved_to):
        if os.path.lexists(pointer) and read_pointer(pointer) is None:
            raise CatalogError(
                f"The file {shown(pointer)} should say where the library is, and does not.",
                "Write the full path of the library's folder into it, or delete it if the library "
                "is where the file is.",
            )


def owner_of(path: Path) -> str:
    """The name of the user that a file belongs to, as far as it can be told."""
    try:
        return path.owner()
    except (OSError, KeyError, NotImplementedError):
        try:
            return f"user {path.stat().st_uid}"
        except OSError:
            return "somebody else"
