"""Photos whose file or folder names hold the words of a query.

The catalog finds names in which every word occurs somewhere; here the words must also stand where
a reader would see them. "cat" is not in `vacation.jpg`: a word begins after anything that is
neither letter nor digit, at a capital after a small letter, and between letters and digits. Words
with digits, underscores or other marks are taken literally and may stand anywhere, so that
`IMG_12` finds `IMG_1234`.

A match is strong when every word is a whole word of the name (`dog` in `Dogs` too), or literal.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.catalog.connection import Connection
from core.catalog.names import find_names
from core.paths import search_fold

MAX_WORDS = 16
"""A longer query is a description, and no name."""

CANDIDATES = 2000
"""So many names are looked at in any case."""

_STOP_TEXT = (
    "a an and are as at by for from her his i in into is it its me my near of on or our out over "
    "that the their this to under we with you your "
    "photo photos picture pictures pic pics image images "
    "das dem den der ein eine einem einen einer im mit und von vom zu zum zur "
    "avec aux dans des du et le les une con del el los las una y"
)
_STOP_WORDS = frozenset(_STOP_TEXT.split())
_QUOTES = "\"'`.,;:!?()[]{}<>«»“”„‘’‚…、。，！？「」（）"  # noqa: RUF001 - of any language


# What `_begins` says, for most names and a tenth of the time.
_ASCII_WORD = re.compile("[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_FIRST_THAI, _LAST_THAI, _FIRST_CJK = "\u0e00", "\u0e7f", "\u2e80"


@dataclass(frozen=True, slots=True)
class NameMatches:
    """Photo ids found by name; disjoint, newest id first.

    Attributes:
        is_cut: Older photos were not looked at any more.
    """

    strong: tuple[int, ...] = ()
    weak: tuple[int, ...] = ()
    is_cut: bool = False


def words_of(text: str) -> tuple[str, ...]:
    """The words of a query that names are searched for, folded.

    Words such as "on" and "the" are left out while others remain. Empty for an empty text and
    for one of more than `MAX_WORDS` words.
    """
    # Folded first: an accent that stands alone becomes a blank.
    words = [word.strip(_QUOTES) or word for word in search_fold(text).split()]
    telling = [word for word in words if word not in _STOP_WORDS and _says_something(word)]
    chosen = tuple(dict.fromkeys(telling or words))
    return chosen if len(chosen) <= MAX_WORDS else ()


def can_be_sure(words: Sequence[str]) -> bool:
    """Whether a match may be strong."""
    return len(words) > 1 or any(map(_is_literal, words))


def find_named(
    connection: Connection,
    words: Sequence[str],
    folder_id: int | None = None,
    within: tuple[str, Sequence[object]] = ("", ()),
    most: int = CANDIDATES,
) -> NameMatches:
    """Live photos whose name, together with its folders' names, matches every word.

    A single word that is not literal is never a strong match: "beach" may well mean beaches
    rather than the folder of that name.

    Args:
        connection: Any.
        words: From `words_of`.
        folder_id: Only this folder, or all.
        within: As `find_names` takes it.
        most: So many names with these words somewhere in them are looked at.

    Raises:
        CatalogError: the catalog cannot be read.
    """
    if not words:
        return NameMatches()
    strong: list[int] = []
    weak: list[int] = []
    rows = find_names(connection, words, folder_id, most, within)
    sure: dict[str, bool] = {}
    for photo_id, name, directory in rows:
        if directory not in sure:  # it answers for all that lies in it
            sure[directory] = _degree(words, directory) is True
        degree = sure[directory] or _degree(words, f"{directory}/{name}")
        if degree is not None:
            (strong if degree else weak).append(photo_id)
    is_cut = len(rows) >= most
    if not can_be_sure(words):
        return NameMatches((), tuple(sorted((*strong, *weak), reverse=True)), is_cut)
    return NameMatches(tuple(strong), tuple(weak), is_cut)


def _says_something(word: str) -> bool:
    """Not just punctuation; symbols such as emoji do say something."""
    return any(character.isalnum() or not character.isascii() for character in word)


def _is_literal(word: str) -> bool:
    return not word.isalpha()


def _may_stand_anywhere(word: str) -> bool:
    # Chinese, Japanese and Thai put no marks between words.
    return _is_literal(word) or any(_FIRST_THAI <= c <= _LAST_THAI or c >= _FIRST_CJK for c in word)


def _degree(words: Sequence[str], name: str) -> bool | None:
    """Whether the match is strong; None when there is none."""
    if name.isascii():
        folded, starts = name.lower(), frozenset(m.start() for m in _ASCII_WORD.finditer(name))
    else:
        folded, starts = _taken_apart(name)
    strong = True
    for word in words:
        found = [
            place for place in _places(folded, word) if _may_stand_anywhere(word) or place in starts
        ]
        if not found:
            return None
        strong = strong and any(_is_whole(word, place, folded, starts) for place in found)
    return strong


def _places(folded: str, word: str) -> Iterator[int]:
    place = folded.find(word)
    while place >= 0:
        yield place
        place = folded.find(word, place + 1)


def _is_whole(word: str, place: int, folded: str, starts: frozenset[int]) -> bool:
    if _may_stand_anywhere(word) and not word.isdigit():
        return True
    end = place + len(word)
    return place in starts and (
        _ends(end, folded, starts)
        or (folded[end : end + 1] == "s" and _ends(end + 1, folded, starts))
    )


def _ends(end: int, folded: str, starts: frozenset[int]) -> bool:
    return end >= len(folded) or end in starts or not folded[end].isalnum()


def _taken_apart(name: str) -> tuple[str, frozenset[int]]:
    """The folded name, and the places in it at which a word begins."""
    begins = [place for place in range(len(name)) if _begins(name, place)]
    folded, starts = search_fold(name[: begins[0]] if begins else name), set[int]()
    for begin, end in pairwise([*begins, len(name)]):
        starts.add(len(folded))
        folded += search_fold(name[begin:end])
    return folded, frozenset(starts)


def _begins(name: str, place: int) -> bool:
    here = name[place]
    if not here.isalnum():
        return False
    before = name[place - 1] if place else " "
    if not before.isalnum():
        return True
    if here.isdigit() != before.isdigit():
        return True
    following = name[place + 1 : place + 2]
    return here.isupper() and (before.islower() or (before.isupper() and following.islower()))
