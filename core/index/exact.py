"""Exact search: every vector is compared. The truth that the graph is measured against."""

import numpy as np
from typing_extensions import override

from core.index.id_map import ABSENT, IdMap
from core.index.ordering import best, last_of_each
from core.index.protocol import Ids, VectorIndex, Vectors
from core.index.vectors import similarities

# Above 32 MiB, glibc maps an allocation by itself and gives it back when it is freed; a page that
# no row has touched costs nothing.
_CHUNK_BYTES = 40 << 20
_GATHER_ROWS = 8192
_SCORE_BYTES = 64 << 20


class ExactIndex(VectorIndex):
    """Unit vectors in chunks of float32, compared one and all.

    Growing never copies what is there, and removing gives whole chunks back. Search costs about
    0.15 ms per thousand vectors of 512 dimensions, and at most 64 MiB besides. Thread: owner.
    """

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        self._rows_per_chunk = max(1, _CHUNK_BYTES // (4 * dimension))
        self._chunks: list[Vectors] = []
        self._ids = np.empty(0, np.int64)  # by row; longer than the count
        self._rows = IdMap()

    @override
    def __len__(self) -> int:
        return len(self._rows)

    @override
    def add(self, ids: Ids, vectors: Vectors) -> None:
        last = last_of_each(ids)
        ids, vectors = ids[last], vectors[last]
        rows = self._rows.get(ids)
        new = rows == ABSENT
        count = len(self)
        rows[new] = np.arange(count, count + np.count_nonzero(new))
        self._reserve(count + int(np.count_nonzero(new)))
        self._write(rows, vectors)
        self._ids[rows] = ids
        self._rows.put(ids[new], rows[new])

    @override
    def remove(self, ids: Ids) -> None:
        ids = np.unique(ids)
        rows = self._rows.get(ids)
        ids, rows = ids[rows != ABSENT], rows[rows != ABSENT]
        if not len(ids):
            return
        count = len(self) - len(ids)
        # Survivors at the end fill the holes further to the front.
        moved = np.setdiff1d(np.arange(count, len(self)), rows, assume_unique=True)
        holes = rows[rows < count]
        if len(moved):
            self._write(holes, self._gather(moved))
            self._ids[holes] = self._ids[moved]
            self._rows.put(self._ids[holes], holes)
        self._rows.remove(ids)
        del self._chunks[-(-count // self._rows_per_chunk) :]

    @override
    def search(
        self, queries: Vectors, k: int, allowed: Ids | None = None
    ) -> list[tuple[Ids, Vectors]]:
        rows = None if allowed is None else self._rows_of(allowed)
        count = len(self) if rows is None else len(rows)
        together = max(1, _SCORE_BYTES // (4 * max(1, count)))
        found: list[tuple[Ids, Vectors]] = []
        for start in range(0, len(queries), together):
            block = queries[start : start + together]
            scores = self._all_scores(block) if rows is None else self._scores(block, rows)
            ids = self._ids[: len(self)] if rows is None else self._ids[rows]
            found += [best(ids, row, k) for row in scores]
        return found

    @override
    def vectors(self, ids: Ids) -> tuple[Ids, Vectors]:
        rows = self._rows.get(ids)
        there = rows != ABSENT
        return ids[there], self._gather(rows[there])

    def known(self, ids: Ids) -> Ids:
        """Those of the ids that are here."""
        known: Ids = ids[self._rows.get(ids) != ABSENT]
        return known

    def last(self, count: int) -> Ids:
        """At most `count` ids that cost nothing to remove: those of the last rows."""
        return self._ids[max(0, len(self) - count) : len(self)].copy()

    def _rows_of(self, allowed: Ids) -> Ids:
        rows = self._rows.get(np.unique(allowed))
        return np.sort(rows[rows != ABSENT])

    def _all_scores(self, queries: Vectors) -> Vectors:
        """Shape (q, len)."""
        scores = np.empty((len(queries), len(self)), np.float32)
        for number, chunk in enumerate(self._chunks):
            start = number * self._rows_per_chunk
            used = chunk[: len(self) - start]
            scores[:, start : start + len(used)] = similarities(queries, used)
        return scores

    def _scores(self, queries: Vectors, rows: Ids) -> Vectors:
        """Shape (q, len(rows)); rows sorted."""
        if 4 * len(rows) > len(self) and len(queries) == 1:
            # Comparing all is cheaper than bringing many rows together.
            return self._all_scores(queries)[:, rows]
        scores = np.empty((len(queries), len(rows)), np.float32)
        for start in range(0, len(rows), _GATHER_ROWS):
            part = self._gather(rows[start : start + _GATHER_ROWS])
            scores[:, start : start + len(part)] = similarities(queries, part)
        return scores

    def _reserve(self, count: int) -> None:
        while len(self._chunks) * self._rows_per_chunk < count:
            self._chunks.append(np.empty((self._rows_per_chunk, self.dimension), np.float32))
        if len(self._ids) < count:
            grown = np.empty(max(count, len(self._ids) * 5 // 4, 1024), np.int64)
            grown[: len(self._ids)] = self._ids
            self._ids = grown

    def _write(self, rows: Ids, vectors: Vectors) -> None:
        numbers = rows // self._rows_per_chunk
        for number in np.unique(numbers):
            here = numbers == number
            self._chunks[number][rows[here] - number * self._rows_per_chunk] = vectors[here]

    def _gather(self, rows: Ids) -> Vectors:
        gathered = np.empty((len(rows), self.dimension), np.float32)
        numbers = rows // self._rows_per_chunk
        for number in np.unique(numbers):
            here = numbers == number
            gathered[here] = self._chunks[number][rows[here] - number * self._rows_per_chunk]
        return gathered
