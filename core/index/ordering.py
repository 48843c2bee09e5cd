"""The one order of results: higher score first, and the higher (newer) id where scores agree."""

import numpy as np

from core.index.protocol import Ids, Vectors


def best(ids: Ids, scores: Vectors, k: int) -> tuple[Ids, Vectors]:
    """The k best in order. ids and scores: shape (n,); returns at most min(k, n)."""
    if k <= 0:
        return ids[:0], scores[:0]
    if len(ids) > k:
        bar = np.partition(scores, len(scores) - k)[len(scores) - k]
        kept = np.flatnonzero(scores >= bar)
        ids, scores = ids[kept], scores[kept]
    order = np.lexsort((-ids, -scores))[:k]
    return ids[order], scores[order]


def last_of_each(ids: Ids) -> Ids:
    """Positions of the last occurrence of every id, in ascending order of the id."""
    _, backwards = np.unique(ids[::-1], return_index=True)
    positions: Ids = len(ids) - 1 - backwards
    return positions


def positions_in(keys: Ids, ids: Ids) -> tuple[Ids, "np.ndarray[tuple[int], np.dtype[np.bool_]]"]:
    """Where each id lies in sorted `keys`, and whether it is there at all."""
    places = np.searchsorted(keys, ids)
    if not len(keys):
        return places, np.zeros(len(ids), dtype=np.bool_)
    return places, keys[np.minimum(places, len(keys) - 1)] == ids
