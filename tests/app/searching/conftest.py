"""A window on a library in which “dog” finds three photos."""

from collections.abc import Callable

import pytest

from core.records import SearchQuery
from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage

Open = Callable[[FakeLibrary], MainWindowPage]


@pytest.fixture
def library() -> FakeLibrary:
    library = FakeLibrary(photos=40)
    library.script_search("dog", [7, 3, 9])
    return library


@pytest.fixture
def page(open_page: Open, library: FakeLibrary) -> MainWindowPage:
    return open_page(library)


def queries(library: FakeLibrary) -> list[SearchQuery]:
    """What was searched for."""
    return [query for query in library.called("search") if isinstance(query, SearchQuery)]
