"""Photos that could not be used, and why."""

import os
import time
from collections.abc import Sequence
from typing import Any

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.paths import valid_text
from core.records import Failure, FailureGroup, PhotoId

_FAILURE = (
    "SELECT x.photo_id, f.path, d.path, p.file_name, p.name, x.stage, x.reason, x.message, x.hint, "
    "x.at_utc FROM failures x JOIN photos p ON p.id = x.photo_id "
    "JOIN directories d ON d.id = p.directory_id JOIN folders f ON f.id = d.folder_id "
    "WHERE p.live = 1 "
)


def list_failures(connection: Connection, limit: int = 1000) -> list[Failure]:
    """Failures of live photos, the latest first."""
    found = connection.all(f"{_FAILURE} ORDER BY x.at_utc DESC, x.photo_id DESC LIMIT ?", (limit,))
    return [_failure(row) for row in found]


def get(connection: Connection, photo_id: int) -> Failure | None:
    """Why one photo could not be used, or None."""
    row = connection.one(f"{_FAILURE} AND x.photo_id = ?", (photo_id,))
    return None if row is None else _failure(row)


def count(connection: Connection) -> int:
    """Number of live photos that could not be used."""
    row = connection.one(
        "SELECT count(*) FROM failures x CROSS JOIN photos p ON p.id = x.photo_id WHERE p.live = 1"
    )
    return int(row[0])


def groups(connection: Connection) -> list[FailureGroup]:
    """Failures of live photos by reason, the most frequent reason first."""
    # Failures are few, photos many: CROSS JOIN says which come first. Beside max(), SQLite takes
    # the other columns from the row that has it.
    rows = connection.all(
        "SELECT x.reason, x.message, count(*), max(x.at_utc) FROM failures x "
        "CROSS JOIN photos p ON p.id = x.photo_id WHERE p.live = 1 "
        "GROUP BY x.reason ORDER BY 3 DESC, 1"
    )
    return [FailureGroup(*row[:3]) for row in rows]


def put(
    connection: Connection, photo_id: int, stage: str, reason: str, said: tuple[str, str]
) -> None:
    """Note a failure with its message and hint, within the caller's transaction."""
    message, hint = said
    connection.execute(
        "INSERT OR REPLACE INTO failures (photo_id, stage, reason, message, hint, at_utc) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (photo_id, stage, reason, valid_text(message), valid_text(hint), time.time()),
    )


def clear(
    connection: Connection, photo_ids: Sequence[int] | None = None, reason: str = ""
) -> list[int]:
    """Forget failures of live photos, so that they can be tried again.

    Args:
        connection: The engine's.
        photo_ids: Only these; all when None.
        reason: Of these, only those that failed for this reason; empty for any.

    Returns:
        Ids of the photos that had one; give them to `jobs.enqueue`.
    """
    if photo_ids is None:
        sql = (
            "SELECT x.photo_id FROM failures x JOIN photos p ON p.id = x.photo_id WHERE p.live = 1"
        )
        wanted = [row[0] for row in connection.all(sql)]
    else:
        wanted = list(dict.fromkeys(photo_ids))
    cleared: list[int] = []
    for start in range(0, len(wanted), BATCH_ROWS):
        with writing(connection):
            for photo_id in wanted[start : start + BATCH_ROWS]:
                gone = connection.execute(
                    "DELETE FROM failures WHERE photo_id = ?1 AND (?2 = '' OR reason = ?2)",
                    (photo_id, reason),
                )
                if gone.rowcount:
                    cleared.append(photo_id)
    return cleared


def _failure(row: Any) -> Failure:
    return Failure(
        photo_id=PhotoId(row[0]),
        path=os.path.join(row[1], row[2], row[3]),  # noqa: PTH118 - bytes
        name=row[4],
        stage=row[5],
        reason=row[6],
        message=row[7],
        hint=row[8],
        at_utc=row[9],
    )
