"""Figures on one's own pictures, with a model whose answers are known."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from core.embedding.evaluate import evaluate_folder
from core.errors import FolderError
from tests.support.fake_embedder import COLOURS, SIZE_PX, FakeEmbedder


def decode(path: bytes) -> NDArray[np.uint8] | None:
    try:
        with Image.open(os.fsdecode(path)) as picture:
            return np.asarray(picture.convert("RGB").resize((SIZE_PX, SIZE_PX)))
    except (UnidentifiedImageError, OSError):
        return None


def paint(path: Path, colour: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (20, 20), COLOURS[colour]).save(path)


def ignore(_done: int, _total: int) -> None:
    return None


def test_labelled_folders_give_zero_shot_figures(tmp_path: Path) -> None:
    for label in ("red", "green", "blue", "yellow", "black", "white"):
        for number in range(3):
            paint(tmp_path / label / f"{number}.png", label)
    paint(tmp_path / "red" / "wrong.png", "blue")
    (tmp_path / "red" / "bad.jpg").write_bytes(b"no picture")
    steps: list[tuple[int, int]] = []
    found = evaluate_folder(FakeEmbedder(), decode, tmp_path, lambda *step: steps.append(step))
    assert found.model == "fake/colours"
    assert found.pictures == 19
    assert found.skipped == 1
    assert found.figures["zero_shot_top1_percent"] == pytest.approx(100 * 18 / 19, abs=0.01)
    assert set(found.figures) == {"zero_shot_top1_percent", "zero_shot_top5_percent"}
    assert steps[-1] == (20, 20)


def test_captions_beside_pictures_give_retrieval_figures(tmp_path: Path) -> None:
    for colour in ("red", "green", "blue", "yellow", "black", "white", "pink"):
        paint(tmp_path / f"{colour}.png", colour)
        (tmp_path / f"{colour}.txt").write_text(f"a {colour} wall\n\nall {colour}\n")
    (tmp_path / "pink.txt").write_text("something green")
    found = evaluate_folder(FakeEmbedder(), decode, tmp_path, ignore)
    assert found.figures["retrieval_r1_percent"] == pytest.approx(100 * 12 / 13, abs=0.01)
    assert found.figures["retrieval_r10_percent"] == 100
    assert "zero_shot_top1_percent" not in found.figures


def test_captions_in_one_file(tmp_path: Path) -> None:
    for colour in ("red", "green"):
        paint(tmp_path / f"{colour}.png", colour)
    captions = {"red.png": ["red"], "green.png": "green", "gone.png": ["nothing"]}
    (tmp_path / "captions.json").write_text(json.dumps(captions))
    found = evaluate_folder(FakeEmbedder(), decode, tmp_path, ignore)
    assert found.figures["retrieval_r1_percent"] == 100
    assert (found.pictures, found.skipped) == (2, 1)


@pytest.mark.parametrize("text", ["[]", "{", '{"a.png": 3}'])
def test_unreadable_captions_are_said(tmp_path: Path, text: str) -> None:
    (tmp_path / "captions.json").write_text(text)
    with pytest.raises(FolderError, match=r"captions\.json"):
        evaluate_folder(FakeEmbedder(), decode, tmp_path, ignore)


def test_a_folder_without_either_is_said(tmp_path: Path) -> None:
    paint(tmp_path / "only" / "red.png", "red")
    with pytest.raises(FolderError, match="neither"):
        evaluate_folder(FakeEmbedder(), decode, tmp_path, ignore)
    with pytest.raises(FolderError, match="no folder"):
        evaluate_folder(FakeEmbedder(), decode, tmp_path / "nowhere", ignore)


def test_only_bad_pictures_give_no_figures(tmp_path: Path) -> None:
    for label in ("red", "green"):
        (tmp_path / label).mkdir()
        (tmp_path / label / "bad.jpg").write_bytes(b"no picture")
    found = evaluate_folder(FakeEmbedder(), decode, tmp_path, ignore)
    assert (found.pictures, found.skipped, found.figures) == (0, 2, {})
