"""A pipeline that is led step by step through random events, with the engine's own bookkeeping.

No thread runs: the test gives the pipeline its turns, decoders and models answer when the test
says so, and the clock stands still in between. So a story is the same each time it is told.
"""

import os
import queue
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from typing_extensions import override

from core.catalog import embeddings, exclusions, failures, folders, jobs, models, thumbnails
from core.catalog.connection import Connection, open_engine, open_reader, open_thumbnails
from core.catalog.reader_pool import ReaderPool
from core.errors import (
    CatalogError,
    CoreError,
    Gone,
    ModelError,
    OutOfMemory,
    ServiceUnavailable,
    Unreadable,
)
from core.ingest import pipeline as pipeline_module
from core.ingest import writing
from core.ingest.pipeline import Pipeline
from core.ingest.scan import scan_folder
from core.ingest.targets import EncodedBatch, Target, input_digest
from core.ingest.writing import Written
from core.media.decoded import DecodedPhoto
from core.records import ModelInput, ModelStatus, PhotoFacts
from core.service.board import Board
from core.service.engine import Engine

DIMENSION = 16
SPECS = ("a/a", "b/b")
SIDE_PX = 4
TURNS_AT_MOST = 3000
GREY = (128 << 16) + (128 << 8) + 128


def picture(code: int) -> NDArray[np.uint8]:
    """Pixels of a picture's own colour, shape (SIDE_PX, SIDE_PX, 3)."""
    colour = np.array([code >> 16, code >> 8 & 255, code & 255], np.uint8)
    return np.broadcast_to(colour, (SIDE_PX, SIDE_PX, 3)).copy()


class Clock:
    """`time` for modules that ask how long ago something was."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic(self) -> float:
        return self.now_s


class Inbox(queue.SimpleQueue[Any]):
    """Never waits."""

    @override
    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        assert not block or timeout is None or timeout >= 0
        return super().get(block=False)


class Trouble:
    """Has the catalog refuse writes and reads now and then, before or after the fact."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, dice: random.Random) -> None:
        self.share = 0.0
        self._dice = dice
        for module, name in (
            (jobs, "take"),
            (jobs, "take_photos"),
            (jobs, "finish"),
            (jobs, "fail"),
            (jobs, "withdraw"),
            (thumbnails, "put"),
            (thumbnails, "delete"),
        ):
            monkeypatch.setattr(module, name, self._unreliable(getattr(module, name)))

    def _unreliable(self, ordinary: Callable[..., Any]) -> Callable[..., Any]:
        def tried(*given: Any, **named: Any) -> Any:
            if self._dice.random() < self.share:
                raise CatalogError("The disk is full.")
            return ordinary(*given, **named)

        return tried


class Decoder:
    """Reads a file when it is asked to answer, not before."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, Future[DecodedPhoto]]] = []

    def decode(
        self, path: bytes, model_input: ModelInput, *, urgent: bool = False
    ) -> "Future[DecodedPhoto]":
        assert model_input.size_px == SIDE_PX
        future: Future[DecodedPhoto] = Future()
        self.asked.insert(0 if urgent else len(self.asked), (path, future))
        return future

    def answer(self, place: int) -> None:
        path, future = self.asked.pop(place)
        try:
            words = Path(os.fsdecode(path)).read_text().split()
        except OSError:
            future.set_exception(Gone("It is not there."))
            return
        if words[0] == "bad":
            future.set_exception(Unreadable("It is damaged.", "Copy it again."))
            return
        facts = PhotoFacts(8, 8, "PNG", camera=words[1])
        content = " ".join(words).encode().ljust(32)[:32]
        future.set_result(DecodedPhoto(picture(int(words[0])), b"thumbnail", facts, content))


class Models:
    """As the engine's: targets, and indexes that are sets of ids; the owner works when told."""

    def __init__(self, story: "Story") -> None:
        self._story = story
        self.ids: list[int] = []
        self.index: dict[int, set[int]] = {}
        self.owner: list[Callable[[], None]] = []
        self.asked: list[tuple[int, NDArray[np.uint8], Future[EncodedBatch]]] = []
        self.encoded: Counter[tuple[int, int]] = Counter()
        self.fits = 64
        self.next_error: CoreError | None = None
        self.drained_ids: set[int] = set()

    @property
    def active(self) -> Any:
        return SimpleNamespace(model_id=self.ids[0]) if self.ids else None

    def model_ids(self) -> list[int]:
        return self.ids

    def statuses(self) -> tuple[ModelStatus, None]:
        return self._story.statuses()

    def use(self, model_ids: Sequence[int]) -> None:
        self.ids = list(model_ids)
        for model_id in self.ids:
            jobs.enqueue_missing(self._story.catalog, model_id)
        self._reconcile()
        targets = [
            Target(i, DIMENSION, ModelInput(SIDE_PX), partial(self._encode, i)) for i in self.ids
        ]
        self._story.targets_changed(targets)

    def _encode(self, model_id: int, pixels: NDArray[np.uint8]) -> "Future[EncodedBatch]":
        future: Future[EncodedBatch] = Future()
        self.asked.append((model_id, pixels, future))
        return future

    def answer(self) -> None:
        model_id, pixels, future = self.asked.pop(0)
        error, self.next_error = self.next_error, None
        if model_id not in self.ids:
            error = ServiceUnavailable("It is not used any more.")
        elif len(pixels) > self.fits:
            error = OutOfMemory("It does not fit.")
        if error is not None:
            future.set_exception(error)
            return
        codes = (pixels[:, 0, 0].astype(int) << [16, 8, 0]).sum(axis=1)
        self.encoded.update((model_id, int(code)) for code in codes if code != GREY)
        vectors = np.zeros((len(pixels), DIMENSION), np.float32)
        vectors[np.arange(len(pixels)), codes % DIMENSION] = 1.0
        future.set_result(EncodedBatch(vectors, 0.05))

    # ---- what the engine calls

    def written(self, written: Written, then: Callable[[], None]) -> None:
        def add() -> None:
            if written.model_id in self.ids:
                held = self.index[written.model_id]
                held.update(written.photo_ids.tolist())
                held.difference_update(written.dropped)
            then()

        self.owner.append(add)

    def removed(self, photo_ids: Sequence[int]) -> None:
        def remove() -> None:
            for held in self.index.values():
                held.difference_update(photo_ids)

        self.owner.append(remove)

    def reconcile(self) -> None:
        self.owner.append(self._reconcile)

    def _reconcile(self) -> None:
        catalog = self._story.catalog
        made = sum(jobs.enqueue_missing(catalog, model_id) for model_id in self.ids)
        self.index = {i: set(embeddings.index_state(catalog, i)[0]) for i in self.ids}
        if made:
            self._story.jobs_made()

    def drained(self, model_id: int) -> None:
        self.drained_ids.add(model_id)

    def turn(self) -> None:
        self.owner.pop(0)()


class Silent:
    """Whatever it is told."""

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_given, **_named: None


@dataclass
class File:
    """What a file shows, and how often it was touched since it shows that."""

    words: str
    touched: int = 0


class Story(Engine):
    """The engine's own bookkeeping around a pipeline; nothing of it runs by itself."""

    def __init__(self, where: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.dice = random.Random(seed)
        self.clock = Clock()
        monkeypatch.setattr(pipeline_module, "time", self.clock)
        monkeypatch.setattr(writing, "time", self.clock)
        self.trouble_maker = Trouble(monkeypatch, self.dice)
        self.library = where / "library"
        self.folder, self.away = where / "photos", where / "away"
        self.folder.mkdir()
        self.catalog: Connection = open_engine(self.library)
        self.pictures = ReaderPool(partial(open_thumbnails, self.library, write=True))
        self.readers = ReaderPool(partial(open_reader, self.library, any_thread=True))
        self.board = Board(self.library, self.readers)
        self.spec_ids = [models.get_or_create(self.catalog, s, DIMENSION, "f").id for s in SPECS]
        folders.add(self.catalog, os.fsencode(self.folder))
        self._jobs_may_lack = threading.Event()
        self._files_not_found: set[int] = set()
        self.files: Any = Silent()
        for name in ("announcer", "server", "disks", "watching", "brake"):
            setattr(self, name, Silent())
        self.scanner: Any = SimpleNamespace(request=lambda _ids, *_: self.scans.append(True))
        self.scans: list[bool] = []
        self.decoder: Any = Decoder()
        self.models: Any = Models(self)
        self.on_disk: dict[str, File] = {}
        self.lost: dict[str, File] = {}
        self.restarts = 0
        self.codes = iter(range(1, GREY))
        self.times = iter(range(10**18, 2 * 10**18, 10**9))
        self._begin_pipeline()

    # ---- the pipeline

    def _begin_pipeline(self) -> None:
        self.pipeline = Pipeline(self.library, self.decoder, self, depth=4, largest_batch=8)
        self.pipeline._inbox = Inbox()

    def turn(self) -> None:
        pipeline = self.pipeline
        pipeline._guarded(lambda: pipeline._turn(self.catalog, self.pictures))

    def restart(self, *, killed: bool) -> None:
        """End the engine, well or not, and begin another one."""
        old, self.restarts = self.pipeline, self.restarts + 1
        if not killed:
            old._guarded(lambda: old._write(self.catalog, self.pictures))
            old._in_flight.close()
        old.close()
        self.decoder.asked.clear()
        self.models.asked.clear()
        self.models.owner.clear()
        self.board = Board(self.library, self.readers)
        exclusions.settle(self.catalog)
        self._begin_pipeline()
        self.scans.append(True)
        self.models.use(self.models.ids)

    # ---- files

    def write(self, name: str, file: File) -> None:
        """Put a file there at once, with a time of its own."""
        hidden = self.folder.parent / "hidden"
        hidden.write_text(file.words)
        now_ns = next(self.times)
        os.utime(hidden, ns=(now_ns, now_ns))
        hidden.rename(self.folder / name)
        self.on_disk[name] = file

    def some(self) -> str | None:
        return self.dice.choice(sorted(self.on_disk)) if self.on_disk else None

    def scan(self, *, arrived: bool = False) -> None:
        self.scans.clear()
        (folder,) = folders.list_folders(self.catalog)
        self.scan_started(folder)
        result = scan_folder(
            self.catalog,
            folder,
            on_found=self.scan_found,
            should_stop=lambda: False,
            only=[b""] if arrived else None,
            on_written=partial(self.scan_wrote, self.catalog, arrived=arrived),
        )
        self.scan_finished(self.catalog, folder, result)

    @property
    def specs(self) -> list[str]:
        """Of the models in use."""
        return [SPECS[self.spec_ids.index(model_id)] for model_id in self.models.ids]

    def statuses(self) -> tuple[ModelStatus, None]:
        if not self.models.ids:
            return ModelStatus(SPECS[0], "loading"), None
        return ModelStatus(self.specs[0], "ready"), None

    @property
    def is_away(self) -> bool:
        return self.away.exists()

    def close(self) -> None:
        self.pipeline.close()
        self.pictures.close()
        self.readers.close()
        self.catalog.close()

    # ---- the end

    def settle(self) -> None:
        """Let everything answer until nothing is left to do."""
        self.trouble_maker.share = 0.0
        self.models.fits, self.models.next_error = 64, None
        self.pipeline.resume()
        self.pipeline.hold_backlog(held=False)
        self.scan()
        quiet = 0
        for _ in range(TURNS_AT_MOST):
            self.clock.now_s += 1.0
            self.models.drained_ids.clear()
            self.turn()
            busy = bool(self.decoder.asked or self.models.asked or self.models.owner or self.scans)
            while self.decoder.asked:
                self.decoder.answer(0)
            while self.models.asked:
                self.models.answer()
            while self.models.owner:
                self.models.turn()
            if self.scans:
                self.scan()
            quiet = 0 if busy else quiet + 1
            if quiet > 20:
                return
        raise AssertionError("it never comes to rest")

    def live(self) -> Iterator[tuple[int, str]]:
        yield from self.catalog.all("SELECT id, name FROM photos WHERE live = 1 ORDER BY id")

    def failed(self) -> set[str]:
        return {failure.name for failure in failures.list_failures(self.catalog)}

    def embedding(self, model_id: int, photo_id: int) -> tuple[int, bytes] | None:
        """Axis of an embedding that is current, and the digest of what it was made of."""
        row = self.catalog.one(
            "SELECT vector, input_hash FROM embeddings e WHERE model_id = ?1 AND photo_id = ?2 AND "
            "NOT EXISTS (SELECT 1 FROM outdated o WHERE o.model_id = ?1 AND o.photo_id = ?2)",
            (model_id, photo_id),
        )
        return None if row is None else (int(np.frombuffer(row[0], "<f2").argmax()), row[1])

    def expected(self, name: str) -> tuple[int, bytes]:
        code = int(self.on_disk[name].words.split()[0])
        return code % DIMENSION, input_digest(picture(code))


def model_error() -> CoreError:
    return ModelError("It cannot see this.", "Choose another model.")
