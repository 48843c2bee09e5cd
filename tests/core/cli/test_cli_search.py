"""`search` and `similar`."""

import base64
import os
from pathlib import Path

import pytest

from core.errors import ServiceUnavailable
from core.records import FileTerm, SearchQuery, TextTerm
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def dogs(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(10)
    photosift.library.script_search("dog", [7, 3, 5], scores=[0.31, 0.274, None])
    return photosift


def asked(terminal: Terminal) -> SearchQuery:
    (query,) = terminal.library.called("search")
    assert isinstance(query, SearchQuery)
    return query


def test_hits_come_in_rank_order(dogs: Terminal) -> None:
    lines = dogs("search", "dog").out.splitlines()
    assert [line.split()[0] for line in lines] == ["0.310", "0.274", "name"]
    assert lines[0].endswith("IMG_0007.jpg")
    assert dogs.library.closed


def test_json_gives_id_path_and_score(dogs: Terminal) -> None:
    outcome = dogs("search", "dog", "--json")
    rows = outcome.json("search")
    assert [(row["id"], row["score"]) for row in rows] == [(7, 0.31), (3, 0.274), (5, None)]
    assert rows[0]["path"].endswith("/IMG_0007.jpg")
    assert "path_bytes" not in rows[0]
    assert (outcome.code, outcome.err) == (0, "")


def test_words_without_quotes_are_one_query(dogs: Terminal) -> None:
    dogs("search", "dog", "on", "the", "beach")
    assert asked(dogs).terms == (TextTerm("dog on the beach"),)


def test_words_pictures_and_what_to_avoid_combine(dogs: Terminal, tmp_path: Path) -> None:
    first, second = tmp_path / "a.jpg", tmp_path / "b.jpg"
    first.touch()
    second.touch()
    dogs(*f"search dog --like {first} --not people --like {second} --not sea --limit 7".split())
    query = asked(dogs)
    assert query.terms == (
        TextTerm("dog"),
        FileTerm(os.fsencode(first)),
        FileTerm(os.fsencode(second)),
        TextTerm("people", -1.0),
        TextTerm("sea", -1.0),
    )
    assert query.limit == 7
    assert query.wait_for_model


def test_a_relative_picture_becomes_absolute(
    dogs: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jpg").touch()
    monkeypatch.chdir(tmp_path)
    dogs("similar", "a.jpg")
    assert asked(dogs).terms == (FileTerm(os.fsencode(tmp_path / "a.jpg")),)


@pytest.mark.parametrize("query", ["*", "'", '"', "a AND (b", "%_\\", "ünïcödé 🐕", "--", "\udcff"])
def test_any_characters_are_a_query(dogs: Terminal, query: str) -> None:
    assert dogs("search", "--", query).code == 0
    (term,) = asked(dogs).terms
    assert isinstance(term, TextTerm)
    assert term.text == query.replace("\udcff", "\ufffd")


def test_no_hit_is_no_failure(dogs: Terminal) -> None:
    outcome = dogs("search", "nothing like it")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "Nothing found.\n")
    assert dogs("search", "nothing like it", "--json").json("search") == []


def test_a_notice_stays_out_of_the_json(dogs: Terminal) -> None:
    dogs.library.script_search("cat", [1], notice="Only names were searched.")
    outcome = dogs("search", "cat", "--json")
    assert len(outcome.json("search")) == 1
    assert outcome.err == "Only names were searched.\n"


def test_a_photo_that_went_away_is_not_named(dogs: Terminal) -> None:
    dogs.library.remove_photos([7])
    assert [row["id"] for row in dogs("search", "dog", "--json").json("search")] == [3, 5]


def test_more_hits_than_rows_are_read_at_once(photosift: Terminal) -> None:
    photosift.library = FakeLibrary(1200)
    photosift.library.script_search("all", range(1200, 0, -1))
    rows = photosift("search", "all", "--limit", "2000", "--json").json("search")
    assert [row["id"] for row in rows] == list(range(1200, 0, -1))


def test_a_path_that_is_not_utf8_comes_with_its_bytes(dogs: Terminal) -> None:
    raw = b"/photos/caf\xe9\n.jpg"
    dogs.library.change_photo(7, path=raw, name="caf\ufffd\n.jpg")
    row = dogs("search", "dog", "--json").json("search")[0]
    assert row["path"] == "/photos/caf\ufffd\n.jpg"
    assert base64.b64decode(row["path_bytes"]) == raw
    assert len(dogs("search", "dog").out.splitlines()) == 3


def test_a_decomposed_name_keeps_its_bytes_in_json(dogs: Terminal) -> None:
    decomposed = "/photos/cafe\u0301.jpg"
    dogs.library.change_photo(7, path=decomposed.encode())
    assert dogs("search", "dog", "--json").json("search")[0]["path"] == decomposed


@pytest.mark.parametrize("words", [["search"], ["search", "  "], ["search", "--not", "people"]])
def test_nothing_to_search_for_is_wrong_usage(dogs: Terminal, words: list[str]) -> None:
    outcome = dogs(*words)
    assert outcome.code == 2
    assert len(outcome.err.splitlines()) == 2


@pytest.mark.parametrize("command", [["similar"], ["search", "--like"]])
def test_a_picture_that_is_not_there_fails(
    dogs: Terminal, tmp_path: Path, command: list[str]
) -> None:
    outcome = dogs(*command, str(tmp_path / "gone\n.jpg"))
    assert outcome.code == 1
    assert outcome.err.startswith("There is no file ")
    assert len(outcome.err.splitlines()) == 2
    assert dogs(*command, str(tmp_path)).code == 1
    assert dogs.opened == []


def test_an_engine_that_does_not_answer_gives_two_lines(dogs: Terminal) -> None:
    dogs.library.fail("search", ServiceUnavailable("The engine does not answer.", "Try again."))
    outcome = dogs("search", "dog", "--json")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "The engine does not answer.\nTry again.\n"
    assert dogs.library.closed


def test_an_answer_that_was_cut_says_so(dogs: Terminal) -> None:
    outcome = dogs("search", "dog", "--limit", "2")
    assert outcome.err == "These are the best 2 photos of 10. `--limit N` shows more.\n"
    assert not asked(dogs).all_named, "a limit is a limit"
    assert dogs("search", "dog", "--limit", "3").err == ""
    assert dogs("search", "dog", "--limit", "2", "--json").err == ""
