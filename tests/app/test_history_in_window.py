"""One history: Ctrl+Z, its name in the menu, and the page of everything that was done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTreeView

from core import settings
from core.catalog.history import KEPT_STEPS
from core.errors import CoreError
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork

KEY = Qt.Key
# The offscreen platform cannot put a dialog in front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


@pytest.fixture
def edited(library: FakeLibrary) -> FakeLibrary:
    """A library with three steps in its history."""
    beach = library.make_tag(("Beach",))
    library.tag([3, 5], [beach.id])
    library.rate([3], 4)
    return library


def undo_words(page: MainWindowPage) -> str:
    return page.desk._actions["undo"].text()


def deeds(work: PhotoWork) -> list[tuple[str, str]]:
    return work.history.listed()


def test_the_menu_names_what_would_be_taken_back(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    assert undo_words(page) == "Undo"
    assert not page.desk._actions["redo"].isEnabled()
    beach = library.make_tag(("Beach & <sea>",))
    library.tag([3, 5], [beach.id])
    page.wait(lambda: undo_words(page) == "Undo: Tag 2 photos with “Beach && <sea>”")
    page.press("Ctrl+Z")
    page.wait(
        lambda: page.desk._actions["redo"].text() == "Redo: Tag 2 photos with “Beach && <sea>”"
    )
    assert undo_words(page) == "Undo: Make the tag “Beach && <sea>”"


def test_what_was_done_before_the_window_opened_can_be_taken_back(
    open_page: Callable[[FakeLibrary], MainWindowPage], edited: FakeLibrary
) -> None:
    page = open_page(edited)
    page.wait(lambda: undo_words(page) == "Undo: Give 1 photo 4 stars")
    page.press("Ctrl+Z")
    page.wait(lambda: edited.photos([3])[0].rating == 0)


def test_keys_pressed_quickly_go_back_one_by_one(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    with edited.held("undo"):
        for _ in range(5):
            work.press("Ctrl+Z")
    page.wait(lambda: "There is nothing to undo." in page.messages())
    assert [step.state for step in edited.history()] == ["undone"] * 3
    for _ in range(3):
        work.press("Ctrl+Shift+Z")
    page.wait(lambda: [step.state for step in edited.history()] == ["done"] * 3)


def test_a_message_takes_back_nothing_but_its_own_step(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("4")
    page.wait(lambda: page.messages() == ["Gave 1 photo 4 stars."])
    library.rate([9], 1)
    page.click("messageAction")
    page.wait(lambda: "Something else was done since." in page.messages())
    assert library.photos([3, 9])[0].rating == 4
    assert library.photos([3, 9])[1].rating == 1


def test_settings_have_their_place_among_the_steps(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.rate([3], 4)
    undoing = page.desk.session.undoing

    def back() -> str:
        library.set_setting(settings.APPEARANCE, "light")
        return "The theme is light."

    undoing.did("The theme is dark.", "", back)
    page.wait(lambda: undo_words(page) == "Undo: The theme is dark")
    work.choose(3)
    work.press("Ctrl+Z")
    page.wait(lambda: "The theme is light." in page.messages())
    assert library.photos([3])[0].rating == 4
    work.press("Ctrl+Z")
    page.wait(lambda: library.photos([3])[0].rating == 0)


def test_a_step_that_the_engine_recorded_is_not_kept_twice(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    back: list[str] = []
    library._did("exclude", "*.png", (), ("folders",), lambda: back.append("library"), None)
    undoing = page.desk.session.undoing

    def ours() -> str:
        back.append("window")
        return ""

    undoing.did("Left out “*.png”.", "", ours, verb="exclude")
    page.wait(lambda: page.messages() == ["Left out “*.png”."])
    assert [entry.deed for entry in undoing.entries()] == ["Leave out “*.png”"]
    work.choose(3)
    work.press("Ctrl+Z")
    page.wait(lambda: back == ["library"])


# ---- the page
def test_the_page_lists_what_was_done_and_goes_back_by_keys(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+Shift+H")
    page.wait(lambda: len(deeds(work)) == 3)
    assert deeds(work) == [
        ("Give 1 photo 4 stars", ""),
        ("Tag 2 photos with “Beach”", ""),
        ("Make the tag “Beach”", ""),
    ]
    rows = work.the(QTreeView, "historyList")
    assert rows.hasFocus()
    assert work.history.summary() == "Takes back: Give 1 photo 4 stars."
    QTest.keyClick(rows, KEY.Key_Down)
    assert work.history.summary() == (
        "Takes back everything down to: Tag 2 photos with “Beach”. "
        "The latest is: Give 1 photo 4 stars."
    )
    QTest.keyClick(rows, KEY.Key_Return)
    assert "Take back 2 steps?" in work.question()
    work.answer("questionAgree")
    page.wait(
        lambda: (
            deeds(work)[:2]
            == [
                ("Give 1 photo 4 stars", "taken back"),
                ("Tag 2 photos with “Beach”", "taken back"),
            ]
        )
    )
    assert edited._tag_names(3) == ()
    assert page.messages() == ["Took back 2 steps."]
    QTest.keyClick(rows, KEY.Key_Escape)
    assert not work.history.isVisible()
    assert page.window.focusWidget() is page.desk.grid


def test_the_harmless_answer_takes_nothing_back(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+Shift+H")
    page.wait(lambda: len(deeds(work)) == 3)
    rows = work.the(QTreeView, "historyList")
    QTest.keyClick(rows, KEY.Key_End)
    QTest.keyClick(rows, KEY.Key_Return)
    work.answer("questionCancel")
    assert edited.called("undo") == []


def test_the_page_follows_other_programs_and_keeps_the_mark(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+Shift+H")
    page.wait(lambda: len(deeds(work)) == 3)
    rows = work.the(QTreeView, "historyList")
    QTest.keyClick(rows, KEY.Key_Down)
    marked = work.history.marked_key()
    edited.rate([7], 1)
    page.wait(lambda: len(deeds(work)) == 4)
    assert work.history.marked_key() == marked
    assert "down to: Tag 2 photos" in work.history.summary()


def test_what_cannot_be_taken_back_says_so(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    edited._did("empty", "", (1, 2), ("files",), None, None)
    edited._did("rate", "1", (7,), ("marks",), lambda: None, lambda: None)
    edited.undo()
    work.choose(3)
    work.press("Ctrl+Shift+H")
    page.wait(lambda: len(deeds(work)) == 5)
    rows = work.the(QTreeView, "historyList")
    button = work.the(QPushButton, "historyBack")
    assert work.history.summary() == "This was taken back already."
    assert not button.isEnabled()
    QTest.keyClick(rows, KEY.Key_Down)
    assert deeds(work)[1] == ("Delete 2 photos for good", "cannot be taken back")
    assert work.history.summary() == "This cannot be taken back."
    assert not button.isEnabled()


def test_a_failure_on_the_way_keeps_what_is_taken_back_and_says_why(
    page: MainWindowPage, edited: FakeLibrary, work: PhotoWork
) -> None:
    page.do("history")
    page.wait(lambda: len(deeds(work)) == 3)
    edited.fail("undo", CoreError("The disk is full.", "Make room."), times=1)
    page.desk.grid.setFocus()
    page.press("Ctrl+Z")
    page.wait(lambda: "The disk is full." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: deeds(work)[0][1] == "taken back")


def test_an_empty_history_says_so_and_can_be_left(page: MainWindowPage, work: PhotoWork) -> None:
    page.do("history")
    page.wait(work.history.isVisible)
    assert deeds(work) == []
    page.click("closeHistory")
    assert not work.history.isVisible()


def test_every_step_that_is_kept_is_listed_and_can_be_gone_back_to(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    for number in range(KEPT_STEPS):
        library.rate([3], 1 + number % 5)
    page.do("history")
    page.wait(lambda: len(work.history.listed()) == KEPT_STEPS)
    rows = work.the(QTreeView, "historyList")
    QTest.keyClick(rows, KEY.Key_End)
    assert work.the(QPushButton, "historyBack").text() == "Take back 1,000 steps"
    QTest.keyClick(rows, KEY.Key_Return)
    assert "Take back 1,000 steps?" in work.question()
    work.answer("questionAgree")
    page.wait(lambda: library.photos([3])[0].rating == 0)
    page.wait(lambda: {state for _, state in deeds(work)} == {"taken back"})


def test_health_and_history_take_each_other_s_place(page: MainWindowPage, work: PhotoWork) -> None:
    page.do("history")
    page.do("health")
    assert page.desk.health_shown
    assert not page.desk._actions["history"].isChecked()
    page.do("history")
    assert work.history.isVisible()
    assert not page.desk._actions["health"].isChecked()
