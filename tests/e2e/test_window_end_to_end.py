"""The window as a user meets it: real widgets, a real engine, its model, and photographs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from core.events import EngineLost
from core.library import Library
from core.records import FileTerm
from core.rpc.launcher import engine_command
from tests.support.expected_ranks import expected_ranks
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.photographs import FILES, photograph_file
from tests.support.running_library import stop_engine

PATIENCE_MS = 60_000
NAMES = {f"IMG_{3000 + 11 * number}": name for number, name in enumerate(FILES)}
"""File names tell nothing about what is to be seen."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("window") / "photos"
    folder.mkdir()
    for file_name, name in NAMES.items():
        file = photograph_file(name)
        (folder / (file_name + file.suffix)).write_bytes(file.read_bytes())
    return folder


@pytest.fixture(scope="module")
def keeper(folder: Path) -> Iterator[Library]:
    """Keeps the engine alive as long as this module, so that its model is loaded once."""
    directory = folder.parent / "library"
    library = Library(directory, client_name="test", engine_command=engine_command(directory))
    try:
        library.status()
        library.photos([])
        yield library
    finally:
        stop_engine(library)
        library.close()


@pytest.fixture
def page(keeper: Library, qtbot: QtBot) -> Iterator[MainWindowPage]:
    directory = keeper.directory

    def opener() -> Library:
        return Library(directory, client_name="window", engine_command=engine_command(directory))

    page = MainWindowPage(qtbot, opener)
    yield page
    page.close()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Waits as long as an engine may take; a slow machine is no failure."""
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


@pytest.fixture
def full(page: MainWindowPage, folder: Path, wait: Callable[..., None]) -> MainWindowPage:
    """A window on a library whose photos can all be searched."""
    page.desk.add_folder(folder)
    line = f"{len(NAMES)} photos, all can be searched"
    wait(lambda: page.progress_line() == line and len(page.listed()) == len(NAMES))
    # A window begins with what the one before it was searching for.
    page.search.press(Qt.Key.Key_Escape)
    wait(lambda: page.heading() == "All photos")
    return page


def seen(page: MainWindowPage) -> list[str]:
    """What the photos in the grid show, in order."""
    photos = {int(photo.id): photo for photo in page.desk.session.library.photos(page.listed())}
    return [NAMES[photos[photo_id].name.partition(".")[0]] for photo_id in page.listed()]


def answered(page: MainWindowPage, heading: str) -> bool:
    """Whether the grid shows the answer to this, and not what was there before."""
    return page.heading() == heading and page.count_line().endswith("best first")


def key(page: MainWindowPage, pressed: Qt.Key) -> None:
    QTest.keyClick(page.window.focusWidget(), pressed)


def file_drop(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_folder_fills_the_window_and_words_find_the_photo(
    full: MainWindowPage, wait: Callable[..., None]
) -> None:
    assert full.places()[0] == ("All photos", len(NAMES))
    full.search.type("a rocket launch")
    wait(lambda: answered(full, "“a rocket launch”") and seen(full)[:1] == ["rocket"])
    assert full.count_line() == f"{len(NAMES)} photos, best first"
    full.search.press(Qt.Key.Key_Escape)
    wait(lambda: full.heading() == "All photos")
    assert len(full.listed()) == len(NAMES)


def test_keys_alone_lead_from_the_words_to_the_picture_and_back(
    full: MainWindowPage, wait: Callable[..., None]
) -> None:
    full.search.search("a motorcycle")
    wait(lambda: answered(full, "“a motorcycle”") and seen(full)[:1] == ["motorcycle"])
    # It is written by another thread than the one that asked.
    wait(lambda: full.recent_searches() == ["a motorcycle"])
    full.search.press(Qt.Key.Key_Down)
    key(full, Qt.Key.Key_Home)
    key(full, Qt.Key.Key_Return)
    viewer = full.desk.viewer
    assert viewer.isVisible()
    wait(lambda: viewer.canvas.image is not None)
    first = viewer.photo_id
    key(full, Qt.Key.Key_Right)
    wait(lambda: viewer.photo_id != first and viewer.canvas.image is not None)
    # The list may be refreshed behind the viewer, which goes on through the one it was opened on.
    second = viewer.photo_id
    assert second not in {None, first}
    key(full, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert full.desk.grid.current_id() == second
    full.do("inspector")
    # What is shown may be read again at any moment, for the engine tells of changes.
    wait(lambda: -1 <= float(full.facts().get("Score", "nan")) <= 1)


def test_plain_words_find_the_photographs_as_they_do_on_the_command_line(
    full: MainWindowPage, qtbot: QtBot
) -> None:
    full.search.search("anything else")  # what the window was closed with would be there already
    worse = []
    for words, photo, rank in expected_ranks():
        busy = full.desk.listing.busy
        # The heading comes before the photos do.
        with qtbot.waitSignal(busy, timeout=PATIENCE_MS, check_params_cb=lambda on: not on):
            full.search.search(words)
        assert answered(full, f"“{words}”")
        found = 1 + seen(full).index(photo)
        if found > rank:
            worse.append(f"{words}: {photo} at {found}, not {rank}")
    assert not worse


def test_a_picture_dropped_on_the_search_box_finds_its_like(
    full: MainWindowPage, tmp_path: Path, wait: Callable[..., None]
) -> None:
    """The file lies outside the library, and its name says nothing."""
    outside = tmp_path / "download.jpg"
    outside.write_bytes(photograph_file("coffee").read_bytes())
    assert full.search.drop(file_drop(outside))
    wait(lambda: answered(full, "Photos like this one") and seen(full)[:1] == ["coffee"])
    assert [type(term) for term in full.search.terms()] == [FileTerm]
    full.search.type("a cup")
    wait(lambda: answered(full, "“a cup” with 1 picture") and seen(full)[:1] == ["coffee"])


def test_what_is_no_picture_gets_a_sentence_and_leaves_no_chip(
    full: MainWindowPage, tmp_path: Path, wait: Callable[..., None]
) -> None:
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear photo organizer, I am no picture.")
    assert full.search.drop(file_drop(letter))
    wait(lambda: bool(full.messages()) and not full.search.chips())
    assert "letter.jpg" in full.messages()[0] or "text" in full.messages()[0]


def test_a_removed_folder_comes_back_with_all_its_photos(
    full: MainWindowPage, wait: Callable[..., None]
) -> None:
    before = sorted(full.listed())
    folder = full.desk.session.library.folders()[0]
    full.desk.sidebar.remove_folder_wanted.emit(folder)
    wait(lambda: full.empty_state()[2] == "Choose folder…")
    wait(lambda: any(text.startswith("Removed") for text in full.messages()))
    full.click("messageAction")
    wait(lambda: sorted(full.listed()) == before)
    wait(lambda: full.progress_line().endswith("all can be searched"))


@pytest.mark.expects_warnings
def test_a_killed_engine_is_told_and_comes_back(
    full: MainWindowPage, keeper: Library, wait: Callable[..., None]
) -> None:
    told: list[object] = []
    bridge: Bridge = full.bridge
    bridge.event.connect(told.append)
    pid = full.desk.session.library.status().pid
    process = psutil.Process(pid)
    process.kill()
    wait(lambda: any(isinstance(event, EngineLost) for event in told))
    wait(lambda: any("engine" in text for text in full.messages()))
    assert len(full.listed()) == len(NAMES)
    wait(lambda: not full.messages())
    full.search.search("a motorcycle")
    wait(lambda: full.model_line().startswith("photosift-lite"))
    wait(lambda: seen(full)[:1] == ["motorcycle"])
    assert full.desk.session.library.status().pid != pid
    full.close()
    # It was started within this test, so it ends with it.
    stop_engine(keeper)
