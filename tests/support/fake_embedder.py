"""An Embedder without torch: colours are its only language.

Colour words and the mean colours of pictures share one space, so "red" finds the red picture.
A weak component that depends on every pixel (or on the whole text) keeps different inputs apart.
"""

import hashlib
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from core.embedding.protocol import Embedder, Embeddings, Half
from core.records import ModelInput

SIZE_PX = 32

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (255, 0, 0),
    "green": (0, 255, 0),
    "blue": (0, 0, 255),
    "yellow": (255, 255, 0),
    "cyan": (0, 255, 255),
    "magenta": (255, 0, 255),
    "orange": (255, 128, 0),
    "purple": (128, 0, 128),
    "brown": (128, 64, 0),
    "pink": (255, 150, 200),
    "black": (0, 0, 0),
    "grey": (128, 128, 128),
    "gray": (128, 128, 128),
    "white": (255, 255, 255),
}

_ANCHORS = np.array(sorted(set(COLOURS.values())), dtype=np.float32)
_REACH = 90.0  # how far, in RGB units, a colour still resembles its neighbours
_TEXTURE = 0.05


class FakeEmbedder(Embedder):
    """Finds colours.

    Args:
        dimension: Length of the embeddings; at least 16.
        spec: The name under which its embeddings are kept.
    """

    def __init__(self, dimension: int = 64, spec: str = "fake/colours") -> None:
        if dimension < len(_ANCHORS):
            raise ValueError(f"dimension must be at least {len(_ANCHORS)}")
        self.spec = spec
        self.fingerprint = f"{spec}-{dimension}"
        self.dimension = dimension
        self.model_input = ModelInput(size_px=SIZE_PX)
        self.device = "cpu"
        self.precision = "float32"
        self.notice = ""
        self.closed = False
        self.images_encoded = 0
        self._resting: set[Half] = set()
        generator = np.random.default_rng(dimension)
        square = generator.standard_normal((dimension, dimension))
        self._axes = np.linalg.qr(square)[0][:, : len(_ANCHORS)].T.astype(np.float32)

    @override
    def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
        if self.closed:
            raise RuntimeError("the embedder is closed")
        if "images" in self._resting:
            raise RuntimeError("the image encoder rests")
        if pixels.dtype != np.uint8 or pixels.shape[1:] != (SIZE_PX, SIZE_PX, 3):
            raise ValueError(f"pixels of shape {pixels.shape} and type {pixels.dtype}")
        self.images_encoded += len(pixels)
        means = pixels.astype(np.float32).mean(axis=(1, 2)).reshape(-1, 3)
        return self._embed(means, [picture.tobytes() for picture in pixels])

    @override
    def encode_texts(self, texts: Sequence[str]) -> Embeddings:
        if "texts" in self._resting:
            raise RuntimeError("the text encoder rests")
        means = np.array([_colour_of(text) for text in texts], dtype=np.float32).reshape(-1, 3)
        return self._embed(means, [text.encode("utf-8", "replace") for text in texts])

    @override
    def is_resting(self, half: Half) -> bool:
        return half in self._resting

    @override
    def rest(self, half: Half) -> None:
        self._resting.add(half)

    @override
    def wake(self, half: Half) -> None:
        self._resting.discard(half)

    @override
    def close(self) -> None:
        self.closed = True

    def _embed(self, colours: NDArray[np.float32], sources: list[bytes]) -> Embeddings:
        gaps = np.linalg.norm(colours[:, None] - _ANCHORS[None], axis=2)
        weights = np.exp(-((gaps / _REACH) ** 2)).astype(np.float32)
        weights /= np.linalg.norm(weights, axis=1, keepdims=True) + 1e-6
        textures = [self._texture(source) for source in sources]
        vectors = weights @ self._axes + _TEXTURE * np.array(textures).reshape(-1, self.dimension)
        norms = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: Embeddings = (vectors / norms).astype(np.float32)
        return unit

    def _texture(self, source: bytes) -> NDArray[np.float32]:
        seed = int.from_bytes(hashlib.sha256(source).digest()[:8], "little")
        noise = np.random.default_rng(seed).standard_normal(self.dimension).astype(np.float32)
        return noise / np.float32(np.linalg.norm(noise))


def _colour_of(text: str) -> tuple[float, float, float]:
    known = [COLOURS[word] for word in re.findall(r"[a-z]+", text.lower()) if word in COLOURS]
    if not known:
        return (128.0, 128.0, 128.0)
    red, green, blue = np.mean(known, axis=0)
    return (float(red), float(green), float(blue))
