"""Steps of the history in words."""

from typing import get_args

import pytest

from app import history_words
from core.records import Step, Verb

VERBS: tuple[Verb, ...] = get_args(Verb)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("photos", [0, 1, 1204])
def test_every_verb_has_words(verb: Verb, photos: int) -> None:
    step = Step(1, 0.0, verb, "Beach", photos)
    deed, done = history_words.deed(step), history_words.done(step)
    assert deed[0].isupper()
    assert not deed.endswith(".")
    assert done.endswith(".")
    assert "{" not in deed + done


def test_no_two_verbs_have_the_same_words() -> None:
    deeds = [history_words.deed(Step(1, 0.0, verb, "Beach", 3)) for verb in VERBS]
    assert len(set(deeds)) == len(VERBS)


def test_numbers_and_names_are_said() -> None:
    assert history_words.deed(Step(1, 0, "tag", "Beach", 12)) == "Tag 12 photos with “Beach”"
    assert history_words.done(Step(1, 0, "tag", "Beach", 1)) == "Tagged 1 photo with “Beach”."
    assert history_words.deed(Step(1, 0, "rate", "3", 2)) == "Give 2 photos 3 stars"
    assert history_words.deed(Step(1, 0, "rate", "0", 1)) == "Give 1 photo no stars"
    assert history_words.done(Step(1, 0, "move", "", 12)) == "Moved 12 photos."


def test_a_subject_with_braces_or_line_breaks_is_shown_as_it_is() -> None:
    words = history_words.deed(Step(1, 0, "make-tag", "{0}\nx", 0))
    assert "{0}" in words
    assert "\n" not in words


def test_a_long_deed_is_cut_for_the_menu() -> None:
    words = history_words.shortened("x" * 200)
    assert len(words) == 60
    assert words.endswith("…")
