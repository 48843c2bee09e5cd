"""Two to four photos beside each other."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key


@pytest.mark.parametrize("count", [2, 3, 4])
def test_photos_stand_beside_each_other_with_their_names(looking: ViewerPage, count: int) -> None:
    looking.compare(*range(3, 3 + count))
    assert looking.compared() == list(range(3, 3 + count))
    assert looking.viewer.photo_id == 3
    panes = looking.viewer.stage.panes
    for sizes in ([pane.width() for pane in panes], [pane.height() for pane in panes]):
        assert max(sizes) - min(sizes) <= 1, "of one size"
    assert [pane.active for pane in panes] == [True] + [False] * (count - 1)
    assert looking.button("viewerLink").isVisible()
    assert not looking.viewer.grab().toImage().isNull()


def test_photos_that_are_turned_together_are_all_shown_turned(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    looking.compare(7, 8)
    for photo_id in (7, 8):
        library.change_photo(photo_id, rotation=90)
    looking.viewer.refresh([7, 8])
    photos = [pane.photo for pane in looking.viewer.stage.panes]
    assert [photo.rotation for photo in photos if photo is not None] == [0, 0]
    looking.wait(
        lambda: [p.photo.rotation for p in looking.viewer.stage.panes if p.photo] == [90, 90]
    )


def test_zoom_and_place_are_linked_until_one_says_otherwise(looking: ViewerPage) -> None:
    looking.compare(3, 10)  # both are square
    one, other = (pane.canvas for pane in looking.viewer.stage.panes)
    looking.turn_wheel(6, QPointF(100, 150), one)
    assert other.zoom.scale == pytest.approx(one.zoom.scale)
    one.pan_by(QPointF(-40, -25))
    assert other.zoom.look.centre.x() == pytest.approx(one.zoom.look.centre.x())
    looking.press(Key.Key_L)
    scale = other.zoom.scale
    looking.turn_wheel(2, QPointF(100, 150), one)
    assert other.zoom.scale == scale
    looking.press(Key.Key_L)
    assert other.zoom.scale == pytest.approx(one.zoom.scale), "they come together at once"


def test_arrows_put_another_photo_in_the_active_place(looking: ViewerPage) -> None:
    looking.compare(3, 4, 6)
    told: list[object] = []
    looking.viewer.photo_changed.connect(told.append)
    looking.press(Key.Key_Right)
    assert looking.compared() == [5, 4, 6], "one that is there already is passed over"
    looking.press(Key.Key_Tab)
    assert looking.viewer.photo_id == 4
    looking.press(Key.Key_Left)
    assert looking.compared() == [5, 3, 6]
    QTest.keyClick(looking.viewer, Key.Key_Backtab)
    assert looking.viewer.photo_id == 5
    assert told == [5, 4, 3, 5], "verbs act on the framed one"


def test_a_press_makes_a_photo_the_active_one(looking: ViewerPage) -> None:
    looking.compare(3, 4)
    looking.click(looking.viewer.stage.panes[1].canvas, QPoint(20, 20))
    assert looking.viewer.photo_id == 4
    assert looking.label("viewerName") == "IMG_0004.jpg"
    assert looking.viewer.stage.panes[1].active


def test_a_replaced_photo_is_looked_at_like_the_others(looking: ViewerPage) -> None:
    looking.compare(3, 10)
    looking.press(Key.Key_Z)
    look = looking.canvas.zoom.look
    looking.press(Key.Key_PageDown)
    looking.wait(lambda: looking.level() > 0)
    assert looking.canvas.zoom.look.nearness == pytest.approx(look.nearness)
    assert not looking.canvas.zoom.fits


def test_going_back_to_one(looking: ViewerPage) -> None:
    looking.compare(3, 4, 5, 6)
    looking.show(8)
    assert looking.compared() == [8]
    assert not looking.button("viewerLink").isVisible()
    assert not looking.viewer.stage.panes[0].active


def test_going_back_to_one_from_another_than_the_first(looking: ViewerPage) -> None:
    looking.compare(3, 4, 6)
    looking.press(Key.Key_Tab)
    looking.show(8)
    assert looking.compared() == [8]
    assert looking.viewer.photo_id == 8


def test_photos_that_are_not_listed_are_left_out(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.viewer.compare([3, 99, 5], looking.ids)
    assert looking.compared() == [3, 5]
    looking.viewer.compare([98, 99], looking.ids)
    assert looking.compared() == [3, 5]
