"""Encoding for an export, in worker processes of its own: a long picture holds nobody up."""

import os
from concurrent.futures import Future
from typing import Final, cast

from core.media.pool import DEFAULT_MEMORY_BYTES
from core.media.processes import WorkerPool
from core.media.wire import Answer, Exported, ExportFile
from core.records import ExportOptions

# A picture of 300 megapixels takes a minute to become a PNG.
_TIMEOUT_S: Final = 300.0
# Each may hold a large picture in several forms, and somebody may be looking at photos meanwhile.
MOST_WORKERS: Final = 4


class ExportPool:
    """Thread: any.

    Args:
        pictures: How many there will be.

    Attributes:
        workers: How many are encoded at once.
    """

    def __init__(self, pictures: int) -> None:
        cores = os.cpu_count() or 1
        self.workers: Final = max(1, min(cores - 1, MOST_WORKERS, pictures))
        self._workers = WorkerPool(
            "core.media.export_worker",
            workers=self.workers,
            timeout_s=_TIMEOUT_S,
            memory_bytes=DEFAULT_MEMORY_BYTES,
        )

    def export(self, path: bytes, options: ExportOptions, rotation: int = 0) -> "Future[bytes]":
        """The file at an absolute path as these options want it.

        `rotation`: degrees clockwise by which the user has turned it. A file that is not encoded
        anew stays as it is.

        The future gives the content of a file, or raises a `MediaError`.
        """
        request = ExportFile(
            path,
            options.format,
            options.longest_px,
            options.quality,
            options.keep_metadata,
            rotation,
        )
        return cast("Future[bytes]", self._workers.submit(request, _content, urgent=False))

    def close(self) -> None:
        """End the workers; what is not finished is cancelled."""
        self._workers.close()


def _content(answer: Answer) -> bytes:
    if not isinstance(answer, Exported):
        raise TypeError(f"a worker answered with {type(answer).__name__}")
    return answer.image
