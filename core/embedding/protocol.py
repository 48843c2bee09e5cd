"""What the engine asks of a model."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.records import ModelInput

Embeddings = NDArray[np.float32]


class Embedder(Protocol):
    """An image encoder and a text encoder that share one space.

    Attributes:
        spec: `architecture/pretrained`, `builtin/photosift-lite`, or an absolute local path.
        fingerprint: Changes when weights or preprocessing change.
        device: `cpu`, `cuda`, `mps`, `xpu`.
        precision: `float32` or `bfloat16`.
        notice: A sentence when something is not as asked (device lost, ...), else empty.
    """

    spec: str
    fingerprint: str
    dimension: int
    model_input: ModelInput
    device: str
    precision: str
    notice: str

    def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
        """Embed a batch.

        Args:
            pixels: RGB, uint8, shape (n, size_px, size_px, 3), in the `model_input` geometry.

        Returns:
            float32, shape (n, dimension); each row has L2 norm 1 (within 1e-5).

        Raises:
            OutOfMemory: the batch does not fit on the device; halve it and try again.

        Thread: owner thread only.
        """
        ...

    def encode_texts(self, texts: Sequence[str]) -> Embeddings:
        """Embed texts: float32, shape (n, dimension), unit rows. Thread: owner thread only."""
        ...

    def close(self) -> None:
        """Free the device's memory."""
        ...
