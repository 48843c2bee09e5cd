"""Embeddings as float16 blobs. This module knows bytes only; the index turns them into arrays.

`seq` grows with every write of an embedding, so a reader that remembers the last one that it saw
finds what came after. What went away (a missing or removed photo) is found by comparing with
`index_state`; a folder that is added again brings old numbers back.

The embedding of a file that changed stays, and is found by searches, until the new content was
looked at: `outdated` names it. Where the model would see the very same pixels (`input_hash`) it
holds on, `seq` and all; else it is replaced.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from core.catalog.connection import BATCH_ROWS, Connection

# The photos that are not live are few, so they are looked up once and left out.
_LIVE = "photo_id NOT IN (SELECT id FROM photos WHERE live = 0)"


class Chunk(NamedTuple):
    """Some embeddings. `vectors` holds one float16 row after the other, little-endian."""

    seqs: "array[int]"
    photo_ids: "array[int]"
    vectors: bytes


def put(
    connection: Connection,
    model_id: int,
    photo_id: int,
    vector: bytes,
    input_hash: bytes | None = None,
) -> int:
    """Write or replace one embedding, within the caller's transaction; returns its `seq`.

    `input_hash` is the digest of what the model saw.
    """
    seq = connection.execute(
        "INSERT OR REPLACE INTO embeddings (model_id, photo_id, vector, input_hash) "
        "VALUES (?, ?, ?, ?)",
        (model_id, photo_id, vector, input_hash),
    ).lastrowid
    assert seq is not None  # noqa: S101 - an INSERT gives one
    _is_current(connection, model_id, photo_id)
    return seq


def outdate(connection: Connection, photo_ids: Iterable[int]) -> None:
    """Note, within the caller's transaction, that the files of these photos changed."""
    connection.executemany(
        "INSERT OR IGNORE INTO outdated (model_id, photo_id) "
        "SELECT model_id, photo_id FROM embeddings WHERE photo_id = ?",
        [(photo_id,) for photo_id in photo_ids],
    )


def confirm(connection: Connection, model_id: int, photo_id: int, input_hash: bytes) -> int | None:
    """Note, within the caller's transaction, that an embedding holds for its file as it is now.

    Returns:
        Its `seq`, or None when there is no embedding of this input.
    """
    row = connection.one(
        "SELECT seq FROM embeddings WHERE model_id = ? AND photo_id = ? AND input_hash = ?",
        (model_id, photo_id, input_hash),
    )
    if row is None:
        return None
    _is_current(connection, model_id, photo_id)
    return int(row[0])


def drop_outdated(connection: Connection, model_id: int, photo_id: int) -> None:
    """Delete what a file's old content left, within the caller's transaction: it is of no use now.

    Of the other models too, except of those whose own job will tell.
    """
    connection.execute(
        "DELETE FROM embeddings WHERE photo_id = ?1 AND EXISTS (SELECT 1 FROM outdated o "
        "WHERE o.photo_id = ?1 AND o.model_id = embeddings.model_id) AND (model_id = ?2 OR "
        "NOT EXISTS (SELECT 1 FROM jobs j WHERE j.model_id = embeddings.model_id "
        "AND j.photo_id = ?1))",
        (photo_id, model_id),
    )
    connection.execute(
        "DELETE FROM outdated WHERE photo_id = ?1 AND NOT EXISTS (SELECT 1 FROM embeddings e "
        "WHERE e.model_id = outdated.model_id AND e.photo_id = ?1)",
        (photo_id,),
    )


def _is_current(connection: Connection, model_id: int, photo_id: int) -> None:
    connection.execute(
        "DELETE FROM outdated WHERE model_id = ? AND photo_id = ?", (model_id, photo_id)
    )


def iterate(
    connection: Connection, model_id: int, after_seq: int = 0, chunk: int = 5000
) -> Iterator[Chunk]:
    """Embeddings of live photos written after `after_seq`, in order of writing.

    Every chunk is a read of its own, so no long transaction holds the log back.
    """
    while True:
        rows = connection.all(
            "SELECT seq, photo_id, vector FROM embeddings INDEXED BY embeddings_model "
            f"WHERE model_id = ? AND seq > ? AND {_LIVE} ORDER BY seq LIMIT ?",
            (model_id, after_seq, chunk),
        )
        if not rows:
            return
        after_seq = rows[-1][0]
        yield Chunk(
            array("q", [row[0] for row in rows]),
            array("q", [row[1] for row in rows]),
            b"".join([row[2] for row in rows]),
        )


def index_state(connection: Connection, model_id: int) -> tuple["array[int]", "array[int]"]:
    """Photo ids (ascending) of live photos with an embedding, and the `seq` of each.

    Typecode `q`. Answered by an index alone: about 0.5 s for a million.
    """
    rows = connection.all(
        f"SELECT photo_id, seq FROM embeddings WHERE model_id = ? AND {_LIVE} ORDER BY photo_id",
        (model_id,),
    )
    return array("q", [row[0] for row in rows]), array("q", [row[1] for row in rows])


def for_ids(connection: Connection, model_id: int, photo_ids: Sequence[int]) -> dict[int, bytes]:
    """Embeddings by photo id; photos without one are left out."""
    found: dict[int, bytes] = {}
    for start in range(0, len(photo_ids), BATCH_ROWS):
        batch = photo_ids[start : start + BATCH_ROWS]
        marks = ", ".join("?" * len(batch))
        found.update(
            connection.all(
                "SELECT photo_id, vector FROM embeddings "
                f"WHERE model_id = ? AND photo_id IN ({marks})",
                [model_id, *batch],
            )
        )
    return found


def count(connection: Connection, model_id: int) -> int:
    """Number of live photos with an embedding of this model."""
    row = connection.one(
        f"SELECT count(*) FROM embeddings WHERE model_id = ? AND {_LIVE}",
        (model_id,),
    )
    return int(row[0])


def last_seq(connection: Connection, model_id: int) -> int:
    """The newest `seq` of a model; 0 when it has none."""
    row = connection.one("SELECT max(seq) FROM embeddings WHERE model_id = ?", (model_id,))
    return int(row[0] or 0)
