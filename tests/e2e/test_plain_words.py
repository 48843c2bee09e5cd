"""The first thing a new user does: name a folder, then say in plain words what to find.

The program runs as child processes, with its own engine and the built-in model.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import Photosift
from tests.support.photographs import FILES, photograph_file

# Names would help; these tell nothing.
NAMES = {name: f"IMG_{2000 + 7 * number}" for number, name in enumerate(FILES)}


@pytest.fixture(scope="module")
def photosift(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Photosift]:
    root = tmp_path_factory.mktemp("plain-words")
    folder = root / "photos"
    folder.mkdir()
    for name in FILES:
        file = photograph_file(name)
        (folder / (NAMES[name] + file.suffix)).write_bytes(file.read_bytes())
    photosift = Photosift(root / "library")
    summary = photosift("index", folder, "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (len(FILES), 0)
    yield photosift
    assert photosift("stop").code == 0


def ranked(photosift: Photosift, *words: str) -> list[str]:
    rows = photosift("search", "--json", *words).json("search")
    scores = [row["score"] for row in rows]
    assert scores == sorted(scores, reverse=True)
    shown = {file: name for name, file in NAMES.items()}
    return [shown[Path(row["path"]).stem] for row in rows]


@pytest.mark.parametrize(
    ("words", "name", "expected"),
    [
        ("a rocket launch", "rocket", 1),
        ("a rocket at night", "rocket", 1),
        ("a tower", "rocket", 2),
        ("a cup of coffee", "coffee", 2),
        ("a cup on a table", "coffee", 1),
        ("a man with a camera", "cameraman", 1),
        ("a man", "cameraman", 1),
        ("portrait of a woman", "astronaut", 1),
        ("a person smiling", "astronaut", 4),
        ("a cat", "cat", 3),
        ("close-up of a cat", "cat", 3),
        ("a motorcycle", "motorcycle", 1),
        ("a bike in a garage", "motorcycle", 3),
        ("grass", "grass", 1),
        ("a lawn", "grass", 1),
        ("a page of a book", "page", 1),
        ("coins", "coins", 4),
        ("a brick wall", "brick wall", 4),
        ("the moon", "moon", 4),
    ],
)
def test_plain_words_find_the_photo(
    photosift: Photosift, words: str, name: str, expected: int
) -> None:
    """Ranks among fifteen photographs, as measured with the model that is built in."""
    assert ranked(photosift, words).index(name) + 1 <= expected
