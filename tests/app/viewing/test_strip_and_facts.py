"""What is shown with a photo: the list below it, facts and histogram over it, its other files."""

import time
from array import array

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.stack_switch import file_words
from app.views.filmstrip import Filmstrip
from app.views.histogram import Histogram
from app.views.viewed_list import ViewedList
from core.errors import ServiceError, Unreadable
from core.records import Photo
from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key


def strip_of(looking: ViewerPage) -> Filmstrip:
    strip = looking.widget("filmstrip")
    assert isinstance(strip, Filmstrip)
    return strip


# ---- film strip
def test_t_shows_the_list_below_the_photo(looking: ViewerPage, library: FakeLibrary) -> None:
    kept: list[object] = []
    looking.viewer.parts_changed.connect(kept.append)
    looking.show(7)
    height = looking.canvas.height()
    looking.press(Key.Key_T)
    strip = strip_of(looking)
    assert strip.isVisible()
    assert looking.canvas.height() < height
    looking.wait(lambda: {5, 6, 7, 8, 9} <= set(library.called("thumbnail")))
    assert strip.accessibleDescription() == "Photo 7 of 30"
    assert not strip.grab().toImage().isNull()
    looking.press(Key.Key_T)
    assert not strip.isVisible()
    assert kept == [("strip",), ()]


def test_a_press_on_the_strip_shows_that_photo(looking: ViewerPage) -> None:
    looking.show(7)
    looking.press(Key.Key_T)
    strip = strip_of(looking)
    looking.click(strip, strip.cell(8).center())
    assert looking.viewer.photo_id == 9
    looking.turn_wheel(-2, QPointF(100, 40), strip)
    assert looking.viewer.photo_id == 11
    assert strip.place_at(strip.cell(10).center()) == 10


def test_from_right_to_left_the_left_key_and_the_strip_lead_on(looking: ViewerPage) -> None:
    looking.viewer.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    looking.show(7)
    looking.press(Key.Key_T)
    strip = strip_of(looking)
    assert strip.cell(7).right() < strip.cell(6).left()
    assert strip.place_at(strip.cell(10).center()) == 10
    looking.press(Key.Key_Left)
    assert looking.viewer.photo_id == 8
    looking.press(Key.Key_Right)
    looking.press(Key.Key_Right)
    assert looking.viewer.photo_id == 6


def test_a_broken_photo_has_its_sign_on_the_strip(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    library.break_photo(9)
    looking.show(7)
    looking.press(Key.Key_T)
    strip = strip_of(looking)

    def colours() -> int:
        image = strip.grab(strip.cell(8).adjusted(24, 24, -24, -24)).toImage()
        across, down = range(image.width()), range(image.height())
        return len({image.pixel(x, y) for x in across for y in down})

    looking.wait(lambda: colours() > 1)


@pytest.mark.parametrize(("at", "first_left", "last_right"), [(0, 0, None), (29, None, 800)])
def test_the_strip_has_no_gap_at_the_ends(
    looking: ViewerPage, at: int, first_left: int | None, last_right: int | None
) -> None:
    looking.show(looking.ids[at])
    looking.press(Key.Key_T)
    strip = strip_of(looking)
    if first_left is not None:
        assert strip.cell(0).left() == first_left
    if last_right is not None:
        assert strip.cell(29).right() + 1 == last_right


def test_a_million_photos_cost_the_strip_nothing(looking: ViewerPage, library: FakeLibrary) -> None:
    ids = array("q", range(1, 1_000_001))
    looking.viewer.set_parts(("strip",))
    looking.viewer.show_photo(600_000, ids)
    before = len(library.called("thumbnail"))
    began = time.thread_time()
    for _ in range(20):
        looking.press(Key.Key_PageDown)
        strip_of(looking).grab()
    assert time.thread_time() - began < 5, "not proportional to the list"
    assert len(library.called("thumbnail")) - before < 1000
    assert looking.viewer.photo_id == 600_020


# ---- facts
def test_i_says_what_is_known(looking: ViewerPage, library: FakeLibrary) -> None:
    library.change_photo(7, rating=4, favourite=True)
    looking.show(7)
    looking.press(Key.Key_I)
    looking.wait(lambda: looking.label("infoName") == "IMG_0007.jpg")
    lines = looking.label("infoLines").splitlines()
    assert lines[0].endswith("2010, 07:00")
    assert "Drawn Camera 1" in lines
    assert "1/250 s  f/2.8  ISO 200" in lines
    assert any(line.endswith("2667 px, 10.7 MP, 2.0 MB, JPEG") for line in lines)
    assert any("★★★★☆" in line for line in lines)
    looking.press(Key.Key_PageDown)
    looking.wait(lambda: looking.label("infoName") == "IMG_0008.jpg")
    looking.press(Key.Key_I)
    asked = len(library.called("details"))
    looking.press(Key.Key_PageDown)
    assert len(library.called("details")) == asked, "what is not shown is not read"


def test_edits_are_shown(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    looking.press(Key.Key_I)
    looking.wait(lambda: looking.label("infoName") == "IMG_0007.jpg")
    library.change_photo(7, rating=2)
    looking.viewer.refresh([7])
    looking.wait(lambda: "★★☆☆☆" in looking.label("infoLines"))


def test_h_shows_light_and_dark(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    looking.press(Key.Key_H)
    histogram = looking.widget("viewerHistogram")
    assert isinstance(histogram, Histogram)
    assert histogram.isVisible()
    looking.wait(lambda: "% light" in histogram.accessibleDescription())
    assert not histogram.grab().toImage().isNull()
    library.fail("histogram", ServiceError("The engine does not answer.", "Try again."))
    looking.press(Key.Key_PageDown)
    looking.wait(lambda: len(library.called("histogram")) == 2)
    assert histogram.accessibleDescription() == "Not known yet"


def test_a_histogram_names_what_is_burnt_out(qtbot: QtBot) -> None:
    histogram = Histogram()
    qtbot.addWidget(histogram)
    band = [0] * 256
    band[0], band[128], band[255] = 100, 800, 100
    histogram.show_counts([band] * 4)
    assert histogram.accessibleDescription() == "50 % light on average, 10 % black, 10 % white"
    for counts in ((), [[0] * 256] * 4):
        histogram.show_counts(counts)
        assert histogram.accessibleDescription() == "Not known yet"
        assert not histogram.grab().toImage().isNull()


def test_everything_at_once_in_the_smallest_window(looking: ViewerPage) -> None:
    looking.viewer.resize(320, 240)
    looking.viewer.set_parts(("strip", "info", "histogram"))
    looking.show(7)
    looking.compare(3, 4, 5, 6)
    assert not looking.viewer.grab().toImage().isNull()
    assert looking.button("viewerClose").isVisible()
    assert looking.button("viewerMore").isVisible()


# ---- bar
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_narrow_bar_keeps_everything_in_its_menu(looking: ViewerPage) -> None:
    looking.show(7)
    assert looking.button("viewerSlideshow").isVisible()
    looking.viewer.resize(360, 400)
    assert not looking.button("viewerSlideshow").isVisible()
    looking.press(Key.Key_M)
    menu = looking.viewer.findChild(QMenu, "viewerMenu")
    assert menu is not None
    words = [action.text() for action in menu.actions()]
    assert "Slideshow\tS" in words
    assert not any(text.startswith("Zoom and move together") for text in words)
    menu.actions()[words.index("Film strip\tT")].trigger()
    assert strip_of(looking).isVisible()
    menu.close()


def test_bars_hide_in_full_screen_until_something_moves(looking: ViewerPage) -> None:
    looking.viewer.set_parts(("strip",))
    looking.show(7)
    for name in ("viewerBar", "filmstrip"):  # wherever the pointer of this machine is
        QApplication.sendEvent(looking.widget(name), QEvent(QEvent.Type.Leave))
    looking.viewer.set_full_screen(True)
    bar, bars = looking.widget("viewerBar"), looking.viewer.bars
    size = looking.canvas.size()
    assert size == looking.viewer.size(), "the photo has it all"
    assert bar.isVisible()
    assert bars._still.isActive()
    assert bars._still.interval() == 2000
    bars._still.timeout.emit()
    assert not bar.isVisible()
    assert not strip_of(looking).isVisible()
    assert looking.viewer.cursor().shape() == Qt.CursorShape.BlankCursor
    assert looking.canvas.size() == size, "nothing jumps"
    looking.move_mouse(QPoint(200, 300))
    looking.wait(bar.isVisible)
    assert strip_of(looking).isVisible()
    assert looking.viewer.cursor().shape() != Qt.CursorShape.BlankCursor
    looking.viewer.set_full_screen(False)
    assert not bars._still.isActive()
    assert looking.canvas.height() < looking.viewer.height()


def test_the_bar_plays_the_film_of_a_photo_that_has_one(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    library.change_photo(7, has_video=True)
    wanted: list[str] = []
    looking.viewer.verb_wanted.connect(wanted.append)
    looking.show(7)
    button = looking.button("viewerPlayFilm")
    looking.wait(button.isVisible)
    button.click()
    assert wanted == ["play_film"]
    looking.show(8)
    looking.wait(lambda: not button.isVisible())


# ---- the files of a stack
def test_v_goes_through_the_files_of_a_stack(
    looking: ViewerPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.change_photo(7, stacked=2)
    library.change_photo(21, name="IMG_0007.CR2", format="RAW")
    library.change_photo(22, name="IMG_0007 edited.jpg")
    files = library.photos([7, 21, 22])
    monkeypatch.setattr(library, "stack", lambda photo_id: files if photo_id == 7 else [])
    looking.show(7)
    looking.wait(lambda: looking.widget("viewerFiles").isVisible())
    words = [looking.button(f"viewerFile{i}").text() for i in (7, 21, 22)]
    assert words == ["JPEG", "RAW", "JPEG edited"]
    looking.press(Key.Key_Z)
    looking.press(Key.Key_V)
    looking.wait(lambda: looking.label("viewerName") == "IMG_0007.CR2")
    assert looking.viewer.photo_id == 7, "verbs act on the photo, whichever file is looked at"
    assert not looking.canvas.zoom.fits, "looked at in the same way"
    looking.button("viewerFile22").click()
    looking.wait(lambda: looking.label("viewerName") == "IMG_0007 edited.jpg")
    assert looking.button("viewerFile22").isChecked()
    looking.press(Key.Key_PageDown)
    looking.wait(lambda: looking.label("viewerName") == "IMG_0008.jpg")
    assert not looking.widget("viewerFiles").isVisible()
    looking.press(Key.Key_V)
    assert looking.label("viewerName") == "IMG_0008.jpg"


def test_files_are_told_apart_by_what_they_are(library: FakeLibrary) -> None:
    def file(name: str, kind: str) -> Photo:
        return msgspec.structs.replace(library.photos([1])[0], name=name, format=kind)

    assert file_words([]) == []
    pair = [file("A.jpg", "JPEG"), file("A.NEF", "")]
    assert [words for _, words, _ in file_words(pair)] == ["JPEG", "NEF"]


# ---- the list
def test_the_list_changes_behind_the_photo() -> None:
    listed = ViewedList()
    assert listed.begin(array("q", [5, 6, 7]), 6) == 1
    assert listed.replace(array("q", [1, 5, 6, 7]), [(6, 1)]) == [2]
    assert listed.replace(array("q", [1, 5, 7]), [(6, 2)]) == [2], "it does not jump away"
    assert list(listed.ids) == [1, 5, 6, 7]
    assert listed.replace(array("q"), [(6, 2)]) == [0]
    assert listed.begin(array("q", [1, 2]), 9) == 0
    assert listed.replace(array("q", [1, 2, 3]), [(9, 0)]) == [0]
    assert list(listed.ids) == [9], "alone it stays alone"


def test_there_is_no_empty_histogram_over_a_broken_photo(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    library.break_photo(8)
    library.fail("histogram", Unreadable("The file is damaged.", "Restore it."), times=2)
    looking.show(7)
    looking.viewer.set_parts(("histogram",))
    box = looking.widget("viewerHistogram")
    looking.wait(box.isHidden)
    looking.viewer.show_photo(8, looking.ids)
    looking.wait(lambda: looking.canvas.error is not None)
    assert looking.viewer.parts == ("histogram",), "it is wanted all the same"
    looking.wait(lambda: len(library.called("histogram")) == 2)
    assert box.isHidden()
    looking.show(9)
    looking.wait(box.isVisible)
