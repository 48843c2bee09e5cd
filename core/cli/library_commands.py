"""`library`: where it is, its backups, and how it gets elsewhere."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from core.catalog import backup as backups
from core.catalog import moving, restoring
from core.catalog.lock import LibraryLock, unwritable
from core.catalog.moved import refuse_moved
from core.catalog.recovery import utc_now
from core.cli.exclusive import held
from core.cli.options import json_array, json_object
from core.cli.output import counted, json_path, say, say_array, say_object, say_table, shown_path
from core.cli.output import is_terminal as is_watched
from core.cli.places import absolute
from core.cli.progress import copying_display, said_when_slow
from core.cli.schemas import BackupObject, BackupRow, LibraryObject, MoveObject, RestoreObject
from core.cli.session import Session, pass_session
from core.errors import CatalogError, UsageError
from core.paths import LibraryPaths, asked_directory, is_same_place, library_directory, trail

_PARTS = ("catalog", "thumbnails", "index", "models", "backups", "logs")


@click.group(invoke_without_command=True, subcommand_metavar="[backup|backups|restore|move]")
@json_object
@click.pass_context
def library(context: click.Context, as_json: bool) -> None:
    """Say where the library is; back it up, restore or move it."""
    if context.invoked_subcommand is None:
        _show(context.ensure_object(Session), as_json)
    elif as_json:
        raise UsageError("--json belongs behind the command.", "photosift library backup --json")


def _show(session: Session, as_json: bool) -> None:
    asked = asked_directory(session.directory)
    place = _opened(session)
    sizes = dict.fromkeys(_PARTS, 0)
    for name in moving.own_files(place):
        part = next((part for part in _PARTS if name.parts[0].startswith(part)), None)
        if part is not None:
            sizes[part] += (place / name).lstat().st_size
    found = restoring.contents_now(place, utc_now())
    known = backups.list_backups(place)
    if as_json:
        text, raw = json_path(os.fsencode(place))
        row = LibraryObject(
            path=text,
            asked=json_path(os.fsencode(asked))[0],
            size_bytes=sum(sizes.values()),
            parts=sizes,
            photos=found.photos if found else 0,
            tags=found.tags if found else 0,
            tagged=found.tagged if found else 0,
            albums=found.albums if found else 0,
            folders=found.folders if found else 0,
            backups=len(known),
            newest_backup_utc=known[0].made.timestamp() if known else None,
            path_bytes=raw,
        )
        say_object(row)
        return
    parts = ", ".join(f"{part} {_size(size)}" for part, size in sizes.items() if size)
    rows = [("Library", shown_path(os.fsencode(place)))]
    if asked != place:
        rows.append(("", f"moved from {shown_path(os.fsencode(asked))}"))
    rows.append(("Holds", _summary(found) if found else "nothing that can be read yet"))
    rows.append(("Size", f"{_size(sum(sizes.values()))} ({parts or 'nothing'})"))
    newest = f"{_day(known[0].made.timestamp())}, {len(known)} in all" if known else "none yet"
    rows.append(("Backups", newest))
    say_table(rows)
    if any(moving.leftovers(folder) for folder in trail(asked)[:-1]):
        say("Files of a move that was broken off are still in the old folder: move again.")


@library.command(name="backups")
@json_array
@pass_session
def list_backups(session: Session, as_json: bool) -> None:
    """List what can be restored.

    These are automatic backups, and catalogs that were set aside.
    """
    place = _opened(session)
    rows = [
        (found.made.timestamp(), "automatic" if found.automatic else "before-update", found.path)
        for found in backups.list_backups(place)
    ]
    for path in restoring.set_aside(place):
        kind = path.name.removeprefix("catalog.").partition("-")[0]
        rows.append((backups.made_at(path).timestamp(), kind, path))
    rows.sort(reverse=True)
    if as_json:
        say_array(
            BackupRow.of(os.fsencode(path), made, kind, path.stat().st_size)
            for made, kind, path in rows
        )
    elif rows:
        say_table(
            [
                (_day(made), kind, _size(path.stat().st_size), shown_path(os.fsencode(path)))
                for made, kind, path in rows
            ],
            right=(2,),
        )
    else:
        say("There is no backup yet. `photosift library backup` makes one.")


@library.command()
@click.argument("target", metavar="[FILE|FOLDER]", required=False)
@json_object
@pass_session
def backup(session: Session, target: str | None, as_json: bool) -> None:
    """Write everything that you made into one file, and read it back.

    Tags, albums, settings, folders and the photos' identity; not the photos themselves. Without
    a name, a file with the date is made in the current folder. Works while Photosift is open.
    """
    place = _opened(session)
    catalog = LibraryPaths(place).catalog
    if not catalog.exists():
        raise CatalogError(
            "There is no library here yet, so there is nothing to back up.",
            "`photosift add FOLDER` makes one.",
        )
    path = _backup_file(place, target)
    with said_when_slow("Backing up. A large library takes a while."):
        rows = backups.make(catalog, path)
    found = restoring.contents_of(path)
    size = path.stat().st_size
    if as_json:
        text, raw = json_path(os.fsencode(path))
        say_object(BackupObject(text, found.made_utc, size, rows, raw))
        return
    say(f"{shown_path(os.fsencode(path))} holds {_summary(found)}; {_size(size)}, read back.")


def _backup_file(place: Path, target: str | None) -> Path:
    """The file that a backup is to be written to.

    Raises:
        CatalogError: Something is there that must not be overwritten.
    """
    if target == "":
        raise UsageError("The name of the backup is empty.", "Name a file or a folder.")
    path = Path(os.path.realpath(absolute(target or ".")))
    if path.is_dir():
        stem = f"photosift-backup-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}"
        names = [f"{stem}.db", *(f"{stem}-{number}.db" for number in range(2, 1000))]
        path = next(path / name for name in names if not os.path.lexists(path / name))
    shown = shown_path(os.fsencode(path))
    if path.is_relative_to(os.path.realpath(place)):
        raise CatalogError(
            f"{shown} lies within the library itself, and would be lost with it.",
            "Name a file in another folder, best on another disk.",
        )
    if not path.parent.is_dir():
        raise CatalogError(
            f"There is no folder {shown_path(os.fsencode(path.parent))}.",
            "Connect the disk if it lies on one; else make the folder first.",
        )
    overwrites = os.path.lexists(path)
    if overwrites and not (
        path.is_file() and backups.is_backup_of(path, LibraryPaths(place).catalog)
    ):
        raise CatalogError(
            f"{shown} is there already, and is no backup of this library.", "Choose another name."
        )
    return path


@library.command()
@click.argument("file")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object; needs --yes.")
@pass_session
def restore(session: Session, file: str, yes: bool, as_json: bool) -> None:
    """Replace the library's catalog by a backup.

    The present one is set aside and can be restored in the same way. Photos that are the same
    as before need not be indexed again.
    """
    if as_json and not yes:
        raise UsageError("Nothing is asked with --json.", "Add --yes.")
    place = library_directory(session.directory)
    path = absolute(file)
    found = restoring.contents_of(path)
    if place.exists():
        refuse_moved(place)
    now = restoring.contents_now(place, utc_now()) if place.exists() else None
    if not as_json:
        say(f"The backup of {_day(found.made_utc)} holds {_summary(found)}.")
        say(f"The library {shown_path(os.fsencode(place))} holds {_held(place, now)}.")
    if not yes:
        _ask("Replace what the library holds by the backup?")
    restoring.prepare(place)
    with said_when_slow("Restoring. A large library takes a while."), held(place, "restore"):
        done = restoring.restore(place, path, utc_now())
    if as_json:
        aside = None if done.aside is None else json_path(os.fsencode(done.aside))[0]
        text, _ = json_path(os.fsencode(path))
        rows = done.contents.rows
        say_object(RestoreObject(text, done.contents.made_utc, rows, done.kept, aside))
        return
    say(f"The library holds {_summary(done.contents)} now.")
    again = done.contents.photos - done.kept
    if again:
        say(f"{counted(again, 'photo')} will be indexed again.")
    if done.aside is not None:
        say(f"What it held before is kept in {shown_path(os.fsencode(done.aside))}.")


def _held(place: Path, now: restoring.Contents | None) -> str:
    if now is not None:
        return f"{_summary(now)}"
    if LibraryPaths(place).catalog.exists():
        return "what cannot be read any more"
    return "nothing yet"


def _ask(question: str) -> None:
    """Let the user decide.

    Raises:
        UsageError: Nobody is there to be asked.
        Abort: The user does not want it.
    """
    if not is_watched():
        raise UsageError("Nobody is there to be asked.", "Add --yes to do it without a question.")
    click.confirm(question, abort=True)


@library.command()
@click.argument("new", metavar="FOLDER")
@json_object
@pass_session
def move(session: Session, new: str, as_json: bool) -> None:
    """Move the library to an empty or new folder, also on another disk.

    Everything is copied and compared first. The old folder keeps a small file that says where
    the library is, so that it is found as before. Broken off, the same command goes on.
    """
    if new == "":
        raise UsageError("The name of the new folder is empty.", "Name a folder.")
    place, target = _opened(session), absolute(new)
    passed = trail(asked_directory(session.directory))
    finished = _finish(passed)
    if finished and is_same_place(place, target):
        _tell_finished(place, as_json, finished)
        return
    if not LibraryPaths(place).catalog.exists():
        raise CatalogError(
            "There is no library here yet, so there is nothing to move.",
            "Start Photosift with --library FOLDER to have it there from the beginning.",
        )
    if not os.access(place, os.W_OK):
        raise unwritable(place)
    moving.check_destination(place, target)
    with held(place, "move"), copying_display("Moving") as show:
        done = moving.move(place, target, show)
        LibraryPaths(place).engine_lock.unlink(missing_ok=True)
    moving.shorten(passed, target)
    if as_json:
        text, _ = json_path(os.fsencode(target))
        say_object(MoveObject(text, done.files, done.size_bytes, done.left))
        return
    say(
        f"The library is in {shown_path(os.fsencode(target))} now: "
        f"{counted(done.files, 'file')}, {_size(done.size_bytes)}, each compared."
    )
    for name in done.left:
        say(f"{shown_path(os.fsencode(place / name))} is not Photosift's and stays.")


def _finish(passed: list[Path]) -> int:
    """Delete what is left of moves that were broken off; returns the number of files."""
    deleted = 0
    for folder in passed[:-1]:
        if moving.leftovers(folder):
            lock = LibraryLock(folder, "move")
            lock.acquire(moved=True)
            try:
                deleted += moving.clear(folder)
                LibraryPaths(folder).engine_lock.unlink(missing_ok=True)
            finally:
                lock.release()
    return deleted


def _tell_finished(place: Path, as_json: bool, deleted: int) -> None:
    shown = shown_path(os.fsencode(place))
    if as_json:
        say_object(MoveObject(json_path(os.fsencode(place))[0], 0, 0, []))
        return
    say(f"The library is in {shown}; {counted(deleted, 'old file')} deleted.")


def _opened(session: Session) -> Path:
    """The folder of the library.

    Raises:
        CatalogError: It is elsewhere, or may not be looked into.
    """
    place = library_directory(session.directory)
    refuse_moved(place)
    return place


def _summary(found: restoring.Contents) -> str:
    tags = f"{counted(found.tags, 'tag')} (set {counted(found.tagged, 'time')})"
    return (
        f"{counted(found.photos, 'photo')}, {tags}, {counted(found.albums, 'album')} and "
        f"{counted(found.folders, 'folder')}"
    )


def _day(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%Y-%m-%d %H:%M}"


def _size(number: int) -> str:
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if number >= factor:
            return f"{number / factor:.1f} {unit}"
    return f"{number} bytes"
