"""One function per thing that keeps the library in order.

Where folders are, what is left out, what is forgotten, room on the disk, and files for the user.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app import external
from app.operations import Session
from app.translation import tr, trn
from app.wording import counted_photos, file_size
from core.errors import CoreError
from core.library import LibraryLike
from core.paths import display_name, path_bytes
from core.records import (
    Check,
    DiskPart,
    Exclusion,
    Folder,
    FolderId,
    MissingReport,
    PhotoId,
    Purge,
)

Ended = Callable[[], None]
"""Called when something is done, and when it failed."""

_TABLES = ("photos", "tags", "albums", "folders")


# ---- folders
def relocate(session: Session, folder: Folder, path: Path) -> None:
    """A folder lies elsewhere now; offers the way back if its old place is there."""
    library, before = session.library, Path(external.native(folder.path))

    def back() -> str:
        library.relocate_folder(folder.id, before)
        return tr("“{name}” is looked for at its old place again.", name=folder.name)

    def moved(now: Folder) -> None:
        words = tr("“{name}” is at “{place}” now.", name=folder.name, place=now.name)
        hint = tr("Its photos keep their tags and albums.")
        if folder.offline:
            # A way back that is blocked would only stand in the way of the others.
            session.notifications.tell(words, hint)
        else:
            session.undoing.did(words, hint, back, verb="relocate-folder")

    session.bridge.edit(partial(library.relocate_folder, folder.id, path), moved)


def restore_folder(session: Session, folder_id: FolderId, ended: Ended) -> None:
    """A folder that was removed is back in the library, with all that it had."""

    def done(folder: Folder) -> None:
        session.notifications.tell(tr("“{name}” is back in the library.", name=folder.name))
        ended()

    work = partial(session.library.restore_folder, folder_id)
    session.bridge.edit(work, done, _failing(session, ended))


# ---- what is left out
def exclude(session: Session, pattern: str, folder_id: FolderId | None, ended: Ended) -> None:
    """Leave out what matches; offers the way back unless it was left out before."""
    library = session.library

    def work() -> tuple[Exclusion, bool]:
        known = any(e.pattern == pattern and e.folder_id == folder_id for e in library.exclusions())
        return library.exclude(pattern, folder_id), known

    def done(answer: tuple[Exclusion, bool]) -> None:
        exclusion, known = answer
        if known:
            session.notifications.tell(
                tr("“{pattern}” is left out already.", pattern=exclusion.pattern)
            )
        else:
            session.undoing.did(
                trn(
                    "Left out “{pattern}”: {n} photo.",
                    "Left out “{pattern}”: {n} photos.",
                    exclusion.photos,
                    pattern=exclusion.pattern,
                ),
                tr("The files stay where they are, and the photos keep their tags and albums."),
                partial(_include, library, exclusion),
                verb="exclude",
            )
        ended()

    session.bridge.edit(work, done, _failing(session, ended))


def include(session: Session, exclusion: Exclusion, ended: Ended) -> None:
    """Take an exclusion back; offers to leave out again."""
    library = session.library

    def back() -> str:
        library.exclude(exclusion.pattern, exclusion.folder_id)
        return tr("“{pattern}” is left out again.", pattern=exclusion.pattern)

    def done(_: None) -> None:
        session.undoing.did(
            tr("“{pattern}” is not left out any more.", pattern=exclusion.pattern),
            tr("Its photos come back."),
            back,
            verb="include",
        )
        ended()

    session.bridge.edit(partial(library.include, exclusion.id), done, _failing(session, ended))


def _include(library: LibraryLike, exclusion: Exclusion) -> str:
    library.include(exclusion.id)
    return tr("“{pattern}” is not left out any more.", pattern=exclusion.pattern)


# ---- photos
def report_missing(
    session: Session, photo_ids: Sequence[PhotoId] | None, done: Callable[[MissingReport], None]
) -> None:
    """What would go with missing photos."""
    work = partial(session.library.missing_report, photo_ids)
    session.bridge.read(work, done, key="missing-report")


def forget_missing(session: Session, photo_ids: Sequence[PhotoId] | None, ended: Ended) -> None:
    """Forget missing photos: these, or all; offers the way back."""
    library = session.library

    def done(purge: Purge) -> None:
        def back() -> str:
            count = library.undo_purge(purge.at_utc)
            return _brought_back(count)

        if purge.photos:
            session.undoing.did(
                trn("Forgot {n} missing photo.", "Forgot {n} missing photos.", purge.photos),
                tr("They can be brought back for 30 days."),
                back,
                verb="purge",
            )
        ended()

    session.bridge.edit(partial(library.purge, photo_ids), done, _failing(session, ended))


def bring_back(session: Session, at_utc: float, ended: Ended) -> None:
    """Missing photos that were forgotten at a moment are missing again, with everything."""

    def done(count: int) -> None:
        session.notifications.tell(_brought_back(count))
        ended()

    work = partial(session.library.undo_purge, at_utc)
    session.bridge.edit(work, done, _failing(session, ended))


def retry_reason(session: Session, reason: str) -> None:
    """Try all photos again that failed for one reason."""

    def done(count: int) -> None:
        session.notifications.tell(trn("Trying {n} file again.", "Trying {n} files again.", count))

    session.bridge.edit(partial(session.library.retry_failures, reason=reason), done)


# ---- the library itself
def clear(session: Session, part: DiskPart, ended: Ended) -> None:
    """Clear one part of the library, and tell what became free."""

    def done(freed_bytes: int) -> None:
        session.notifications.tell(tr("{size} became free.", size=file_size(freed_bytes)))
        ended()

    work = partial(session.library.clear, part)
    session.bridge.chore(work, done, _failing(session, ended))


def check(session: Session, done: Callable[[list[Check]], None], ended: Ended) -> None:
    """Check the library, and repair what can be made anew."""

    def checked(checks: list[Check]) -> None:
        done(checks)
        ended()

    session.bridge.chore(session.library.diagnose, checked, _failing(session, ended))


def back_up(session: Session, target: Path, ended: Ended) -> None:
    """Write a backup, and tell what is in it."""

    def done(rows: dict[str, int]) -> None:
        session.notifications.tell(
            tr("Backed up {what}.", what=backed_up(rows)),
            tr("In {path}", path=display_name(path_bytes(target))),
        )
        ended()

    work = partial(session.library.back_up, target)
    session.bridge.chore(work, done, _failing(session, ended))


def export_logs(session: Session, target: Path, report: str, ended: Ended, *, masked: bool) -> None:
    """Write the logs, and what the latest check said, into one file, and tell where it is."""

    def done(_: None) -> None:
        session.notifications.tell(
            tr("Saved the logs."),
            tr("In {path}", path=display_name(path_bytes(target))),
            key="logs-saved",
        )
        ended()

    work = partial(session.library.export_logs, target, masked=masked, report=report)
    session.bridge.chore(work, done, _failing(session, ended))


def backed_up(rows: dict[str, int]) -> str:
    """What a backup holds, by the number of rows of its tables."""
    parts = [
        counted_photos(rows.get("photos", 0)),
        trn("{n} tag", "{n} tags", rows.get("tags", 0)),
        trn("{n} album", "{n} albums", rows.get("albums", 0)),
        trn("{n} folder", "{n} folders", rows.get("folders", 0)),
    ]
    held = [part for part, table in zip(parts, _TABLES, strict=True) if rows.get(table)]
    return ", ".join(held) or tr("an empty library")


def _brought_back(photos: int) -> str:
    return trn("Brought back {n} missing photo.", "Brought back {n} missing photos.", photos)


def _failing(session: Session, ended: Ended) -> Callable[[CoreError], None]:
    def failed(error: CoreError) -> None:
        session.notifications.fail(error)
        ended()

    return failed
