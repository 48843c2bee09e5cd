"""Decoding in worker processes: the only door to untrusted files."""

from concurrent.futures import Future
from typing import cast

import numpy as np

from core.media.decoded import DecodedPhoto, RenderedPhoto
from core.media.processes import WorkerPool
from core.media.wire import Answer, DecodeBytes, Decoded, DecodeFile, Rendered, RenderFile
from core.records import ModelInput

DEFAULT_MEMORY_BYTES = 3 * 1024**3
"""Room for the largest picture that is read, and a second copy of half of it."""


class DecodePool:
    """Worker processes that decode pictures.

    Futures give the value or raise a `MediaError`: `Unreadable`, `Unsupported`, `TooLarge`, or
    `DecodeTimeout` when the picture hangs or ends its worker, which is then replaced. They are
    cancelled by `close`, and raise `ServiceUnavailable` when no worker starts at all.

    Args:
        workers: Number of processes; each uses one core and, while idle, about 40 MB.
        timeout_s: For one picture, counted from when a worker gets it.
        memory_bytes: Address space of one worker; what needs more is `TooLarge`.

    Thread: any. Start: returns at once; the processes start behind it.
    """

    def __init__(
        self, *, workers: int, timeout_s: float = 30.0, memory_bytes: int = DEFAULT_MEMORY_BYTES
    ) -> None:
        self._workers = WorkerPool(
            "core.media.worker", workers=workers, timeout_s=timeout_s, memory_bytes=memory_bytes
        )

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the workers that live now."""
        return self._workers.pids

    def decode(
        self, path: bytes, model_input: ModelInput, *, urgent: bool = False
    ) -> Future[DecodedPhoto]:
        """Model input, thumbnail, facts and hash of the file at an absolute path.

        An `urgent` one goes before all others.
        """
        request = DecodeFile(path, model_input)
        future = self._workers.submit(
            request, lambda answer: _decoded(answer, model_input), urgent=urgent
        )
        return cast("Future[DecodedPhoto]", future)

    def decode_image(self, image: bytes, model_input: ModelInput) -> Future[DecodedPhoto]:
        """Model input and facts of encoded bytes; goes before all `decode`."""
        request = DecodeBytes(image, model_input)
        future = self._workers.submit(
            request, lambda answer: _decoded(answer, model_input), urgent=True
        )
        return cast("Future[DecodedPhoto]", future)

    def render(self, path: bytes, longest_px: int) -> Future[RenderedPhoto]:
        """The file at an absolute path as an upright JPEG; goes before all `decode`.

        Args:
            path: The file.
            longest_px: Longer side at most; 0 for full size.
        """
        future = self._workers.submit(RenderFile(path, longest_px), _rendered, urgent=True)
        return cast("Future[RenderedPhoto]", future)

    def close(self) -> None:
        """End the workers; what is not finished is cancelled. Waits for them."""
        self._workers.close()


def _decoded(answer: Answer, model_input: ModelInput) -> DecodedPhoto:
    if not isinstance(answer, Decoded):
        raise TypeError(f"a worker answered with {type(answer).__name__}")
    side = model_input.size_px
    pixels = np.frombuffer(answer.pixels, np.uint8).reshape(side, side, 3)
    return DecodedPhoto(pixels, answer.thumbnail, answer.facts, answer.content_hash)


def _rendered(answer: Answer) -> RenderedPhoto:
    if not isinstance(answer, Rendered):
        raise TypeError(f"a worker answered with {type(answer).__name__}")
    return RenderedPhoto(answer.image, answer.width_px, answer.height_px)
