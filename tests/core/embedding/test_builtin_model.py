"""The model that comes with the program, on real photographs."""

import importlib
from importlib import resources
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.embedding.protocol import Embedder
from core.embedding.registry import BUILTIN_SPEC, find_model
from tests.core.embedding.conftest import cropped
from tests.support.expected_ranks import Expected, expected_ranks
from tests.support.photographs import FILES, photograph


@pytest.fixture(scope="module")
def images(builtin: Embedder) -> NDArray[np.float32]:
    pixels = [cropped(photograph(name), builtin.model_input) for name in FILES]
    return builtin.encode_images(np.stack(pixels))


def rank(builtin: Embedder, images: NDArray[np.float32], query: str, name: str) -> int:
    order = np.argsort(-(images @ builtin.encode_texts([query])[0]))
    return 1 + [[*FILES][place] for place in order].index(name)


@pytest.mark.parametrize("expected", expected_ranks(), ids=lambda expected: expected.words)
def test_plain_words_find_the_photo(
    builtin: Embedder, images: NDArray[np.float32], expected: Expected
) -> None:
    """Ranks as measured through the program; pixels that are cropped otherwise may cost a place."""
    assert rank(builtin, images, expected.words, expected.photo) <= expected.rank + 1


def test_it_is_what_the_registry_says(builtin: Embedder) -> None:
    entry = find_model(BUILTIN_SPEC)
    assert entry is not None
    assert builtin.spec == BUILTIN_SPEC
    assert builtin.dimension == entry.dimension == 256
    assert builtin.model_input.size_px == 96
    assert entry.download_bytes == 0


def test_its_terms_and_card_lie_beside_it() -> None:
    folder = Path(str(resources.files("resources"))) / "models" / "photosift-lite"
    assert "personal" in (folder / "LICENSE-WEIGHTS.md").read_text(encoding="utf-8")
    assert "Limits" in (folder / "README.md").read_text(encoding="utf-8")


def test_it_agrees_with_open_clip_itself(builtin: Embedder, images: NDArray[np.float32]) -> None:
    """Our pixels and normalisation against open_clip's own, from the same files."""
    torch = importlib.import_module("torch")
    open_clip = importlib.import_module("open_clip")
    folder = Path(str(resources.files("resources"))) / "models" / "photosift-lite"
    network, preprocess = open_clip.create_model_from_pretrained(f"local-dir:{folder}")
    tokenizer = open_clip.get_tokenizer(f"local-dir:{folder}")
    queries = ["a dog on the beach", "red car", "a cup of coffee"]
    with torch.inference_mode():
        batch = torch.stack([preprocess(photograph(name)) for name in FILES])
        expected_images = network.eval().encode_image(batch, normalize=True).numpy()
        expected_texts = network.encode_text(tokenizer(queries), normalize=True).numpy()
    assert np.sum(images * expected_images, axis=1).min() >= 0.99
    assert np.sum(builtin.encode_texts(queries) * expected_texts, axis=1).min() >= 0.999
