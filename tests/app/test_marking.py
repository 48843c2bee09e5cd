"""Stars, favourites, hidden photos and turns, by keyboard and in the inspector."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.translation import numeral
from core.errors import CatalogError
from core.records import PhotoView
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


def rating(library: FakeLibrary, photo_id: int) -> int:
    return library.photos([photo_id])[0].rating


def test_digits_rate_what_is_selected_and_undo_takes_it_back(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    work.press("4")
    page.wait(lambda: page.messages() == ["Gave 2 photos 4 stars."])
    assert [rating(library, i) for i in (3, 4, 5)] == [4, 0, 4]
    page.click("messageAction")
    page.wait(lambda: page.messages() == ["Taken back: Give 2 photos 4 stars."])
    assert rating(library, 3) == 0
    work.press("Ctrl+Shift+Z")
    page.wait(lambda: page.messages() == ["Done again: Give 2 photos 4 stars."])
    assert rating(library, 5) == 4


def test_one_edit_for_any_number_of_photos(
    open_page: Callable[[FakeLibrary], MainWindowPage],
) -> None:
    library = FakeLibrary(photos=20_000)
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 20_000)
    work = PhotoWork(page)
    work.choose_all()
    work.press("5")
    number = numeral(20_000)
    page.wait(lambda: page.messages() == [f"Gave {number} photos 5 stars."])
    assert len(library.called("rate")) == 1


def test_the_window_is_free_while_an_edit_is_written(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    with library.held("rate"):
        work.press("2")
        page.select(7)
        assert page.desk.grid.current_id() == 7
        assert page.messages() == []
    page.wait(lambda: rating(library, 3) == 2)


def test_digits_typed_elsewhere_rate_nothing(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    page.press("Ctrl+F")
    page.press("4")
    assert page.search.text() == "4"
    assert library.called("rate") == []


def test_the_favourite_key_makes_all_favourites_and_then_none(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.favour([3], on=True)
    work.choose(3, 5)
    work.press(".")
    page.wait(lambda: [p.favourite for p in library.photos([3, 5])] == [True, True])
    work.press(".")
    page.wait(lambda: [p.favourite for p in library.photos([3, 5])] == [False, False])


def test_hidden_photos_leave_the_list_and_come_back_from_their_shelf(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Alt+H")
    page.wait(lambda: 3 not in page.listed())
    page.desk.listing.browse(PhotoView(shelf="hidden"))
    page.wait(lambda: page.listed() == [3])
    work.choose(3)
    assert page.desk._actions["hide"].text() == "Show again"
    work.press("Alt+H")
    page.wait(lambda: page.listed() == [])
    assert page.messages()[0] == "1 photo is shown again."


def test_photos_are_turned_for_display(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+R")
    page.wait(lambda: library.photos([3])[0].rotation == 90)
    work.press("Ctrl+Shift+R")
    page.wait(lambda: library.photos([3])[0].rotation == 0)


def test_the_inspector_shows_what_differs_and_sets_it_for_all(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.rate([3], 2)
    library.rate([5], 4)
    library.favour([3], on=True)
    page.do("inspector")
    work.choose(3, 5)
    stars, heart = work.panel.stars, work.panel.heart
    page.wait(lambda: (stars.lowest, stars.highest) == (2, 4))
    assert stars.accessibleDescription() == "From 2 to 4 stars"
    assert heart.accessibleName() == "1 of 2 are favourites"
    assert page.desk.inspector._name.shown == "2 photos selected"
    stars.setFocus()
    QTest.keyClick(stars, Qt.Key.Key_3)
    page.wait(lambda: (stars.lowest, stars.highest) == (3, 3))
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    page.wait(lambda: stars.words() == "1 star")
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    page.wait(lambda: stars.words() == "No stars")
    page.click("favouriteButton")
    page.wait(lambda: heart.accessibleName() == "Favourite")
    assert [p.favourite for p in library.photos([3, 5])] == [True, True]


def test_the_inspector_is_filled_when_it_opens(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.rate([3, 5], 2)
    work.choose(3, 5)
    page.wait(lambda: undo_is_named(page))
    page.do("inspector")
    page.wait(lambda: work.panel.stars.words() == "2 stars")


def undo_is_named(page: MainWindowPage) -> bool:
    """What was done by others has arrived."""
    return page.desk._actions["undo"].text() != "Undo"


def test_an_edit_of_another_program_shows(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    page.do("inspector")
    work.choose(3)
    page.wait(lambda: work.panel.stars.words() == "No stars")
    library.rate([3], 5)
    page.wait(lambda: work.panel.stars.words() == "5 stars")
    row = page.desk.model.row_of(3)
    page.wait(lambda: getattr(page.desk.model.photo(row), "rating", 0) == 5)


def test_an_edit_that_fails_says_why(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.fail("rate", CatalogError("The disk is full.", "Make room and try again."))
    work.choose(3)
    work.press("4")
    page.wait(lambda: page.messages() == ["The disk is full."])
    page.wait(lambda: page.desk._actions["undo"].text() == "Undo")


def test_without_a_selection_nothing_is_offered(page: MainWindowPage) -> None:
    page.desk.grid.chosen.clear()
    for name in ("rate_3", "favour", "edit_tags", "trash", "export", "rename"):
        assert not page.desk._actions[name].isEnabled(), name


def test_a_page_in_the_place_of_the_photos_turns_their_verbs_off(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    export = page.desk._actions["export"]
    for name in ("history", "health"):
        page.do(name)
        page.wait(lambda: not export.isEnabled())
        page.desk.listing.changed.emit()
        assert not export.isEnabled()
        page.do(name)
        page.wait(export.isEnabled)


def test_keys_act_on_the_photo_that_is_looked_at(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    page.desk.grid.photo_activated.emit(7)
    page.wait(lambda: page.is_shown("viewer"))
    page.do("rate_4")
    page.wait(lambda: rating(library, 7) == 4)
    assert rating(library, 3) == 0
