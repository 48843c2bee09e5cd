"""Windows for the tests of this folder."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import style
from app.opening import Opener
from tests.support.fake_library import FakeLibrary, as_library
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


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """The style sheet decides sizes, so tests have it too."""
    style.apply(qapp)
