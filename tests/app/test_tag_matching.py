"""Which tags are meant by what was typed."""

import pytest

from app.tag_matching import TagIndex, split_path, split_tags
from core.records import Tag

TAGS = (
    Tag(1, None, "Places", photos=40),
    Tag(2, 1, "Crete", aliases=("Kreta",), photos=12),
    Tag(3, None, "Beach", aliases=("Strand",), photos=30),
    Tag(4, 2, "Beach", photos=3),
    Tag(5, None, "Château", photos=1),
    Tag(6, None, "Best of beaches", photos=2),
)


@pytest.fixture
def index() -> TagIndex:
    return TagIndex(TAGS)


def found(index: TagIndex, typed: str) -> list[str]:
    return [match.path.words for match in index.matches(typed)]


def test_a_tag_is_found_by_the_beginning_of_its_name_its_path_and_its_alias(
    index: TagIndex,
) -> None:
    assert found(index, "cre")[0] == "Places/Crete"
    assert found(index, "kre")[0] == "Places/Crete"
    assert found(index, "places/c")[0] == "Places/Crete"
    assert found(index, "chat") == ["Château"]


def test_the_tag_itself_comes_before_those_that_only_hold_the_word(index: TagIndex) -> None:
    assert found(index, "beach") == ["Beach", "Places/Crete/Beach", "Best of beaches"]


def test_letters_in_order_are_enough_but_not_likely(index: TagIndex) -> None:
    (match,) = index.matches("plcrt", limit=1)
    assert match.path.words == "Places/Crete"
    assert not match.likely
    assert index.matches("beac")[0].likely


def test_a_name_that_is_there_twice_is_told_apart_by_its_path(index: TagIndex) -> None:
    beach = index.find("places/crete/beach")
    assert beach is not None
    assert beach.tag.id == 4
    top = index.find(" Beach ")
    assert top is not None
    assert top.tag.id == 3
    by_alias = index.find("STRAND")
    assert by_alias is not None
    assert by_alias.tag.id == 3
    assert index.find("snow") is None


def test_what_was_typed_is_parted_by_commas_and_slashes() -> None:
    assert split_tags("beach, places / crete ,, /,") == ["beach", "places / crete"]
    assert split_path(" places /  north   crete / ") == ("places", "north crete")


def test_tags_that_stand_below_each_other_in_a_ring_do_not_hang() -> None:
    index = TagIndex((Tag(1, 2, "One"), Tag(2, 1, "Two")))
    path = index.path_of(1)
    assert path is not None
    assert path.names == ("Two", "One")
