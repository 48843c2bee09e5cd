"""`move`, `copy`, `rename`, `export`, `dates`: work on the files of photos, and their dates."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import click

from core.cli.choosing import chosen_photos, photo_words
from core.cli.file_schemas import RenamingRow
from core.cli.file_work import carried_out, say_work
from core.cli.options import json_object
from core.cli.output import say, say_array, tell
from core.cli.places import absolute
from core.cli.session import Session, pass_session
from core.cli.step_words import say_step
from core.errors import UsageError
from core.records import DateShift, ExportOptions

_to = click.option(
    "--to", "target", metavar="DIR", required=True, help="The folder to put them in."
)


@click.command()
@photo_words
@_to
@json_object
@pass_session
def move(session: Session, photos: Sequence[str], target: str, as_json: bool) -> int:
    """Move photos into a folder, with what goes with them.

    Within watched folders they keep everything. Elsewhere they leave the library, until
    `photosift undo` or until the files come back into a watched folder. PHOTO is as for
    `photosift rate`.
    """
    with session.library() as library:
        ids = chosen_photos(library, photos)
        place = Path(absolute(target))
        work = carried_out(library, lambda: library.move_files(ids, place))
        return say_work(work, as_json=as_json)


@click.command()
@photo_words
@_to
@json_object
@pass_session
def copy(session: Session, photos: Sequence[str], target: str, as_json: bool) -> int:
    """Copy the files of photos into a folder.

    Byte by byte; nothing is overwritten. PHOTO is as for `photosift rate`.
    """
    with session.library() as library:
        ids = chosen_photos(library, photos)
        place = Path(absolute(target))
        work = carried_out(library, lambda: library.copy_files(ids, place))
        return say_work(work, as_json=as_json)


@click.command()
@click.argument("pattern", metavar="PATTERN")
@photo_words
@click.option("--dry-run", "is_preview", is_flag=True, help="Only say what they would be called.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@pass_session
def rename(
    session: Session, pattern: str, photos: Sequence[str], is_preview: bool, as_json: bool
) -> int:
    """Rename the files of photos by a pattern; endings stay.

    PATTERN is text with {name}, {date} or {date:%Y-%m-%d_%H%M%S}, {number} or {number:3},
    {camera}, {rating} and {tag} in it. Names that are taken are numbered. PHOTO is as for
    `photosift rate`.
    """
    with session.library() as library:
        ids = chosen_photos(library, photos)
        if not is_preview:
            work = carried_out(library, lambda: library.rename_files(ids, pattern))
            return say_work(work, as_json=as_json)
        found = library.preview_names(ids, pattern)
    if as_json:
        say_array(RenamingRow.of(renaming) for renaming in found)
        return 0
    for renaming in found:
        say(f"{renaming.before} -> {renaming.after}")
        if renaming.problem:
            tell(f"{renaming.before}: {renaming.problem}")
    return 0


@click.command()
@photo_words
@_to
@click.option(
    "--format",
    "kind",
    type=click.Choice(["original", "jpeg", "png", "webp"]),
    default="original",
    help="original copies files as they are; the others are encoded anew.",
)
@click.option(
    "--longest",
    "longest_px",
    type=click.IntRange(0),
    default=0,
    help="Longer side in pixels, at most; 0 keeps the size.",
)
@click.option(
    "--quality",
    type=click.IntRange(1, 100),
    default=90,
    show_default=True,
    help="For jpeg and webp.",
)
@click.option(
    "--metadata",
    type=click.Choice(["all", "without-place", "none"]),
    default="all",
    help="What the exported files keep of what is written in the photos. Of originals, only JPEG, "
    "PNG and WebP can lose it.",
)
@click.option("--name", "name_pattern", metavar="PATTERN", default="", help="As for rename.")
@json_object
@pass_session
def export(  # noqa: PLR0913, PLR0917 - one parameter for each option
    session: Session,
    photos: Sequence[str],
    target: str,
    kind: Literal["original", "jpeg", "png", "webp"],
    longest_px: int,
    quality: int,
    metadata: Literal["all", "without-place", "none"],
    name_pattern: str,
    as_json: bool,
) -> int:
    """Write copies of photos into a folder, for others.

    Nothing is overwritten, and no export is taken back. PHOTO is as for `photosift rate`.
    """
    if kind == "original" and longest_px:
        raise UsageError("Originals are not scaled.", "Add --format jpeg.")
    options = ExportOptions(kind, longest_px, quality, metadata, name_pattern)
    with session.library() as library:
        ids = chosen_photos(library, photos)
        place = Path(absolute(target))
        work = carried_out(library, lambda: library.export(ids, place, options))
        return say_work(work, as_json=as_json)


@click.command()
@photo_words
@click.option("--at", metavar="DATE", help="For the earliest: 2019-07-04, or 2019-07-04T12:30:00.")
@click.option("--shift", "seconds", type=float, metavar="SECONDS", help="Add to each date.")
@click.option("--forget", "is_forgotten", is_flag=True, help="Back to the dates of the files.")
@json_object
@pass_session
def dates(
    session: Session,
    photos: Sequence[str],
    at: str | None,
    seconds: float | None,
    is_forgotten: bool,
    as_json: bool,
) -> None:
    """Set the dates that photos are sorted by.

    The library keeps them; files are not changed. PHOTO is as for `photosift rate`.
    """
    if (at is not None) + (seconds is not None) + is_forgotten != 1:
        raise UsageError("Say one of --at, --shift and --forget.", "See `photosift dates --help`.")
    shift = DateShift(None if at is None else _moment(at), seconds or 0.0, is_forgotten)
    with session.library() as library:
        say_step(library.shift_dates(chosen_photos(library, photos), shift), as_json=as_json)


def _moment(text: str) -> float:
    """POSIX seconds; without a zone it is the camera's clock, which counts as UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            f"{text!r} is no date.", "Write it as 2019-07-04 or 2019-07-04T12:30:00."
        ) from error
    return (found if found.tzinfo is not None else found.replace(tzinfo=UTC)).timestamp()
