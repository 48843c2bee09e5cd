"""`missing`, `purge`: photos whose files are gone, and forgetting them."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime

import click

from core.catalog.places import is_inside
from core.cli.asking import agreed
from core.cli.options import ALL, json_array, json_object
from core.cli.output import (
    counted,
    say,
    say_array,
    say_object,
    shown_path,
    tell,
)
from core.cli.places import absolute
from core.cli.progress import said_when_slow
from core.cli.schemas import MissingRow, PurgeObject
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import MissingPhoto, MissingReport

_NOTHING_MISSING = "No photo is missing."
_QUESTION = "Forget them, with their tags and albums?"


@click.command()
@json_array
@click.option(
    "--limit", metavar="N", type=click.IntRange(1), default=ALL, help="At most so many photos."
)
@pass_session
def missing(session: Session, as_json: bool, limit: int) -> None:
    """List the photos whose files are gone, the latest first.

    They keep their tags, albums and everything else, and come back when their files do.
    """
    with session.library() as library:
        found = library.missing(limit)
    if as_json:
        say_array(MissingRow.of(photo) for photo in found)
        return
    for photo in found:
        say(_line(photo))
    if not found:
        tell(_NOTHING_MISSING)


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--yes", "is_sure", is_flag=True, help="Do it, without asking.")
@click.option("--undo", "is_undone", is_flag=True, help="Take the last purge back.")
@json_object
@pass_session
def purge(
    session: Session, paths: Sequence[str], is_sure: bool, is_undone: bool, as_json: bool
) -> None:
    """Forget missing photos: all, or those at and below PATH.

    Without --yes it says what would go. Forgotten photos are kept for 30 days, and --undo takes
    the last purge back. Files are never touched.
    """
    if is_undone and (paths or is_sure):
        raise UsageError(
            "A purge is taken back as a whole.", "Write `photosift purge --undo` alone."
        )
    with session.library() as library:
        if is_undone:
            _undo(library, as_json=as_json)
            return
        chosen = _chosen(library.missing(ALL), paths)
        report = library.missing_report([photo.id for photo in chosen])
        if not as_json:
            _say_report(report)
        made = None
        if report.photos and (is_sure or (not as_json and agreed(_QUESTION))):
            # What was reported, and not what went missing since.
            with said_when_slow("Forgetting them. With many photos that takes a while."):
                made = library.purge([photo.id for photo in chosen])
    if as_json:
        say_object(PurgeObject.of(report, made))
    elif made is not None:
        say(f"{counted(made.photos, 'photo')} forgotten.")
        tell(
            "`photosift purge --undo` takes it back within 30 days. A file that comes back brings "
            "its photo back."
        )
    elif report.photos:
        tell("Nothing was changed. `photosift purge --yes` forgets them.")


def _undo(library: LibraryLike, *, as_json: bool) -> None:
    before = library.purges()
    restored = library.undo_purge(before[0].at_utc) if before else 0
    if as_json:
        say_object(PurgeObject.undone(restored))
    elif not before:
        tell("Nothing was forgotten in the last 30 days.")
    else:
        say(f"{counted(restored, 'photo')} no longer forgotten.")
        tell("`photosift missing` lists them. They come back when their files do.")
        if len(before) > 1:
            tell("There was a purge before that; the same command takes it back as well.")


def _chosen(found: Sequence[MissingPhoto], typed: Sequence[str]) -> list[MissingPhoto]:
    """The missing photos at and below what was typed, or all.

    Raises:
        UsageError: There is none at a path.
    """
    if not typed:
        return list(found)
    chosen: dict[int, MissingPhoto] = {}
    for word in typed:
        path = os.fsencode(absolute(word))
        places = {path, os.path.realpath(path)}
        here = [photo for photo in found if any(is_inside(photo.path, p) for p in places)]
        if not here:
            raise UsageError(
                f"No photo is missing at {shown_path(path)}.", "`photosift missing` lists them."
            )
        chosen |= {photo.id: photo for photo in here}
    return list(chosen.values())


def _say_report(report: MissingReport) -> None:
    if report.oldest_utc is None or report.newest_utc is None:
        tell(_NOTHING_MISSING)
        return
    first, last = _day(report.oldest_utc), _day(report.newest_utc)
    since = first if first == last else f"{first} to {last}"
    say(
        f"{counted(report.photos, 'photo')} missing (since {since}), {report.tagged} with tags, "
        f"{report.in_albums} in albums."
    )
    for photo in report.examples:
        say(f"  {_line(photo)}")
    more = report.photos - len(report.examples)
    if more > 0:
        say(f"  and {more} more")


def _line(photo: MissingPhoto) -> str:
    parts = [shown_path(photo.path), f"missing since {_day(photo.missing_since_utc)}"]
    if photo.tags:
        parts.append(f"tags: {', '.join(map(one_line, photo.tags))}")
    if photo.albums:
        parts.append(f"albums: {', '.join(map(one_line, photo.albums))}")
    return "; ".join(parts)


def _day(at_utc: float) -> str:
    return f"{datetime.fromtimestamp(at_utc, UTC).astimezone():%Y-%m-%d}"
