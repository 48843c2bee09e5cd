import numpy as np
import pytest

from core.index import exact
from core.index.exact import ExactIndex
from tests.core.index.clusters import brute_force, clustered


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixteen rows to a chunk, and little memory for scores."""
    monkeypatch.setattr(exact, "_CHUNK_BYTES", 16 * 4 * 8)
    monkeypatch.setattr(exact, "_GATHER_ROWS", 5)
    monkeypatch.setattr(exact, "_SCORE_BYTES", 1000)


@pytest.mark.usefixtures("small_chunks")
def test_across_chunks() -> None:
    vectors = clustered(100, 8, per_cluster=5)
    index = ExactIndex(8)
    for start in range(0, 100, 9):
        index.add(np.arange(start, min(100, start + 9)), vectors[start : start + 9])
    held = np.setdiff1d(np.arange(100), np.arange(10, 60, 3))
    index.remove(np.arange(10, 60, 3))
    for allowed in (None, held[::6], held[::2]):
        among = held if allowed is None else allowed
        for query, (ids, _) in zip(vectors, index.search(vectors, 7, allowed), strict=True):
            assert ids.tolist() == brute_force(among, vectors[among], query, 7)
    np.testing.assert_array_equal(index.vectors(held)[1], vectors[held])


@pytest.mark.usefixtures("small_chunks")
def test_memory_is_given_back() -> None:
    vectors = clustered(100, 8)
    index = ExactIndex(8)
    index.add(np.arange(100), vectors)
    assert len(index._chunks) == 7
    index.remove(np.arange(0, 100, 2))
    assert len(index._chunks) == 4
    index.remove(np.arange(100))
    assert index._chunks == []
    index.add(np.arange(3), vectors[:3])
    assert index.search(vectors[1:2], 1)[0][0].tolist() == [1]
