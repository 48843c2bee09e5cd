"""One photo in the whole window: inspector, menu, copies, other programs, the viewer."""

from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QAction, QGuiApplication

from app import external
from core.records import FolderId
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

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


def test_the_inspector_tells_what_is_known(page: MainWindowPage, library: FakeLibrary) -> None:
    library.script_search("dog", [7, 3], [0.31, 0.27])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3])
    page.do("inspector")
    page.select(3)
    page.wait(lambda: page.facts().get("Score") == "0.270")
    facts = page.facts()
    assert facts["Camera"] == "Drawn Camera 1"
    assert facts["Path"] == "/photos/family/2011/IMG_0003.jpg"
    assert facts["Format"] == "JPEG"
    page.wait(lambda: len(library.called("rendition")) == 1)


def test_the_inspector_says_why_a_photo_cannot_be_used(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.break_photo(3, "The file is damaged.")
    page.do("inspector")
    page.select(3)
    page.wait(lambda: page.is_shown("inspectorFailure"))
    page.click("inspectorRetry")
    page.wait(lambda: library.called("retry_failures") == [[3]])


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_photo(page: MainWindowPage) -> None:
    page.select(3)
    page.desk.handling.verbs.show_menu(QPoint(10, 10), array("q", [3]))
    wanted = [
        "View",
        "Compare",
        "Open in the usual program",
        "Open with…",
        "Show in folder",
        "Find similar",
        "Add to the search",
        "Tags…",
        "Stars",
        "Favourite",
        "Hide",
        "Turn right",
        "Turn left",
        "Copy",
        "Copy the picture",
        "Copy path",
        "File",
        "Export…",
        "Print…",
        "Move to the trash",
        "Inspector",
    ]
    assert [text for text in page.menu_texts("photoMenu") if text in wanted] == wanted


def test_find_similar_searches_by_the_photo(page: MainWindowPage) -> None:
    page.select(3)
    page.do("find_similar")
    page.wait(lambda: page.heading() == "Photos like this one")
    assert len(page.search.chips()) == 1


def test_paths_and_files_are_copied(page: MainWindowPage, library: FakeLibrary) -> None:
    library.change_photo(3, path=b"/photos/a b\xff.jpg")
    page.select(3)
    page.do("copy_path")
    page.wait(lambda: clipboard().text() == "/photos/a b\ufffd.jpg")
    page.do("copy")
    page.wait(lambda: clipboard().hasUrls())
    copied = bytes(clipboard().data("x-special/gnome-copied-files").data())
    assert copied == b"copy\nfile:///photos/a%20b%FF.jpg"


def test_photos_are_opened_and_shown_by_other_programs(
    page: MainWindowPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, bytes]] = []
    monkeypatch.setattr(external, "open_file", lambda path: opened.append(("open", path)))
    monkeypatch.setattr(external, "show_in_folder", lambda path: opened.append(("show", path)))
    library.change_photo(3, path=b"/photos/a\xff.jpg")
    page.select(3)
    page.do("open")
    page.wait(lambda: opened == [("open", b"/photos/a\xff.jpg")])
    page.do("show_in_folder")
    page.wait(lambda: opened[-1] == ("show", b"/photos/a\xff.jpg"))


def test_a_photo_on_a_missing_disk_is_not_opened(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.set_offline(FolderId(2), offline=True)
    page.select(3)
    page.do("open")
    words = "“IMG_0003.jpg” cannot be reached. The disk is not connected."
    page.wait(lambda: page.messages() == [words])


def test_the_film_beside_a_photo_is_played(
    page: MainWindowPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(external, "open_file", opened.append)
    library.change_photo(5, path=b"/photos/a\xff.HEIC", has_video=True)
    page.desk.grid.photos.refresh_thumbnails([5])
    play = page.window.findChild(QAction, "action-play_film")
    assert play is not None
    page.select(3)
    page.wait(lambda: "No film lies beside it." in play.toolTip())
    assert not play.isEnabled()
    page.select(5)
    page.wait(play.isEnabled)
    page.press("Alt+P")
    page.wait(lambda: opened == [b"/photos/a\xff.MOV"])
    page.desk.grid.photo_activated.emit(5)
    page.wait(play.isEnabled)
    page.press("P")
    page.wait(lambda: len(opened) == 2)
    library.change_photo(5, has_video=False)
    page.press("P")
    page.wait(lambda: page.messages() == ["The film is not there any more."])
    assert len(opened) == 2


def test_the_viewer_opens_and_closes(page: MainWindowPage) -> None:
    page.desk.grid.photo_activated.emit(3)
    assert page.is_shown("viewer")
    assert not page.is_shown("topBar")
    page.desk.viewer.closed.emit()
    assert not page.is_shown("viewer")
    assert page.is_shown("topBar")
    assert page.window.focusWidget() is page.desk.grid


def test_the_viewer_gives_back_the_photo_that_was_looked_at_last(page: MainWindowPage) -> None:
    page.select(3)
    first = page.listed().index(3)
    page.desk.grid.photo_activated.emit(3)
    for key in ("Right", "Right", "Esc"):
        page.press(key)
    assert page.desk.grid.current_id() == page.listed()[first + 2]
    assert list(page.desk.grid.selected_ids()) == [page.listed()[first + 2]]


def test_a_look_at_one_of_many_selected_photos_keeps_them_selected(page: MainWindowPage) -> None:
    page.desk.grid.select_ids(array("q", page.listed()[:5]))
    chosen = list(page.desk.grid.selected_ids())
    current = page.desk.grid.current_id()
    page.desk.grid.photo_activated.emit(current)
    page.press("Esc")
    assert list(page.desk.grid.selected_ids()) == chosen
