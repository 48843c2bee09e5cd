from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.views.viewer import Viewer
from core.records import PhotoView
from tests.support.fake_library import FakeLibrary

Key = Qt.Key


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(6)


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def viewer(library: FakeLibrary, bridge: Bridge, qtbot: QtBot) -> Iterator[Viewer]:
    # As in the main window, it is not a window itself.
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    viewer = Viewer(library, bridge, window)
    viewer.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    viewer.setFocus()
    yield viewer
    window.close()


@pytest.fixture
def ids(library: FakeLibrary) -> "array[int]":
    return library.photo_ids(PhotoView(order="oldest"))


def shown_px(viewer: Viewer) -> int:
    image = viewer.canvas.image
    return 0 if image is None else max(image.width(), image.height())


def label(viewer: Viewer, name: str) -> str:
    found = viewer.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_it_shows_a_screen_sized_rendition(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)
    assert viewer.photo_id == 3
    assert label(viewer, "viewerName") == "IMG_0003.jpg"
    assert label(viewer, "viewerPosition") == "3 of 6"
    assert viewer.canvas.accessibleName().startswith("IMG_0003.jpg, ")
    assert viewer.canvas.zoom.fits
    assert not viewer.canvas.grab().toImage().isNull()


def test_the_neighbours_are_read_ahead(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    expected = {(i, 2048) for i in (2, 3, 4, 5, 6)}
    qtbot.waitUntil(lambda: set(library.called("rendition")) == expected)
    asked = library.called("rendition")
    assert asked[0] == (3, 2048)
    assert asked.index((4, 2048)) < asked.index((6, 2048)), "the nearest in the direction first"
    qtbot.waitUntil(lambda: viewer._loaders.renditions.has(4, 2048))
    viewer.next()
    assert shown_px(viewer) == 2048, "at once"
    assert viewer.canvas.is_crisp, "and clean"


def test_keys_go_through_the_list_and_stop_at_its_ends(viewer: Viewer, ids: "array[int]") -> None:
    shown: list[int] = []
    viewer.photo_changed.connect(shown.append)
    viewer.show_photo(5, ids)
    assert viewer.canvas.zoom.fits
    for key in (
        Key.Key_Right,
        Key.Key_Space,
        Key.Key_Left,
        Key.Key_Home,
        Key.Key_Left,
        Key.Key_End,
    ):
        QTest.keyClick(viewer, key)
    assert shown == [5, 6, 5, 1, 6]
    QTest.keyClick(viewer, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.photo_id == 5


def test_a_late_picture_of_another_photo_is_not_shown(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    with library.held("rendition"):
        viewer.show_photo(1, ids)
        qtbot.waitUntil(lambda: library.called("rendition") == [(1, 2048)])
        viewer.show_photo(6, ids)
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)
    assert label(viewer, "viewerName") == "IMG_0006.jpg"


def test_zooming_in_fetches_the_full_resolution(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)
    QTest.keyClick(viewer, Key.Key_Z)
    assert viewer.canvas.zoom.scale == 1.0
    target = viewer.canvas.zoom.target
    qtbot.waitUntil(lambda: shown_px(viewer) == 4000)
    assert viewer.canvas.zoom.target == target, "a better picture moves nothing"
    assert label(viewer, "viewerZoom") == "100 %"
    QTest.keyClick(viewer, Key.Key_F)
    assert viewer.canvas.zoom.fits


def test_the_wheel_zooms_and_the_mouse_moves_the_photo(
    viewer: Viewer, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)
    canvas = viewer.canvas
    before = canvas.zoom.scale
    at = QPointF(200, 150)
    for _ in range(6):
        event = QWheelEvent(
            at,
            QPointF(canvas.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
    assert canvas.zoom.scale == pytest.approx(before * 1.25**6)
    left = canvas.zoom.target.left()
    QTest.mousePress(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 200)
    )
    QTest.mouseMove(canvas, QPoint(280, 200))
    qtbot.waitUntil(lambda: canvas.zoom.target.left() < left)
    QTest.mouseRelease(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(280, 200)
    )
    QTest.mouseDClick(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(280, 200)
    )
    assert canvas.zoom.fits


def test_once_it_is_still_the_picture_is_reduced_cleanly(
    viewer: Viewer, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: viewer.canvas._crisp is not None)
    crisp = viewer.canvas._crisp
    assert crisp is not None
    assert crisp.size() == viewer.canvas.target_size
    assert not viewer.canvas.grab().toImage().isNull()


def test_a_broken_photo_says_why_and_the_next_one_works(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    library.break_photo(2, "The file ends too early.")
    viewer.show_photo(2, ids)
    qtbot.waitUntil(lambda: viewer.canvas.error is not None)
    assert str(viewer.canvas.error) == "The file ends too early."
    assert label(viewer, "viewerName") == "IMG_0002.jpg"
    assert not viewer.canvas.grab().toImage().isNull()
    viewer.next()
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)


def test_a_broken_neighbour_is_no_news_until_it_is_shown(
    viewer: Viewer, library: FakeLibrary, bridge: Bridge, ids: "array[int]", qtbot: QtBot
) -> None:
    told: list[object] = []
    bridge.failure.connect(told.append)
    library.break_photo(4)
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: viewer._loaders.renditions.error(4) is not None)
    assert told == []
    viewer.next()
    assert viewer.canvas.error is not None


def test_a_photo_that_is_gone_says_so(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot
) -> None:
    library.remove_photos([2])
    viewer.show_photo(2, ids)
    qtbot.waitUntil(lambda: viewer.canvas.error is not None)
    assert "not in the library any more" in str(viewer.canvas.error)


def test_escape_closes_and_gives_the_memory_back(
    viewer: Viewer, ids: "array[int]", qtbot: QtBot
) -> None:
    viewer.show_photo(3, ids)
    qtbot.waitUntil(lambda: shown_px(viewer) == 2048)
    with qtbot.waitSignal(viewer.closed):
        QTest.keyClick(viewer, Key.Key_Escape)
    assert viewer.canvas.image is None
    assert viewer._loaders.renditions.best(3, 0) is None


def test_every_button_has_a_name(viewer: Viewer, ids: "array[int]") -> None:
    viewer.show_photo(1, ids)
    buttons = {button.accessibleName(): button for button in viewer.findChildren(QToolButton)}
    assert "" not in buttons
    assert not buttons["Previous"].isEnabled()
    buttons["Next"].click()
    assert viewer.photo_id == 2
    buttons["Zoom in"].click()
    buttons["Actual pixels"].click()


def test_a_photo_outside_the_list_is_shown_alone(viewer: Viewer, ids: "array[int]") -> None:
    viewer.show_photo(5, array("q", [1, 2]))
    assert viewer.photo_id == 5
    assert label(viewer, "viewerPosition") == "1 of 1"


@pytest.mark.parametrize("thumbnail", [True, False])
def test_a_photo_that_is_away_says_on_which_disk_it_is(
    viewer: Viewer, library: FakeLibrary, ids: "array[int]", qtbot: QtBot, thumbnail: bool
) -> None:
    folder = library.folders()[1]
    library.change_folder(folder.id, volume="Holiday drive")
    library.set_offline(folder.id, offline=True)
    if not thumbnail:
        library.without_thumbnail([1])
    words = (
        "“IMG_0001.jpg” cannot be reached. On the disk “Holiday drive”: The disk is not connected."
    )
    viewer.show_photo(1, ids)
    if thumbnail:
        qtbot.waitUntil(lambda: label(viewer, "viewerNote").replace("\u200b", "") == words)
        assert shown_px(viewer) > 0
    else:
        qtbot.waitUntil(lambda: words in viewer.canvas.accessibleName())
    assert (1, 2048) not in library.called("rendition")
    viewer.next()
    qtbot.waitUntil(lambda: label(viewer, "viewerName") == "IMG_0002.jpg")
    note = viewer.findChild(QLabel, "viewerNote")
    assert note is not None
    assert not note.isVisible()
