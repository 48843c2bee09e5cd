"""The working folder: where each step finds what the step before it left."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.builtin_model import wording
from tools.builtin_model.samples import Pictures
from tools.builtin_model.teacher import Encode, Rows, Space, taught

_SPACE, _TEACHER = "space.npz", "teacher"


@dataclass(frozen=True)
class Targets:
    """What the image encoder is to learn.

    Attributes:
        texts: Embeddings of all sentences, unit rows in the shared space.
        sentences: Per sample, the rows of `texts` that speak of it.
        classes: One embedding per class name.
        labels: Per sample, its row of `classes`, or -1.
        weights: Per sample, how often it is drawn in an epoch.
    """

    texts: Rows
    sentences: list[list[int]]
    classes: Rows
    labels: NDArray[np.int64]
    weights: NDArray[np.float64]


def write_targets(folder: Path, encode: Encode, say: Callable[[str], None] = print) -> None:
    """Embed every sentence about a picture, and make the shared space from them."""
    samples = Pictures(folder).samples
    texts, _ = wording.numbered(wording.sentences(sample) for sample in samples)
    rows = taught(texts, encode, folder / _TEACHER, say)
    space = Space.of(rows)
    space.save(folder / _SPACE)
    np.save(folder / "texts.npy", space(rows).astype(np.float16))
    (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")


def read_targets(folder: Path) -> Targets:
    samples = Pictures(folder).samples
    _, sentences = wording.numbered(wording.sentences(sample) for sample in samples)
    rows = np.load(folder / "texts.npy").astype(np.float32)
    names = [wording.class_name(sample) for sample in samples]
    classes = sorted({*names} - {""})
    place = {name: index for index, name in enumerate(classes)}
    at = {
        text: index for index, text in enumerate(json.loads((folder / "texts.json").read_bytes()))
    }
    means = [rows[[at[text] for text in wording.prompts(name)]].mean(0) for name in classes]
    return Targets(
        texts=rows,
        sentences=sentences,
        classes=_unit(np.stack(means)) if means else np.zeros((0, rows.shape[1]), np.float32),
        labels=np.array([place.get(name, -1) for name in names]),
        weights=np.array([wording.weight(sample) for sample in samples]),
    )


def _unit(rows: Rows) -> Rows:
    unit: Rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit.astype(np.float32)
