"""Photos whose files are moved: what the catalog knows of them, and what it notes afterwards.

A photo in the trash keeps its row, its place and everything that the user said about it; only
`live` is 0. So does one whose file was moved out of the library.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import os
import time
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from core.catalog import exclusions, files, identity, journal, names
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.files import FoundFile, Place
from core.catalog.journal import Move
from core.catalog.patterns import Patterns
from core.catalog.places import absolute, is_inside, relative
from core.paths import display_name
from core.records import PhotoId, TrashedPhoto, TrashReport

_SEPARATOR: Final = os.fsencode(os.sep)
_NO_NAME: Final = b".photosift-unseen"


class PhotoFile(NamedTuple):
    """A photo's file as the catalog knows it.

    Attributes:
        root: Path of its folder; empty for a photo that is not known.
        directory: Relative to the folder.
        is_away: Its disk is not there.
        is_taken: It is not shown, and another photo is in its place.
    """

    photo_id: int
    folder_id: int
    root: bytes
    directory: bytes
    file_name: bytes
    size_bytes: int
    live: bool
    is_trashed: bool
    is_missing: bool
    is_away: bool
    is_taken: bool

    @property
    def path(self) -> bytes:
        """Where it is, or was; absolute."""
        return absolute(self.root, self.directory, self.file_name)


class Kept(NamedTuple):
    """A file in the quarantine; `path` and `origin` are absolute."""

    id: int
    photo_id: int | None
    path: bytes
    origin: bytes
    part: journal.Part
    size_bytes: int
    trashed_utc: float


_KEPT: Final = (
    "SELECT q.id, q.photo_id, f.path, q.path, q.origin, q.part, q.size_bytes, q.trashed_utc "
    "FROM {source} LEFT JOIN folders f ON f.id = q.folder_id {rest}"
)


# The film of a photo that was taken out of the quarantine by hand is not rubbish.
_NOT_BACK: Final = "NOT EXISTS (SELECT 1 FROM photos p WHERE p.id = q.photo_id AND p.live = 1)"


# ---- reading


def photo_files(connection: Connection, photo_ids: Sequence[int]) -> list[PhotoFile]:
    """The files of these photos, in this order; unknown ids are passed over."""
    rows = connection.all(
        "SELECT p.id, d.folder_id, f.path, d.path, p.file_name, p.size_bytes, p.live, "
        "p.trashed_utc IS NOT NULL, p.missing_since_utc IS NOT NULL, f.offline OR d.offline, "
        "p.live = 0 AND EXISTS (SELECT 1 FROM photos o WHERE o.directory_id = p.directory_id "
        "AND o.file_name = p.file_name AND o.live = 1) "
        "FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id ORDER BY w.key",
        (json.dumps(list(photo_ids)),),
    )
    return [PhotoFile(*row[:6], *map(bool, row[6:])) for row in rows]


def with_stacked(connection: Connection, photo_ids: Sequence[int]) -> list[int]:
    """These photos, each followed by those that are stacked under it; each once."""
    found: dict[int, None] = {}
    for start in range(0, len(photo_ids), BATCH_ROWS):
        batch = list(photo_ids[start : start + BATCH_ROWS])
        below: dict[int, list[int]] = {}
        for lead_id, photo_id in connection.all(
            "SELECT p.lead_id, p.id FROM json_each(?) w CROSS JOIN photos p INDEXED BY photos_lead "
            "ON p.lead_id = w.value WHERE p.live = 1 ORDER BY p.id",
            (json.dumps(batch),),
        ):
            below.setdefault(lead_id, []).append(photo_id)
        for photo_id in batch:
            found |= dict.fromkeys([photo_id, *below.get(photo_id, ())])
    return list(found)


def with_trashed_beside(connection: Connection, photo_ids: Sequence[int]) -> list[int]:
    """These photos of the trash, and what was stacked with them: files that differ in the ending.

    Stacks are put together of what is shown, so that the trash knows them by their names alone.
    """
    found = dict.fromkeys(photo_ids)
    for start in range(0, len(photo_ids), BATCH_ROWS):
        batch = list(photo_ids[start : start + BATCH_ROWS])
        for file_name, photo_id, other in connection.all(
            "SELECT p.file_name, o.id, o.file_name FROM json_each(?) w "
            "CROSS JOIN photos p ON p.id = w.value CROSS JOIN photos o INDEXED BY photos_trashed "
            "ON o.trashed_utc BETWEEN p.trashed_utc - 60 AND p.trashed_utc + 60 "
            "WHERE o.directory_id = p.directory_id AND o.id != p.id",
            (json.dumps(batch),),
        ):
            if os.path.splitext(file_name)[0] == os.path.splitext(other)[0]:  # noqa: PTH122
                found[photo_id] = None
    return list(found)


def kept_files(connection: Connection, photo_id: int) -> list[Kept]:
    """What is in the quarantine of one photo, its own file first."""
    return _kept(
        connection, "quarantine q", "WHERE q.photo_id = ? ORDER BY q.part != 'own'", [photo_id]
    )


def kept_at(connection: Connection, path: bytes) -> Kept | None:
    """What is in the quarantine at an absolute path."""
    folder_id, below = journal.spots(connection).spot(path)
    found = _kept(
        connection, "quarantine q", "WHERE q.folder_id IS ? AND q.path = ?", [folder_id, below]
    )
    return found[0] if found else None


def kept_ids(connection: Connection, photo_ids: Sequence[int] | None) -> list[int]:
    """Ids of what is in the quarantine: of the whole trash, or of these photos."""
    if photo_ids is None:
        sql = f"SELECT q.id FROM quarantine q WHERE {_NOT_BACK} ORDER BY q.id"
        return [kept_id for (kept_id,) in connection.all(sql)]
    return [
        row[0]
        for row in connection.all(
            "SELECT q.id FROM json_each(?) w CROSS JOIN quarantine q ON q.photo_id = w.value "
            "ORDER BY q.id",
            (json.dumps(list(photo_ids)),),
        )
    ]


def kept_with_ids(connection: Connection, ids: Sequence[int]) -> list[Kept]:
    """What is in the quarantine, by the ids that `kept_ids` gave."""
    return _kept(
        connection,
        "json_each(?) w CROSS JOIN quarantine q ON q.id = w.value",
        "ORDER BY q.id",
        [json.dumps(list(ids))],
    )


def _kept(connection: Connection, source: str, rest: str, parameters: Sequence[Any]) -> list[Kept]:
    return [
        Kept(row[0], row[1], _whole(row[2], row[3]), _whole(row[2], row[4]), *row[5:])
        for row in connection.all(_KEPT.format(source=source, rest=rest), parameters)
    ]


def _whole(root: bytes | None, path: bytes) -> bytes:
    return path if root is None else os.path.join(root, path)  # noqa: PTH118 - bytes


def trashed(connection: Connection, limit: int) -> list[TrashedPhoto]:
    """Photos in the trash, the latest first."""
    rows = connection.all(
        "SELECT p.id, f.path, d.path, p.file_name, p.name, p.size_bytes, p.trashed_utc "
        "FROM photos p INDEXED BY photos_trashed CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id WHERE p.trashed_utc IS NOT NULL "
        "ORDER BY p.trashed_utc DESC, p.id DESC LIMIT ?",
        (limit,),
    )
    return [
        TrashedPhoto(PhotoId(row[0]), absolute(row[1], row[2], row[3]), *row[4:]) for row in rows
    ]


def report(connection: Connection, photo_ids: Sequence[int] | None) -> TrashReport:
    """What emptying the trash would delete."""
    source, parameters = "photos p INDEXED BY photos_trashed", []
    which, chosen = f"WHERE {_NOT_BACK}", list[Any]()
    if photo_ids is not None:
        wanted = json.dumps(sorted(set(photo_ids)))
        source, parameters = "json_each(?) w CROSS JOIN photos p ON p.id = w.value", [wanted]
        which, chosen = "WHERE q.photo_id IN (SELECT value FROM json_each(?))", [wanted]
    row = connection.one(
        "SELECT count(*), "
        "coalesce(sum(EXISTS (SELECT 1 FROM photo_tags t WHERE t.photo_id = p.id)), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM marks m WHERE m.photo_id = p.id AND rating > 0)), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM album_photos a WHERE a.photo_id = p.id)), 0), "
        f"min(p.trashed_utc), coalesce(sum(f.offline OR d.offline), 0) FROM {source} "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id WHERE p.trashed_utc IS NOT NULL",
        parameters,
    )
    size = connection.one(f"SELECT coalesce(sum(size_bytes), 0) FROM quarantine q {which}", chosen)
    return TrashReport(row[0], size[0], *row[1:])


# ---- writing


class Landed(NamedTuple):
    """A file after its move.

    Attributes:
        found: As the disk tells of it, links followed; None for one that cannot be looked at.
        volume_id: Of the disk, where that is not the disk of its folder.
    """

    move: Move
    found: FoundFile | None
    volume_id: str = ""


class Noted(NamedTuple):
    """Photo ids: no longer shown, shown again, and shown in another place."""

    gone: list[int]
    back: list[int]
    moved: list[int]


def note(connection: Connection, landed: Sequence[Landed]) -> Noted:
    """Bring the catalog in line with files that were moved, within the caller's transaction."""
    noted = Noted([], [], [])
    _find_photos(connection, landed)
    own = [land for land in landed if land.move.part == "own" and land.move.photo_id is not None]
    ids = [land.move.photo_id for land in own if land.move.effect != "copy"]
    was_live = files.live_among(connection, [i for i in ids if i is not None])
    # All are lifted before any is put down: they may take each other's names.
    connection.executemany("UPDATE photos SET live = 0 WHERE id = ?", [(i,) for i in ids])
    for land in landed:
        _note_part(connection, land)
    for land in own:
        photo_id = land.move.photo_id
        if photo_id is None or land.move.effect == "copy":
            continue
        is_shown = land.move.effect != "trash" and _put_down(connection, photo_id, land)
        if land.move.effect == "trash":
            _trash(connection, photo_id)
        if is_shown:
            (noted.moved if photo_id in was_live else noted.back).append(photo_id)
        elif photo_id in was_live:
            noted.gone.append(photo_id)
    _leave(connection, noted.gone)
    return noted


def _find_photos(connection: Connection, landed: Sequence[Landed]) -> None:
    """Let files that go into the trash be photos of it, also if no scan has ever seen them."""
    by_stem: dict[bytes, int] = {}
    trashed = [land.move for land in landed if land.move.effect == "trash"]
    for move in trashed:
        if move.part == "own" and move.photo_id is None and is_watched(connection, move.source):
            move.photo_id = _add_unseen(connection, move)
        if move.part == "own" and move.photo_id is not None:
            by_stem.setdefault(_stem(move.source), move.photo_id)
            by_stem[move.source] = move.photo_id
    for move in trashed:
        if move.part == "companion" and move.photo_id is None:
            move.photo_id = by_stem.get(_stem(move.source))


def _stem(path: bytes) -> bytes:
    return os.path.splitext(path)[0]  # noqa: PTH122 - bytes


def _add_unseen(connection: Connection, move: Move) -> int | None:
    place = place_of(connection, move.source)
    if place is None:
        return None
    seen, name = move.seen, os.path.basename(move.source)  # noqa: PTH119 - bytes
    # Not under its own name while it counts as shown: another photo may have that.
    found = FoundFile(_NO_NAME, seen.size_bytes, seen.mtime_ns, seen.device, seen.inode)
    (photo_id,) = files.insert(connection, place, [found])
    connection.execute(
        "UPDATE photos SET live = 0, file_name = ?, name = ? WHERE id = ?",
        (name, display_name(name), photo_id),
    )
    names.remove(connection, [photo_id])
    return photo_id


def _trash(connection: Connection, photo_id: int) -> None:
    connection.execute(
        "UPDATE photos SET trashed_utc = ?, missing_since_utc = NULL, purged_utc = NULL, "
        "left_utc = NULL WHERE id = ?",
        (time.time(), photo_id),
    )


def _leave(connection: Connection, photo_ids: Sequence[int]) -> None:
    connection.executemany("DELETE FROM jobs WHERE photo_id = ?", [(i,) for i in photo_ids])
    names.remove(connection, photo_ids)


def _note_part(connection: Connection, land: Landed) -> None:
    move = land.move
    spots = journal.spots(connection)
    if move.effect == "trash":
        folder_id, path = spots.spot(move.target)
        other_id, origin = spots.spot(move.source)
        if other_id != folder_id:  # kept by one folder, or by none
            folder_id, path, origin = None, move.target, move.source
        connection.execute(
            "INSERT INTO quarantine (photo_id, folder_id, path, origin, part, size_bytes, "
            "trashed_utc) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(move.photo_id, folder_id, path, origin, move.part),
                *(move.seen.size_bytes, time.time()),
            ),
        )
    elif move.effect == "restore":
        kept = kept_at(connection, move.source)
        if kept is not None:
            connection.execute("DELETE FROM quarantine WHERE id = ?", (kept.id,))
        if move.part == "link" and kept is not None and move.photo_id is not None:
            _move_link(connection, move.photo_id, kept.origin, move.target)


def _move_link(connection: Connection, photo_id: int, before: bytes, after: bytes) -> None:
    if before == after:
        return
    for path, is_new in ((before, False), (after, True)):
        place = place_of(connection, path)
        name = os.path.basename(path)  # noqa: PTH119 - bytes
        if place is not None and is_new:
            identity.put_link(connection, photo_id, place, name)
        elif place is not None:
            identity.drop_link(connection, place.directory_id, name)


class Root(NamedTuple):
    """A watched folder, without its numbers, which take long to count."""

    id: int
    path: bytes
    name: str


def root_of(connection: Connection, path: bytes, *, removed: bool = False) -> Root | None:
    """The watched folder that an absolute path lies in, or is; or a removed one."""
    which = "IS NOT NULL" if removed else "IS NULL"
    for row in connection.all(f"SELECT id, path, name FROM folders WHERE removed_utc {which}"):
        if is_inside(path, row[1]):
            return Root(*row)
    return None


def place_of(connection: Connection, path: bytes) -> Place | None:
    """The directory row of a file's absolute path; None outside of watched folders."""
    directory = os.path.dirname(path)  # noqa: PTH120 - bytes
    folder = root_of(connection, directory)
    if folder is None:
        return None
    return files.place_of(connection, folder.id, folder.name, relative(directory, folder.path))


def shown_at(connection: Connection, path: bytes) -> int | None:
    """The photo that is shown at an absolute path, as its watched folder spells that."""
    directory, name = os.path.split(path)
    folder = root_of(connection, directory)
    row = folder and connection.one(
        "SELECT p.id FROM directories d CROSS JOIN photos p ON p.directory_id = d.id "
        "WHERE d.folder_id = ? AND d.path = ? AND p.file_name = ? AND p.live = 1",
        (folder.id, relative(directory, folder.path), name),
    )
    return row[0] if row else None


def is_watched(connection: Connection, path: bytes) -> bool:
    """Whether a scan would come upon a file of this absolute path."""
    folder = root_of(connection, path)
    if folder is None or path == folder.path:
        return False
    # A scan looks into no hidden place; those of systems, such as `@eaDir`, nobody moves files to.
    return not any(part[:1] == b"." for part in relative(path, folder.path).split(_SEPARATOR))


def _put_down(connection: Connection, photo_id: int, land: Landed) -> bool:
    """Note where a photo's file is now; returns whether the photo is shown."""
    path = land.move.target
    removed = None if land.found is None else root_of(connection, path, removed=True)
    if removed is not None and land.found is not None and root_of(connection, path) is None:
        directory = relative(os.path.dirname(path), removed.path)  # noqa: PTH120 - bytes
        there = files.place_of(connection, removed.id, removed.name, directory)
        identity.put_down(connection, there, [(photo_id, land.found)])
        connection.execute("UPDATE photos SET live = 0 WHERE id = ?", (photo_id,))
        names.remove(connection, [photo_id])
        return False  # it is shown when the folder is back
    place = place_of(connection, path) if is_watched(connection, path) else None
    if place is None or land.found is None:
        if place is None:
            connection.execute(
                "UPDATE photos SET left_utc = ?, trashed_utc = NULL, missing_since_utc = NULL, "
                "purged_utc = NULL WHERE id = ?",
                (time.time(), photo_id),
            )
        else:
            files.mark_missing(connection, [photo_id])
        return False
    occupants = connection.all(
        "SELECT id FROM photos WHERE directory_id = ? AND file_name = ? AND live = 1 AND id != ?",
        (place.directory_id, land.found.file_name, photo_id),
    )
    # Nothing was there when the file came: whoever had this place is gone, and nobody noticed yet.
    files.mark_missing(connection, [other_id for (other_id,) in occupants])
    identity.drop_link(connection, place.directory_id, land.found.file_name)
    identity.put_down(connection, place, [(photo_id, land.found)])
    if land.volume_id:
        connection.execute(
            "UPDATE directories SET volume_id = ? WHERE id = ? AND volume_id = ''",
            (land.volume_id, place.directory_id),
        )
    if land.move.crosses:  # the other names are those of another file from now on
        connection.execute("DELETE FROM hard_links WHERE photo_id = ?", (photo_id,))
    return not _leave_out(connection, photo_id, path)


def _leave_out(connection: Connection, photo_id: int, path: bytes) -> bool:
    """Hide a photo if its new place is one that the user leaves out."""
    folder = root_of(connection, path)
    if folder is None:
        return False
    patterns = exclusions.patterns(connection, folder.id)
    is_left_out = bool(patterns) and Patterns(patterns).leaves_out(
        relative(path, folder.path), is_directory=False
    )
    if is_left_out:
        exclusions.hide(connection, [photo_id])
    return is_left_out


def mark_deleting(connection: Connection, chosen: Iterable[Kept]) -> None:
    """Note what is about to be deleted for good."""
    connection.executemany(
        "UPDATE quarantine SET deleting = 1 WHERE id = ?", [(kept.id,) for kept in chosen]
    )


def deleting(connection: Connection) -> list[Kept]:
    """What was about to be deleted when the engine died."""
    return _kept(connection, "quarantine q", "WHERE q.deleting = 1 ORDER BY q.id", [])


def forget(connection: Connection, deleted: Iterable[Kept]) -> None:
    """Note files of the trash that were deleted for good.

    Their photos are forgotten as missing ones are: what the user said about them goes 30 days
    later, and a backup of the file that comes back before brings it back.
    """
    now = time.time()
    for kept in deleted:
        connection.execute("DELETE FROM quarantine WHERE id = ?", (kept.id,))
        if kept.photo_id is not None and kept.part == "own":
            connection.execute(
                "UPDATE photos SET trashed_utc = NULL, missing_since_utc = ?1, purged_utc = ?1 "
                "WHERE id = ?2 AND live = 0",
                (now, kept.photo_id),
            )
            journal.forget_photo(connection, kept.photo_id)


def strike(connection: Connection, gone: Iterable[Kept]) -> None:
    """Take what is not in the quarantine any more off its list; photos stay as they are."""
    connection.executemany("DELETE FROM quarantine WHERE id = ?", [(kept.id,) for kept in gone])


def shown_name(path: bytes) -> str:
    """A file's name for display."""
    return display_name(os.path.basename(path))  # noqa: PTH119 - bytes
