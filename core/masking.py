"""Takes the names of files, folders, people and machines out of a text that others will read.

A name becomes a word such as `name-7.jpg`: the same name always the same word, its place in the
path and a known extension kept. Where it is not clear how far a path goes, the rest of the line
goes too: it is better to lose a reason than to tell a name.
"""

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from core.paths import display_name, one_line

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_PLAIN = re.compile(rb"[A-Za-z0-9._-]+")
_PATH = re.compile(r"file://(?=/)|(?<![\w./>-])(?:/(?=[^\s/])|[A-Za-z]:(?=[\\/])|\\(?=\\\w))")
_SYSTEM = re.compile(r"/(?:usr|proc|sys|dev|lib|lib64)(?=/)")
_GOES_ON = re.compile(r"[^\n]*?[^\s\"'(=:/\\][/\\]")
_EXTENSION = re.compile(
    r".\.(jpe?g|png|webp|gif|bmp|tiff?|avif|hei[cf]|jp2|jxl|pnm|cr[23w]|nef|arw|dng|orf|rw2|raf|xmp|"
    r"db|log|crash|zip|py|toml|json|safetensors|pt|bin)$",
    re.IGNORECASE,
)
_QUOTES = "\"'`"
# Every system has these; they tell nothing where they stand alone.
_COMMON = frozenset({"home", "Users", "media", "mnt", "run", "tmp", "var", "Volumes", "private"})


def words(text: str) -> set[str]:
    """The words of a text, as names are compared with it."""
    return set(_WORD.findall(text))


def spellings(name: bytes) -> set[str]:
    """The ways in which a name may be written in a log, a traceback, JSON or a URL."""
    text = os.fsdecode(name)
    if _PLAIN.fullmatch(name):
        return {text}
    shown = display_name(name)
    escaped = text.encode("utf-8", "backslashreplace").decode("utf-8")
    found = {
        *(shown, one_line(shown), escaped, unicodedata.normalize("NFD", shown)),
        *(repr(name)[2:-1], repr(text)[1:-1], json.dumps(shown)[1:-1], quote(name)),
        *(name.decode("utf-8", "replace"), text.encode("utf-8", "replace").decode("utf-8")),
    }
    return {spelling.strip() for spelling in found} - {""}


def occurs(name: bytes, known: set[str]) -> bool:
    """Whether a name may occur in a text of these words."""
    if _PLAIN.fullmatch(name):
        return known.issuperset(_WORD.findall(name.decode("ascii")))
    return any(known.issuperset(_WORD.findall(spelling)) for spelling in spellings(name))


class Masker:
    """Masks one text after the other with the same words."""

    def __init__(
        self,
        names: Iterable[bytes],
        places: Mapping[bytes, str],
        people: Mapping[str, str],
        readable: Iterable[str] = (),
    ) -> None:
        """Prepare.

        Args:
            names: Of files and folders: one part of a path each.
            places: Absolute paths and the word that each becomes.
            people: Names of users and machines, and the word that each becomes.
            readable: Folders of the program: source files in them keep their names.
        """
        self._numbers: dict[str, int] = {}
        self._in_paths: dict[str, list[tuple[str, str]]] = {}
        self._anywhere: dict[str, list[tuple[str, str]]] = {}
        self._places: list[tuple[str, str]] = []
        for place, word in places.items():
            self._places += [(spelling, word) for spelling in spellings(place)]
        self._places.sort(key=lambda pair: len(pair[0]), reverse=True)
        self._readable = tuple(sorted(readable, key=len, reverse=True))
        for person, word in people.items():
            for spelling in {person, person.lower(), person.upper(), person.capitalize()}:
                _file(self._anywhere, spelling, word)
                _file(self._in_paths, spelling, word)
        for name in names:
            self._learn(name)
        for known in (self._in_paths, self._anywhere):
            for pairs in known.values():
                pairs.sort(key=lambda pair: len(pair[0]), reverse=True)

    def _learn(self, name: bytes) -> None:
        key = display_name(name)
        for spelling in spellings(name):
            word = self._word_for(spelling, key)
            # A path that nobody knows goes up to the end of a line, and so into such a name.
            for part in (spelling, *(line.strip() for line in spelling.splitlines()[1:])):
                _file(self._in_paths, part, word)
                if _is_telling(part):
                    _file(self._anywhere, part, word)

    def _word_for(self, spelling: str, key: str | None = None) -> str:
        key = unicodedata.normalize("NFC", spelling) if key is None else key
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        extension = _EXTENSION.search(spelling)
        return f"name-{number}" + (f".{extension[1].lower()}" if extension else "")

    def mask(self, text: str) -> str:
        """The text without any of the names."""
        return "".join(self._pieces(text))

    def _pieces(self, text: str) -> Iterator[str]:
        at = 0
        while (found := _PATH.search(text, at)) is not None:
            start = found.end() if found[0] == "file://" else found.start()
            yield self._swept(text[at:start])
            masked, at = self._path(text, start)
            yield masked
        yield self._swept(text[at:])

    # ---- paths

    def _path(self, text: str, start: int) -> tuple[str, int]:
        """The path that begins at `start`, masked, and where it ends."""
        own = self._own_file(text, start)
        if own is not None:
            return own
        system = _SYSTEM.match(text, start)
        if system is not None:
            return system[0], system.end()
        for place, word in self._places:
            end = start + len(place)
            if text.startswith(place, start) and not text[end : end + 1].isalnum():
                return self._parts(text, start, end, [word])
        drive = re.compile(r"[A-Za-z]:|").match(text, start)
        prefix = drive[0] if drive else ""
        return self._parts(text, start, start + len(prefix), [prefix])

    def _own_file(self, text: str, start: int) -> tuple[str, int] | None:
        for folder in self._readable:
            found = re.compile(r"((?:[/\\][\w.-]+)+\.py)\b").match(text, start + len(folder))
            if found is not None and text.startswith(folder, start):
                return f"<program>{found[1]}", found.end()
        return None

    def _parts(self, text: str, start: int, at: int, masked: list[str]) -> tuple[str, int]:
        while text[at : at + 1] in {"/", "\\"} and text[at : at + 1]:
            mark = text[at]
            match = _known_at(self._in_paths, text, at + 1)
            if match is None:
                if text[at + 1 : at + 2] in {mark, "", "\n"}:
                    masked.append(mark)
                    at += 1
                    continue
                return self._rest(text, start, at, masked)
            end, word = match
            if text[end : end + 1] not in {"/", "\\"} and _GOES_ON.match(text, end):
                return self._rest(text, start, at, masked)
            masked += [mark, word]
            at = end
        return "".join(masked), at

    def _rest(self, text: str, start: int, at: int, masked: list[str]) -> tuple[str, int]:
        """Names that nobody knows: to the closing quotation mark, else to the end of the line."""
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        mark = text[start - 1 : start]
        if mark and mark in _QUOTES:
            closing = text.rfind(mark, at, end)
            end = end if closing < 0 else closing
        parts = re.split(r"([/\\])", text[at:end])
        masked += [p if p in {"", "/", "\\"} else self._word_for(p) for p in parts]
        return "".join(masked), end

    # ---- words

    def _swept(self, text: str) -> str:
        pieces, at = [], 0
        while (found := _WORD.search(text, at)) is not None:
            pieces.append(text[at : found.start()])
            match = _known_at(self._anywhere, text, found.start())
            at, word = (found.end(), found[0]) if match is None else match
            pieces.append(word)
        return "".join((*pieces, text[at:]))


def _is_telling(spelling: str) -> bool:
    """Whether it is a name outside a path too; numbers and single marks are in every log."""
    if spelling in _COMMON or spelling.isdigit():
        return False
    some = len(spelling) > 2 and len(set(spelling)) > 1
    return some or not spelling.isascii() or re.search(r"[^\W\d_]", spelling) is not None


def _file(known: dict[str, list[tuple[str, str]]], spelling: str, word: str) -> None:
    first = _WORD.search(spelling)
    if first is not None:
        known.setdefault(first[0], []).append((spelling, word))


def _known_at(
    known: Mapping[str, list[tuple[str, str]]], text: str, at: int
) -> tuple[int, str] | None:
    """Where the longest name that begins here ends, and its word."""
    found = _WORD.match(text, at) or _WORD.match(text, _after_blanks(text, at))
    if found is None:
        return None
    for spelling, word in known.get(found[0], ()):
        end = found.start() + len(spelling)
        cut = spelling[-1].isalnum() and text[end : end + 1].isalnum()
        if text.startswith(spelling, found.start()) and not cut:
            return end, word
    return None


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at
