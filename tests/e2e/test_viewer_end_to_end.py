"""The viewer with a real engine: a camera's pair of files, a picture that moves, a broken one."""

from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.views.viewer import Viewer
from core.records import PhotoView
from tests.support.pages.viewer_page import ViewerPage
from tests.support.pictures import draw_picture, write_picture
from tests.support.running_library import RunningLibrary

Key = Qt.Key


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    folder = tmp_path / "photos"
    folder.mkdir()
    write_picture(folder / "1 pair.jpg", size=(600, 400))
    write_picture(folder / "1 pair.dng", "DNG", size=(600, 400))
    first, *others = [draw_picture((80, 60), seed) for seed in range(3)]
    first.save(folder / "2 moving.gif", save_all=True, append_images=others, duration=40)
    (folder / "3 broken.png").write_bytes(b"\x89PNG\r\n\x1a\n no picture")
    library = RunningLibrary(tmp_path / "library")
    try:
        library.library.add_folder(folder)
        library.wait_idle()
        yield library
    finally:
        library.close()


@pytest.fixture
def looking(running: RunningLibrary, qtbot: QtBot) -> Iterator[ViewerPage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    bridge = Bridge()
    viewer = Viewer(running.library, bridge, window)
    viewer.resize(800, 600)
    window.show()
    ids: array[int] = running.library.photo_ids(PhotoView(order="name"))
    yield ViewerPage(viewer, ids, qtbot)
    window.close()
    bridge.close()


def test_one_viewer_on_three_kinds_of_photos(looking: ViewerPage) -> None:
    pair, moving, broken = looking.ids
    looking.show(pair)
    pane = looking.viewer.stage.pane
    names: set[str] = set()
    for _ in range(2):
        before = pane.photo_id
        looking.wait(lambda: pane.shown is not None and pane.shown.level > 0)
        assert pane.photo is not None
        names.add(pane.photo.name)
        looking.wait(lambda: looking.viewer.findChild(QToolButton, f"viewerFile{pair}"))
        looking.press(Key.Key_V)
        assert pane.photo_id != before
    assert names == {"1 pair.jpg", "1 pair.dng"}
    assert pane.photo_id == pair, "around in a circle"

    seen: set[int] = set()
    pane.player.frame.connect(lambda image: seen.add(image.pixelColor(40, 30).rgb()))
    looking.press(Key.Key_Right)
    assert pane.photo_id == moving
    looking.wait(lambda: len(seen) == 3)

    looking.press(Key.Key_Right)
    assert pane.photo_id == broken
    looking.wait(lambda: looking.canvas.error is not None)
    assert looking.canvas.error is not None
    assert "incomplete" in looking.canvas.error.message
    assert looking.canvas.accessibleName().startswith("3 broken.png: ")
