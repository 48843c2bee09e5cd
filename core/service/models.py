"""The model that answers, the one that comes next, and their indexes.

Loading happens on a thread of its own, so that the model in use goes on answering. The owner
thread alone uses embedders and indexes, and alone exchanges them.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.catalog import embeddings, jobs, models, settings_table
from core.catalog.connection import engine_connection
from core.catalog.reader_pool import ReaderPool
from core.embedding.store import ModelStore
from core.errors import CoreError, ModelError, ServiceUnavailable, UsageError
from core.index.photo_index import PhotoIndex
from core.index.protocol import Ids
from core.ingest.targets import EncodedBatch, Target
from core.ingest.writing import Written
from core.paths import LibraryPaths
from core.records import ModelStatus
from core.service.catalog_vectors import index_state, vectors_of
from core.service.encoder import Encoder
from core.service.loaded_model import LoadedModel
from core.service.model_loading import Load, Measured
from core.service.owed import Owed
from core.service.pace import Pace
from core.service.queue import IMAGE_BATCH, MODEL_CONTROL, OwnerQueue
from core.settings import MODEL, NEXT_MODEL

log = logging.getLogger(__name__)

GRAPH_STEP = 256


class Outcome(Protocol):
    """What the engine is told; on the loader's or the owner's thread."""

    def targets_changed(self, targets: Sequence[Target]) -> None:
        """Photos are to be embedded with these models from now on."""
        ...

    def jobs_made(self) -> None:
        """Photos wait that did not before."""
        ...

    def model_changed(self, spec: str) -> None:
        """The model in use became ready, failed, or is another one."""
        ...

    def trouble(self, error: CoreError) -> None:
        """A model could not be loaded."""
        ...


class Models:
    """Which models are there. Thread: any, except where a method says otherwise."""

    def __init__(
        self,
        library: Path,
        readers: ReaderPool,
        owner: OwnerQueue,
        store: ModelStore,
        load: Load,
        outcome: Outcome,
        pace: Pace | None = None,
    ) -> None:
        self._library = library
        self._readers = readers
        self._owner = owner
        self._store = store
        self._load = load
        self._measured = Measured(library, readers)
        self._outcome = outcome
        self._pace = pace
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="model-loader")
        self._lock = threading.Lock()
        self._active: LoadedModel | None = None
        self._next: LoadedModel | None = None
        self._active_status = ModelStatus("", "loading")
        self._next_status: ModelStatus | None = None
        self._loading_id: int | None = None
        self._settled = threading.Event()
        self._owed = Owed()
        self._announced: list[int] = []

    # ---- state

    @property
    def active(self) -> LoadedModel | None:
        """The model that answers, or None while there is none."""
        return self._active

    def model_ids(self) -> list[int]:
        """Catalog rows of the models that photos are embedded with."""
        loading = self._loading_id  # first: one that was loading meanwhile is among the others
        known = [m.model_id for m in (self._active, self._next) if m is not None]
        return known if loading is None or loading in known else [*known, loading]

    def statuses(self) -> tuple[ModelStatus, ModelStatus | None]:
        """The model in use and the one that comes next."""
        with self._lock:
            active, upcoming = self._active, self._next
            active_status, next_status = self._active_status, self._next_status
        if active is not None:
            active_status = active.status()
        if upcoming is not None:
            next_status = upcoming.status()
        return active_status, next_status

    @property
    def image_encoder(self) -> str:
        """`loaded`, or `resting` after idle; empty while there is no model."""
        active = self._active
        return "" if active is None else active.images.state

    @property
    def text_encoder(self) -> str:
        """As `image_encoder`."""
        active = self._active
        return "" if active is None else active.texts.state

    def stored(self, spec: str) -> int:
        """How many photos can be searched once this model is loaded."""
        with self._readers.borrow() as catalog:
            known = models.get(catalog, spec)
            return 0 if known is None else embeddings.count(catalog, known.id)

    def wait_settled(self, timeout_s: float | None = None) -> LoadedModel | None:
        """Wait until the model in use is loaded, or has failed to (None)."""
        self._settled.wait(timeout_s)
        return self._active

    # ---- what the engine asks for

    def start(self) -> None:
        """Load the model in use, and go on with a switch that was under way."""
        with self._lock:
            self._active_status = ModelStatus(self._setting(MODEL), "loading")
        self._loader.submit(self._logged, self._load_first, self._first_failed)
        self._loader.submit(self._logged, self._load_upcoming, self._outcome.trouble)

    def use(self, spec: str) -> None:
        """Make `spec` the model in use, as soon as every photo is embedded with it.

        Raises:
            ModelMissing: it is not on the disk.
        """
        self._store.source(spec)
        active, _ = self.statuses()
        in_use = active.spec or self._setting(MODEL)  # asked for before the start
        if spec == in_use and active.condition != "failed":
            self._set(NEXT_MODEL, "")
            self._have_owner(self._drop_next)
            return
        self._set(NEXT_MODEL, spec)
        with self._lock:
            self._next_status = ModelStatus(spec, "loading")
        self._begin_next(spec)

    def refuse_if_needed(self, spec: str) -> None:
        """Raise UsageError when `spec` is in use or comes next."""
        active, upcoming = self.statuses()
        if spec == active.spec or (upcoming is not None and spec == upcoming.spec):
            raise UsageError(
                f"{spec} is in use.", "Choose another model first: photosift models use NAME."
            )

    def written(self, written: Written, then: Callable[[], None]) -> None:
        """Put committed embeddings into the index of their model; `then` they can be found."""
        self._have_owner(partial(self._add, written, then))

    def removed(self, photo_ids: Iterable[int]) -> None:
        """Take photos that went away out of every index."""
        ids = np.fromiter(photo_ids, dtype=np.int64)
        if len(ids):
            self._have_owner(partial(self._remove, ids))

    def reconcile(self) -> None:
        """Make the indexes agree with the catalog, after photos came back or went in masses."""
        self._loader.submit(self._logged, self._reconcile, self._reconcile_failed)

    def present(self) -> list[LoadedModel]:
        """The model in use and the one that comes next, as far as they are loaded."""
        return [model for model in (self._active, self._next) if model is not None]

    def in_turn(self, work: Callable[[], None]) -> None:
        """Carry out work on the loader's thread, after whatever is being loaded."""
        self._loader.submit(self._logged, work, self._outcome.trouble)

    def drained(self, model_id: int) -> None:
        """No photo waits for this model; if it is the next one, it takes over."""
        upcoming = self._next
        if upcoming is not None and upcoming.model_id == model_id:
            self._have_owner(partial(self._switch, upcoming))

    def rest_if_idle(self, for_s: float, *, may_search: bool) -> None:
        """Unload the encoders that nobody needed for so long; any thread.

        Args:
            for_s: How long, in seconds.
            may_search: Somebody may type words at any moment: the text encoder stays loaded.
        """
        active = self._active
        if active is None:
            return
        if may_search:
            active.texts.stay()
        for encoder in (active.images, active.texts):
            if encoder.is_idle(for_s):
                self._have_owner(partial(self._rest, active, encoder, for_s))

    def try_again(self) -> None:
        """Do what was not possible, or not noticed, a while ago; any thread."""
        self._owed.try_again()
        upcoming = self._next
        # Nobody tells of it while the work is held, and jobs go with their photos too.
        if upcoming is not None and not self._anything_waits(upcoming):
            self.drained(upcoming.model_id)
        if self._announced != [model.model_id for model in self._able()]:
            self._have_owner(self._announce_targets)

    def idle(self) -> bool:
        """A piece of graph building; True while there is more. Thread: owner."""
        for model in (self._active, self._next):
            if model is not None and model.index.build_step(GRAPH_STEP):
                return True
        return False

    def close(self) -> None:
        """Start no load any more. One that is under way is left to itself: it commits nothing."""
        self._settled.set()
        self._loader.shutdown(wait=False, cancel_futures=True)
        for model in (self._active, self._next):
            if model is not None:
                model.images.close()
                model.texts.close()

    def release(self) -> None:
        """Save the indexes and free the models. After `close`, when the owner has ended."""
        for model in self.present():
            model.let_go()

    def _anything_waits(self, model: LoadedModel) -> bool:
        try:
            with self._readers.borrow() as catalog:
                return jobs.has_any(catalog, model.model_id)
        except CoreError as error:
            log.info("what waits is not known this time: %s", error)
            return True

    def _have_owner(self, work: Callable[[], None]) -> None:
        self._owner.submit(MODEL_CONTROL, work).add_done_callback(_log_failure)

    # ---- on the loader's thread

    def _logged(self, work: Callable[[], None], failed: Callable[[CoreError], None]) -> None:
        try:
            work()
        except ServiceUnavailable:
            log.info("loading was given up: the engine ends")
        except CoreError as error:
            log.warning("a model or its index cannot be used: %s", error)
            failed(error)
        except Exception:
            log.exception("A bug while loading a model or its index")
            failed(ModelError("The model could not be loaded.", "Details are in the log."))

    def _load_first(self) -> None:
        spec = self._setting(MODEL)
        with self._lock:
            self._active_status = ModelStatus(spec, "loading", embedded=self.stored(spec))
        loaded = self._loaded(spec)
        self._owner.submit(MODEL_CONTROL, partial(self._install_first, loaded)).result()

    def _load_upcoming(self) -> None:
        upcoming = self._setting(NEXT_MODEL)
        if upcoming and upcoming != self._setting(MODEL):
            with self._lock:
                self._next_status = ModelStatus(upcoming, "loading")
            self._begin_next(upcoming)

    def _begin_next(self, spec: str) -> None:
        failed = partial(self._next_failed, spec)
        self._loader.submit(self._logged, partial(self._load_next, spec), failed)

    def _load_next(self, spec: str) -> None:
        if self._setting(NEXT_MODEL) != spec or not self._settled.is_set():
            return  # another choice came in between, or the start: the model in use comes first
        upcoming = self._owner.submit(MODEL_CONTROL, lambda: self._next).result()
        if upcoming is not None and upcoming.spec == spec:
            return  # asked for twice, while the model in use was being loaded
        loaded = self._loaded(spec)
        self._owner.submit(MODEL_CONTROL, partial(self._install_next, loaded)).result()

    def _loaded(self, spec: str) -> LoadedModel:
        """Load weights and index, and queue every photo that has no embedding yet."""
        started = time.monotonic()
        embedder = self._load(spec, self._store.source(spec), measured=self._measured)
        try:
            with engine_connection(self._library) as catalog:
                model_id = models.get_or_create(
                    catalog, spec, embedder.dimension, embedder.fingerprint
                ).id
                # From now on a scan queues what it finds for this model too, so that together
                # with what is queued here no photo is forgotten.
                self._loading_id = model_id
                jobs.enqueue_missing(catalog, model_id)
                index = PhotoIndex.open(
                    LibraryPaths(self._library).index,
                    f"{spec}#{embedder.fingerprint}",
                    embedder.dimension,
                    index_state(catalog, model_id),
                    partial(vectors_of, catalog, model_id, embedder.dimension),
                )
        except BaseException:
            self._loading_id = None  # nothing waits for a model that is not there
            embedder.close()
            raise
        log.info(
            "%s is loaded on %s in %s, %d photos, %.1f s",
            *(spec, embedder.device, embedder.precision, len(index), time.monotonic() - started),
        )
        images = Encoder(embedder, "images", self._loader.submit, self._wake_failed)
        texts = Encoder(embedder, "texts", self._loader.submit, self._wake_failed)
        return LoadedModel(spec, model_id, embedder, index, images, texts)

    def _reconcile(self) -> None:
        for model in (self._active, self._next):
            if model is None:
                continue
            with engine_connection(self._library) as catalog:
                made = jobs.enqueue_missing(catalog, model.model_id)
                self._owner.submit(MODEL_CONTROL, partial(self._reconcile_index, model)).result()
            if made:
                self._outcome.jobs_made()

    def _reconcile_failed(self, error: CoreError) -> None:
        self._owed.later("reconcile", self.reconcile)
        self._outcome.trouble(error)

    def _wake_failed(self, error: CoreError) -> None:
        """The other encoder works all the same; pictures wait for another try."""
        self._have_owner(self._announce_targets)
        self._outcome.trouble(error)

    def _first_failed(self, error: CoreError) -> None:
        with self._lock:
            spec = self._active_status.spec
            self._active_status = ModelStatus(spec, "failed", message=error.message)
        self._settled.set()
        self._outcome.model_changed(spec)
        self._outcome.trouble(error)

    def _next_failed(self, spec: str, error: CoreError) -> None:
        with self._lock:
            if self._next_status is not None and self._next_status.spec == spec:
                self._next_status = None  # else another one was chosen meanwhile
        self._outcome.trouble(error)
        if self._setting(NEXT_MODEL) == spec:
            self._set(NEXT_MODEL, "")

    # ---- on the owner's thread

    def _install_first(self, loaded: LoadedModel) -> None:
        self._active, self._loading_id = loaded, None
        self._settled.set()
        self._announce(loaded.spec)

    def _install_next(self, loaded: LoadedModel) -> None:
        self._loading_id = None
        if self._setting(NEXT_MODEL) != loaded.spec:
            loaded.embedder.close()
            return
        self._drop_next()
        self._next = loaded
        self._announce_targets()

    def _switch(self, upcoming: LoadedModel) -> None:
        """The moment at which the next model answers instead: one commit, one assignment."""
        if self._next is not upcoming:
            return
        try:
            with engine_connection(self._library) as catalog:
                settings_table.put_all(catalog, {MODEL: upcoming.spec, NEXT_MODEL: ""})
        except CoreError as error:
            self._owed.later("switch", partial(self.drained, upcoming.model_id))
            self._outcome.trouble(error)
            return
        old = self._active
        with self._lock:
            self._active, self._next, self._next_status = upcoming, None, None
        self._settled.set()
        if old is not None:
            old.let_go()
        log.info("%s is in use now", upcoming.spec)
        self._announce(upcoming.spec)

    def _rest(self, model: LoadedModel, encoder: Encoder, for_s: float) -> None:
        with self._lock:
            alone = self._next is None and self._next_status is None
        if model is self._active and alone and encoder.is_idle(for_s):
            encoder.rest()

    def _drop_next(self) -> None:
        wanted = self._setting(NEXT_MODEL)
        with self._lock:
            dropped, self._next = self._next, None
            if wanted == "":
                self._next_status = None
        if dropped is not None:
            dropped.let_go()
            self._announce_targets()

    def _announce(self, spec: str) -> None:
        self._announce_targets()
        self._outcome.model_changed(spec)

    def _announce_targets(self) -> None:
        able = self._able()
        self._announced = [model.model_id for model in able]
        self._outcome.targets_changed([self._target(model) for model in able])

    def _able(self) -> list[LoadedModel]:
        """Models that can embed pictures, as far as is known."""
        return [model for model in self.present() if not model.images.is_held]

    def _target(self, model: LoadedModel) -> Target:
        def encode(pixels: NDArray[np.uint8]) -> "Future[EncodedBatch]":
            return model.images.then(
                lambda: self._owner.submit(IMAGE_BATCH, partial(self._encode, model, pixels))
            )

        embedder = model.embedder
        return Target(model.model_id, embedder.dimension, embedder.model_input, encode)

    def _encode(self, model: LoadedModel, pixels: NDArray[np.uint8]) -> EncodedBatch:
        if model is not self._active and model is not self._next:
            # Given up while the batch waited its turn; whoever sent it gives its jobs back.
            raise ServiceUnavailable(f"{model.spec} is not used any more.")
        started = time.perf_counter()
        vectors = model.embedder.encode_images(pixels)
        took_s = time.perf_counter() - started
        if self._pace is not None:
            self._pace.embedded(model.spec, model.embedder.device, len(pixels), took_s)
        return EncodedBatch(vectors, took_s)

    def _add(self, written: Written, then: Callable[[], None]) -> None:
        try:
            for model in (self._active, self._next):
                if model is not None and model.model_id == written.model_id:
                    model.index.add(written.photo_ids, written.vectors, written.seqs)
                    model.index.remove(np.array(written.dropped, dtype=np.int64))
        except Exception:  # too little memory, mostly; the catalog has the embeddings all the same
            log.exception("%d photos are not in the index yet", len(written.photo_ids))
            self._owed.later("reconcile", self.reconcile)
        then()

    def _remove(self, ids: Ids) -> None:
        for model in (self._active, self._next):
            if model is not None:
                model.index.remove(ids)

    def _reconcile_index(self, model: LoadedModel) -> None:
        with self._readers.borrow() as catalog:
            model.index.reconcile(
                index_state(catalog, model.model_id),
                partial(vectors_of, catalog, model.model_id, model.embedder.dimension),
            )

    # ---- settings

    def _setting(self, name: str) -> str:
        with self._readers.borrow() as catalog:
            return settings_table.get(catalog, name)

    def _set(self, name: str, value: str) -> None:
        with engine_connection(self._library) as catalog:
            settings_table.put(catalog, name, value)


def _log_failure(done: "Future[None]") -> None:
    error = done.exception()
    if error is not None and not isinstance(error, ServiceUnavailable):
        log.error("A bug in the use of a model", exc_info=error)
