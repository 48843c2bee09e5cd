"""Files that go with a photo: the film of a live photo, sidecars, an edit's recipe.

A file goes with a photo when it lies beside it, has its name up to the ending, and an ending of
`ENDINGS`; or has its whole name and `.xmp` after it. Where several pictures share the name up to
the ending (`IMG_1.CR2` and `IMG_1.JPG`), it goes with the last of them that leaves.
"""

import os
from collections import OrderedDict
from collections.abc import Collection
from typing import Final, NamedTuple

from core.ingest.selection import is_picture
from core.service.filework.disk import split_ending

ENDINGS: Final = frozenset({b".mov", b".mp4", b".xmp", b".aae", b".thm"})
_LISTINGS: Final = 8


class _Listing(NamedTuple):
    by_stem: dict[bytes, list[bytes]]


class Companions:
    """Knows which files go with which; lists each directory once. Thread: one."""

    def __init__(self) -> None:
        self._listings: OrderedDict[bytes, _Listing] = OrderedDict()

    def of(self, path: bytes, leaving: Collection[bytes] | None) -> list[bytes]:
        """Absolute paths of what goes with a picture.

        Args:
            path: Of the picture, absolute.
            leaving: Paths of the pictures that leave with it, or have left; None for all.
        """
        directory, name = os.path.split(path)
        stem, _ = split_ending(name)
        alike = self._listing(directory).by_stem.get(stem.lower(), [])
        found = [other for other in alike if split_ending(other)[0] == stem and _goes(other)]
        if (
            found
            and leaving is not None
            and any(
                is_picture(other)
                and other != name
                and split_ending(other)[0] == stem
                and _join(directory, other) not in leaving
                for other in alike
            )
        ):
            found = []
        whole = name.lower()
        found += [
            other
            for other in self._listing(directory).by_stem.get(whole, [])
            if split_ending(other)[1].lower() == b".xmp" and split_ending(other)[0] == name
        ]
        return [_join(directory, other) for other in found]

    def _listing(self, directory: bytes) -> _Listing:
        if directory not in self._listings:
            by_stem: dict[bytes, list[bytes]] = {}
            try:
                entries = os.listdir(directory)  # noqa: PTH208 - bytes
            except OSError:
                entries = []
            for name in entries:
                by_stem.setdefault(split_ending(name)[0].lower(), []).append(name)
            self._listings[directory] = _Listing(by_stem)
            if len(self._listings) > _LISTINGS:
                self._listings.popitem(last=False)
        self._listings.move_to_end(directory)
        return self._listings[directory]


def renamed(companion: bytes, before: bytes, after: bytes) -> bytes:
    """The name of a companion when its picture's name changes; names without directories."""
    if split_ending(companion)[0] == before:  # IMG_1.jpg.xmp
        return after + companion[len(before) :]
    return split_ending(after)[0] + split_ending(companion)[1]


def are_of_one_kind(path: bytes, other: bytes) -> bool:
    """Whether files go with a picture, or are it, in the same way, whatever it is called."""
    return _kind(path) == _kind(other)


def _kind(path: bytes) -> tuple[bytes, bool]:
    stem, ending = split_ending(os.path.basename(path))  # noqa: PTH119 - bytes
    return ending.lower(), is_picture(stem)


def _goes(name: bytes) -> bool:
    return split_ending(name)[1].lower() in ENDINGS


def _join(directory: bytes, name: bytes) -> bytes:
    return os.path.join(directory, name)  # noqa: PTH118 - bytes
