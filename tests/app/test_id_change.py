import tracemalloc
from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.itemmodels.id_change import IdChange, compare

id_lists = st.lists(st.integers(1, 6), max_size=30).map(lambda ids: array("q", ids))


@given(id_lists, id_lists)
def test_the_change_turns_the_old_list_into_the_new(old: "array[int]", new: "array[int]") -> None:
    change = compare(old, new)
    if change is None:
        assert old == new
        return
    first, removed, inserted = change
    assert old[:first] + new[first : first + inserted] + old[first + removed :] == new
    assert removed or inserted


@given(id_lists, id_lists, st.integers(0, 30))
def test_one_run_of_new_ids_is_an_insertion(old: "array[int]", run: "array[int]", at: int) -> None:
    at = min(at, len(old))
    change = compare(old, old[:at] + run + old[at:])
    assert change is None if not run else change is not None and change.removed == 0


def test_examples() -> None:
    old = array("q", [1, 2, 3, 4])
    assert compare(old, array("q", [9, 1, 2, 3, 4])) == IdChange(0, 0, 1)
    assert compare(old, array("q", [1, 2, 3, 4, 9])) == IdChange(4, 0, 1)
    assert compare(old, array("q", [1, 4])) == IdChange(1, 2, 0)
    assert compare(old, array("q", [4, 3, 2, 1])) == IdChange(0, 4, 4)
    assert compare(old, array("q", old)) is None


def test_only_pieces_of_long_lists_are_copied() -> None:
    old = array("q", range(1_000_000))
    new = array("q", old)
    new.insert(500_000, 1_000_000)
    tracemalloc.start()
    try:
        assert compare(old, new) == IdChange(500_000, 0, 1)
        _, most_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most_bytes < 500_000
