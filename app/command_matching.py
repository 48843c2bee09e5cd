"""Which commands are meant by a few typed letters. No widgets, no I/O."""

from collections.abc import Sequence
from typing import TypeVar

from core.paths import search_fold

T = TypeVar("T")

_START, _WORD_START, _RUN, _ANYWHERE = 8, 5, 4, 1
"""What a letter that fits is worth: at the very start, at the start of a word, after another."""


def ranked(typed: str, items: Sequence[tuple[str, T]]) -> list[T]:
    """Those of the items whose words hold the typed letters in order, the likeliest first.

    Args:
        typed: Compared without case and accents; blanks stand for anything.
        items: Words, and what they stand for. All are returned, as they are, for nothing typed.
    """
    wanted = [letter for letter in search_fold(typed) if not letter.isspace()]
    if not wanted:
        return [item for _, item in items]
    found = []
    for place, (words, item) in enumerate(items):
        worth = _worth(wanted, search_fold(words))
        if worth is not None:
            found.append((-worth, len(words), place, item))
    found.sort(key=lambda match: match[:3])
    return [item for _, _, _, item in found]


def _worth(wanted: Sequence[str], words: str) -> int | None:
    """How well letters fit into words; None when they are not all there.

    The best way to place each letter, by dynamic programming over the places of the one before.
    """
    best: dict[int, int] = {-1: 0}
    for letter in wanted:
        after: dict[int, int] = {}
        for at, character in enumerate(words):
            if character != letter:
                continue
            earlier = [(worth, place) for place, worth in best.items() if place < at]
            if earlier:
                after[at] = max(
                    worth + _value(words, at, follows=place == at - 1 and at > 0)
                    for worth, place in earlier
                )
        best = after
        if not best:
            return None
    return max(best.values())


def _value(words: str, at: int, *, follows: bool) -> int:
    if at == 0:
        return _START
    if not words[at - 1].isalnum():
        return _WORD_START
    return _RUN if follows else _ANYWHERE
