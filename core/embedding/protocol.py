"""What the engine asks of a model."""

from collections.abc import Sequence
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from core.records import ModelInput

Embeddings = NDArray[np.float32]
Half = Literal["images", "texts"]
"""The image encoder or the text encoder."""


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

    def is_resting(self, half: Half) -> bool:
        """Whether one half is unloaded; the other one embeds all the same. Thread: any."""
        ...

    def rest(self, half: Half) -> None:
        """Unload one half and give its memory back, where it can be told from the other.

        `encode_images`, or `encode_texts`, is a bug until `wake`. Thread: owner thread only.
        """
        ...

    def wake(self, half: Half) -> None:
        """Load one half again; it gives the same embeddings as before.

        Raises:
            ModelError: the files changed, or cannot be loaded any more; it rests on.

        Thread: any, one at a time; the other half may embed meanwhile.
        """
        ...

    def close(self) -> None:
        """Free the device's memory."""
        ...
