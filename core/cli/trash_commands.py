"""`trash`: put photos into the trash, list it, put photos back, empty it."""

import os
from collections.abc import Sequence

import click

from core.catalog.places import is_inside
from core.cli.asking import agreed
from core.cli.choosing import chosen_photos
from core.cli.file_schemas import EmptyObject, TrashedRow
from core.cli.file_work import carried_out, say_work
from core.cli.options import ALL
from core.cli.output import (
    counted,
    say,
    say_array,
    say_object,
    shown_path,
    tell,
)
from core.cli.places import absolute
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.records import TrashReport

_QUESTION = "Delete them for good? This cannot be undone."


@click.command()
@click.argument("photos", metavar="[PHOTO]...", nargs=-1)
@click.option("--list", "is_listed", is_flag=True, help="List what is in the trash.")
@click.option("--restore", "is_restored", is_flag=True, help="Put photos of the trash back.")
@click.option("--empty", "is_emptied", is_flag=True, help="Delete what is in the trash for good.")
@click.option("--yes", "is_sure", is_flag=True, help="With --empty: do it, without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@pass_session
def trash(
    session: Session,
    photos: Sequence[str],
    is_listed: bool,
    is_restored: bool,
    is_emptied: bool,
    is_sure: bool,
    as_json: bool,
) -> int:
    """Put photos into the trash; what goes with them goes along.

    PHOTO is a path or a number; a folder stands for all photos below it, and - for a list on
    standard input. Files stay on their disk, in a hidden folder, until the trash is emptied.
    With --restore and --empty, no PHOTO stands for all of the trash.
    """
    if is_listed + is_restored + is_emptied > 1:
        raise UsageError("Only one of --list, --restore and --empty can be done at a time.")
    if is_sure and not is_emptied:
        raise UsageError("--yes belongs to --empty.")
    with session.library() as library:
        if is_listed:
            _list(library, as_json=as_json)
            return 0
        if is_emptied:
            return _empty(library, photos, is_sure=is_sure, as_json=as_json)
        if is_restored:
            ids = _in_trash(library, photos)
            work = carried_out(library, lambda: library.restore(ids))
            return say_work(work, as_json=as_json)
        if not photos:
            raise UsageError("Name the photos that are to go.", "See `photosift trash --help`.")
        ids = chosen_photos(library, photos)
        work = carried_out(library, lambda: library.trash(ids))
        code = say_work(work, as_json=as_json)
        if not as_json and work.step_id:
            tell("`photosift undo` brings them back.")
        return code


def _list(library: LibraryLike, *, as_json: bool) -> None:
    found = library.trashed(ALL)
    if as_json:
        say_array(TrashedRow.of(photo) for photo in found)
        return
    for photo in found:
        say(f"{photo.id}  {shown_path(photo.path)}")
    if not found:
        tell("The trash is empty.")


def _in_trash(library: LibraryLike, words: Sequence[str]) -> list[int]:
    return [photo.id for photo in library.trashed(ALL)] if not words else _named(library, words)


def _named(library: LibraryLike, words: Sequence[str]) -> list[int]:
    """Photos of the trash by number, or by the path that they had."""
    trashed = library.trashed(ALL)
    by_id = {str(photo.id): photo.id for photo in trashed}
    found: dict[int, None] = {}
    for word in words:
        if word in by_id:
            found[by_id[word]] = None
            continue
        path = os.fsencode(absolute(word))
        here = [photo.id for photo in trashed if is_inside(photo.path, path)]
        if not here:
            raise UsageError(
                f"{shown_path(path)} is not in the trash.", "`photosift trash --list` lists it."
            )
        found |= dict.fromkeys(here)
    return list(found)


def _empty(library: LibraryLike, words: Sequence[str], *, is_sure: bool, as_json: bool) -> int:
    chosen = _named(library, words) if words else None
    report = library.trash_report(chosen)
    if not as_json:
        _say_report(report)
    # Copies that were taken back are no photos, and go with all of the trash.
    has_any = bool(report.photos or report.size_bytes)
    if not (has_any and (is_sure or (not as_json and agreed(_QUESTION)))):
        if as_json:
            say_object(EmptyObject.of(report, None))
        elif has_any:
            tell("Nothing was deleted. `photosift trash --empty --yes` deletes it for good.")
        return 0
    work = carried_out(library, lambda: library.empty_trash(chosen))
    if as_json:
        say_object(EmptyObject.of(report, work))
        return 1 if work.failed else 0
    return say_work(work, as_json=False)


def _say_report(report: TrashReport) -> None:
    if not report.photos and not report.size_bytes:
        tell("The trash is empty.")
        return
    say(
        f"{counted(report.photos, 'photo')}, {report.size_bytes / 1e6:.1f} MB; "
        f"{report.tagged} with tags, {report.rated} with stars, {report.in_albums} in albums."
    )
    if report.offline:
        say(f"{report.offline} of them on disks that are not connected: they stay.")
