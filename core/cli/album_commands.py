"""`albums`: list, fill and order albums."""

from collections.abc import Sequence
from typing import Any

import click
import msgspec

from core.cli.choosing import chosen_photos, find_album, photo_words
from core.cli.filter_options import Wanted, filter_options
from core.cli.options import json_array, json_object
from core.cli.organising_schemas import AlbumRow
from core.cli.output import counted, say, say_array, say_table, shown_path, tell
from core.cli.saved_searches import as_text, found_by, saved_search
from core.cli.schemas import PhotoRow
from core.cli.session import Session, pass_session
from core.cli.step_words import say_step
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line, valid_text
from core.records import Album, Photo, PhotoFilter, PhotoId, PhotoView, SavedSearch

_ROWS_AT_ONCE = 500

_album_word = click.argument("album", metavar="ALBUM")


@click.group(
    invoke_without_command=True,
    subcommand_metavar="[list|show|make|add|take|order|cover|rename|remove]",
)
@json_array
@click.pass_context
def albums(context: click.Context, as_json: bool) -> None:
    """List albums, fill them, and put their photos in order.

    PHOTO is a path or a number; a folder stands for all photos below it, and - for a list on
    standard input.
    """
    if context.invoked_subcommand is None:
        _list(context.ensure_object(Session), as_json=as_json)
    elif as_json:
        raise UsageError("--json belongs behind the command.", "photosift albums list --json")


@albums.command("list")
@json_array
@pass_session
def list_(session: Session, as_json: bool) -> None:
    """List all albums with the numbers of their photos."""
    _list(session, as_json=as_json)


@albums.command()
@_album_word
@json_array
@pass_session
def show(session: Session, album: str, as_json: bool) -> None:
    """List the photos of an album in its order.

    Of a saved search it lists what is found now, the best first where it has words.
    """
    with session.library() as library:
        found = _photos(library, find_album(library, album))
    if as_json:
        say_array(PhotoRow.of(photo) for photo in found)
        return
    for photo in found:
        say(shown_path(photo.path))


@albums.command()
@click.argument("called", metavar="NAME")
@click.argument("photos", metavar="[PHOTO]...", nargs=-1)
@click.option("--search", "words", metavar="TEXT", help="Whatever these words find.")
@filter_options
@json_object
@pass_session
def make(
    session: Session,
    called: str,
    photos: Sequence[str],
    words: str | None,
    as_json: bool,
    **options: Any,
) -> None:
    """Make an album that holds these photos.

    With --search or conditions it becomes a saved search instead: it holds whatever meets them,
    also photos that come later.
    """
    wanted = Wanted(**options)
    is_search = words is not None or wanted.is_anything
    if is_search and photos:
        raise UsageError(
            "An album holds the photos that are named, or what a search finds.",
            "Leave out the photos, or the search and its conditions.",
        )
    with session.library() as library:
        query = _saved(library, words, wanted) if is_search else ""
        library.make_album(called, query, chosen_photos(library, photos))
        say_step(library.history(1)[0], as_json=as_json)


def _saved(library: LibraryLike, typed: str | None, wanted: Wanted) -> str:
    words = valid_text(typed or "").strip()
    if typed is not None and not words:
        raise UsageError("There is nothing to search for.", 'Say what: --search "a dog".')
    saved = wanted.saved(library)
    text = " ".join(filter(None, (saved.text, words)))
    return as_text(msgspec.structs.replace(saved, text=text))


@albums.command()
@_album_word
@photo_words
@json_object
@pass_session
def add(session: Session, album: str, photos: Sequence[str], as_json: bool) -> None:
    """Put photos at the end of an album.

    Those that are in it already stay where they are.
    """
    with session.library() as library:
        chosen = chosen_photos(library, photos)
        say_step(library.add_to_album(find_album(library, album).id, chosen), as_json=as_json)


@albums.command()
@_album_word
@photo_words
@json_object
@pass_session
def take(session: Session, album: str, photos: Sequence[str], as_json: bool) -> None:
    """Take photos out of an album; the photos stay."""
    with session.library() as library:
        chosen = chosen_photos(library, photos)
        say_step(library.take_from_album(find_album(library, album).id, chosen), as_json=as_json)


@albums.command()
@_album_word
@photo_words
@click.option("--before", metavar="PHOTO", help="Before this photo instead of at the end.")
@json_object
@pass_session
def order(
    session: Session, album: str, photos: Sequence[str], before: str | None, as_json: bool
) -> None:
    """Put photos of an album into this order.

    They come to its end, or before another of its photos.
    """
    with session.library() as library:
        place = None if before is None else _one(library, before)
        step = library.order_album(
            find_album(library, album).id, chosen_photos(library, photos), place
        )
        say_step(step, as_json=as_json)


@albums.command()
@_album_word
@click.argument("photo", metavar="[PHOTO]", required=False)
@json_object
@pass_session
def cover(session: Session, album: str, photo: str | None, as_json: bool) -> None:
    """Let a photo of an album stand for it, or its first one."""
    with session.library() as library:
        chosen = None if photo is None else _one(library, photo)
        say_step(library.cover_album(find_album(library, album).id, chosen), as_json=as_json)


@albums.command()
@_album_word
@click.argument("name")
@json_object
@pass_session
def rename(session: Session, album: str, name: str, as_json: bool) -> None:
    """Give an album another NAME."""
    with session.library() as library:
        say_step(library.rename_album(find_album(library, album).id, name), as_json=as_json)


@albums.command()
@_album_word
@json_object
@pass_session
def remove(session: Session, album: str, as_json: bool) -> None:
    """Remove an album; its photos stay. `photosift undo` brings it back."""
    with session.library() as library:
        say_step(library.remove_album(find_album(library, album).id), as_json=as_json)


def _list(session: Session, *, as_json: bool) -> None:
    with session.library() as library:
        found = library.albums()
    if as_json:
        say_array(map(AlbumRow.of, found))
        return
    say_table(
        [
            (
                "saved search" if album.query else counted(album.photos, "photo"),
                one_line(album.name),
            )
            for album in found
        ],
        right=(0,),
    )
    if not found:
        tell("There are no albums yet. `photosift albums make NAME PHOTO` makes one.")


def _photos(library: LibraryLike, album: Album) -> list[Photo]:
    saved = SavedSearch(view=PhotoView(order="album", filter=PhotoFilter(album_id=album.id)))
    ids = found_by(library, saved_search(album) if album.query else saved)
    return [
        photo
        for start in range(0, len(ids), _ROWS_AT_ONCE)
        for photo in library.photos(ids[start : start + _ROWS_AT_ONCE])
    ]


def _one(library: LibraryLike, typed: str) -> PhotoId:
    chosen = chosen_photos(library, [typed])
    if len(chosen) != 1:
        raise UsageError("One photo is wanted here.", "Name a single file.")
    return PhotoId(chosen[0])
