"""Reads what a view lists, in steps that can be shown. Thread: any but the GUI's."""

import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from app.itemmodels.headings import NO_HEADINGS, Headings
from core import memory
from core.library import LibraryLike
from core.records import (
    Hit,
    PhotoOrder,
    PhotoView,
    SearchAnswer,
    SearchQuery,
    Section,
)

FIRST_PHOTOS = 500
_TRIES = 3
_MANY = 100_000
_PAGE = 250


@dataclass(frozen=True, slots=True)
class Listed:
    """Photos of a view from its start on.

    Attributes:
        whole: None are missing at the end.
    """

    ids: "array[int]"
    headings: Headings = NO_HEADINGS
    whole: bool = True


def read_first(library: LibraryLike, view: PhotoView) -> Listed:
    """What fits on the first screens, at once."""
    ids = library.first_ids(view, FIRST_PHOTOS)
    grouped = view.grouping != "none"
    headings = Headings(view.grouping, library.runs(ids, view.grouping)) if grouped else NO_HEADINGS
    return Listed(ids, headings, whole=len(ids) < FIRST_PHOTOS)


def read_whole(library: LibraryLike, view: PhotoView) -> Listed:
    """All photos of a view, with headings that agree with them."""
    listed = _read_whole(library, view)
    if len(listed.ids) > _MANY:
        memory.give_back()  # reading took several times what is left
    return listed


def _read_whole(library: LibraryLike, view: PhotoView) -> Listed:
    if view.grouping == "none":
        return Listed(library.photo_ids(view))
    ids, sections = library.photo_ids(view), library.sections(view)
    for _ in range(_TRIES):
        if sum(section.photos for section in sections) == len(ids):
            return Listed(ids, Headings(view.grouping, sections))
        ids, sections = library.photo_ids(view), library.sections(view)
    # Photos come faster than two reads take; the next refresh puts the rest right.
    return Listed(ids, Headings(view.grouping, fitted(sections, len(ids))))


def fitted(sections: Sequence[Section], photos: int) -> list[Section]:
    """Sections for a list of another length: what is too much or missing is so at the end."""
    kept: list[Section] = []
    for section in sections:
        if photos <= 0:
            break
        taken = min(section.photos, photos)
        kept.append(msgspec.structs.replace(section, photos=taken))
        photos -= taken
    if photos > 0 and kept:
        kept[-1] = msgspec.structs.replace(kept[-1], photos=kept[-1].photos + photos)
    elif photos > 0:
        kept.append(Section("", photos))
    return kept


def search_in_order(
    library: LibraryLike, query: SearchQuery, order: PhotoOrder | None
) -> SearchAnswer:
    """The answer of a search, its hits in an order; None leaves them as they rank."""
    answer = library.search(query)
    if order is None or not answer.hits:
        return answer
    found: dict[int, Hit] = {hit.photo_id: hit for hit in answer.hits}
    ids = library.in_order(list(found), order)
    return msgspec.structs.replace(answer, hits=tuple(found[i] for i in ids if i in found))


def first_named(library: LibraryLike, photo_ids: Sequence[int], name: str) -> int | None:
    """The first of the hits of a search whose name begins so, in any case."""
    beginning = _plain(name)
    for start in range(0, len(photo_ids), _PAGE):
        for photo in library.photos(photo_ids[start : start + _PAGE]):
            if _plain(photo.name).startswith(beginning):
                return photo.id
    return None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
