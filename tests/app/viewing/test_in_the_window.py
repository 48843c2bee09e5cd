"""The viewer in the window: verbs act on the photo that is shown, and what is set is kept."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.views.viewer import Viewer
from core.events import PhotosChanged
from core.records import FolderId
from core.settings import VIEWER_PARTS
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

Key = Qt.Key


@pytest.fixture
def page(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> Iterator[MainWindowPage]:
    page = open_page(library)
    page.wait(lambda: page.count_line() == "30 photos")
    yield page
    page.desk.viewer.slideshow.stop()


@pytest.fixture
def viewer(page: MainWindowPage) -> Viewer:
    page.desk.view_photo(7)
    assert page.is_shown("viewer")
    return page.desk.viewer


def test_verbs_act_on_the_photo_that_is_shown(
    page: MainWindowPage, viewer: Viewer, library: FakeLibrary
) -> None:
    QTest.keyClick(viewer, Key.Key_4)
    page.wait(lambda: library.called("rate") == [((7,), 4)])
    QTest.keyClick(viewer, Key.Key_R)
    page.wait(lambda: library.called("rotate") == [((7,), 90)])
    page.wait(
        lambda: viewer.stage.pane.photo is not None and viewer.stage.pane.photo.rotation == 90
    )


def test_after_the_trash_the_next_photo_is_shown(
    page: MainWindowPage, viewer: Viewer, library: FakeLibrary
) -> None:
    listed = page.listed()
    expected = listed[listed.index(7) + 1]
    page.window.findChild(type(page.desk._actions["trash"]), "action-trash")
    page.desk._actions["trash"].trigger()
    assert viewer.photo_id == expected
    library.remove_photos([7])
    library.emit(PhotosChanged(listed=True))
    page.wait(lambda: 7 not in page.listed())
    assert viewer.photo_id == expected


def test_two_selected_photos_are_compared(page: MainWindowPage) -> None:
    page.desk.grid.setFocus()
    ids = page.listed()
    page.desk.grid.set_current_id(ids[0])
    assert not page.desk._actions["compare"].isEnabled()
    QTest.keyClick(page.desk.grid, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page.wait(page.desk._actions["compare"].isEnabled)
    page.desk._actions["compare"].trigger()
    assert page.is_shown("viewer")
    assert page.desk.viewer.stage.shown_ids() == ids[:2]


def test_what_is_shown_with_a_photo_is_kept(
    page: MainWindowPage, viewer: Viewer, library: FakeLibrary
) -> None:
    page.wait(lambda: VIEWER_PARTS in library.called("setting"))
    QTest.keyClick(viewer, Key.Key_I)
    QTest.keyClick(viewer, Key.Key_T)
    page.wait(lambda: library.setting(VIEWER_PARTS) == "strip info")


def test_new_photos_do_not_move_the_one_that_is_shown(
    page: MainWindowPage, viewer: Viewer, library: FakeLibrary
) -> None:
    library.add_photos(3)
    library.emit(PhotosChanged(listed=True))
    page.wait(lambda: len(page.listed()) == 33)
    assert viewer.photo_id == 7


def test_a_disk_that_goes_does_not_end_looking_at_a_photo(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.desk.view_photo(30)
    page.wait(page.desk.viewer.isVisible)
    library.set_offline(FolderId(1), offline=True)
    page.wait(lambda: any(folder.offline for folder in page.desk._places.folders))
    assert page.desk.viewer.isVisible()
    assert page.desk.viewer.photo_id == 30
    page.press("Esc")
    assert page.desk.grid.isVisible()
