"""A search while the library changes, and answers that come late."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from app import style
from core.events import ModelChanged, PhotosChanged
from core.records import ModelStatus
from tests.app.searching.conftest import queries
from tests.support.fake_library import FakeLibrary
from tests.support.fake_models import BUILT_IN
from tests.support.pages.main_window_page import MainWindowPage


def test_new_matches_wait_for_a_user_who_is_busy(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.select(3)
    library.script_search("dog", [11, 7, 3, 12, 9])
    library.emit(PhotosChanged(listed=False, embedded=2))
    page.wait(lambda: page.new_matches() == "2 new matches")
    assert page.listed() == [7, 3, 9]
    page.click("newMatches")
    assert page.window.focusWidget() is page.desk.grid
    assert page.listed() == [11, 7, 3, 12, 9]
    assert page.new_matches() == ""


def test_new_matches_far_down_the_list_are_not_announced(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.script_search("dog", list(range(1, 102)))
    page.search.search("dog")
    page.wait(lambda: len(page.listed()) == 101)
    page.select(3)
    library.script_search("dog", [*range(1, 101), 120, 121])
    library.emit(PhotosChanged(listed=False, embedded=2))
    library.script_search("dog", [130, *range(1, 101), 120, 121])
    library.emit(PhotosChanged(listed=False, embedded=1))
    page.wait(lambda: page.new_matches() == "1 new match")
    assert page.listed() == list(range(1, 102))


def test_scores_follow_while_the_photos_stay_where_they_are(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.script_search("dog", [7, 3], scores=[0.3, 0.2])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3])
    page.select(3)
    library.script_search("dog", [7, 3], scores=[0.4, 0.25])
    library.emit(PhotosChanged(listed=False, embedded=1))
    page.wait(lambda: page.desk.model.score(1) == 0.25)
    assert list(page.desk.grid.selected_ids()) == [3]


def test_new_matches_appear_by_themselves_when_nobody_is_busy(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    library.script_search("dog", [11, 7, 3])
    library.emit(PhotosChanged(listed=False, embedded=1))
    page.wait(lambda: page.listed() == [11, 7, 3])
    assert page.new_matches() == ""


def test_another_search_drops_the_matches_that_waited(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.select(3)
    library.script_search("dog", [11, 7, 3])
    library.emit(PhotosChanged(listed=False, embedded=1))
    page.wait(lambda: page.new_matches() == "1 new match")
    page.search.search("cat")
    page.wait(lambda: page.listed() == [])
    assert page.new_matches() == ""


def test_a_late_answer_to_earlier_words_is_dropped(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.script_search("cat", [1, 2])
    with library.held("search"):
        page.search.search("dog")
        page.wait(lambda: len(queries(library)) == 1)
        page.search.search("cat")
        page.wait(lambda: len(queries(library)) == 2)
    page.wait(lambda: page.listed() == [1, 2])
    assert page.heading() == "“cat”"


def test_the_sign_is_lit_while_a_search_has_no_answer(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    sign = page.window.findChild(QLabel, "searchSign")
    assert isinstance(sign, QLabel)

    def is_lit() -> bool:
        image, accent = sign.grab().toImage(), QColor(style.current_colors().accent)
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return any(image.pixelColor(x, y).rgb() == accent.rgb() for x, y in places)

    assert not is_lit()
    with library.held("search"):
        page.search.search("dog")
        page.wait(is_lit)
        assert sign.toolTip() == "Searching…"
    page.wait(lambda: page.listed() == [7, 3, 9])
    assert not is_lit()
    assert not sign.toolTip()


def test_an_answer_that_comes_after_esc_is_dropped(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    with library.held("search"):
        page.search.search("dog")
        page.wait(lambda: len(queries(library)) == 1)
        page.search.press(Qt.Key.Key_Escape)
        page.wait(lambda: len(library.called("first_ids")) == 2)
    page.wait(lambda: page.heading() == "All photos" and len(page.listed()) == 40)
    page.search.search("nothing")
    page.wait(lambda: page.listed() == [])


def test_names_answer_until_the_model_is_ready(page: MainWindowPage, library: FakeLibrary) -> None:
    library.model = ModelStatus(BUILT_IN, "loading")
    library.emit_status()
    library.script_search(
        "lisbon", [4], [None], notice="Found by name only: the model is still loading."
    )
    page.search.search("lisbon")
    page.wait(lambda: page.listed() == [4])
    assert "the model is still loading" in page.count_line()
    assert not queries(library)[-1].wait_for_model
    library.model = ModelStatus(BUILT_IN, "ready")
    library.script_search("lisbon", [4, 8])
    library.emit(ModelChanged(BUILT_IN))
    page.wait(lambda: page.listed() == [4, 8])
