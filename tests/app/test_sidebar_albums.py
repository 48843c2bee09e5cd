"""Albums in the sidebar: made, filled, renamed, removed, and searches that are kept as albums."""

from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.drops import photo_ids_of
from app.saved_searches import as_text
from app.views.grid_drag import mime_of
from core.events import Edited
from core.records import PhotoFilter, PhotoView, SavedSearch, SearchQuery
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.sidebar_page import SidebarPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Open = Callable[[FakeLibrary], MainWindowPage]
NEW = "New album…"


@pytest.fixture
def page(open_page: Open, library: FakeLibrary) -> MainWindowPage:
    """A window with an album of photos 3, 1, 2, in this order."""
    library.make_album("Best of", photo_ids=[3, 1, 2])
    page = open_page(library)
    page.wait(lambda: page.sidebar.texts("Albums") == ["Best of", NEW])
    return page


@pytest.fixture
def sidebar(page: MainWindowPage) -> SidebarPage:
    return page.sidebar


def names(library: FakeLibrary) -> list[str]:
    return [album.name for album in library.albums()]


def test_a_library_without_albums_says_how_to_begin(open_page: Open, library: FakeLibrary) -> None:
    page = open_page(library)
    page.wait(lambda: page.sidebar.texts("Albums") == ["Drop photos here.", NEW])
    assert page.sidebar.drag_photos([9, 4], "Albums", "Drop photos here.")
    page.sidebar.type_name("First")
    page.wait(lambda: page.sidebar.counts("Albums").get("First") == 2)


def test_an_album_shows_its_photos_in_its_order(page: MainWindowPage) -> None:
    page.sidebar.click("Albums", "Best of")
    page.wait(lambda: page.listed() == [3, 1, 2])
    assert page.heading() == "Best of"
    assert page.sidebar.chosen() == ["Best of"]
    assert page.sidebar.spoken("Albums", "Best of") == "Best of, 3 photos"


def test_an_album_is_made_by_typing_its_name(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.go_to("Albums", NEW)
    sidebar.press(Qt.Key.Key_Return)
    sidebar.type_name("  Summer   at sea ")
    page.wait(lambda: sidebar.texts("Albums") == ["Best of", "Summer at sea", NEW])
    assert names(library) == ["Best of", "Summer at sea"]
    page.wait(lambda: page.messages() == ["Made the album “Summer at sea”."])
    page.press("Ctrl+Z")
    page.wait(lambda: sidebar.texts("Albums") == ["Best of", NEW])


@pytest.mark.parametrize(("typed", "end"), [("Not wanted", Qt.Key.Key_Escape), ("", None)])
def test_a_name_that_is_not_given_makes_no_album(
    page: MainWindowPage,
    sidebar: SidebarPage,
    library: FakeLibrary,
    typed: str,
    end: Qt.Key | None,
) -> None:
    sidebar.click("Albums", NEW)
    sidebar.type_name(typed, end or Qt.Key.Key_Return)
    page.wait(lambda: sidebar.editor() is None)
    sidebar.click("Albums", NEW)
    sidebar.type_name("Wanted")
    page.wait(lambda: names(library) == ["Best of", "Wanted"])


def test_photos_are_dropped_on_an_album(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    many = [*range(5, 40)]
    assert sidebar.drag_photos(many, "Albums", "Best of")
    page.wait(lambda: library.called("add_to_album") == [(1, tuple(many))])
    page.wait(lambda: sidebar.row("Albums", "Best of").count == 38)
    assert not sidebar.drag_photos([7], "Library", "All photos")


def test_photos_are_dropped_on_a_new_album(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    assert sidebar.drag_photos([9, 4], "Albums", NEW)
    sidebar.type_name("Two")
    page.wait(lambda: sidebar.counts("Albums").get("Two") == 2)
    assert library.called("make_album")[-1] == ("Two", "", (9, 4))
    # What was dropped is no part of the next one.
    sidebar.click("Albums", NEW)
    sidebar.type_name("None")
    page.wait(lambda: sidebar.counts("Albums").get("None") == 0)


def test_an_album_is_renamed_in_its_place(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Albums", "Best of")
    sidebar.press(Qt.Key.Key_F2)
    sidebar.type_name("Better")
    page.wait(lambda: page.heading() == "Better")
    assert names(library) == ["Better"]
    assert sidebar.chosen() == ["Better"]


def test_a_name_that_is_taken_is_refused_with_a_reason(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.make_album("Other")
    page.wait(lambda: "Other" in sidebar.texts("Albums"))
    sidebar.go_to("Albums", "Other")
    sidebar.press(Qt.Key.Key_F2)
    sidebar.type_name("best OF")
    page.wait(lambda: page.messages() == ["There is an album called “Best of” already."])
    assert sidebar.texts("Albums") == ["Best of", "Other", NEW]


def test_delete_removes_the_album_that_is_shown_and_undo_brings_it_back(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Albums", "Best of")
    page.wait(lambda: page.listed() == [3, 1, 2])
    sidebar.press(Qt.Key.Key_Delete)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.heading() == "All photos"
    assert sidebar.chosen() == ["All photos"]
    assert library.called("trash") == []
    page.press("Ctrl+Z")
    page.wait(lambda: sidebar.texts("Albums") == ["Best of", NEW])


def test_delete_on_what_cannot_be_removed_does_nothing(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    """Above all it does not reach the photos that are selected."""
    page.select(7)
    sidebar.go_to("Library", "All photos")
    sidebar.press(Qt.Key.Key_Delete)
    sidebar.press(Qt.Key.Key_F2)
    assert sidebar.editor() is None
    assert library.called("trash") == []


def test_a_search_is_kept_as_an_album_and_runs_again(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.script_search("dog", [5, 6])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [5, 6])
    page.do("save_search")
    editor = sidebar.editor()
    assert editor is not None
    assert editor.text() == "dog"
    sidebar.type_name("Dogs")
    page.wait(lambda: sidebar.chosen() == ["Dogs"])
    sidebar.click("Library", "All photos")
    page.wait(lambda: len(page.listed()) == 40)
    library.script_search("dog", [8, 5, 6])
    sidebar.click("Albums", "Dogs")
    page.wait(lambda: page.listed() == [8, 5, 6])
    assert page.search.text() == "dog"
    assert sidebar.chosen() == ["Dogs"]
    # Other words are another search.
    page.search.search("cat")
    page.wait(lambda: sidebar.chosen() == [])


def test_a_kept_search_searches_where_it_searched(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    saved = SavedSearch("sea", view=PhotoView(filter=PhotoFilter(favourite=True)))
    library.script_search("sea", [4])
    library.make_album("Sea", query=as_text(saved))
    page.wait(lambda: "Sea" in sidebar.texts("Albums"))
    sidebar.click("Albums", "Sea")
    page.wait(lambda: page.listed() == [4])
    query = library.called("search")[-1]
    assert isinstance(query, SearchQuery)
    assert query.filter == PhotoFilter(favourite=True)
    # The same words, when they are typed, mean the whole library.
    sidebar.click("Library", "All photos")
    page.wait(lambda: len(page.listed()) == 40)
    page.search.search("sea")
    page.wait(lambda: page.listed() == [4])
    query = library.called("search")[-1]
    assert isinstance(query, SearchQuery)
    assert query.filter == PhotoFilter()


def test_a_view_is_kept_as_an_album_which_follows_the_library(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.favour([4, 5], on=True)
    sidebar.click("Library", "Favourites")
    page.wait(lambda: sorted(page.listed()) == [4, 5])
    page.do("save_search")
    sidebar.type_name("Loved")
    page.wait(lambda: "Loved" in sidebar.texts("Albums"))
    sidebar.click("Library", "All photos")
    page.wait(lambda: len(page.listed()) == 40)
    sidebar.click("Albums", "Loved")
    page.wait(lambda: sorted(page.listed()) == [4, 5])
    library.favour([6], on=True)
    page.wait(lambda: sorted(page.listed()) == [4, 5, 6])


def test_what_a_newer_version_kept_is_left_alone(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.make_album("Later", query='{"text": 5}')
    page.wait(lambda: "Later" in sidebar.texts("Albums"))
    sidebar.click("Albums", "Later")
    page.wait(lambda: page.messages() == ["This version cannot read what “Later” keeps."])
    assert library.albums()[-1].query == '{"text": 5}'


def test_the_menu_of_an_album(page: MainWindowPage, sidebar: SidebarPage) -> None:
    assert list(sidebar.menu("Albums", "Best of")) == [
        "Rename",
        "Let its first photo be the cover",
        "Delete the album",
    ]
    sidebar.close_menu()
    assert list(sidebar.menu("Albums")) == ["New album…", "Save what is shown as an album"]
    sidebar.close_menu()


def test_the_cover_of_the_album_that_is_shown_is_set(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    page.wait(lambda: 3 in page.desk.sidebar.model.pictures)
    sidebar.click("Albums", "Best of")
    page.wait(lambda: page.listed() == [3, 1, 2])
    page.select(2)
    page.do("album_cover")
    page.wait(lambda: sidebar.row("Albums", "Best of").cover_id == 2)
    page.wait(lambda: 2 in page.desk.sidebar.model.pictures)


def test_what_others_do_is_shown_and_the_place_stays(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Albums", "Best of")
    page.wait(lambda: page.listed() == [3, 1, 2])
    library.make_album("Another")
    page.wait(lambda: sidebar.texts("Albums") == ["Another", "Best of", NEW])
    assert sidebar.chosen() == ["Best of"]
    library.add_to_album(1, [9])
    page.wait(lambda: page.listed() == [3, 1, 2, 9])


def test_a_name_is_typed_on_while_the_library_changes(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Albums", "Best of")
    sidebar.press(Qt.Key.Key_F2)
    editor = sidebar.editor()
    assert editor is not None
    editor.setText("Half of a na")
    library.add_to_album(1, [9])
    library.emit(Edited(("albums",)))
    page.wait(lambda: sidebar.row("Albums", "Best of").count == 4)
    assert sidebar.editor() is editor
    assert editor.text() == "Half of a na"


def test_photos_are_put_into_albums_by_keys_alone(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    page.select(7)
    page.do("add_to_album")
    page.wait(lambda: menu_of_albums(page) is not None)
    menu = menu_of_albums(page)
    assert menu is not None
    assert [entry.text() for entry in menu.actions() if entry.text()] == ["Best of", NEW]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    page.wait(lambda: sidebar.row("Albums", "Best of").count == 4)
    page.do("add_to_album")
    page.wait(lambda: menu_of_albums(page) is not None)
    menu = menu_of_albums(page)
    assert menu is not None
    menu.close()
    menu.actions()[-1].trigger()
    sidebar.type_name("Seven")
    page.wait(lambda: sidebar.counts("Albums").get("Seven") == 1)


def test_photos_are_taken_out_of_the_album_that_is_shown(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    page.select(1)
    assert not page.desk._actions["leave_album"].isEnabled()
    sidebar.click("Albums", "Best of")
    page.wait(lambda: page.listed() == [3, 1, 2])
    page.select(1)
    page.wait(page.desk._actions["leave_album"].isEnabled)
    page.do("leave_album")
    page.wait(lambda: page.listed() == [3, 2])
    assert library.called("trash") == []
    page.press("Ctrl+Z")
    page.wait(lambda: page.listed() == [3, 1, 2])


def test_a_drag_of_very_many_photos_loses_none(library: FakeLibrary) -> None:
    every = array("q", range(1, 50_001))
    mime = mime_of(library.photos([1, 2]), every)
    assert photo_ids_of(mime) == tuple(every)
    assert not mime.hasUrls(), "other programs would get a part without a word"


def menu_of_albums(page: MainWindowPage) -> QMenu | None:
    found = page.window.findChildren(QMenu, "albumMenu")
    return next((menu for menu in found if menu.isVisible()), None)
