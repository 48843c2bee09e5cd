from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from skimage import data

from core.embedding.loading import load_embedder
from core.embedding.protocol import Embedder
from core.embedding.registry import BUILTIN_SPEC
from core.embedding.store import ModelStore
from core.records import ModelInput

PHOTOS = (
    "astronaut",
    "brick",
    "camera",
    "chelsea",
    "coffee",
    "coins",
    "grass",
    "gravel",
    "hubble_deep_field",
    "immunohistochemistry",
    "moon",
    "page",
    "rocket",
)


def photograph(name: str) -> Image.Image:
    """A picture of scikit-image's, in RGB."""
    return Image.fromarray(getattr(data, name)()).convert("RGB")


def cropped(picture: Image.Image, model_input: ModelInput) -> NDArray[np.uint8]:
    """To the geometry of a model that scales the shorter side and crops the centre."""
    assert model_input.resize_mode == "shortest"
    assert model_input.interpolation == "bicubic"
    size_px = model_input.size_px
    scale = size_px / min(picture.size)
    width, height = (max(size_px, round(side * scale)) for side in picture.size)
    scaled = picture.resize((width, height), Image.Resampling.BICUBIC)
    left, top = (width - size_px) // 2, (height - size_px) // 2
    return np.asarray(scaled.crop((left, top, left + size_px, top + size_px)))


@pytest.fixture(scope="session")
def builtin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Embedder]:
    store = ModelStore(tmp_path_factory.mktemp("models"))
    embedder = load_embedder(BUILTIN_SPEC, store.source(BUILTIN_SPEC), device="cpu")
    yield embedder
    embedder.close()
