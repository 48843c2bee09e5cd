"""Finds what is derived and belongs to nothing any more, and drops it."""

from collections.abc import Sequence

from core.catalog import thumbnails
from core.catalog.connection import BATCH_ROWS, Connection, writing

_SCANNED = 5000


def lost_embeddings(connection: Connection) -> list[int]:
    """Embeddings, by `seq`, of photos that the catalog does not know."""
    rows = connection.all(
        "SELECT e.seq FROM embeddings e INDEXED BY embeddings_photo "
        "WHERE NOT EXISTS (SELECT 1 FROM photos p WHERE p.id = e.photo_id)"
    )
    return [row[0] for row in rows]


def drop_embeddings(connection: Connection, seqs: Sequence[int]) -> None:
    """Delete embeddings by `seq`."""
    _drop(connection, "DELETE FROM embeddings WHERE seq = ?", [(seq,) for seq in seqs])


def idle_marks(connection: Connection) -> list[tuple[int, int]]:
    """Model and photo that `outdated` names without an embedding to speak of."""
    return connection.all(
        "SELECT o.model_id, o.photo_id FROM outdated o WHERE NOT EXISTS (SELECT 1 FROM embeddings "
        "e WHERE e.model_id = o.model_id AND e.photo_id = o.photo_id)"
    )


def drop_marks(connection: Connection, marks: Sequence[tuple[int, int]]) -> None:
    """Delete from `outdated`."""
    _drop(connection, "DELETE FROM outdated WHERE model_id = ? AND photo_id = ?", marks)


def needless_jobs(connection: Connection) -> list[tuple[int, int]]:
    """Model and photo of jobs whose embedding is there and not outdated."""
    return connection.all(
        "SELECT j.model_id, j.photo_id FROM jobs j WHERE EXISTS (SELECT 1 FROM embeddings e "
        "WHERE e.model_id = j.model_id AND e.photo_id = j.photo_id) AND NOT EXISTS (SELECT 1 "
        "FROM outdated o WHERE o.model_id = j.model_id AND o.photo_id = j.photo_id)"
    )


def drop_jobs(connection: Connection, found: Sequence[tuple[int, int]]) -> None:
    """Delete jobs by model and photo, unless their photo changed since they were found."""
    _drop(
        connection,
        "DELETE FROM jobs WHERE model_id = ?1 AND photo_id = ?2 AND NOT EXISTS (SELECT 1 "
        "FROM outdated o WHERE o.model_id = ?1 AND o.photo_id = ?2)",
        found,
    )


def orphaned_thumbnails(catalog: Connection, pictures: Connection) -> list[int]:
    """Photos with a thumbnail that are unknown, or in a folder that was removed.

    Reads a part of every thumbnail: some seconds for a million.
    """
    kept = {
        row[0]
        for row in catalog.all(
            "SELECT d.id FROM directories d JOIN folders f ON f.id = d.folder_id "
            "WHERE f.removed_utc IS NULL"
        )
    }
    orphans: list[int] = []
    last = 0
    while found := thumbnails.ids(pictures, last, _SCANNED):
        rows = catalog.all(
            "SELECT id, directory_id FROM photos WHERE id BETWEEN ? AND ?", (found[0], found[-1])
        )
        known = {photo_id for photo_id, directory in rows if directory in kept}
        orphans += [photo_id for photo_id in found if photo_id not in known]
        last = found[-1]
    return orphans


def _drop(connection: Connection, sql: str, rows: Sequence[tuple[int, ...]]) -> None:
    for start in range(0, len(rows), BATCH_ROWS):
        with writing(connection):
            connection.executemany(sql, rows[start : start + BATCH_ROWS])
