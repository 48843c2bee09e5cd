"""The graph against the truth, and the cases in which hnswlib alone would raise."""

import numpy as np
import pytest

from core.index.exact import ExactIndex
from core.index.hnsw import HnswIndex
from tests.core.index.clusters import clustered

DIMENSION = 48


@pytest.fixture(scope="module")
def pair() -> tuple[ExactIndex, HnswIndex]:
    vectors = clustered(6000, DIMENSION)
    exact, graph = ExactIndex(DIMENSION), HnswIndex(DIMENSION)
    for index in (exact, graph):
        for start in range(0, 6000, 500):
            index.add(np.arange(start, start + 500), vectors[start : start + 500])
    return exact, graph


def recall(pair: tuple[ExactIndex, HnswIndex], k: int, allowed: np.ndarray | None = None) -> float:
    exact, graph = pair
    queries = clustered(200, DIMENSION, seed=9)
    found = graph.search(queries, k, allowed)
    truth = exact.search(queries, k, allowed)
    shared = [len(np.intersect1d(a[0], b[0])) for a, b in zip(found, truth, strict=True)]
    return sum(shared) / sum(len(ids) for ids, _ in truth)


@pytest.mark.parametrize("k", [1, 10, 100, 1000])
def test_recall(pair: tuple[ExactIndex, HnswIndex], k: int) -> None:
    assert recall(pair, k) >= 0.99


def test_recall_among_many_allowed(pair: tuple[ExactIndex, HnswIndex]) -> None:
    assert recall(pair, 10, np.arange(0, 6000, 2)) >= 0.99


def test_allowed_that_lie_far_from_the_query(pair: tuple[ExactIndex, HnswIndex]) -> None:
    exact, graph = pair
    query = exact.vectors(np.array([5900]))[1]
    allowed = np.arange(2500)  # other clusters; more than are compared one by one
    assert graph.search(query, 30, allowed)[0][0].tolist() == (
        exact.search(query, 30, allowed)[0][0].tolist()
    )


def test_vectors_for_a_subset_come_from_where_they_are_kept(
    pair: tuple[ExactIndex, HnswIndex],
) -> None:
    exact, graph = pair
    asked: list[int] = []

    def read(ids: np.ndarray):  # type: ignore[no-untyped-def]  # an iterator of pairs
        asked.extend(ids.tolist())
        yield exact.vectors(ids[:5])
        yield exact.vectors(ids[5:])

    query = exact.vectors(np.array([7]))[1]
    ((ids, _),) = graph.search(query, 3, np.arange(20), read)
    assert asked == list(range(20))
    assert ids.tolist() == exact.search(query, 3, np.arange(20))[0][0].tolist()


def test_most_are_removed() -> None:
    vectors = clustered(3000, DIMENSION)
    index = HnswIndex(DIMENSION)
    index.add(np.arange(3000), vectors)
    index.remove(np.arange(2990))
    ((ids, _),) = index.search(vectors[:1], 100)
    assert sorted(ids.tolist()) == list(range(2990, 3000))
    assert index.deleted == 2990


def test_thousands_of_equal_pictures() -> None:
    # Their links go to one another only, so that the graph falls apart.
    vectors = clustered(1500, DIMENSION)
    vectors[200:1300] = vectors[200]
    index = HnswIndex(DIMENSION)
    index.add(np.arange(1500), vectors)
    ((ids, scores),) = index.search(vectors[1400:1401], 1500)
    assert sorted(ids.tolist()) == list(range(1500))
    assert (np.diff(scores) <= 0).all()


def test_grows_past_its_capacity() -> None:
    vectors = clustered(2600, 8)
    index = HnswIndex(8)
    for start in range(0, 2600, 325):
        index.add(np.arange(start, start + 325), vectors[start : start + 325])
    ((ids, _),) = index.search(vectors[2599:], 1)
    assert ids.tolist() == [2599]
    assert len(index) == 2600
