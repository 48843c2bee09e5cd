"""What photos are embedded with, and what reads them: the two ends that the pipeline joins."""

import hashlib
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from core.media.decoded import DecodedPhoto
from core.records import ModelInput

_DIGEST_BYTES: Final = 16


class Decoder(Protocol):
    """The part of the decode pool that the pipeline uses."""

    def decode(
        self, path: bytes, model_input: ModelInput, *, urgent: bool = False
    ) -> "Future[DecodedPhoto]": ...


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


def input_digest(pixels: NDArray[np.uint8]) -> bytes:
    """16 bytes that stand for what a model sees: uint8, shape (size_px, size_px, 3)."""
    return hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=_DIGEST_BYTES).digest()
