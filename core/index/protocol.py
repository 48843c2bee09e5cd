"""What search asks of a vector store."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Vectors = NDArray[np.float32]


class VectorIndex(Protocol):
    """Unit vectors by photo id. Thread: owner thread only."""

    dimension: int

    def __len__(self) -> int: ...

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Add or replace. ids: shape (n,); vectors: float32, shape (n, dimension), unit rows."""
        ...

    def remove(self, ids: Ids) -> None:
        """Remove; ids that are not there are passed over."""
        ...

    def search(
        self, queries: Vectors, k: int, allowed: Ids | None = None
    ) -> list[tuple[Ids, Vectors]]:
        """Nearest by cosine.

        Args:
            queries: float32, shape (q, dimension), unit rows.
            k: Results per query at most; fewer when the index holds fewer.
            allowed: Only among these ids (sorted), or all.

        Returns:
            Per query: ids, shape (m,), and scores, float32, shape (m,), highest first, m <= k.
        """
        ...

    def vectors(self, ids: Ids) -> tuple[Ids, Vectors]:
        """The stored vectors of those ids that are there, in the order asked."""
        ...
