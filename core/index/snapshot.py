"""The graph on disk: a cache that is either exactly right or thrown away.

Two files per model in the index folder, named after a hash of the model:

`<model>-<digest>.graph`   what hnswlib wrote
`<model>.snapshot`         magic, header length, JSON header, ids, seqs, SHA-256 of all before

The snapshot names the graph by its digest and is renamed into place last, so at any moment it
belongs to a graph that is complete on the disk.
"""

import hashlib
import logging
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from core.index.graph_file import GraphError, digest_of
from core.index.hnsw import HnswIndex
from core.index.protocol import Ids

log = logging.getLogger(__name__)

_MAGIC = b"PSFTGRAF"
_FORMAT = 1
_LENGTH = struct.Struct("<I")
_DIGEST_BYTES = 32
_STEM = 16


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    model: str
    dimension: int
    count: int
    graph_bytes: int
    graph_sha256: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A loaded graph with the `seq` of each of its live vectors; ids ascending."""

    graph: HnswIndex
    ids: Ids
    seqs: Ids


class SnapshotStore:
    """The snapshot of one model in a folder. Thread: one at a time."""

    def __init__(self, directory: Path, model_key: str, dimension: int) -> None:
        self._directory = directory
        self._model = _hashed(model_key)
        self._dimension = dimension
        self._stem = self._model[:_STEM]
        self._head = directory / f"{self._stem}.snapshot"

    def load(self, capacity: int) -> Snapshot | None:
        """The snapshot, or None: there is none, or it is no good and was thrown away.

        Args:
            capacity: Vectors to make room for.
        """
        try:
            return self._load(capacity)
        except FileNotFoundError:
            log.info("there is no stored index")
        except (GraphError, OSError) as error:
            log.warning("the stored index cannot be used and is built anew: %s", error)
        self.discard()
        return None

    def discard(self) -> None:
        """Delete the snapshot and whatever is left of earlier ones."""
        self._remove(self._head)
        self._remove_graphs(keep="")

    def begin(self, graph: HnswIndex, ids: Ids, seqs: Ids) -> "PendingSnapshot":
        """Write the graph to a temporary file; `PendingSnapshot.finish` does the rest.

        Nothing else runs in the process meanwhile: about 1 s per gigabyte.

        Raises:
            OSError: it cannot be written; nothing is left behind.
        """
        self._directory.mkdir(parents=True, exist_ok=True)
        path = self._directory / f"{self._stem}-new.graph"
        try:
            graph.save(path)
        except (OSError, RuntimeError) as error:
            self._remove(path)
            raise error if isinstance(error, OSError) else OSError(str(error)) from error
        return PendingSnapshot(self, path, ids, seqs)

    def publish(self, path: Path, ids: Ids, seqs: Ids) -> None:
        """Make a written graph the snapshot. Any thread, one at a time.

        Raises:
            OSError: it cannot be written; the snapshot before it stays.
        """
        _sync(path)
        digest = digest_of(path)
        header = _Header(
            _FORMAT, self._model, self._dimension, len(ids), path.stat().st_size, digest
        )
        encoded = msgspec.json.encode(header)
        body = b"".join(
            (
                *(_MAGIC, _LENGTH.pack(len(encoded)), encoded),
                *(ids.astype("<i8").tobytes(), seqs.astype("<i8").tobytes()),
            )
        )
        graph = self._graph_path(digest)
        path.replace(graph)
        new = self._head.with_suffix(".new")
        new.write_bytes(body + hashlib.sha256(body).digest())
        _sync(new)
        new.replace(self._head)
        _sync(self._directory)
        self._remove_graphs(keep=graph.name)

    def _load(self, capacity: int) -> Snapshot:
        header, ids, seqs = self._read_head()
        path = self._graph_path(header.graph_sha256)
        if path.stat().st_size != header.graph_bytes:
            raise GraphError("wrong length of the graph")
        try:
            graph = HnswIndex.load(path, self._dimension, header.graph_sha256, capacity)
        except RuntimeError as error:
            raise GraphError(str(error)) from error
        if not np.array_equal(graph.live_ids(), ids):
            raise GraphError("other photos in the graph")
        return Snapshot(graph, ids, seqs)

    def _read_head(self) -> tuple[_Header, Ids, Ids]:
        stored = self._head.read_bytes()
        body, digest = stored[:-_DIGEST_BYTES], stored[-_DIGEST_BYTES:]
        start = len(_MAGIC) + _LENGTH.size
        if len(body) < start or hashlib.sha256(body).digest() != digest:
            raise GraphError("wrong checksum of the snapshot")
        (length,) = _LENGTH.unpack_from(body, len(_MAGIC))
        try:
            header = msgspec.json.decode(body[start : start + length], type=_Header)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise GraphError(f"unreadable header: {error}") from error
        expected = (_MAGIC, _FORMAT, self._model, self._dimension)
        if (body[: len(_MAGIC)], header.format, header.model, header.dimension) != expected:
            raise GraphError("another format, model or dimension")
        numbers = body[start + length :]
        if header.count < 0 or len(numbers) != 16 * header.count:
            raise GraphError("wrong count")
        both = np.frombuffer(numbers, "<i8").astype(np.int64)
        return header, both[: header.count], both[header.count :]

    def _graph_path(self, digest: str) -> Path:
        # The digest comes out of a file: it must not be able to name any other file.
        if len(digest) != 2 * _DIGEST_BYTES or not set(digest) <= set("0123456789abcdef"):
            raise GraphError("wrong name of the graph")
        return self._directory / f"{self._stem}-{digest}.graph"

    def _remove_graphs(self, keep: str) -> None:
        for path in self._directory.glob(f"{self._stem}-*.graph"):
            if path.name != keep:
                self._remove(path)

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("an old index file cannot be deleted: %s", error)


def discard_others(directory: Path, model_keys: Iterable[str]) -> None:
    """Delete the snapshots of all models but these; for the time when no index is open."""
    kept = {_hashed(key)[:_STEM] for key in model_keys}
    for pattern in ("*.snapshot", "*.graph"):
        for path in directory.glob(pattern):
            if path.stem.partition("-")[0] not in kept:
                path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class PendingSnapshot:
    """A graph that is written and not yet published; holds copies of all that it needs."""

    store: SnapshotStore
    path: Path
    ids: Ids
    seqs: Ids

    def finish(self) -> None:
        """Sync, checksum and publish. Any thread; lets other threads run.

        Raises:
            OSError: it cannot be written; the snapshot before it stays.
        """
        try:
            self.store.publish(self.path, self.ids, self.seqs)
        except OSError:
            self.path.unlink(missing_ok=True)
            raise


def _hashed(model_key: str) -> str:
    # A key may hold a path, and so anything: lone surrogates too.
    return hashlib.sha256(model_key.encode("utf-8", "surrogatepass")).hexdigest()


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open a directory, and orders renames by itself
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
