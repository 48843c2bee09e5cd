"""Buttons, keys and dialogs of the health page: each is pressed once, and can be used again."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.health_words import look_of
from app.known_health import Known
from app.views.choice_buttons import Choice
from app.views.health_page import HealthPage
from app.views.missing_list import MissingList
from app.views.question import Question
from app.views.section import Content, Line, Section
from core.errors import CoreError
from core.records import Exclusion, Folder, FolderId, MissingPhoto, PhotoId
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def missing(number: int) -> MissingPhoto:
    path = f"/photos/gone_{number}.jpg".encode()
    return MissingPhoto(PhotoId(number), path, f"gone_{number}.jpg", 1.7e9)


# ---- once is enough
def test_nothing_is_cleared_twice_at_once(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    with library.held("clear"):
        health.press("disk-clear-thumbnails")
        health.answer("questionAgree")
        page.wait(lambda: not health.can_press("disk-clear-thumbnails"))
        assert health.can_press("disk-clear-logs"), "the others go on"
    page.wait(lambda: health.can_press("disk-clear-thumbnails"))
    assert library.called("clear") == ["thumbnails"]


@pytest.mark.usefixtures("chosen_file")
@pytest.mark.parametrize(
    ("method", "button"),
    [("back_up", "backups-back_up"), ("export_logs", "log-save"), ("diagnose", "check-check")],
)
def test_what_takes_long_fails_aloud_and_can_be_tried_again(
    page: MainWindowPage,
    health: HealthPageObject,
    library: FakeLibrary,
    method: str,
    button: str,
) -> None:
    library.fail(method, CoreError("The disk is full.", "Make room."), times=1)
    health.open()
    health.press(button)
    page.wait(lambda: page.messages() == ["The disk is full."])
    health.press(button)
    page.wait(lambda: len(library.called(method)) == 2)
    page.wait(lambda: health.can_press(button))


@pytest.mark.usefixtures("chosen_file")
def test_long_work_holds_up_neither_searches_nor_edits(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.excluded = [Exclusion(1, "/raw/")]
    library.script_search("dog", [7, 3])
    health.open()
    with library.held("clear"), library.held("back_up"), library.held("diagnose"):
        for part in ("thumbnails", "logs"):
            health.press(f"disk-clear-{part}")
            health.answer("questionAgree")
        health.press("backups-back_up")
        health.press("check-check")
        page.wait(lambda: len(library.called("clear")) == 2)
        health.press("exclusions-include-1")
        page.wait(lambda: library.called("include") == [1])
        page.search.type("dog")
        page.wait(lambda: page.listed() == [7, 3])


@pytest.mark.parametrize(
    ("method", "button"), [("include", "exclusions-include-1"), ("purge", "missing-forget_all")]
)
def test_an_edit_that_failed_can_be_tried_again(
    page: MainWindowPage,
    health: HealthPageObject,
    library: FakeLibrary,
    method: str,
    button: str,
) -> None:
    library.excluded = [Exclusion(1, "/raw/")]
    library.missing_photos = [missing(1)]
    library.fail(method, CoreError("The catalog is busy.", "Try again."))
    health.open()
    health.press(button)
    if method == "purge":
        health.answer("questionAgree")
    page.wait(lambda: page.messages() == ["The catalog is busy."])
    page.wait(lambda: health.can_press(button))


# ---- keys
def test_the_focus_comes_back_to_a_button_that_rested(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    button = health.focus("check-check")
    with library.held("diagnose"):
        page.press("Space")
        page.wait(lambda: not health.can_press("check-check"))
    page.wait(lambda: page.window.focusWidget() is button)


def test_home_and_end_scroll_the_page(page: MainWindowPage, health: HealthPageObject) -> None:
    health.open()
    page.window.resize(700, 500)
    page.press("End")
    assert health.scrolled_px > 500
    page.press("Home")
    assert health.scrolled_px == 0


def test_a_click_beside_a_button_marks_nothing(
    page: MainWindowPage, health: HealthPageObject
) -> None:
    health.open()
    section = health.widget.section("folders")
    QTest.mouseClick(section, Qt.MouseButton.LeftButton)
    section.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not section.property("ring")
    health.widget.go_to("work")
    assert health.widget.section("work").property("ring")
    page.press("Tab")
    assert not health.widget.section("work").property("ring")


def test_buttons_stand_in_their_order() -> None:
    section = Section("missing", "Missing photos")
    section.resize(600, 200)
    first, last = Choice("list", "Show the list"), Choice("forget_all", "Forget all…")
    section.show_content(Content("", (), (first, last)))
    section.show_content(Content("", (), (first, Choice("forget_chosen", "Forget"), last)))
    section.show()
    stops = section.tab_stops()
    assert [stop.objectName() for stop in stops] == [
        "missing-list",
        "missing-forget_chosen",
        "missing-forget_all",
    ]
    places = [stop.x() for stop in stops]
    assert places == sorted(places)
    assert len(set(places)) == 3
    section.deleteLater()


def test_what_is_selected_is_what_can_be_forgotten(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.missing_photos = [missing(1), missing(2)]
    health.open()
    health.press("missing-list")
    page.wait(lambda: len(health.missing()) == 2)
    assert not health.can_press("missing-forget_chosen")
    health.select_missing(1)
    page.wait(lambda: health.can_press("missing-forget_chosen"))
    library.missing_photos = [missing(1)]
    health.widget.missing.show_missing(library.missing_photos)
    assert not health.can_press("missing-forget_chosen")


def test_the_list_of_missing_photos_follows_and_keeps_what_is_selected(
    qapp: QApplication,
) -> None:
    rows = MissingList()
    rows.show_missing([missing(n) for n in (5, 4, 3, 2, 1)])
    for row in (1, 3):
        item = rows.topLevelItem(row)
        assert item is not None
        item.setSelected(True)
    for wanted in ([7, 6, 5, 4, 2, 1], [4, 2], [2, 4, 9], [9, 2, 4], [11], []):
        rows.show_missing([missing(n) for n in wanted])
        shown = [rows.topLevelItem(row) for row in range(rows.topLevelItemCount())]
        assert [item.text(0) for item in shown if item] == [f"gone_{n}.jpg" for n in wanted]
        if wanted[:2] == [7, 6]:
            assert rows.chosen() == [4, 2]
    rows.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# ---- dialogs
def test_a_question_closes_with_the_window(page: MainWindowPage, health: HealthPageObject) -> None:
    health.open()
    health.press("disk-clear-logs")
    page.wait(lambda: health.question() != "")
    page.close()
    assert health.question() == ""


@pytest.mark.usefixtures("chosen_file")
def test_the_window_closes_while_a_backup_is_made(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    with library.held("back_up"):
        health.press("backups-back_up")
        page.wait(lambda: len(library.called("back_up")) == 1)
        page.window.close()
        assert not page.window.isVisible()
    page.close()
    assert page.messages() == []


def test_a_question_is_as_high_as_its_words(page: MainWindowPage) -> None:
    dialog = Question("Clear the logs?", "They go. " * 30, "Clear", (), page.window)
    dialog.show()
    QApplication.processEvents()
    for name in ("questionTitle", "questionText"):
        label = dialog.findChild(QLabel, name)
        assert label is not None
        spare = label.height() - label.heightForWidth(label.width())
        assert 0 <= spare < label.fontMetrics().height()
    dialog.reject()


# ---- many refreshes, long words
def _known(number: int) -> Known:
    folders = tuple(
        Folder(FolderId(n), b"/p/%d" % n, f"/p/{n}", photos=number) for n in range(number % 5, 30)
    )
    rules = tuple(Exclusion(n, f"/raw{n}/") for n in range(number % 7))
    return Known(folders=folders, exclusions=rules)


def test_refreshing_leaves_nothing_behind(qapp: QApplication) -> None:
    page = HealthPage()
    page.show()

    def count() -> int:
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        return len(page.findChildren(QObject))

    for number in range(35):
        page.show_look(look_of(_known(number)))
    page.show_look(look_of(_known(0)))
    before = count()
    for number in range(500):
        page.show_look(look_of(_known(number)))
    page.show_look(look_of(_known(0)))
    assert count() == before
    page.deleteLater()


def test_words_that_are_longer_are_not_cut_off(qapp: QApplication) -> None:
    section = Section("folders", "Folders")
    section.resize(330, 600)
    words = ("Change location…", "Look now", "Remove", "Forget the selected…")
    choices = tuple(Choice(f"v{n}", text + "x" * (len(text) // 2)) for n, text in enumerate(words))
    section.show_content(
        Content("s" * 300, (Line("1", "t" * 200, ("f" * 300,), choices),), choices)
    )
    section.show()
    qapp.processEvents()
    for button in section.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert button.mapTo(section, button.rect().topRight()).x() < section.width()
    section.deleteLater()
