"""Filters, groups and the map in the whole window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core.events import PhotosChanged
from core.records import PhotoFilter, PhotoView
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_filters_that_leave_nothing_can_be_cleared_where_the_photos_were(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.press("Ctrl+Shift+F")
    page.wait(lambda: page.is_shown("filterBar"))
    page.click("filterFavourite")
    page.wait(lambda: page.empty_state()[0] == "No photo matches")
    assert page.empty_state()[2] == "Clear filters"
    page.click("emptyButton")
    page.wait(lambda: len(page.listed()) == 40)
    page.wait(lambda: page.empty_state() == ("", "", ""))
    page.press("Ctrl+Shift+F")
    page.wait(lambda: not page.is_shown("filterBar"))


def test_filters_stay_while_photos_arrive(page: MainWindowPage, library: FakeLibrary) -> None:
    page.desk.browsing.narrow(PhotoFilter(camera="Drawn Camera 1"))
    page.wait(lambda: len(page.listed()) == 20)
    library.add_photos(2)
    library.emit(PhotosChanged(listed=True))
    page.wait(lambda: page.listed()[0] == 42)
    assert len(page.listed()) == 21


def test_a_search_leaves_the_map(page: MainWindowPage, library: FakeLibrary) -> None:
    library.script_search("dog", [4, 2])
    page.press("Ctrl+M")
    page.wait(lambda: page.is_shown("mapView"))
    page.search.search("dog")
    page.wait(lambda: page.listed() == [4, 2])
    assert page.desk.grid.isVisible()


def test_esc_leads_from_the_map_back_to_where_it_was_opened(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.choose_place("family")
    page.wait(lambda: page.heading() == "family")
    page.press("Ctrl+M")
    page.wait(lambda: page.is_shown("mapView"))
    page.press("Esc")
    assert page.desk.grid.isVisible()
    assert page.desk.grid.hasFocus()
    assert page.heading() == "family"

    page.sidebar.click("Library", "Map")
    page.wait(lambda: page.is_shown("mapView") and page.heading() == "All photos")
    page.press("Esc")
    page.wait(lambda: page.heading() == "family")
    assert page.desk.grid.isVisible()
    assert page.chosen_place() == "family"

    library.script_search("dog", [4, 2])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [4, 2])
    page.sidebar.click("Library", "Map")
    page.wait(lambda: page.is_shown("mapView"))
    page.press("Esc")
    page.wait(lambda: page.listed() == [4, 2])
    assert page.desk.grid.isVisible()
    page.search.press(Qt.Key.Key_Escape)
    page.wait(lambda: page.heading() == "family")


def test_esc_stays_at_a_place_that_was_chosen_on_the_map(page: MainWindowPage) -> None:
    page.choose_place("family")
    page.sidebar.click("Library", "Map")
    page.wait(lambda: page.is_shown("mapView"))
    page.choose_place("holidays")
    page.wait(lambda: page.heading() == "holidays")
    assert page.is_shown("mapView")
    page.press("Esc")
    assert page.desk.grid.isVisible()
    assert page.heading() == "holidays"


def test_the_count_waits_for_all_photos(
    open_page: Callable[[FakeLibrary], MainWindowPage],
) -> None:
    library = FakeLibrary(1200)
    with library.held("photo_ids"):
        page = open_page(library)
        assert len(page.listed()) == 500
        assert page.count_line() == ""
    page.wait(lambda: page.count_line() == "1,200 photos")
    count = page.window.findChild(QLabel, "paneCount")
    assert isinstance(count, QWidget)


def test_an_order_by_hand_is_said_and_can_be_taken_back(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    album = library.make_album("Best", photo_ids=[9, 3, 7, 5])
    page.desk.browsing.choose(PhotoView(filter=PhotoFilter(album_id=album.id)))
    page.wait(lambda: page.listed() == [9, 3, 7, 5])
    page.desk.grid.reordered.emit(page.desk.model.ids[3:], 9)
    page.wait(lambda: page.listed() == [5, 9, 3, 7])
    assert page.messages()
    page.press("Ctrl+Z")
    page.wait(lambda: page.listed() == [9, 3, 7, 5])


def test_what_was_added_lately_comes_in_that_order(page: MainWindowPage) -> None:
    page.desk.browsing.choose(PhotoView(order="added"))
    page.wait(lambda: page.desk.listing.view.order == "added")
    page.desk.browsing.choose(PhotoView())
    page.wait(lambda: page.desk.listing.view.order == "newest")
