"""From a waiting job to a searchable photo: take, decode, embed, write.

One thread runs the loop and owns all of its state; the decode workers and the model's owner
thread report to it through one queue. Back-pressure is the number of photos between "taken"
and "written": nothing is read faster than it can be embedded and stored.
"""

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalog import jobs, thumbnails
from core.catalog.connection import Connection, open_engine, open_thumbnails
from core.catalog.jobs import Finished, Job
from core.errors import CatalogError, CoreError, Gone, MediaError, OutOfMemory, ServiceUnavailable
from core.index.vectors import pack_vectors, unpack_vectors
from core.ingest.batching import LARGEST_BATCH, BatchSize
from core.media.decoded import DecodedPhoto
from core.records import ModelInput

log = logging.getLogger(__name__)

TAKEN_AT_ONCE = 256
ENCODES_AT_ONCE = 2
# A lone new photo is embedded after this long instead of waiting for company.
BATCH_WAIT_S = 0.15
WRITE_EVERY_S = 0.25
WRITE_ROWS = 200
TROUBLE_PAUSE_S = 5.0


class Decoder(Protocol):
    """The part of the decode pool that the pipeline uses."""

    def decode(self, path: bytes, model_input: ModelInput) -> "Future[DecodedPhoto]": ...


@dataclass(frozen=True, slots=True)
class EncodedBatch:
    """What the owner thread gives back.

    Attributes:
        vectors: float32, shape (n, dimension), unit rows.
        seconds: Time inside the model, without waiting for the owner thread.
    """

    vectors: NDArray[np.float32]
    seconds: float


@dataclass(frozen=True, slots=True)
class Target:
    """A model that photos are embedded with.

    Attributes:
        model_id: Its row in the catalog.
        encode: Hands a batch, uint8 of shape (n, size_px, size_px, 3), to the owner thread.
    """

    model_id: int
    dimension: int
    model_input: ModelInput
    encode: Callable[[NDArray[np.uint8]], "Future[EncodedBatch]"]


@dataclass(frozen=True, slots=True)
class Written:
    """Photos that have just been committed.

    Attributes:
        photo_ids, seqs: Shape (n,); `seqs` are the embeddings' sequence numbers.
        vectors: float32, shape (n, dimension), as they will be read back from the catalog.
        failed: Photos that were set aside with a reason.
        moved: Photos that turned out to be missing ones in another place, whose ids they took.
    """

    model_id: int
    photo_ids: NDArray[np.int64]
    seqs: NDArray[np.int64]
    vectors: NDArray[np.float32]
    failed: int
    moved: int = 0


class Listener(Protocol):
    """What the engine is told; always on the pipeline's thread."""

    def written(self, written: Written) -> None:
        """A batch was committed."""
        ...

    def drained(self, model_id: int) -> None:
        """No job is left for this model."""
        ...

    def gone(self, photo_ids: Sequence[int]) -> None:
        """The files of these photos could not be found; their jobs were withdrawn.

        A scan tells whether they, or their whole folder, went away.
        """
        ...

    def trouble(self, error: CoreError) -> None:
        """The catalog cannot be written at the moment; work waits and tries again."""
        ...


@dataclass(frozen=True, slots=True)
class _Decoded:
    target: Target
    job: Job
    result: "Future[DecodedPhoto]"


@dataclass(slots=True)
class _Batch:
    target: Target
    jobs: list[Job] = field(default_factory=list)
    decoded: list[DecodedPhoto] = field(default_factory=list)
    since_s: float = field(default_factory=time.monotonic)


@dataclass(frozen=True, slots=True)
class _Encoded:
    batch: _Batch
    result: "Future[EncodedBatch]"


@dataclass(frozen=True, slots=True)
class _Failed:
    job: Job
    stage: str
    reason: str
    error: CoreError


@dataclass(slots=True)
class _Unwritten:
    """Results of one model that wait for the next transaction."""

    finished: list[Finished] = field(default_factory=list)
    failed: list[_Failed] = field(default_factory=list)
    thumbnails: list[tuple[int, int, bytes]] = field(default_factory=list)
    since_s: float = 0.0

    def __len__(self) -> int:
        return len(self.finished) + len(self.failed)


class Pipeline:
    """Embeds every waiting photo, for each target in turn.

    Thread: public methods may be called from any thread.
    """

    def __init__(
        self,
        library: Path,
        decoder: Decoder,
        listener: Listener,
        *,
        depth: int,
        largest_batch: int = LARGEST_BATCH,
    ) -> None:
        """Prepare; nothing runs before `start`.

        Args:
            library: The library's folder.
            decoder: Reads pictures in worker processes.
            listener: Told of every outcome.
            depth: Photos that may be in the decode workers at once.
            largest_batch: Upper end for a batch.
        """
        self._library = library
        self._decoder = decoder
        self._listener = listener
        self._depth = depth
        self._batch_size = BatchSize(largest_batch)
        self._inbox: queue.SimpleQueue[_Decoded | _Encoded | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._targets: tuple[Target, ...] = ()
        self._look_again = True
        self._running = threading.Event()
        self._running.set()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pipeline")
        # Owned by the pipeline's thread.
        self._target: Target | None = None
        self._backlog: deque[Job] = deque()
        self._taken: set[int] = set()
        self._decoding = 0
        self._batch: _Batch | None = None
        self._encoding = 0
        self._unwritten = _Unwritten()
        self._vanished: list[int] = []
        self._missed: set[int] = set()
        self._wait_until_s = 0.0

    # ---- from any thread

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Embed for these models, the first one first."""
        with self._lock:
            self._targets = tuple(targets)
        self.wake()

    def wake(self) -> None:
        """Look for waiting jobs again."""
        with self._lock:
            self._look_again = True
        self._inbox.put(None)

    def pause(self) -> None:
        """Start nothing new; what is under way is finished and kept."""
        self._running.clear()

    def resume(self) -> None:
        """Go on."""
        self._running.set()
        self.wake()

    def close(self) -> None:
        """Write what is finished, give back the rest, and end the thread."""
        self._closing.set()
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join()

    # ---- the loop

    def _run(self) -> None:
        catalog = open_engine(self._library)
        pictures = open_thumbnails(self._library, write=True)
        try:
            while not self._closing.is_set():
                self._guarded(lambda: self._turn(catalog, pictures))
            self._guarded(lambda: self._write(catalog, pictures))
        finally:
            catalog.close()
            pictures.close()

    def _guarded(self, work: Callable[[], None]) -> None:
        """A catalog that cannot be written (disk full, locked) makes work wait, not fail."""
        try:
            work()
        except CatalogError as error:
            log.warning("indexing waits: %s", error)
            self._wait_until_s = time.monotonic() + TROUBLE_PAUSE_S
            self._listener.trouble(error)

    def _turn(self, catalog: Connection, pictures: Connection) -> None:
        now = time.monotonic()
        if now >= self._wait_until_s:
            if self._write_due(now):
                self._write(catalog, pictures)
            if self._vanished:
                self._withdraw(catalog)
            if self._running.is_set():
                self._take(catalog)
                self._feed()
            if self._batch is not None and self._batch_due(self._batch, now):
                self._send(self._batch)
        try:
            message = self._inbox.get(timeout=self._patience_s())
        except queue.Empty:
            return
        while message is not None:
            if isinstance(message, _Decoded):
                self._on_decoded(message)
            else:
                self._on_encoded(message)
            try:
                message = self._inbox.get_nowait()
            except queue.Empty:
                return

    def _patience_s(self) -> float:
        """How long nothing needs to be done unless somebody reports."""
        if self._wait_until_s > time.monotonic():
            return self._wait_until_s - time.monotonic()
        if self._batch is not None or len(self._unwritten):
            return 0.05
        return 1.0

    def _take(self, catalog: Connection) -> None:
        """Fill the backlog; move to the next target when one has nothing left."""
        if len(self._backlog) >= self._depth:
            return
        with self._lock:
            targets, look = self._targets, self._look_again
            self._look_again = False
        if self._target not in targets:
            look = True
        if not (look or self._backlog or self._taken):
            return
        for target in targets:
            if self._taken and target is not self._target:
                continue  # one model at a time: batches and writes belong to one target
            found = jobs.take(catalog, target.model_id, TAKEN_AT_ONCE, self._taken)
            if found:
                self._target = target
                self._backlog.extend(found)
                self._taken.update(job.photo_id for job in found)
                return
            if not self._taken:
                self._listener.drained(target.model_id)
        if self._taken:
            with self._lock:
                self._look_again = True

    def _feed(self) -> None:
        """Give the workers something to decode, as far as the model keeps up."""
        target = self._target
        if target is None:
            return
        waiting = len(self._batch.jobs) if self._batch else 0
        room = self._depth + 2 * self._batch_size.size - waiting
        while self._backlog and self._decoding < min(self._depth, room):
            job = self._backlog.popleft()
            self._decoding += 1
            future = self._decoder.decode(job.path, target.model_input)
            future.add_done_callback(
                lambda result, job=job: self._inbox.put(_Decoded(target, job, result))  # type: ignore[misc]
            )

    def _on_decoded(self, message: _Decoded) -> None:
        self._decoding -= 1
        try:
            decoded = message.result.result()
        except MediaError as error:
            photo_id = message.job.photo_id
            if isinstance(error, Gone) and photo_id not in self._missed:
                self._missed.add(photo_id)  # once; what the scan finds again is a failure then
                self._vanished.append(photo_id)
            else:
                self._set_aside(message.job, "decode", error.reason, error)
            return
        except (CancelledError, ServiceUnavailable):
            self._taken.discard(message.job.photo_id)  # closing: the job stays in the catalog
            return
        if self._batch is None:
            self._batch = _Batch(message.target)
        self._batch.jobs.append(message.job)
        self._batch.decoded.append(decoded)

    def _batch_due(self, batch: _Batch, now: float) -> bool:
        if self._encoding >= ENCODES_AT_ONCE:
            return False
        return (
            len(batch.jobs) >= self._batch_size.size
            or self._decoding == 0
            or (self._encoding == 0 and now - batch.since_s >= BATCH_WAIT_S)
        )

    def _send(self, batch: _Batch) -> None:
        size = self._batch_size.size
        rest = _Batch(batch.target, batch.jobs[size:], batch.decoded[size:])
        self._batch = rest if rest.jobs else None
        self._encode(_Batch(batch.target, batch.jobs[:size], batch.decoded[:size]))

    def _encode(self, batch: _Batch) -> None:
        self._encoding += 1
        future = batch.target.encode(np.stack([photo.pixels for photo in batch.decoded]))
        future.add_done_callback(lambda result: self._inbox.put(_Encoded(batch, result)))

    def _on_encoded(self, message: _Encoded) -> None:
        self._encoding -= 1
        batch = message.batch
        try:
            encoded = message.result.result()
        except OutOfMemory as error:
            self._halve(batch, error)
            return
        except (CancelledError, ServiceUnavailable):
            self._taken.difference_update(job.photo_id for job in batch.jobs)
            return
        except CoreError as error:
            for job in batch.jobs:
                self._set_aside(job, "embed", "model", error)
            return
        self._batch_size.took(len(batch.jobs), encoded.seconds)
        self._open_unwritten()
        for job, photo, blob in zip(
            batch.jobs, batch.decoded, pack_vectors(encoded.vectors), strict=True
        ):
            self._unwritten.finished.append(
                Finished(job.photo_id, job.mtime_ns, photo.facts, photo.content_hash, blob)
            )
            if photo.thumbnail:
                self._unwritten.thumbnails.append((job.photo_id, job.mtime_ns, photo.thumbnail))

    def _halve(self, batch: _Batch, error: OutOfMemory) -> None:
        count = len(batch.jobs)
        if count == 1:
            self._set_aside(batch.jobs[0], "embed", "out-of-memory", error)
            return
        self._batch_size.out_of_memory(count)
        half = count // 2
        self._encode(_Batch(batch.target, batch.jobs[:half], batch.decoded[:half]))
        self._encode(_Batch(batch.target, batch.jobs[half:], batch.decoded[half:]))

    def _set_aside(self, job: Job, stage: str, reason: str, error: CoreError) -> None:
        self._open_unwritten()
        self._unwritten.failed.append(_Failed(job, stage, reason, error))

    def _open_unwritten(self) -> None:
        if not len(self._unwritten):
            self._unwritten.since_s = time.monotonic()

    def _write_due(self, now: float) -> bool:
        count = len(self._unwritten)
        if not count:
            return False
        nothing_else = not (self._decoding or self._encoding or self._batch)
        return count >= WRITE_ROWS or nothing_else or now - self._unwritten.since_s >= WRITE_EVERY_S

    def _write(self, catalog: Connection, pictures: Connection) -> None:
        done, target = self._unwritten, self._target
        if target is None or not len(done):
            return
        # Thumbnails first: a photo that counts as finished has its thumbnail.
        thumbnails.put(pictures, done.thumbnails)
        stored = jobs.finish(catalog, target.model_id, done.finished)
        failed = 0
        for item in done.failed:
            said = (item.error.message, item.error.hint)
            failed += jobs.fail(
                catalog, target.model_id, item.job, stage=item.stage, reason=item.reason, said=said
            )
        self._unwritten = _Unwritten()
        self._taken.difference_update(item.photo_id for item in done.finished)
        self._taken.difference_update(item.job.photo_id for item in done.failed)
        vector_of = {item.photo_id: item.vector for item in done.finished}
        moved = {row.finished_id: row.photo_id for row in stored if row.finished_id != row.photo_id}
        if moved:
            of_moved = [row for row in done.thumbnails if row[0] in moved]
            thumbnails.put(pictures, [(moved[i], mtime, image) for i, mtime, image in of_moved])
            thumbnails.delete(pictures, list(moved))
        self._listener.written(
            Written(
                target.model_id,
                np.array([row.photo_id for row in stored], dtype=np.int64),
                np.array([row.seq for row in stored], dtype=np.int64),
                unpack_vectors(
                    b"".join(vector_of[row.finished_id] for row in stored), target.dimension
                ),
                failed=failed,
                moved=len(moved),
            )
        )
        if len(stored) + failed < len(done):
            self.wake()  # photos that changed meanwhile still wait

    def _withdraw(self, catalog: Connection) -> None:
        some = self._vanished[:WRITE_ROWS]
        jobs.withdraw(catalog, some)
        del self._vanished[: len(some)]
        self._taken.difference_update(some)
        self._listener.gone(some)
