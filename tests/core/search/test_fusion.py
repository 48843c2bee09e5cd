from core.search.fusion import fuse
from core.search.names import NameMatches

SCORES = {1: 0.9, 2: 0.8, 3: 0.7, 4: 0.6, 5: 0.5}
RANKING = [1, 2, 3, 4, 5]


def ids(names: NameMatches, limit: int = 10) -> list[int]:
    return [hit.photo_id for hit in fuse(RANKING, SCORES, names, limit)]


def test_without_names_the_ranking_stays() -> None:
    hits = fuse(RANKING, SCORES, NameMatches(), 3)
    assert [(hit.photo_id, hit.score, hit.by_name) for hit in hits] == [
        (1, 0.9, False),
        (2, 0.8, False),
        (3, 0.7, False),
    ]


def test_strong_names_first_by_score_then_those_without() -> None:
    hits = fuse(RANKING, SCORES, NameMatches(strong=(9, 8, 5, 3)), 10)
    assert [hit.photo_id for hit in hits] == [3, 5, 9, 8, 1, 2, 4]
    assert [hit.score for hit in hits[:4]] == [0.7, 0.5, None, None]
    assert [hit.by_name for hit in hits] == [True] * 4 + [False] * 3


def test_weak_names_take_turns_with_the_ranking() -> None:
    # 4 stands fourth in one and first in the other; 9 and 1 stand alone, 9 second, 1 first.
    assert ids(NameMatches(weak=(9, 4))) == [4, 1, 9, 2, 3, 5]


def test_equal_standing_goes_to_the_higher_id() -> None:
    hits = fuse([1, 2], {1: 0.5, 2: 0.4}, NameMatches(weak=(7,)), 10)
    assert [hit.photo_id for hit in hits] == [7, 1, 2]


def test_limit_holds_for_all_together() -> None:
    assert ids(NameMatches(strong=(9, 8), weak=(7,)), 3) == [9, 8, 7]


def test_names_alone() -> None:
    hits = fuse((), {}, NameMatches(strong=(2, 1), weak=(5,)), 10)
    assert [(hit.photo_id, hit.score) for hit in hits] == [(2, None), (1, None), (5, None)]
