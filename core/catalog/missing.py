"""Photos whose files went away: what they hold, and forgetting them with a way back.

Those that the user left out, and those of removed folders, are none of them: nobody sees them.
Nothing is ever forgotten by itself.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.history import PURGED_KEPT_S
from core.catalog.identity import USER_TABLES
from core.catalog.places import absolute
from core.records import MissingPhoto, MissingReport, PhotoId, Purge

KEPT_S: Final = PURGED_KEPT_S
"""For so long, forgotten photos can be taken back."""

_EXAMPLES: Final = 10
_IS_MISSED: Final = (
    "p.missing_since_utc IS NOT NULL AND p.purged_utc IS NULL AND p.excluded = 0 "
    "AND f.removed_utc IS NULL"
)
_PLACES: Final = (
    "CROSS JOIN directories d ON d.id = p.directory_id CROSS JOIN folders f ON f.id = d.folder_id"
)


def list_missing(connection: Connection, limit: int) -> list[MissingPhoto]:
    """Missing photos that were not forgotten, the latest first."""
    return _listed(connection, None, limit)


def latest(connection: Connection, limit: int) -> list[int]:
    """Ids of the photos that `list_missing` tells of."""
    rows = connection.all(
        f"SELECT p.id FROM photos p INDEXED BY photos_missed {_PLACES} WHERE {_IS_MISSED} "
        "ORDER BY p.missing_since_utc DESC, p.id DESC LIMIT ?",
        (limit,),
    )
    return [photo_id for (photo_id,) in rows]


def report(connection: Connection, photo_ids: Sequence[int] | None) -> MissingReport:
    """What would go with these missing photos, or with all."""
    source, parameters = _among(photo_ids)
    row = connection.one(
        "SELECT count(*), "
        "coalesce(sum(EXISTS (SELECT 1 FROM photo_tags t WHERE t.photo_id = p.id)), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM album_photos a WHERE a.photo_id = p.id)), 0), "
        f"min(p.missing_since_utc), max(p.missing_since_utc) FROM {source} {_PLACES} "
        f"WHERE {_IS_MISSED}",
        parameters,
    )
    photos, tagged, in_albums, oldest_utc, newest_utc = row
    examples = tuple(_listed(connection, photo_ids, _EXAMPLES))
    return MissingReport(photos, tagged, in_albums, oldest_utc, newest_utc, examples)


def purge(connection: Connection, photo_ids: Sequence[int] | None, now_utc: float) -> Purge:
    """Forget these missing photos, or all; ids that are not missing are passed over.

    They keep everything for `KEPT_S`. A file that comes back brings its photo back at any moment.
    """
    while connection.one("SELECT 1 FROM photos WHERE purged_utc = ? LIMIT 1", (now_utc,)):
        now_utc += 0.001  # the moment names one purge
    source, parameters = _among(photo_ids)
    chosen = connection.all(f"SELECT p.id FROM {source} {_PLACES} WHERE {_IS_MISSED}", parameters)
    done = 0
    for start in range(0, len(chosen), BATCH_ROWS):
        with writing(connection):
            done += connection.executemany(
                "UPDATE photos SET purged_utc = ? WHERE id = ? AND missing_since_utc IS NOT NULL "
                "AND purged_utc IS NULL",
                [(now_utc, photo_id) for (photo_id,) in chosen[start : start + BATCH_ROWS]],
            ).rowcount
    return Purge(now_utc, done)


def purges(connection: Connection) -> list[Purge]:
    """What was forgotten and can still be taken back, the latest first."""
    rows = connection.all(
        "SELECT purged_utc, count(*) FROM photos WHERE purged_utc IS NOT NULL "
        "GROUP BY purged_utc ORDER BY purged_utc DESC"
    )
    return [Purge(*row) for row in rows]


def purged_at(connection: Connection, at_utc: float) -> list[int]:
    """Ids of the photos that were forgotten at a moment and still are."""
    rows = connection.all("SELECT id FROM photos WHERE purged_utc = ? ORDER BY id", (at_utc,))
    return [photo_id for (photo_id,) in rows]


def undo_purge(connection: Connection, at_utc: float) -> int:
    """Photos that were forgotten at that moment are missing again; returns how many."""
    count = 0
    while True:
        with writing(connection):
            done = connection.execute(
                "UPDATE photos SET purged_utc = NULL WHERE id IN "
                "(SELECT id FROM photos WHERE purged_utc = ? LIMIT ?)",
                (at_utc, BATCH_ROWS),
            ).rowcount
        if not done:
            return count
        count += done


def drop_old(connection: Connection, before_utc: float) -> list[int]:
    """Delete photos for good that were forgotten before a moment; returns their ids."""
    dropped: list[int] = []
    while True:
        with writing(connection):
            batch = connection.all(
                "SELECT id FROM photos WHERE purged_utc < ? AND live = 0 LIMIT ?",
                (before_utc, BATCH_ROWS),
            )
            for table in USER_TABLES:
                connection.executemany(f"DELETE FROM {table} WHERE photo_id = ?", batch)
            connection.executemany("DELETE FROM photos WHERE id = ?", batch)
        if not batch:
            return dropped
        dropped += [photo_id for (photo_id,) in batch]


def _among(photo_ids: Sequence[int] | None) -> tuple[str, list[Any]]:
    """Where to look: all photos that are missing, or these."""
    if photo_ids is None:
        return "photos p INDEXED BY photos_missed", []
    chosen = json.dumps(sorted(set(photo_ids)))
    return "json_each(?) w CROSS JOIN photos p ON p.id = w.value", [chosen]


def _listed(
    connection: Connection, photo_ids: Sequence[int] | None, limit: int
) -> list[MissingPhoto]:
    source, parameters = _among(photo_ids)
    rows = connection.all(
        f"SELECT p.id, f.path, d.path, p.file_name, p.name, p.missing_since_utc "
        f"FROM {source} {_PLACES} WHERE {_IS_MISSED} "
        "ORDER BY p.missing_since_utc DESC, p.id DESC LIMIT ?",
        [*parameters, limit],
    )
    ids = [row[0] for row in rows]
    tags = _words(
        connection, "photo_tags x ON x.photo_id = w.value JOIN tags n ON n.id = x.tag_id", ids
    )
    albums = _words(
        connection, "album_photos x ON x.photo_id = w.value JOIN albums n ON n.id = x.album_id", ids
    )
    return [
        MissingPhoto(
            PhotoId(photo_id),
            absolute(root, directory, file_name),
            name,
            since,
            tuple(tags[photo_id]),
            tuple(albums[photo_id]),
        )
        for photo_id, root, directory, file_name, name, since in rows
    ]


def _words(
    connection: Connection, source: str, photo_ids: Sequence[int]
) -> defaultdict[int, list[str]]:
    """Names of tags or albums by photo."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for photo_id, name in connection.all(
        f"SELECT w.value, n.name FROM json_each(?) w CROSS JOIN {source} "
        "ORDER BY n.name COLLATE NOCASE, n.name",
        (json.dumps(list(photo_ids)),),
    ):
        found[photo_id].append(name)
    return found
