"""Options of `photos` and `search` that say which photos are meant, and in what order."""

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, get_args

import click
import msgspec

from core.catalog.places import is_inside, relative
from core.cli.choosing import find_album
from core.cli.output import shown_path
from core.cli.places import absolute
from core.cli.saved_searches import narrowed, saved_search
from core.cli.tag_commands import find_tag
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import (
    Box,
    FolderId,
    Orientation,
    PhotoFilter,
    PhotoOrder,
    PhotoView,
    SavedSearch,
)

ORDERS: Final = get_args(PhotoOrder)
_DATES: Final = ("%Y", "%Y-%m", "%Y-%m-%d", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S")
_DATE: Final = "YYYY[-MM[-DD]]"
_STARS: Final = click.IntRange(0, 5)
_COUNT: Final = click.IntRange(min=0)

_OPTIONS: Final = (
    click.option("--in", "place", metavar="FOLDER", help="In this folder, or below it."),
    click.option("--tag", "tags", metavar="TAG", multiple=True, help="With this tag; repeatable."),
    click.option("--untagged", is_flag=True, help="Without any tag."),
    click.option("--album", metavar="ALBUM", help="In this album, or found by this saved search."),
    click.option("--min-rating", type=_STARS, default=0, help="With so many stars or more."),
    click.option("--max-rating", type=_STARS, default=5, help="With so many stars or fewer."),
    click.option("--favourite", is_flag=True, help="Favourites."),
    click.option("--format", "formats", metavar="NAME", multiple=True, help="JPEG, RAW, HEIF, ..."),
    click.option(
        "--orientation", type=click.Choice(get_args(Orientation)), help="By width and height."
    ),
    click.option("--min-px", type=_COUNT, help="Width times height, at least."),
    click.option("--max-px", type=_COUNT, help="Width times height, at most."),
    click.option("--min-bytes", type=_COUNT, help="Size of the file, at least."),
    click.option("--max-bytes", type=_COUNT, help="Size of the file, at most."),
    click.option("--camera", metavar="NAME", help="Taken with this camera."),
    click.option("--lens", metavar="NAME", help="Taken with this lens."),
    click.option("--from", "since", metavar=_DATE, help="Taken then or later."),
    click.option("--before", metavar=_DATE, help="Taken before then."),
    click.option("--added-since", metavar=_DATE, help="In the library since then."),
    click.option(
        "--place/--no-place", "has_place", default=None, help="Says where it was taken, or not."
    ),
    click.option("--box", metavar="S,W,N,E", help="Taken between these degrees."),
    click.option("--screenshots/--no-screenshots", default=None, help="Screenshots only, or none."),
    click.option("--name", default="", metavar="TEXT", help="With this in the file's name."),
)


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command every option of a filter; `Wanted(**options)` reads them."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


class Wanted(msgspec.Struct, frozen=True):
    """What was typed for the options of `filter_options`."""

    place: str | None = None
    tags: Sequence[str] = ()
    untagged: bool = False
    album: str | None = None
    min_rating: int = 0
    max_rating: int = 5
    favourite: bool = False
    formats: Sequence[str] = ()
    orientation: Orientation | None = None
    min_px: int | None = None
    max_px: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    camera: str | None = None
    lens: str | None = None
    since: str | None = None
    before: str | None = None
    added_since: str | None = None
    has_place: bool | None = None
    box: str | None = None
    screenshots: bool | None = None
    name: str = ""

    @property
    def is_anything(self) -> bool:
        """Whether any option was given."""
        return self != Wanted(tags=type(self.tags)(), formats=type(self.formats)())

    def saved(self, library: LibraryLike) -> SavedSearch:
        """What is meant: a view, and what an album that is a saved search looks for.

        Raises:
            CoreError: A folder, tag or album is not known, or a date or box not understood.
        """
        album = None if self.album is None else find_album(library, self.album)
        by_hand = None if album is None or album.query else album.id
        folder_id, directory = self._where(library)
        view = PhotoView(folder_id, directory, filter=self._filter(library, by_hand))
        if album is None or not album.query:
            return SavedSearch(view=view)
        return narrowed(saved_search(album), view)

    def _where(self, library: LibraryLike) -> tuple[FolderId | None, bytes]:
        """The folder, and the directory in it."""
        if self.place is None:
            return None, b""
        typed = os.fsencode(absolute(self.place))
        for folder in library.folders():
            for path in (typed, os.path.realpath(typed)):
                if is_inside(path, folder.path):
                    return folder.id, relative(path, folder.path)
        raise UsageError(
            f"{shown_path(typed)} is in no folder of the library.",
            "`photosift folders` lists them.",
        )

    def _filter(self, library: LibraryLike, album_id: int | None) -> PhotoFilter:
        return PhotoFilter(
            tag_ids=tuple(find_tag(library, tag).id for tag in self.tags),
            untagged=self.untagged,
            album_id=album_id,
            min_rating=self.min_rating,
            max_rating=self.max_rating,
            favourite=self.favourite,
            formats=tuple(name.upper() for name in self.formats),
            orientation=self.orientation,
            min_px=self.min_px,
            max_px=self.max_px,
            min_bytes=self.min_bytes,
            max_bytes=self.max_bytes,
            has_place=self.has_place,
            camera=self.camera,
            lens=self.lens,
            taken_from_utc=_clock(self.since),
            taken_before_utc=_clock(self.before),
            added_since_utc=_moment(self.added_since),
            box=None if self.box is None else _box(self.box),
            screenshots=self.screenshots,
            name=self.name,
        )


def _date(typed: str) -> datetime:
    for pattern in _DATES:
        try:
            return datetime.strptime(typed.strip(), pattern)  # noqa: DTZ007 - who asks knows where
        except ValueError:
            continue
    raise UsageError(
        f"{one_line(typed)} is no date.", "Write a year, month or day: 2023, 2023-05, 2023-05-17."
    )


def _clock(typed: str | None) -> float | None:
    """On the camera's clock."""
    return None if typed is None else _date(typed).replace(tzinfo=UTC).timestamp()


def _moment(typed: str | None) -> float | None:
    """On this computer's clock."""
    return None if typed is None else _date(typed).astimezone().timestamp()


def _box(typed: str) -> Box:
    try:
        south, west, north, east = (float(edge) for edge in typed.split(","))
    except ValueError:
        raise UsageError(
            f"{one_line(typed)} is no part of the map.",
            "Write south, west, north and east in degrees: 47.2,5.8,55.1,15.1.",
        ) from None
    return Box(south, west, north, east)
