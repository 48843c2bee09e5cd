"""Which photos or album are meant on a command line: by path, number or name, or as a list."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence

import click

from core.catalog.places import is_inside, relative
from core.catalog.wording import checked_name, same_name
from core.cli.output import shown_path
from core.cli.places import absolute
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line, valid_text
from core.records import Album, PhotoView, Shelf

_ROWS_AT_ONCE = 500
_STANDARD_INPUT = "-"

photo_words = click.argument("photos", metavar="PHOTO...", nargs=-1, required=True)
"""Photos as a command's last argument; see `chosen_photos`."""


def chosen_photos(library: LibraryLike, words: Sequence[str], shelf: Shelf = "photos") -> list[int]:
    """Ids of the photos that were typed, each once, in the order of typing.

    A number is a photo's id; anything else is the path of a photo, or of a folder for all photos
    below it that are on a shelf. `-` stands for a list on standard input, of lines or ended by NUL.

    Raises:
        UsageError: Something is no photo of the library.
    """
    found: dict[int, None] = {}
    numbers: list[int] = []
    for word in _expanded(words):
        if word.isascii() and word.isdecimal():
            numbers.append(int(word))
            found[int(word)] = None
        else:
            found |= dict.fromkeys(_at(library, word, shelf))
    _check(library, numbers)
    return list(found)


def _expanded(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word != _STANDARD_INPUT:
            yield word
            continue
        given = sys.stdin.buffer.read()
        separator = b"\0" if b"\0" in given else b"\n"
        yield from (os.fsdecode(name) for name in given.split(separator) if name)


def _at(library: LibraryLike, typed: str, shelf: Shelf) -> Iterable[int]:
    """The photo at a path, or those below it."""
    path = os.fsencode(absolute(typed))
    directory, name = os.path.split(path)
    # Folders are kept resolved, and a photo that is a link has its own name.
    places = (path, os.path.join(os.path.realpath(directory), name))  # noqa: PTH118 - bytes
    for place in places:
        photo = library.photo_at(place)
        if photo is not None:
            return [photo.id]
    for folder in library.folders():
        for place in (path, os.path.realpath(path)):
            if is_inside(place, folder.path):
                below = relative(place, folder.path)
                inside = library.photo_ids(PhotoView(folder.id, below, order="path", shelf=shelf))
                if inside:
                    return inside
    raise UsageError(
        f"{shown_path(path)} is no photo of the library.",
        "`photosift photos` lists them. A new file is there when it is indexed.",
    )


def _check(library: LibraryLike, numbers: Sequence[int]) -> None:
    for start in range(0, len(numbers), _ROWS_AT_ONCE):
        asked = numbers[start : start + _ROWS_AT_ONCE]
        known = {photo.id for photo in library.photos(asked)}
        for number in asked:
            if number not in known:
                raise UsageError(
                    f"The library has no photo {number}.",
                    f"`photosift photos --json` lists their numbers. For a file: ./{number}",
                )


def find_album(library: LibraryLike, typed: str) -> Album:
    """The album of a name.

    Raises:
        UsageError: There is none.
    """
    wanted = checked_name(typed)
    alike = [album for album in library.albums() if same_name(album.name, wanted)]
    if not alike:
        raise UsageError(
            f"There is no album {checked_word(typed)}.", "`photosift albums` lists them."
        )
    # Older versions told capitals apart: what is spelt alike goes first.
    return min(alike, key=lambda album: album.name != wanted)


def checked_word(typed: str) -> str:
    """A name that was typed, for one line."""
    return one_line(valid_text(typed))
