"""A look at the list of items in a HEIF file, before its decoder sees it."""

import struct
from collections.abc import Iterator

from core.errors import Unreadable
from core.media.formats import Buffer

_Span = tuple[int, int]


def require_readable_items(content: Buffer) -> None:
    """Refuse items whose kind is no text: the decoder would end the whole process.

    Raises:
        Unreadable: there is such an item.
    """
    if not all(_is_readable(content[begin:end]) for begin, end in _items(content)):
        raise Unreadable(
            "The picture is damaged.", "Copy it again from the card, the phone or a backup."
        )


def _items(content: Buffer) -> Iterator[_Span]:
    for begin, end in _boxes(content, 0, len(content), b"meta"):
        for first, last in _boxes(content, begin + 4, end, b"iinf"):
            count_bytes = 2 if content[first : first + 1] == b"\0" else 4
            yield from _boxes(content, first + 4 + count_bytes, last, b"infe")


def _boxes(content: Buffer, at: int, end: int, wanted: bytes) -> Iterator[_Span]:
    """Begin and end of the bodies of the boxes of one kind; no more where nonsense begins."""
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", content, at)
        head_bytes = 8
        if size == 1 and at + 16 <= end:
            (size,) = struct.unpack_from(">Q", content, at + 8)
            head_bytes = 16
        elif size == 0:
            size = end - at
        if size < head_bytes:
            return
        if name == wanted:
            yield at + head_bytes, min(at + size, end)
        at += size


def _is_readable(entry: bytes) -> bool:
    """Whether the kind of an item, and what it says of its content, are text."""
    version = entry[0] if entry else 0
    if version < 2:
        return _is_text(entry[8:])
    kind_at = 8 if version == 2 else 10
    kind, names = entry[kind_at : kind_at + 4], entry[kind_at + 4 :]
    if not kind.isascii():
        return False
    # The name of an item is nobody's business; what follows it is handed out as text.
    return kind not in {b"mime", b"uri "} or _is_text(names.partition(b"\0")[2])


def _is_text(encoded: bytes) -> bool:
    try:
        encoded.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
