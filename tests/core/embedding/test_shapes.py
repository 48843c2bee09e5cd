"""Batches of any number, in few sizes."""

import numpy as np
import pytest

from core.embedding.protocol import Embedder
from core.embedding.shapes import pieces


@pytest.mark.parametrize("count", [*range(130), 500, 1023, 1024])
def test_every_picture_is_in_one_piece_and_few_are_blank(count: int) -> None:
    cut = list(pieces(count))
    assert sum(taken for taken, _ in cut) == count
    assert all(0 < taken <= size for taken, size in cut)
    assert sum(size for _, size in cut) <= max(1, count) * 4 / 3
    assert len(cut) <= max(1, count.bit_length())


def test_there_are_few_sizes() -> None:
    assert {size for count in range(1, 65) for _, size in pieces(count)} == {1, 2, 4, 8, 16, 32, 64}


def test_a_cut_batch_gives_what_single_pictures_give(builtin: Embedder) -> None:
    rng = np.random.default_rng(4)
    size_px = builtin.model_input.size_px
    pixels = rng.integers(0, 256, (11, size_px, size_px, 3), dtype=np.uint8)
    together = builtin.encode_images(pixels)
    for row, one in zip(together, pixels, strict=True):
        assert float(row @ builtin.encode_images(one[None])[0]) > 0.9995
    texts = ["a dog", "a cat", "the sea", "a red car on a bridge", "snow"]
    rows = builtin.encode_texts(texts)
    for row, text in zip(rows, texts, strict=True):
        assert float(row @ builtin.encode_texts([text])[0]) > 0.9995
