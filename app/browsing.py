"""How the photos of a view are ordered, grouped, filtered and gone through."""

from functools import partial
from typing import get_args

import msgspec
from PySide6.QtCore import QObject

from app import operations
from app.actions import Actions
from app.filters import without
from app.listing import Listing
from app.opening import CAPTIONS, GROUPING, Opened
from app.operations import Session
from app.view_reading import first_named
from app.views.browser import Browser
from app.views.browser_header import RELEVANCE
from core import settings
from core.records import Grouping, PhotoFilter, PhotoOrder, PhotoView, Section, ValueCount
from core.records.narrowing import NO_FILTER

_BY_DATE: tuple[PhotoOrder, ...] = ("newest", "oldest")
_DATED: tuple[Grouping, ...] = ("none", "day", "month")


class Browsing(QObject):
    """Connects the browser with the listing, and remembers how the user likes to see photos."""

    def __init__(
        self, session: Session, actions: Actions, browser: Browser, listing: Listing, opened: Opened
    ) -> None:
        super().__init__(browser)
        self._session = session
        self._actions = actions
        self._browser = browser
        self._grid = browser.grid
        self._listing = listing
        self._order = opened.order
        in_album = opened.view.filter.album_id is not None
        self._album_order: PhotoOrder = opened.view.order if in_album else "album"
        self._place_order: PhotoOrder | None = None
        self._grouping = opened.grouping
        self._dated: tuple[PhotoView, int] | None = None
        self._grid.set_captions(opened.captions)
        browser.header.set_captions(opened.captions)
        self._connect()
        narrowing = listing.narrowing = opened.last.narrowing
        browser.filters.set_filter(narrowing)
        browser.chips.show_filter(narrowing)
        listing.show_first(opened.view, opened.first)
        self._show_choices()

    def choose(self, place: PhotoView) -> None:
        """Show a place of the sidebar in the order that the user likes."""
        self._listing.browse(self._come_to(place))
        self._show_choices()

    def fall_back(self, place: PhotoView) -> None:
        """The place is gone: show this one; a search goes on, and ends here."""
        if self._listing.query is None:
            self.choose(place)
        else:
            self._listing.view = self._come_to(place)

    @property
    def narrowed(self) -> bool:
        """The filter bar asks for something."""
        return self._listing.narrowing != NO_FILTER

    # ---- within
    def _come_to(self, place: PhotoView) -> PhotoView:
        """The place as the user likes to see it, from now on."""
        if place.filter.album_id != self._listing.view.filter.album_id:
            self._album_order = "album"
        # What was added lately is looked at in that order, until the user chooses another one.
        self._place_order = "added" if place.order == "added" else None
        return self._dressed(place)

    def _connect(self) -> None:
        header, filters, chips = self._browser.header, self._browser.filters, self._browser.chips
        header.order_chosen.connect(self._choose_order)
        header.grouping_chosen.connect(self._choose_grouping)
        header.captions_chosen.connect(self._choose_captions)
        header.more_wanted.connect(self._actions["more_hits"].trigger)
        self._actions["more_hits"].triggered.connect(self._show_more)
        filter_action = self._actions["filter"]
        header.filter_toggled.connect(filter_action.setChecked)
        filter_action.toggled.connect(self._show_filters)
        self._actions["clear_filters"].triggered.connect(lambda: self.narrow(NO_FILTER))
        filters.changed.connect(self.narrow)
        filters.opened.connect(self._read_values)
        chips.removed.connect(lambda fields: self.narrow(without(self._listing.narrowing, fields)))
        chips.cleared.connect(lambda: self.narrow(NO_FILTER))
        self._listing.changed.connect(self._list_changed)
        self._browser.scrubber.row_wanted.connect(self._grid.show_at_top)
        self._grid.scrolled.connect(self._follow)
        self._grid.name_typed.connect(self._find_name)
        self._grid.action_wanted.connect(self._act)

    def _dressed(self, place: PhotoView) -> PhotoView:
        """A place with order and grouping; an album has an order of its own, without groups."""
        in_album = place.filter.album_id is not None
        order = self._album_order if in_album else self._place_order or self._order
        grouping = "none" if order in {"album", "added"} else self._grouping
        return msgspec.structs.replace(place, order=order, grouping=grouping)

    def _show_choices(self) -> None:
        listing, header = self._listing, self._browser.header
        searching = listing.query is not None
        in_album = not searching and listing.view.filter.album_id is not None
        order = (listing.hit_order or RELEVANCE) if searching else listing.view.order
        header.set_order(order, searching=searching, in_album=in_album)
        header.set_grouping(self._grouping, possible=not searching and order != "album")
        self._grid.set_order_by_hand(possible=in_album and order == "album")
        header.offer_more(on=listing.can_show_more)
        self._actions["more_hits"].setEnabled(listing.can_show_more)

    # ---- what the user chooses
    def _show_more(self) -> None:
        self._grid.setFocus()  # the button goes
        self._listing.show_more()

    def _choose_order(self, order: str) -> None:
        listing = self._listing
        self._place_order = None
        if listing.query is not None:
            listing.order_hits(None if order == RELEVANCE else _order(order))
        else:
            if listing.view.filter.album_id is not None:
                self._album_order = _order(order)
            else:
                self._order = _order(order)
                operations.keep_setting(self._session, settings.ORDER, order)
            listing.browse(self._dressed(listing.view))
        self._show_choices()

    def _choose_grouping(self, grouping: Grouping) -> None:
        self._grouping = grouping
        operations.keep_setting(self._session, GROUPING, grouping)
        self._listing.browse(self._dressed(self._listing.view))
        self._show_choices()

    def _choose_captions(self, captions: tuple[str, ...]) -> None:
        self._grid.set_captions(captions)
        operations.keep_setting(self._session, CAPTIONS, " ".join(captions) or "none")

    def narrow(self, narrowing: PhotoFilter) -> None:
        """Show only what meets this filter, besides what the place or the search asks for."""
        self._browser.filters.set_filter(narrowing)
        self._browser.chips.show_filter(narrowing)
        if narrowing != self._listing.narrowing:
            self._listing.narrow(narrowing)

    def _show_filters(self, shown: bool) -> None:
        self._browser.header.set_filter_shown(shown)
        filters = self._browser.filters
        filters.setVisible(shown)
        if shown:
            filters.focus_first()
        else:
            self._grid.setFocus()

    def _read_values(self) -> None:
        library = self._session.library

        def work() -> tuple[list[ValueCount], list[ValueCount]]:
            return library.formats(), library.cameras()

        self._session.bridge.read(
            work, lambda found: self._browser.filters.set_values(*found), key="filter-values"
        )

    def _find_name(self, name: str) -> None:
        library, listing = self._session.library, self._listing
        if listing.query is None:
            find = partial(library.position_of, name, listing.shown_view())
        else:
            find = partial(first_named, library, self._grid.photos.ids, name)
        self._session.bridge.read(find, self._go_to, key="typed-name")

    def _go_to(self, photo_id: int | None) -> None:
        if photo_id is not None:
            self._grid.set_current_id(photo_id)

    def _act(self, name: str, photo_id: int) -> None:
        """A button over a picture: for this photo alone, whatever is selected."""
        if name == "view":
            self._grid.photo_activated.emit(photo_id)
        elif name == "similar":
            self._grid.set_current_id(photo_id)
            self._actions["find_similar"].trigger()
        else:
            model = self._grid.photos
            photo = model.known_photo(photo_id)
            on = photo is None or not photo.favourite
            favour = partial(self._session.library.favour, [photo_id], on=on)
            self._session.bridge.edit(favour, lambda _: model.refresh_thumbnails([photo_id]))

    # ---- what is listed
    def _list_changed(self) -> None:
        self._show_choices()
        listing = self._listing
        view = listing.shown_view()
        dated = view.order in _BY_DATE and view.grouping in _DATED and listing.query is None
        if not dated:
            self._dated = None
            self._session.bridge.forget("months")
            self._browser.scrubber.set_months(())
        elif listing.whole and self._dated != (view, len(self._grid.photos.ids)):
            self._dated = (view, len(self._grid.photos.ids))
            months = partial(self._session.library.months, view)
            self._session.bridge.read(months, partial(self._take_months, view), key="months")

    def _take_months(self, view: PhotoView, months: list[Section]) -> None:
        # Counted at another moment than the list; the next one comes when it changes again.
        shown = months[::-1] if view.order == "oldest" else months
        self._browser.scrubber.set_months(shown)
        self._follow()

    def _follow(self) -> None:
        scrubber = self._browser.scrubber
        if scrubber.isVisibleTo(self._browser):
            scrubber.set_row(self._grid.visible_rows().start)


def _order(name: str) -> PhotoOrder:
    return next((order for order in get_args(PhotoOrder) if order == name), "newest")
