"""Zoom and place: by wheel, fingers, mouse and keys."""

from array import array

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views.picture_canvas import PictureCanvas
from app.zoom import Zoom
from core.errors import Gone, Unreadable
from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key


def near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < 2.0


def test_wheel_and_fingers_keep_the_point_under_the_pointer(looking: ViewerPage) -> None:
    looking.show(7)
    at = QPointF(300, 250)
    looking.turn_wheel(5, at)
    before, scale = looking.point_under(at), looking.canvas.zoom.scale
    looking.turn_wheel(1.5, at)
    assert looking.canvas.zoom.scale > scale
    assert near(looking.point_under(at), before)
    scale = looking.canvas.zoom.scale
    looking.pinch(0.3, at)
    assert looking.canvas.zoom.scale == pytest.approx(1.3 * scale)
    assert near(looking.point_under(at), before)


def test_a_double_click_shows_the_pixels_under_it_and_the_whole_again(looking: ViewerPage) -> None:
    looking.show(7)
    at = QPoint(320, 260)
    under = looking.point_under(QPointF(at))
    looking.double_click(at)
    assert looking.canvas.zoom.scale == 1.0
    assert near(looking.point_under(QPointF(at)), under)
    looking.double_click(QPoint(10, 200))
    assert looking.canvas.zoom.fits


def test_arrows_move_a_photo_that_is_zoomed_and_go_on_from_one_that_is_not(
    looking: ViewerPage,
) -> None:
    looking.show(7)
    looking.press(Key.Key_Z)
    assert looking.canvas.zoom.scale == 1.0
    for key, across, down in (
        (Key.Key_Right, 1, 0), (Key.Key_Down, 0, 1), (Key.Key_Left, -1, 0), (Key.Key_Up, 0, -1),
    ):  # fmt: skip
        before = looking.canvas.zoom.seen.center()
        looking.press(key)
        moved = looking.canvas.zoom.seen.center() - before
        assert moved.x() * across >= 0
        assert moved.y() * down >= 0
        assert moved.manhattanLength() > 10
    assert looking.viewer.photo_id == 7
    looking.press(Key.Key_PageDown)
    assert looking.viewer.photo_id == 8
    looking.press(Key.Key_Right)
    assert looking.viewer.photo_id == 9


def test_plus_and_minus_zoom_and_f_fits(looking: ViewerPage) -> None:
    looking.show(7)
    fit = looking.canvas.zoom.scale
    looking.press(Key.Key_Plus, Key.Key_Equal, Key.Key_Plus)
    assert looking.canvas.zoom.scale == pytest.approx(fit * 1.25**3)
    assert looking.label("viewerZoom") == f"{fit * 1.25**3 * 100:.0f} %"
    looking.press(Key.Key_Minus)
    assert looking.canvas.zoom.scale == pytest.approx(fit * 1.25**2)
    looking.press(Key.Key_F)
    assert looking.canvas.zoom.fits


def test_dragging_moves_the_photo_with_the_pointer(looking: ViewerPage) -> None:
    looking.show(7)
    looking.press(Key.Key_Z)
    canvas, none = looking.canvas, Qt.KeyboardModifier.NoModifier
    start, end = QPoint(300, 200), QPoint(240, 180)
    under = looking.point_under(QPointF(start))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, none, start)
    QTest.mouseMove(canvas, end)
    looking.wait(lambda: near(looking.point_under(QPointF(end)), under))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, none, end)


def test_digits_are_left_to_the_stars(looking: ViewerPage) -> None:
    looking.show(7)
    scale = looking.canvas.zoom.scale
    looking.press(Key.Key_0, Key.Key_1, Key.Key_Delete, Key.Key_Period)
    assert looking.canvas.zoom.scale == scale


def test_extra_buttons_of_the_mouse_go_back_and_forth(looking: ViewerPage) -> None:
    looking.show(7)
    for button, photo_id in (
        (Qt.MouseButton.ForwardButton, 8),
        (Qt.MouseButton.BackButton, 7),
    ):
        QTest.mouseClick(looking.canvas, button, Qt.KeyboardModifier.NoModifier, QPoint(100, 100))
        assert looking.viewer.photo_id == photo_id


def test_a_turned_photo_is_shown_turned(looking: ViewerPage, library: FakeLibrary) -> None:
    library.change_photo(7, rotation=90)
    looking.show(7)  # 4000 by 2667 as it is stored
    picture = looking.canvas.zoom.picture
    assert picture.width() < picture.height()
    image = looking.canvas.image
    assert image is not None
    assert image.width() < image.height()


def test_r_asks_for_a_turn_and_an_edit_turns_what_is_shown(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    wanted: list[str] = []
    looking.viewer.verb_wanted.connect(wanted.append)
    looking.show(7)
    image = looking.canvas.image
    assert image is not None
    corner = image.pixelColor(0, 0)
    looking.press(Key.Key_R)
    looking.press(Key.Key_R, shift=True)
    assert wanted == ["rotate_right", "rotate_left"]
    library.change_photo(7, rotation=90)
    looking.viewer.refresh([7])
    looking.wait(lambda: looking.canvas.zoom.picture.width() < 3000)
    after = looking.canvas.image
    assert after is not None
    assert after.size() == image.size().transposed()
    assert after.pixelColor(after.width() - 1, 0) == corner, "clockwise"
    assert library.called("rendition").count((7, 2048)) == 1, "turned, not fetched again"


def test_what_is_turned_while_its_picture_is_on_the_way_arrives_turned(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    with library.held("rendition"):
        looking.viewer.show_photo(7, looking.ids)
        looking.wait(lambda: looking.canvas.image is not None)
        looking.wait(lambda: (7, 2048) in library.called("rendition"))
        library.change_photo(7, rotation=90)
        looking.viewer.refresh([7])
        looking.wait(lambda: looking.canvas.zoom.picture.width() < 3000)
    looking.wait(lambda: looking.level() > 0)
    image = looking.canvas.image
    assert image is not None
    assert image.width() < image.height()
    assert looking.canvas.zoom.picture.width() < 3000


def test_a_file_that_changed_is_fetched_again(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    library.change_photo(7, mtime_ns=1)
    looking.viewer.refresh([7])
    looking.wait(lambda: library.called("rendition").count((7, 2048)) == 2)


def test_looking_at_other_pictures_alike() -> None:
    one = Zoom(QSizeF(4000, 3000), QSizeF(800, 600))
    other = Zoom(QSizeF(1000, 2000), QSizeF(800, 600))
    one.zoom_to(1.0, QPointF(700, 500))
    other.follow(one.look)
    assert other.look.nearness == pytest.approx(one.look.nearness)
    assert other.look.centre.y() == pytest.approx(one.look.centre.y(), abs=0.1)
    one.fit()
    other.follow(one.look)
    assert other.fits


@pytest.mark.parametrize("photo_ids", [array("q"), array("q", [3])])
def test_a_short_list_has_no_next(looking: ViewerPage, photo_ids: "array[int]") -> None:
    looking.viewer.show_photo(3, photo_ids)
    looking.press(Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_Left)
    assert looking.viewer.photo_id == 3


def shades(canvas: PictureCanvas) -> int:
    """How many there are along the middle of what is painted."""
    shot = canvas.grab().toImage()
    return len({shot.pixel(x, shot.height() // 2) for x in range(shot.width())})


def test_a_thumbnail_in_the_place_of_a_photo_is_enlarged_smoothly(qtbot: QtBot) -> None:
    """As when the photo's disk is away; pixels of its own are shown as such."""
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    stripes = QImage(8, 6, QImage.Format.Format_RGB32)
    for x in range(8):
        for y in range(6):
            stripes.setPixelColor(x, y, QColor("white" if x % 2 else "black"))
    canvas.set_photo(QSize(4000, 3000))
    canvas.set_image(stripes, QSize(4000, 3000), None)
    assert shades(canvas) > 20
    canvas.set_photo(QSize(8, 6))
    canvas.set_image(stripes, QSize(8, 6), None)
    for _ in range(20):
        canvas.zoom_by(1)
    assert canvas.zoom.scale >= 4
    assert shades(canvas) < 5


def test_a_photo_whose_disk_is_away_has_another_sign_than_a_broken_one(qtbot: QtBot) -> None:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    shots = []
    for error in (Gone("Not there.", "Wait."), Unreadable("Not there.", "Wait.")):
        canvas.set_error(error)
        shots.append(canvas.grab().toImage())
    assert shots[0] != shots[1]
