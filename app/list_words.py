"""What the line over the photos says: what is listed, and how many. No widgets, no I/O."""

from collections.abc import Callable, Sequence

from app.listing import Listing
from app.translation import tr, trn
from app.wording import counted_photos, short_name
from core.paths import display_name
from core.records import (
    FileTerm,
    Folder,
    ImageTerm,
    PhotoTerm,
    PhotoView,
    SearchQuery,
    TextTerm,
)


def heading(listing: Listing, folders: Sequence[Folder], title: Callable[[PhotoView], str]) -> str:
    """What is listed.

    Args:
        listing: The photos.
        folders: All of the library.
        title: What a view that is no folder is called; may be empty.
    """
    if listing.query is not None:
        return _of_search(listing.query)
    view = listing.view
    if view.directory:
        return display_name(view.directory)
    folder = next((f for f in folders if f.id == view.folder_id), None)
    if folder is not None:
        return short_name(folder)
    return title(view) or tr("All photos")


def count_line(listing: Listing, folders: Sequence[Folder], count: int) -> str:
    """How many photos a view lists; nothing while that is not known."""
    if not listing.whole:
        return ""
    if any(folder.offline for folder in folders if folder.id == listing.view.folder_id):
        return trn("{n} photo · not connected", "{n} photos · not connected", count)
    return counted_photos(count)


def _of_search(query: SearchQuery) -> str:
    words = next((term.text for term in query.terms if isinstance(term, TextTerm)), "")
    pictures = sum(isinstance(t, PhotoTerm | FileTerm | ImageTerm) for t in query.terms)
    if not words:
        return trn("Photos like this one", "Photos like these {n}", pictures)
    if not pictures:
        return tr("“{words}”", words=words)
    return trn("“{words}” with {n} picture", "“{words}” with {n} pictures", pictures, words=words)
