"""Which precision to compute in: measured once per device and model, then remembered."""

import copy
import time
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.embedding.network import Network
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


def place_fastest(embedder: OpenClipEmbedder, network: Network, device: str) -> None:
    """Place the network in the precision that is faster and agrees with float32.

    The two are timed in turns, so that other load on the machine meets both. When the device
    fails meanwhile, the embedder stays on the CPU in float32.

    Raises:
        OutOfMemory: not even one picture fits on the device.
        ModelError: the weights give no usable numbers.
    """
    pixels = sample_pictures(embedder.model_input.size_px, _BATCH)
    embedder.place(network, device, "float32")
    full_images, full_texts = embedder.encode_images(pixels[:2]), embedder.encode_texts(_TEXTS)
    full_s = _seconds(embedder, pixels[:2])
    if embedder.device != device:
        return
    reduced = copy.deepcopy(network)
    embedder.place(reduced, device, "bfloat16")
    images, texts = embedder.encode_images(pixels[:2]), embedder.encode_texts(_TEXTS)
    agreement = min(_agreement(images, full_images), _agreement(texts, full_texts))
    if embedder.device != device:
        return
    # A processor that only imitates bfloat16 is many times slower: no need to try for long.
    if agreement < AGREEMENT or _seconds(embedder, pixels[:2]) > 3 * full_s:
        embedder.place(network, device, "float32")
        return
    best_s = {"float32": float("inf"), "bfloat16": float("inf")}
    for _ in range(_ROUNDS):
        for candidate, precision in ((network, "float32"), (reduced, "bfloat16")):
            embedder.place(candidate, device, precision)
            best_s[precision] = min(best_s[precision], _seconds(embedder, pixels))
            if embedder.device != device:
                return
    if best_s["bfloat16"] > _WORTH * best_s["float32"]:
        embedder.place(network, device, "float32")


def _seconds(embedder: OpenClipEmbedder, pixels: NDArray[np.uint8]) -> float:
    started = time.perf_counter()
    embedder.encode_images(pixels)
    return time.perf_counter() - started


def _agreement(one: Embeddings, other: Embeddings) -> float:
    """The smallest cosine between rows that should be the same."""
    return float(np.sum(one * other, axis=1).min())


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
