"""A pipeline with a real catalog, and a decoder and models that do as they are told."""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.catalog import folders, jobs, models, photos
from core.catalog.connection import Connection, open_engine
from core.errors import CoreError, Gone, OutOfMemory, Unreadable
from core.ingest.pipeline import Pipeline
from core.ingest.scan import ScanResult, scan_folder
from core.ingest.targets import EncodedBatch, Target
from core.ingest.writing import Written
from core.media.decoded import DecodedPhoto
from core.records import ModelInput, PhotoFacts, PhotoView

FIRST_S = 1_700_000_000
DIMENSION = 16
INPUT = ModelInput(size_px=8)
GREY = 128
PATIENCE_S = 30


class Decoder:
    """Gives every path a picture of its own shade; `bad` ones fail."""

    def __init__(self) -> None:
        self.bad: set[bytes] = set()
        self.gone: set[bytes] = set()
        self.shades: dict[bytes, int] = {}
        self.camera = ""
        self.asked: list[bytes] = []
        self.overtook: list[bytes] = []
        self.before: Callable[[bytes], None] = lambda _path: None
        self.slow: Callable[[bytes], bool] = lambda _name: False
        self.changed = threading.Condition()
        self._unanswered: list[Future[DecodedPhoto]] = []

    def decode(
        self, path: bytes, model_input: ModelInput, *, urgent: bool = False
    ) -> "Future[DecodedPhoto]":
        with self.changed:
            self.asked.append(path)
            self.changed.notify_all()
        name = path.rpartition(b"/")[2]
        if urgent:
            self.overtook.append(name)
        self.before(path)
        future: Future[DecodedPhoto] = Future()
        if self.slow(name):
            self._unanswered.append(future)
        elif name in self.bad:
            future.set_exception(Unreadable("It is damaged.", "Copy it again."))
        elif name in self.gone:
            future.set_exception(Gone("It is not there."))
        else:
            shade = self.shades.get(name, hash(path) % 120)
            pixels = np.full((model_input.size_px, model_input.size_px, 3), shade, np.uint8)
            facts = PhotoFacts(8, 8, "PNG", camera=self.camera)
            future.set_result(DecodedPhoto(pixels, b"thumbnail", facts, b"hash of %s" % name))
        return future

    def cancel(self) -> None:
        """What was slow is not answered any more."""
        for future in self._unanswered:
            future.cancel()
            future.set_running_or_notify_cancel()

    def wait_for(self, name: str) -> None:
        """Wait until a file of this name is asked for."""
        with self.changed:
            assert self.changed.wait_for(lambda: name in self.names(), PATIENCE_S)

    def names(self) -> list[str]:
        return [path.rpartition(b"/")[2].decode() for path in self.asked]


class Model:
    """Embeds at once, or when `release` says so; batches above `fits` run out of memory."""

    def __init__(self) -> None:
        self.fits = 10**9
        self.batches: list[int] = []
        self.shades: list[int] = []
        self.held: list[Callable[[], None]] | None = None
        self.before: Callable[[NDArray[np.uint8]], None] = lambda _pixels: None
        self.changed = threading.Condition()

    def encode(self, pixels: NDArray[np.uint8]) -> "Future[EncodedBatch]":
        future: Future[EncodedBatch] = Future()
        self.before(pixels)

        def answer() -> None:
            if len(pixels) > self.fits:
                future.set_exception(OutOfMemory("It does not fit."))
                return
            vectors = np.zeros((len(pixels), DIMENSION), np.float32)
            vectors[np.arange(len(pixels)), pixels[:, 0, 0, 0] % DIMENSION] = 1.0
            future.set_result(EncodedBatch(vectors, 0.001))

        with self.changed:
            if len(pixels) <= self.fits:
                self.batches.append(len(pixels))
                self.shades += pixels[:, 0, 0, 0].tolist()
            hold = self.held is not None
            if self.held is not None:
                self.held.append(answer)
            self.changed.notify_all()
        if not hold:
            answer()
        return future

    def wait(self, done: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(done, PATIENCE_S)

    def release(self, count: int | None = None) -> None:
        """Answer this many batches that were held; all, and hold none any more, when None."""
        with self.changed:
            held = self.held or []
            if count is None:
                self.held = None
                count = len(held)
            answers = held[:count]
            del held[:count]
        for answer in answers:
            answer()


class Heard:
    """What the pipeline told."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.embedded: list[int] = []
        self.by_model: list[tuple[int, int]] = []
        self.kept: list[int] = []
        self.dropped: list[int] = []
        self.failed = 0
        self.drained_models: list[int] = []
        self.troubles: list[CoreError] = []
        self.missed: list[int] = []

    def written(self, written: Written) -> None:
        with self.changed:
            self.embedded += written.photo_ids.tolist()
            self.by_model += [(written.model_id, i) for i in written.photo_ids.tolist()]
            self.kept += written.kept
            self.dropped += written.dropped
            self.failed += len(written.failed)
            assert np.allclose(np.linalg.norm(written.vectors, axis=1), 1.0)
            self.changed.notify_all()

    def drained(self, model_id: int) -> None:
        with self.changed:
            self.drained_models.append(model_id)
            self.changed.notify_all()

    def gone(self, photo_ids: Sequence[int]) -> None:
        with self.changed:
            self.missed += photo_ids
            self.changed.notify_all()

    def trouble(self, error: CoreError) -> None:
        with self.changed:
            self.troubles.append(error)
            self.changed.notify_all()

    def wait(self, done: Callable[[], bool]) -> None:
        with self.changed:
            assert self.changed.wait_for(done, PATIENCE_S)


class World:
    """A library with a folder of 40 files that are pictures by name, each newer than the last."""

    def __init__(self, tmp_path: Path, *, photos: int = 40, largest_batch: int = 64) -> None:
        self.library = tmp_path / "library"
        self.folder = tmp_path / "photos"
        self.folder.mkdir()
        for number in range(photos):
            file = self.folder / f"{number:02}.png"
            file.write_bytes(b"x" * (number + 1))
            # A clock that ticks every few milliseconds gives several of them the same time.
            os.utime(file, (FIRST_S + number, FIRST_S + number))
        self.catalog: Connection = open_engine(self.library)
        self.decoder, self.model, self.heard = Decoder(), Model(), Heard()
        self.model_ids = [
            models.get_or_create(self.catalog, spec, DIMENSION, "f").id for spec in ("a/a", "b/b")
        ]
        folders.add(self.catalog, os.fsencode(self.folder))
        self.scan()
        for model_id in self.model_ids:
            jobs.enqueue_missing(self.catalog, model_id)
        self._largest_batch = largest_batch
        self.pipeline = self.new_pipeline()

    def new_pipeline(self) -> Pipeline:
        """As the next engine makes it."""
        return Pipeline(
            self.library, self.decoder, self.heard, depth=4, largest_batch=self._largest_batch
        )

    def target(self, number: int = 0) -> Target:
        return Target(self.model_ids[number], DIMENSION, INPUT, self.model.encode)

    def scan(self, *queue_for: int, arrived: bool = False) -> ScanResult:
        """Compare the folder, and queue what differs for these models."""
        result = scan_folder(
            self.catalog,
            folders.list_folders(self.catalog)[0],
            on_found=lambda _: None,
            should_stop=lambda: False,
        )
        found = [*result.added, *result.changed, *result.returned]
        for number in queue_for:
            jobs.enqueue(self.catalog, self.model_ids[number], found, arrived=arrived)
        return result

    def put(self, name: str, content: bytes = b"new") -> None:
        (self.folder / name).write_bytes(content)

    def run(self, *numbers: int) -> None:
        """Start, and embed everything for these models (the first, without any)."""
        self.pipeline.start()
        self.pipeline.set_targets([self.target(number) for number in numbers or (0,)])
        self.drain(*numbers)

    def drain(self, *numbers: int) -> None:
        """Wait until nothing is left for these models."""
        wanted = {self.model_ids[number] for number in numbers or (0,)}
        self.heard.wait(lambda: wanted <= set(self.heard.drained_models))

    def again(self, *numbers: int) -> None:
        """Look for work once more, and wait until it is done."""
        with self.heard.changed:
            self.heard.drained_models.clear()
        self.pipeline.wake()
        self.drain(*numbers)

    def ids(self) -> list[int]:
        return list(photos.view_ids(self.catalog, PhotoView()))

    def id_of(self, name: str) -> int:
        (row,) = self.catalog.all("SELECT id FROM photos WHERE name = ? AND live = 1", (name,))
        return int(row[0])

    def close(self) -> None:
        self.decoder.cancel()
        self.pipeline.close()
        self.catalog.close()
