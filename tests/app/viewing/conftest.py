"""A viewer on a fake library, as it is in the window: not a window itself."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.views.viewer import Viewer
from core.records import PhotoView
from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(30)


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def ids(library: FakeLibrary) -> "array[int]":
    return library.photo_ids(PhotoView(order="oldest"))


@pytest.fixture
def looking(
    library: FakeLibrary, bridge: Bridge, ids: "array[int]", qtbot: QtBot
) -> Iterator[ViewerPage]:
    """The viewer in a window of 800 by 600, with the list of all photos at hand."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    viewer = Viewer(library, bridge, window)
    viewer.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    viewer.setFocus()
    yield ViewerPage(viewer, ids, qtbot)
    viewer.slideshow.stop()
    window.close()
