"""Photos are found again in a list that has changed, without looking through all of it."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.itemmodels import found_again
from app.itemmodels.found_again import find_again, row_near, row_of

unique_ids = st.lists(st.integers(1, 60), unique=True, max_size=40).map(lambda i: array("q", i))
rows_to_choose = st.sets(st.integers(0, 39))
any_ids = st.one_of(
    st.sampled_from([1, 255, 256, 257, 65_536, 65_537, 2**24, 2**56]), st.integers(1, 2**63 - 1)
)


def runs_of(rows: list[int]) -> list[range]:
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found


@given(unique_ids, unique_ids, rows_to_choose)
def test_every_photo_is_found_or_named(
    old: "array[int]", new: "array[int]", chosen: set[int]
) -> None:
    rows = sorted(row for row in chosen if row < len(old))
    runs, others = find_again(old, runs_of(rows), new)
    found = [new[row] for run in runs for row in run]
    assert len(found) == len(set(found))
    assert sorted([*found, *others]) == sorted(old[row] for row in rows)
    assert not set(others) & set(new)


def test_runs_stay_whole_around_what_came_and_went() -> None:
    old = array("q", range(100_000, 0, -1))
    new = array("q", old)
    new.insert(10, 100_001)
    gone = new.pop(30_000)
    new.insert(90_000, 100_002)
    runs, others = find_again(old, [range(5, 7), range(100, 95_000)], new)
    # The first two are above what came, and the rest stands in one piece around each change.
    assert runs == [range(5, 7), range(101, 90_000), range(90_001, 95_001)]
    assert others == array("q", [gone])


def test_photos_that_are_all_gone_are_not_looked_for_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_for: list[int] = []

    def look(ids: "array[int]", photo_id: int, near: int) -> int:
        looked_for.append(photo_id)
        return row_near(ids, photo_id, near)

    monkeypatch.setattr(found_again, "row_near", look)
    old, new = array("q", range(1, 50_001)), array("q", range(50_001, 100_001))
    runs, others = find_again(old, [range(50_000)], new)
    assert (runs, others) == ([], old)
    assert len(looked_for) < 100


def test_a_photo_is_found_near_where_it_was() -> None:
    ids = array("q", range(1, 20_001))
    assert [row_near(ids, 10_000, near) for near in (9_999, 9_950, 13_000, 7_000)] == [9_999] * 4
    assert row_near(ids, 10_000, 0) == -1
    assert row_near(ids, 1, -3) == 0
    assert row_near(ids, 20_000, 20_500) == 19_999
    assert row_near(array("q"), 1, 5) == -1


@given(st.lists(any_ids, max_size=50).map(lambda ids: array("q", ids)), any_ids)
def test_a_photo_is_found_among_all(ids: "array[int]", other: int) -> None:
    for photo_id in [*ids, other]:
        expected = ids.index(photo_id) if photo_id in ids else -1
        assert row_of(ids, photo_id) == expected


def test_a_photo_is_found_at_the_end_of_many() -> None:
    ids = array("q", range(1, 30_001))
    assert row_of(ids, 30_000) == 29_999
    assert row_of(ids, 30_001) == -1
