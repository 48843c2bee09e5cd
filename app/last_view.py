"""What a window showed when it was closed, as text and back. No widgets, no I/O."""

import msgspec

from app import saved_searches
from app.listing import Listing
from core.records import PhotoFilter, PhotoId, PhotoOrder, PhotoView, SavedSearch
from core.records.narrowing import NO_FILTER


class LastView(msgspec.Struct, frozen=True):
    """Where somebody was.

    Attributes:
        view: The place, with its order and grouping; None for all photos as the user likes them.
        narrowing: What the filter bar asked for.
        search: What was searched for; None without a search, and for one by pictures from outside.
        hit_order: The order of its hits; None as they rank.
        top_id, top_row: The first photo in sight, and where it was; None at the very top.
        current_id, current_row: The photo that had the focus.
        filter_shown, map_shown: What was open.
    """

    view: PhotoView | None = None
    narrowing: PhotoFilter = NO_FILTER
    search: SavedSearch | None = None
    hit_order: PhotoOrder | None = None
    top_id: PhotoId | None = None
    top_row: int = 0
    current_id: PhotoId | None = None
    current_row: int = 0
    filter_shown: bool = False
    map_shown: bool = False


def as_text(last: LastView) -> str:
    """The JSON that is kept."""
    return msgspec.json.encode(last).decode("utf-8")


def parse(text: str) -> LastView:
    """What was kept; all photos where this version cannot read it."""
    try:
        return msgspec.json.decode(text, type=LastView) if text else LastView()
    except (msgspec.DecodeError, UnicodeEncodeError):
        return LastView()


def of_listing(listing: Listing) -> LastView:
    """What is listed, without where one is in it."""
    query = listing.query
    search = None if query is None else saved_searches.of_query(query, NO_FILTER)
    hit_order = None if search is None else listing.hit_order
    return LastView(listing.view, listing.narrowing, search, hit_order)
