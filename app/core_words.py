"""What the engine says, in the language of the window.

The engine speaks English: to the log, to the command line, and to every window. Where a window
shows what it said, `told` finds the sentence among those that `tools/core_sentences.py` gathered,
by what is fixed in it, and says it in the user's language with the same names and numbers. What
is not found stays as it is.
"""

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.translation import CORE, numeral

Row = tuple[str, str, str, bool]
"""A sentence with `{0}`, `{1}`, ...; a letter for each of these places (`p` a name, `n` a number,
`w` words, which may be a sentence too); how it is said of one thing; whether it is added to
another sentence."""

_PLACE: Final = re.compile(r"\{(\d)\}")
_NUMBER: Final = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.!?]) ")
_KEY_CHARACTERS: Final = 4
_DEEPEST: Final = 4
_MOST_TRIES: Final = 16
"""A name may hold what looks like the end of a sentence again and again."""


class Template(NamedTuple):
    """A sentence as the engine says it.

    Attributes:
        text: The key of its translation.
        pieces: What is fixed, before, between and after its places.
        places: Number of each place, in order.
        kinds: Letter of each place, by number.
        only: The number that this form is for; None where the text says it.
        plural: The form for one thing, if there is one.
    """

    text: str
    pieces: tuple[str, ...]
    places: tuple[int, ...]
    kinds: str
    only: int | None
    plural: str

    @property
    def weight(self) -> int:
        """How much is fixed: of several that fit, the heaviest was meant."""
        return sum(map(len, self.pieces))

    @property
    def has_words(self) -> bool:
        return any(sign.isalpha() for piece in self.pieces for sign in piece)

    def values(self, text: str) -> dict[int, str] | None:
        """What stands in the places of a text; None when it is another sentence."""
        first, last = self.pieces[0], self.pieces[-1]
        if len(text) < len(first) + len(last) or not text.endswith(last):
            return None
        found: dict[int, str] = {}
        at, end = len(first), len(text) - len(last)
        for place, piece in zip(self.places[:-1], self.pieces[1:-1], strict=True):
            until = text.find(piece, at, end)
            if until < 0:
                return None
            found[place] = text[at:until]
            at = until + len(piece)
        found[self.places[-1]] = text[at:end]
        numbers = (value for place, value in found.items() if self.kinds[place] == "n")
        return found if all(map(_NUMBER.fullmatch, numbers)) else None


class Sentences:
    """All that the engine may say."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._whole: dict[str, Template] = {}
        self._by_beginning: dict[str, list[Template]] = {}
        self._by_end: dict[str, list[Template]] = {}
        self._others: list[Template] = []
        self._glue: list[Template] = []
        self._tails: list[Template] = []
        for text, kinds, one, tail in rows:
            self._add(_template(text, text, kinds, None, one), tail=tail)
            if one:
                self._add(_template(text, one, kinds, 1, one), tail=tail)
        for group in (*self._by_beginning.values(), *self._by_end.values(), self._others):
            group.sort(key=lambda template: -template.weight)
        self.told = lru_cache(maxsize=1024)(self._told)

    def find(self, text: str) -> Template | None:
        """The sentence that a text is, as a whole."""
        found = self._found(text)
        return None if found is None else found[0]

    def _add(self, template: Template, *, tail: bool) -> None:
        first, last = template.pieces[0], template.pieces[-1]
        if tail:
            self._tails.append(template)
        elif not template.places:
            self._whole[template.pieces[0]] = template
        elif not template.has_words:
            self._glue.append(template)
        elif len(first) >= _KEY_CHARACTERS:
            self._by_beginning.setdefault(first[:_KEY_CHARACTERS], []).append(template)
        elif len(last) >= _KEY_CHARACTERS:
            self._by_end.setdefault(last[-_KEY_CHARACTERS:], []).append(template)
        else:
            self._others.append(template)

    def _told(self, text: str, depth: int = 0) -> str:
        """A text in the user's language, as far as it is known."""
        return self._known(text, depth) or text

    def _known(self, text: str, depth: int = 0) -> str:
        """A text in the user's language; empty where nothing of it is known."""
        if not text or depth > _DEEPEST:
            return ""
        found = self._found(text)
        if found is not None:
            return self._said(*found, depth)
        return (
            self._with_tail(text, depth) or self._in_turn(text, depth) or self._glued(text, depth)
        )

    def _found(self, text: str) -> tuple[Template, dict[int, str]] | None:
        exact = self._whole.get(text)
        if exact is not None:
            return exact, {}
        best: tuple[Template, dict[int, str]] | None = None
        for group in (
            self._by_beginning.get(text[:_KEY_CHARACTERS], ()),
            self._by_end.get(text[-_KEY_CHARACTERS:], ()),
            self._others,
        ):
            for template in group:
                if best is not None and template.weight <= best[0].weight:
                    break
                values = template.values(text) if text.startswith(template.pieces[0]) else None
                if values is not None:
                    best = template, values
                    break
        return best

    def _with_tail(self, text: str, depth: int) -> str:
        """A sentence to which another part was added."""
        places = ((at, tail) for tail in self._tails for at in _places_of(tail.pieces[0], text))
        for at, tail in sorted(places, key=lambda place: -place[0]):  # the last was added last
            values = tail.values(text[at:])
            before = self._known(text[:at], depth + 1) if values is not None else ""
            if before and values is not None:
                return before + self._said(tail, values, depth)
        return ""

    def _in_turn(self, text: str, depth: int) -> str:
        """Several sentences."""
        for number, end in enumerate(_BETWEEN_SENTENCES.finditer(text)):
            if number == _MOST_TRIES:
                break
            first = self._found(text[: end.start()])
            if first is not None:
                rest = self._told(text[end.end() :], depth + 1)
                return f"{self._said(*first, depth)} {rest}"
        return ""

    def _glued(self, text: str, depth: int) -> str:
        """A name and a sentence, with no more than a colon between them."""
        for glue in self._glue:
            for at in _places_of(glue.pieces[1], text):
                said = self._known(text[at + len(glue.pieces[1]) :], depth + 1)
                if said:
                    return f"{text[:at]}{glue.pieces[1]}{said}"
        return ""

    def _said(self, template: Template, values: dict[int, str], depth: int) -> str:
        """A sentence in the user's language, with these values."""
        shown = {
            place: self._value(template.kinds[place], value, depth)
            for place, value in values.items()
        }
        if template.plural:
            number = values.get(0, str(template.only)).replace(",", "")
            count = int(float(number))
            words = QCoreApplication.translate(CORE, template.text, None, count)
            if words == template.text and template.only == 1:
                words = template.plural
            shown[0] = numeral(count)
        else:
            words = QCoreApplication.translate(CORE, template.text)
        return _PLACE.sub(lambda place: shown.get(int(place[1]), place[0]), words)

    def _value(self, kind: str, value: str, depth: int) -> str:
        if kind == "n":
            decimals = len(value.partition(".")[2])
            return numeral(float(value.replace(",", "")), decimals)
        if kind == "w":
            return self._listed(value, depth) or self._known(value, depth + 1) or value
        return value

    def _listed(self, text: str, depth: int) -> str:
        """Words with commas between them, if all are known."""
        words = text.split(", ")
        if not 1 < len(words) <= _MOST_TRIES:
            return ""
        said = [self._known(word, depth + 1) for word in words]
        return ", ".join(said) if all(said) else ""


def _template(key: str, text: str, kinds: str, only: int | None, plural: str) -> Template:
    pieces = _PLACE.split(text)
    places = tuple(map(int, pieces[1::2]))
    return Template(key, tuple(pieces[::2]), places, kinds, only, plural)


def _places_of(piece: str, text: str) -> Iterator[int]:
    """Where a piece stands in a text, the last first, for what is added stands at the end."""
    at = len(text)
    for _ in range(_MOST_TRIES):
        at = text.rfind(piece, 1, at)
        if at < 1:
            return
        yield at


class _Spoken:
    """What is known of the engine's sentences; nothing while the window speaks English."""

    sentences: Sentences | None = None


def install(path: Path) -> None:
    """Know the engine's sentences from now on; call it before any window is made.

    Args:
        path: The list that `tools/translations.py` makes.
    """
    _Spoken.sentences = Sentences(json.loads(path.read_text(encoding="utf-8")))


def uninstall() -> None:
    """Show what the engine says as it is, in English."""
    _Spoken.sentences = None


def told(text: str) -> str:
    """What the engine said, in the language of the window; names in it stay as they are.

    GUI thread. Plain text in, plain text out.
    """
    known = _Spoken.sentences
    return text if known is None else known.told(text)
