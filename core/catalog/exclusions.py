"""Patterns of files and directories that are left out, and the photos that they leave out.

A photo that is left out is not live, but keeps all that it has. Whether it is missing, or its
folder is removed, is another matter. The disk is not looked at.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import os
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from core.catalog import names
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.patterns import Patterns, below, checked, within
from core.errors import UsageError
from core.records import Exclusion, FolderId
from core.settings import EXCLUSIONS_UNSETTLED

_SEPARATOR = os.fsencode(os.sep)

# What the patterns say and what the photos tell are changed by one thread at a time.
_changing = threading.Lock()


class _Row(NamedTuple):
    """A photo that does not agree with the patterns yet, in the place where it was looked at."""

    photo_id: int
    directory_id: int
    file_name: bytes
    directory_text: str
    is_left_out: bool


def list_exclusions(connection: Connection) -> list[Exclusion]:
    """Every exclusion with the number of photos that it leaves out, in order of adding."""
    counts = _counts(connection)
    return [
        Exclusion(
            number, pattern, None if folder_id is None else FolderId(folder_id), counts[number]
        )
        for number, pattern, folder_id in connection.all(
            "SELECT id, pattern, folder_id FROM exclusions ORDER BY id"
        )
    ]


def add(connection: Connection, pattern: str, folder_id: int | None) -> Exclusion:
    """Leave out what matches, at once; one that is there already is kept.

    Args:
        connection: The engine's.
        pattern: As in .gitignore, relative to the folder.
        folder_id: Of this folder only, or None for all.

    Raises:
        UsageError: The pattern is no good, or would leave out everything; there is no such folder.
    """
    pattern = checked(pattern)
    with _changing:
        with writing(connection):
            if folder_id is not None and not _is_folder(connection, folder_id):
                raise UsageError("There is no such folder.", "`photosift folders` lists them.")
            is_new = connection.execute(
                "INSERT OR IGNORE INTO exclusions (pattern, folder_id, added_utc) VALUES (?, ?, ?)",
                (pattern, folder_id, time.time()),
            ).rowcount
            if is_new:
                _unsettle(connection)
        if is_new:
            _settle(connection, folder_id)
    return next(
        found
        for found in list_exclusions(connection)
        if (found.pattern, found.folder_id) == (pattern, folder_id)
    )


def remove(connection: Connection, exclusion_id: int) -> None:
    """Take an exclusion back; what no other one leaves out is live again. An unknown id is none."""
    with _changing:
        with writing(connection):
            row = connection.one("SELECT folder_id FROM exclusions WHERE id = ?", (exclusion_id,))
            if row is None:
                return
            connection.execute("DELETE FROM exclusions WHERE id = ?", (exclusion_id,))
            _unsettle(connection)
        _settle(connection, row[0])


def patterns(connection: Connection, folder_id: int) -> list[str]:
    """The patterns that hold for a folder, in order of adding."""
    return [pattern for _, pattern in _holding_for(connection, folder_id)]


def apply(connection: Connection, folder_id: int) -> list[int]:
    """Make the photos of a folder agree with its patterns.

    Returns:
        Ids of the photos that are left out from now on.
    """
    with _changing:
        return _apply(connection, folder_id)


def settle(connection: Connection) -> None:
    """Finish what a crash, or a folder that took over another one, left to be done.

    Cheap when there is nothing to do.
    """
    with _changing:
        if _is_unsettled(connection):
            _settle(connection, None)


def hand_over(connection: Connection, source_id: int, target_id: int, prefix: bytes) -> None:
    """Let the patterns of a folder hold in the same places as part of a folder around it.

    Within the caller's transaction; `settle` is to follow.

    Args:
        connection: The engine's, in a transaction.
        source_id: The inner folder, which is about to go.
        target_id: The outer one.
        prefix: The way from the outer one to the inner one.
    """
    for number, pattern in connection.all(
        "SELECT id, pattern FROM exclusions WHERE folder_id = ?", (source_id,)
    ):
        connection.execute(
            "UPDATE OR IGNORE exclusions SET pattern = ?, folder_id = ? WHERE id = ?",
            (below(prefix, pattern), target_id, number),
        )
    connection.execute("DELETE FROM exclusions WHERE folder_id = ?", (source_id,))


def copy_within(connection: Connection, source_id: int, target_id: int, prefix: bytes) -> None:
    """Let the patterns of a folder hold in a new one inside it too.

    Within the caller's transaction; `settle` is to follow.

    Args:
        connection: The engine's, in a transaction.
        source_id: The outer folder, which was removed and keeps its patterns.
        target_id: The inner one.
        prefix: The way from the outer one to the inner one.
    """
    rows = connection.all(
        "SELECT pattern, added_utc FROM exclusions WHERE folder_id = ? ORDER BY id", (source_id,)
    )
    for pattern, added_utc in rows:
        connection.executemany(
            "INSERT OR IGNORE INTO exclusions (pattern, folder_id, added_utc) VALUES (?, ?, ?)",
            [(inner, target_id, added_utc) for inner in within(prefix, pattern)],
        )
    if rows:
        _unsettle(connection)


def unsettle(connection: Connection) -> None:
    """Note, within the caller's transaction, that places change; `settle` is to follow."""
    if connection.one("SELECT 1 FROM exclusions LIMIT 1") is not None:
        _unsettle(connection)


def hide(connection: Connection, photo_ids: Sequence[int]) -> None:
    """Mark photos as left out, within the caller's transaction."""
    ids = [(photo_id,) for photo_id in photo_ids]
    connection.executemany("UPDATE photos SET excluded = 1, live = 0 WHERE id = ?", ids)
    connection.executemany("DELETE FROM jobs WHERE photo_id = ?", ids)
    names.remove(connection, photo_ids)


def _is_folder(connection: Connection, folder_id: int) -> bool:
    return connection.one("SELECT 1 FROM folders WHERE id = ?", (folder_id,)) is not None


def _unsettle(connection: Connection) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, '1')", (EXCLUSIONS_UNSETTLED,)
    )


def _is_unsettled(connection: Connection) -> bool:
    found = connection.one("SELECT 1 FROM settings WHERE name = ?", (EXCLUSIONS_UNSETTLED,))
    return found is not None


def _settle(connection: Connection, folder_id: int | None) -> None:
    """Apply the patterns to a folder, or to all that were ever added."""
    chosen = "1" if folder_id is None else "id = ?"
    for (found,) in connection.all(
        f"SELECT id FROM folders WHERE {chosen}", () if folder_id is None else (folder_id,)
    ):
        _apply(connection, found)
    with writing(connection):
        connection.execute("DELETE FROM settings WHERE name = ?", (EXCLUSIONS_UNSETTLED,))


def _holding_for(connection: Connection, folder_id: int) -> list[tuple[int, str]]:
    return connection.all(
        "SELECT id, pattern FROM exclusions WHERE folder_id IS NULL OR folder_id = ? ORDER BY id",
        (folder_id,),
    )


def _apply(connection: Connection, folder_id: int) -> list[int]:
    compiled = Patterns(patterns(connection, folder_id))
    rows = _disagreeing(connection, folder_id, compiled)
    left_out: list[int] = []
    while batch := list(islice(rows, BATCH_ROWS)):
        hidden = [row for row in batch if row.is_left_out]
        with writing(connection):
            left_out += _hide(connection, hidden)
            _show(connection, folder_id, [row for row in batch if not row.is_left_out])
    return left_out


def _disagreeing(connection: Connection, folder_id: int, compiled: Patterns) -> Iterator[_Row]:
    """Photos of a folder that are marked otherwise than the patterns say, by directory."""
    # Without a pattern, only what is left out by now can be wrong.
    among = "p.excluded = 1" if not compiled else "1"
    directories = connection.all(
        "SELECT d.id, d.path, d.name, f.name FROM directories d JOIN folders f "
        "ON f.id = d.folder_id WHERE d.folder_id = ? AND EXISTS "
        f"(SELECT 1 FROM photos p WHERE p.directory_id = d.id AND {among})",
        (folder_id,),
    )
    for directory_id, path, name, folder_name in directories:
        text = names.directory_text(folder_name, name)
        is_whole = compiled.leaves_out(path, is_directory=True)
        below_it = path + _SEPARATOR if path else b""
        for photo_id, file_name, excluded in connection.all(
            "SELECT p.id, p.file_name, p.excluded FROM photos p "
            f"WHERE p.directory_id = ? AND {among}",
            (directory_id,),
        ):
            is_left_out = is_whole or compiled.leaves_out(below_it + file_name, is_directory=False)
            if is_left_out != bool(excluded):
                yield _Row(photo_id, directory_id, file_name, text, is_left_out)


def _hide(connection: Connection, rows: Sequence[_Row]) -> list[int]:
    # One that was moved in this moment is left to the scan that moved it.
    hidden = [
        row.photo_id
        for row in rows
        if connection.execute(
            "UPDATE photos SET excluded = 1, live = 0 "
            "WHERE id = ? AND directory_id = ? AND file_name = ?",
            row[:3],
        ).rowcount
    ]
    connection.executemany("DELETE FROM jobs WHERE photo_id = ?", [(i,) for i in hidden])
    names.remove(connection, hidden)
    return hidden


def _show(connection: Connection, folder_id: int, rows: Sequence[_Row]) -> None:
    is_removed = connection.one(
        "SELECT removed_utc IS NOT NULL FROM folders WHERE id = ?", (folder_id,)
    )[0]
    shown = []
    for row in rows:
        # Another photo may be in its place by now: then its own file went away.
        connection.execute(
            "UPDATE photos SET excluded = 0, missing_since_utc = coalesce(missing_since_utc, "
            "(SELECT ?4 FROM photos o WHERE o.directory_id = ?2 AND o.file_name = ?3 "
            "AND o.live = 1)) WHERE id = ?1 AND directory_id = ?2 AND file_name = ?3",
            (*row[:3], time.time()),
        )
        if is_removed:
            continue
        found = connection.execute(
            "UPDATE photos SET live = 1 WHERE id = ? AND directory_id = ? AND file_name = ? "
            "AND missing_since_utc IS NULL AND trashed_utc IS NULL AND left_utc IS NULL "
            "RETURNING name",
            row[:3],
        ).fetchone()
        if found is not None:
            shown.append((row.photo_id, found[0], row.directory_text))
    names.add(connection, shown)


def _counts(connection: Connection) -> Counter[int]:
    """Photos by the exclusion that leaves them out; those that are missing or removed do not."""
    places: defaultdict[int, list[tuple[int, bytes, int]]] = defaultdict(list)
    for directory_id, folder_id, path, number in connection.all(
        "SELECT d.id, d.folder_id, d.path, count(*) FROM photos p INDEXED BY photos_excluded "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id "
        "WHERE p.excluded = 1 AND p.missing_since_utc IS NULL AND f.removed_utc IS NULL "
        "GROUP BY d.id"
    ):
        places[folder_id].append((directory_id, path, number))
    counts: Counter[int] = Counter()
    for folder_id, directories in places.items():
        holding = _holding_for(connection, folder_id)
        compiled = Patterns([pattern for _, pattern in holding])
        for directory_id, path, number in directories:
            decided = compiled.deciding(path, is_directory=True)
            if decided is not None:
                counts[holding[decided][0]] += number
                continue
            below_it = path + _SEPARATOR if path else b""
            for (file_name,) in connection.all(
                "SELECT file_name FROM photos WHERE directory_id = ? AND excluded = 1 "
                "AND missing_since_utc IS NULL",
                (directory_id,),
            ):
                decided = compiled.deciding(below_it + file_name, is_directory=False)
                if decided is not None:
                    counts[holding[decided][0]] += 1
    return counts
