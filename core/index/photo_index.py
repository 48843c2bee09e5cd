"""The index that the engine uses: exact while the library is small, a graph when it is large."""

import logging
import os
import threading
import time
from pathlib import Path
from typing import Self

import numpy as np
from typing_extensions import override

from core.index.exact import ExactIndex
from core.index.hnsw import HnswIndex, Read
from core.index.id_map import IdMap
from core.index.ordering import best, last_of_each
from core.index.protocol import Ids, VectorIndex, Vectors
from core.index.snapshot import PendingSnapshot, Snapshot, SnapshotStore

log = logging.getLogger(__name__)

EXACT_LIMIT = 50_000
_PIECE = max(32, 8 * (os.cpu_count() or 1))  # hnswlib shares out more than four a core
_SAVE_FROM = 20_000
_STEP_S = 0.15
_LOST_SHARE = 3  # a graph of which a third is gone is built anew when it is opened


class PhotoIndex(VectorIndex):
    """Embeddings of one model, by photo id.

    Up to `exact_limit` photos every vector is compared. Above, `build_step` moves vectors out of
    an exact tail into an HNSW graph, and search asks both; a vector is always in just one of them,
    so that a million of 512 dimensions take 2.4 GB. The graph is a cache: it is stored with the
    `seq` of each embedding, and what differs from the catalog when it is opened is read again.

    Thread: owner thread, except where a method says otherwise.
    """

    def __init__(
        self, directory: Path, model_key: str, dimension: int, *, exact_limit: int = EXACT_LIMIT
    ) -> None:
        self.dimension = dimension
        self._exact_limit = exact_limit
        self._store = SnapshotStore(directory, model_key, dimension)
        self._tail = ExactIndex(dimension)
        self._graph: HnswIndex | None = None
        self._seqs = IdMap()
        self._unsaved = 0  # changes of the graph since it was stored
        self._given_up = 0  # of these, when it could not be stored the last time
        self._writer: _Writer | None = None

    @classmethod
    def open(
        cls,
        directory: Path,
        model_key: str,
        dimension: int,
        state: tuple[Ids, Ids],
        read: Read,
        *,
        exact_limit: int = EXACT_LIMIT,
    ) -> Self:
        """Load what is stored, and bring it up to date with the catalog.

        A snapshot that is missing, damaged, crafted, or of another model is built anew.

        Args:
            directory: Of snapshots; made when needed.
            model_key: Changes with the model's weights or preprocessing.
            dimension: Of the vectors.
            state: Photo ids and seqs of all embeddings of live photos.
            read: Vectors of photo ids from the catalog, in chunks; used during this call only.
            exact_limit: Photos up to which no graph is built.

        Thread: any, before the index is handed to the owner thread.
        """
        index = cls(directory, model_key, dimension, exact_limit=exact_limit)
        if len(state[0]) > exact_limit:
            index._take(index._store.load(capacity=len(state[0])), state)
        else:
            index._store.discard()
        index.reconcile(state, read)
        return index

    @property
    def kind(self) -> str:
        """`exact`, `hnsw, building` or `hnsw`."""
        if self._graph is None and len(self) <= self._exact_limit:
            return "exact"
        return "hnsw, building" if len(self._tail) else "hnsw"

    @override
    def __len__(self) -> int:
        return len(self._seqs)

    @override
    def add(self, ids: Ids, vectors: Vectors, seqs: Ids | None = None) -> None:
        """Add or replace.

        Args:
            ids: Photo ids, shape (n,).
            vectors: float32, shape (n, dimension), unit rows.
            seqs: The catalog's number of each embedding; without it, the vectors are read again
                when the index is opened the next time.
        """
        last = last_of_each(ids)
        ids, vectors = ids[last], vectors[last]
        self._remove_from_graph(ids)
        self._tail.add(ids, vectors)
        self._seqs.put(ids, np.zeros(len(ids), np.int64) if seqs is None else seqs[last])

    @override
    def remove(self, ids: Ids) -> None:
        self._remove_from_graph(ids)
        self._tail.remove(ids)
        self._seqs.remove(ids)

    @override
    def search(
        self,
        queries: Vectors,
        k: int,
        allowed: Ids | None = None,
        read: Read | None = None,
    ) -> list[tuple[Ids, Vectors]]:
        """As the protocol says; `read` as in `HnswIndex.search`."""
        near = self._tail.search(queries, k, allowed)
        if self._graph is None:
            return near
        return [
            best(np.concatenate((ids, more_ids)), np.concatenate((scores, more_scores)), k)
            for (ids, scores), (more_ids, more_scores) in zip(
                near, self._graph.search(queries, k, allowed, read), strict=True
            )
        ]

    @override
    def vectors(self, ids: Ids) -> tuple[Ids, Vectors]:
        found, vectors = self._tail.vectors(ids)
        if self._graph is None or len(found) == len(ids):
            return found, vectors
        more, more_vectors = self._graph.vectors(ids)
        order = {photo_id: place for place, photo_id in enumerate(ids.tolist())}
        both = np.concatenate((found, more))
        places = np.argsort([order[photo_id] for photo_id in both.tolist()], kind="stable")
        return both[places], np.concatenate((vectors, more_vectors))[places]

    def build_step(self, count: int = 256) -> bool:
        """Move up to `count` vectors from the tail into the graph, for 0.15 s at most.

        When the last one is in, and enough has changed, the graph is stored: writing it holds up
        everything for about 1 s per gigabyte (2.3 GB at a million photos), then a thread of its
        own makes it safe on the disk.

        Returns:
            Whether there is more to do.
        """
        if self.kind == "exact" or not len(self._tail):
            return False
        if self._graph is None:
            self._graph = HnswIndex(self.dimension)
            self._graph.reserve(len(self))
        deadline = time.perf_counter() + _STEP_S
        while count > 0 and len(self._tail) and time.perf_counter() < deadline:
            ids, vectors = self._tail.vectors(self._tail.last(min(count, _PIECE)))
            self._graph.add(ids, vectors)
            self._tail.remove(ids)
            self._unsaved += len(ids)
            count -= len(ids)
        if self._save_due():
            self._save_aside()
        return bool(len(self._tail))

    def reconcile(self, state: tuple[Ids, Ids], read: Read) -> None:
        """Make the index agree with the catalog.

        Args:
            state: Photo ids and seqs of all embeddings of live photos.
            read: Vectors of photo ids from the catalog, in chunks; used during this call only.
        """
        ids, seqs = state
        own, _ = self._seqs.items()
        self.remove(np.setdiff1d(own, ids, assume_unique=True))
        other = self._seqs.get(ids) != seqs
        self.remove(ids[other])
        wanted = IdMap()
        wanted.put(ids[other], seqs[other])
        for some, vectors in read(wanted.items()[0]):
            self.add(some, vectors, wanted.get(some))

    def save(self, *, always: bool = False) -> bool:
        """Store the graph now, unless little has changed (a hundredth, or 1,000 vectors).

        At a million photos: 2.3 GB, a second or two in which nothing else runs in the process,
        then some seconds of waiting for the disk. Search waits, so call it when nobody does.

        Args:
            always: Also after small changes.

        Returns:
            Whether it was stored.

        Raises:
            OSError: it cannot be written; the snapshot before it stays.
        """
        self.wait_saved()
        if self._graph is None or not self._unsaved:
            return False
        if not always and self._unsaved < min(1000, len(self._graph) // 100):
            return False
        changes = self._unsaved
        try:
            self._begin_save().finish()
        except OSError:
            self._unsaved = self._given_up = changes
            raise
        return True

    def wait_saved(self) -> None:
        """Wait for the thread that stores the graph, if there is one."""
        if self._writer is not None:
            self._writer.join()
            if self._writer.failed:
                self._unsaved += self._writer.changes
                self._given_up = self._unsaved
            self._writer = None

    def _take(self, snapshot: Snapshot | None, state: tuple[Ids, Ids]) -> None:
        if snapshot is None:
            return
        lost = len(np.setdiff1d(snapshot.ids, state[0], assume_unique=True))
        lost += snapshot.graph.deleted
        if lost * _LOST_SHARE > len(snapshot.ids) + snapshot.graph.deleted:
            log.info("the stored index holds too many photos that are gone; it is built anew")
            self._store.discard()
            return
        self._graph = snapshot.graph
        self._seqs.put(snapshot.ids, snapshot.seqs)

    def _remove_from_graph(self, ids: Ids) -> None:
        if self._graph is not None:
            before = len(self._graph)
            self._graph.remove(ids)
            self._unsaved += before - len(self._graph)

    def _save_due(self) -> bool:
        """When building is done and a quarter is new; on the way there when a half is.

        So a first index of a million is written a dozen times, 11 GB in all.
        """
        if self._writer is not None and not self._writer.is_alive():
            self.wait_saved()
        if self._graph is None or self._writer is not None:
            return False
        new = self._unsaved - self._given_up
        if len(self._tail):
            return new >= max(_SAVE_FROM, len(self._graph) // 2)
        return new * 4 >= len(self._graph)

    def _begin_save(self) -> PendingSnapshot:
        assert self._graph is not None  # noqa: S101 - callers have looked
        ids = self._graph.live_ids()
        pending = self._store.begin(self._graph, ids, self._seqs.get(ids))
        self._unsaved = self._given_up = 0
        return pending

    def _save_aside(self) -> None:
        self.wait_saved()
        changes = self._unsaved
        try:
            pending = self._begin_save()
        except OSError as error:
            self._given_up = changes  # try again after as many changes, not at every step
            log.warning("the index could not be stored: %s", error)
            return
        self._writer = _Writer(pending, changes)
        self._writer.start()


class _Writer(threading.Thread):
    """Publishes a snapshot that holds so many changes; `failed` after its end."""

    def __init__(self, pending: PendingSnapshot, changes: int) -> None:
        super().__init__(name="index-writer")
        self._pending = pending
        self.changes = changes
        self.failed = False

    @override
    def run(self) -> None:
        try:
            self._pending.finish()
        except OSError as error:
            self.failed = True
            log.warning("the index could not be stored: %s", error)
