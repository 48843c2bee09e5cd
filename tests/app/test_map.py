"""The map: where places are on it, and how photos are reached by pointer and keyboard."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.mapping import Mapping, cell_deg
from app.views.map_view import MapView
from app.world import Frame, Ink, draw, project, unproject
from core.records import PhotoFilter
from tests.support.fake_browsing import place_of, within
from tests.support.fake_library import FakeLibrary
from tests.support.pages.browser_page import BrowserPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
INK = Ink(water="#0000ff", land="#00ff00", border="#00ff00")


# ---- the projection and the ground
@given(st.floats(-83.9, 83.9), st.floats(-180, 180))
def test_the_projection_can_be_turned_round(latitude: float, longitude: float) -> None:
    back = unproject(*project(latitude, longitude))
    assert back == pytest.approx((latitude, longitude), abs=1e-6)


@given(
    st.floats(0.2, 0.8),
    st.floats(0.2, 0.8),
    st.floats(1000, 1e6),
    st.floats(0, 400),
    st.floats(0, 300),
)
def test_a_frame_knows_what_it_shows(
    x: float, y: float, scale: float, left: float, top: float
) -> None:
    frame = Frame(x, y, scale, 400, 300)
    latitude, longitude = unproject(*frame.world_at(QPointF(left, top)))
    at = frame.place(latitude, longitude)
    assert (at.x(), at.y()) == pytest.approx((left, top), abs=0.1)
    box = frame.box()
    assert box.south - 1e-6 <= latitude <= box.north + 1e-6
    assert box.west - 1e-6 <= longitude <= box.east + 1e-6


def is_land(image: QImage, frame: Frame, latitude: float, longitude: float) -> bool:
    colour = image.pixelColor(frame.place(latitude, longitude).toPoint())
    return colour.green() > colour.blue()


@pytest.mark.parametrize(
    ("latitude", "longitude", "land"),
    [
        (52.5, 13.4, True),
        (35.3, 25.1, True),
        (-25.0, 134.0, True),
        (67.0, 179.0, True),  # Russia on both sides of the edge
        (67.0, -175.0, True),
        (-82.0, 0.0, True),  # Antarctica, which goes around the pole
        (0.0, -30.0, False),
        (40.0, -179.5, False),
        (65.0, -60.0, False),
        (42.0, 51.0, False),  # the Caspian Sea
    ],
)
@pytest.mark.parametrize("scale", [2000.0, 9000.0])
def test_land_is_where_it_is(latitude: float, longitude: float, scale: float, land: bool) -> None:
    x, y = project(latitude, longitude)
    frame = Frame(x, y, scale, 60, 60)
    image = draw(frame, 1.0, INK)
    assert is_land(image, frame, latitude, longitude) == land


def test_cells_get_smaller_with_the_zoom_by_halves() -> None:
    sizes = [cell_deg(Frame(0.5, 0.5, 1000.0 * 1.3**n, 800, 600)) for n in range(40)]
    assert sizes == sorted(sizes, reverse=True)
    assert all((360 / size).is_integer() for size in sizes)
    for n, size in enumerate(sizes):
        assert 60 <= size / 360 * 1000 * 1.3**n <= 200


# ---- in the window
@pytest.fixture
def page(qtbot: QtBot) -> Iterator[BrowserPage]:
    page = BrowserPage(qtbot, FakeLibrary(300))
    mapping = Mapping(
        page.listing._session, page.actions, page.browser, page.listing, page.browsing
    )
    page.actions["map"].setChecked(True)
    page.wait(lambda: len(page.child(MapView, "mapView").clusters()) > 0)
    assert mapping.shown
    yield page
    page.close()


@pytest.fixture
def view(page: BrowserPage) -> MapView:
    return page.child(MapView, "mapView")


def of_photos(page: BrowserPage, box_of: PhotoFilter) -> list[int]:
    """Photos of the fake that were taken in the box of a filter."""
    assert box_of.box is not None
    places = {i: place_of(i) for i in range(1, 301)}
    return [
        i for i in range(300, 0, -1) if (at := places[i]) is not None and within(box_of.box, *at)
    ]


def test_all_photos_with_a_place_are_on_it(page: BrowserPage, view: MapView) -> None:
    assert sum(cluster.photos for cluster in view.clusters()) == 100
    page.wait(lambda: page.child(QLabel, "mapNote").text() == "200 photos have no place")
    page.browsing.narrow(PhotoFilter(camera="Drawn Camera 1"))
    page.wait(lambda: sum(cluster.photos for cluster in view.clusters()) == 50)


def wait_for_closer(page: BrowserPage, view: MapView, scale: float) -> None:
    """Until the map has zoomed in, or has given way to the photos."""
    page.wait(lambda: view.frame.scale > scale or not page.actions["map"].isChecked())


def test_a_click_goes_closer_until_the_photos_are_listed(page: BrowserPage, view: MapView) -> None:
    for _ in range(12):
        if not page.actions["map"].isChecked():
            break
        frame = view.frame
        cluster = view.clusters()[-1]
        at = view.frame.place(cluster.latitude, cluster.longitude).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        wait_for_closer(page, view, frame.scale)
        page.wait(lambda: not page.actions["map"].isChecked() or view.clusters() != ())
    assert not page.actions["map"].isChecked()
    wanted = page.listing.narrowing
    page.wait(lambda: page.listed() == of_photos(page, wanted))
    assert page.chips() == ["In a part of the map"]
    assert page.grid.isVisible()


def test_the_part_that_is_seen_can_be_listed(page: BrowserPage, view: MapView) -> None:
    view.zoom(8, view.frame.place(-33.9, 151.2))
    button = page.child(QPushButton, "mapPart")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wanted = page.listing.narrowing
    page.wait(lambda: page.listed() == of_photos(page, wanted))
    assert 0 < len(page.listed()) < 100


def test_the_wheel_zooms_to_the_pointer(page: BrowserPage, view: MapView) -> None:
    at = QPointF(300, 200)
    before = view.frame.world_at(at)
    for _ in range(3):
        event = QWheelEvent(
            at,
            QPointF(view.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)
    assert view.frame.world_at(at) == pytest.approx(before, abs=1e-4)
    least = view.width()
    assert view.frame.scale == pytest.approx(least * 1.6**3)


def test_it_can_be_used_by_the_keyboard(page: BrowserPage, view: MapView) -> None:
    view.setFocus()
    QTest.keyClick(view, Key.Key_Plus)
    x = view.frame.x
    QTest.keyClick(view, Key.Key_Left)
    assert view.frame.x < x
    QTest.keyClick(view, Key.Key_Home)
    page.wait(lambda: sum(cluster.photos for cluster in view.clusters()) == 100)
    QTest.keyClick(view, Key.Key_Tab)
    chosen = view.current
    assert chosen is not None
    assert chosen.photos == max(cluster.photos for cluster in view.clusters())
    assert view.accessibleDescription().startswith(f"{chosen.photos} photos near ")
    scale = view.frame.scale
    QTest.keyClick(view, Key.Key_Return)
    assert view.frame.scale > scale
    QTest.keyClick(view, Key.Key_Backtab)
    assert view.current is None
    QTest.keySequence(page.window, "Ctrl+M")
    assert page.grid.isVisible()
