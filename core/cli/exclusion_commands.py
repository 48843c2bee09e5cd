"""`exclude`: what is left out of the library, by patterns as in .gitignore."""

import os
import shlex
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from core.catalog.patterns import kept_blanks, of_path, without_unreadable
from core.catalog.places import is_inside, relative
from core.cli.options import json_array
from core.cli.output import counted, say, say_array, say_table, shown_path, tell
from core.cli.places import absolute, folder_at
from core.cli.progress import said_when_slow
from core.cli.schemas import ExclusionRow
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import Exclusion, Folder, FolderId

_AS_PATH = (f".{os.sep}", f"..{os.sep}", f"~{os.sep}")


@click.command()
@click.argument("patterns", metavar="[PATTERN]", nargs=-1)
@click.option("--folder", "within", metavar="FOLDER", help="Only in this folder of the library.")
@click.option("--remove", "is_removed", is_flag=True, help="Take the exclusion back.")
@json_array
@pass_session
def exclude(
    session: Session,
    patterns: Sequence[str],
    within: str | None,
    is_removed: bool,
    as_json: bool,
) -> None:
    """Leave out files and directories, or list what is left out.

    PATTERN is as in a .gitignore file, relative to the folder: `private/`, `*.png`, `/2019/raw`.
    The path of something in a folder of the library means just that. Put quotes around * and ?.
    Photos that are left out keep their tags and albums, and come back with --remove.
    """
    if len(patterns) > 1:
        raise UsageError(
            "One pattern at a time.", "Put quotes around a pattern with * or ?: exclude '*.png'"
        )
    if is_removed and not patterns:
        raise UsageError("Which exclusion is to be taken back?", "`photosift exclude` lists them.")
    with session.library() as library:
        folders = library.folders()
        folder = None if within is None else folder_at(folders, within)
        if not patterns:
            of_folder = [e for e in library.exclusions() if folder is None or _holds(e, folder)]
            _list(library, of_folder, as_json=as_json)
        elif is_removed:
            _include(library, _chosen(library, patterns[0], folder), as_json=as_json)
        else:
            _exclude(library, *_meant(folders, patterns[0], folder), as_json=as_json)


def _holds(exclusion: Exclusion, folder: Folder) -> bool:
    return exclusion.folder_id in {None, folder.id}


def _list(library: LibraryLike, found: Sequence[Exclusion], *, as_json: bool) -> None:
    paths = _paths(library)
    if as_json:
        say_array(ExclusionRow.of(e, paths.get(e.folder_id or 0)) for e in found)
    elif found:
        say_table(
            [
                (counted(e.photos, "photo"), one_line(e.pattern), _where(e.folder_id, paths))
                for e in found
            ],
            right=(0,),
        )
    else:
        tell("Nothing is left out. `photosift exclude PATTERN` leaves something out.")


def _exclude(
    library: LibraryLike, pattern: str, folder_id: FolderId | None, *, as_json: bool
) -> None:
    with said_when_slow("Leaving out what matches. With many photos that takes a while."):
        made = library.exclude(pattern, folder_id)
    paths = _paths(library)
    if as_json:
        say_array([ExclusionRow.of(made, paths.get(made.folder_id or 0))])
        return
    number = counted(made.photos, "photo") if made.photos else "no photo yet"
    say(f"{one_line(made.pattern)} leaves out {number} ({_where(made.folder_id, paths)}).")
    again = f"photosift exclude --remove {shlex.quote(made.pattern)}"
    tell(f"Photos that are left out keep their tags and albums. `{again}` takes it back.")


def _include(library: LibraryLike, exclusion: Exclusion, *, as_json: bool) -> None:
    paths = _paths(library)
    before = sum(found.photos for found in library.exclusions())
    with said_when_slow("Bringing photos back. With many of them that takes a while."):
        library.include(exclusion.id)
    back = before - sum(found.photos for found in library.exclusions())
    if as_json:
        say_array([ExclusionRow.of(exclusion, paths.get(exclusion.folder_id or 0))])
        return
    where = _where(exclusion.folder_id, paths)
    say(f"{one_line(exclusion.pattern)} is no longer left out ({where}).")
    if exclusion.photos > back:
        tell("Other exclusions leave out photos of it still. `photosift exclude` lists them.")
    elif back:
        tell(f"{counted(back, 'photo')} came back with all that {_it(back)} had.")


def _it(number: int) -> str:
    return "it" if number == 1 else "they"


def _chosen(library: LibraryLike, typed: str, folder: Folder | None) -> Exclusion:
    """The exclusion that was typed, as it is listed or as it was added.

    Raises:
        UsageError: There is none, or there are several.
    """
    found = library.exclusions()
    of_folder = [e for e in found if folder is None or e.folder_id == folder.id]
    chosen = [e for e in of_folder if e.pattern == kept_blanks(typed)]
    if not chosen:
        meant = _meant(library.folders(), typed, folder)
        chosen = [e for e in found if (e.pattern, e.folder_id) == meant]
    if not chosen:
        raise UsageError(
            f"{one_line(without_unreadable(typed))} is not left out.",
            "`photosift exclude` lists what is.",
        )
    if len(chosen) > 1:
        raise UsageError("Several folders have this pattern.", "Name one of them: --folder FOLDER.")
    return chosen[0]


def _meant(
    folders: Sequence[Folder], typed: str, folder: Folder | None
) -> tuple[str, FolderId | None]:
    """The pattern and the folder that were meant; a path stands for what lies there.

    Raises:
        UsageError: It is the path of something else than a part of a folder of the library.
    """
    pattern = kept_blanks(without_unreadable(typed)), None if folder is None else folder.id
    is_path = typed in {".", "..", "~"} or typed.startswith(_AS_PATH)
    is_absolute = Path(typed).is_absolute()
    if not (is_path or is_absolute) and (folder is not None or not os.path.lexists(typed)):
        return pattern
    path = os.fsencode(absolute(typed))
    inside = _inside(folders if folder is None else [folder], path)
    if inside is None:
        if is_path or (is_absolute and folder is None and os.path.lexists(path)):
            raise UsageError(
                f"{shown_path(path)} is not in a folder of the library.",
                "`photosift folders` lists these. For a pattern, name its folder: --folder FOLDER.",
            )
        return pattern
    found, below = inside
    if not below:
        raise UsageError(
            f"{shown_path(path)} is a whole folder of the library.",
            f"To take it out: photosift remove {shlex.quote(one_line(found.name))}",
        )
    return _pattern_of(path, below), found.id


def _inside(folders: Iterable[Folder], path: bytes) -> tuple[Folder, bytes] | None:
    """The folder that a path lies in, and the way from there."""
    directory, name = os.path.split(path)
    # Folders are kept resolved, and a link is left out by its own name.
    resolved = os.path.join(os.path.realpath(directory), name)  # noqa: PTH118 - bytes
    for folder in folders:
        for candidate in (path, resolved):
            if is_inside(candidate, folder.path):
                return folder, relative(candidate, folder.path)
    return None


def _pattern_of(path: bytes, below: bytes) -> str:
    if os.path.isdir(path):  # noqa: PTH112 - bytes
        return of_path(below) + "/"
    if os.path.lexists(path):
        return of_path(below)
    # Nothing of that name: it is a pattern that begins with a path, or its disk is away.
    return "/" + kept_blanks(without_unreadable(os.fsdecode(below).replace(os.sep, "/")))


def _paths(library: LibraryLike) -> dict[int, bytes]:
    found: dict[int, bytes] = {folder.id: folder.path for folder in library.removed_folders()}
    return found | {folder.id: folder.path for folder in library.folders()}


def _where(folder_id: FolderId | None, paths: dict[int, bytes]) -> str:
    return "all folders" if folder_id is None else shown_path(paths.get(folder_id, b"?"))
