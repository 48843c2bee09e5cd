"""The window apart from searching, as a user meets it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import show_once
from app.engine_notice import EngineNotice
from app.itemmodels.photo_model import PhotoModel
from app.thumbnail_loader import Condition
from core import settings
from core.errors import CatalogTooNew, CoreError, ServiceUnavailable
from core.events import EngineBack, EngineLost, Notice, PhotosChanged
from core.library import LibraryLike
from core.records import FolderId, ModelStatus, PhotoFilter, Progress
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.fake_models import BUILT_IN
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.search_page import drop_on
from tests.support.raw_mime import RawMime

Open = Callable[[FakeLibrary], MainWindowPage]


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(photos=40)


@pytest.fixture
def page(open_page: Open, library: FakeLibrary) -> MainWindowPage:
    return open_page(library)


def clipboard() -> QMimeData:
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return mime if mime is not None else QMimeData()


def condition_of(page: MainWindowPage, photo_id: int) -> Condition | None:
    return page.desk.model.thumbnails.condition(photo_id)


# ---- the first start
def test_the_first_start_asks_for_a_folder_and_nothing_else(open_page: Open) -> None:
    page = open_page(FakeLibrary(photos=0, folders=()))
    assert page.empty_state() == ("Choose a folder with photos", "", "Choose folder…")
    for name in ("topBar", "sidebar", "inspector", "statusBar", "messageBar"):
        assert not page.is_shown(name)


def test_the_first_folder_brings_the_photos(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = FakeLibrary(photos=0, folders=())
    page = open_page(library)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(tmp_path)))
    page.click("emptyButton")
    page.wait(lambda: page.is_shown("sidebar"))
    assert library.called("add_folder") == [tmp_path]
    assert page.places() == [("All photos", 0), (tmp_path.name, 0)]
    library.add_photos(3)
    library.emit(PhotosChanged(listed=True))
    page.wait(lambda: page.listed() == [3, 2, 1])


def test_a_folder_that_cannot_be_added_says_why(open_page: Open, tmp_path: Path) -> None:
    library = FakeLibrary(photos=0, folders=())
    library.fail("add_folder", CoreError("That folder cannot be read.", "Choose another one."))
    page = open_page(library)
    mime = RawMime({"text/uri-list": tmp_path.as_uri().encode()})
    assert drop_on(page.window, mime)
    page.wait(lambda: page.messages() == ["That folder cannot be read."])
    assert page.empty_state()[0] == "Choose a folder with photos"


def test_a_library_that_cannot_be_opened_says_why_and_can_be_tried_again(
    open_page_with: Callable[[Callable[[], LibraryLike]], MainWindowPage],
) -> None:
    library = FakeLibrary(photos=5)
    errors: list[CoreError] = [CatalogTooNew("It is too new.", "Install the newest version.")]

    def opener() -> LibraryLike:
        if errors:
            raise errors.pop()
        return as_library(library)

    page = open_page_with(opener)
    assert page.empty_state() == ("It is too new.", "Install the newest version.", "Try again")
    page.click("emptyButton")
    page.wait(lambda: page.window.desk is not None)
    assert page.listed() == [5, 4, 3, 2, 1]


# ---- browsing
def test_a_photo_that_turns_out_to_be_broken_is_shown_so_at_once(
    open_page: Open, library: FakeLibrary
) -> None:
    library.without_thumbnail([40])
    page = open_page(library)
    page.wait(lambda: condition_of(page, 40) is Condition.MISSING)
    library.break_photo(40)
    library.emit(PhotosChanged(listed=False, thumbnails=(40,)))
    page.wait(lambda: condition_of(page, 40) is Condition.FAILED)


def test_new_photos_appear_as_they_are_found(page: MainWindowPage, library: FakeLibrary) -> None:
    assert page.count_line() == "40 photos"
    library.add_photos(2)
    library.emit(PhotosChanged(listed=True))
    page.wait(lambda: page.listed()[:3] == [42, 41, 40])


def test_a_folder_and_its_directories_can_be_chosen(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    assert page.places() == [("All photos", 40), ("holidays", 20), ("family", 20)]
    page.choose_place("holidays")
    page.wait(lambda: len(page.listed()) == 20)
    assert page.heading() == "holidays"
    assert library.called("directories") == []
    page.open_place("holidays")
    page.wait(lambda: len(page.place("holidays").children) == 5)
    page.choose_place("holidays", "2012")
    page.wait(lambda: page.heading() == "2012")
    view = page.desk.listing.view
    assert (view.folder_id, view.directory) == (FolderId(1), b"2012")


def test_choosing_a_place_leaves_the_search(page: MainWindowPage) -> None:
    page.search.search("nothing")
    page.wait(lambda: page.listed() == [])
    page.choose_place("family")
    page.wait(lambda: len(page.listed()) == 20)
    assert page.search.text() == ""


def test_the_order_is_chosen_and_kept(open_page: Open, library: FakeLibrary) -> None:
    page = open_page(library)
    page.browser().header.order_chosen.emit("oldest")
    page.wait(lambda: page.listed()[:3] == [1, 2, 3])
    again = open_page(library)
    again.wait(lambda: again.listed()[:3] == [1, 2, 3])


def test_a_folder_that_is_offline_is_greyed_with_its_reason(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.set_offline(FolderId(2), offline=True)
    page.wait(lambda: "disk is not connected" in page.place("family").tip)
    assert "comes back by itself" in page.place("family").tip
    library.change_folder(FolderId(2), volume="Holiday drive")
    page.wait(lambda: "“Holiday drive”" in page.place("family").tip)
    model = page.desk.model
    row = model.row_of(1)
    page.wait(lambda: bool(model.data(model.index(row), PhotoModel.OfflineRole)))
    library.set_offline(FolderId(2), offline=False)
    page.wait(lambda: model.data(model.index(row), PhotoModel.OfflineRole) is False)
    library.set_offline(FolderId(2), offline=True)
    library.remove_photos(range(1, 41))
    page.choose_place("family")
    page.wait(lambda: page.empty_state()[0] == "This folder is not connected")
    page.click("emptyButton")
    page.wait(lambda: len(library.called("scan")) == 1)


def test_the_inspector_says_when_the_disk_is_back(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.set_offline(FolderId(2), offline=True)
    page.do("inspector")
    page.select(3)
    page.wait(lambda: page.facts().get("State") == "Its disk is not connected")
    library.set_offline(FolderId(2), offline=False)
    page.wait(lambda: "State" not in page.facts())


def test_a_removed_folder_comes_back_with_undo(page: MainWindowPage, library: FakeLibrary) -> None:
    page.choose_place("family")
    folder = library.folders()[1]
    page.desk.sidebar.remove_folder_wanted.emit(folder)
    page.wait(lambda: page.places() == [("All photos", 20), ("holidays", 20)])
    page.wait(lambda: bool(page.messages()))
    assert page.messages() == ["Removed “/photos/family” from the library."]
    assert page.hints() == ["The pictures stay on disk."]
    page.wait(lambda: page.heading() == "All photos")
    page.click("messageAction")
    page.wait(lambda: [name for name, _ in page.places()][-1] == "family")
    assert library.called("restore_folder") == [FolderId(2)]
    assert library.called("add_folder") == []


def test_a_step_that_could_not_be_taken_back_keeps_its_place(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    """Ctrl+Z goes back in order, whatever went wrong on the way."""
    holidays, family = library.folders()
    for folder in (family, holidays):
        page.desk.sidebar.remove_folder_wanted.emit(folder)
    page.wait(lambda: len(page.messages()) == 2)
    page.wait(lambda: page.empty_state()[0] == "Choose a folder with photos")
    library.fail("restore_folder", CoreError("The engine is busy.", "Try again."), times=1)
    page.press("Ctrl+Z")
    page.wait(lambda: "The engine is busy." in page.messages())
    assert "Removed “/photos/holidays” from the library." in page.messages()
    for folder in (holidays, family):
        words = f"“{folder.name}” is back in the library."
        page.press("Ctrl+Z")
        page.wait(partial(_is_told, page, words))
    assert library.called("restore_folder") == [FolderId(1), FolderId(1), FolderId(2)]
    assert not [words for words in page.messages() if words.startswith("Removed")]


def _is_told(page: MainWindowPage, words: str) -> bool:
    return words in page.messages()


def test_undo_by_keyboard_without_anything_to_undo_says_so(page: MainWindowPage) -> None:
    page.desk.grid.setFocus()
    page.press("Ctrl+Z")
    page.wait(lambda: page.messages() == ["There is nothing to undo."])


# ---- indexing
def test_the_progress_is_counted_and_can_be_held(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.progress = Progress("indexing", 1204, 5000, 5000, 0, 38.2, 118.0)
    library.emit_status()
    wanted = "Indexing 1,204 of 5,000 files · 38 per second · about 2 minutes left"
    page.wait(lambda: page.progress_line() == wanted)
    page.click("pauseButton")
    page.wait(lambda: page.progress_line() == "Paused at 1,204 of 5,000 files")
    page.click("pauseButton")
    page.wait(lambda: page.progress_line() == wanted)
    page.click("cancelButton")
    page.wait(lambda: page.progress_line() == "40 photos, all can be searched")
    assert [name for name, _ in library.calls if name in {"pause", "resume", "cancel"}] == [
        "pause",
        "resume",
        "cancel",
    ]


def test_the_model_in_use_is_shown(page: MainWindowPage, library: FakeLibrary) -> None:
    page.wait(lambda: page.model_line() == "photosift-lite")
    library.model = ModelStatus(BUILT_IN, "loading")
    library.emit_status()
    page.wait(lambda: "finding by name only" in page.model_line())
    library.model = ModelStatus(BUILT_IN, "failed", message="Out of memory.")
    library.emit_status()
    page.wait(lambda: "failed" in page.model_line())


def test_failures_are_listed_with_reasons_and_tried_again(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.break_photo(3, "The file is <b>damaged</b>.")
    library.break_photo(5, "The picture is too large.")
    library.emit_status()
    page.wait(lambda: page.is_shown("failuresButton"))
    page.click("failuresButton")
    reasons = [
        ("IMG_0003.jpg", "The file is <b>damaged</b>."),
        ("IMG_0005.jpg", "The picture is too large."),
    ]
    page.wait(lambda: page.failures() == reasons)
    assert page.counted_failures() == ("2 files with problems", "2 files with problems")
    page.click("retryAll")
    page.wait(lambda: page.failures() == [])
    assert page.messages() == ["Trying 2 files again."]
    page.click("closeFailures")
    assert not page.is_shown("failuresPanel")


def test_all_failures_are_counted_where_only_the_latest_are_listed(open_page: Open) -> None:
    library = FakeLibrary(photos=1003)
    for photo_id in range(1, 1004):
        library.break_photo(photo_id)
    page = open_page(library)
    page.wait(lambda: page.is_shown("failuresButton"))
    page.click("failuresButton")
    page.wait(lambda: len(page.failures()) == 1000)
    assert page.counted_failures() == (
        "1,003 files with problems",
        "1,003 files with problems · the latest 1,000 are listed",
    )
    panel = page.window.findChild(QWidget, "failuresPanel")
    assert panel is not None
    assert panel.minimumSizeHint().width() <= page.window.minimumWidth()


# ---- trouble
def test_a_lost_engine_counts_down_while_browsing_goes_on(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.emit(EngineLost(2.0, "The search engine has stopped."))
    words = "The search engine has stopped. Searching and indexing start again"
    page.wait(lambda: page.messages() == [f"{words} in 2 seconds."])
    (notice,) = page.desk.findChildren(EngineNotice)
    (timer,) = notice.findChildren(QTimer)
    timer.timeout.emit()
    assert page.messages() == [f"{words} in 1 second."]
    timer.timeout.emit()
    assert page.messages() == [f"{words} now."]
    assert not timer.isActive()
    page.choose_place("family")
    page.wait(lambda: len(page.listed()) == 20)
    library.emit(EngineBack())
    page.wait(lambda: page.messages() == [])


def test_an_engine_that_cannot_start_leaves_browsing(open_page: Open) -> None:
    library = FakeLibrary(photos=5)
    library.fail("status", ServiceUnavailable("The engine does not start.", "See the log."))
    page = open_page(library)
    page.wait(lambda: page.messages() == ["The engine does not start."])
    assert page.listed() == [5, 4, 3, 2, 1]


def test_messages_are_plain_closed_and_never_more_than_three(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    for number in range(5):
        library.emit(Notice("warning", f"<b>Trouble</b> {number}", "Do this."))
    page.wait(lambda: len(page.messages()) == 3)
    assert page.messages()[0] == "<b>Trouble</b> 4"
    library.emit(Notice("warning", "<b>Trouble</b> 4", "Do that."))
    page.wait(lambda: page.hints()[0] == "Do that.")
    page.click("messageClose")
    # The eldest one was made first, so its button is found first.
    assert page.messages() == ["<b>Trouble</b> 4", "<b>Trouble</b> 3"]


# ---- the window itself
def test_a_dropped_folder_is_added(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    assert drop_on(page.window, RawMime({"text/uri-list": tmp_path.as_uri().encode()}))
    page.wait(lambda: library.called("add_folder") == [tmp_path])
    page.wait(lambda: page.places()[-1][0] == tmp_path.name)


def test_photos_of_the_grid_are_not_dropped_on_the_window(page: MainWindowPage) -> None:
    mime = RawMime({"application/x-photosift-photo-ids": b"3", "text/uri-list": b"file:///a.jpg"})
    assert not drop_on(page.window, mime)


def test_the_window_comes_back_as_it_was_left(open_page: Open, library: FakeLibrary) -> None:
    page = open_page(library)
    page.window.resize(720, 610)
    page.do("inspector")
    page.do("sidebar")
    page.desk.grid.set_thumbnail_size(240)
    page.close()
    assert library.closed
    assert library.setting(settings.THUMBNAIL_SIZE) == "240"
    again = open_page(library)
    assert (again.window.width(), again.window.height()) == (720, 610)
    assert again.is_shown("inspector")
    assert not again.is_shown("sidebar")
    assert again.desk.grid.thumbnail_size == 240


def test_every_control_has_a_name_for_tests_and_for_screen_readers(page: MainWindowPage) -> None:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QSlider)
    own = [w for kind in kinds for w in page.window.findChildren(kind) if _is_ours(w)]
    assert len(own) > 15
    for widget in own:
        words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        assert words or not widget.isVisible(), widget.objectName()


def _is_ours(widget: object) -> bool:
    assert isinstance(widget, QWidget)
    return bool(widget.objectName()) and not widget.objectName().startswith("qt_")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_menu_entry_can_be_reached(page: MainWindowPage) -> None:
    page.do("menu")
    menus = [menu for menu in page.window.findChildren(QMenu) if menu.isVisible()]
    assert menus
    texts = [action.text() for action in menus[0].actions() if action.text()]
    menus[0].close()
    assert {"Add folder…", "Edit", "Photo", "Trash", "Appearance", "Quit"} <= set(texts)
    (edit,) = (menu for menu in page.window.findChildren(QMenu, "editMenu"))
    assert {"Undo", "Redo", "History"} <= {action.text() for action in edit.actions()}


def test_the_window_can_be_opened_once_to_see_that_it_works(library: FakeLibrary) -> None:
    assert show_once(as_library(library)) == 40
    assert library.closed


def test_appearance_is_chosen_and_kept(page: MainWindowPage, library: FakeLibrary) -> None:
    before = page.window.palette().window().color()
    page.window._choose_appearance("dark")
    dark = page.window.palette().window().color()
    page.window._choose_appearance("light")
    assert dark.lightness() < 128
    assert page.window.palette().window().color() == before
    page.wait(lambda: library.setting(settings.APPEARANCE) == "light")


def test_a_message_that_fades_moves_no_photo_away(open_page: Open) -> None:
    page = open_page(FakeLibrary(photos=30))
    page.wait(lambda: len(page.listed()) == 30)
    grid = page.desk.grid
    before = grid.viewport().mapToGlobal(QPoint(0, 0)), grid.viewport().size()
    page.window.notifications.tell("Gave 1 photo 4 stars.")
    page.wait(lambda: page.is_shown("fadingMessages"))
    QApplication.processEvents()
    assert (grid.viewport().mapToGlobal(QPoint(0, 0)), grid.viewport().size()) == before
    page.click("messageClose")
    page.wait(lambda: not page.is_shown("fadingMessages"))
    page.window.notifications.warn("The disk is nearly full.")
    page.wait(lambda: page.is_shown("messageBar"))
    assert not page.is_shown("fadingMessages")


def test_all_photos_are_shown_again_whatever_narrowed_them(page: MainWindowPage) -> None:
    page.wait(lambda: len(page.listed()) == 40)
    page.choose_place("family")
    page.desk.browsing.narrow(PhotoFilter(min_rating=5))
    page.search.search("dog")
    page.wait(lambda: page.desk.listing.query is not None)
    page.do("clear_search")
    page.wait(lambda: len(page.listed()) == 40)
    assert page.search.text() == ""
    assert not page.desk.browsing.narrowed


def test_the_folders_say_how_many_photos_are_shown(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    before = len(library.called("folders"))
    library.hide([3], on=True)
    page.wait(lambda: len(library.called("folders")) > before)


def test_its_key_closes_a_window_as_its_button_does(
    page: MainWindowPage, library: FakeLibrary, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([page.window.closed]):
        page.press("Ctrl+W")
    assert not page.window.isVisible()
    page.wait(lambda: library.closed)
