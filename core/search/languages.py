"""Whether a query is in another language than English: a guess that keeps quiet when in doubt.

Letters of another script tell it for certain. In Latin letters single words tell it: those of
`resources/languages.toml`, which English hardly ever uses. Names are no evidence, whatever
language they come from: "Zürich", "Plaza de España" and "piñata" are what people type in English.
"""

import re
import tomllib
import unicodedata
from functools import cache
from importlib import resources
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # noqa: RUF001 - typed as an apostrophe
_NOT_SCRIPTS: Final = ("LATIN", "MODIFIER", "MICRO", "OHM", "KELVIN", "ANGSTROM", "MATHEMATICAL")
# One letter may be a formula's, a team's or a brand's.
_FEWEST_LETTERS: Final = 2
_SHORT_LETTERS: Final = 3
_LONGEST: Final = 1000


def seems_not_english(text: str) -> bool:
    """Whether the words are very likely not English; False for none, and for names."""
    words = _WORD.findall(unicodedata.normalize("NFC", text[:_LONGEST]))
    if not words:
        return False
    return _is_of_another_script(words) or _speaks_another_language(words)


def _is_of_another_script(words: list[str]) -> bool:
    """Whether most letters are of another script; a foreign name in an English query is none."""
    letters = [letter for word in words for letter in word]
    others = sum(_is_other(letter) for letter in letters)
    return (others >= _FEWEST_LETTERS and 2 * others > len(letters)) or _is_one_sign(letters)


def _is_one_sign(letters: list[str]) -> bool:
    """Whether it is one letter that stands for a word: 猫."""
    return len(letters) == 1 and unicodedata.name(letters[0], "").startswith("CJK")


def _is_other(letter: str) -> bool:
    if letter.isascii():
        return False
    name = unicodedata.name(letter, "LATIN")
    return not name.startswith(_NOT_SCRIPTS) and "LATIN" not in name


def _speaks_another_language(words: list[str]) -> bool:
    english, others = _known()
    against = sum(word.casefold() in english for word in words)
    found = 0.0
    for place, word in enumerate(words):
        # "ein" at the end may become "einstein" with the next letters.
        is_begun = place == len(words) - 1 and len(word) <= _SHORT_LETTERS
        if word.casefold() in others and not is_begun:
            # Two that begin with capitals may be a name, and German nouns.
            found += 0.5 if _is_in_a_row_of_capitals(words, place) else 1.0
    return found >= 1 and found > against


def _is_in_a_row_of_capitals(words: list[str], place: int) -> bool:
    if not words[place][0].isupper():
        return False
    beside = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
    return any(word[0].isupper() for word in beside)


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """What speaks for English, and what against it; casefolded."""
    text = resources.files("resources").joinpath("languages.toml").read_text(encoding="utf-8")
    words = {
        language: frozenset(word.casefold() for word in table["words"].split())
        for language, table in tomllib.loads(text).items()
    }
    english = words.pop("english")
    return english, frozenset().union(*words.values()) - english
