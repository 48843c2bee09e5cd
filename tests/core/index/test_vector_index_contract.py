"""What every VectorIndex must do."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.index.exact import ExactIndex
from core.index.hnsw import HnswIndex
from core.index.photo_index import PhotoIndex
from core.index.protocol import VectorIndex
from tests.core.index.clusters import brute_force, clustered

DIMENSION = 24
POOL = clustered(400, DIMENSION, seed=3)

Make = Callable[[int], VectorIndex]


@pytest.fixture(params=["exact", "hnsw", "photos below the limit", "photos above the limit"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def photo_index(dimension: int) -> VectorIndex:
        limit = 5 if "above" in request.param else 100_000
        return PhotoIndex(tmp_path, "model", dimension, exact_limit=limit)

    kinds: dict[str, Make] = {"exact": ExactIndex, "hnsw": HnswIndex}
    return kinds.get(request.param, photo_index)


def build_some(index: VectorIndex) -> None:
    if isinstance(index, PhotoIndex):
        index.build_step(7)
        index.wait_saved()


def test_empty(make: Make) -> None:
    index = make(DIMENSION)
    ((ids, scores),) = index.search(POOL[:1], 5)
    assert len(index) == len(ids) == len(scores) == 0
    assert [len(found[0]) for found in index.search(POOL[:2], 5, np.array([1, 2]))] == [0, 0]
    index.remove(np.array([1, 2]))
    found, vectors = index.vectors(np.array([1]))
    assert found.tolist() == []
    assert vectors.shape == (0, DIMENSION)


def test_nearest_first_with_scores(make: Make) -> None:
    index = make(DIMENSION)
    ids = np.arange(1000, 1200)
    index.add(ids, POOL[:200])
    build_some(index)
    for query, (found, scores) in zip(POOL[:20], index.search(POOL[:20], 10), strict=True):
        assert found.tolist() == brute_force(ids, POOL[:200], query, 10)
        assert scores.dtype == np.float32
        np.testing.assert_allclose(scores, POOL[found - 1000] @ query, atol=1e-5)
        assert (np.diff(scores) <= 0).all()


def test_higher_id_first_where_scores_agree(make: Make) -> None:
    index = make(DIMENSION)
    index.add(np.arange(1, 41), np.repeat(POOL[:1], 40, axis=0))
    ((found, _),) = index.search(POOL[:1], 40)
    assert found.tolist() == list(range(40, 0, -1))


def test_k_above_the_count(make: Make) -> None:
    index = make(DIMENSION)
    index.add(np.arange(1, 31), POOL[:30])
    build_some(index)
    index.remove(np.arange(1, 11))
    ((found, scores),) = index.search(POOL[:1], 500)
    assert sorted(found.tolist()) == list(range(11, 31))
    assert len(scores) == 20


def test_replaced_vector_counts_once(make: Make) -> None:
    index = make(DIMENSION)
    index.add(np.arange(1, 101), POOL[:100])
    build_some(index)
    index.add(np.array([1, 2, 2]), POOL[[200, 201, 202]])
    build_some(index)
    assert len(index) == 100
    ((found, scores),) = index.search(POOL[202:203], 100)
    assert found[0] == 2
    assert scores[0] == pytest.approx(1, abs=1e-5)
    assert sorted(found.tolist()) == list(range(1, 101))
    np.testing.assert_array_equal(index.vectors(np.array([2]))[1], POOL[202:203])


def test_removed_and_added_again(make: Make) -> None:
    index = make(DIMENSION)
    ids = np.arange(1, 61)
    index.add(ids, POOL[:60])
    build_some(index)
    index.remove(np.array([5, 5, 7, 999]))
    assert len(index) == 58
    ((found, _),) = index.search(POOL[4:5], 60)
    assert not {5, 7} & set(found.tolist())
    index.add(np.array([5]), POOL[300:301])
    build_some(index)
    ((found, _),) = index.search(POOL[300:301], 1)
    assert found.tolist() == [5]
    assert len(index) == 59


def test_only_among_the_allowed(make: Make) -> None:
    index = make(DIMENSION)
    ids = np.arange(1, 301)
    index.add(ids, POOL[:300])
    build_some(index)
    for allowed in (ids[::7], ids[:250], np.array([3, 5000]), ids[:0]):
        known = allowed[allowed <= 300]
        ((found, _),) = index.search(POOL[9:10], 20, allowed)
        assert found.tolist() == brute_force(known, POOL[known - 1], POOL[9], 20)


def test_vectors_in_the_order_asked(make: Make) -> None:
    index = make(DIMENSION)
    index.add(np.arange(1, 51), POOL[:50])
    build_some(index)
    found, vectors = index.vectors(np.array([40, 999, 2, 31, 50]))
    assert found.tolist() == [40, 2, 31, 50]
    np.testing.assert_array_equal(vectors, POOL[[39, 1, 30, 49]])


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "remove", "search", "build"]),
        st.lists(st.integers(1, 60), min_size=1, max_size=25),
        st.integers(0, 339),
    ),
    max_size=20,
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_any_sequence_agrees_with_a_dict(
    make: Make, steps: list[tuple[str, list[int], int]]
) -> None:
    index = make(DIMENSION)
    model: dict[int, int] = {}
    for verb, ids, place in steps:
        rows = [(place + offset) % len(POOL) for offset in range(len(ids))]
        if verb == "add":
            index.add(np.array(ids), POOL[rows])
            model.update(zip(ids, rows, strict=True))
        elif verb == "remove":
            index.remove(np.array(ids))
            for photo_id in ids:
                model.pop(photo_id, None)
        elif verb == "build":
            build_some(index)
        assert len(index) == len(model)
        held = np.array(sorted(model), dtype=np.int64)
        stored = POOL[[model[photo_id] for photo_id in held.tolist()]]
        ((found, scores),) = index.search(POOL[place : place + 1], len(ids))
        assert len(set(found.tolist())) == len(found) == min(len(ids), len(model))
        expected = np.sort(stored @ POOL[place])[::-1][: len(found)]
        np.testing.assert_allclose(scores, expected, atol=1e-5)
        np.testing.assert_allclose(
            scores, [POOL[model[photo_id]] @ POOL[place] for photo_id in found.tolist()], atol=1e-5
        )
