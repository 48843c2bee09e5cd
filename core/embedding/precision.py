"""Which precision to compute in: measured once per device and model, then remembered."""

import time
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.embedding.open_clip_embedder import OpenClipEmbedder
from core.embedding.protocol import Embeddings

AGREEMENT = 0.999
_WORTH = 0.9  # of the time; less gain is within the noise of a busy machine
_BATCH = 8
_ROUNDS = 3
_TEXTS = ("a dog on the beach", "red car", "people at a birthday party", "mountains in winter")


class PrecisionCache(Protocol):
    """Remembers measurements."""

    def get(self, key: str) -> str | None: ...

    def set(self, key: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Trial:
    """What one precision gives."""

    images: Embeddings
    texts: Embeddings
    seconds: float


def try_out(embedder: OpenClipEmbedder, patience_s: float | None = None) -> Trial | None:
    """Time the embedder as it is placed; None when one picture alone takes too long."""
    pixels = sample_pictures(embedder.model_input.size_px, _BATCH)
    embedder.encode_images(pixels[:1])  # the first run also sets kernels up
    started = time.perf_counter()
    embedder.encode_images(pixels[:1])
    if patience_s is not None and time.perf_counter() - started > patience_s:
        return None
    texts = embedder.encode_texts(_TEXTS)
    best_s = float("inf")
    images = np.empty((0, embedder.dimension), dtype=np.float32)
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        images = embedder.encode_images(pixels)
        best_s = min(best_s, time.perf_counter() - started)
    return Trial(images, texts, best_s)


def is_better(lower: Trial, full: Trial) -> bool:
    """Whether the lower precision is faster and agrees with the full one."""
    agreement = min(
        float(np.sum(lower.images * full.images, axis=1).min()),
        float(np.sum(lower.texts * full.texts, axis=1).min()),
    )
    return lower.seconds < _WORTH * full.seconds and agreement >= AGREEMENT


def sample_pictures(size_px: int, count: int) -> NDArray[np.uint8]:
    """Smooth coloured shapes: like photographs, most of their energy is in large features."""
    generator = np.random.default_rng(0)
    coarse = generator.integers(0, 256, (count, 6, 6, 3)).astype(np.float32)
    places = np.linspace(0, 4.999, size_px, dtype=np.float32)
    low = places.astype(np.int64)
    part = (places - low)[None, :, None, None]
    rows = coarse[:, low] * (1 - part) + coarse[:, low + 1] * part
    part = part.reshape(1, 1, -1, 1)
    smooth = rows[:, :, low] * (1 - part) + rows[:, :, low + 1] * part
    grain = generator.normal(0, 6, smooth.shape)
    pictures: NDArray[np.uint8] = np.clip(smooth + grain, 0, 255).astype(np.uint8)
    return pictures
