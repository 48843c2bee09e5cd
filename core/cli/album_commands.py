"""`albums`: list, fill and order albums."""

from collections.abc import Sequence

import click

from core.catalog.wording import checked_name, same_name
from core.cli.choosing import checked_word, chosen_photos, photo_words
from core.cli.options import json_array, json_object
from core.cli.organising_schemas import AlbumRow
from core.cli.output import counted, say, say_array, say_table, shown_path, tell
from core.cli.schemas import PhotoRow
from core.cli.session import Session, pass_session
from core.cli.step_words import say_step
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import Album, Photo, PhotoFilter, PhotoId, PhotoView

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
    """List the photos of an album that is filled by hand, in its order."""
    with session.library() as library:
        found = _photos(library, _filled(library, album))
    if as_json:
        say_array(PhotoRow.of(photo) for photo in found)
        return
    for photo in found:
        say(shown_path(photo.path))


@albums.command()
@click.argument("name")
@click.argument("photos", metavar="[PHOTO]...", nargs=-1)
@json_object
@pass_session
def make(session: Session, name: str, photos: Sequence[str], as_json: bool) -> None:
    """Make an album that holds these photos."""
    with session.library() as library:
        library.make_album(name, photo_ids=chosen_photos(library, photos))
        say_step(library.history(1)[0], as_json=as_json)


@albums.command()
@_album_word
@photo_words
@json_object
@pass_session
def add(session: Session, album: str, photos: Sequence[str], as_json: bool) -> None:
    """Put photos at the end of an album; those that are in it stay where they are."""
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
    """Put photos of an album, in this order, at its end or before another one."""
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
    view = PhotoView(order="album", filter=PhotoFilter(album_id=album.id))
    ids = library.photo_ids(view)
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


def _filled(library: LibraryLike, typed: str) -> Album:
    album = find_album(library, typed)
    if album.query:
        raise UsageError(
            f"{one_line(album.name)} is a saved search.", "Open it in the window, or search."
        )
    return album


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
