import numpy as np
import pytest

from core.errors import QueryError
from core.search.combine import combine

X, Y = np.array([1, 0], np.float32), np.array([0, 1], np.float32)


def test_one_term_is_itself_whatever_its_length_and_weight() -> None:
    np.testing.assert_allclose(combine([(0.25, 8 * Y)]), Y)
    assert combine([(1, Y)]).dtype == np.float32


def test_several_terms_by_weight() -> None:
    half = np.sqrt(0.5)
    np.testing.assert_allclose(combine([(1, X), (1, 100 * Y)]), [half, half], atol=1e-6)
    np.testing.assert_allclose(combine([(3, X), (4, Y)]), [0.6, 0.8], atol=1e-6)


def test_negative_weight_turns_away() -> None:
    np.testing.assert_allclose(combine([(1, X), (-1, Y)]), [np.sqrt(0.5), -np.sqrt(0.5)])
    np.testing.assert_allclose(combine([(-2, X)]), -X)


@pytest.mark.parametrize("factor", [1e-300, 1e300])
def test_extreme_weights(factor: float) -> None:
    np.testing.assert_allclose(combine([(3 * factor, X), (4 * factor, Y)]), [0.6, 0.8], atol=1e-6)


@pytest.mark.parametrize(
    "weighted",
    [
        [],
        [(0.0, X)],
        [(1.0, X), (-1.0, X)],
        [(1.0, 0 * X)],
        [(float("nan"), X)],
        [(float("inf"), X), (1.0, Y)],
    ],
)
def test_what_has_no_direction_is_refused(weighted: list[tuple[float, np.ndarray]]) -> None:
    with pytest.raises(QueryError) as caught:
        combine(weighted)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
