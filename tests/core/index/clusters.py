"""Vectors as photo libraries have them: many groups of look-alikes, one after the other."""

import numpy as np

from core.index.protocol import Ids, Vectors
from core.index.vectors import normalised


def clustered(count: int, dimension: int, *, seed: int = 0, per_cluster: int = 50) -> Vectors:
    """Unit rows, float32, shape (count, dimension), in the order of their clusters."""
    generator = np.random.default_rng(seed)
    centres = generator.standard_normal((max(1, count // per_cluster), dimension))
    labels = np.sort(generator.integers(0, len(centres), count))
    return normalised(centres[labels] + 0.7 * generator.standard_normal((count, dimension)))


def brute_force(ids: Ids, vectors: Vectors, query: Vectors, k: int) -> list[int]:
    """The k nearest, computed in the plainest way."""
    scores = vectors.astype(np.float64) @ query.astype(np.float64)
    order = sorted(range(len(ids)), key=lambda row: (-scores[row], -ids[row]))
    return [int(ids[row]) for row in order[:k]]
