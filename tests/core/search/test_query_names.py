"""Words of queries against names of files and folders."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.search.names import (
    _ASCII_WORD,
    MAX_WORDS,
    NameMatches,
    _taken_apart,
    find_named,
    words_of,
)
from tests.core.search.conftest import Shelf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lisbon 2019", ("lisbon", "2019")),
        ("a dog on the beach", ("dog", "beach")),
        ("Photos of Zoë, at the lake!", ("zoe", "lake")),
        ("on the", ("on", "the")),
        ("  ", ()),
        ("", ()),
        ("IMG_12", ("img_12",)),
        ("dog dog", ("dog",)),
        ("!!!", ("!!!",)),
        ("dog & cat", ("dog", "cat")),
        ("🐕", ("🐕",)),
        ("東京 旅行", ("東京", "旅行")),
        ("(2019) “sun”", ("2019", "sun")),
    ],
)
def test_words_of_a_query(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_long_query_is_no_name() -> None:
    words = [f"word{number}" for number in range(MAX_WORDS + 1)]
    assert len(words_of(" ".join(words[:-1]))) == MAX_WORDS
    assert words_of(" ".join(words)) == ()


@pytest.mark.parametrize(
    ("query", "path", "expected"),
    [
        ("Lisbon 2019", "Lisbon 2019/IMG_1.jpg", "strong"),
        ("lisbon 2019", "Trips/2019/Lisbon_harbour.jpg", "strong"),
        ("Lisbon 2019", "Lisbon/IMG_2018.jpg", "none"),
        ("Lisb 2019", "Lisbon 2019/a.jpg", "weak"),
        ("lisbon 19", "Lisbon 2019/a.jpg", "weak"),
        ("red car", "Carmen Redhead.jpg", "weak"),
        ("dog beach", "Dogs/Beach.jpg", "strong"),
        ("dog beach", "hotdog beach.jpg", "none"),
        ("cat", "vacation/1.jpg", "none"),
        ("cat", "my cat.jpg", "weak"),
        ("cat", "MyCats.jpg", "weak"),
        ("iphone", "iPhone 12/a.jpg", "weak"),
        ("beach", "DSCBeach.jpg", "weak"),
        ("sunset", "12sunset.jpg", "weak"),
        ("img_12", "IMG_1234.jpg", "strong"),
        ("1234", "IMG_1234.jpg", "strong"),
        ("23", "IMG_1234.jpg", "weak"),
        ("2019-06", "x2019-06-12.jpg", "strong"),
        ("a_b%", "xa_b%y.jpg", "strong"),
        ("a_b%", "xaxbxy.jpg", "none"),
        ('say "hi"', "Say hi.jpg", "strong"),
        ("café", "cafe\u0301 bar.jpg", "weak"),
        ("straße 7", "STRASSE 7.jpg", "strong"),
        ("旅行", "東京旅行/a.jpg", "weak"),
        ("東京 2019", "2019 東京旅行/a.jpg", "strong"),
        ("🐕", "the 🐕.jpg", "strong"),
        ("dog beach", "on the road/a.jpg", "none"),
    ],
)
def test_match(shelf: Shelf, query: str, path: str, expected: str) -> None:
    photo_id = shelf.photo(shelf.folder("root"), path)
    found = find_named(shelf.connection, words_of(query))
    wanted = {
        "strong": NameMatches(strong=(photo_id,)),
        "weak": NameMatches(weak=(photo_id,)),
        "none": NameMatches(),
    }
    assert found == wanted[expected]


def test_name_of_the_root_counts_and_folder_restricts(shelf: Shelf) -> None:
    one, other = shelf.folder("Lisbon 2019"), shelf.folder("Porto")
    first = shelf.photo(one, "a.jpg")
    second = shelf.photo(other, "Lisbon 2019.jpg")
    words = words_of("Lisbon 2019")
    assert find_named(shelf.connection, words).strong == (second, first)
    assert find_named(shelf.connection, words, one).strong == (first,)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=30))
def test_any_characters_are_legal(shelf: Shelf, text: str) -> None:
    shelf.photo(shelf.folder("root"), f"IMG_{hash(text)}.jpg")
    find_named(shelf.connection, words_of(text))


@given(stem=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12))
def test_words_are_stable(stem: str) -> None:
    assert words_of(" ".join(words_of(stem))) == words_of(stem)


@given(name=st.text(st.sampled_from("abXYZ09_ -.s/"), max_size=20))
def test_short_way_for_plain_names_agrees_with_the_long_one(name: str) -> None:
    folded, starts = _taken_apart(name)
    assert folded == name.lower()
    assert starts == {match.start() for match in _ASCII_WORD.finditer(name)}
