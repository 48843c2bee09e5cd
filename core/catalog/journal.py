"""The journal of work on files: every move is written here before it is done.

What is open after a crash is settled by looking at what lies where; what is done stays for as long
as its step of the history can be taken back. Paths are absolute here, and kept relative to their
folder in the catalog, so that they follow a folder whose disk is mounted elsewhere.

Every function that writes works within the caller's transaction, on a connection whose commits
survive a power cut.
"""

import os
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

import msgspec

from core.catalog import history
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.files import clamp_ns
from core.catalog.places import is_inside, relative
from core.records import Verb

Effect = Literal["trash", "restore", "move", "copy"]
Part = Literal["own", "link", "companion"]
State = Literal["planned", "copied", "done", "undone"]

_COLUMNS: Final = (
    "SELECT m.id, m.work_id, m.step_id, m.effect, m.part, m.photo_id, s.path, m.source, t.path, "
    "m.target, m.via, m.crosses, m.device, m.file_id, m.size_bytes, m.mtime_ns, m.content_hash, "
    "m.reverses, m.state FROM file_moves m LEFT JOIN folders s ON s.id = m.source_folder "
    "LEFT JOIN folders t ON t.id = m.target_folder"
)


class Seen(NamedTuple):
    """A file as it was when its move was planned; links are not followed."""

    device: int
    inode: int
    size_bytes: int
    mtime_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> "Seen":
        """From what `lstat` says."""
        return cls(found.st_dev, found.st_ino, found.st_size, clamp_ns(found.st_mtime_ns))


class Move(msgspec.Struct, kw_only=True):
    """One file on its way.

    Attributes:
        effect: What it means to the catalog.
        part: The photo's own file, another name of it, or a file that goes with it.
        photo_id: None for a file of no photo.
        source, target: Absolute paths.
        via: Absolute path beside the target, where the file lies in between; empty for none.
        crosses: Copied to another volume, after which the source is deleted.
        content_hash: Of the copy, once it was made and read again.
        reverses: The move that this one takes back or does again; 0 for none.
        step_id: 0 before it is done.
    """

    effect: Effect
    part: Part
    photo_id: int | None
    source: bytes
    target: bytes
    seen: Seen
    via: bytes = b""
    crosses: bool = False
    content_hash: bytes = b""
    reverses: int = 0
    id: int = 0
    work_id: int = 0
    step_id: int = 0
    state: State = "planned"

    @property
    def is_copy(self) -> bool:
        """Whether bytes are copied, and not only a name changed."""
        return self.crosses or self.effect == "copy"


# ---- pieces of work


def begin(
    connection: Connection,
    verb: Verb | None,
    subject: str,
    *,
    step_id: int = 0,
    takes_back: bool = False,
) -> int:
    """Note a piece of work; returns its id.

    Args:
        connection: See the module.
        verb: Of the step that it makes; None for work that the history does not know.
        subject: Of that step.
        step_id: The one that it takes back or does again, if that is what it does.
        takes_back: Which of the two.
    """
    work_id = connection.execute(
        "INSERT INTO file_works (verb, subject, step_id, takes_back, begun_utc) "
        "VALUES (?, ?, ?, ?, ?)",
        (verb or "", subject, step_id or None, takes_back, time.time()),
    ).lastrowid
    assert work_id is not None  # noqa: S101 - a row was inserted
    if step_id:
        history.set_state(connection, step_id, "undone" if takes_back else "done")
    return work_id


def end(connection: Connection, work_id: int, *, whole: bool) -> None:
    """Forget a piece of work; `whole`: it came to its end, and was not cancelled or killed.

    A step that was taken back in part only is still to be taken back.
    """
    row = connection.one("SELECT step_id, takes_back FROM file_works WHERE id = ?", (work_id,))
    if row is not None and row[0] is not None and not whole:
        left = connection.one(
            "SELECT 1 FROM file_moves WHERE step_id = ? AND state = 'done' LIMIT 1", (row[0],)
        )
        again = connection.one(
            "SELECT 1 FROM file_moves WHERE step_id = ? AND state = 'undone' LIMIT 1", (row[0],)
        )
        if row[1] and left is not None:
            history.set_state(connection, row[0], "done")
        elif left is None and again is not None:
            history.set_state(connection, row[0], "undone")
    connection.execute("DELETE FROM file_works WHERE id = ?", (work_id,))


def works(connection: Connection) -> list[int]:
    """Pieces of work that have not ended."""
    return [work_id for (work_id,) in connection.all("SELECT id FROM file_works ORDER BY id")]


def is_under_way(connection: Connection, step_id: int) -> bool:
    """Whether work that makes this step, takes it back or does it again has not ended."""
    found = connection.one("SELECT 1 FROM file_works WHERE step_id = ? LIMIT 1", (step_id,))
    return found is not None


def step_of(connection: Connection, work_id: int) -> int:
    """The step of a piece of work, begun with the first part of it that is done; 0 for none."""
    row = connection.one("SELECT step_id, verb, subject FROM file_works WHERE id = ?", (work_id,))
    if row is None or not row[1]:
        return 0
    step_id, verb, subject = row
    if step_id is None:
        step_id = history.begin(connection, verb, subject)
        connection.execute("UPDATE file_works SET step_id = ? WHERE id = ?", (step_id, work_id))
    return int(step_id)


# ---- moves


def plan(connection: Connection, work_id: int, moves: Sequence[Move]) -> None:
    """Write moves down; gives them their ids."""
    kept = _Folders(connection)
    for move in moves:
        move.work_id = work_id
        row = connection.execute(
            "INSERT INTO file_moves (work_id, effect, part, photo_id, source_folder, source, "
            "target_folder, target, via, crosses, device, file_id, size_bytes, mtime_ns, reverses, "
            "state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned')",
            (
                work_id,
                move.effect,
                move.part,
                move.photo_id,
                *kept.spot(move.source),
                *kept.spot(move.target),
                os.path.basename(move.via),  # noqa: PTH119 - bytes
                move.crosses,
                str(move.seen.device),
                str(move.seen.inode),
                move.seen.size_bytes,
                move.seen.mtime_ns,
                move.reverses or None,
            ),
        ).lastrowid
        assert row is not None  # noqa: S101 - a row was inserted
        move.id, move.state = row, "planned"


def copied(connection: Connection, moves: Sequence[Move]) -> None:
    """Note that copies lie under their names for the time between, and are what was read."""
    connection.executemany(
        "UPDATE file_moves SET state = 'copied', content_hash = ? WHERE id = ?",
        [(move.content_hash, move.id) for move in moves],
    )


def drop(connection: Connection, moves: Sequence[Move]) -> None:
    """Forget moves that were not made."""
    connection.executemany("DELETE FROM file_moves WHERE id = ?", [(move.id,) for move in moves])


def done(connection: Connection, moves: Sequence[Move], step_id: int) -> None:
    """Note moves that were made, with the places where the files are now."""
    kept = _Folders(connection)
    for move in moves:
        if not move.reverses:
            connection.execute(
                "UPDATE file_moves SET state = 'done', step_id = ?, target_folder = ?, target = ? "
                "WHERE id = ?",
                (step_id, *kept.spot(move.target), move.id),
            )
            continue
        _turn(connection, move, kept)
        connection.execute("DELETE FROM file_moves WHERE id = ?", (move.id,))


def _turn(connection: Connection, move: Move, kept: "_Folders") -> None:
    """What the step goes on with is the move that this one takes back, or does again."""
    row = connection.one("SELECT state FROM file_moves WHERE id = ?", (move.reverses,))
    if row is None:
        return
    if row[0] == "done":
        sql = "UPDATE file_moves SET state = 'undone', source_folder = ?, source = ? WHERE id = ?"
    else:
        sql = "UPDATE file_moves SET state = 'done', target_folder = ?, target = ? WHERE id = ?"
    connection.execute(sql, (*kept.spot(move.target), move.reverses))


def open_moves(connection: Connection) -> list[Move]:
    """What was written down and is neither done nor given up, in order."""
    rows = connection.all(f"{_COLUMNS} WHERE m.state IN ('planned', 'copied') ORDER BY m.id")
    return [_move(row) for row in rows]


def of_step(connection: Connection, step_id: int, state: State) -> Iterator[Move]:
    """What a step moved: `done` the latest first, to take it back; `undone` the first first."""
    order = "DESC" if state == "done" else "ASC"
    rows = connection.all(
        f"SELECT id FROM file_moves WHERE step_id = ? AND state = ? ORDER BY id {order}",  # noqa: S608
        (step_id, state),
    )
    for start in range(0, len(rows), BATCH_ROWS):
        for (move_id,) in rows[start : start + BATCH_ROWS]:
            row = connection.one(f"{_COLUMNS} WHERE m.id = ?", (move_id,))
            if row is not None:
                yield _move(row)


def count_done(connection: Connection, step_id: int) -> int:
    """How many photos a step moved, as it stands."""
    row = connection.one(
        "SELECT count(*) FROM file_moves WHERE step_id = ? AND state = 'done' AND part = 'own'",
        (step_id,),
    )
    return int(row[0])


def forget_photo(connection: Connection, photo_id: int) -> None:
    """Forget what was moved of a photo whose file was deleted: nothing brings it back."""
    steps = connection.all(
        "DELETE FROM file_moves WHERE photo_id = ? AND state IN ('done', 'undone') "
        "RETURNING step_id",
        (photo_id,),
    )
    for (step_id,) in dict.fromkeys(steps):
        drop_if_empty(connection, step_id)


def drop_if_empty(connection: Connection, step_id: int) -> bool:
    """Give a step up that has nothing left to be taken back or done again; returns whether."""
    left = connection.one("SELECT 1 FROM file_moves WHERE step_id = ? LIMIT 1", (step_id,))
    if left is None:
        history.set_state(connection, step_id, "dropped")
    return left is None


def hand_over(connection: Connection, source_id: int, target_id: int, prefix: bytes) -> None:
    """Keep the paths of a folder that is about to go by the folder around it.

    Paths of the trash are kept in the same way, and go along.

    Args:
        connection: See the module.
        source_id: The inner folder.
        target_id: The outer one.
        prefix: The way from the outer one to the inner one.
    """
    way = prefix + os.fsencode(os.sep)
    connection.execute(
        "UPDATE quarantine SET folder_id = ?1, path = CAST(?2 || path AS BLOB), "
        "origin = CAST(?2 || origin AS BLOB) WHERE folder_id = ?3",
        (target_id, way, source_id),
    )
    connection.execute(
        "UPDATE file_moves SET source_folder = ?1, source = CAST(?2 || source AS BLOB) "
        "WHERE source_folder = ?3",
        (target_id, way, source_id),
    )
    connection.execute(
        "UPDATE file_moves SET target_folder = ?1, target = CAST(?2 || target AS BLOB) "
        "WHERE target_folder = ?3",
        (target_id, way, source_id),
    )


def hand_down(connection: Connection, source_id: int, target_id: int, below: bytes) -> None:
    """Keep the paths of the trash that lies in a new folder inside a removed one by the new one.

    Args:
        connection: See the module.
        source_id: The outer folder.
        target_id: The inner one.
        below: The way from the outer one to the inner one.
    """
    way = below + os.fsencode(os.sep)
    connection.execute(
        "UPDATE quarantine SET folder_id = ?1, path = substr(path, ?2 + 1), "
        "origin = substr(origin, ?2 + 1) WHERE folder_id = ?3 "
        "AND substr(path, 1, ?2) = ?4 AND substr(origin, 1, ?2) = ?4",
        (target_id, len(way), source_id, way),
    )


def forget_old(connection: Connection) -> None:
    """Forget what steps moved that cannot be taken back or done again any more."""
    connection.execute(
        "DELETE FROM file_moves WHERE state IN ('done', 'undone') AND NOT EXISTS "
        "(SELECT 1 FROM steps s WHERE s.id = file_moves.step_id AND s.state != 'dropped')"
    )


def _move(row: Any) -> Move:
    source, target = _absolute(row[6], row[7]), _absolute(row[8], row[9])
    via = os.path.join(os.path.dirname(target), row[10]) if row[10] else b""  # noqa: PTH118, PTH120
    return Move(
        id=row[0],
        work_id=row[1],
        step_id=row[2] or 0,
        effect=row[3],
        part=row[4],
        photo_id=row[5],
        source=source,
        target=target,
        via=via,
        crosses=bool(row[11]),
        seen=Seen(int(row[12]), int(row[13]), row[14], row[15]),
        content_hash=row[16] or b"",
        reverses=row[17] or 0,
        state=row[18],
    )


def _absolute(root: bytes | None, path: bytes) -> bytes:
    return path if root is None else os.path.join(root, path)  # noqa: PTH118 - bytes


class _Folders:
    """Says how a path is kept: its folder, and the path within it; a removed folder is one too."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.all("SELECT path, id FROM folders ORDER BY length(path) DESC")
        self._roots: list[tuple[bytes, int]] = rows

    def spot(self, path: bytes) -> tuple[int | None, bytes]:
        for root, folder_id in self._roots:
            if is_inside(path, root) and path != root:
                return folder_id, relative(path, root)
        return None, path


def spots(connection: Connection) -> _Folders:
    """How paths are kept at this moment."""
    return _Folders(connection)
