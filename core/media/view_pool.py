"""The door to the worker that decodes parts, frames and levels of the photo somebody looks at."""

import threading
from concurrent.futures import Future
from typing import cast

from core.media.decoded import MovingPhoto, RenderedPhoto
from core.media.pool import DEFAULT_MEMORY_BYTES
from core.media.processes import WorkerPool
from core.media.wire import (
    Animation,
    Answer,
    FramesFile,
    Levels,
    LevelsFile,
    Rendered,
    Request,
    TileFile,
)


class ViewPool:
    """One worker process, started when it is first needed.

    Futures are as those of `DecodePool`. Tiles go before everything else.

    Args:
        timeout_s: For one picture, counted from when the worker gets it.
        memory_bytes: Address space of the worker; what needs more is `TooLarge`.

    Thread: any.
    """

    def __init__(
        self, *, timeout_s: float = 30.0, memory_bytes: int = DEFAULT_MEMORY_BYTES
    ) -> None:
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._starting = threading.Lock()
        self._workers: WorkerPool | None = None
        self._closed = False

    @property
    def pids(self) -> tuple[int, ...]:
        """Process id of the worker, while there is one."""
        workers = self._workers
        return () if workers is None else workers.pids

    def tile(self, path: bytes, level: int, column: int, row: int) -> Future[RenderedPhoto]:
        """A square of the file at an absolute path; see `core.media.tiles`."""
        request = TileFile(path, level, column, row)
        return cast("Future[RenderedPhoto]", self._submit(request, urgent=True))

    def frames(self, path: bytes) -> Future[MovingPhoto]:
        """The frames of the file at an absolute path, if it moves."""
        return cast("Future[MovingPhoto]", self._submit(FramesFile(path), urgent=False))

    def levels(self, path: bytes) -> Future[tuple[tuple[int, ...], ...]]:
        """Pixels of each level of red, green, blue and luminance, of a reduced picture."""
        request = LevelsFile(path)
        return cast("Future[tuple[tuple[int, ...], ...]]", self._submit(request, urgent=False))

    def close(self) -> None:
        """End the worker; what is not finished is cancelled. Waits for it."""
        with self._starting:
            self._closed = True
            if self._workers is not None:
                self._workers.close()

    def _submit(self, request: Request, *, urgent: bool) -> Future[object]:
        with self._starting:
            if self._closed:
                cancelled: Future[object] = Future()
                cancelled.cancel()
                return cancelled
            if self._workers is None:
                self._workers = WorkerPool(
                    "core.media.view_worker",
                    workers=1,
                    timeout_s=self._timeout_s,
                    memory_bytes=self._memory_bytes,
                )
            return self._workers.submit(request, _value, urgent=urgent)


def _value(answer: Answer) -> object:
    match answer:
        case Rendered():
            return RenderedPhoto(answer.image, answer.width_px, answer.height_px)
        case Animation():
            return MovingPhoto(answer.images, answer.durations_ms, answer.cut)
        case Levels():
            return answer.counts
        case _:
            raise TypeError(f"a worker answered with {type(answer).__name__}")
