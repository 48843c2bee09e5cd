"""Shelves, sections and keys of the sidebar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.records import PhotoFilter
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.sidebar_page import SidebarPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Open = Callable[[FakeLibrary], MainWindowPage]


@pytest.fixture
def sidebar(page: MainWindowPage) -> SidebarPage:
    page.wait(lambda: "New tag…" in page.sidebar.texts("Tags"))
    return page.sidebar


def test_the_sections_stand_in_this_order(page: MainWindowPage, sidebar: SidebarPage) -> None:
    assert sidebar.sections() == ["Library", "Folders", "Albums", "Tags"]
    assert sidebar.texts("Library") == [
        "All photos",
        "Favourites",
        "Recently added",
        "Screenshots",
        "Cameras",
        "Map",
        "Hidden",
        "Trash",
    ]


def test_favourites_and_hidden_photos_are_counted_and_shown(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.favour([3, 9], on=True)
    library.hide([9, 11], on=True)
    page.wait(lambda: sidebar.counts("Library")["Hidden"] == 2)
    page.wait(lambda: sidebar.counts("Library")["Favourites"] == 1)
    sidebar.click("Library", "Favourites")
    page.wait(lambda: page.listed() == [3])
    assert page.heading() == "Favourites"
    sidebar.click("Library", "Hidden")
    page.wait(lambda: sorted(page.listed()) == [9, 11])
    assert page.heading() == "Hidden"
    assert sidebar.chosen() == ["Hidden"]
    library.hide([11], on=False)
    page.wait(lambda: page.listed() == [9])


def test_the_trash_is_a_place(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    library.trash([5])
    page.wait(lambda: sidebar.counts("Library")["Trash"] == 1)
    sidebar.click("Library", "Trash")
    page.wait(lambda: page.listed() == [5])
    assert page.heading() == "Trash"
    assert sidebar.chosen() == ["Trash"]


def test_new_photos_are_those_of_the_last_weeks(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.click("Library", "Recently added")
    page.wait(lambda: page.heading() == "Recently added")
    assert page.desk.listing.view.filter.added_since_utc is not None
    assert sidebar.chosen() == ["Recently added"]


def test_cameras_and_lenses_are_read_when_somebody_looks(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary
) -> None:
    assert library.called("cameras") == []
    sidebar.click("Library", "Cameras")
    page.wait(
        lambda: (
            sidebar.texts("Library", "Cameras") == ["Drawn Camera 1", "Drawn Camera 2", "Lenses"]
        )
    )
    sidebar.click("Library", "Cameras", "Drawn Camera 2")
    page.wait(lambda: len(page.listed()) == 20)
    assert page.heading() == "Drawn Camera 2"
    sidebar.open("Library", "Cameras", "Lenses")
    sidebar.click("Library", "Cameras", "Lenses", "50 mm f/1.8")
    page.wait(lambda: page.heading() == "50 mm f/1.8")
    assert page.desk.listing.view.filter == PhotoFilter(lens="50 mm f/1.8")


def test_the_map_is_marked_while_it_is_shown(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.click("Library", "Map")
    page.wait(lambda: sidebar.chosen() == ["Map"])
    assert page.desk._actions["map"].isChecked()
    sidebar.click("Library", "All photos")
    page.wait(lambda: sidebar.chosen() == ["All photos"])
    assert not page.desk._actions["map"].isChecked()


def test_arrows_lead_through_everything(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.go_to("Library")
    passed = [sidebar.current()]
    for _ in range(14):
        sidebar.press(Qt.Key.Key_Down)
        passed.append(sidebar.current())
    assert passed == [
        "Library",
        *sidebar.texts("Library"),
        "Folders",
        "holidays",
        "family",
        "Add folder…",
        "Albums",
        "New album…",
    ]
    # A heading or an action under the keys leaves what is shown as it is.
    page.wait(lambda: page.heading() == "family")
    assert sidebar.chosen() == ["family"]


def test_a_heading_opens_and_closes_by_enter_and_by_arrows(sidebar: SidebarPage) -> None:
    sidebar.go_to("Folders")
    sidebar.press(Qt.Key.Key_Return)
    assert not sidebar.is_open("Folders")
    sidebar.press(Qt.Key.Key_Right)
    assert sidebar.is_open("Folders")
    sidebar.press(Qt.Key.Key_Left)
    assert not sidebar.is_open("Folders")
    assert sidebar.spoken("Folders") == "Folders"


def test_enter_leads_to_the_photos(page: MainWindowPage, sidebar: SidebarPage) -> None:
    sidebar.go_to("Folders", "family")
    sidebar.press(Qt.Key.Key_Return)
    page.wait(lambda: len(page.listed()) == 20)
    assert page.window.focusWidget() is page.desk.grid


def test_several_sections_stay_closed(open_page: Open, library: FakeLibrary) -> None:
    page = open_page(library)
    page.wait(lambda: "New tag…" in page.sidebar.texts("Tags"))
    page.sidebar.click("Albums")
    page.sidebar.click("Folders")
    page.wait(lambda: library.setting("sidebar_closed") == "albums folders")
    page.close()
    again = open_page(library).sidebar
    opened = {name: again.is_open(name) for name in again.sections()}
    assert opened == {"Library": True, "Folders": False, "Albums": False, "Tags": True}


def test_a_hidden_sidebar_reads_nothing(open_page: Open, library: FakeLibrary) -> None:
    library.set_setting("sidebar_shown", "0")
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 40)
    library.favour([3], on=True)
    page.wait(lambda: library.called("first_ids") != [])
    reads = [name for name, _ in library.calls if name in {"tags", "albums", "trash_report"}]
    assert reads == []
    page.do("sidebar")
    page.wait(lambda: page.sidebar.counts("Library")["Favourites"] == 1)


@pytest.mark.parametrize("width", [190, 400])
def test_a_long_name_leaves_room_for_its_number(
    page: MainWindowPage, sidebar: SidebarPage, library: FakeLibrary, width: int
) -> None:
    name = "A name of sixty letters, which is as long as names of people get"
    library.make_tag((name,))
    page.wait(lambda: name in sidebar.texts("Tags"))
    page.desk.panes.setSizes([width, 700, 0])
    QApplication.processEvents()
    tree = sidebar.tree
    area = tree.visualRect(sidebar.index("Tags", name))
    assert area.right() <= tree.viewport().width()
    assert tree.horizontalScrollBar().maximum() == 0
    assert sidebar.tip("Tags", name) == f"<span>{name}</span>"


def test_people_who_read_from_the_right_find_icons_there(
    open_page: Open, library: FakeLibrary, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = open_page(library)
        page.wait(lambda: "New tag…" in page.sidebar.texts("Tags"))
        tree = page.sidebar.tree
        area = tree.visualRect(page.sidebar.index("Library", "All photos"))
        assert area.left() == 0
        sidebar = page.desk.sidebar
        place = area.translated(tree.viewport().mapTo(sidebar, QPoint()))
        picture = sidebar.grab(place).toImage()
        dark = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y).lightness() < 90 for y in range(picture.height()))
        ]
        assert min(dark) > picture.width() // 3, "the name and its icon stand at the right"
        page.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
