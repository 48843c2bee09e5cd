"""Which names a scan and a watch care for."""

from collections.abc import Sequence
from typing import Final

from core.catalog.patterns import Patterns
from core.media.formats import PICTURE_SUFFIXES

JUNK: Final = frozenset(
    {
        *(b"@eadir", b"$recycle.bin", b"node_modules", b"system volume information"),
        *(b"lost+found", b"#recycle", b"@recycle", b"#snapshot", b"@tmp", b"__macosx"),
    }
)
"""Lower-case names of directories that systems and devices make for themselves."""


def is_skipped(name: bytes) -> bool:
    """Whether a file or directory of this name is hidden or junk."""
    return name[:1] == b"." or name.lower() in JUNK


def is_picture(name: bytes) -> bool:
    """Whether a file of this name is taken for a picture, by its suffix."""
    dot = name.rfind(b".")
    return dot > 0 and name[dot:].lower() in PICTURE_SUFFIXES


class Selection:
    """What the user leaves out of one folder, by patterns as in .gitignore. Thread: any."""

    def __init__(self, patterns: Sequence[str] = ()) -> None:
        """Prepare; a pattern that cannot be understood matches nothing."""
        self.patterns = tuple(patterns)
        self._compiled = Patterns(self.patterns)

    def leaves_out(self, path: bytes, *, is_directory: bool) -> bool:
        """Whether a path relative to the folder is left out, by its own name or one above it."""
        return bool(self.patterns) and self._compiled.leaves_out(path, is_directory=is_directory)
