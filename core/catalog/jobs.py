"""What is still to be embedded, and how a finished or failed job is written."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import math
from collections.abc import Collection, Sequence
from typing import NamedTuple

import msgspec

from core.catalog import embeddings, failures, identity
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.files import clamp_ns
from core.catalog.folders import absolute
from core.paths import valid_text
from core.records import PhotoFacts

_NS_PER_S = 1_000_000_000


class Job(msgspec.Struct, frozen=True):
    """A photo to be decoded and embedded. `path` is absolute."""

    photo_id: int
    path: bytes
    size_bytes: int
    mtime_ns: int


class Finished(msgspec.Struct, frozen=True):
    """What came of a job.

    Attributes:
        mtime_ns: Of the job. When the photo's differs by now, the result is dropped.
        content_hash: Of the whole file.
        vector: float16, little-endian, L2 norm 1.
    """

    photo_id: int
    mtime_ns: int
    facts: PhotoFacts
    content_hash: bytes
    vector: bytes


class Stored(NamedTuple):
    """A result that was written: `seq` is the embedding's, `finished_id` the photo of the job."""

    photo_id: int
    seq: int
    finished_id: int


_WANTED = (
    "p.live = 1 AND NOT EXISTS "
    "(SELECT 1 FROM embeddings e WHERE e.model_id = ?1 AND e.photo_id = p.id) "
    "AND NOT EXISTS (SELECT 1 FROM failures x WHERE x.photo_id = p.id) "
)


def enqueue_missing(connection: Connection, model_id: int) -> int:
    """Make a job of every live photo with neither embedding, failure nor job.

    Photos of folders that are offline are left for when these are back. The search for them holds
    no lock: about 1.5 s for a million photos that are all done.

    Returns:
        The number of new jobs.
    """
    rows = connection.all(
        "SELECT p.id FROM photos p JOIN directories d ON d.id = p.directory_id "
        "JOIN folders f ON f.id = d.folder_id "
        f"WHERE {_WANTED} AND f.offline = 0 AND NOT EXISTS "
        "(SELECT 1 FROM jobs j WHERE j.model_id = ?1 AND j.photo_id = p.id)",
        (model_id,),
    )
    return enqueue(connection, model_id, [row[0] for row in rows])


def enqueue(connection: Connection, model_id: int, photo_ids: Sequence[int]) -> int:
    """Make jobs of those of these photos that still need one; returns how many."""
    made = 0
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            batch = photo_ids[start : start + BATCH_ROWS]
            marks = ", ".join(f"?{number}" for number in range(2, len(batch) + 2))
            made += connection.execute(
                "INSERT OR IGNORE INTO jobs (model_id, photo_id, sort_ns) "
                f"SELECT ?1, p.id, p.sort_ns FROM photos p WHERE p.id IN ({marks}) AND {_WANTED}",
                [model_id, *batch],
            ).rowcount
    return made


def take(
    connection: Connection, model_id: int, limit: int, excluding: Collection[int] = ()
) -> list[Job]:
    """The next jobs, newest photos first. They stay until they are finished or failed.

    Args:
        connection: The engine's.
        model_id: Whose jobs.
        limit: At most so many.
        excluding: Photos that are being worked on.
    """
    rows = connection.all(
        "SELECT p.id, f.path, d.path, p.file_name, p.size_bytes, p.mtime_ns "
        "FROM jobs j INDEXED BY jobs_newest CROSS JOIN photos p ON p.id = j.photo_id "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id "
        "WHERE j.model_id = ? AND f.offline = 0 AND p.live = 1 "
        "ORDER BY j.sort_ns DESC, j.photo_id DESC LIMIT ?",
        (model_id, limit + len(excluding)),
    )
    free = [row for row in rows if row[0] not in excluding]
    return [Job(row[0], absolute(*row[1:4]), row[4], row[5]) for row in free[:limit]]


def finish(connection: Connection, model_id: int, finished: Sequence[Finished]) -> list[Stored]:
    """Write results in one transaction of at most 500 photos.

    A result whose file changed in the meantime is dropped, and its job stays. A photo that is new
    and has the content of a missing one turns out to be that one: only the missing one goes on,
    in the new place.
    """
    stored: list[Stored] = []
    with writing(connection):
        for result in finished:
            row = connection.one(
                "SELECT mtime_ns, size_bytes, content_hash FROM photos WHERE id = ?",
                (result.photo_id,),
            )
            if row is None or row[0] != result.mtime_ns:
                continue
            photo_id = result.photo_id
            if row[2] is None:
                photo_id = _original(connection, result, row[1])
            _write_facts(connection, photo_id, result)
            seq = embeddings.put(connection, model_id, photo_id, result.vector)
            _done(connection, model_id, photo_id)
            stored.append(Stored(photo_id, seq, result.photo_id))
    return stored


def _original(connection: Connection, result: Finished, size_bytes: int) -> int:
    """The photo whose file a new one is: a missing one, or the new one itself."""
    missing = identity.missing_with_content(connection, result.content_hash, size_bytes)
    if not missing:
        return result.photo_id
    (new,) = identity.with_ids(connection, [result.photo_id])
    original = identity.nearest(missing, new.path).photo_id
    identity.absorb(connection, original, result.photo_id)
    return original


def fail(
    connection: Connection,
    model_id: int,
    job: Job,
    *,
    stage: str,
    reason: str,
    said: tuple[str, str],
) -> bool:
    """Turn a job into a failure with its message and hint.

    Returns:
        False when the file changed in the meantime, or went away: nothing is said of it then,
        and the job of the new content stays.
    """
    with writing(connection):
        row = connection.one("SELECT mtime_ns, live FROM photos WHERE id = ?", (job.photo_id,))
        if row is None or row[0] != job.mtime_ns or not row[1]:
            return False
        connection.execute(
            "DELETE FROM jobs WHERE model_id = ? AND photo_id = ?", (model_id, job.photo_id)
        )
        failures.put(connection, job.photo_id, stage, reason, said)
    return True


def withdraw(connection: Connection, photo_ids: Sequence[int]) -> None:
    """Delete the jobs of at most 500 photos, for every model; `enqueue` makes them again."""
    with writing(connection):
        connection.executemany(
            "DELETE FROM jobs WHERE photo_id = ?", [(photo_id,) for photo_id in photo_ids]
        )


def drop(connection: Connection, model_id: int) -> None:
    """Delete every job of a model; `enqueue_missing` makes them again."""
    while True:
        with writing(connection):
            gone = connection.execute(
                "DELETE FROM jobs WHERE model_id = ?1 AND photo_id IN "
                "(SELECT photo_id FROM jobs WHERE model_id = ?1 LIMIT ?2)",
                (model_id, BATCH_ROWS),
            ).rowcount
        if not gone:
            return


def count(connection: Connection, model_id: int) -> int:
    """Number of jobs of a model."""
    row = connection.one("SELECT count(*) FROM jobs WHERE model_id = ?", (model_id,))
    return int(row[0])


def _write_facts(connection: Connection, photo_id: int, result: Finished) -> None:
    facts = result.facts
    taken_utc = facts.taken_utc
    if taken_utc is not None and not math.isfinite(taken_utc):
        taken_utc = None
    connection.execute(
        "INSERT OR REPLACE INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, "
        "lens, latitude, longitude, exif) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            photo_id,
            facts.width_px,
            facts.height_px,
            valid_text(facts.format),
            taken_utc,
            valid_text(facts.camera),
            valid_text(facts.lens),
            facts.latitude,
            facts.longitude,
            json.dumps([[valid_text(text) for text in pair] for pair in facts.exif]),
        ),
    )
    sort_ns = result.mtime_ns if taken_utc is None else clamp_ns(int(taken_utc) * _NS_PER_S)
    connection.execute(
        "UPDATE photos SET content_hash = ?, sort_ns = ? WHERE id = ?",
        (result.content_hash, sort_ns, photo_id),
    )


def _done(connection: Connection, model_id: int, photo_id: int) -> None:
    connection.execute("DELETE FROM failures WHERE photo_id = ?", (photo_id,))
    connection.execute("DELETE FROM jobs WHERE model_id = ? AND photo_id = ?", (model_id, photo_id))
