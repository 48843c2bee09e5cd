"""Where keys go when what had the focus goes away: to the photos, and to no odd button."""

import pytest
from PySide6.QtWidgets import QWidget

from core.records import FileProblem
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork

# The offscreen platform cannot put a dialog in front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


def focused(page: MainWindowPage) -> str:
    """The name of what gets the keys."""
    widget: QWidget | None = page.window.focusWidget()
    return "" if widget is None else widget.objectName()


def give_focus(page: MainWindowPage, name: str) -> None:
    part: QWidget | None = page.window.findChild(QWidget, name)
    assert part is not None
    part.setFocus()
    assert focused(page) == name


def test_emptying_the_trash_leads_to_where_the_photos_were(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.trash([3, 5])
    page.do("trash_page")
    page.wait(lambda: sorted(page.listed()) == [3, 5])
    page.wait(lambda: work.trash_bar.line().startswith("2 photos in the trash"))
    give_focus(page, "emptyTrash")
    page.click("emptyTrash")
    page.wait(work.asked)
    work.answer("questionAgree")
    page.wait(lambda: page.listed() == [])
    page.wait(lambda: work.trash_bar.line() == "The trash is empty.")
    assert focused(page) in {"emptyState", "emptyButton"}
    page.choose_place("family")
    page.desk.browser.take_focus()
    page.wait(lambda: focused(page) == "photoGrid")


def test_an_empty_list_has_the_focus_of_the_photos_and_gives_it_back(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.trash([3])
    page.do("trash_page")
    page.wait(lambda: page.listed() == [3])
    work.choose(3)
    page.do("restore")
    page.wait(lambda: page.listed() == [])
    page.wait(lambda: focused(page) in {"emptyState", "emptyButton"})
    library.undo()
    page.wait(lambda: page.listed() == [3])
    assert focused(page) == "photoGrid"


def test_the_photo_behind_those_that_went_is_the_current_one(
    page: MainWindowPage, work: PhotoWork
) -> None:
    grid = page.desk.grid
    work.choose(30, 28, 26)  # apart from each other: the list is made anew
    work.press("Del")
    page.wait(lambda: not {30, 28, 26} & set(page.listed()))
    assert grid.current_id() == 29
    work.choose(20)  # one run of rows
    work.press("Del")
    page.wait(lambda: 20 not in page.listed())
    assert grid.current_id() == 19
    work.choose(2, 1)  # at the end
    work.press("Del")
    page.wait(lambda: 1 not in page.listed())
    assert grid.current_id() == 3
    assert not grid.selected_count()
    assert focused(page) == "photoGrid"


def test_a_panel_that_closes_gives_the_focus_to_the_photos(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.break_photo(3)
    library.emit_status()
    page.press("Ctrl+Shift+E")
    page.wait(lambda: page.is_shown("failuresList"))
    give_focus(page, "failuresList")
    page.press("Esc")
    assert not page.is_shown("failuresList")
    assert focused(page) == "photoGrid"
    page.sidebar.go_to("Library")
    page.press("F9")
    assert focused(page) == "photoGrid"


def test_messages_that_close_give_the_focus_to_the_photos(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.problems = (FileProblem("IMG_0005.jpg", "It may not be changed.", "Unlock it."),)
    work.choose(3, 5)
    work.press("Del")
    page.wait(lambda: len(work.work_rows()) == 1)
    give_focus(page, "messageClose")
    page.click("messageClose")
    assert focused(page) == "photoGrid"
    give_focus(page, "fileWorkClose")
    page.click("fileWorkClose")
    page.wait(lambda: not work.work_rows())
    assert focused(page) == "photoGrid"


def test_a_panel_without_the_focus_leaves_it_where_it_is(page: MainWindowPage) -> None:
    page.press("Ctrl+F")
    before = focused(page)
    page.press("F9")
    assert focused(page) == before == "searchText"
