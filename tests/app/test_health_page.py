"""The health page, as a user meets it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from core.errors import CoreError
from core.records import (
    BackupEntry,
    Check,
    Exclusion,
    FolderId,
    MissingPhoto,
    PhotoId,
    Progress,
    Purge,
    RemovedFolder,
)
from tests.support.fake_keeping import PURGED_UTC
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Open = Callable[[FakeLibrary], MainWindowPage]


def missing(number: int, *, tags: tuple[str, ...] = ()) -> MissingPhoto:
    path = f"/photos/family/gone_{number}.jpg".encode()
    return MissingPhoto(PhotoId(900 + number), path, f"gone_{number}.jpg", 1.7e9, tags)


def _is_at(page: MainWindowPage, name: str) -> bool:
    return page.heading() == name


# ---- coming and going
def test_it_opens_by_key_and_esc_leaves(page: MainWindowPage, health: HealthPageObject) -> None:
    page.desk.grid.setFocus()
    health.open()
    assert not page.is_shown("photoGrid")
    assert health.overview() == "Everything is in order"
    page.press("Esc")
    assert not health.is_shown
    assert page.is_shown("photoGrid")
    assert page.window.focusWidget() is page.desk.grid


def test_places_and_searches_lead_back_to_the_photos(
    page: MainWindowPage, health: HealthPageObject
) -> None:
    page.choose_place("family")
    health.open()
    assert page.chosen_place() == ""
    for name in ("family", "holidays"):
        page.choose_place(name)
        page.wait(partial(_is_at, page, name))
        assert page.chosen_place() == name
        assert not health.is_shown
        health.open()
    page.press("Esc")
    assert page.chosen_place() == "holidays"
    health.open()
    page.search.search("dog")
    page.wait(lambda: page.heading() == "“dog”")
    assert not health.is_shown


def test_it_can_be_reached_without_any_folder(open_page: Open) -> None:
    library = FakeLibrary(photos=0, folders=())
    library.removed = [RemovedFolder(FolderId(7), b"/photos/old", "/photos/old", 12, 3, 1.7e9)]
    page = open_page(library)
    health = HealthPageObject(page).open()
    assert health.summary("folders") == "No folder yet."
    page.press("Esc")
    assert page.empty_state()[0] == "Choose a folder with photos"


def test_photos_that_are_out_of_sight_are_not_acted_on(
    page: MainWindowPage, health: HealthPageObject
) -> None:
    page.select(3)
    copy = page.desk._actions["copy"]
    assert copy.isEnabled()
    health.open()
    assert not copy.isEnabled()
    page.press("Esc")
    assert copy.isEnabled()


# ---- folders
def test_folders_say_how_they_are_watched(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    reason = "The system allows no more watches."
    library.change_folder(FolderId(1), watch_mode="scheduled", watch_reason=reason, volume="Disk A")
    library.set_offline(FolderId(2), offline=True)
    health.open()
    page.wait(lambda: "not connected" in health.facts("folders"))
    first, second = health.rows("folders")
    words = f"Disk “Disk A” · 20 photos · looked through every few minutes: {reason}"
    assert first.facts[0] == words
    assert "comes back by itself" in second.facts[1]
    assert health.summary("folders") == "2 folders (1 not connected), 40 photos"
    assert health.overview() == "Everything is in order, 1 folder not connected"


def test_a_folder_is_looked_through_moved_and_removed(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, chosen_file: Path
) -> None:
    health.open()
    health.press("folders-scan-2")
    page.wait(lambda: library.called("scan") == [[FolderId(2)]])
    health.press("folders-relocate-2")
    page.wait(lambda: library.called("relocate_folder") == [(FolderId(2), chosen_file)])
    page.wait(lambda: f"“/photos/family” is at “{chosen_file}” now." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: len(library.called("relocate_folder")) == 2)
    assert library.called("relocate_folder")[1] == (FolderId(2), Path("/photos/family"))
    health.press("folders-remove-1")
    page.wait(lambda: "Removed “/photos/holidays” from the library." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: library.called("restore_folder") == [FolderId(1)])


def test_a_folder_that_was_away_does_not_go_back_to_nowhere(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, chosen_file: Path
) -> None:
    library.set_offline(FolderId(2), offline=True)
    health.open()
    page.wait(lambda: "not connected" in health.facts("folders"))
    health.press("folders-relocate-2")
    page.wait(lambda: page.messages() == [f"“/photos/family” is at “{chosen_file}” now."])
    page.press("Ctrl+Z")
    page.wait(lambda: "There is nothing to undo." in page.messages())


def test_a_place_that_does_not_fit_is_told(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, chosen_file: Path
) -> None:
    assert not chosen_file.exists()
    library.fail("relocate_folder", CoreError("There is no such folder.", "Choose another one."))
    health.open()
    health.press("folders-relocate-2")
    page.wait(lambda: page.messages() == ["There is no such folder."])


def test_a_folder_that_was_removed_earlier_is_brought_back(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.remove_folder(FolderId(2))
    library.removed = [RemovedFolder(FolderId(2), b"/photos/family", "/photos/family", 20, 3, 1e9)]
    health.open()
    page.wait(lambda: "it had 20 photos, 3 with tags" in health.facts("folders"))
    health.press("folders-restore-removed-2")
    page.wait(lambda: "“/photos/family” is back in the library." in page.messages())


# ---- work and problems
def test_work_says_what_it_waits_for_and_can_be_held(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.progress = Progress("waiting", 4, 10, waiting_for="Waiting for mains power.")
    health.open()
    page.wait(lambda: health.rows("work")[0].title == "Waiting for mains power.")
    library.progress = Progress("indexing", 4, 10, arrivals=2, rate_per_s=3.5, remaining_s=20)
    library.emit_status()
    page.wait(lambda: health.rows("work")[0].title == "Indexing")
    words = "6 files to go, 4 done\n2 new photos first\n3.5 files a second, less than a minute"
    assert words in health.facts("work")
    health.press("work-pause")
    page.wait(lambda: health.rows("work")[0].title == "Paused, until you go on")
    health.press("work-pause")
    page.wait(lambda: library.called("resume") == [None])


def test_problems_are_tried_again_by_reason(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.break_photo(3)
    library.break_photo(5, "Too many pixels.", reason="too-large")
    library.break_photo(7)
    health.open()
    page.wait(lambda: health.overview() == "Worth a look: Problems")
    assert "2 files, the latest: The file is damaged." in health.facts("problems")
    health.press("problems-show")
    page.wait(lambda: len(page.failures()) == 3)
    page.press("Esc")
    assert health.is_shown
    health.press("problems-retry-unreadable")
    page.wait(lambda: library.called("retry_failures") == ["unreadable"])
    page.wait(lambda: "Trying 2 files again." in page.messages())
    health.press("problems-retry_all")
    page.wait(lambda: library.called("retry_failures")[1:] == [None])


# ---- missing photos
def test_missing_photos_are_forgotten_after_a_report_and_brought_back(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.missing_photos = [missing(1, tags=("beach",)), missing(2), missing(3)]
    health.open()
    page.wait(lambda: health.summary("missing").startswith("The files of 3 photos are gone"))
    health.press("missing-list")
    page.wait(lambda: health.missing() == ["gone_1.jpg", "gone_2.jpg", "gone_3.jpg"])
    health.select_missing(0, 1)
    health.press("missing-forget_chosen")
    page.wait(lambda: health.question() != "")
    assert "Forget 2 missing photos?\n1 has tags; that goes with them." in health.question()
    assert "/photos/family/gone_1.jpg" in health.question()
    health.answer("questionCancel")
    assert library.called("purge") == []
    health.press("missing-forget_chosen")
    health.answer("questionAgree")
    page.wait(lambda: "Forgot 2 missing photos." in page.messages())
    assert library.called("purge") == [[901, 902]]
    page.press("Ctrl+Z")
    page.wait(lambda: "Brought back 2 missing photos." in page.messages())
    assert library.called("undo_purge") == [PURGED_UTC]


def test_enter_and_esc_forget_nothing(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.missing_photos = [missing(1)]
    health.open()
    page.wait(lambda: health.can_press("missing-forget_all"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        health.press("missing-forget_all")
        page.wait(lambda: "Forget 1 missing photo?" in health.question())
        health.press_in_question(key)
    assert library.called("purge") == []


def test_photos_that_were_forgotten_earlier_are_brought_back(
    page: MainWindowPage,
    health: HealthPageObject,
    library: FakeLibrary,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library, "purges", lambda: [Purge(1234.5, 12)])
    health.open()
    page.wait(lambda: "12 missing photos forgotten" in health.facts("missing"))
    health.press("missing-bring_back-1234.5")
    page.wait(lambda: library.called("undo_purge") == [1234.5])


# ---- what is left out
def test_something_is_left_out_and_taken_back(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    health.press("exclusions-exclude")
    health.type_exclusion("  *.png ", "In family")
    health.answer("exclusionAgree")
    page.wait(lambda: library.called("exclude") == [("*.png", FolderId(2))])
    page.wait(lambda: "Left out “*.png”: 3 photos." in page.messages())
    timer = health.pause()
    timer.stop()
    timer.timeout.emit()
    page.wait(lambda: health.facts("exclusions") == "*.png\nIn /photos/family · 3 photos")
    health.press("exclusions-include-1")
    page.wait(lambda: library.called("include") == [1])
    page.wait(lambda: "“*.png” is not left out any more." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: library.called("exclude")[1:] == [("*.png", FolderId(2))])


def test_what_was_left_out_before_is_not_taken_back_by_undo(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.excluded = [Exclusion(1, "*.png")]
    health.open()
    health.press("exclusions-exclude")
    health.type_exclusion("*.png")
    health.answer("exclusionAgree")
    page.wait(lambda: page.messages() == ["“*.png” is left out already."])
    page.press("Ctrl+Z")
    page.wait(lambda: "There is nothing to undo." in page.messages())
    assert library.called("include") == []


# ---- the library itself
def test_clearing_says_what_it_means_first(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    health.open()
    assert not health.can_press("disk-clear-catalog")
    health.press("disk-clear-thumbnails")
    assert "They are made again when seen." in health.question()
    health.answer("questionCancel")
    assert library.called("clear") == []
    health.press("disk-clear-thumbnails")
    health.answer("questionAgree")
    page.wait(lambda: page.messages() == ["310.0 MB became free."])
    assert library.called("clear") == ["thumbnails"]


def test_a_backup_is_made_and_its_contents_are_told(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary, chosen_file: Path
) -> None:
    library.backup_entries = (BackupEntry(b"/x", 1.7e9, 3_000_000, True),)
    health.open()
    assert health.summary("backups").startswith("1 backup in the library.")
    health.press("backups-back_up")
    page.wait(lambda: page.messages() == ["Backed up 24 photos, 2 folders."])
    assert library.called("back_up") == [chosen_file]
    assert page.hints() == [f"In {chosen_file}"]


def test_a_check_runs_beside_everything_else(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.checks = [
        Check("Catalog", "ok", "It is sound."),
        Check("Index", "repaired", "It was built again."),
        Check("Model", "failed", "The weights are damaged.", "Download it again."),
    ]
    health.open()
    with library.held("diagnose"):
        health.press("check-check")
        assert health.is_busy()
        assert not health.can_press("check-check")
    page.wait(lambda: not health.is_busy())
    assert [row.title for row in health.rows("check")] == [
        "Index: repaired",
        "Model: failed",
        "Everything else is fine",
    ]
    assert "Download it again." in health.facts("check")
    assert health.overview() == "Worth a look: Check"


def test_a_check_that_fails_says_why(
    page: MainWindowPage, health: HealthPageObject, library: FakeLibrary
) -> None:
    library.fail("diagnose", CoreError("The engine does not answer.", "Try again."))
    health.open()
    health.press("check-check")
    page.wait(lambda: page.messages() == ["The engine does not answer."])
    assert health.can_press("check-check")


@pytest.mark.parametrize("masked", [True, False])
def test_logs_are_saved_with_or_without_names(
    page: MainWindowPage,
    health: HealthPageObject,
    library: FakeLibrary,
    chosen_file: Path,
    masked: bool,
) -> None:
    health.open()
    health.mask_logs(masked=masked)
    health.press("check-check")
    page.wait(lambda: len(health.rows("check")) == 1)
    health.press("log-save")
    page.wait(lambda: page.messages() == ["Saved the logs."])
    report = "ok: Catalog: The catalog is sound.\n"
    assert library.called("export_logs") == [(chosen_file, masked, report)]


# ---- reading it
def test_nothing_is_cut_off_in_the_smallest_window(open_page: Open) -> None:
    long = b"/photos/" + b"x" * 200
    library = FakeLibrary(60, folders=[long + b"%d" % number for number in range(30)])
    library.break_photo(3, "w" * 300)
    library.missing_photos = [missing(1)]
    library.excluded = [Exclusion(1, "y" * 300)]
    page = open_page(library)
    health = HealthPageObject(page).open()
    health.press("missing-list")
    page.window.resize(page.window.minimumSize())
    page.wait(lambda: len(health.rows("folders")) == 30)
    QApplication.processEvents()
    for kind in (QPushButton, QLabel):
        for widget in health.widget.findChildren(kind):
            if widget.isVisible():
                _must_fit(widget, health.widget)


def _must_fit(widget: QWidget, room: QWidget) -> None:
    area = QRect(widget.mapTo(room, widget.rect().topLeft()), widget.size())
    name = widget.objectName()
    assert 0 <= area.left() <= area.right() < room.width(), f"{name} sticks out: {area}"
    if isinstance(widget, QPushButton):
        assert widget.width() >= widget.minimumSizeHint().width(), f"{name} is squeezed"
