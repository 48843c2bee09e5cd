"""A window opens where it was closed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app import last_view
from app.last_view import LastView
from core import settings
from core.errors import CoreError
from core.records import FolderId, PhotoFilter, PhotoId, PhotoView, SavedSearch
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

Open = Callable[[FakeLibrary], MainWindowPage]


def reopened(open_page: Open, page: MainWindowPage, library: FakeLibrary) -> MainWindowPage:
    """The next window, after everything that the first one keeps is written."""
    page.close()
    library.calls.clear()
    library.closed = False
    return open_page(library)


def kept(library: FakeLibrary, last: LastView) -> None:
    library.set_setting(settings.LAST_VIEW, last_view.as_text(last))


def test_place_order_and_filter_come_back_with_one_read(
    open_page: Open, page: MainWindowPage, library: FakeLibrary
) -> None:
    page.choose_place("holidays")
    page.wait(lambda: page.heading() == "holidays" and page.desk.listing.whole)
    page.desk.browsing._choose_order("name")
    page.do("filter")
    page.desk.browsing.narrow(PhotoFilter(name="2"))
    page.wait(lambda: page.desk.listing.whole and 0 < len(page.listed()) < 20)
    before, words = page.listed(), page.browser().chips.words()
    assert words
    again = reopened(open_page, page, library)
    again.wait(lambda: again.listed() == before)
    assert again.heading() == "holidays"
    again.wait(lambda: again.chosen_place() == "holidays")
    assert again.browser().chips.words() == words
    assert again.browser().filters.isVisible()
    assert len(library.called("first_ids")) == 1
    again.browser().chips.cleared.emit()
    again.wait(lambda: len(again.listed()) > len(before))


def test_an_album_comes_back_in_its_own_order_and_others_in_theirs(
    open_page: Open, page: MainWindowPage, library: FakeLibrary
) -> None:
    album = library.make_album("Summer", photo_ids=[3, 9, 5])
    page.desk.sidebar.view_chosen.emit(PhotoView(filter=PhotoFilter(album_id=album.id)))
    page.wait(lambda: page.listed() == [3, 9, 5])
    again = reopened(open_page, page, library)
    again.wait(lambda: again.listed() == [3, 9, 5] and again.heading() == "Summer")
    again.choose_place("All photos")
    again.wait(lambda: len(again.listed()) == 40)
    assert again.listed()[0] == 40, "the newest first"


def test_the_words_of_a_search_come_back(
    open_page: Open, page: MainWindowPage, library: FakeLibrary
) -> None:
    library.script_search("dog", [7, 3, 9])
    page.choose_place("family")
    page.wait(lambda: page.heading() == "family" and page.desk.listing.whole)
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    again = reopened(open_page, page, library)
    again.wait(lambda: again.listed() == [7, 3, 9])
    assert again.search.text() == "dog"
    again.search.press(Qt.Key.Key_Escape)
    again.wait(lambda: again.heading() == "family")


def test_one_is_at_the_photo_where_one_was(open_page: Open) -> None:
    library = FakeLibrary(2000)
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 2000)
    grid = page.desk.grid
    grid.set_thumbnail_size(96)
    grid.chosen.move_to(1205)
    grid.show_at_top(1200)
    top = grid.visible_ids()[0]
    again = reopened(open_page, page, library)
    again.wait(lambda: top in again.desk.grid.visible_ids())
    columns = again.desk.grid.grid_layout.columns
    assert again.desk.grid.visible_ids().index(top) < columns, "it is in the first row"
    assert again.desk.grid.current_id() == page.desk.model.ids[1205]
    assert again.desk.grid.selected_count() == 0, "Delete must not act on what nobody chose"
    assert again.desk.grid.thumbnail_size == 96


def test_nobody_is_torn_away_who_has_begun_to_scroll(open_page: Open) -> None:
    library = FakeLibrary(2000)
    kept(library, LastView(PhotoView(), top_id=PhotoId(100), top_row=1900))
    with library.held("photo_ids"):
        page = open_page(library)
        page.wait(lambda: len(page.listed()) == 500)
        page.desk.grid.show_at_top(60)
        place = page.desk.grid.verticalScrollBar().value()
        assert place > 0
    page.wait(lambda: len(page.listed()) == 2000)
    assert page.desk.grid.verticalScrollBar().value() == place


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "7", '{"view": 7}', '{"view": {"order": "sideways"}}', '{"top_row": "x"}', "\x00"],
)
def test_nonsense_opens_all_photos(open_page: Open, library: FakeLibrary, text: str) -> None:
    library.set_setting(settings.LAST_VIEW, text)
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.heading() == "All photos"
    assert page.messages() == []


@pytest.mark.parametrize(
    "last",
    [
        LastView(PhotoView(folder_id=FolderId(99))),
        LastView(PhotoView(filter=PhotoFilter(album_id=99))),
        LastView(PhotoView(filter=PhotoFilter(tag_ids=(99,)))),
        LastView(PhotoView(), PhotoFilter(name="nothing is called so"), filter_shown=True),
        LastView(PhotoView(shelf="trash")),
        LastView(top_id=PhotoId(9999), top_row=-3, current_id=PhotoId(9999), current_row=10**9),
    ],
    ids=["folder", "album", "tag", "filter", "trash", "photo"],
)
def test_what_is_gone_opens_all_photos(
    open_page: Open, library: FakeLibrary, last: LastView
) -> None:
    kept(library, last)
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.heading() == "All photos"
    assert page.browser().chips.words() == []
    assert page.messages() == []


def test_a_view_that_cannot_be_read_opens_all_photos(open_page: Open, library: FakeLibrary) -> None:
    kept(library, LastView(PhotoView(folder_id=FolderId(1)), search=SavedSearch("dog")))
    library.fail("first_ids", CoreError("The disk does not answer.", "Try again."), times=1)
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.search.text() == ""
    assert page.messages() == []
