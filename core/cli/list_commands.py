"""`photos`, `failures`, `status`: what the library holds and how it stands."""

from collections.abc import Iterator, Sequence
from typing import Any

import click
import msgspec

from core.cli.durations import time_for
from core.cli.filter_options import ORDERS, Wanted, filter_options
from core.cli.options import ALL, json_array, json_object
from core.cli.output import counted, say, say_array, say_object, say_table, shown_path, tell
from core.cli.saved_searches import found_by
from core.cli.schemas import FailureRow, PhotoRow, StatusObject
from core.cli.session import Session, pass_session
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import (
    ModelStatus,
    Photo,
    PhotoOrder,
    Progress,
    SavedSearch,
    Shelf,
    Speed,
    Status,
    Suggestion,
)

_ROWS_AT_ONCE = 500


@click.command()
@filter_options
@click.option(
    "--order", type=click.Choice(ORDERS), default="path", show_default=True, help="In this order."
)
@click.option("--hidden", is_flag=True, help="Those that were hidden.")
@click.option("--trash", is_flag=True, help="Those in the trash.")
@json_array
@pass_session
def photos(
    session: Session,
    order: PhotoOrder,
    hidden: bool,
    trash: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """List photos: all, or those that meet every condition.

    Dates are those of the camera's clock. Several files of one photo are listed once.
    """
    if hidden and trash:
        raise UsageError("--hidden and --trash are two lists.", "Ask for one of them.")
    wanted = Wanted(**options)
    shelf: Shelf | None = "hidden" if hidden else "trash" if trash else None
    with session.library() as library:
        ids = _meant(library, wanted.saved(library), order, shelf)
        if as_json:
            say_array(PhotoRow.of(photo) for photo in _rows(library, ids))
            return
        for photo in _rows(library, ids):
            say(shown_path(photo.path))
    if not ids and (wanted.is_anything or shelf is not None):
        tell("There are no such photos.")
    elif not ids:
        tell("The library has no photos yet. `photosift index FOLDER` adds some.")


def _meant(
    library: LibraryLike, saved: SavedSearch, order: PhotoOrder, shelf: Shelf | None
) -> Sequence[int]:
    if not saved.terms:
        wanted = shelf or saved.view.shelf
        view = msgspec.structs.replace(saved.view, order=order, grouping="none", shelf=wanted)
        return library.photo_ids(view)
    if shelf is not None:
        raise UsageError(
            "A search looks neither among hidden photos nor in the trash.",
            "Leave out --hidden and --trash.",
        )
    return library.in_order(found_by(library, saved), order)


def _rows(library: LibraryLike, ids: Sequence[int]) -> Iterator[Photo]:
    for start in range(0, len(ids), _ROWS_AT_ONCE):
        yield from library.photos(ids[start : start + _ROWS_AT_ONCE])


@click.command()
@json_array
@click.option(
    "--retry",
    metavar="[REASON]",
    is_flag=False,
    flag_value="",
    help="Try these photos again: all, or those of one reason.",
)
@pass_session
def failures(session: Session, as_json: bool, retry: str | None) -> None:
    """List the photos that could not be used, with the reasons."""
    if as_json and retry is not None:
        raise UsageError("--retry lists nothing, so there is no JSON of it.", "Leave out --json.")
    with session.library() as library:
        if retry is not None:
            _retry(library, retry)
            return
        found = library.failures(ALL)
    if as_json:
        say_array(FailureRow.of(failure) for failure in found)
        return
    for failure in found:
        say(f"{shown_path(failure.path)}: {one_line(failure.message)}")
    if not found:
        tell("Every photo could be used so far.")


def _retry(library: LibraryLike, reason: str) -> None:
    count = library.retry_failures(reason=reason)
    if reason and not count:
        known = ", ".join(sorted({failure.reason for failure in library.failures(ALL)}))
        raise UsageError(
            f"No photo failed for the reason {one_line(reason)}.",
            f"There are: {known}." if known else "Every photo could be used so far.",
        )
    say(f"{counted(count, 'photo')} will be tried again.")


@click.command()
@json_object
@pass_session
def status(session: Session, as_json: bool) -> None:
    """Say how the library and its engine stand."""
    with session.library() as library:
        found = library.status()
    if as_json:
        say_object(StatusObject.of(found))
    else:
        say_table(_status_rows(found))


def _status_rows(found: Status) -> list[tuple[str, str]]:
    rows = [
        ("Library", one_line(found.library)),
        ("Photos", f"{found.photos}, {found.embedded} of them indexed"),
        ("Failures", str(found.failures)),
        ("Missing", str(found.missing)),
        ("Folders", str(len(found.folders))),
        ("Model", _model(found.model)),
    ]
    if found.next_model:
        rows.append(("Next model", f"{_model(found.next_model)}, {found.next_model.embedded} done"))
    if found.suggestion:
        rows.append(("Better", _better(found.suggestion, found.photos)))
    rows.append(("Indexing", _progress(found.progress)))
    if found.speed:
        rows.append(("Speed", _speed(found.speed)))
    if found.download:
        received, total = found.download.received_bytes / 1e6, found.download.total_bytes / 1e6
        rows.append(("Download", f"{found.download.spec}, {received:.0f} of {total:.0f} MB"))
    if found.message:
        rows.append(("Message", one_line(found.message)))
    rows.append(("Engine", f"version {found.version}, process {found.pid}"))
    return rows


def _model(model: ModelStatus) -> str:
    where = f" on {model.device}, {model.precision}" if model.device else ""
    trouble = f": {one_line(model.message)}" if model.message else ""
    return f"{one_line(model.spec)}, {model.condition}{where}{trouble}"


def _better(suggestion: Suggestion, photos: int) -> str:
    facts = [f"{one_line(suggestion.spec)} finds more"]
    if suggestion.download_bytes:  # else it lies on the disk
        facts.append(f"{suggestion.download_bytes / 1e6:.0f} MB to download")
    return "; ".join([*facts, time_for(photos, suggestion.seconds)])


def _speed(speed: Speed) -> str:
    where = f" on {one_line(speed.device)}, measured here"
    return f"{speed.photos_per_s:.1f} photos/s with {one_line(speed.model)}{where}"


def _progress(progress: Progress) -> str:
    if progress.phase == "idle":
        return "idle"
    rate = f", {progress.rate_per_s:.1f} photos/s" if progress.rate_per_s else ""
    arrivals = f", {counted(progress.arrivals, 'new arrival')} first" if progress.arrivals else ""
    said = f"{progress.phase}, {progress.done} of {progress.total}{rate}{arrivals}"
    return f"{said}. {one_line(progress.waiting_for)}" if progress.waiting_for else said
