"""Puts the parts of an edit: how each kind of change is made, taken back and done again.

Making a change puts what is `after`, taking it back what is `before`. Whatever has gone in the
meantime, or was changed by somebody who keeps no history, is passed over: what can be put is put.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from core.catalog import dates
from core.catalog.connection import Connection
from core.catalog.history import Change
from core.catalog.packing import unpack_numbers
from core.records import EditedPart

MARKS: Final = ("rating", "favourite", "hidden", "rotation")
TAG_COLUMNS: Final = ("parent_id", "name", "colour")
ALBUM_COLUMNS: Final = ("name", "query", "added_utc", "cover_id")

Put = Callable[[Connection, Change, Any, Any], None]
"""Connection, change, what is to be there, and what was put there before."""


class Kind(NamedTuple):
    """How a kind of change is put.

    Attributes:
        part: What listeners are told.
        lists: Whether a change decides which photos are listed, or in which order.
    """

    put: Put
    part: EditedPart
    lists: Callable[[Change], bool]


def existing(connection: Connection, photo_ids: Sequence[int]) -> list[int]:
    """Those of these photos that the catalog knows, in ascending order."""
    rows = connection.all(
        "SELECT p.id FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value ORDER BY p.id",
        (json.dumps(sorted(set(photo_ids))),),
    )
    return [photo_id for (photo_id,) in rows]


def unused_id(connection: Connection, table: str) -> int:
    """An id that was never given in a table with AUTOINCREMENT."""
    row = connection.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(row[0]) + 1 if row else 1


# ---- photos of a tag, photos of an album: a row for each, with a number


def _put_tagged(connection: Connection, change: Change, wanted: Any, _present: Any) -> None:
    _put_members(connection, ("photo_tags", "tag_id", "added_utc"), "tags", change, wanted)


def _put_in_album(connection: Connection, change: Change, wanted: Any, _present: Any) -> None:
    _put_members(connection, ("album_photos", "album_id", "position"), "albums", change, wanted)


def _put_members(
    connection: Connection,
    table: tuple[str, str, str],
    owners: str,
    change: Change,
    wanted: Any,
) -> None:
    """Let photos have this number each (runs, see `core.catalog.packing`), or no row (None)."""
    name, owner, number = table
    if wanted is None:
        connection.execute(
            f"DELETE FROM {name} WHERE {owner} = ? AND photo_id IN "
            "(SELECT value FROM json_each(?))",
            (change.subject_id, json.dumps(list(change.photo_ids))),
        )
        return
    if connection.one(f"SELECT 1 FROM {owners} WHERE id = ?", (change.subject_id,)) is None:
        return
    there = set(existing(connection, change.photo_ids))
    numbered = zip(change.photo_ids, unpack_numbers(wanted), strict=True)
    connection.executemany(
        f"INSERT INTO {name} (photo_id, {number}, {owner}) VALUES (?, ?, ?) "
        f"ON CONFLICT DO UPDATE SET {number} = excluded.{number}",
        # In the order of the tables many are put in much sooner.
        [(i, value, change.subject_id) for i, value in sorted(numbered) if i in there],
    )


# ---- marks


def _put_mark(column: str) -> Put:
    def put(connection: Connection, change: Change, wanted: Any, present: Any) -> None:
        photos = json.dumps(existing(connection, change.photo_ids))
        if column == "hidden":
            _show(connection, photos, shown=not wanted)
        # One that is neither is of somebody who keeps no history: it stays.
        if present == 0:
            connection.execute(
                f"INSERT INTO marks (photo_id, {column}) "
                "SELECT value, ? FROM json_each(?) WHERE true "
                f"ON CONFLICT (photo_id) DO UPDATE SET {column} = excluded.{column} "
                f"WHERE marks.{column} = 0",
                (wanted, photos),
            )
        else:
            connection.execute(
                f"UPDATE marks SET {column} = ? WHERE {column} = ? AND photo_id IN "
                "(SELECT value FROM json_each(?))",
                (wanted, present, photos),
            )
        if wanted == 0:
            drop_unmarked(connection, photos)

    return put


def _show(connection: Connection, photos: str, *, shown: bool) -> None:
    """Let views list photos (a JSON array of ids) whose mark is about to change, or not any more.

    The triggers of the marks do so as well, one by one, which takes twice as long for many.
    """
    if shown:
        connection.execute(
            "UPDATE photos NOT INDEXED SET shown = 1 WHERE id IN (SELECT m.photo_id "
            "FROM json_each(?) w CROSS JOIN marks m ON m.photo_id = w.value WHERE m.hidden = 1) "
            "AND shown = 0 AND live = 1 AND lead_id IS NULL",
            (photos,),
        )
    else:
        connection.execute(
            "UPDATE photos NOT INDEXED SET shown = 0 "
            "WHERE id IN (SELECT value FROM json_each(?)) AND shown = 1",
            (photos,),
        )


def drop_unmarked(connection: Connection, photos: str) -> None:
    """Delete rows that say nothing, of these photos (a JSON array of ids)."""
    nothing = " AND ".join(f"{mark} = 0" for mark in MARKS)
    connection.execute(
        f"DELETE FROM marks WHERE {nothing} AND photo_id IN (SELECT value FROM json_each(?))",
        (photos,),
    )


# ---- tags and albums themselves


def _put_tag(connection: Connection, change: Change, wanted: Any, present: Any) -> None:
    if wanted is None:
        # Whatever somebody who keeps no history put to it is not to go unseen.
        connection.execute(
            "DELETE FROM tags WHERE id = ?1 "
            "AND NOT EXISTS (SELECT 1 FROM tags below WHERE below.parent_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM photo_tags WHERE tag_id = ?1)",
            (change.subject_id,),
        )
        return
    row = dict(wanted)
    is_new = present is None
    if "parent_id" in row and not _may_lie_below(connection, change.subject_id, row["parent_id"]):
        if not is_new:
            return
        row["parent_id"] = None
    if "name" in row or "parent_id" in row:
        now = connection.one("SELECT parent_id, name FROM tags WHERE id = ?", (change.subject_id,))
        if not is_new and now is None:
            return
        parent_id, name = now or (None, "")
        parent_id, name = row.get("parent_id", parent_id), row.get("name", name)
        row["name"] = _free_name(
            connection,
            "SELECT 1 FROM tags WHERE parent_id IS ? AND name = ? AND id != ?",
            (parent_id, name, change.subject_id),
        )
    _put_row(connection, "tags", TAG_COLUMNS, change.subject_id, row, is_new=is_new)


def _put_album(connection: Connection, change: Change, wanted: Any, present: Any) -> None:
    if wanted is None:
        connection.execute(
            "DELETE FROM albums WHERE id = ?1 "
            "AND NOT EXISTS (SELECT 1 FROM album_photos WHERE album_id = ?1)",
            (change.subject_id,),
        )
        return
    row = dict(wanted)
    if "name" in row:
        row["name"] = _free_name(
            connection,
            "SELECT 1 FROM albums WHERE ? IS NULL AND name = ? AND id != ?",
            (None, row["name"], change.subject_id),
        )
    _put_row(connection, "albums", ALBUM_COLUMNS, change.subject_id, row, is_new=present is None)


def _put_row(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    row_id: int,
    row: dict[str, Any],
    *,
    is_new: bool,
) -> None:
    chosen = [column for column in columns if column in row]
    values = [row[column] for column in chosen]
    if is_new:
        connection.execute(
            f"INSERT OR IGNORE INTO {table} (id, {', '.join(chosen)}) "
            f"VALUES (?{', ?' * len(chosen)})",
            (row_id, *values),
        )
        return
    assignments = ", ".join(f"{column} = ?" for column in chosen)
    connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values, row_id))


def _free_name(connection: Connection, taken: str, place: tuple[Any, str, int]) -> str:
    """The name, or that with a number where another one has it by now."""
    parent_id, name, own_id = place
    free, number = name, 2
    while connection.one(taken, (parent_id, free, own_id)) is not None:
        free, number = f"{name} ({number})", number + 1
    return free


def _may_lie_below(connection: Connection, tag_id: int, parent_id: int | None) -> bool:
    """Whether a tag can have this parent: it is there, and not below the tag itself."""
    while parent_id is not None:
        row = connection.one("SELECT parent_id FROM tags WHERE id = ?", (parent_id,))
        if row is None or parent_id == tag_id:
            return False
        parent_id = row[0]
    return True


def _put_aliases(connection: Connection, change: Change, wanted: Any, _present: Any) -> None:
    connection.execute("DELETE FROM tag_aliases WHERE tag_id = ?", (change.subject_id,))
    connection.executemany(
        "INSERT OR IGNORE INTO tag_aliases (alias, tag_id) SELECT ?, id FROM tags WHERE id = ?",
        [(alias, change.subject_id) for alias in wanted],
    )


def _always(_change: Change) -> bool:
    return True


def _never(_change: Change) -> bool:
    return False


def _lies_elsewhere(change: Change) -> bool:
    """A view of a tag lists the photos of the tags below it."""
    return change.before is not None and "parent_id" in (change.after or {})


KINDS: Final[dict[str, Kind]] = {
    "tag": Kind(_put_tag, "tags", _lies_elsewhere),
    "aliases": Kind(_put_aliases, "tags", _never),
    "tagged": Kind(_put_tagged, "tags", _always),
    "album": Kind(_put_album, "albums", _never),
    "in-album": Kind(_put_in_album, "albums", _always),
    "dates": Kind(dates.put, "dates", _always),
    **{mark: Kind(_put_mark(mark), "marks", _always) for mark in MARKS if mark != "rotation"},
    "rotation": Kind(_put_mark("rotation"), "marks", _never),
}
"""By the name under which the history keeps them; names are never given to something else."""
