"""Settings on the health page: when the work waits, and how much room things may take."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from core.errors import CoreError
from core.records import Progress
from core.settings import (
    AFTER_CLOSING,
    BACKUPS_LIMIT,
    ON_BATTERY,
    THUMBNAILS_LIMIT,
    UNDER_LOAD,
    WORK_HOURS,
)
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.when_to_work import (
    AFTER_CLOSING_BOX,
    BACKUPS,
    BATTERY,
    FROM,
    HOURS,
    LOAD,
    THUMBNAILS,
    UNTIL,
    WhenToWorkPage,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHOWN = {ON_BATTERY, UNDER_LOAD, WORK_HOURS, AFTER_CLOSING, THUMBNAILS_LIMIT, BACKUPS_LIMIT}


@pytest.fixture
def work(page: MainWindowPage) -> WhenToWorkPage:
    return WhenToWorkPage(page)


def kept(library: FakeLibrary, name: str) -> list[str]:
    """Every value that a setting was given, in order."""
    calls = [call for call in library.called("set_setting") if isinstance(call, tuple)]
    return [value for given, value in calls if given == name]


def refresh(page: MainWindowPage, health: HealthPageObject, library: FakeLibrary) -> None:
    """Let the page read everything once more."""
    before = library.called("setting").count(BACKUPS_LIMIT)
    timer = health.pause()
    library.emit_status()
    timer.stop()
    timer.timeout.emit()
    page.wait(lambda: library.called("setting").count(BACKUPS_LIMIT) > before)


# ---- what is shown
def test_settings_are_read_when_the_page_is_shown(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    assert not SHOWN & set(library.called("setting"))
    library.set_setting(ON_BATTERY, "pause")
    library.set_setting(WORK_HOURS, "21:30-05:45")
    library.set_setting(THUMBNAILS_LIMIT, "300")
    assert not work.can_use(BATTERY)
    health.open()
    page.wait(lambda: work.can_use(BATTERY))
    assert work.is_ticked(BATTERY)
    assert not work.is_ticked(LOAD)
    assert work.is_ticked(HOURS)
    assert (work.time(FROM), work.time(UNTIL)) == ("21:30", "05:45")
    assert (work.limit(THUMBNAILS), work.limit(BACKUPS)) == ("300 MB", "1 GB")


def test_nothing_is_read_on_the_thread_of_the_window(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    with library.held("setting"):
        health.open()
        page.press("Esc")
        assert not health.is_shown
        assert not work.can_use(BATTERY)


def test_times_can_be_set_only_where_they_count(
    page: MainWindowPage, health: HealthPageObject, work: WhenToWorkPage
) -> None:
    health.open()
    page.wait(lambda: work.can_use(HOURS))
    assert not work.can_use(FROM)
    work.tick(HOURS)
    assert work.can_use(FROM)
    assert work.can_use(UNTIL)
    assert (work.time(FROM), work.time(UNTIL)) == ("22:00", "07:00")


# ---- changes
@pytest.mark.parametrize(
    ("box", "name", "when"),
    [
        (BATTERY, ON_BATTERY, "while on battery"),
        (LOAD, UNDER_LOAD, "while other programs are busy"),
    ],
)
def test_a_tick_is_kept_at_once_and_taken_back(
    page: MainWindowPage, library: FakeLibrary, box: str, name: str, when: str
) -> None:
    HealthPageObject(page).open()
    work = WhenToWorkPage(page)
    work.tick(box)
    page.wait(lambda: page.messages() == [f"Indexing waits {when}."])
    assert kept(library, name) == ["pause"]
    page.press("Ctrl+Z")
    page.wait(lambda: page.messages() == [f"Indexing does not wait {when}."])
    assert kept(library, name) == ["pause", "continue"]
    page.wait(lambda: not work.is_ticked(box))


def test_whether_indexing_outlives_the_window_is_chosen_and_taken_back(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    HealthPageObject(page).open()
    work = WhenToWorkPage(page)
    page.wait(lambda: work.is_ticked(AFTER_CLOSING_BOX))
    work.tick(AFTER_CLOSING_BOX)
    stops = "Indexing stops a minute after the last window is closed."
    page.wait(lambda: page.messages() == [stops])
    assert kept(library, AFTER_CLOSING) == ["stop"]
    page.press("Ctrl+Z")
    page.wait(lambda: page.messages() == ["Indexing goes on after the last window is closed."])
    assert kept(library, AFTER_CLOSING) == ["stop", "continue"]
    page.wait(lambda: work.is_ticked(AFTER_CLOSING_BOX))


def test_hours_are_chosen_changed_and_taken_back_in_order(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    health.open()
    work.tick(HOURS)
    page.wait(lambda: kept(library, WORK_HOURS) == ["22:00-07:00"])
    work.type_time(FROM, "2315")
    page.wait(lambda: kept(library, WORK_HOURS)[1:] == ["23:15-07:00"])
    words = "Photos that wait are indexed between 23:15 and 07:00 only."
    page.wait(lambda: words in page.messages())
    # In a field of text too, the key takes back what was done last.
    page.press("Ctrl+Z")
    page.wait(lambda: work.time(FROM) == "22:00")
    page.press("Ctrl+Z")
    page.wait(lambda: not work.is_ticked(HOURS))
    assert kept(library, WORK_HOURS)[2:] == ["22:00-07:00", ""]
    assert page.window.focusWidget() is work.control(HOURS)


def test_the_arrow_keys_keep_the_time_that_they_come_to_alone(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.set_setting(WORK_HOURS, "18:00-07:00")
    health.open()
    work.step_up(FROM, 3)
    page.wait(lambda: len(kept(library, WORK_HOURS)) > 1)
    assert kept(library, WORK_HOURS)[1:] == ["21:00-07:00"]


def test_hours_without_length_are_refused(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.set_setting(WORK_HOURS, "22:00-07:00")
    health.open()
    work.type_time(UNTIL, "2200")
    page.wait(lambda: page.messages() == ["From 22:00 until 22:00 is no time to work in."])
    assert page.hints() == ["Choose two times that differ. The old ones are kept."]
    page.wait(lambda: work.time(UNTIL) == "07:00")
    assert kept(library, WORK_HOURS) == ["22:00-07:00"]


def test_a_change_that_fails_is_told_and_not_shown(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.fail("set_setting", CoreError("The disk is full.", "Make room."))
    health.open()
    work.tick(BATTERY)
    page.wait(lambda: page.messages() == ["The disk is full."])
    page.wait(lambda: not work.is_ticked(BATTERY))
    library.mend("set_setting")
    page.press("Ctrl+Z")
    page.wait(lambda: "There is nothing to undo." in page.messages())


def test_limits_are_chosen_from_the_most_down(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    health.open()
    work.choose_limit(THUMBNAILS, "20 GB")
    page.wait(lambda: "Disk room for thumbnails: 20 GB." in page.messages())
    # Whoever is on the way to 20 GB never passes by less: nothing is cleared unasked.
    assert kept(library, THUMBNAILS_LIMIT) == ["50000", "20000"]
    work.choose_limit(BACKUPS, "500 MB")
    page.wait(lambda: kept(library, BACKUPS_LIMIT) == ["500"])
    page.wait(lambda: "Disk room for automatic backups: 500 MB." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: work.limit(BACKUPS) == "1 GB")
    assert work.limits(BACKUPS)[-1] == "The newest three only"
    assert work.limits(THUMBNAILS)[0] == "No limit"


def test_a_page_that_is_read_meanwhile_does_not_undo_a_change(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    health.open()
    page.wait(lambda: work.can_use(BATTERY))
    with library.held("set_setting"):
        work.tick(BATTERY)
        library.emit_status()
        timer = health.pause()
        timer.stop()
        timer.timeout.emit()
        page.wait(lambda: len(library.called("health")) >= 2)
        assert work.is_ticked(BATTERY)
    page.wait(lambda: kept(library, ON_BATTERY) == ["pause"])
    assert work.is_ticked(BATTERY)


# ---- while it is refreshed
def test_a_time_that_is_being_typed_stays(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.set_setting(WORK_HOURS, "22:00-07:00")
    page.window.resize(700, 500)
    health.open()
    work.type_time(FROM, "19", enter=False)
    place = health.scrolled_px
    library.set_setting(UNDER_LOAD, "pause")
    refresh(page, health, library)
    page.wait(lambda: work.is_ticked(LOAD))
    assert work.time(FROM) == "19:00"
    assert page.window.focusWidget() is work.control(FROM)
    assert health.scrolled_px == place
    # Both keys give up what was typed, and nothing else.
    page.press("Ctrl+Z")
    assert work.time(FROM) == "22:00"
    work.type_time(FROM, "19", enter=False)
    page.press("Esc")
    assert work.time(FROM) == "22:00"
    assert health.is_shown
    page.press("Esc")
    page.wait(lambda: not health.is_shown)
    assert kept(library, WORK_HOURS) == ["22:00-07:00"]


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.set_setting(WORK_HOURS, "22:00-07:00")
    health.open()
    for name in (FROM, THUMBNAILS):
        work.go_to(name)
        assert not work.takes_wheel(name)
    assert work.time(FROM) == "22:00"
    assert work.limit(THUMBNAILS) == "No limit"


# ---- by keyboard and ear
def test_tab_comes_by_after_pause(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, work: WhenToWorkPage
) -> None:
    library.progress = Progress("waiting", 4, 10, waiting_for="Waiting for the charger")
    library.set_setting(WORK_HOURS, "22:00-07:00")
    library.emit_status()
    page.window.activateWindow()
    health.open()
    health.focus("work-pause")
    page.wait(lambda: work.can_use(FROM))
    passed = []
    for _ in range(6):
        QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.window.focusWidget().objectName())
    assert passed == [BATTERY, LOAD, HOURS, FROM, FROM, UNTIL], "hours, then minutes"


def test_every_control_has_words_for_a_screen_reader(
    page: MainWindowPage, work: WhenToWorkPage
) -> None:
    spoken = {
        name: work.control(name).accessibleName()
        for name in (HOURS, FROM, UNTIL, THUMBNAILS, BACKUPS)
    }
    assert spoken == {
        HOURS: "Work only between certain hours",
        FROM: "Work from",
        UNTIL: "Work until",
        THUMBNAILS: "Disk room for thumbnails",
        BACKUPS: "Disk room for automatic backups",
    }
    for name in (BATTERY, LOAD, HOURS, THUMBNAILS, BACKUPS):
        assert work.control(name).toolTip()


# ---- the way here
@pytest.mark.parametrize("by", ["sentence", "button"])
def test_the_sentence_of_what_waits_leads_here(
    page: MainWindowPage,
    health: HealthPageObject,
    library: FakeLibrary,
    work: WhenToWorkPage,
    by: str,
) -> None:
    page.window.resize(700, 500)
    button = page.window.findChild(QToolButton, "when_to_workButton")
    sentence = page.window.findChild(QLabel, "progressLine")
    assert button is not None
    assert sentence is not None
    QTest.mouseClick(sentence, Qt.MouseButton.LeftButton)
    assert not page.is_shown("when_to_workButton")
    assert not page.is_shown("healthPage")
    library.progress = Progress("waiting", 4, 10, waiting_for="Waiting for the charger")
    library.emit_status()
    page.wait(button.isVisible)
    if by == "button":
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(sentence, Qt.MouseButton.LeftButton)
    assert health.is_shown
    assert page.window.focusWidget() is health.widget.section("work")
    page.wait(lambda: work.can_use(BATTERY))
    page.wait(lambda: _in_sight(work.control(BATTERY), health.widget))
    heading = health.widget.section("work").findChild(QLabel, "sectionHeading")
    page.wait(lambda: _in_sight(heading, health.widget))
    library.progress = Progress()
    library.emit_status()
    page.wait(lambda: not button.isVisible())


def _in_sight(widget: QWidget | None, page: QWidget) -> bool:
    assert widget is not None
    whole = widget.visibleRegion().boundingRect() == widget.rect()
    return whole and page.isVisible()
