"""Approximate search through an HNSW graph; the one place that touches hnswlib."""

import os
from collections.abc import Callable, Iterator
from errno import ENOSPC
from pathlib import Path

import hnswlib
import numpy as np
from typing_extensions import override

from core.index.graph_file import check_graph
from core.index.id_map import IdMap
from core.index.ordering import best, last_of_each
from core.index.protocol import Ids, VectorIndex, Vectors
from core.index.vectors import similarities

Read = Callable[[Ids], Iterator[tuple[Ids, Vectors]]]
"""Vectors of photo ids from where they are kept, in chunks; unknown ids are left out."""

_LIVE, _DELETED = 1, 0
_EF = 256
_CAPACITY_STEP = 65_536
_EXACT_SUBSET = 2_000  # so few are compared one by one, whatever the graph
_EXACT_RESULTS = 10_000  # so many results are found sooner by comparing all
_EXACT_REPAIR = 20_000  # so few are compared when the graph cannot answer
_READ_IDS = 4_096


class HnswIndex(VectorIndex):
    """Unit vectors in an HNSW graph, found by inner product.

    hnswlib raises when it cannot return exactly k results, which happens after removals and
    between parts of the graph that are not connected; this class answers with as many as there
    are. Removed vectors stay in the graph, marked, until their id is added again.

    Thread: owner thread; hnswlib itself adds with all cores, and must not be searched meanwhile.
    """

    def __init__(self, dimension: int, *, m: int = 16, ef_construction: int = 200) -> None:
        self.dimension = dimension
        self._m = m
        self._ef_construction = ef_construction
        self._marks = IdMap()  # every label of the graph: _LIVE or _DELETED
        self._live = 0
        self._graph: hnswlib.Index | None = None

    @override
    def __len__(self) -> int:
        return self._live

    @property
    def deleted(self) -> int:
        """Number of vectors that are marked as deleted and still take their space."""
        return len(self._marks) - self._live

    @override
    def add(self, ids: Ids, vectors: Vectors) -> None:
        if not len(ids):
            return
        last = last_of_each(ids)
        ids, vectors = ids[last], np.ascontiguousarray(vectors[last])
        marks = self._marks.get(ids)
        graph = self.reserve(len(self._marks) + int(np.count_nonzero(marks < 0)))
        graph.add_items(vectors, ids)
        self._marks.put(ids, np.full(len(ids), _LIVE))
        self._live += int(np.count_nonzero(marks != _LIVE))

    def reserve(self, count: int) -> hnswlib.Index:
        """Make room for `count` vectors in all, to be filled without growing."""
        if self._graph is None:
            self._graph = hnswlib.Index("ip", self.dimension)
            self._graph.init_index(max(count, 1024), self._m, self._ef_construction)
        capacity = self._graph.get_max_elements()
        if capacity < count:
            self._graph.resize_index(max(count, min(2 * capacity, capacity + _CAPACITY_STEP)))
        return self._graph

    @override
    def remove(self, ids: Ids) -> None:
        ids = self.known(np.unique(ids))
        for label in ids.tolist():
            self._loaded.mark_deleted(label)
        self._marks.put(ids, np.full(len(ids), _DELETED))
        self._live -= len(ids)

    def known(self, ids: Ids) -> Ids:
        """Those of the ids that are here and not deleted."""
        known: Ids = ids[self._marks.get(ids) == _LIVE]
        return known

    @override
    def search(
        self,
        queries: Vectors,
        k: int,
        allowed: Ids | None = None,
        read: Read | None = None,
    ) -> list[tuple[Ids, Vectors]]:
        """As the protocol says.

        Args:
            queries: See the protocol.
            k: See the protocol.
            allowed: See the protocol. A small part is compared exactly, a large one is found by
                asking the graph for more and leaving out the rest.
            read: Where to get vectors for exact comparison. Without it they come out of the
                graph, ten times slower (45 us each).
        """
        read = read or self._stored
        if allowed is None:
            return [self._nearest(query, k, read) for query in queries]
        subset = self.known(np.unique(allowed))
        return [self._nearest_among(query, k, subset, read) for query in queries]

    @override
    def vectors(self, ids: Ids) -> tuple[Ids, Vectors]:
        ids = self.known(ids)
        if not len(ids):
            return ids, np.empty((0, self.dimension), np.float32)
        return ids, self._loaded.get_items(ids)

    def save(self, path: Path) -> None:
        """Write the graph; not atomic, not synced.

        Nothing else runs in this process meanwhile: about 1 s per gigabyte into the page cache.

        Raises:
            OSError: the file could not be written whole.
        """
        self._loaded.save_index(os.fsencode(path))
        if not path.is_file() or path.stat().st_size != self._loaded.index_file_size():
            # hnswlib does not look whether its writes succeed.
            raise OSError(ENOSPC, os.strerror(ENOSPC), str(path))

    @classmethod
    def load(cls, path: Path, dimension: int, digest: str, capacity: int = 0) -> "HnswIndex":
        """Read a stored graph that has this SHA-256, after checking it.

        Args:
            path: What `save` wrote, with the default parameters.
            dimension: Of the vectors.
            digest: SHA-256 in hexadecimal.
            capacity: Vectors to make room for.

        Raises:
            GraphError: it is not what it should be.
            OSError: it cannot be read.
        """
        index = cls(dimension)
        contents = check_graph(path, dimension, index._m, digest)
        graph = hnswlib.Index("ip", dimension)
        graph.load_index(os.fsencode(path), max(capacity, len(contents.labels)))
        index._graph = graph
        index._marks.put(contents.labels, np.where(contents.deleted, _DELETED, _LIVE))
        index._live = int(np.count_nonzero(~contents.deleted))
        return index

    def live_ids(self) -> Ids:
        """All ids, ascending."""
        ids, marks = self._marks.items()
        live: Ids = ids[marks == _LIVE]
        return live

    @property
    def _loaded(self) -> hnswlib.Index:
        assert self._graph is not None  # noqa: S101 - there is a vector, so there is a graph
        return self._graph

    def _stored(self, ids: Ids) -> Iterator[tuple[Ids, Vectors]]:
        for start in range(0, len(ids), _READ_IDS):
            yield self.vectors(ids[start : start + _READ_IDS])

    def _nearest(self, query: Vectors, k: int, read: Read) -> tuple[Ids, Vectors]:
        k = min(k, self._live)
        if k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        if k > _EXACT_RESULTS:
            return _compared(query, k, self.live_ids(), read)
        found = self._walk(query, k)
        while found is None and self._live > _EXACT_REPAIR and k > 1:
            k //= 2
            found = self._walk(query, k)
        return found or _compared(query, k, self.live_ids(), read)

    def _walk(self, query: Vectors, k: int) -> tuple[Ids, Vectors] | None:
        """As many results from the graph, or None when it cannot return so many."""
        self._loaded.set_ef(max(_EF, k + min(k, 500) + 100))
        try:
            labels, distances = self._loaded.knn_query(query[np.newaxis], k=k, num_threads=1)
        except RuntimeError:
            return None
        return best(labels[0].astype(np.int64), 1 - distances[0], k)

    def _nearest_among(
        self, query: Vectors, k: int, subset: Ids, read: Read
    ) -> tuple[Ids, Vectors]:
        k = min(k, len(subset))
        if len(subset) > _EXACT_SUBSET:
            wanted = 32 + k * self._live * 3 // (2 * len(subset))
            while wanted <= min(_EXACT_RESULTS, self._live):
                ids, scores = self._nearest(query, wanted, read)
                inside = np.isin(ids, subset, assume_unique=True, kind="sort")
                if np.count_nonzero(inside) >= k:
                    return ids[inside][:k], scores[inside][:k]
                wanted *= 3
        return _compared(query, k, subset, read)


def _compared(query: Vectors, k: int, ids: Ids, read: Read) -> tuple[Ids, Vectors]:
    """The k best of `ids`, each compared."""
    found_ids, found_scores = [ids[:0]], [np.empty(0, np.float32)]
    for some, vectors in read(ids):
        found_ids.append(some)
        found_scores.append(similarities(query[np.newaxis], vectors)[0])
    return best(np.concatenate(found_ids), np.concatenate(found_scores), k)
