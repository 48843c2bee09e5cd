"""Windows for the tests of this folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app import style
from app.opening import Opener
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage


@pytest.fixture
def open_page_with(qtbot: QtBot) -> Iterator[Callable[[Opener], MainWindowPage]]:
    """Opens a window with an opener of its own; closes it after the test."""
    pages: list[MainWindowPage] = []

    def open_with(opener: Opener) -> MainWindowPage:
        pages.append(MainWindowPage(qtbot, opener))
        return pages[-1]

    yield open_with
    for page in pages:
        page.close()


@pytest.fixture
def open_page(
    open_page_with: Callable[[Opener], MainWindowPage],
) -> Callable[[FakeLibrary], MainWindowPage]:
    """Opens a window on a library; closes it after the test."""
    return lambda library: open_page_with(lambda: as_library(library))


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(photos=40)


@pytest.fixture
def page(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> MainWindowPage:
    """A window that shows the library."""
    page = open_page(library)
    page.wait(lambda: page.count_line() == "40 photos")
    return page


@pytest.fixture
def health(page: MainWindowPage) -> HealthPageObject:
    """The health page of that window."""
    return HealthPageObject(page)


@pytest.fixture
def chosen_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What the user chooses in every dialog for files and folders."""
    path = tmp_path / "chosen"

    def choose(dialog: QFileDialog) -> None:
        dialog.fileSelected.emit(str(path))
        dialog.done(0)

    monkeypatch.setattr(QFileDialog, "open", choose)
    return path


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """The style sheet decides sizes, so tests have it too."""
    style.apply(qapp)
