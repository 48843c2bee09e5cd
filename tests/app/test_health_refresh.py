"""The health page while things go on: what is read when, and what stays where it is."""

from core.errors import CoreError
from core.events import EngineBack, EngineLost
from core.records import Exclusion, MissingPhoto, PhotoId, Progress
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage


def test_health_is_asked_for_only_while_shown_and_not_all_the_time(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.emit_status()
    assert library.called("health") == []
    health.open()
    timer = health.pause()
    assert timer.interval() >= 1000
    for number in range(20):
        library.progress = Progress("indexing", number, 20)
        library.emit_status()
    page.wait(lambda: "19 done" in health.facts("work"))
    assert timer.isActive()
    assert len(library.called("health")) == 1
    timer.stop()
    timer.timeout.emit()
    page.wait(lambda: len(library.called("health")) == 2)
    page.press("Esc")
    library.emit_status()
    page.wait(lambda: not health.is_shown)
    assert not timer.isActive()


def test_what_has_no_event_shows_after_a_while(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    pulse = health.pulse()
    assert pulse.isActive()
    assert 5_000 <= pulse.interval() <= 60_000
    asked = len(library.called("health"))
    health.pause().stop()
    pulse.timeout.emit()
    page.wait(lambda: len(library.called("health")) == asked + 1)
    page.press("Esc")
    assert not pulse.isActive()


def test_a_catalog_that_cannot_be_read_says_so_once(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.fail("exclusions", CoreError("The catalog cannot be read.", "See the log."))
    health.open()
    page.wait(lambda: page.messages() == ["The catalog cannot be read."])
    page.click("messageClose")
    asked = len(library.called("exclusions"))
    health.pause().stop()
    health.pulse().timeout.emit()
    page.wait(lambda: len(library.called("exclusions")) > asked)
    health.pause().stop()
    health.pulse().timeout.emit()
    page.wait(lambda: len(library.called("exclusions")) > asked + 1)
    assert page.messages() == []


def test_the_window_goes_on_while_health_is_read(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    with library.held("health"):
        page.press("Ctrl+H")
        page.wait(lambda: len(health.rows("folders")) == 2)
        page.press("Esc")
        page.choose_place("family")
        page.wait(lambda: len(page.listed()) == 20)


def test_a_refresh_keeps_the_place_and_the_focus(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.excluded = [Exclusion(1, "/raw/"), Exclusion(2, "*.png")]
    page.window.resize(700, 500)
    health.open()
    page.wait(lambda: len(health.rows("exclusions")) == 2)
    button = health.focus("exclusions-include-2")
    health.scroll_to(500)
    library.progress = Progress("indexing", 3, 20, current="/photos/family/IMG_0003.jpg")
    library.emit_status()
    page.wait(lambda: "3 done" in health.facts("work"))
    assert health.scrolled_px == 500
    assert page.window.focusWidget() is button


def test_the_focus_stays_near_when_its_row_goes(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.excluded = [Exclusion(1, "/raw/"), Exclusion(2, "*.png")]
    health.open()
    page.wait(lambda: len(health.rows("exclusions")) == 2)
    health.focus("exclusions-include-1")
    library.excluded = library.excluded[1:]
    page.press("Space")
    timer = health.pause()
    page.wait(lambda: library.called("include") == [1])
    timer.timeout.emit()
    page.wait(lambda: len(health.rows("exclusions")) == 1)
    assert page.window.focusWidget() is health.widget.section("exclusions")
    page.press("Tab")
    assert page.window.focusWidget().objectName() == "exclusions-include-2"


def test_an_engine_that_is_away_leaves_what_the_catalog_knows(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.missing_photos = [MissingPhoto(PhotoId(99), b"/p/gone.jpg", "gone.jpg", 1.7e9)]
    library.break_photo(3)
    library.fail("health", CoreError("The engine does not answer.", "See the log."))
    library.emit(EngineLost(5.0, "The engine has stopped."))
    health.open()
    page.wait(lambda: "does not answer" in health.away())
    assert health.away().count("again") <= 1
    page.wait(lambda: health.summary("missing").startswith("The file of 1 photo is gone"))
    assert health.overview() == "The engine is away"
    assert [row.title for row in health.rows("folders")] == ["/photos/holidays", "/photos/family"]
    assert health.summary("problems").startswith("1 file could not be used")
    assert health.summary("disk") == "Not known while the engine is away."
    library.mend("health")
    library.emit(EngineBack())
    timer = health.pause()
    timer.stop()
    timer.timeout.emit()
    page.wait(lambda: health.away() == "")
