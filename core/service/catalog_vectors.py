"""Embeddings of the catalog as the arrays that an index takes."""

from collections.abc import Iterator

import numpy as np

from core.catalog import embeddings
from core.catalog.connection import Connection
from core.index.protocol import Ids, Vectors
from core.index.vectors import unpack_vectors

CHUNK = 5000


def index_state(catalog: Connection, model_id: int) -> tuple[Ids, Ids]:
    """Photo ids (ascending) of the live photos with an embedding, and the `seq` of each."""
    photo_ids, seqs = embeddings.index_state(catalog, model_id)
    return np.frombuffer(photo_ids, dtype=np.int64), np.frombuffer(seqs, dtype=np.int64)


def vectors_of(
    catalog: Connection, model_id: int, dimension: int, photo_ids: Ids
) -> Iterator[tuple[Ids, Vectors]]:
    """Photo ids and vectors, float32 of shape (n, dimension), in chunks."""
    for start in range(0, len(photo_ids), CHUNK):
        found = embeddings.for_ids(catalog, model_id, photo_ids[start : start + CHUNK].tolist())
        yield (
            np.fromiter(found, dtype=np.int64, count=len(found)),
            unpack_vectors(b"".join(found.values()), dimension),
        )
