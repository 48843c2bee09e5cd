"""One function per thing that the user can ask for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app import drops, external
from app.bridge import Bridge
from app.disks import why_away
from app.drops import Dropped, Examined
from app.notifications import Notifications
from app.translation import tr, trn
from app.undoing import UndoList
from core.errors import CoreError
from core.library import LibraryLike
from core.records import Folder, FolderId, PhotoId, SearchAnswer, SearchQuery

_ROWS_PER_CALL = 500


@dataclass(slots=True)
class Session:
    """What every operation needs; one per window, after the library was opened.

    Attributes:
        undoing: What Ctrl+Z takes back.
    """

    library: LibraryLike
    bridge: Bridge
    notifications: Notifications
    undoing: UndoList = field(init=False)

    def __post_init__(self) -> None:
        self.undoing = UndoList(self.library, self.bridge, self.notifications)


# ---- search
def search(
    session: Session,
    query: SearchQuery,
    done: Callable[[SearchAnswer], None],
    failed: Callable[[CoreError], None],
) -> None:
    """Ask for photos; a later search takes the place of one that is still out."""
    session.bridge.read(partial(session.library.search, query), done, failed, key="search")


def remember_search(session: Session, text: str, done: Callable[[list[str]], None]) -> None:
    """Put the words on the list of recent searches."""

    def work() -> list[str]:
        session.library.remember_search(text)
        return session.library.recent_searches()

    session.bridge.edit(work, done)


def forget_searches(session: Session, done: Callable[[list[str]], None]) -> None:
    """Empty the list of recent searches."""

    def work() -> list[str]:
        session.library.forget_searches()
        return session.library.recent_searches()

    session.bridge.edit(work, done)


def take_pictures(session: Session, dropped: Dropped, done: Callable[[Examined], None]) -> None:
    """Turn what was dropped or pasted into terms; the disk is looked at off the GUI thread."""
    session.bridge.read(partial(drops.examine, dropped), done)


# ---- folders
def add_folder(
    session: Session,
    path: Path,
    done: Callable[[Folder], None] | None = None,
    failed: Callable[[CoreError], None] | None = None,
) -> None:
    """Put a folder into the library, and index it."""
    session.bridge.edit(partial(session.library.add_folder, path), done, failed)


def remove_folder(session: Session, folder: Folder) -> None:
    """Take a folder out of the library, and offer to undo it. Files are never touched."""

    def back() -> str:
        session.library.restore_folder(folder.id)
        return tr("“{name}” is back in the library.", name=folder.name)

    def removed(_: None) -> None:
        session.undoing.did(
            tr("Removed “{name}” from the library.", name=folder.name),
            tr("The pictures stay on disk."),
            back,
            verb="remove-folder",
        )

    session.bridge.edit(partial(session.library.remove_folder, folder.id), removed)


def scan(session: Session, folder_ids: Sequence[FolderId] | None = None) -> None:
    """Look for new and changed photos now."""
    session.bridge.edit(partial(session.library.scan, folder_ids))


# ---- indexing
def pause(session: Session) -> None:
    session.bridge.edit(session.library.pause)


def resume(session: Session) -> None:
    session.bridge.edit(session.library.resume)


def cancel(session: Session) -> None:
    """Stop the present run; what is done stays done."""
    session.bridge.edit(session.library.cancel)


def retry(session: Session, photo_ids: Sequence[PhotoId] | None = None) -> None:
    """Try photos with a failure once more: these, or all."""

    def retried(count: int) -> None:
        session.notifications.tell(trn("Trying {n} file again.", "Trying {n} files again.", count))

    session.bridge.edit(partial(session.library.retry_failures, photo_ids), retried)


# ---- photos
def open_externally(session: Session, photo_id: int) -> None:
    """Open a photo in the program that the desktop uses for it."""
    _run(session, lambda: external.open_file(_path_of(session.library, photo_id)))


def play_film(session: Session, photo_id: int) -> None:
    """Open the film beside a photo in the program that the desktop uses for it."""
    _run(session, lambda: external.open_file(_film_of(session.library, photo_id)))


def show_in_folder(session: Session, photo_id: int) -> None:
    """Show a photo in the file manager."""
    _run(session, lambda: external.show_in_folder(_path_of(session.library, photo_id)))


def show_directory(session: Session, path: bytes) -> None:
    """Show a folder, or a directory in it, in the file manager."""
    _run(session, partial(external.open_file, path))


def paths_of(
    session: Session, photo_ids: Sequence[int], done: Callable[[list[bytes]], None]
) -> None:
    """Find out where photos lie, for the clipboard."""

    def work() -> list[bytes]:
        found: list[bytes] = []
        for start in range(0, len(photo_ids), _ROWS_PER_CALL):
            rows = session.library.photos(photo_ids[start : start + _ROWS_PER_CALL])
            found += [photo.path for photo in rows]
        return found

    session.bridge.read(work, done)


def _run(session: Session, work: Callable[[], None]) -> None:
    # Not in the lane of edits: a slow program must not hold up what the user types or tags.
    session.bridge.read(work, lambda _: None)


def _path_of(library: LibraryLike, photo_id: int) -> bytes:
    photos = library.photos([photo_id])
    if not photos:
        raise CoreError(tr("That photo is not in the library any more."), tr("Search again."))
    photo = photos[0]
    if photo.offline:
        raise why_away(library, photo)
    return photo.path


def _film_of(library: LibraryLike, photo_id: int) -> bytes:
    _path_of(library, photo_id)  # says why it cannot be reached
    film = library.film(photo_id)
    if film is None:
        raise CoreError(
            tr("The film is not there any more."), tr("Press F5 to bring the library up to date.")
        )
    return film


# ---- settings
def keep_setting(session: Session, name: str, value: str) -> None:
    """Remember something about the window."""
    session.bridge.edit(partial(session.library.set_setting, name, value))
