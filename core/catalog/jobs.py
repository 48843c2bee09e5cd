"""What is still to be embedded, and how a finished or failed job is written."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import math
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

import msgspec

from core.catalog import embeddings, failures, identity
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.files import clamp_ns
from core.catalog.places import absolute
from core.paths import valid_text
from core.records import PhotoFacts

_NS_PER_S = 1_000_000_000
# For so long a file may be gone while an editor saves it.
_SAVING_TAKES_S = 60.0
_MOST_ZONE_S = 14 * 3600
_ZONE_STEP_S = 15 * 60


class Job(msgspec.Struct, frozen=True):
    """A photo to be decoded and embedded.

    Attributes:
        path: Absolute.
        arrived: It was found while its folder was being watched, and goes before the backlog.
        is_embedded: The model has an embedding of an older content of the file.
        input_hash: Digest of what that embedding was made of; None where it is not known.
    """

    photo_id: int
    path: bytes
    size_bytes: int
    mtime_ns: int
    arrived: bool = False
    is_embedded: bool = False
    input_hash: bytes | None = None


class Finished(msgspec.Struct, frozen=True):
    """What came of a job.

    Attributes:
        mtime_ns: Of the job. When the photo's differs by now, the result is dropped.
        content_hash: Of the whole file.
        vector: float16, little-endian, L2 norm 1; None when the embedding that is there was made
            of the same input, and holds.
        input_hash: Digest of the model's input.
    """

    photo_id: int
    mtime_ns: int
    facts: PhotoFacts
    content_hash: bytes
    vector: bytes | None
    input_hash: bytes | None = None


class Stored(NamedTuple):
    """A result that was written: `seq` is the embedding's, `finished_id` the photo of the job."""

    photo_id: int
    seq: int
    finished_id: int


_EMBEDDED = "EXISTS (SELECT 1 FROM embeddings e WHERE e.model_id = ?1 AND e.photo_id = p.id)"
_OUTDATED = "EXISTS (SELECT 1 FROM outdated o WHERE o.model_id = ?1 AND o.photo_id = p.id)"
_USABLE = "p.live = 1 AND NOT EXISTS (SELECT 1 FROM failures x WHERE x.photo_id = p.id)"
_REACHABLE = "f.offline = 0 AND d.offline = 0"
_FORGOTTEN = (
    f"{_USABLE} AND {_REACHABLE} AND NOT EXISTS "
    "(SELECT 1 FROM jobs j WHERE j.model_id = ?1 AND j.photo_id = p.id)"
)
_PLACES = "JOIN directories d ON d.id = p.directory_id JOIN folders f ON f.id = d.folder_id"


_WITHOUT_EMBEDDING = f"FROM photos p {_PLACES} WHERE NOT {_EMBEDDED} AND {_FORGOTTEN}"
_WITH_OUTDATED = (
    f"FROM outdated o CROSS JOIN photos p ON p.id = o.photo_id {_PLACES} "
    f"WHERE o.model_id = ?1 AND {_FORGOTTEN}"
)


def enqueue_missing(connection: Connection, model_id: int) -> int:
    """Make a job of every live photo with neither failure nor job whose embedding is lacking.

    That is: there is none, or it is outdated. Photos of folders and disks that are offline are
    left for when these are back. The search holds no lock: about 1.5 s for a million photos that
    are all done.

    Returns:
        The number of new jobs.
    """
    rows = connection.all(f"SELECT p.id {_WITHOUT_EMBEDDING}", (model_id,))
    rows += connection.all(f"SELECT p.id {_WITH_OUTDATED}", (model_id,))
    return enqueue(connection, model_id, [row[0] for row in rows])


def count_owed(connection: Connection, model_id: int) -> int:
    """How many jobs there are, with those that `enqueue_missing` would make; as slow as that."""
    row = connection.one(
        f"SELECT (SELECT count(*) {_WITHOUT_EMBEDDING}) + (SELECT count(*) {_WITH_OUTDATED})",
        (model_id,),
    )
    return count(connection, model_id) + int(row[0])


# By their ids, then to their places: any other way would read every live photo. The time is that
# which views go by, to the millisecond, so that work follows what is seen.
_MAKE_JOBS = (
    "INSERT INTO jobs (model_id, photo_id, sort_ns, priority) "
    "SELECT ?1, p.id, p.clock_ms * 1000000, ?2 "
    "FROM photos p NOT INDEXED CROSS JOIN directories d ON d.id = p.directory_id "
    "CROSS JOIN folders f ON f.id = d.folder_id WHERE p.id IN ({marks}) "
    f"AND {_USABLE} AND {_REACHABLE} AND (NOT {_EMBEDDED} OR {_OUTDATED}) "
    "ON CONFLICT DO UPDATE SET priority = excluded.priority WHERE excluded.priority > priority"
)


def enqueue(
    connection: Connection, model_id: int, photo_ids: Sequence[int], *, arrived: bool = False
) -> int:
    """Make jobs of those of these photos that still need one.

    As with `enqueue_missing`, photos of folders and disks that are offline get none now.

    Args:
        connection: The engine's.
        model_id: Whose jobs.
        photo_ids: Any number.
        arrived: They go before the backlog, also those that have a job already.

    Returns:
        How many were made, or put ahead.
    """
    made = 0
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            batch = photo_ids[start : start + BATCH_ROWS]
            marks = ", ".join(f"?{number}" for number in range(3, len(batch) + 3))
            made += connection.execute(
                _MAKE_JOBS.format(marks=marks),
                [model_id, int(arrived), *batch],
            ).rowcount
    return made


_TAKEN = (
    "SELECT p.id, f.path, d.path, p.file_name, p.size_bytes, p.mtime_ns, j.priority, "
    "e.seq IS NOT NULL, e.input_hash FROM {jobs} "
    "CROSS JOIN photos p ON p.id = j.photo_id "
    "CROSS JOIN directories d ON d.id = p.directory_id "
    "CROSS JOIN folders f ON f.id = d.folder_id "
    "LEFT JOIN embeddings e ON e.model_id = j.model_id AND e.photo_id = j.photo_id "
    "WHERE j.model_id = ?1 AND {condition} AND f.offline = 0 AND d.offline = 0 AND p.live = 1 "
)


def take(
    connection: Connection,
    model_id: int,
    limit: int,
    excluding: Collection[int] = (),
    *,
    arrivals_only: bool = False,
) -> list[Job]:
    """The next jobs: arrivals, then newest photos first. They stay until finished or failed.

    Args:
        connection: The engine's.
        model_id: Whose jobs.
        limit: At most so many.
        excluding: Photos that are being worked on.
        arrivals_only: Leave the backlog.
    """
    rows = connection.all(
        _TAKEN.format(
            jobs="jobs j INDEXED BY jobs_newest",
            condition="j.priority = 1" if arrivals_only else "1",
        )
        + "ORDER BY j.priority DESC, j.sort_ns DESC, j.photo_id DESC LIMIT ?2",
        (model_id, limit + len(excluding)),
    )
    return [_job(row) for row in rows if row[0] not in excluding][:limit]


def take_photos(
    connection: Connection,
    model_id: int,
    photo_ids: Sequence[int],
    excluding: Collection[int] = (),
) -> list[Job]:
    """The jobs of these photos, in their order; those without a job are left out.

    Args:
        connection: The engine's.
        model_id: Whose jobs.
        photo_ids: Any number.
        excluding: Photos that are being worked on.
    """
    wanted = [photo_id for photo_id in photo_ids if photo_id not in excluding]
    if not wanted:
        return []
    rows = connection.all(
        _TAKEN.format(jobs="json_each(?2) w CROSS JOIN jobs j", condition="j.photo_id = w.value"),
        (model_id, json.dumps(wanted)),
    )
    found = {row[0]: _job(row) for row in rows}
    return [found[photo_id] for photo_id in dict.fromkeys(wanted) if photo_id in found]


def _job(row: Sequence[Any]) -> Job:
    return Job(
        photo_id=row[0],
        path=absolute(row[1], row[2], row[3]),
        size_bytes=row[4],
        mtime_ns=row[5],
        arrived=bool(row[6]),
        is_embedded=bool(row[7]),
        input_hash=row[8],
    )


def finish(
    connection: Connection,
    model_id: int,
    finished: Sequence[Finished],
    other_models: Sequence[int] = (),
) -> list[Stored]:
    """Write results in one transaction of at most 500 photos.

    A result whose file changed in the meantime is dropped, and its job stays; so does one whose
    embedding was to hold and is no longer there. A photo that is new and has the content of a
    missing one, or is an edited version of the one that was missing in its place, turns out to be
    that one: only the missing one goes on, in the new place.

    Args:
        connection: The engine's.
        model_id: Whose jobs.
        finished: What came of them.
        other_models: They try a photo again that had failed with them, for the failure goes.

    Returns:
        What can be found from now on. The result of a photo that went away meanwhile is kept for
        when it comes back, and not among them.
    """
    stored: list[Stored] = []
    with writing(connection):
        for result in finished:
            row = connection.one(
                "SELECT mtime_ns, size_bytes, content_hash, live FROM photos WHERE id = ?",
                (result.photo_id,),
            )
            if row is None or row[0] != result.mtime_ns:
                continue
            photo_id = result.photo_id
            if result.vector is None:
                seq = embeddings.confirm(connection, model_id, photo_id, result.input_hash or b"")
                if seq is None:
                    continue  # it went meanwhile
            else:
                if row[2] is None:
                    photo_id = _original(connection, result, row[1])
                seq = embeddings.put(
                    connection, model_id, photo_id, result.vector, result.input_hash
                )
            _write_facts(connection, photo_id, result)
            _done(connection, model_id, photo_id, other_models)
            if row[3] or photo_id != result.photo_id:
                stored.append(Stored(photo_id, seq, result.photo_id))
    return stored


def _original(connection: Connection, result: Finished, size_bytes: int) -> int:
    """The photo whose file a new one is: a missing one, or the new one itself."""
    same = identity.missing_with_content(connection, result.content_hash, size_bytes)
    edited = None if same else _edited(connection, result)
    if not same and edited is None:
        return result.photo_id
    (new,) = identity.with_ids(connection, [result.photo_id])
    if not new.live:
        return result.photo_id  # it was left out, or removed, in the meantime
    original = edited if edited is not None else identity.nearest(same, new.path).photo_id
    if edited is not None:
        embeddings.outdate(connection, [original])
    identity.absorb(connection, original, result.photo_id)
    return original


def _edited(connection: Connection, result: Finished) -> int | None:
    """The missing photo in whose place a new one is, if that is an edited version of it.

    The name says nothing, for cameras give it again. When it was taken, and with which camera,
    does; where that is not known, only an editor's short time between deleting and writing.
    """
    taken_utc, camera = _taken_utc(result.facts), valid_text(result.facts.camera)
    for former in identity.predecessors(connection, result.photo_id):
        is_same = _same_moment(former.taken_utc, taken_utc)
        if is_same and former.camera != camera:
            is_same = None
        if is_same or (is_same is None and former.gone_s < _SAVING_TAKES_S):
            return former.photo_id
    return None


def _taken_utc(facts: PhotoFacts) -> float | None:
    taken_utc = facts.taken_utc
    return None if taken_utc is None or not math.isfinite(taken_utc) else taken_utc


def _same_moment(one_utc: float | None, other_utc: float | None) -> bool | None:
    """Whether two pictures were taken in the same second; None when that cannot be told.

    An editor may add a time zone that the camera did not write.
    """
    if one_utc is None or other_utc is None:
        return None
    apart_s = abs(int(one_utc) - int(other_utc))
    if apart_s and apart_s <= _MOST_ZONE_S and not apart_s % _ZONE_STEP_S:
        return None
    return not apart_s


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

    What is left of an older content of the file goes: its facts, and its outdated embedding.

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
        if job.is_embedded:
            embeddings.drop_outdated(connection, model_id, job.photo_id)
            connection.execute("DELETE FROM facts WHERE photo_id = ?", (job.photo_id,))
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


def drop_in_directory(connection: Connection, directory_id: int) -> None:
    """Delete the jobs of a directory, a batch at a time; `enqueue_missing` makes them again."""
    while True:
        with writing(connection):
            rows = connection.all(
                "SELECT DISTINCT j.photo_id FROM jobs j JOIN photos p ON p.id = j.photo_id "
                "WHERE p.directory_id = ? LIMIT ?",
                (directory_id, BATCH_ROWS),
            )
            connection.executemany("DELETE FROM jobs WHERE photo_id = ?", rows)
        if not rows:
            return


def count(connection: Connection, model_id: int) -> int:
    """Number of jobs of a model."""
    row = connection.one("SELECT count(*) FROM jobs WHERE model_id = ?", (model_id,))
    return int(row[0])


def has_any(connection: Connection, model_id: int) -> bool:
    """Whether a photo waits for a model."""
    row = connection.one("SELECT 1 FROM jobs WHERE model_id = ? LIMIT 1", (model_id,))
    return row is not None


def count_arrivals(connection: Connection, specs: Collection[str]) -> int:
    """Number of photos that wait ahead of the backlog, for any of these models.

    Jobs of a model that is not used any more stay for when it is chosen again, and do not count.
    """
    row = connection.one(
        "SELECT count(DISTINCT j.photo_id) FROM models m CROSS JOIN jobs j "
        "INDEXED BY jobs_newest ON j.model_id = m.id WHERE j.priority = 1 "
        "AND m.spec IN (SELECT value FROM json_each(?))",
        (json.dumps(list(specs)),),
    )
    return int(row[0])


def _write_facts(connection: Connection, photo_id: int, result: Finished) -> None:
    facts = result.facts
    taken_utc = _taken_utc(facts)
    connection.execute(
        "INSERT OR REPLACE INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, "
        "lens, latitude, longitude, exif, zone_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            None if taken_utc is None else facts.zone_s or 0,
        ),
    )
    sort_ns = result.mtime_ns if taken_utc is None else clamp_ns(int(taken_utc) * _NS_PER_S)
    connection.execute(
        "UPDATE photos SET content_hash = ?, sort_ns = ? WHERE id = ?",
        (result.content_hash, sort_ns, photo_id),
    )


def _done(
    connection: Connection, model_id: int, photo_id: int, other_models: Sequence[int]
) -> None:
    failed = connection.execute("DELETE FROM failures WHERE photo_id = ?", (photo_id,)).rowcount
    if failed:
        connection.executemany(
            _MAKE_JOBS.format(marks="?3"), [(other, 0, photo_id) for other in other_models]
        )
    connection.execute("DELETE FROM jobs WHERE model_id = ? AND photo_id = ?", (model_id, photo_id))
