"""The first thing a new user does: name a folder, then say in plain words what to find.

The program runs as child processes, with its own engine and the built-in model. The window's half
is in `test_window_end_to_end.py`.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import Photosift
from tests.support.expected_ranks import Expected, expected_ranks
from tests.support.photographs import FILES, lay_out, ranked
from tools.measure_ranks import rewritten


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plain-words") / "photos"


@pytest.fixture(scope="module")
def names(folder: Path) -> dict[str, str]:
    return lay_out(folder)


@pytest.fixture(scope="module")
def photosift(folder: Path, names: dict[str, str]) -> Iterator[Photosift]:
    photosift = Photosift(folder.parent / "library")
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (len(names), 0)
    yield photosift
    assert photosift("stop").code == 0


@pytest.mark.parametrize("expected", expected_ranks(), ids=lambda expected: expected.words)
def test_plain_words_find_the_photo(
    photosift: Photosift, names: dict[str, str], expected: Expected
) -> None:
    """Ranks among fifteen photographs, as measured with the model that is built in."""
    found = ranked(photosift, names, expected.words)
    assert found.index(expected.photo) + 1 <= expected.rank


def test_the_table_asks_for_photographs_that_there_are() -> None:
    rows = expected_ranks()
    assert len({row.words for row in rows}) == len(rows) >= 15
    assert {row.photo for row in rows} <= set(FILES)
    assert len({row.photo for row in rows}) >= 10, "of many kinds"
    assert all(1 <= row.rank <= len(FILES) for row in rows)
    found = [row for row in rows if row.rank <= len(FILES) // 3]
    assert len(found) >= 0.8 * len(rows), "chance would do as well"


def test_the_table_is_renewed_in_place() -> None:
    text = '# why\n"a cat" = { photo = "cat", rank = 3 }\n"cat" = { photo = "cat", rank = 12 }\n'
    rows = [Expected("a cat", "cat", 3), Expected("cat", "cat", 12)]
    assert rewritten(text, rows, [10, 2]) == text.replace("3 }", "10 }").replace("12 }", "2 }")


@pytest.mark.parametrize("words", ["ein Hund am Strand", "una puesta de sol", "собака"])
def test_a_language_that_the_model_does_not_know_is_said(photosift: Photosift, words: str) -> None:
    rows = photosift("search", "--json", words).json("search")
    assert {row["warning"] for row in rows} == {"not-english"}
    assert "warning" not in photosift("search", "--json", "a cat").json("search")[0]


def test_the_card_of_the_model_in_use_tells_its_limits(photosift: Photosift) -> None:
    told = photosift("models", "card").out
    assert "builtin/photosift-lite" in told
    assert "Limits" in told


def test_status_suggests_one_model_that_is_listed(photosift: Photosift) -> None:
    better = photosift("status", "--json").json("status")["suggestion"]
    rows = photosift("models", "list", "--json").json("models-list")
    suggested = [row["spec"] for row in rows if row["suggested"]]
    assert suggested == ([] if better is None else [better["spec"]])
    assert all(row["finds"] == "more" for row in rows if row["suggested"])
