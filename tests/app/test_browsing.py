"""Orders, groups, filters and dates, as a user meets them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.filters import conditions, start_of
from app.opening import CAPTIONS, GROUPING
from app.view_reading import FIRST_PHOTOS, fitted
from app.views.date_range import DateRange
from app.views.menu_button import MenuButton
from core import settings
from core.records import Box, PhotoFilter, PhotoView, SearchQuery, Section, TextTerm
from core.records.narrowing import both
from tests.support.fake_library import FakeLibrary
from tests.support.pages.browser_page import BrowserPage
from tests.support.pages.grid_page import CONTROL, SHIFT

# Menus grab the keyboard, which the screen of the tests has not.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
Open = Callable[..., BrowserPage]


@pytest.fixture
def open_browser(qtbot: QtBot) -> Iterator[Open]:
    pages: list[BrowserPage] = []

    def open_on(library: FakeLibrary, size: tuple[int, int] = (1100, 700)) -> BrowserPage:
        pages.append(BrowserPage(qtbot, library, size))
        return pages[-1]

    yield open_on
    for page in pages:
        page.close()


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(1200)


@pytest.fixture
def page(open_browser: Open, library: FakeLibrary) -> BrowserPage:
    return open_browser(library)


# ---- the first page
def test_the_first_photos_are_shown_before_all_others_are_read(
    page: BrowserPage, library: FakeLibrary
) -> None:
    page.grid.set_current_id(700)
    with library.held("photo_ids"):
        page.choose("sortButton", "Oldest first")
        page.wait(lambda: page.listed()[:2] == [1, 2])
        assert len(page.listed()) == FIRST_PHOTOS
        page.photos.press(Key.Key_Right)
        page.photos.press(Key.Key_Right)
        assert page.photos.selected() == [2]
    page.wait(lambda: len(page.listed()) == 1200)
    assert page.photos.selected() == [2], "what was chosen meanwhile stays"
    assert page.photos.visible_photos()[0] == 1


def test_the_first_page_of_sections_has_its_headings(
    page: BrowserPage, library: FakeLibrary
) -> None:
    with library.held("photo_ids"):
        page.choose("groupButton", "By day")
        page.wait(lambda: page.grid.grid_layout.sections > 0)
        first = page.sections()[:3]
    page.wait(lambda: len(page.listed()) == 1200)
    assert page.sections()[:3] == first
    assert sum(section.photos for section in page.model.headings.sections) == 1200


def test_a_small_view_is_read_once(open_browser: Open) -> None:
    library = FakeLibrary(40)
    page = open_browser(library)
    assert len(page.listed()) == 40
    assert library.called("photo_ids") == []


def test_sections_that_were_read_at_another_moment_are_made_to_fit() -> None:
    sections = [Section("a", 3), Section("b", 2)]
    assert [s.photos for s in fitted(sections, 5)] == [3, 2]
    assert [s.photos for s in fitted(sections, 7)] == [3, 4]
    assert [s.photos for s in fitted(sections, 3)] == [3]
    assert [s.photos for s in fitted(sections, 2)] == [2]
    assert [s.photos for s in fitted([], 2)] == [2]


# ---- orders
def test_every_order_can_be_chosen_and_is_kept(page: BrowserPage, library: FakeLibrary) -> None:
    library.rate([600], 5)
    library.change_photo(5, size_bytes=9_000_000)
    library.change_photo(8, name="A.jpg")
    for words, first in (
        ("Oldest first", 1),
        ("Most stars", 600),
        ("Largest files", 5),
        ("Smallest files", 1),
        ("By name", 8),
        ("Recently added", 1200),
    ):
        page.choose("sortButton", words)
        page.wait_for_first(first)
        assert page.child(MenuButton, "sortButton").text() == words
    page.wait(lambda: library.setting(settings.ORDER) == "added")
    assert "By hand" not in page.choices("sortButton")
    assert "Best first" not in page.choices("sortButton")


def test_hits_of_a_search_can_be_put_in_another_order(
    page: BrowserPage, library: FakeLibrary
) -> None:
    library.script_search("dog", [7, 300, 12], [0.4, 0.3, 0.2])
    page.listing.search(SearchQuery((TextTerm("dog"),)))
    page.wait(lambda: page.listed() == [7, 300, 12])
    assert page.child(MenuButton, "sortButton").text() == "Best first"
    page.choose("sortButton", "Newest first")
    page.wait(lambda: page.listed() == [300, 12, 7])
    assert page.model.score(0) == 0.3
    page.choose("sortButton", "Best first")
    page.wait(lambda: page.listed() == [7, 300, 12])
    page.choose("sortButton", "Oldest first")
    page.wait(lambda: page.listed() == [7, 12, 300])
    page.browsing.choose(PhotoView())
    page.listing.search(SearchQuery((TextTerm("dog"),)))
    page.wait(lambda: page.listed() == [7, 300, 12])


def test_an_album_is_ordered_by_hand(page: BrowserPage, library: FakeLibrary) -> None:
    album = library.make_album("Best", photo_ids=[9, 3, 7, 5])
    page.browsing.choose(PhotoView(filter=PhotoFilter(album_id=album.id)))
    page.wait(lambda: page.listed() == [9, 3, 7, 5])
    assert page.child(MenuButton, "sortButton").text() == "By hand"
    page.choose("sortButton", "Oldest first")
    page.wait(lambda: page.listed() == [3, 5, 7, 9])
    assert not page.grid.acceptDrops()
    page.browsing.choose(PhotoView())
    page.wait(lambda: page.listed()[0] == 1200)


# ---- sections
def test_headings_show_the_date_and_the_count(page: BrowserPage, library: FakeLibrary) -> None:
    page.choose("groupButton", "By month")
    page.wait(lambda: page.listing.whole and page.grid.grid_layout.sections == 2)
    assert page.sections() == [("February 2010", "457 photos"), ("January 2010", "743 photos")]
    page.choose("groupButton", "By camera")
    page.wait(lambda: page.listing.whole and page.sections()[0][0] == "Drawn Camera 1")
    page.choose("groupButton", "By folder")
    page.wait(lambda: page.listing.whole and page.grid.grid_layout.sections == 10)
    assert page.sections()[0][0].startswith("/photos/family/20")
    page.wait(lambda: library.setting(GROUPING) == "directory")
    page.choose("groupButton", "No groups")
    page.wait(lambda: page.grid.grid_layout.sections == 0)


@pytest.fixture
def by_day(page: BrowserPage) -> BrowserPage:
    """Days of 24 photos, from the latest on; five in a row."""
    page.choose("groupButton", "By day")
    page.wait(lambda: page.listing.whole and page.grid.grid_layout.sections > 40)
    return page


def test_a_click_on_a_heading_selects_its_photos(by_day: BrowserPage) -> None:
    rows = [by_day.grid.grid_layout.rows_of(section) for section in range(2)]
    by_day.click_heading(0)
    assert by_day.photos.selected() == by_day.listed()[: rows[0].stop]
    by_day.grid.verticalScrollBar().setValue(by_day.grid.grid_layout.top_of(1) - 50)
    by_day.click_heading(1, CONTROL)
    assert len(by_day.photos.selected()) == rows[1].stop
    by_day.photos.press(Key.Key_Escape)
    by_day.photos.press(Key.Key_End)
    by_day.photos.press(Key.Key_Space, CONTROL | SHIFT)
    last = by_day.grid.grid_layout.rows_of(by_day.grid.grid_layout.sections - 1)
    assert by_day.photos.selected() == by_day.listed()[last.start :]


def test_the_heading_stays_in_sight_and_covers_no_click(by_day: BrowserPage) -> None:
    grid = by_day.grid
    grid.verticalScrollBar().setValue(grid.grid_layout.rect(10).top() + 20)
    section = grid.grid_layout.section_of(10)
    assert grid.headings.rect(section).top() == 0
    by_day.click_heading(section)
    assert len(by_day.photos.selected()) == len(grid.grid_layout.rows_of(section))
    by_day.photos.press(Key.Key_Home)
    by_day.photos.press(Key.Key_Down)
    by_day.photos.press(Key.Key_Up)
    assert grid.cell_rect(0).top() >= grid.headings.rect(0).bottom()


def test_keys_keep_the_column_across_sections(by_day: BrowserPage) -> None:
    layout = by_day.grid.grid_layout
    columns = layout.columns
    day = layout.rows_of(1)
    assert len(day) % columns == columns - 1, "the last line lacks a photo"
    by_day.photos.click(by_day.listed()[day.start + columns - 1])
    for _ in range(-(-len(day) // columns)):
        by_day.photos.press(Key.Key_Down)
    current = by_day.grid.chosen.current_row
    assert layout.section_of(current) == 2
    assert layout.column_of(current) == columns - 1, "a short line on the way changes no column"
    by_day.photos.press(Key.Key_Left)
    assert by_day.grid.chosen.current_row == current - 1
    by_day.photos.press(Key.Key_Home, SHIFT)
    assert len(by_day.photos.selected()) == current


def test_new_photos_leave_the_place_and_the_selection(
    by_day: BrowserPage, library: FakeLibrary
) -> None:
    by_day.grid.verticalScrollBar().setValue(3000)
    shown = by_day.photos.first_top()
    by_day.photos.click(shown[0] - 10)
    library.add_photos(30)
    by_day.listing.refresh()
    by_day.wait(lambda: len(by_day.listed()) == 1230)
    assert by_day.photos.first_top() == shown
    assert by_day.photos.selected() == [shown[0] - 10]


# ---- filters
def test_filters_are_chosen_and_removed_by_their_chips(
    page: BrowserPage, library: FakeLibrary
) -> None:
    library.favour([3, 5, 7, 9], on=True)
    library.rate([5, 9], 4)
    page.open_filters()
    page.wait(lambda: "JPEG" in page.choices("filterType"))
    page.click("filterFavourite")
    page.wait(lambda: page.listed() == [9, 7, 5, 3])
    page.choose("filterRating", "4 stars or more")
    page.wait(lambda: page.listed() == [9, 5])
    assert page.chips() == ["4 stars or more", "Favourites"]
    page.actions["filter"].setChecked(False)
    assert page.chips() == ["4 stars or more", "Favourites"], "also while the bar is closed"
    page.click("filterChip", 1)
    page.wait(lambda: page.chips() == ["4 stars or more"])
    page.click("filterChip")
    page.wait(lambda: len(page.listed()) == 1200)
    assert page.chips() == []


def test_each_type_is_offered_once(page: BrowserPage, library: FakeLibrary) -> None:
    library.change_photo(3, name="IMG_0003.CR2", format="RAW")
    page.open_filters()
    page.wait(lambda: page.choices("filterType") == ["RAW", "JPEG"])


def test_every_kind_of_condition_reaches_the_library(
    page: BrowserPage, library: FakeLibrary
) -> None:
    page.open_filters()
    page.wait(lambda: "Drawn Camera 1" in page.choices("filterCamera"))
    for button, words in (
        ("filterType", "JPEG"),
        ("filterShape", "Landscape"),
        ("filterPixels", "2 MP or more"),
        ("filterBytes", "Below 1 MB"),
        ("filterPlace", "With a place"),
        ("filterCamera", "Drawn Camera 1"),
        ("filterDates", "The last 30 days"),
    ):
        page.choose(button, words)
    since = start_of(QDate.currentDate().addDays(-29))
    wanted = PhotoFilter(
        formats=("JPEG",),
        orientation="landscape",
        min_px=2_000_000,
        max_bytes=1_000_000,
        has_place=True,
        camera="Drawn Camera 1",
        taken_from_utc=since,
    )
    assert page.listing.narrowing == wanted
    page.wait(lambda: page.listed() == [])
    assert page.browsing.narrowed
    QTest.mouseClick(page.child(QPushButton, "clearFilters"), Qt.MouseButton.LeftButton)
    page.wait(lambda: len(page.listed()) == 1200)


def test_two_days_are_typed(page: BrowserPage) -> None:
    page.open_filters()
    page.choose("filterDates", "Between two days…")
    dates = page.child(DateRange, "dateRange")
    page.child(QDateEdit, "firstDay").setDate(QDate(2010, 1, 3))
    page.child(QDateEdit, "lastDay").setDate(QDate(2010, 1, 2))
    QTest.mouseClick(page.child(QPushButton, "useDates"), Qt.MouseButton.LeftButton)
    page.wait(lambda: len(page.listed()) == 48)
    assert not dates.isVisible()
    assert len(page.chips()) == 1


def test_filters_narrow_a_search_and_a_place_of_the_sidebar(
    page: BrowserPage, library: FakeLibrary
) -> None:
    tag = library.make_tag(("Sea",))
    library.tag([4, 6, 8], [tag.id])
    page.browsing.choose(PhotoView(filter=PhotoFilter(tag_ids=(tag.id,))))
    page.wait(lambda: page.listed() == [8, 6, 4])
    page.browsing.narrow(PhotoFilter(has_place=True))
    page.wait(lambda: page.listed() == [6])
    page.listing.search(SearchQuery((TextTerm("dog"),), filter=PhotoFilter(min_rating=2)))
    page.wait(lambda: bool(library.called("search")))
    query = library.called("search")[-1]
    assert isinstance(query, SearchQuery)
    assert query.filter == PhotoFilter(min_rating=2, has_place=True)


def test_conditions_that_exclude_each_other_leave_nothing() -> None:
    one = PhotoFilter(formats=("JPEG", "HEIF"), min_rating=2, tag_ids=(1,), box=Box(0, 0, 9, 9))
    other = PhotoFilter(formats=("HEIF",), min_rating=4, tag_ids=(2,), box=Box(5, 5, 20, 20))
    assert both(one, other) == PhotoFilter(
        formats=("HEIF",), min_rating=4, tag_ids=(1, 2), box=Box(5, 5, 9, 9)
    )
    nothing = both(PhotoFilter(camera="A"), PhotoFilter(camera="B"))
    assert nothing.min_rating > nothing.max_rating
    assert both(one, PhotoFilter()) == one
    assert conditions(PhotoFilter()) == []


# ---- captions, names, dates
def test_captions_change_the_cells_and_are_kept(page: BrowserPage, library: FakeLibrary) -> None:
    before = page.grid.grid_layout.cell_height
    page.choose("captionButton", "Date")
    assert page.grid.grid_layout.cell_height > before
    page.wait(lambda: library.setting(CAPTIONS) == "name date")
    page.choose("captionButton", "Date")
    page.choose("captionButton", "Name")
    assert page.grid.grid_layout.cell_height < before
    page.wait(lambda: library.setting(CAPTIONS) == "none")


def test_typing_a_name_goes_to_it(page: BrowserPage, library: FakeLibrary) -> None:
    page.grid.setFocus()
    QTest.keyClicks(page.grid, "img_0077")
    page.wait(lambda: page.grid.current_id() == 77)
    assert 77 in page.photos.visible_photos()


def test_the_scrubber_goes_through_the_months(page: BrowserPage) -> None:
    scrubber = page.browser.scrubber
    page.wait(scrubber.isVisible)
    role = QAccessible.queryAccessibleInterface(scrubber).role()
    assert role == QAccessible.Role.Slider
    scrubber.setFocus()
    QTest.keyClick(scrubber, Key.Key_Down)
    assert scrubber.accessibleDescription() == "January 2010"
    first = page.photos.visible_photos()[0]
    assert 743 <= first < 743 + page.grid.grid_layout.columns
    QTest.keyClick(scrubber, Key.Key_Home)
    assert page.photos.visible_photos()[0] == 1200
    QTest.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(20, scrubber.height() - 2))
    QTest.mouseRelease(scrubber, Qt.MouseButton.LeftButton)
    assert 1 in page.photos.visible_photos()
    assert scrubber.value() == 1199
    page.choose("sortButton", "By name")
    page.wait(lambda: not scrubber.isVisible())


def test_the_scrubber_follows_the_photos(page: BrowserPage) -> None:
    scrubber = page.browser.scrubber
    page.wait(scrubber.isVisible)
    page.grid.show_at_top(800)
    assert scrubber.value() == page.grid.visible_rows().start > 700
    page.choose("sortButton", "Oldest first")
    page.wait(lambda: page.listing.whole and page.listed()[0] == 1)
    page.wait(lambda: scrubber.month_at(0) == "January 2010")


def test_what_the_pointer_is_over_can_be_marked(page: BrowserPage, library: FakeLibrary) -> None:
    page.photos.wait_for_pictures()
    viewport = page.grid.viewport()
    QTest.mouseMove(viewport, page.photos.place_of(1199))
    page.click("grid-favourite")
    page.wait(lambda: library.called("favour") == [((1199,), True)])
    assert page.photos.selected() == []
    viewed: list[int] = []
    page.grid.photo_activated.connect(viewed.append)
    QTest.mouseMove(viewport, page.photos.place_of(1198))
    page.click("grid-view")
    assert viewed == [1198]


def test_the_window_starts_as_it_was_left(open_browser: Open, tmp_path: Path) -> None:
    library = FakeLibrary(100)
    library.set_setting(GROUPING, "month")
    library.set_setting(settings.ORDER, "oldest")
    library.set_setting(CAPTIONS, "none")
    page = open_browser(library)
    assert page.sections() == [("January 2010", "100 photos")]
    assert page.listed()[0] == 1
    page.grab(tmp_path / "window.png")
    assert (tmp_path / "window.png").exists()
