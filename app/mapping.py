"""Ties the map to the library and to the list of photos."""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from app.actions import Actions
from app.browsing import Browsing
from app.listing import Listing
from app.operations import Session
from app.thumbnail_loader import ThumbnailLoader
from app.views.browser import Browser
from app.views.map_page import MapPage
from app.views.map_view import MOST_SCALE, PICTURE_PX, larger
from app.world import Frame, draw
from core.records import Box, PhotoFilter, PhotoView, PlaceCluster, Section
from core.records.narrowing import both

_SETTLE_MS = 90
_THUMBNAIL_BYTES = 12 * 2**20
_APART_PX = 1.5 * PICTURE_PX
_NEAR_PX = 24
"""Photos within this many pixels at the closest zoom are shown as a list."""

_EDGE_DEG = 1e-6


class Mapping(QObject):
    """Makes the map when it is first wanted, and keeps it filled while it is shown."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        browser: Browser,
        listing: Listing,
        browsing: Browsing,
    ) -> None:
        super().__init__(browser)
        self._session = session
        self._action = actions["map"]
        self._browser = browser
        self._listing = listing
        self._browsing = browsing
        self._page: MapPage | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        browser.header.map_toggled.connect(self._action.setChecked)
        self._action.toggled.connect(self._show)
        listing.changed.connect(self._refresh)
        listing.busy.connect(self._leave)

    @property
    def shown(self) -> bool:
        return self._action.isChecked()

    def _show(self, shown: bool) -> None:
        self._browser.header.set_map_shown(shown)
        if not shown:
            self._settle.stop()
            self._browser.set_page(None)
            self._browser.grid.setFocus()
            return
        page = self._made()
        self._browser.set_page(page)
        page.view.setFocus()
        self._refresh()

    def _made(self) -> MapPage:
        if self._page is None:
            session = self._session
            thumbnails = ThumbnailLoader(
                session.library, session.bridge, self, limit_bytes=_THUMBNAIL_BYTES
            )
            page = self._page = MapPage(thumbnails)
            page.view.moved.connect(self._settle.start)
            page.view.activated.connect(self._choose)
            page.part_wanted.connect(self._list_part)
        return self._page

    def _leave(self, searching: bool) -> None:
        """Whoever searches wants to see photos."""
        if searching:
            self._action.setChecked(False)

    def _refresh(self) -> None:
        if self.shown:
            self._settle.start()

    def _view(self) -> PhotoView:
        """What the list shows, wherever it was taken."""
        view = self._listing.shown_view()
        narrowing = msgspec.structs.replace(self._listing.narrowing, box=None)
        view = msgspec.structs.replace(view, grouping="none")
        return msgspec.structs.replace(view, filter=both(self._listing.view.filter, narrowing))

    def _read(self) -> None:
        if self._page is None or not self.shown:
            return
        view = self._page.view
        frame, bridge, library = view.frame, self._session.bridge, self._session.library
        wide = larger(frame)
        bridge.read(
            partial(draw, wide, view.devicePixelRatioF(), view.ink()),
            partial(self._take_ground, wide),
            key="map-ground",
        )
        shown = self._view()
        bridge.read(
            partial(library.places, shown, frame.box(), cell_deg(frame)),
            self._take_clusters,
            key="map-places",
        )
        without = both(shown.filter, PhotoFilter(has_place=False))
        away = msgspec.structs.replace(shown, filter=without)
        bridge.read(partial(library.sections, away), self._take_count, key="map-count")

    def _take_ground(self, frame: Frame, image: QImage) -> None:
        if self._page is not None:
            self._page.view.show_ground(frame, image)

    def _take_clusters(self, clusters: list[PlaceCluster]) -> None:
        if self._page is not None:
            self._page.view.show_clusters(clusters)

    def _take_count(self, sections: list[Section]) -> None:
        if self._page is not None:
            self._page.show_without_place(sum(section.photos for section in sections))

    # ---- what the user chooses
    def _choose(self, cluster: PlaceCluster) -> None:
        """Go closer while that divides the photos; then list them."""
        view = self._made().view
        if cluster.photos > 1 and _spread_px(cluster.box) > _NEAR_PX and not _is_close(view.frame):
            view.show_box(cluster)
        else:
            self._list(_with_edge(cluster.box))

    def _list_part(self) -> None:
        self._list(self._made().view.frame.box())

    def _list(self, box: Box) -> None:
        self._action.setChecked(False)
        self._browsing.narrow(msgspec.structs.replace(self._listing.narrowing, box=box))


def cell_deg(frame: Frame) -> float:
    """Size of the cells that photos are gathered in: powers of two, so that they stay the same."""
    wanted = _APART_PX / frame.scale * 360
    cell = 360.0
    while cell / 2 >= wanted:
        cell /= 2
    return cell


def _is_close(frame: Frame) -> bool:
    return frame.scale >= MOST_SCALE / 2


def _spread_px(box: Box) -> float:
    """How far photos are apart at the closest zoom."""
    return max(box.north - box.south, box.east - box.west) / 360 * MOST_SCALE


def _with_edge(box: Box) -> Box:
    """A little larger, for single photos have a box without any width."""
    return Box(
        box.south - _EDGE_DEG, box.west - _EDGE_DEG, box.north + _EDGE_DEG, box.east + _EDGE_DEG
    )
