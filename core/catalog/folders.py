"""Watched folders: adding, removing (for a while), overlaps, and how they are doing.

No place on the disk has two `directories` rows, so no file has two photos: a folder that is
added takes over every directory below it from the folders that knew it before, present or removed.
A step that a crash interrupted is finished by `settle`.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import os
import time
from collections.abc import Iterator

from core.catalog import exclusions, names
from core.catalog.connection import BATCH_ROWS, Connection, identity_of, writing
from core.catalog.places import absolute, is_inside, relative
from core.catalog.taking_over import inherit_exclusions, take_over
from core.errors import FolderError
from core.paths import display_name
from core.records import Folder, FolderId, RemovedFolder, WatchMode

_COLUMNS = (
    "SELECT f.id, f.path, f.name, "
    "(SELECT coalesce(sum(d.photos), 0) FROM directories d WHERE d.folder_id = f.id), "
    "f.offline, f.watch_mode, f.last_scan_utc, f.message, f.watch_reason, f.last_event_utc, "
    "f.volume_label, "
    "(SELECT coalesce(sum(d.shown), 0) FROM directories d WHERE d.folder_id = f.id) "
    "FROM folders f WHERE f.removed_utc IS NULL"
)


def list_folders(connection: Connection) -> list[Folder]:
    """The watched folders with their numbers of live photos, by path."""
    return [_folder(row) for row in connection.all(f"{_COLUMNS} ORDER BY f.path")]


def get(connection: Connection, folder_id: int) -> Folder | None:
    """One watched folder, or None when there is none of this id (any more)."""
    row = connection.one(f"{_COLUMNS} AND f.id = ?", (folder_id,))
    return None if row is None else _folder(row)


def list_removed(connection: Connection) -> list[RemovedFolder]:
    """Folders that were removed and can be added again, by path."""
    rows = connection.all(
        "SELECT f.id, f.path, f.name, count(p.id), "
        "coalesce(sum(EXISTS (SELECT 1 FROM photo_tags t WHERE t.photo_id = p.id)), 0), "
        "f.removed_utc FROM folders f LEFT JOIN directories d ON d.folder_id = f.id "
        "LEFT JOIN photos p ON p.directory_id = d.id AND p.missing_since_utc IS NULL "
        "AND p.excluded = 0 WHERE f.removed_utc IS NOT NULL GROUP BY f.id ORDER BY f.path"
    )
    return [RemovedFolder(FolderId(row[0]), *row[1:]) for row in rows]


def volume(connection: Connection, folder_id: int) -> str:
    """The device number of the folder's root at the last scan; empty before the first."""
    row = connection.one("SELECT volume FROM folders WHERE id = ?", (folder_id,))
    return "" if row is None else str(row[0])


def has_photos(connection: Connection, folder_id: int) -> bool:
    """Whether a folder has live photos."""
    row = connection.one(
        "SELECT 1 FROM directories WHERE folder_id = ? AND photos > 0 LIMIT 1", (folder_id,)
    )
    return row is not None


def covering(connection: Connection, path: bytes) -> Folder | None:
    """The watched folder that a resolved, absolute path lies in, or is."""
    for folder in list_folders(connection):
        if is_inside(path, folder.path):
            return folder
    return None


def add(connection: Connection, path: bytes) -> Folder:
    """Watch a folder.

    One inside a watched folder gives that folder. One around watched folders takes over their
    photos. One that was removed comes back with all that it had.

    Args:
        connection: The engine's.
        path: Bytes of a path to a directory; links are resolved.

    Raises:
        FolderError: There is no such directory, or it cannot be read.
    """
    resolved = os.path.realpath(path)
    _check_readable(resolved)
    resolved = _as_known(connection, resolved)
    existing = covering(connection, resolved)
    if existing is not None:
        return existing
    with writing(connection):
        is_new = connection.one("SELECT 1 FROM folders WHERE path = ?", (resolved,)) is None
        connection.execute(
            "INSERT INTO folders (path, name, added_utc) VALUES (?, ?, ?) ON CONFLICT (path) "
            # The disk that it was on stays known: another one may be there now.
            "DO UPDATE SET removed_utc = NULL, offline = 0, message = '', "
            "added_utc = excluded.added_utc",
            (resolved, display_name(resolved), time.time()),
        )
        row = connection.one("SELECT id FROM folders WHERE path = ?", (resolved,))
        folder_id = int(row[0])
        if is_new:
            inherit_exclusions(connection, folder_id, resolved)
    take_over(connection, folder_id, resolved)
    _set_live(connection, folder_id)
    exclusions.settle(connection)
    added = get(connection, folder_id)
    assert added is not None  # noqa: S101 - only this connection removes folders
    return added


def relocate(connection: Connection, folder_id: int, path: bytes) -> Folder:
    """Say that a folder lies elsewhere now: its disk is mounted at another path, or it was moved.

    Photos that lie at the same relative places keep everything. A scan finds out which do.

    Raises:
        FolderError: There is no such folder, nothing to read at the new place, or that place
            overlaps with another folder.
    """
    resolved = _as_known(connection, os.path.realpath(path))
    _check_readable(resolved)
    folder = get(connection, folder_id)
    if folder is None:
        raise FolderError("The folder is not in the library.", "`photosift folders` lists them.")
    for (other,) in connection.all("SELECT path FROM folders WHERE id != ?", (folder_id,)):
        if is_inside(resolved, other) or is_inside(other, resolved):
            raise FolderError(
                f"{display_name(resolved)} overlaps with {display_name(other)}, which the library "
                "knows already.",
                "Nothing was changed. A photo that moved into a folder of the library is "
                "recognised there by itself.",
            )
    if not holds_any(connection, folder_id, resolved):
        raise FolderError(
            f"None of the photos of {folder.name} are in {display_name(resolved)}.",
            "Nothing was changed. Name the folder that holds the same files and sub-folders.",
        )
    name = display_name(resolved)
    with writing(connection):
        # The volume is another one, or unknown: the next scan must not take it for unplugged.
        connection.execute(
            "UPDATE folders SET path = ?, name = ?, volume = '', volume_id = '', "
            "volume_label = '', volume_path = x'' WHERE id = ?",
            (resolved, name, folder_id),
        )
    for (directory_id,) in connection.all(
        "SELECT id FROM directories WHERE folder_id = ? AND photos > 0", (folder_id,)
    ):
        names.reindex_directory(connection, directory_id)
    relocated = get(connection, folder_id)
    assert relocated is not None  # noqa: S101 - only this connection removes folders
    return relocated


def holds_any(connection: Connection, folder_id: int, path: bytes) -> bool:
    """Whether some file of a folder lies at the same relative place below `path`, or it has none.

    A few hundred files, the latest first, tell enough.
    """
    rows = connection.all(
        "SELECT d.path, p.file_name FROM directories d JOIN photos p ON p.directory_id = d.id "
        "WHERE d.folder_id = ? AND p.live = 1 ORDER BY p.id DESC LIMIT ?",
        (folder_id, BATCH_ROWS),
    )
    return not rows or any(os.path.lexists(absolute(path, *row)) for row in rows)


def remove(connection: Connection, folder_id: int) -> None:
    """Stop watching a folder. Its photos keep their rows, tags and embeddings, but are not shown.

    An unknown id is no error.
    """
    with writing(connection):
        connection.execute(
            "UPDATE folders SET removed_utc = ?, watch_mode = 'off' "
            "WHERE id = ? AND removed_utc IS NULL",
            (time.time(), folder_id),
        )
    _set_live(connection, folder_id)


def restore(connection: Connection, folder_id: int) -> Folder:
    """Watch a removed folder again with all that it had, whether or not its disk is there.

    Raises:
        FolderError: There is no such folder any more: another one has taken over its photos.
    """
    with writing(connection):
        connection.execute("UPDATE folders SET removed_utc = NULL WHERE id = ?", (folder_id,))
    row = connection.one("SELECT path FROM folders WHERE id = ?", (folder_id,))
    if row is not None:
        take_over(connection, folder_id, row[0])  # what was added inside it meanwhile
    _set_live(connection, folder_id)
    exclusions.settle(connection)
    restored = get(connection, folder_id)
    if restored is None:
        raise FolderError(
            "That folder is not known to the library any more.", "Add it: photosift add FOLDER."
        )
    return restored


def settle(connection: Connection) -> None:
    """Finish what a crash interrupted: overlaps, and photos of folders added or removed.

    Cheap when there is nothing to do. Called once when the engine starts.
    """
    rows = connection.all("SELECT id, path, removed_utc FROM folders ORDER BY path")
    for folder_id, path, removed_utc in rows:
        if removed_utc is None:
            take_over(connection, folder_id, path)
    for (folder_id,) in connection.all("SELECT id FROM folders"):
        _set_live(connection, folder_id)


def set_offline(
    connection: Connection, folder_id: int, *, offline: bool, message: str = ""
) -> bool:
    """Note whether a folder can be reached. Deletes nothing but the jobs of an offline folder.

    Returns:
        Whether this is news. Photos of a folder that came back need `jobs.enqueue_missing`.
    """
    with writing(connection):
        changed = connection.execute(
            "UPDATE folders SET offline = ?, message = ? WHERE id = ? AND offline != ?",
            (offline, message, folder_id, offline),
        ).rowcount
        if offline and not changed:  # perhaps for another reason by now
            connection.execute(
                "UPDATE folders SET message = ?1 WHERE id = ?2 AND message != ?1",
                (message, folder_id),
            )
    if changed and offline:
        _drop_jobs(connection, folder_id)
    elif changed:
        _forgive_gone(connection, folder_id)
    return bool(changed)


def set_watch_mode(
    connection: Connection, folder_id: int, mode: WatchMode, reason: str = ""
) -> None:
    """Note how changes in a folder are noticed, and why not by events."""
    with writing(connection):
        connection.execute(
            "UPDATE folders SET watch_mode = ?, watch_reason = ? WHERE id = ?",
            (mode, reason, folder_id),
        )


def set_last_event(connection: Connection, folder_id: int, at_utc: float) -> None:
    """Note when a change in a folder was noticed as it happened."""
    with writing(connection):
        connection.execute(
            "UPDATE folders SET last_event_utc = ? WHERE id = ?", (at_utc, folder_id)
        )


def set_message(connection: Connection, folder_id: int, message: str) -> None:
    """Note why a folder is not read completely; empty when it is."""
    with writing(connection):
        connection.execute("UPDATE folders SET message = ? WHERE id = ?", (message, folder_id))


def set_scanned(connection: Connection, folder_id: int, device: str, message: str) -> None:
    """Note the end of a complete scan, the root's device number, and what could not be read."""
    with writing(connection):
        connection.execute(
            "UPDATE folders SET last_scan_utc = ?, volume = ?, message = ? WHERE id = ?",
            (time.time(), device, message, folder_id),
        )


def _folder(
    row: tuple[
        int, bytes, str, int, int, WatchMode, float | None, str, str, float | None, str, int
    ],
) -> Folder:
    return Folder(
        id=FolderId(row[0]),
        path=row[1],
        name=row[2],
        photos=row[3],
        offline=bool(row[4]),
        watch_mode=row[5],
        last_scan_utc=row[6],
        message=row[7],
        watch_reason=row[8],
        last_event_utc=row[9],
        volume=row[10],
        shown=row[11],
    )


def _check_readable(path: bytes) -> None:
    shown = display_name(path)
    try:
        with os.scandir(path):
            pass
    except NotADirectoryError as error:
        raise FolderError(f"{shown} is not a folder.", "Choose a folder of photos.") from error
    except FileNotFoundError as error:
        raise FolderError(
            f"There is no folder {shown}.", "Check the name, and that its disk is connected."
        ) from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise FolderError(
            f"The folder {shown} cannot be read ({reason}).", "Check your access rights to it."
        ) from error


def _as_known(connection: Connection, path: bytes) -> bytes:
    """A path to a directory, spelled as the library's folders spell that same directory.

    One directory has several paths where letters of either case are one, and through mounts.
    """
    ways = {place: way for way, place in _way_to(path)}
    own = identity_of(path)
    for (root,) in connection.all("SELECT path FROM folders ORDER BY length(path)"):
        inner = ways.get(identity_of(root))
        if inner is not None and inner != root:
            below = relative(path, inner)
            return os.path.join(root, below) if below else root  # noqa: PTH118 - bytes
        for way, place in _way_to(root):
            if place == own:
                return way
    return path


def _way_to(path: bytes) -> Iterator[tuple[bytes, tuple[int, int] | None]]:
    """A directory and those around it, each with its device and number."""
    while True:
        place = identity_of(path)
        if place is not None:
            yield path, place
        outer = os.path.dirname(path)  # noqa: PTH120 - bytes
        if outer == path:
            return
        path = outer


def _set_live(connection: Connection, folder_id: int) -> None:
    """Make the photos' `live`, and their names, agree with their folder being there or removed."""
    row = connection.one("SELECT removed_utc, name FROM folders WHERE id = ?", (folder_id,))
    if row is None:
        return
    removed_utc, folder_name = row
    comes_back = removed_utc is None
    hidden = (
        "p.live = 0 AND p.missing_since_utc IS NULL AND p.excluded = 0 "
        "AND p.trashed_utc IS NULL AND p.left_utc IS NULL"
    )
    wrong = hidden if comes_back else "p.live = 1"
    directories = connection.all(
        "SELECT d.id, d.name FROM directories d WHERE d.folder_id = ? AND EXISTS "
        f"(SELECT 1 FROM photos p WHERE p.directory_id = d.id AND {wrong})",
        (folder_id,),
    )
    for directory_id, directory_name in directories:
        place = names.directory_text(folder_name, directory_name)
        while True:
            with writing(connection):
                rows = connection.all(
                    "SELECT p.id, p.name FROM photos p "
                    f"WHERE p.directory_id = ? AND {wrong} LIMIT ?",
                    (directory_id, BATCH_ROWS),
                )
                if not rows:
                    break
                ids = [(photo_id,) for photo_id, _ in rows]
                if comes_back:
                    connection.executemany("UPDATE photos SET live = 1 WHERE id = ?", ids)
                    names.add(connection, [(i, name, place) for i, name in rows])
                else:
                    connection.executemany("UPDATE photos SET live = 0 WHERE id = ?", ids)
                    connection.executemany("DELETE FROM jobs WHERE photo_id = ?", ids)
                    names.remove(connection, [i for i, _ in rows])


def _forgive_gone(connection: Connection, folder_id: int) -> None:
    """Forget failures of a folder that only say that its disk was not there."""
    with writing(connection):
        connection.execute(
            "DELETE FROM failures WHERE reason = 'gone' AND photo_id IN (SELECT p.id FROM photos p "
            "JOIN directories d ON d.id = p.directory_id WHERE d.folder_id = ?)",
            (folder_id,),
        )


def _drop_jobs(connection: Connection, folder_id: int) -> None:
    while True:
        with writing(connection):
            rows = connection.all(
                "SELECT j.photo_id FROM jobs j JOIN photos p ON p.id = j.photo_id "
                "JOIN directories d ON d.id = p.directory_id WHERE d.folder_id = ? LIMIT ?",
                (folder_id, BATCH_ROWS),
            )
            connection.executemany("DELETE FROM jobs WHERE photo_id = ?", rows)
        if not rows:
            return
