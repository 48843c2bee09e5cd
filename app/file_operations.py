"""One function per thing that is done with the files of photos. The engine does the work."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtGui import QImage

from app import external
from app.decoding import decoded, turned
from app.disks import why_away
from app.operations import Session
from core.errors import CoreError
from core.library import LibraryLike
from core.records import (
    DateShift,
    ExportOptions,
    FileWork,
    Photo,
    PhotoId,
    Renaming,
    TrashReport,
)

Ids = Sequence[int]
Begun = Callable[[FileWork], None]
"""Called when the engine has begun with the work."""

_ROWS_PER_CALL: Final = 500
_PREVIEWED: Final = 2000


# ---- trash
def trash(session: Session, photo_ids: Ids, begun: Begun) -> None:
    """Move files into the quarantine of their disk."""
    session.bridge.edit(partial(session.library.trash, photo_ids), begun)


def restore(session: Session, photo_ids: Ids, begun: Begun) -> None:
    """Put files of the trash back where they were."""
    session.bridge.edit(partial(session.library.restore, photo_ids), begun)


def restore_all(session: Session, begun: Begun) -> None:
    """Put everything in the trash back."""
    library = session.library

    def work() -> FileWork:
        return library.restore(array("q", (photo.id for photo in library.trashed(_EVERYTHING))))

    session.bridge.edit(work, begun)


_EVERYTHING: Final = 100_000_000


def empty_trash(session: Session, photo_ids: Ids | None, begun: Begun) -> None:
    """Delete photos of the trash for good: these, or all."""
    session.bridge.edit(partial(session.library.empty_trash, photo_ids), begun)


def report_trash(
    session: Session, photo_ids: Ids | None, done: Callable[[TrashReport], None], key: str
) -> None:
    """What emptying the trash would delete."""
    session.bridge.read(partial(session.library.trash_report, photo_ids), done, key=key)


# ---- files
def move(session: Session, photo_ids: Ids, target: Path, begun: Begun) -> None:
    """Move files into a directory."""
    session.bridge.edit(partial(session.library.move_files, photo_ids, target), begun)


def copy(session: Session, photo_ids: Ids, target: Path, begun: Begun) -> None:
    """Copy files into a directory."""
    session.bridge.edit(partial(session.library.copy_files, photo_ids, target), begun)


def rename(session: Session, photo_ids: Ids, pattern: str, begun: Begun) -> None:
    """Give files names by a pattern."""
    session.bridge.edit(partial(session.library.rename_files, photo_ids, pattern), begun)


def export(
    session: Session, photo_ids: Ids, target: Path, options: ExportOptions, begun: Begun
) -> None:
    """Write copies into a directory."""
    session.bridge.edit(partial(session.library.export, photo_ids, target, options), begun)


def shift_dates(session: Session, photo_ids: Ids, shift: DateShift) -> None:
    """Set the date that photos are sorted by."""
    session.bridge.edit(
        partial(session.library.shift_dates, photo_ids, shift), session.undoing.made
    )


def preview_names(
    session: Session,
    photo_ids: Ids,
    pattern: str,
    done: Callable[[list[Renaming]], None],
    failed: Callable[[CoreError], None],
) -> None:
    """What renaming would do to the first of these photos."""
    work = partial(session.library.preview_names, photo_ids[:_PREVIEWED], pattern)
    session.bridge.read(work, done, failed, key="preview-names")


def date_range(
    session: Session, photo_ids: Ids, done: Callable[[tuple[float, float] | None], None]
) -> None:
    """The earliest and the latest date of photos, in POSIX seconds; None when all are gone."""

    def work() -> tuple[float, float] | None:
        dates = [photo.sort_utc for photo in _photos(session.library, photo_ids)]
        return (min(dates), max(dates)) if dates else None

    session.bridge.read(work, done, key="date-range")


def is_in_library(session: Session, target: Path, done: Callable[[bool], None]) -> None:
    """Whether a directory lies in a folder of the library."""

    def work() -> bool:
        roots = [Path(external.native(folder.path)) for folder in session.library.folders()]
        place = target.resolve()
        return any(place.is_relative_to(root.resolve()) for root in roots)

    session.bridge.read(work, done, key="is-in-library")


def paths_for_programs(
    session: Session, photo_ids: Ids, done: Callable[[list[bytes]], None]
) -> None:
    """Where photos lie that can be reached now; it fails when none of them can."""
    library = session.library

    def work() -> list[bytes]:
        photos = _photos(library, photo_ids)
        there = [photo.path for photo in photos if not photo.offline]
        if not there and photos:
            raise why_away(library, photos[0])
        return there

    session.bridge.read(work, done)


class Reach(NamedTuple):
    """What is known of the files of some photos.

    Attributes:
        away: Why none of them can be reached, as a sentence; empty when some can.
        film: A film lies beside the only one.
    """

    away: str = ""
    film: bool = False


def reach(
    session: Session, photo_ids: Ids, done: Callable[[Reach], None], most: int = _ROWS_PER_CALL
) -> None:
    """Find out what can be done with the files of photos.

    More photos than `most` are not looked at: what cannot be reached is told when it is tried.
    """
    library = session.library

    def work() -> Reach:
        photos = library.photos(list(photo_ids)) if 0 < len(photo_ids) <= most else []
        film = len(photo_ids) == 1 and any(photo.has_video for photo in photos)
        if photos and all(photo.offline for photo in photos):
            return Reach(why_away(library, photos[0]).message, film)
        return Reach(film=film)

    session.bridge.read(work, done, key="reach")


def photo_names(session: Session, photo_id: int, done: Callable[[str], None]) -> None:
    """The name of the file of one photo; empty when it is gone."""

    def work() -> str:
        return next((photo.name for photo in session.library.photos([photo_id])), "")

    session.bridge.read(work, done)


def picture_of(session: Session, photo_id: int, done: Callable[[QImage], None]) -> None:
    """The picture itself, large enough for any use outside."""
    library = session.library

    def work() -> QImage:
        picture = decoded(library.rendition(PhotoId(photo_id), _PICTURE_PX))
        photo = next(iter(library.photos([photo_id])), None)
        return picture if photo is None else turned(picture, photo.rotation)

    session.bridge.read(work, done, key="copied-picture")


_PICTURE_PX: Final = 4096


# ---- work under way
def pause(session: Session, work_id: int, *, paused: bool) -> None:
    session.bridge.read(
        partial(session.library.pause_file_work, work_id, paused=paused), lambda _: None
    )


def cancel(session: Session, work_id: int) -> None:
    """Stop; what is done stays done, and can be undone."""
    session.bridge.read(partial(session.library.cancel_file_work, work_id), lambda _: None)


def _photos(library: LibraryLike, photo_ids: Ids) -> list[Photo]:
    pages = range(0, len(photo_ids), _ROWS_PER_CALL)
    return [p for at in pages for p in library.photos(photo_ids[at : at + _ROWS_PER_CALL])]
