"""From a waiting job to a searchable photo: take, decode, embed, write.

One thread runs the loop and owns all of its state; the decode workers and the model's owner
thread report to it through one queue. Back-pressure is the number of photos between "taken"
and "written": nothing is read faster than it can be embedded and stored.

What is urgent goes ahead at every step: taken at once (`backlog`), decoded before others, sent in
a batch that may be small, and written without waiting for others.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from core.catalog import jobs
from core.catalog.connection import Connection, open_engine, open_thumbnails
from core.catalog.jobs import Job
from core.catalog.reader_pool import ReaderPool
from core.errors import (
    CatalogError,
    CoreError,
    Gone,
    MediaError,
    ModelError,
    OutOfMemory,
    ServiceUnavailable,
)
from core.index.vectors import pack_vectors
from core.ingest.backlog import Backlog
from core.ingest.batching import LARGEST_BATCH, BatchSize
from core.ingest.in_flight import InFlight
from core.ingest.suspicion import Trial
from core.ingest.targets import Decoder, EncodedBatch, Target, input_digest
from core.ingest.writing import WRITE_ROWS, Unwritten, Written, write
from core.media.decoded import DecodedPhoto
from core.paths import LibraryPaths

log = logging.getLogger(__name__)

ENCODES_AT_ONCE = 2
# A lone new photo is embedded after this long instead of waiting for company.
BATCH_WAIT_S = 0.15
# An urgent one, while another batch is under way; it is not held up when none is.
URGENT_WAIT_S = 0.05
# So many urgent photos are decoded beyond what the model keeps up with ...
URGENT_EXTRA = 4
# ... and so many overtake in the workers, where searches and thumbnails in view overtake too.
OVERTAKING = 2
TROUBLE_PAUSE_S = 5.0


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


class _Item(NamedTuple):
    job: Job
    photo: DecodedPhoto
    input_hash: bytes


@dataclass(slots=True)
class _Batch:
    target: Target
    items: list[_Item] = field(default_factory=list)
    urgent: int = 0
    """So many of the first ones are urgent."""
    since_s: float = field(default_factory=time.monotonic)

    @property
    def is_urgent(self) -> bool:
        return self.urgent > 0

    def part(self, start: int, end: int) -> "_Batch":
        """Some of the items, as a batch that is new."""
        urgent = min(max(0, self.urgent - start), end - start)
        return _Batch(self.target, self.items[start:end], urgent)

    @property
    def jobs(self) -> list[Job]:
        return [item.job for item in self.items]


@dataclass(frozen=True, slots=True)
class _Encoded:
    batch: _Batch
    result: "Future[EncodedBatch]"


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
        self._running = threading.Event()
        self._running.set()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pipeline")
        # Owned by the pipeline's thread.
        self._backlog = Backlog(depth, listener.drained)
        self._in_flight = InFlight(LibraryPaths(library).in_flight)
        self._trial = Trial(self._in_flight, self._backlog)
        self._decoding: dict[int, Job] = {}
        self._overtaking: set[int] = set()
        self._batch: _Batch | None = None
        self._encoding: list[_Batch] = []
        self._unwritten = Unwritten()
        self._vanished: list[int] = []
        self._missed: set[int] = set()
        self._wait_until_s = 0.0

    # ---- from any thread

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Embed for these models, the first one first."""
        self._backlog.set_targets(targets)
        self._inbox.put(None)

    def show(self, photo_ids: Sequence[int]) -> None:
        """These photos are in view: they go before all others."""
        self._backlog.show(photo_ids)
        self._inbox.put(None)

    def wake(self) -> None:
        """Look for waiting jobs again."""
        self._backlog.look_again()
        self._trial.look_again()
        self._inbox.put(None)

    def pause(self) -> None:
        """Start nothing new; what is under way is finished and kept."""
        self._running.clear()

    def resume(self) -> None:
        """Go on."""
        self._running.set()
        self.wake()

    def hold_backlog(self, *, held: bool) -> None:
        """Take new arrivals alone, or everything; what is under way is finished and kept."""
        self._backlog.hold(held=held)
        self._trial.look_again()
        self._inbox.put(None)

    def close(self) -> None:
        """Write what is finished, give back the rest, and end the thread."""
        self._closing.set()
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self._in_flight.abandon()

    # ---- the loop

    def _run(self) -> None:
        catalog = open_engine(self._library)
        # A pool of one: it notices when all thumbnails were cleared, and opens the new file.
        pictures = ReaderPool(partial(open_thumbnails, self._library, write=True))
        try:
            while not self._closing.is_set():
                self._guarded(lambda: self._turn(catalog, pictures))
            self._guarded(lambda: self._write(catalog, pictures))
            self._in_flight.close()
        finally:
            self._in_flight.abandon()
            catalog.close()
            pictures.close()

    def _guarded(self, work: Callable[[], None]) -> None:
        """A catalog that cannot be written (disk full, locked) makes work wait, not fail."""
        try:
            work()
        except CatalogError as error:
            log.warning("indexing waits: %s", error)
            self._rest_a_while()
            self._listener.trouble(error)
        except Exception:  # without this thread nothing would be embedded any more
            log.exception("A bug in the pipeline")
            self._rest_a_while()
            self._listener.trouble(_bug_in("Photos cannot be indexed at the moment."))

    def _rest_a_while(self) -> None:
        self._wait_until_s = time.monotonic() + TROUBLE_PAUSE_S
        self._backlog.look_again()  # what was asked for may not have been found

    def _turn(self, catalog: Connection, pictures: ReaderPool) -> None:
        now = time.monotonic()
        if now >= self._wait_until_s:
            nothing_else = not (self._decoding or self._encoding or self._batch)
            if self._unwritten.is_due(now, nothing_else=nothing_else):
                self._write(catalog, pictures)
            if self._vanished:
                self._withdraw(catalog)
            if self._running.is_set():
                self._begin(catalog, pictures)
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
                break
        self._note_in_flight()

    def _patience_s(self) -> float:
        """How long nothing needs to be done unless somebody reports."""
        waits_s = self._wait_until_s - time.monotonic()
        if waits_s > 0:
            return waits_s
        if self._batch is not None or len(self._unwritten):
            return URGENT_WAIT_S
        return 1.0

    def _note_in_flight(self) -> None:
        encoding = (job for batch in self._encoding for job in batch.jobs)
        self._in_flight.note(self._decoding.values(), encoding)

    # ---- beginning

    def _begin(self, catalog: Connection, pictures: ReaderPool) -> None:
        """Give the workers something to decode, as far as the model keeps up."""
        if self._trial.is_on:
            if not (self._decoding or self._encoding or self._batch):
                self._write(catalog, pictures)  # of one model, and never lost with a suspect
                self._try_alone(catalog)
            return
        self._backlog.fill(catalog)
        target = self._backlog.target
        if target is None:
            return
        fed: list[Job] = []
        while self._may_feed(len(fed)):
            fed.append(self._backlog.pop())
        self._decode(target, fed)

    def _may_feed(self, more: int) -> bool:
        job = self._backlog.peek()
        if job is None:
            return False
        urgent = self._backlog.is_urgent(job)  # held up by its like alone
        waiting = 0
        if self._batch is not None:
            waiting = self._batch.urgent if urgent else len(self._batch.items)
        room = self._depth + 2 * self._batch_size.size - waiting
        limit = min(self._depth, room) + (URGENT_EXTRA if urgent and room > 0 else 0)
        return len(self._decoding) + more < limit

    def _decode(self, target: Target, fed: Iterable[Job]) -> None:
        begun = list(fed)
        if not begun:
            return
        self._decoding.update((job.photo_id, job) for job in begun)
        self._note_in_flight()
        for job in begun:
            overtakes = job.arrived and len(self._overtaking) < OVERTAKING
            if overtakes:
                self._overtaking.add(job.photo_id)
            future = self._decoder.decode(job.path, target.model_input, urgent=overtakes)
            future.add_done_callback(
                lambda result, job=job: self._inbox.put(_Decoded(target, job, result))  # type: ignore[misc]
            )

    def _try_alone(self, catalog: Connection) -> None:
        """The next suspect of the last engine's death, with nothing else in flight."""
        step = self._trial.next(catalog)
        if step is None:
            self._backlog.look_again()  # the suspects were all, or wait; go on as usual
            self._inbox.put(None)
        elif step.job is None:
            self._encode_plain(step.target)
        elif step.condemned is not None:
            self._set_aside(step.job, *step.condemned)
        else:
            self._decode(step.target, [step.job])

    def _encode_plain(self, target: Target) -> None:
        """A grey picture: a model that ends the engine whatever it sees shall blame no photo."""
        side = target.model_input.size_px
        batch = _Batch(target)
        self._encoding.append(batch)
        future = target.encode(np.full((1, side, side, 3), 128, np.uint8))
        future.add_done_callback(lambda result: self._inbox.put(_Encoded(batch, result)))

    # ---- what came back

    def _on_decoded(self, message: _Decoded) -> None:
        job = message.job
        self._decoding.pop(job.photo_id, None)
        self._overtaking.discard(job.photo_id)
        try:
            photo = message.result.result()
        except MediaError as error:
            self._trial.passed(job.photo_id)
            if isinstance(error, Gone) and job.photo_id not in self._missed:
                self._missed.add(job.photo_id)  # once; what the scan finds again is a failure then
                self._vanished.append(job.photo_id)
            else:
                self._set_aside(job, "decode", error.reason, error)
            return
        except (CancelledError, ServiceUnavailable):
            self._give_back(message.target, [job])
            return
        except Exception:  # whatever it is, it ends neither this thread nor the others' turn
            log.exception("A bug while photo %d was decoded", job.photo_id)
            self._trial.passed(job.photo_id)
            self._set_aside(job, "decode", "unreadable", _bug_in("The picture could not be read."))
            return
        self._missed.discard(job.photo_id)
        self._collect(message.target, _Item(job, photo, input_digest(photo.pixels)))

    def _collect(self, target: Target, item: _Item) -> None:
        """Put a decoded photo into the next batch, unless its embedding holds."""
        urgent = self._backlog.is_urgent(item.job)
        if item.job.is_embedded and item.job.input_hash == item.input_hash:
            self._trial.passed(item.job.photo_id)
            self._unwritten.add(item.job, item.photo, item.input_hash)
            self._unwritten.is_urgent |= urgent
            return
        if self._batch is None:
            self._batch = _Batch(target)
        if urgent:
            if not self._batch.is_urgent:
                self._batch.since_s = time.monotonic()
            # Behind those before it, or the first of a thousand would wait for all others.
            self._batch.items.insert(self._batch.urgent, item)
            self._batch.urgent += 1
        else:
            self._batch.items.append(item)

    def _batch_due(self, batch: _Batch, now: float) -> bool:
        under_way = len(self._encoding)
        if under_way >= ENCODES_AT_ONCE:
            return False
        if len(batch.items) >= self._batch_size.size or not self._decoding:
            return True
        waited_s = now - batch.since_s
        if batch.is_urgent:
            return under_way == 0 or waited_s >= URGENT_WAIT_S
        return under_way == 0 and waited_s >= BATCH_WAIT_S

    def _send(self, batch: _Batch) -> None:
        size, count = min(self._batch_size.size, len(batch.items)), len(batch.items)
        self._batch = batch.part(size, count) if size < count else None
        self._encode(batch.part(0, size))

    def _encode(self, batch: _Batch) -> None:
        self._encoding.append(batch)
        self._note_in_flight()
        future = batch.target.encode(np.stack([item.photo.pixels for item in batch.items]))
        future.add_done_callback(lambda result: self._inbox.put(_Encoded(batch, result)))

    def _on_encoded(self, message: _Encoded) -> None:
        batch = message.batch
        self._encoding = [other for other in self._encoding if other is not batch]
        try:
            encoded = message.result.result()
        except OutOfMemory as error:
            self._halve(batch, error)
            return
        except (CancelledError, ServiceUnavailable):
            self._give_back(batch.target, batch.jobs)
            return
        except CoreError as error:
            self._set_batch_aside(batch, "model", error)
            return
        except Exception:  # as with decoding
            log.exception("A bug while %d photos were embedded", len(batch.items))
            self._set_batch_aside(batch, "model", _bug_in("The model failed at this picture."))
            return
        self._batch_size.took(len(batch.items), encoded.seconds)
        for item, blob in zip(batch.items, pack_vectors(encoded.vectors), strict=False):
            self._trial.passed(item.job.photo_id)
            self._unwritten.add(item.job, item.photo, item.input_hash, blob)
        self._unwritten.is_urgent |= batch.is_urgent

    def _halve(self, batch: _Batch, error: OutOfMemory) -> None:
        count = len(batch.items)
        if count <= 1:
            self._set_batch_aside(batch, "out-of-memory", error)
            return
        self._batch_size.out_of_memory(count)
        half = count // 2
        self._encode(batch.part(0, half))
        self._encode(batch.part(half, count))

    def _give_back(self, target: Target, unused: Iterable[Job]) -> None:
        """Nobody could look at these: their jobs stay in the catalog.

        The engine ends, or the model is not used any more, or cannot see for the moment.
        """
        self._backlog.done(job.photo_id for job in unused)
        if target in self._backlog.targets:  # they are next again, so do not ask in a circle
            self._rest_a_while()

    def _set_batch_aside(self, batch: _Batch, reason: str, error: CoreError) -> None:
        for job in batch.jobs:
            self._trial.passed(job.photo_id)
            self._set_aside(job, "embed", reason, error)

    def _set_aside(self, job: Job, stage: str, reason: str, error: CoreError) -> None:
        self._unwritten.set_aside(job, stage, reason, error)

    # ---- writing

    def _write(self, catalog: Connection, pictures: ReaderPool) -> None:
        done, target = self._unwritten, self._backlog.target
        if target is None or not len(done):
            return
        targets = self._backlog.targets
        others = [t.model_id for t in targets if t.model_id != target.model_id]
        with pictures.borrow() as store:
            written, complete = write(catalog, store, target, done, others)
        self._unwritten = Unwritten()
        self._backlog.done(done.photo_ids)
        self._listener.written(written)
        if not complete:
            self.wake()  # photos that changed meanwhile still wait

    def _withdraw(self, catalog: Connection) -> None:
        some = self._vanished[:WRITE_ROWS]
        jobs.withdraw(catalog, some)
        del self._vanished[: len(some)]
        self._backlog.done(some)
        self._listener.gone(some)


def _bug_in(message: str) -> CoreError:
    return ModelError(message, "Details are in the log.")
