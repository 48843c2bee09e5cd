"""One function per thing that the user says about photos.

All run in the lane of edits, whatever the number of photos; each tells what it did, with the way
back. What changed nothing says nothing.
"""

from collections.abc import Callable, Sequence
from functools import partial

from app.operations import Session
from core.records import Step

Ids = Sequence[int]


def rate(session: Session, photo_ids: Ids, rating: int) -> None:
    """Give photos 0 to 5 stars."""
    _edit(session, partial(session.library.rate, photo_ids, rating))


def favour(session: Session, photo_ids: Ids, *, on: bool) -> None:
    """Make photos favourites, or no longer."""
    _edit(session, partial(session.library.favour, photo_ids, on=on))


def toggle_favourite(session: Session, photo_ids: Ids) -> None:
    """Make photos favourites, unless all of them are: then none is any more."""
    library = session.library

    def work() -> Step | None:
        known = library.chosen(photo_ids)
        return library.favour(photo_ids, on=known.favourites < known.photos)

    _edit(session, work)


def hide(session: Session, photo_ids: Ids, *, on: bool) -> None:
    """List photos on the shelf of the hidden ones only, or with the others again."""
    _edit(session, partial(session.library.hide, photo_ids, on=on))


def rotate(session: Session, photo_ids: Ids, degrees: int) -> None:
    """Turn photos clockwise for display; the files stay as they are."""
    _edit(session, partial(session.library.rotate, photo_ids, degrees))


def tag(session: Session, photo_ids: Ids, paths: Sequence[tuple[str, ...]]) -> None:
    """Tag photos; tags that are not there yet are made."""
    _edit(session, partial(session.library.tag_named, photo_ids, paths))


def set_tag(session: Session, photo_ids: Ids, tag_id: int, *, on: bool) -> None:
    """Give photos a tag that is there, or take it from them."""
    library = session.library
    _edit(session, partial(library.tag if on else library.untag, photo_ids, [tag_id]))


def add_to_album(session: Session, photo_ids: Ids, album_id: int) -> None:
    """Put photos at the end of an album."""
    _edit(session, partial(session.library.add_to_album, album_id, photo_ids))


def take_from_album(session: Session, photo_ids: Ids, album_id: int) -> None:
    """Take photos out of an album; they stay in the library."""
    _edit(session, partial(session.library.take_from_album, album_id, photo_ids))


def _edit(session: Session, work: Callable[[], Step | None]) -> None:
    session.bridge.edit(work, session.undoing.made)
