"""Moving pictures play in time, hold still when asked to, and are never waited for."""

import pytest
from PySide6.QtCore import Qt

from core.errors import Unreadable
from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key


def frames_seen(looking: ViewerPage) -> list[int]:
    """Grey values of the middle of each frame, as they come."""
    seen: list[int] = []
    looking.viewer.stage.pane.player.frame.connect(
        lambda image: seen.append(image.pixelColor(image.rect().center()).rgb())
    )
    return seen


def test_a_moving_picture_plays_round_and_round(looking: ViewerPage, library: FakeLibrary) -> None:
    library.script_frames(7, [20, 20, 20])
    seen = frames_seen(looking)
    looking.viewer.show_photo(7, looking.ids)
    looking.wait(lambda: len(seen) >= 7)
    assert seen[:3] == seen[3:6], "in their order"
    assert len(set(seen[:3])) == 3
    assert looking.canvas.zoom.picture.width() == 4000, "the size of the photo stays"
    assert looking.button("viewerPlay").isVisible()


def test_p_holds_it_still_and_lets_it_go_on(looking: ViewerPage, library: FakeLibrary) -> None:
    library.script_frames(7, [20, 20, 20])
    looking.viewer.show_photo(7, looking.ids)
    player = looking.viewer.stage.pane.player
    looking.wait(lambda: player.playing)
    looking.press(Key.Key_P)
    seen = frames_seen(looking)
    assert not player.playing
    assert not player._timer.isActive()
    looking.press(Key.Key_P)
    looking.wait(lambda: len(seen) > 2)
    looking.press(Key.Key_Right)
    assert not player.playing, "nor for the next photo"


def test_less_motion_begins_paused(looking: ViewerPage, library: FakeLibrary) -> None:
    library.script_frames(7, [20, 20, 20])
    looking.viewer.hold_still_if(lambda: True)
    looking.viewer.show_photo(7, looking.ids)
    player = looking.viewer.stage.pane.player
    looking.wait(lambda: player.moves)
    assert not player.playing
    assert looking.button("viewerPlay").isVisible(), "so that it can be played"


def test_what_is_cut_says_so(looking: ViewerPage, library: FakeLibrary) -> None:
    library.script_frames(7, [20, 20], cut=True)
    looking.viewer.show_photo(7, looking.ids)
    looking.wait(lambda: looking.label("viewerNote").startswith("Only the beginning"))


@pytest.mark.parametrize("kind", ["one frame", "trouble", "no such format"])
def test_what_does_not_move_is_a_picture(
    looking: ViewerPage, library: FakeLibrary, kind: str
) -> None:
    if kind == "trouble":
        library.fail("frames", Unreadable("The picture is damaged.", "Copy it again."))
    if kind != "no such format":
        library.script_frames(7, [20])
    looking.show(7)
    asked = kind != "no such format"
    looking.wait(lambda: library.called("frames") == ([7] if asked else []))
    assert not looking.viewer.stage.pane.player.moves
    assert not looking.button("viewerPlay").isVisible()
    looking.wait(lambda: looking.shown_px() == 2048)


def test_frames_that_are_decoded_too_late_wait_for_each_other(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    library.script_frames(7, [20, 20])
    looking.viewer.show_photo(7, looking.ids)
    player = looking.viewer.stage.pane.player
    looking.wait(lambda: player.playing)
    player._timer.stop()
    looking.wait(lambda: player._next is not None)
    late, player._next = player._next, None
    player._come_due()
    seen = frames_seen(looking)
    assert seen == []
    assert late is not None
    player._arrived(late)
    assert len(seen) == 1
