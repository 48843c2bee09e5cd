"""Patterns as in .gitignore: which paths they leave out, and which are worth keeping.

Paths are bytes relative to a folder. They are decoded without loss, so that every name can be
matched, whatever its bytes.
"""

import os
import re
import warnings
from collections.abc import Iterator, Sequence
from typing import Final

from core.errors import UsageError

# How the library's expressions end: for a directory only, for either, and for what lies below.
_DIRECTORY_END: Final = "(?P<ps_d>/)"
_EITHER_END: Final = "(?:(?P<ps_d>/)|$)"
_BELOW_END: Final = "/"

_MOST_CHARACTERS: Final = 1000
_SPECIAL: Final = frozenset("\\*?[")
# Names that nobody means: a pattern that matches all of them leaves out everything.
_PROBES: Final = (b"0 \xc3\xa4_7.jpg", b"Q.HEIC", b"zz-zz.webp", b"(9).Tiff", b"\xc3\x98x.png")

_HINT: Final = "Write it as in a .gitignore file: `private/`, `*.png`, `/2019/raw`."


class Patterns:
    """The patterns of one folder, in order: of those that match, the last one decides.

    What lies in a directory that is left out cannot be brought back by a later pattern, as in git.
    Thread: any.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        """Compile; a pattern that cannot be understood matches nothing."""
        self._rules: list[tuple[int, re.Pattern[str], bool]] = []
        for number, pattern in enumerate(patterns):
            rule = _compiled(pattern)
            if rule is not None:
                self._rules.append((number, *rule))
        self._rules.reverse()
        self._directories: dict[str, int | None] = {}

    def __bool__(self) -> bool:
        return bool(self._rules)

    def deciding(self, path: bytes, *, is_directory: bool) -> int | None:
        """The number (from 0) of the pattern that leaves a path out, or None when none does.

        It may be by the path's own name, or by a directory above it. The folder itself, `b""`, is
        never left out.
        """
        if not self._rules or not path:
            return None
        text = os.fsdecode(path)
        if os.sep != "/":
            text = text.replace(os.sep, "/")
        if is_directory:
            return self._of_directory(text)
        decided = self._of_directory(text.rpartition("/")[0])
        return self._own(text) if decided is None else decided

    def leaves_out(self, path: bytes, *, is_directory: bool) -> bool:
        """Whether a path is left out, by its own name or one above it."""
        return self.deciding(path, is_directory=is_directory) is not None

    def _of_directory(self, path: str) -> int | None:
        unknown = []
        while path and path not in self._directories:
            unknown.append(path)
            path = path.rpartition("/")[0]
        decided = self._directories[path] if path else None
        for directory in reversed(unknown):
            if decided is None:
                decided = self._own(directory + "/")
            self._directories[directory] = decided
        return decided

    def _own(self, path: str) -> int | None:
        """What the patterns say of a path by itself; that of a directory ends with a slash."""
        for number, expression, leaves_out in self._rules:
            if expression.search(path):
                return number if leaves_out else None
        return None


def checked(pattern: str) -> str:
    """A pattern that is worth keeping, without blanks at its end that mean nothing.

    Raises:
        UsageError: It is empty, a comment, cannot be understood, or leaves out everything.
    """
    pattern = kept_blanks(pattern)
    _refuse_unreadable(pattern)
    if pattern.startswith("#"):
        raise UsageError(
            "A pattern that begins with # is a comment, as in .gitignore.",
            "For a name that begins with #, write a backslash before it.",
        )
    in_brackets = re.search(r"(?<!\\)\[[^\]]*(\\|\[:)", pattern)
    if in_brackets or (pattern != "/" and _compiled(pattern) is None):
        raise UsageError(f"The pattern {_quoted(pattern)} cannot be understood.", _HINT)
    alone = Patterns([pattern])
    if pattern == "/" or all(alone.leaves_out(name, is_directory=False) for name in _PROBES):
        raise UsageError(
            f"The pattern {_quoted(pattern)} would leave out every photo.",
            "To take a whole folder out of the library: photosift remove FOLDER.",
        )
    return pattern


def kept_blanks(pattern: str) -> str:
    """A pattern without the blanks at its end that mean nothing."""
    return pattern if pattern.endswith("\\ ") else pattern.rstrip()


def without_unreadable(pattern: str) -> str:
    """A pattern with `?` in the place of bytes that are no text; they are found all the same."""
    return "".join("?" if _is_unreadable(character) else character for character in pattern)


def _is_unreadable(character: str) -> bool:
    return character in "\0\n\r" or "\ud800" <= character <= "\udfff"


def _refuse_unreadable(pattern: str) -> None:
    if not pattern.strip():
        raise UsageError("The pattern is empty.", _HINT)
    if len(pattern) > _MOST_CHARACTERS:
        raise UsageError(
            f"The pattern is longer than {_MOST_CHARACTERS} characters.", "Use a shorter one."
        )
    if any(map(_is_unreadable, pattern)):
        raise UsageError(
            "The pattern holds a character that no pattern can hold.",
            "Write ? in its place: it stands for any one character.",
        )


def of_path(path: bytes) -> str:
    """The pattern that matches exactly this path below a folder, and what lies below it.

    A character that no pattern can hold becomes `?`, which stands for any one.
    """
    text = os.fsdecode(path)
    if os.sep != "/":
        text = text.replace(os.sep, "/")
    pattern = "/" + "".join(map(_escaped, text))
    if pattern == pattern.rstrip():
        return pattern
    # A blank at the end means nothing; only a space can be escaped.
    return pattern[:-1] + ("\\ " if pattern.endswith(" ") else "?")


def below(prefix: bytes, pattern: str) -> str:
    """A pattern of a folder, as it is written in a folder around it; `prefix` leads there."""
    sign, rest = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    is_anchored = "/" in rest.rstrip("/")
    between = "/" if is_anchored else "/**/"
    return sign + of_path(prefix) + between + rest.removeprefix("/")


def within(prefix: bytes, pattern: str) -> list[str]:
    """What a pattern of a folder says inside a folder below it, in patterns of that one.

    Args:
        prefix: The way from the outer folder to the inner one.
        pattern: Of the outer folder.

    Returns:
        Mostly one; none where it says nothing there, or would leave out the whole inner folder.
    """
    sign, rest = ("!", pattern[1:]) if pattern.startswith("!") else ("", pattern)
    if "/" not in rest.rstrip("/"):
        return [pattern]
    end = "/" if rest.endswith("/") else ""
    found = []
    for parts in _left_of(rest.strip("/").split("/"), prefix.split(os.fsencode(os.sep))):
        inner = f"{sign}/{'/'.join(parts)}{end}"
        try:
            checked(inner.removeprefix("!"))
        except UsageError:
            continue
        found.append(inner)
    return list(dict.fromkeys(found))


def _left_of(pattern: Sequence[str], way: Sequence[bytes]) -> Iterator[Sequence[str]]:
    """What is left of the parts of an anchored pattern once it has matched the parts of a path."""
    if not pattern or not way:
        if pattern:
            yield pattern
        return
    if pattern[0] == "**":
        yield from _left_of(pattern, way[1:])
        yield from _left_of(pattern[1:], way)
    elif Patterns(["/" + pattern[0]]).leaves_out(way[0], is_directory=True):
        yield from _left_of(pattern[1:], way[1:])


def _escaped(character: str) -> str:
    if _is_unreadable(character):
        return "?"
    return "\\" + character if character in _SPECIAL else character


def _compiled(pattern: str) -> tuple[re.Pattern[str], bool] | None:
    """The expression of a pattern and whether it leaves out; None when it cannot be understood.

    The expression is for one path alone. The library's own also match whatever lies below a
    match, where a later pattern could take back more than git lets it.
    """
    from pathspec.patterns.gitignore.spec import (  # noqa: PLC0415 - slow, and seldom needed
        GitIgnoreSpecPattern,
    )

    try:
        source, leaves_out = GitIgnoreSpecPattern.pattern_to_regex(pattern)
    except ValueError:
        return None
    if source is None or leaves_out is None:
        return None
    if source.endswith(_EITHER_END):
        source = source.removesuffix(_EITHER_END) + r"/?\Z"
    elif source.endswith(_DIRECTORY_END):
        source = source.removesuffix(_DIRECTORY_END) + r"/\Z"
    elif source.endswith(_BELOW_END):
        source += "."
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of sets that look nested
            return re.compile(source, re.DOTALL), leaves_out
    except re.error:
        return None


def _quoted(pattern: str) -> str:
    return f"“{pattern}”"
