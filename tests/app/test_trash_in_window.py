"""Photos go to the trash, come back, and are deleted only after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from core.errors import ServiceUnavailable
from core.events import FoldersChanged
from core.records import FileProblem
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork

# The offscreen platform cannot put a dialog in front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def work(page: MainWindowPage) -> PhotoWork:
    return PhotoWork(page)


@pytest.fixture
def trash(page: MainWindowPage, library: FakeLibrary, work: PhotoWork) -> PhotoWork:
    """The trash with photos 3 and 5 in it."""
    beach = library.make_tag(("Beach",))
    library.tag([3], [beach.id])
    library.trash([3, 5])
    page.do("trash_page")
    page.wait(lambda: sorted(page.listed()) == [3, 5])
    page.wait(lambda: work.trash_bar.line().startswith("2 photos in the trash"))
    return work


def test_delete_moves_to_the_trash_and_undo_brings_back(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    work.press("Del")
    page.wait(lambda: page.messages() == ["Moved 2 photos to the trash."])
    page.wait(lambda: not {3, 5} & set(page.listed()))
    assert library.deleted == []
    page.click("messageAction")
    page.wait(lambda: {3, 5} <= set(page.listed()))
    page.wait(lambda: page.messages() == ["Taken back: Move 2 photos to the trash."])


def test_what_could_not_be_moved_is_said_and_listed(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.problems = (FileProblem("IMG_0005.jpg", "It may not be changed.", "Unlock it."),)
    work.choose(3, 5)
    work.press("Del")
    page.wait(lambda: page.hints() == ["1 file was left alone"])
    page.wait(lambda: len(work.work_rows()) == 1)
    (row,) = work.work_rows()
    assert row.problems() == [("IMG_0005.jpg", "It may not be changed.", "Unlock it.")]
    page.click("fileWorkClose")
    page.wait(lambda: work.work_rows() == [])


def test_an_engine_that_is_away_moves_nothing_and_says_so(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.fail("trash", ServiceUnavailable("The engine does not answer.", "Try again."))
    work.choose(3)
    work.press("Del")
    page.wait(lambda: page.messages() == ["The engine does not answer."])
    assert 3 in page.listed()


def test_the_verbs_of_the_trash(page: MainWindowPage, trash: PhotoWork) -> None:
    actions = page.desk._actions
    trash.choose(3)
    assert trash.trash_bar.isVisible()
    for name in ("restore", "delete"):
        assert actions[name].isEnabled(), name
    for name in ("rate_3", "export", "rename", "edit_tags"):
        assert not actions[name].isEnabled(), name
        assert "It is in the trash." in actions[name].toolTip()
    assert not actions["trash"].isVisible()
    page.desk._choose_view(type(page.desk.listing.view)())
    page.wait(lambda: len(page.listed()) == 38)
    assert not trash.trash_bar.isVisible()
    assert not actions["restore"].isVisible()


def test_the_selected_or_all_are_put_back(
    page: MainWindowPage, library: FakeLibrary, trash: PhotoWork
) -> None:
    trash.choose(3)
    page.do("restore")
    page.wait(lambda: page.listed() == [5])
    assert page.messages()[0] == "Put 1 photo back from the trash."
    page.wait(lambda: trash.trash_bar.line().startswith("1 photo in the trash"))
    page.click("restoreAll")
    page.wait(lambda: page.listed() == [])
    page.wait(lambda: trash.trash_bar.line() == "The trash is empty.")
    assert not trash.the(QPushButton, "emptyTrash").isEnabled()


def test_emptying_says_what_goes_and_is_no_default(
    page: MainWindowPage, library: FakeLibrary, trash: PhotoWork
) -> None:
    page.click("emptyTrash")
    page.wait(trash.asked)
    said = trash.question()
    assert "Delete 2 photos for good?" in said
    assert "The files are deleted from the disk: 4.0 MB." in said
    assert "1 has tags; that goes with them." in said
    assert "This cannot be undone." in said
    dialog = trash.the(QDialog, "question")
    agree = dialog.findChild(QPushButton, "questionAgree")
    assert agree is not None
    assert agree.text() == "Delete 2 photos"
    assert not agree.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    page.wait(lambda: not trash.asked())
    assert library.deleted == []
    page.click("emptyTrash")
    page.wait(trash.asked)
    trash.answer("questionAgree")
    page.wait(lambda: sorted(library.deleted) == [3, 5])
    page.wait(lambda: page.messages()[:1] == ["Deleted 2 photos for good."])
    page.wait(lambda: page.listed() == [])


def test_delete_in_the_trash_asks_about_the_selected(
    page: MainWindowPage, library: FakeLibrary, trash: PhotoWork
) -> None:
    trash.choose(5)
    trash.press("Del")
    page.wait(trash.asked)
    assert "Delete 1 photo for good?" in trash.question()
    trash.answer("questionAgree")
    page.wait(lambda: library.deleted == [5])
    page.wait(lambda: page.listed() == [3])


def test_photos_on_a_disk_that_is_away_stay(
    page: MainWindowPage, library: FakeLibrary, trash: PhotoWork
) -> None:
    library.set_offline(library.folders()[1].id, offline=True)
    library.emit(FoldersChanged())
    page.click("emptyTrash")
    page.wait(lambda: "Nothing in the trash can be reached." in page.messages())
    assert not trash.asked()


def test_an_empty_trash_has_nothing_to_empty(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    page.do("empty_trash")
    page.wait(lambda: page.messages() == ["The trash is empty."])
    assert not work.asked()
