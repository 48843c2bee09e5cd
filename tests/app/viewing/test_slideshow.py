"""Photos that pass by themselves."""

from typing import ClassVar

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.awake import Awake
from app.slideshow import Slideshow
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key


class NotedAwake(Awake):
    """Notes what is asked of the system."""

    asked: ClassVar[list[str]] = []

    @override
    def hold(self) -> None:
        self.asked.append("hold")

    @override
    def release(self) -> None:
        self.asked.append("release")


@pytest.fixture
def show() -> Slideshow:
    NotedAwake.asked.clear()
    return Slideshow(awake=NotedAwake())


def time_is_up(show: Slideshow) -> None:
    show._timer.timeout.emit()


def test_one_after_the_other_and_round_again(show: Slideshow) -> None:
    due: list[int] = []
    show.due.connect(due.append)
    show.due.connect(lambda place: show.moved_to(place, 4))
    show.start(4, 2)
    assert show.upcoming == 3
    for _ in range(5):
        time_is_up(show)
    assert due == [3, 0, 1, 2, 3]
    show.stop()


def test_shuffled_shows_each_once_before_one_comes_again(show: Slideshow) -> None:
    due: list[int] = []
    show.due.connect(due.append)
    show.due.connect(lambda place: show.moved_to(place, 50))
    show.set_shuffled(True)
    show.start(50, 0)
    for _ in range(49):
        time_is_up(show)
    assert sorted(due) == list(range(1, 50))
    assert due != sorted(due)
    show.stop()


def test_a_list_of_a_million_is_shuffled_at_once(show: Slideshow) -> None:
    show.set_shuffled(True)
    show.start(1_000_000, 5)
    assert 0 <= show.upcoming < 1_000_000
    show.stop()


def test_the_screen_stays_awake_while_photos_pass(show: Slideshow) -> None:
    show.start(4, 0)
    show.set_paused(True)
    assert NotedAwake.asked == ["hold", "release"]
    assert not show._timer.isActive()
    show.set_paused(False)
    show.stop()
    assert NotedAwake.asked == ["hold", "release", "hold", "release"]


def test_a_system_that_does_not_listen_is_none_the_worse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    keeper = Awake()
    for _ in range(2):
        keeper.hold()
        assert keeper.held
        keeper.hold()
        keeper.release()
        keeper.release()
        assert not keeper.held


@pytest.mark.parametrize(("asked", "kept"), [(1, 2), (2, 2), (30, 30), (31, 30)])
def test_the_interval_is_from_2_to_30_seconds(show: Slideshow, asked: int, kept: int) -> None:
    show.start(3, 0)
    show.set_interval(asked)
    assert show.interval_s == kept
    assert show._timer.interval() == 1000 * kept
    show.stop()


def test_an_empty_list_shows_nothing(show: Slideshow) -> None:
    due: list[int] = []
    show.due.connect(due.append)
    show.start(0, 0)
    time_is_up(show)
    assert due == []
    show.stop()


def is_paused(show: Slideshow) -> bool:
    return show.paused


def is_running(show: Slideshow) -> bool:
    return show.running


def fades(looking: ViewerPage) -> bool:
    return looking.canvas.is_fading


# ---- in the viewer
def test_s_begins_it_in_full_screen_and_escape_ends_it(looking: ViewerPage) -> None:
    wanted: list[bool] = []
    looking.viewer.full_screen_wanted.connect(wanted.append)
    looking.viewer.full_screen_wanted.connect(looking.viewer.set_full_screen)
    looking.show(7)
    looking.press(Key.Key_S)
    show = looking.viewer.slideshow
    assert looking.viewer.slideshow.running
    assert wanted == [True]
    assert looking.widget("slideshowBar").isVisible()
    time_is_up(show)
    assert looking.viewer.photo_id == 8
    looking.press(Key.Key_Space)
    assert is_paused(show)
    looking.press(Key.Key_Space)
    assert not is_paused(show)
    looking.press(Key.Key_Escape)
    assert wanted == [True, False]
    assert not is_running(show)
    assert not looking.widget("slideshowBar").isVisible()


def test_what_comes_next_is_fetched_before(looking: ViewerPage) -> None:
    looking.show(7)
    looking.viewer.slideshow.set_shuffled(True)
    looking.press(Key.Key_S)
    place = looking.viewer.slideshow.upcoming
    renditions = looking.viewer.stage.pane.loaders.renditions
    looking.wait(lambda: renditions.has(looking.ids[place], 2048))


def test_whoever_looks_closer_pauses_it(looking: ViewerPage) -> None:
    looking.show(7)
    looking.press(Key.Key_S)
    looking.turn_wheel(2, QPointF(100, 100))
    assert looking.viewer.slideshow.paused


def test_photos_fade_unless_less_motion_is_wanted(looking: ViewerPage, qtbot: QtBot) -> None:
    looking.show(7)
    looking.press(Key.Key_S)
    looking.viewer.hold_still_if(lambda: True)
    time_is_up(looking.viewer.slideshow)
    assert not fades(looking)
    looking.wait(lambda: looking.level() > 0)
    looking.viewer.hold_still_if(lambda: False)
    time_is_up(looking.viewer.slideshow)
    assert fades(looking)
    looking.wait(lambda: not fades(looking))


def test_the_bar_sets_time_and_order(looking: ViewerPage) -> None:
    looking.show(7)
    looking.press(Key.Key_S)
    seconds = looking.widget("slideshowSeconds")
    shuffled = looking.widget("slideshowShuffled")
    assert isinstance(seconds, QSpinBox)
    assert isinstance(shuffled, QCheckBox)
    seconds.setValue(12)
    shuffled.setChecked(True)
    assert looking.viewer.slideshow.interval_s == 12
    assert looking.viewer.slideshow.shuffled
    looking.button("slideshowPause").click()
    assert looking.viewer.slideshow.paused
    assert looking.button("slideshowPause").accessibleName() == "Go on"
    looking.button("slideshowStop").click()
    assert not looking.viewer.slideshow.running
