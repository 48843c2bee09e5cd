"""What the command line says of the model in use, of a better one, and of other languages."""

import msgspec
import pytest

from core.cli.durations import about, time_for
from core.records import Speed, Suggestion
from core.settings import LANGUAGE_TOLD
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary
from tests.support.fake_models import BUILT_IN, MODELS

RECOMMENDED = MODELS[1].spec
BETTER = Suggestion(RECOMMENDED, "A name", 605_000_000, "English", 10_900.0)
LANGUAGES = Suggestion("many/languages", "A name", 1_483_000_000, "Multilingual", None)


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(40_000)
    return photosift


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (4, "under a minute"),
        (61, "about 1 minute"),
        (600, "about 10 minutes"),
        (5200, "about 87 minutes"),
        (10_900, "about 3 hours"),
        (200_000, "about 2 days"),
    ],
)
def test_times_in_words(seconds: float, words: str) -> None:
    assert about(seconds) == words


def test_a_time_is_told_only_where_there_is_one() -> None:
    assert time_for(1, 4) == "under a minute for your 1 photo"
    assert time_for(40_000, 10_900) == "about 3 hours for your 40,000 photos"
    assert "once this computer has read" in time_for(40_000, None)
    assert time_for(0, 0.0) == "no photos to read yet"


def test_status_names_the_model_and_what_a_better_one_brings(filled: Terminal) -> None:
    library = filled.library
    found = filled("status", "--json").json("status")
    assert (found["speed"], found["suggestion"]) == (None, None)
    assert "Better" not in filled("status").out
    library.speed = Speed(BUILT_IN, "cpu", 45.25, 0.003)
    library.suggestion = BETTER
    found = filled("status", "--json").json("status")
    assert found["speed"]["photos_per_s"] == 45.25
    assert found["suggestion"]["seconds"] == 10_900.0
    out = filled("status").out
    assert f"{RECOMMENDED} finds more; 605 MB to download; about 3 hours for your 40,000" in out
    assert f"45.2 photos/s with {BUILT_IN} on cpu, measured here" in out
    library.suggestion = msgspec.structs.replace(BETTER, download_bytes=0)  # it is there already
    assert f"{RECOMMENDED} finds more; about 3 hours for your 40,000" in filled("status").out


def test_the_list_recommends_the_one_that_suits(photosift: Terminal) -> None:
    entries = photosift.library.model_entries
    entries[1] = msgspec.structs.replace(entries[1], suggested=True, finds="more", seconds=10_900.0)
    listed = photosift("models", "list")
    told = "finds more; 605 MB; about 3 hours for your photos"
    assert f"Recommended: {RECOMMENDED}: {told}." in listed.err
    row = photosift("models", "list", "--json").json("models-list")[1]
    assert (row["finds"], row["seconds"], row["suggested"]) == ("more", 10_900.0, True)


def test_the_card_of_the_model_in_use_is_one_command_away(photosift: Terminal) -> None:
    said = photosift("models", "card")
    assert said.code == 0
    assert BUILT_IN in said.out
    assert "Limits: it is easily wrong." in said.out
    other = photosift("models", "card", RECOMMENDED).out
    assert "MIT" in other
    assert "72.8" in other
    assert photosift("models", "card", "nonsense").code == 1


def test_another_language_is_told_once_and_on_stderr(filled: Terminal) -> None:
    library = filled.library
    library.script_search("ein Hund", [3], not_english=True)
    library.script_search("a dog", [3])
    library.suggestion = LANGUAGES
    assert "English" not in filled("search", "a dog").err
    first = filled("search", "ein", "Hund")
    assert "knows English only" in first.err
    assert "photosift models download many/languages" in first.err
    assert "English" not in first.out
    assert library.setting(LANGUAGE_TOLD) == "1"
    again = filled("search", "ein", "Hund")
    assert (again.code, again.err, again.out) == (0, "", first.out)


def test_a_model_for_another_language_that_is_there_has_only_to_be_used(filled: Terminal) -> None:
    filled.library.script_search("ein Hund", [3], not_english=True)
    filled.library.suggestion = msgspec.structs.replace(LANGUAGES, download_bytes=0)
    assert "photosift models use many/languages" in filled("search", "ein", "Hund").err


def test_programs_are_told_every_time(filled: Terminal) -> None:
    filled.library.script_search("ein Hund", [3, 4], not_english=True)
    filled.library.script_search("a dog", [3])
    for _ in range(2):
        rows = filled("search", "--json", "ein Hund").json("search")
        assert [row["warning"] for row in rows] == ["not-english"] * 2
    assert "warning" not in filled("search", "--json", "a dog").json("search")[0]
