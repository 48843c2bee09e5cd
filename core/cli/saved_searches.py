"""Albums that are saved searches: what they find, and what they find among certain photos."""

from collections.abc import Sequence

import msgspec

from core.catalog.places import is_inside
from core.cli.output import counted, tell
from core.errors import UsageError
from core.library import LibraryLike
from core.paths import one_line
from core.records import Album, PhotoFilter, PhotoView, SavedSearch, SearchAnswer, SearchQuery, Term
from core.records.narrowing import NOTHING, both


def saved_search(album: Album) -> SavedSearch:
    """What an album keeps.

    Raises:
        UsageError: A newer version saved it.
    """
    try:
        return msgspec.json.decode(album.query, type=SavedSearch)
    except msgspec.DecodeError as error:
        raise UsageError(
            f"{one_line(album.name)} was saved by a newer version.", "Update Photosift."
        ) from error


def as_text(saved: SavedSearch) -> str:
    """The JSON that an album keeps."""
    return msgspec.json.encode(saved).decode("utf-8")


def narrowed(saved: SavedSearch, view: PhotoView) -> SavedSearch:
    """The same search among photos that a view lists too, in whatever order.

    Raises:
        UsageError: No filter says both.
    """
    own = saved.view
    _refuse_two(own.filter, view.filter)
    place = _common(own, view)
    changed = msgspec.structs.replace(
        own,
        folder_id=(place or own).folder_id,
        directory=(place or own).directory,
        filter=NOTHING if place is None else both(own.filter, view.filter),
    )
    return msgspec.structs.replace(saved, view=changed)


def _refuse_two(own: PhotoFilter, typed: PhotoFilter) -> None:
    """A filter has one part of a name, and one box; what two of them have in common may be none."""
    if own.name and typed.name and own.name != typed.name:
        raise UsageError(
            f'This saved search has "{one_line(own.name)}" in the name already, and only one text '
            "can be looked for.",
            "Leave out --name, or search without this album.",
        )
    boxes = [box for box in (own.box, typed.box) if box is not None]
    if len(set(boxes)) > 1 and any(box.west > box.east for box in boxes):
        raise UsageError(
            "This saved search has a box already, and one of the two crosses 180 degrees, so that "
            "they cannot be put together.",
            "Leave out --box, or search without this album.",
        )


def _common(one: PhotoView, other: PhotoView) -> PhotoView | None:
    """Whichever of two views is within the place of the other one; None when neither is."""
    if _is_within(one, other):
        return one
    return other if _is_within(other, one) else None


def _is_within(inner: PhotoView, outer: PhotoView) -> bool:
    if outer.folder_id is None:
        return True
    is_below = not outer.directory or is_inside(inner.directory, outer.directory)
    return inner.folder_id == outer.folder_id and is_below


def query_of(saved: SavedSearch, terms: Sequence[Term] = ()) -> SearchQuery:
    """The question that a saved search asks, together with other terms."""
    view = saved.view
    return SearchQuery(
        (*terms, *saved.terms),
        folder_id=view.folder_id,
        directory=view.directory,
        filter=view.filter,
        all_named=True,
    )


def best_of(answer: SearchAnswer) -> str:
    """That an answer does not hold everything."""
    shown = counted(len(answer.hits), "photo")
    return (
        f"These are the best {shown} of {answer.searched}."
        if answer.searched
        else (f"These are {shown} of more with such names.")
    )


def found_by(library: LibraryLike, saved: SavedSearch) -> Sequence[int]:
    """Ids of the photos that a saved search finds, in its order: the best first, or its view's."""
    if not saved.terms:
        return library.photo_ids(saved.view)
    answer = library.search(query_of(saved))
    if answer.notice:
        tell(one_line(answer.notice))
    if answer.more:
        tell(best_of(answer))
    return [hit.photo_id for hit in answer.hits]
