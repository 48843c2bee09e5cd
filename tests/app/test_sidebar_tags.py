"""Tags in the sidebar: chosen, made, renamed, moved, coloured, found, removed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton

from core.errors import CatalogError
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.sidebar_page import SidebarPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Open = Callable[[FakeLibrary], MainWindowPage]
NEW = "New tag…"
PLACES, CRETE, BEACH = 1, 2, 3


@pytest.fixture
def library() -> FakeLibrary:
    """Places (with Crete below it: 1, 2, 3) and Beach (3, 4)."""
    library = FakeLibrary(photos=40)
    library.make_tag(("Places", "Crete"), colour="#3f78d8")
    library.make_tag(("Beach",))
    library.tag([1, 2, 3], [CRETE])
    library.tag([3, 4], [BEACH])
    return library


@pytest.fixture
def page(open_page: Open, library: FakeLibrary) -> MainWindowPage:
    page = open_page(library)
    page.wait(lambda: page.sidebar.texts("Tags") == ["Beach", "Places", NEW])
    return page


@pytest.fixture
def sidebar(page: MainWindowPage) -> SidebarPage:
    return page.sidebar


def paths(library: FakeLibrary) -> set[str]:
    names = {tag.id: tag for tag in library.tags()}
    found = set()
    for tag in names.values():
        above = names.get(tag.parent_id or 0)
        found.add(tag.name if above is None else f"{above.name}/{tag.name}")
    return found


def test_a_library_without_tags_says_how_to_begin(open_page: Open) -> None:
    page = open_page(FakeLibrary(photos=40))
    page.wait(lambda: page.sidebar.texts("Tags") == ["Drop photos here.", NEW])
    assert page.sidebar.drag_photos([9, 4], "Tags", "Drop photos here.")
    page.sidebar.type_name("First")
    page.wait(lambda: page.sidebar.counts("Tags").get("First") == 2)


def test_a_tag_shows_photos_that_have_it_or_one_below(
    page: MainWindowPage, sidebar: SidebarPage
) -> None:
    sidebar.click("Tags", "Places")
    page.wait(lambda: page.listed() == [3, 2, 1])
    assert page.heading() == "Places"
    assert sidebar.spoken("Tags", "Places") == "Places, 3 photos"
    sidebar.open("Tags", "Places")
    assert sidebar.row("Tags", "Places", "Crete").colour == "#3f78d8"


def test_several_tags_mean_all_of_them(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.click("Tags", "Beach")
    page.wait(lambda: page.listed() == [4, 3])
    sidebar.click("Tags", "Places", control=True)
    page.wait(lambda: page.listed() == [3])
    assert page.heading() == "Beach + Places"
    assert sidebar.chosen() == ["Beach", "Places"]
    sidebar.click("Tags", "Beach", control=True)
    page.wait(lambda: page.listed() == [3, 2, 1])
    # With something that is no tag there is nothing to combine.
    sidebar.click("Library", "All photos", control=True)
    page.wait(lambda: len(page.listed()) == 40)
    assert sidebar.chosen() == ["All photos"]


def test_several_tags_stay_chosen_in_any_order(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    page.desk.browser.header.order_chosen.emit("name")
    sidebar.click("Tags", "Beach")
    page.wait(lambda: sorted(page.listed()) == [3, 4])
    sidebar.click("Tags", "Places", control=True)
    page.wait(lambda: page.listed() == [3])
    assert sidebar.chosen() == ["Beach", "Places"]
    sidebar.click("Tags", "Beach", control=True)
    page.wait(lambda: sorted(page.listed()) == [1, 2, 3])


def test_a_tag_is_made_with_those_above_it(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Tags", NEW)
    sidebar.type_name("Animals / Cats")
    page.wait(lambda: sidebar.texts("Tags") == ["Animals", "Beach", "Places", NEW])
    assert "Animals/Cats" in paths(library)
    page.wait(lambda: page.messages() == ["Made the tag “Cats”."])


def test_photos_are_dropped_on_a_tag_and_on_a_new_one(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    assert sidebar.drag_photos([7, 8], "Tags", "Beach")
    page.wait(lambda: sidebar.row("Tags", "Beach").count == 4)
    assert page.messages() == ["Tagged 2 photos with “Beach”."]
    assert sidebar.drag_photos([9], "Tags", NEW)
    sidebar.type_name("Cats")
    page.wait(lambda: sidebar.counts("Tags").get("Cats") == 1)


def test_a_tag_is_made_below_another(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.choose_in_menu("New tag below it…", "Tags", "Beach")
    page.wait(lambda: sidebar.editor() is not None)
    sidebar.type_name("Sand")
    page.wait(lambda: sidebar.texts("Tags", "Beach") == ["Sand"])
    assert "Beach/Sand" in paths(library)


def test_a_tag_below_another_is_given_up(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.choose_in_menu("New tag below it…", "Tags", "Places")
    page.wait(lambda: sidebar.editor() is not None)
    sidebar.type_name("Nothing", end=Qt.Key.Key_Escape)
    page.wait(lambda: sidebar.texts("Tags", "Places") == ["Crete"])


def test_a_tag_is_renamed_in_its_place(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.open("Tags", "Places")
    sidebar.click("Tags", "Places", "Crete")
    sidebar.press(Qt.Key.Key_F2)
    sidebar.type_name("Kriti")
    page.wait(lambda: page.heading() == "Kriti")
    assert sidebar.texts("Tags", "Places") == ["Kriti"]
    assert sidebar.chosen() == ["Kriti"]
    assert sidebar.is_open("Tags", "Places")
    assert page.listed() == [3, 2, 1]


def test_a_tag_is_moved_by_dragging(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    assert sidebar.drag_row(("Tags", "Beach"), "Tags", "Places")
    page.wait(lambda: sidebar.texts("Tags") == ["Places", NEW])
    assert paths(library) == {"Places", "Places/Beach", "Places/Crete"}
    sidebar.open("Tags", "Places")
    assert sidebar.drag_row(("Tags", "Places", "Crete"), "Tags")
    page.wait(lambda: sidebar.texts("Tags") == ["Crete", "Places", NEW])
    assert not sidebar.drag_row(("Tags", "Crete"), "Library", "All photos")


def test_a_tag_is_not_put_below_itself(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.open("Tags", "Places")
    sidebar.drag_row(("Tags", "Places"), "Tags", "Places", "Crete")
    page.wait(lambda: page.messages() == ["A tag cannot be put below itself."])
    assert sidebar.texts("Tags") == ["Beach", "Places", NEW]


def test_a_tag_has_a_colour_with_a_name(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.choose_in_menu("Green", "Tags", "Beach", below="Colour")
    page.wait(lambda: sidebar.row("Tags", "Beach").colour != "")
    colours = sidebar.menu("Tags", "Beach")["Colour"].menu()
    assert isinstance(colours, QMenu)
    ticked = [action.text() for action in colours.actions() if action.isChecked()]
    sidebar.close_menu()
    assert ticked == ["Green"]
    sidebar.choose_in_menu("No colour", "Tags", "Beach", below="Colour")
    page.wait(lambda: sidebar.row("Tags", "Beach").colour == "")


def test_a_tag_has_other_words(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.choose_in_menu("Other words…", "Tags", "Beach")
    field = page.window.findChild(QPlainTextEdit, "aliasesText")
    agree = page.window.findChild(QPushButton, "aliasesAgree")
    assert field is not None
    assert agree is not None
    QTest.keyClicks(field, "strand\r  playa \r\rstrand")
    QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    page.wait(lambda: library.called("set_aliases") == [(BEACH, ("strand", "playa"))])
    page.wait(lambda: "also playa, strand" in sidebar.tip("Tags", "Beach"))


def test_removing_a_tag_says_how_many_photos_lose_it(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Tags", "Places")
    page.wait(lambda: page.listed() == [3, 2, 1])
    sidebar.press(Qt.Key.Key_Delete)
    page.wait(lambda: sidebar.texts("Tags") == ["Beach", NEW])
    page.wait(lambda: page.messages() == ["Deleted the tag “Places” of 3 photos."])
    page.wait(lambda: len(page.listed()) == 40)
    assert sidebar.chosen() == ["All photos"]
    page.press("Ctrl+Z")
    page.wait(lambda: sidebar.counts("Tags").get("Places") == 3)


def test_of_several_tags_those_that_are_left_stay_chosen(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.click("Tags", "Beach")
    sidebar.click("Tags", "Places", control=True)
    page.wait(lambda: page.listed() == [3])
    library.remove_tag(PLACES)
    page.wait(lambda: page.listed() == [4, 3])
    assert sidebar.chosen() == ["Beach"]


def test_what_others_do_is_shown_and_what_is_open_stays_open(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    sidebar.open("Tags", "Places")
    sidebar.click("Tags", "Places", "Crete")
    library.make_tag(("Places", "Berlin"))
    page.wait(lambda: sidebar.texts("Tags", "Places") == ["Berlin", "Crete"])
    assert sidebar.is_open("Tags", "Places")
    assert sidebar.chosen() == ["Crete"]
    library.tag([20], [CRETE])
    page.wait(lambda: page.listed() == [20, 3, 2, 1])


def test_a_field_finds_one_of_many_tags(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    assert sidebar.filter_field() is None
    for number in range(14):
        library.make_tag((f"Number {number}",))
    library.set_aliases(CRETE, ["Kriti"])
    page.wait(lambda: len(sidebar.texts("Tags")) == 18)
    sidebar.tree.scrollTo(sidebar.tree.model().index(0, 0, sidebar.index("Tags")))
    page.wait(lambda: sidebar.filter_field() is not None)
    field = sidebar.filter_field()
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "kri")
    page.wait(lambda: sidebar.texts("Tags")[1:] == ["Crete (Kriti)", "New tag “kri”"])
    QTest.keyClick(field, Qt.Key.Key_Down)
    page.wait(lambda: page.listed() == [3, 2, 1])
    assert sidebar.current() == "Crete (Kriti)"
    sidebar.press(Qt.Key.Key_Up)
    assert page.window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    page.wait(lambda: len(sidebar.texts("Tags")) == 18)
    assert sidebar.chosen() == ["Crete"] or not sidebar.is_open("Tags", "Places")


def test_what_the_field_does_not_find_can_be_made(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    for number in range(14):
        library.make_tag((f"Number {number}",))
    page.wait(lambda: len(sidebar.texts("Tags")) == 18)
    sidebar.tree.scrollTo(sidebar.tree.model().index(0, 0, sidebar.index("Tags")))
    page.wait(lambda: sidebar.filter_field() is not None)
    field = sidebar.filter_field()
    assert field is not None
    QTest.keyClicks(field, "Cats")
    page.wait(lambda: sidebar.texts("Tags")[1:] == ["New tag “Cats”"])
    sidebar.click("Tags", "New tag “Cats”")
    sidebar.type_name("Cats")
    page.wait(lambda: sidebar.texts("Tags")[1:] == ["Cats", NEW])


def test_a_closed_section_reads_nothing_and_stays_closed(
    open_page: Open, library: FakeLibrary
) -> None:
    page = open_page(library)
    page.wait(lambda: page.sidebar.texts("Tags") == ["Beach", "Places", NEW])
    page.sidebar.click("Tags")
    page.wait(lambda: not page.sidebar.is_open("Tags"))
    page.wait(lambda: library.setting("sidebar_closed") == "tags")
    page.close()
    library.calls.clear()
    again = open_page(library)
    again.wait(lambda: "New album…" in again.sidebar.texts("Albums"))
    again.wait(lambda: library.called("sections") != [])
    assert not again.sidebar.is_open("Tags")
    tags_read = len(library.called("tags"))
    again.sidebar.click("Tags")
    again.wait(lambda: again.sidebar.texts("Tags") == ["Beach", "Places", NEW])
    assert len(library.called("tags")) == tags_read + 1


def test_tags_that_cannot_be_read_stay_as_they_were(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.fail("tags", CatalogError("The catalog is busy.", "Try again."), times=1)
    before = len(library.called("tags"))
    library.make_tag(("One more",))
    page.wait(lambda: len(library.called("tags")) > before)
    assert sidebar.texts("Tags") == ["Beach", "Places", NEW]
    library.make_tag(("And another",))
    page.wait(lambda: sidebar.texts("Tags") == ["And another", "Beach", "One more", "Places", NEW])
