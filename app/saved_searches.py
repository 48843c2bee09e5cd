"""What a smart album keeps, as text and back. No widgets, no I/O."""

import msgspec

from core.records import (
    PhotoFilter,
    PhotoId,
    PhotoTerm,
    PhotoView,
    SavedSearch,
    SearchQuery,
    TextTerm,
)
from core.records.narrowing import both


def as_text(saved: SavedSearch) -> str:
    """The JSON that an album keeps."""
    return msgspec.json.encode(saved).decode("utf-8")


def parse(query: str) -> SavedSearch | None:
    """What an album keeps; None when this version cannot read it."""
    try:
        return msgspec.json.decode(query, type=SavedSearch)
    except msgspec.DecodeError:
        return None


def of_view(view: PhotoView) -> SavedSearch:
    """All photos of a view, as it is ordered and grouped."""
    return SavedSearch(view=view)


def of_query(query: SearchQuery, narrowing: PhotoFilter) -> SavedSearch | None:
    """A search, with what the filter bar asks for; None when it holds pictures from outside.

    Terms that turn away from something are no part of what an album can keep either.
    """
    words = [term.text for term in query.terms if isinstance(term, TextTerm)]
    photos = [term.photo_id for term in query.terms if isinstance(term, PhotoTerm)]
    if len(words) + len(photos) != len(query.terms) or len(words) > 1:
        return None
    if any(term.weight < 0 for term in query.terms):
        return None
    view = PhotoView(query.folder_id, query.directory, filter=both(query.filter, narrowing))
    return SavedSearch("".join(words), tuple(PhotoId(i) for i in photos), view)


def same(one: SavedSearch, other: SavedSearch) -> bool:
    """They find the same photos, in whatever order."""
    return (one.text, one.photo_ids, _scope(one.view)) == (
        other.text,
        other.photo_ids,
        _scope(other.view),
    )


def _scope(view: PhotoView) -> PhotoView:
    return PhotoView(view.folder_id, view.directory, filter=view.filter, shelf=view.shelf)
