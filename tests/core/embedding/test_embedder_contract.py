"""What every Embedder promises, held against all of them."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from numpy.typing import NDArray

from core.embedding.protocol import Embedder
from tests.support.fake_embedder import FakeEmbedder


@pytest.fixture(params=["fake", "builtin"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    if request.param == "fake":
        return FakeEmbedder()
    found: Embedder = request.getfixturevalue("builtin")
    return found


def pictures(embedder: Embedder, count: int) -> NDArray[np.uint8]:
    size_px = embedder.model_input.size_px
    generator = np.random.default_rng(7)
    return generator.integers(0, 256, (count, size_px, size_px, 3), dtype=np.uint8)


@pytest.mark.parametrize("count", [1, 3, 17])
def test_pictures_become_unit_rows(embedder: Embedder, count: int) -> None:
    rows = embedder.encode_images(pictures(embedder, count))
    assert rows.shape == (count, embedder.dimension)
    assert rows.dtype == np.float32
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-5


@pytest.mark.parametrize("count", [1, 70])
def test_texts_become_unit_rows(embedder: Embedder, count: int) -> None:
    rows = embedder.encode_texts([f"red thing number {number}" for number in range(count)])
    assert rows.shape == (count, embedder.dimension)
    assert rows.dtype == np.float32
    assert np.abs(np.linalg.norm(rows, axis=1) - 1).max() < 1e-5


def test_nothing_gives_nothing(embedder: Embedder) -> None:
    assert embedder.encode_images(pictures(embedder, 0)).shape == (0, embedder.dimension)
    assert embedder.encode_texts([]).shape == (0, embedder.dimension)


def test_a_row_does_not_depend_on_its_batch(embedder: Embedder) -> None:
    many = pictures(embedder, 9)
    together = embedder.encode_images(many)
    alone = np.concatenate([embedder.encode_images(many[row : row + 1]) for row in range(9)])
    assert np.sum(together * alone, axis=1).min() > 0.999


def test_different_pictures_differ(embedder: Embedder) -> None:
    rows = embedder.encode_images(pictures(embedder, 4))
    scores = rows @ rows.T
    assert scores[~np.eye(4, dtype=bool)].max() < 1 - 1e-5


def test_read_only_and_strided_pixels_are_taken(embedder: Embedder) -> None:
    many = pictures(embedder, 4)
    expected = embedder.encode_images(many[::2].copy())
    many.flags.writeable = False
    assert np.sum(embedder.encode_images(many[::2]) * expected, axis=1).min() > 0.999


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "\udcff",
        "<end_of_text>",
        "日本の猫",
        "🏖️ 🐕",
        "word " * 5000,
        "a" * 100_000,
        "'; DROP TABLE photos; --",
        "&amp;lt;",
        "\n\t",
    ],
)
def test_any_text_is_legal(embedder: Embedder, text: str) -> None:
    row = embedder.encode_texts([text])[0]
    assert abs(np.linalg.norm(row) - 1) < 1e-5


def test_wrong_geometry_is_a_bug(embedder: Embedder) -> None:
    with pytest.raises(ValueError, match="shape"):
        embedder.encode_images(np.zeros((1, 8, 8, 3), dtype=np.uint8))
    floats = pictures(embedder, 1).astype(np.float32)
    with pytest.raises(ValueError, match="type"):
        embedder.encode_images(floats)  # type: ignore[arg-type]


def test_the_description_is_complete(embedder: Embedder) -> None:
    assert embedder.spec
    assert embedder.fingerprint
    assert embedder.device == "cpu"
    assert embedder.precision in {"float32", "bfloat16"}
    assert embedder.notice == ""


def test_after_a_rest_the_numbers_are_the_same(embedder: Embedder) -> None:
    many = pictures(embedder, 3)
    before, words, known_as = embedder.encode_images(many), ["red"], embedder.fingerprint
    texts = embedder.encode_texts(words)
    embedder.rest("images")
    embedder.rest("images")
    assert [embedder.is_resting("images")] == [True]
    assert np.sum(embedder.encode_texts(words) * texts, axis=1).min() > 0.99999
    with pytest.raises(RuntimeError, match="rests"):
        embedder.encode_images(many)
    embedder.wake("images")
    embedder.wake("images")
    assert [embedder.is_resting("images")] == [False]
    assert np.sum(embedder.encode_images(many) * before, axis=1).min() > 0.99999
    assert embedder.fingerprint == known_as


def test_texts_are_embedded_while_it_wakes_elsewhere(embedder: Embedder) -> None:
    expected = embedder.encode_texts(["red", "blue"])
    embedder.rest("images")
    with ThreadPoolExecutor(1) as loader:
        waking = loader.submit(embedder.wake, "images")
        while True:
            over = waking.done()
            rows = embedder.encode_texts(["red", "blue"])
            assert np.sum(rows * expected, axis=1).min() > 0.99999
            if over:
                break
    assert waking.result() is None
    assert not embedder.is_resting("images")


def test_after_a_rest_words_mean_the_same(embedder: Embedder) -> None:
    many, words = pictures(embedder, 3), ["red", "a blue car"]
    before, texts = embedder.encode_images(many), embedder.encode_texts(words)
    embedder.rest("texts")
    embedder.rest("texts")
    assert [embedder.is_resting("texts"), embedder.is_resting("images")] == [True, False]
    assert np.sum(embedder.encode_images(many) * before, axis=1).min() > 0.99999
    with pytest.raises(RuntimeError, match="rests"):
        embedder.encode_texts(words)
    embedder.wake("texts")
    embedder.wake("texts")
    assert not embedder.is_resting("texts")
    assert np.sum(embedder.encode_texts(words) * texts, axis=1).min() > 0.99999


def test_both_rest_and_come_back_one_by_one(embedder: Embedder) -> None:
    many, words = pictures(embedder, 2), ["red"]
    before, texts = embedder.encode_images(many), embedder.encode_texts(words)
    embedder.rest("images")
    embedder.rest("texts")
    embedder.wake("images")
    assert [embedder.is_resting("texts"), embedder.is_resting("images")] == [True, False]
    assert np.sum(embedder.encode_images(many) * before, axis=1).min() > 0.99999
    embedder.rest("images")
    embedder.wake("texts")
    assert [embedder.is_resting("texts"), embedder.is_resting("images")] == [False, True]
    assert np.sum(embedder.encode_texts(words) * texts, axis=1).min() > 0.99999
    embedder.wake("images")
    assert np.sum(embedder.encode_images(many) * before, axis=1).min() > 0.99999
