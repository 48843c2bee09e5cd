"""Searching, as a user does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.view_reading import first_named
from app.views.term_chip import LESS_WEIGHT
from core.errors import CoreError, ServiceUnavailable, Unsupported
from core.records import (
    FileTerm,
    Hit,
    ImageTerm,
    PhotoId,
    PhotoTerm,
    SearchAnswer,
    SearchQuery,
    TextTerm,
)
from tests.app.searching.conftest import Open, queries
from tests.support import drawn_photos
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.fake_models import BUILT_IN
from tests.support.pages.main_window_page import MainWindowPage


@pytest.fixture
def many() -> FakeLibrary:
    library = FakeLibrary(photos=1500)
    library.script_search("dog", range(1, 1501))
    library.script_search("IMG", range(1, 1301), [None] * 1300)
    return library


def uris(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setData("text/uri-list", "".join(f"{path.as_uri()}\r\n" for path in paths).encode())
    return mime


def photos_of_grid(*ids: int) -> QMimeData:
    mime = QMimeData()
    mime.setData("application/x-photosift-photo-ids", "\n".join(map(str, ids)).encode())
    mime.setData("text/uri-list", b"file:///photos/a.jpg\r\n")
    return mime


def test_the_best_photos_come_first_while_one_types(page: MainWindowPage) -> None:
    page.search.type("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    assert page.heading() == "“dog”"
    assert page.count_line() == "3 photos, best first"


def test_typing_fast_asks_once(page: MainWindowPage, library: FakeLibrary) -> None:
    page.search.type("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    assert [query.terms for query in queries(library)] == [(TextTerm("dog"),)]


def test_enter_searches_at_once_and_is_remembered(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.wait(lambda: page.recent_searches() == ["dog"])
    page.choose_search("Forget these searches")
    page.wait(lambda: page.recent_searches() == [])
    assert library.recent_searches() == []


def test_a_recent_search_is_searched_again(open_page: Open, library: FakeLibrary) -> None:
    library.remember_search("dog")
    page = open_page(library)
    page.choose_search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    assert page.search.text() == "dog"


def test_esc_shows_all_photos_again(page: MainWindowPage) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.search.press(Qt.Key.Key_Escape)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.heading() == "All photos"
    assert page.search.text() == ""


@pytest.mark.parametrize("keys", ["Ctrl+F", "/"])
def test_keys_lead_to_the_box(page: MainWindowPage, keys: str) -> None:
    page.desk.grid.setFocus()
    page.press(keys)
    assert page.search.has_focus()
    assert page.search.text() == ""


def test_any_characters_are_legal(page: MainWindowPage, library: FakeLibrary) -> None:
    words = '100% <b>"dog"</b> \\ \' ; -- / \U0001f415'
    page.search.box.set_text(words)
    page.wait(lambda: page.heading() == f"“{words}”")
    assert queries(library)[-1].terms == (TextTerm(words),)


# ---- pictures
def test_a_photo_dropped_from_the_grid_finds_similar_ones(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    assert page.search.drop(photos_of_grid(5))
    page.wait(lambda: len(queries(library)) == 1)
    assert queries(library)[-1].terms == (PhotoTerm(PhotoId(5)),)
    page.wait(lambda: page.search.has_thumbnail(0))
    assert page.search.placeholder() == "Add words"


def test_words_and_pictures_combine_and_one_can_turn_away(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    page.search.search("dog")
    page.search.drop(photos_of_grid(5, 6))
    page.wait(lambda: len(page.search.chips()) == 2)
    page.search.turn_away_from(1)
    wanted = (TextTerm("dog"), PhotoTerm(PhotoId(5)), PhotoTerm(PhotoId(6), LESS_WEIGHT))
    assert page.search.terms() == wanted
    page.wait(lambda: queries(library)[-1].terms == wanted)
    page.search.remove_chip(0)
    page.wait(
        lambda: queries(library)[-1].terms == (TextTerm("dog"), PhotoTerm(PhotoId(6), LESS_WEIGHT))
    )


def test_files_of_the_file_manager_are_searched_by(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    paths = [tmp_path / name for name in ("a b.jpg", "grün.png")]
    for path in paths:
        path.write_bytes(drawn_photos.encoded(1, 32))
    assert page.search.drop(uris(*paths))
    page.wait(lambda: len(queries(library)) == 1)
    assert queries(library)[-1].terms == tuple(FileTerm(bytes(path)) for path in paths)
    assert page.messages() == []


def test_a_file_of_the_library_shows_its_thumbnail(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "known.jpg"
    path.write_bytes(drawn_photos.encoded(1, 32))
    library.change_photo(4, path=bytes(path))
    page.search.drop(uris(path))
    page.wait(lambda: len(page.search.chips()) == 1 and page.search.has_thumbnail(0))


def test_a_picture_of_a_browser_is_searched_by(page: MainWindowPage, library: FakeLibrary) -> None:
    png = drawn_photos.encoded(3, 32, "PNG")
    mime = QMimeData()
    mime.setData("text/html", b'<img src="https://x.org/a.png">')
    mime.setData("text/uri-list", b"https://x.org/a.png\r\n")
    mime.setData("image/png", png)
    page.search.drop(mime)
    page.wait(lambda: len(queries(library)) == 1)
    assert queries(library)[-1].terms == (ImageTerm(png),)


def test_a_pasted_picture_is_searched_by(page: MainWindowPage, library: FakeLibrary) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    mime = QMimeData()
    mime.setImageData(image)
    page.search.paste(mime)
    page.wait(lambda: len(queries(library)) == 1)
    (term,) = queries(library)[-1].terms
    assert isinstance(term, ImageTerm)
    assert QImage.fromData(term.image).pixelColor(1, 1) == QColor("blue")
    assert page.search.has_thumbnail(0)


def test_pasted_files_are_searched_by_from_anywhere_in_the_window(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(drawn_photos.encoded(1, 32))
    QGuiApplication.clipboard().setMimeData(uris(path))
    page.desk.grid.setFocus()
    page.press("Ctrl+V")
    page.wait(lambda: len(queries(library)) == 1)
    assert queries(library)[-1].terms == (FileTerm(bytes(path)),)


def test_pasted_words_are_words(page: MainWindowPage) -> None:
    mime = QMimeData()
    mime.setText("dog")
    page.search.paste(mime)
    page.wait(lambda: page.listed() == [7, 3, 9])
    assert page.search.chips() == []


def test_a_web_address_gets_a_sentence(page: MainWindowPage, library: FakeLibrary) -> None:
    mime = QMimeData()
    mime.setData("text/uri-list", b"https://x.org/dog.jpg\r\n")
    page.search.drop(mime)
    page.wait(lambda: bool(page.messages()))
    assert page.messages() == ["That is a web address; Photosift never downloads."]
    assert queries(library) == []


def test_a_dropped_folder_can_be_added_from_its_sentence(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    page.search.drop(uris(tmp_path))
    page.wait(lambda: bool(page.messages()))
    assert page.messages() == [f"“{tmp_path.name}” is a folder."]
    page.click("messageAction")
    page.wait(lambda: library.called("add_folder") == [tmp_path])


def test_a_file_that_is_no_picture_is_left_out_and_the_others_go_on(
    page: MainWindowPage, library: FakeLibrary, tmp_path: Path
) -> None:
    text, photo = tmp_path / "text.jpg", tmp_path / "photo.jpg"
    for path in (text, photo):
        path.write_bytes(b"x")
    bad = FileTerm(bytes(text))

    def answer(query: SearchQuery) -> SearchAnswer:
        if bad in query.terms:
            raise Unsupported("“text.jpg” is no picture.", "Drop a picture file.")
        return SearchAnswer((Hit(PhotoId(8), 0.5),), BUILT_IN, 40, 0)

    library.answer_searches_by(answer)
    page.search.drop(uris(text, photo))
    page.wait(lambda: page.listed() == [8])
    assert page.search.terms() == (FileTerm(bytes(photo)),)
    assert page.messages() == ["“text.jpg” is no picture."]


def test_more_pictures_than_fit_get_a_sentence(page: MainWindowPage) -> None:
    page.search.drop(photos_of_grid(*range(1, 12)))
    page.wait(lambda: len(page.search.chips()) == 11)
    page.search.drop(photos_of_grid(*range(12, 20)))
    page.wait(lambda: len(page.search.chips()) == 12)
    assert page.messages() == ["Only the first 12 pictures are used."]


# ---- nothing found
def test_no_result_says_what_to_do(page: MainWindowPage) -> None:
    page.search.search("unicorn")
    page.wait(lambda: page.empty_state()[0] == "Nothing found")
    page.click("emptyButton")
    page.wait(lambda: len(page.listed()) == 40)
    assert page.search.text() == ""


def test_no_result_while_indexing_says_how_far_it_is(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.answer_searches_by(lambda _: SearchAnswer((), BUILT_IN, 1204, 3796))
    page.search.search("unicorn")
    page.wait(lambda: page.empty_state()[0] == "Nothing found yet")
    assert "1,204 of 5,000 files can be searched so far" in page.empty_state()[1]


@pytest.mark.parametrize(
    "error",
    [
        ServiceUnavailable("The engine does not answer.", "Try again in a moment."),
        CoreError("Anything expected.", "Do something."),
    ],
)
def test_a_search_that_fails_says_why(
    page: MainWindowPage, library: FakeLibrary, error: CoreError
) -> None:
    library.fail("search", error)
    page.search.search("dog")
    page.wait(lambda: page.messages() == [error.message])
    assert page.hints() == [error.hint]
    library.mend("search")
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])


def test_after_a_search_that_failed_nothing_else_stands_below_its_words(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.script_search("cat", [1, 2])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    library.fail("search", ServiceUnavailable("The engine does not answer.", "Try again."), times=1)
    page.search.search("cat")
    page.wait(lambda: page.messages() == ["The engine does not answer."])
    assert page.heading() == "“cat”"
    assert page.listed() == []
    assert page.count_line() == ""
    page.search.press(Qt.Key.Key_Return)
    page.wait(lambda: page.listed() == [1, 2])


def test_a_search_goes_on_when_the_place_before_it_goes(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.make_tag(("Beach",))
    library.tag([3, 4], [1])
    page.wait(lambda: "Beach" in page.sidebar.texts("Tags"))
    page.sidebar.click("Tags", "Beach")
    page.wait(lambda: page.listed() == [4, 3])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.select(3)
    library.remove_tag(1)
    page.wait(lambda: "Beach" not in page.sidebar.texts("Tags"))
    assert page.heading() == "“dog”"
    assert page.listed() == [7, 3, 9]
    assert page.sidebar.chosen() == []
    page.search.press(Qt.Key.Key_Escape)
    page.wait(lambda: len(page.listed()) == 40)
    assert page.heading() == "All photos"
    assert page.sidebar.chosen() == ["All photos"]


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: object) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_the_box_can_be_used_by_keyboard_alone(qtbot: QtBot, page: MainWindowPage) -> None:
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 3, 9])
    page.search.press(Qt.Key.Key_Down)
    assert page.window.focusWidget() is page.desk.grid


def test_typing_a_name_goes_to_it_among_the_hits_in_their_order(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.change_photo(12, name="SUNSET über.jpg")
    library.script_search("dog", [7, 12, 3, 30])
    page.search.search("dog")
    page.wait(lambda: page.listed() == [7, 12, 3, 30])
    grid = page.desk.grid
    grid.setFocus()
    QTest.keyClicks(grid, "img_000")
    page.wait(lambda: grid.current_id() == 7)
    QTest.keyClicks(grid, "3")
    page.wait(lambda: grid.current_id() == 3)
    grid.keys.stop_typing()
    QTest.keyClicks(grid, "sun")
    page.wait(lambda: grid.current_id() == 12)
    grid.keys.stop_typing()
    assert first_named(as_library(library), page.listed(), "sunset U\u0308") == 12
    assert first_named(as_library(library), page.listed(), "img_0001") is None


def test_more_hits_are_shown_where_they_were_cut(open_page: Open, many: FakeLibrary) -> None:
    page = open_page(many)
    page.search.search("dog")
    page.wait(lambda: page.count_line() == "Best 1,000 of 1,500")
    assert [(query.limit, query.all_named) for query in queries(many)] == [(1000, True)]
    page.select(700)
    top = page.desk.grid.verticalScrollBar().value()
    many.fail("search", ServiceUnavailable("The engine is gone.", "Try again."), times=1)
    page.click("showMore")
    page.wait(lambda: page.messages() == ["The engine is gone."])
    assert page.is_shown("showMore"), "and tries again"
    page.click("showMore")
    page.wait(lambda: page.count_line() == "1,500 photos, best first")
    assert page.listed() == list(range(1, 1501))
    assert list(page.desk.grid.selected_ids()) == [700], "what was there stays"
    assert page.desk.grid.verticalScrollBar().value() == top > 0
    assert not page.is_shown("showMore")
    page.search.search("IMG")
    page.wait(lambda: page.count_line() == "1,000 photos by their names")
    assert queries(many)[-1].limit == 1000
    page.window.resize(560, 420)
    page.wait(lambda: not page.is_shown("showMore"))
    page.do("more_hits")
    page.wait(lambda: page.count_line() == "1,300 photos")
    page.do("clear_search")
    page.wait(lambda: not page.is_shown("showMore"))
