from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDropEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.bridge import Bridge
from app.itemmodels.photo_model import PhotoModel
from app.thumbnail_loader import Condition
from app.views.grid_drag import PHOTO_IDS_FORMAT, mime_of
from app.views.photo_grid import PhotoGrid
from core.records import PhotoView
from tests.support.fake_library import FakeLibrary
from tests.support.pages.grid_page import CONTROL, NO_MODIFIER, SHIFT, GridPage, ids_of

Key = Qt.Key


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(500)


@pytest.fixture
def page(library: FakeLibrary, qtbot: QtBot) -> Iterator[GridPage]:
    """Photos 1 to 500 in order, five in a row."""
    bridge = Bridge()
    model = PhotoModel(library, bridge)
    grid = PhotoGrid(model)
    qtbot.addWidget(grid)
    grid.resize(1000, 640)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    model.set_ids(library.photo_ids(PhotoView(order="oldest")))
    assert grid.grid_layout.columns == 5
    yield GridPage(qtbot, grid)
    bridge.close()


# ---- choosing
def test_clicks_choose_one_add_one_and_stretch(page: GridPage) -> None:
    page.click(7)
    assert page.selected() == [7]
    page.click(9, CONTROL)
    assert page.selected() == [7, 9]
    page.click(7, CONTROL)
    assert page.selected() == [9]
    page.click(12, SHIFT)
    assert page.selected() == [7, 8, 9, 10, 11, 12]
    page.click(3, SHIFT)
    assert page.selected() == [3, 4, 5, 6, 7]
    page.click(4)
    assert page.selected() == [4]
    page.click_beside()
    assert page.selected() == []


def test_keys_move_and_stretch(page: GridPage) -> None:
    page.press(Key.Key_Down)
    assert page.selected() == [1]
    page.press(Key.Key_Right)
    page.press(Key.Key_Down)
    assert page.selected() == [7]
    page.press(Key.Key_Down, SHIFT)
    assert page.selected() == [7, 8, 9, 10, 11, 12]
    page.press(Key.Key_Left)
    assert page.selected() == [11]
    page.press(Key.Key_Right, CONTROL)
    assert page.selected() == [11]
    assert page.grid.current_id() == 12
    page.press(Key.Key_Space, CONTROL)
    assert page.selected() == [11, 12]
    page.press(Key.Key_End)
    assert page.selected() == [500]
    assert 500 in page.visible_photos()
    page.press(Key.Key_Home, SHIFT)
    assert len(page.selected()) == 500
    page.press(Key.Key_Escape)
    assert page.selected() == []


def test_pages_keep_the_column(page: GridPage) -> None:
    page.click(3)
    page.press(Key.Key_PageDown)
    assert (page.grid.current_id() or 0) % 5 == 3
    assert (page.grid.current_id() or 0) > 10
    page.press(Key.Key_PageUp)
    page.press(Key.Key_PageUp)
    assert page.grid.current_id() == 3


def test_down_reaches_a_short_last_row(page: GridPage) -> None:
    page.grid.photos.set_ids(array("q", range(1, 13)))
    page.click(10)
    page.press(Key.Key_Down)
    assert page.grid.current_id() == 12
    page.press(Key.Key_Down)
    assert page.grid.current_id() == 12


def test_keys_do_nothing_without_photos(page: GridPage) -> None:
    page.grid.photos.set_ids(array("q"))
    for key in (Key.Key_Down, Key.Key_End, Key.Key_Return, Key.Key_Space, Key.Key_PageUp):
        page.press(key)
    assert page.grid.current_id() is None


def test_select_all_is_one_run_and_costs_nothing(page: GridPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.grid.selection_changed_ids) as signal:
        page.press(Key.Key_A, CONTROL)
    assert signal.args == [500]
    assert page.grid.chosen.runs() == [range(500)]
    assert page.selected() == list(range(1, 501))


def test_a_rubber_band_chooses_what_it_touches(page: GridPage) -> None:
    inside_7 = page.place_of(7)
    page.drag(page.empty_place(), inside_7)
    assert page.selected() == [1, 2, 6, 7]
    page.drag(page.empty_place(), page.place_of(1), CONTROL)
    assert page.selected() == [2, 6, 7], "Ctrl inverts"
    assert not page.grid.pointer.is_busy


def test_a_band_does_not_outlive_the_mouse_button(page: GridPage) -> None:
    page.drag(page.empty_place(), page.place_of(7), release=False)
    assert page.grid.pointer.band is not None
    assert page.grid.is_busy()
    page.drag(page.empty_place(), page.place_of(7))
    assert page.grid.pointer.band is None


def test_double_click_and_enter_open(page: GridPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.grid.photo_activated) as signal:
        page.double_click(8)
    assert signal.args == [8]
    page.click(9)
    with qtbot.waitSignal(page.grid.photo_activated) as signal:
        page.press(Key.Key_Return)
    assert signal.args == [9]


def test_the_context_menu_is_for_the_selection_or_the_photo_under_it(page: GridPage) -> None:
    seen: list[list[int]] = []
    page.grid.context_menu_requested.connect(lambda _at, ids: seen.append(list(ids)))

    def ask(photo_id: int) -> None:
        at = page.place_of(photo_id)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, page.grid.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(page.grid.viewport(), event)

    page.click(2)
    page.click(3, SHIFT)
    ask(3)
    ask(8)
    assert seen == [[2, 3], [8]]


# ---- changes of the list
def test_new_photos_keep_selection_and_focus(page: GridPage) -> None:
    page.click(7)
    page.click(8, CONTROL)
    page.grid.photos.set_ids(array("q", [900, 901, *range(1, 501)]))
    assert page.selected() == [7, 8]
    assert page.grid.current_id() == 8


def test_another_order_keeps_selection_and_focus(page: GridPage, qtbot: QtBot) -> None:
    page.click(7)
    page.click(9, CONTROL)
    with qtbot.waitSignal(page.grid.photos.modelReset):
        page.grid.photos.set_ids(array("q", [9, 1, 2, 600, 7, 3]))
    assert page.selected() == [9, 7]
    assert page.grid.current_id() == 9


def test_photos_that_leave_are_not_selected_any_more(page: GridPage) -> None:
    counts: list[int] = []
    page.grid.selection_changed_ids.connect(counts.append)
    page.click(7)
    page.click(9, CONTROL)
    page.grid.photos.set_ids(array("q", [1, 2, 9, 10]))
    assert page.selected() == [9]
    page.grid.photos.set_ids(array("q", [20, 1, 2, 3]))
    assert page.selected() == []
    assert counts[-1] == 0


@pytest.mark.parametrize("new_order", ["inserted", "mixed"])
def test_what_is_in_sight_stays_when_photos_come_in_above(page: GridPage, new_order: str) -> None:
    page.grid.verticalScrollBar().setValue(3010)
    photo_id, top = page.first_top()
    before = list(range(1, 501))
    mixed = [700, *before[:20], 701, *before[20:], 702]
    ids = [700, 701, 702, 703, 704, *before] if new_order == "inserted" else mixed
    page.grid.photos.set_ids(array("q", ids))
    row_before = page.grid.photos.row_of(photo_id)
    assert photo_id in page.visible_photos()
    assert page.grid.cell_rect(row_before).top() == top


def test_at_the_top_new_photos_come_into_sight(page: GridPage) -> None:
    page.grid.photos.set_ids(array("q", [900, *range(1, 501)]))
    assert page.visible_photos()[0] == 900


def test_starting_over_forgets_selection_and_place(page: GridPage) -> None:
    page.grid.set_current_id(400)
    assert 400 in page.visible_photos()
    page.grid.start_over()
    assert page.selected() == []
    assert page.grid.current_id() is None
    assert page.visible_photos()[0] == 1
    assert page.grid.chosen.anchor_row == 0


# ---- size
def test_resizing_keeps_the_first_photo_in_sight(page: GridPage) -> None:
    page.grid.verticalScrollBar().setValue(3010)
    photo_id = page.visible_photos()[0]
    for width in (700, 400, 1300, 1000):
        page.grid.resize(width, 640)
        assert photo_id in page.visible_photos()
    assert page.visible_photos()[0] == photo_id


def test_ctrl_and_wheel_change_the_size_within_bounds(page: GridPage, qtbot: QtBot) -> None:
    before = page.grid.thumbnail_size
    with qtbot.waitSignal(page.grid.size_changed) as signal:
        page.wheel(1, CONTROL)
    assert signal.args is not None
    assert signal.args[0] == page.grid.thumbnail_size > before
    page.wheel(100, CONTROL)
    assert page.grid.thumbnail_size == 512
    page.wheel(-100, CONTROL)
    assert page.grid.thumbnail_size == 48
    assert page.grid.verticalScrollBar().value() == 0


def test_the_wheel_alone_scrolls(page: GridPage) -> None:
    page.wheel(-2)
    assert page.grid.verticalScrollBar().value() > 0
    assert page.grid.is_busy()
    assert page.grid.thumbnail_size == 168


def test_a_tiny_window_shows_one_column(page: GridPage) -> None:
    page.grid.resize(60, 60)
    assert page.grid.grid_layout.columns == 1
    page.grid.resize(1000, 640)


def test_it_is_busy_while_something_is_selected(page: GridPage) -> None:
    assert not page.grid.is_busy()
    page.click(3)
    assert page.grid.is_busy()
    page.click_beside()
    assert not page.grid.is_busy()


# ---- pictures
def test_pictures_placeholders_and_signs(
    library: FakeLibrary, page: GridPage, qtbot: QtBot
) -> None:
    library.without_thumbnail([2])
    library.break_photo(3)
    page.grid.photos.refresh_thumbnails([2, 3])
    thumbnails = page.grid.photos.thumbnails
    page.wait_until(lambda: thumbnails.condition(2) is not None)
    page.wait_for_pictures()
    picture = thumbnails.pixmap(1)
    assert picture is not None
    assert max(picture.width(), picture.height()) == 168
    assert thumbnails.condition(2) is Condition.MISSING
    assert thumbnails.condition(3) is Condition.FAILED
    accent = page.grid.palette().color(QPalette.ColorRole.Base)
    cell = page.grid.cell_rect(page.grid.photos.row_of(1))
    shot = page.grid.viewport().grab().toImage()
    assert shot.pixelColor(cell.center()) != accent
    assert shot.pixelColor(1, 1) == accent


def test_a_thumbnail_that_appears_is_shown(library: FakeLibrary, page: GridPage) -> None:
    library.without_thumbnail([2])
    page.grid.photos.refresh_thumbnails()
    page.wait_until(lambda: page.grid.photos.thumbnails.condition(2) is not None)
    library.without_thumbnail([])
    page.grid.photos.refresh_thumbnails([2])
    page.wait_until(lambda: page.grid.photos.thumbnails.pixmap(2) is not None)


def test_painting_asks_the_library_for_nothing_itself(library: FakeLibrary, page: GridPage) -> None:
    page.wait_for_pictures()
    calls = len(library.calls)
    with library.held("photos"), library.held("thumbnail"):
        page.grid.viewport().repaint()
    assert len(library.calls) == calls


def test_a_click_means_the_photo_that_was_pressed_though_others_go_meanwhile(
    page: GridPage,
) -> None:
    page.click(3)
    page.click(5, CONTROL)
    viewport, left = page.grid.viewport(), Qt.MouseButton.LeftButton
    at = page.place_of(5)
    QTest.mousePress(viewport, left, pos=at)
    others = [i for i in page.grid.photos.ids if i != 1]
    page.grid.photos.set_ids(array("q", others))
    QTest.mouseRelease(viewport, left, pos=at)
    assert page.selected() == [5]


# ---- out of the window
def record_drags(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    drags: list[QMimeData] = []

    def exec_(drag: QDrag, action: Qt.DropAction, *_: Any) -> Qt.DropAction:
        assert action == Qt.DropAction.CopyAction
        copy = QMimeData()
        for name in drag.mimeData().formats():
            copy.setData(name, drag.mimeData().data(name))
        drags.append(copy)
        return action

    monkeypatch.setattr(QDrag, "exec", exec_)
    return drags


def test_dragging_a_photo_takes_the_whole_selection_out(
    page: GridPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.wait_for_pictures()
    drags = record_drags(monkeypatch)
    page.click(1)
    page.click(2, SHIFT)
    page.drag(page.place_of(1), page.place_of(1) + QPoint(60, 60))
    assert page.selected() == [1, 2]
    assert drags[0].data(PHOTO_IDS_FORMAT) == QByteArray(b"1\n2")
    addresses = [url.toLocalFile() for url in drags[0].urls()]
    assert addresses == [photo.path.decode() for photo in library.photos([1, 2])]


def test_a_drag_waits_for_records_that_are_not_here(
    page: GridPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.wait_for_pictures()
    drags = record_drags(monkeypatch)
    page.press(Key.Key_A, CONTROL)
    page.drag(page.place_of(1), page.place_of(1) + QPoint(60, 60), release=False)
    assert drags == []
    assert page.grid.is_busy()
    page.wait_until(lambda: len(drags) == 1)
    assert len(drags[0].urls()) == 500


def test_a_drag_that_is_let_go_early_never_begins(
    page: GridPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.wait_for_pictures()
    drags = record_drags(monkeypatch)
    page.press(Key.Key_A, CONTROL)
    with library.held("photos"):
        page.drag(page.place_of(1), page.place_of(1) + QPoint(60, 60))
    arrived: list[object] = []
    page.grid.photos.load(range(1, 501), arrived.append)
    page.wait_until(lambda: len(arrived) == 1)
    assert drags == []


def test_every_byte_of_a_path_survives_the_drag(library: FakeLibrary, qtbot: QtBot) -> None:
    odd = library.change_photo(1, path=b"/photos/a b\xff#\xc3\xa4%.jpg", name="a b\ufffd#ä%.jpg")
    gone = library.change_photo(2, offline=True)
    mime = mime_of([odd, gone])
    assert (
        bytes(mime.data("text/uri-list").data()).strip()
        == b"file:///photos/a%20b%FF%23%C3%A4%25.jpg"
    )
    assert bytes(mime.data(PHOTO_IDS_FORMAT).data()) == b"1\n2"
    assert not mime_of([gone]).hasUrls()


# ---- for everybody
def test_it_says_its_name_and_those_of_its_photos(page: GridPage) -> None:
    page.wait_for_pictures()
    assert page.grid.objectName() == "photoGrid"
    assert page.grid.accessibleName() == "Photos"
    index = page.grid.photos.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("IMG_0001.jpg, ")
    assert page.grid.indexAt(page.place_of(1)) == index
    assert page.grid.visualRect(index).contains(page.place_of(1))


def test_selecting_by_id_leaves_out_what_is_not_listed(page: GridPage) -> None:
    page.grid.select_ids(ids_of(9, 4000, 5))
    assert page.selected() == [5, 9]
    page.grid.scroll_to(321)
    assert 321 in page.visible_photos()
    page.grid.scroll_to(4000)


# ---- order by hand
class OwnDrop(QDropEvent):
    """What Qt sends when photos of the grid are dropped on it; tests have no real drag."""

    def __init__(self, grid: PhotoGrid, at: QPoint, mime: QMimeData) -> None:
        super().__init__(
            QPointF(at), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER
        )
        self._grid = grid

    @override
    def source(self) -> QObject:
        return self._grid


def dropped(page: GridPage, selected: list[int], at: QPoint) -> list[tuple[list[int], int | None]]:
    found: list[tuple[list[int], int | None]] = []
    page.grid.reordered.connect(lambda ids, before: found.append((list(ids), before)))
    page.grid.select_ids(ids_of(*selected))
    mime = QMimeData()
    mime.setData(PHOTO_IDS_FORMAT, QByteArray(b"1"))
    page.grid.dropEvent(OwnDrop(page.grid, at, mime))
    return found


def test_photos_are_put_before_the_one_they_are_dropped_at(page: GridPage) -> None:
    page.grid.set_order_by_hand(possible=True)
    left_of_8 = page.grid.cell_rect(7).center() - QPoint(60, 0)
    assert dropped(page, [2, 3], left_of_8) == [([2, 3], 8)]


def test_the_right_half_of_a_photo_means_the_next_that_stays(page: GridPage) -> None:
    page.grid.set_order_by_hand(possible=True)
    right_of_7 = page.grid.cell_rect(6).center() + QPoint(60, 0)
    assert dropped(page, [8, 9], right_of_7) == [([8, 9], 10)]


def test_below_all_photos_is_the_end(page: GridPage) -> None:
    page.grid.photos.set_ids(ids_of(1, 2, 3))
    page.grid.set_order_by_hand(possible=True)
    assert dropped(page, [1], QPoint(900, 600)) == [([1], None)]


def test_nothing_is_dropped_where_another_order_rules(page: GridPage) -> None:
    assert dropped(page, [2], page.grid.cell_rect(7).center()) == []


# ---- from right to left
@pytest.fixture
def mirrored(page: GridPage) -> GridPage:
    """As in a window of a language that is written so."""
    page.grid.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert page.grid.isRightToLeft()
    return page


def test_from_right_to_left_the_first_photo_is_at_the_right(mirrored: GridPage) -> None:
    page = mirrored
    first, second = page.visible_photos()[:2]
    assert page.place_of(first).x() > page.place_of(second).x()
    assert page.place_of(first).x() > page.grid.viewport().width() * 3 // 4
    page.click(second)
    assert page.selected() == [second]


def test_from_right_to_left_the_left_key_leads_on(mirrored: GridPage) -> None:
    page = mirrored
    first, second = page.visible_photos()[:2]
    page.click(first)
    page.press(Key.Key_Left)
    assert page.selected() == [second]
    page.press(Key.Key_Right)
    assert page.selected() == [first]
    page.press(Key.Key_End)
    assert page.grid.current_id() == page.grid.photos.ids[-1]


def test_from_right_to_left_photos_are_dropped_before_the_one_at_their_left(
    mirrored: GridPage,
) -> None:
    page = mirrored
    page.grid.set_order_by_hand(possible=True)
    cell = page.grid.cell_rect(page.grid.photos.row_of(8))
    assert dropped(page, [2, 3], cell.center() + QPoint(30, 0)) == [([2, 3], 8)]
    assert dropped(page, [2, 3], cell.center() - QPoint(30, 0)) == [([2, 3], 9)]
