"""Which names a scan and a watch care for."""

from typing import Final

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
