"""An encoder that was unloaded comes back as it was, or not at all."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file

from core.embedding.loading import load_embedder
from core.embedding.network import Network
from core.embedding.open_clip_embedder import OpenClipEmbedder
from core.embedding.source import source_of_folder
from core.errors import ModelError
from tests.support.tiny_model import write_tiny_model

WEIGHTS = "open_clip_model.safetensors"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "model")


def loaded(folder: Path, precision: str = "float32") -> OpenClipEmbedder:
    found = load_embedder(str(folder), source_of_folder(folder), device="cpu", precision=precision)
    assert isinstance(found, OpenClipEmbedder)
    return found


def pictures() -> NDArray[np.uint8]:
    return np.random.default_rng(3).integers(0, 256, (2, 32, 32, 3), dtype=np.uint8)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_precision_and_numbers_are_kept(folder: Path, precision: str) -> None:
    embedder = loaded(folder, precision)
    before = embedder.encode_images(pictures())
    embedder.rest("images")
    embedder.wake("images")
    assert embedder.precision == precision
    assert np.allclose(embedder.encode_images(pictures()), before, atol=1e-6)


def test_other_weights_are_refused(folder: Path) -> None:
    embedder = loaded(folder)
    embedder.rest("images")
    write_tiny_model(folder, seed=1)
    with pytest.raises(ModelError, match="changed") as caught:
        embedder.wake("images")
    assert caught.value.hint
    assert embedder.is_resting("images")
    assert embedder.encode_texts(["red"]).shape == (1, 16)


def test_weights_that_are_gone_are_refused(folder: Path) -> None:
    embedder = loaded(folder)
    embedder.rest("images")
    (folder / WEIGHTS).unlink()
    with pytest.raises(ModelError):
        embedder.wake("images")
    assert embedder.is_resting("images")


def test_other_numbers_are_refused_whatever_the_fingerprint_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.embedding.loading.fingerprint", lambda *_: "always the same")
    embedder = loaded(folder)
    embedder.rest("images")
    weights = load_file(folder / WEIGHTS)
    name = next(name for name in weights if name == "visual.proj")
    save_file(weights | {name: torch.flip(weights[name], [0]).contiguous()}, folder / WEIGHTS)
    with pytest.raises(ModelError, match="other numbers"):
        embedder.wake("images")
    assert embedder.is_resting("images")


def test_an_embedder_that_was_closed_meanwhile_stays_closed(folder: Path) -> None:
    embedder = loaded(folder)
    embedder.rest("images")
    embedder.close()
    embedder.wake("images")
    with pytest.raises(RuntimeError, match="closed"):
        embedder.encode_images(pictures())


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_words_keep_precision_and_numbers(folder: Path, precision: str) -> None:
    embedder = loaded(folder, precision)
    before = embedder.encode_texts(["red", "a blue car"])
    embedder.rest("texts")
    embedder.wake("texts")
    assert embedder.precision == precision
    assert np.allclose(embedder.encode_texts(["red", "a blue car"]), before, atol=1e-6)


def test_the_weights_of_what_rests_are_let_go(folder: Path) -> None:
    embedder = loaded(folder)
    network = embedder._ready()
    whole = sum(weight.numel() for weight in network.parameters())
    pictures_alone = sum(weight.numel() for weight in network.visual.parameters())
    embedder.rest("texts")
    assert sum(weight.numel() for weight in network.parameters()) == pictures_alone < whole
    embedder.rest("images")
    assert not list(network.parameters())
    embedder.wake("texts")
    embedder.wake("images")
    assert sum(weight.numel() for weight in network.parameters()) == whole


def test_words_of_other_numbers_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.embedding.loading.fingerprint", lambda *_: "always the same")
    embedder = loaded(folder)
    embedder.rest("texts")
    weights = load_file(folder / WEIGHTS)
    name = next(name for name in weights if name.endswith("text_projection"))
    save_file(weights | {name: torch.flip(weights[name], [0]).contiguous()}, folder / WEIGHTS)
    with pytest.raises(ModelError, match="other numbers"):
        embedder.wake("texts")
    assert embedder.is_resting("texts")
    assert embedder.encode_images(pictures()).shape == (2, 16)


def test_one_that_was_closed_while_it_wakes_stays_closed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedder = loaded(folder)
    embedder.rest("texts")
    rebuild = embedder._rebuild

    def closing() -> Network:
        embedder.close()
        return rebuild()

    monkeypatch.setattr(embedder, "_rebuild", closing)
    embedder.wake("texts")
    assert not embedder.is_resting("texts")
    with pytest.raises(RuntimeError, match="closed"):
        embedder.encode_texts(["red"])
