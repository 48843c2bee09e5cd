"""Work on files that takes a while: shown, held, stopped, and told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QProgressBar

from app import external
from core.records import ExportOptions, FileProblem
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


def test_work_that_goes_on_is_shown_held_and_stopped(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.hold_file_work()
    work.choose(3, 5)
    work.press("Del")
    page.wait(lambda: len(work.work_rows()) == 1)
    (row,) = work.work_rows()
    assert row.line() == "Moving 2 photos to the trash · 0 done"
    library.go_on_with(1, done=1, remaining_s=118.0, current="IMG_0003.jpg")
    page.wait(lambda: row.line().endswith("1 done · about 2 minutes left"))
    bar = row.findChild(QProgressBar, "fileWorkBar")
    assert bar is not None
    assert bar.value() == 500
    page.click("fileWorkPause")
    page.wait(lambda: row.line().endswith("paused"))
    pause = row.findChild(QAbstractButton, "fileWorkPause")
    assert pause is not None
    assert pause.accessibleName() == "Go on: Moving 2 photos to the trash"
    page.click("fileWorkPause")
    page.wait(lambda: library.called("pause_file_work") == [(1, True), (1, False)])
    page.wait(lambda: not row.line().endswith("paused"))
    page.click("fileWorkCancel")
    page.wait(lambda: work.work_rows() == [])
    assert page.messages()[0].startswith("Stopped.")


def test_several_pieces_have_a_row_each_and_bytes_count_where_there_are_some(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.hold_file_work()
    library.trash([3])
    library.export([5, 6], Path("/somewhere/Prints"), ExportOptions())
    page.wait(lambda: len(work.work_rows()) == 2)
    library.go_on_with(2, total_bytes=1000, done_bytes=250)
    second = work.work_rows()[1]
    bar = second.findChild(QProgressBar, "fileWorkBar")
    assert bar is not None
    page.wait(lambda: bar.value() == 250)
    assert second.line().startswith("Exporting 2 photos to “Prints”")
    library.end_file_work(1)
    page.wait(lambda: len(work.work_rows()) == 1)
    library.end_file_work(2)
    page.wait(lambda: work.work_rows() == [])
    assert page.messages() == [], "somebody else asked for it"


def test_a_window_that_opens_later_shows_what_goes_on(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> None:
    library.hold_file_work()
    library.trash([3])
    page = open_page(library)
    page.wait(lambda: len(PhotoWork(page).work_rows()) == 1)
    library.end_file_work(1)
    page.wait(lambda: PhotoWork(page).work_rows() == [])


def test_work_of_a_moment_gets_no_row(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Del")
    page.wait(lambda: page.messages() == ["Moved 1 photo to the trash."])
    assert work.work_rows() == []


def test_copies_lead_to_their_folder(
    page: MainWindowPage,
    library: FakeLibrary,
    work: PhotoWork,
    chosen_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(external, "open_file", opened.append)
    work.choose(3)
    page.do("copy_to")
    page.wait(lambda: page.messages() == ["Copied 1 photo to “chosen”."])
    page.click("messageAction")
    page.wait(lambda: opened == [bytes(chosen_file)])


def test_problems_of_work_stay_until_they_were_seen(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    problems = tuple(FileProblem(f"{n}.jpg", "It is gone.", "") for n in range(3))
    library.problems = problems
    library.hold_file_work()
    library.trash([3, 5, 7, 9])
    library.end_file_work(1)
    page.wait(lambda: len(work.work_rows()) == 1)
    (row,) = work.work_rows()
    page.click("fileWorkProblems")
    shown = row.findChild(QAbstractButton, "fileWorkProblems")
    assert shown is not None
    assert shown.text() == "3 files were left alone"
    assert [name for name, _, _ in row.problems()] == ["0.jpg", "1.jpg", "2.jpg"]
    assert page.is_shown("fileWorkList")
