"""Several terms as one direction."""

from collections.abc import Sequence

import numpy as np

from core.errors import QueryError
from core.index.protocol import Vectors

_SMALLEST_NORM = 1e-3  # shorter sums are rounding noise, and point anywhere


def combine(weighted: Sequence[tuple[float, Vectors]]) -> Vectors:
    """The weighted sum of term vectors, scaled to unit length.

    Each vector is scaled first, so that weights mean the same for texts and pictures. A negative
    weight turns away from a term.

    Args:
        weighted: Weight, and float32 of shape (dimension,), per term.

    Returns:
        float32, shape (dimension,), unit length.

    Raises:
        QueryError: there is no term, a weight is no number, or the terms cancel out.
    """
    if not weighted:
        raise QueryError("There is nothing to search for.", "Type some words or add a picture.")
    total = np.zeros(len(weighted[0][1]), np.float64)
    scale = max(abs(weight) for weight, _ in weighted)
    if not np.isfinite([weight for weight, _ in weighted]).all():
        raise QueryError("A weight of this search is not a number.", "Use weights such as 1 or -1.")
    for weight, vector in weighted:
        norm = float(np.linalg.norm(vector))
        if scale > 0 and norm > 0:
            total += weight / scale * (vector.astype(np.float64) / norm)
    length = float(np.linalg.norm(total))
    if not length > _SMALLEST_NORM:
        raise QueryError(
            "The parts of this search cancel each other out.",
            "Leave one of them out, or give it another weight.",
        )
    return (total / length).astype(np.float32)
