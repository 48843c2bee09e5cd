import threading
from array import array
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.itemmodels import photo_model
from app.itemmodels.photo_model import PAGE_ROWS, PhotoModel, spoken
from core.errors import CatalogError
from core.records import Photo, PhotoView
from tests.support.fake_library import FakeLibrary
from tests.support.pages import PATIENCE_MS


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(1000)


@pytest.fixture
def model(library: FakeLibrary, qtbot: QtBot) -> Iterator[PhotoModel]:
    bridge = Bridge()
    yield PhotoModel(library, bridge)
    bridge.close()


def text(model: PhotoModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row), role)


def load(qtbot: QtBot, model: PhotoModel, row: int) -> None:
    with qtbot.waitSignal(model.records_loaded):
        model.photo(row)


def test_it_keeps_the_rules_of_item_models(model: PhotoModel, library: FakeLibrary) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_ids(array("q", [3, 2, 1]))
    model.set_ids(array("q", [5, 4, 3, 2, 1]))
    model.set_ids(array("q", [5, 1]))
    model.set_hits(array("q", [1, 7]), [0.5, None])
    model.set_ids(array("q"))
    assert tester.model() is model


def test_records_come_in_pages_and_never_at_once(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    model.set_ids(library.photo_ids(PhotoView(order="oldest")))
    assert text(model, 0) == ""
    assert model.photo(0) is None
    assert library.called("photos") == []
    load(qtbot, model, 0)
    assert text(model, 0) == "IMG_0001.jpg"
    assert text(model, PAGE_ROWS - 1) == f"IMG_{PAGE_ROWS:04d}.jpg"
    assert len(library.called("photos")) == 1
    assert text(model, PAGE_ROWS) == ""
    load(qtbot, model, PAGE_ROWS)
    assert text(model, PAGE_ROWS) == f"IMG_{PAGE_ROWS + 1:04d}.jpg"


def test_only_the_pages_looked_at_last_are_read(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    big = FakeLibrary(100_000)
    model.set_ids(big.photo_ids(PhotoView(order="oldest")))
    for row in range(0, 1000, PAGE_ROWS):
        model.photo(row)
    for row in range(0, 1000, PAGE_ROWS):
        model.photo(row)
    with qtbot.waitSignal(model.records_loaded):
        pass
    asked = {ids[0] for ids in library.called("photos") if isinstance(ids, tuple)}
    assert PAGE_ROWS * 3 + 1 in asked
    assert 1 not in asked


def test_a_photo_that_is_gone_is_asked_for_once(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.remove_photos([2])
    model.set_ids(array("q", [1, 2, 3]))
    load(qtbot, model, 0)
    assert text(model, 1) == ""
    load_count = len(library.called("photos"))
    model.photo(1)
    model.refresh_thumbnails([1])
    load(qtbot, model, 0)
    assert len(library.called("photos")) == load_count + 1
    assert library.called("photos")[-1] == (1,)


def test_trouble_with_the_catalog_is_told_and_not_repeated(qtbot: QtBot) -> None:
    library = FakeLibrary(10)
    library.fail("photos", CatalogError("The catalog is locked.", "Close the other program."))
    bridge = Bridge()
    model = PhotoModel(library, bridge)
    model.set_ids(array("q", [1, 2, 3]))
    with qtbot.waitSignal(bridge.failure):
        model.photo(0)
    model.photo(0)
    model.photo(1)
    library.mend("photos")
    model.refresh()
    load(qtbot, model, 0)
    assert text(model, 0) == "IMG_0001.jpg"
    assert len(library.called("photos")) == 2
    bridge.close()


def test_old_records_show_until_the_new_ones_are_there(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    model.set_ids(array("q", [1, 2]))
    load(qtbot, model, 0)
    library.change_photo(1, name="renamed.jpg", offline=True)
    model.refresh()
    assert text(model, 0) == "IMG_0001.jpg"
    assert text(model, 0, PhotoModel.OfflineRole) is False
    with qtbot.waitSignal(model.records_loaded):
        pass
    assert text(model, 0) == "renamed.jpg"
    assert text(model, 0, PhotoModel.OfflineRole) is True


def test_a_record_that_was_read_before_a_change_is_not_taken_for_the_new_one(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, on, photos = threading.Event(), threading.Event(), library.photos

    def slow(ids: Sequence[int]) -> list[Photo]:
        found = photos(ids)
        read.set()
        on.wait(PATIENCE_MS / 1000)
        return found

    monkeypatch.setattr(library, "photos", slow)
    model.set_ids(array("q", [1, 2]))
    model.photo(0)
    qtbot.waitUntil(read.is_set, timeout=PATIENCE_MS)
    monkeypatch.setattr(library, "photos", photos)
    library.change_photo(1, name="renamed.jpg")
    model.refresh()
    on.set()
    with qtbot.waitSignal(model.records_loaded, timeout=PATIENCE_MS):
        pass
    load(qtbot, model, 0)
    assert text(model, 0) == "renamed.jpg"


def test_old_records_do_not_pile_up(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo_model, "_KEPT_RECORDS", PAGE_ROWS)
    model.set_ids(library.photo_ids(PhotoView(order="oldest")))
    for row in range(0, 1000, PAGE_ROWS):
        load(qtbot, model, row)
        model.refresh()
    known = [i for i in model.ids if model.known_photo(i) is not None]
    assert known == list(model.ids[-PAGE_ROWS:])


def test_scores_belong_to_hits_only(model: PhotoModel) -> None:
    model.set_hits(array("q", [5, 6]), [0.25, None])
    assert text(model, 0, PhotoModel.ScoreRole) == 0.25
    assert text(model, 1, PhotoModel.ScoreRole) is None
    assert model.has_scores
    model.set_ids(array("q", [5, 6]))
    assert text(model, 0, PhotoModel.ScoreRole) is None
    with pytest.raises(ValueError, match="2 ids but 1 scores"):
        model.set_hits(array("q", [5, 6]), [0.5])


def test_one_run_of_new_photos_keeps_persistent_indexes(model: PhotoModel, qtbot: QtBot) -> None:
    model.set_ids(array("q", [3, 2, 1]))
    kept = QPersistentModelIndex(model.index(2))
    with qtbot.waitSignal(model.rowsInserted):
        model.set_ids(array("q", [5, 4, 3, 2, 1]))
    assert kept.row() == 4
    with qtbot.waitSignal(model.rowsRemoved):
        model.set_ids(array("q", [5, 1]))
    assert kept.row() == 1
    assert kept.data(PhotoModel.PhotoIdRole) == 1


def test_rows_are_found_by_id(model: PhotoModel) -> None:
    model.set_ids(array("q", range(100, 0, -1)))
    assert model.row_of(100) == 0
    assert model.row_of(7) == 93
    assert model.row_of(101) == -1
    assert list(model.rows_of(array("q", [1, 100, 999]))) == [0, 99]
    assert list(model.rows_of(array("q", [1, 2, 3, 4, 99, 500]))) == [1, 96, 97, 98, 99]


def test_names_are_never_taken_for_markup(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.change_photo(1, name="<b>a</b> & b.jpg")
    model.set_ids(array("q", [1]))
    load(qtbot, model, 0)
    assert text(model, 0) == "<b>a</b> & b.jpg"
    assert "&lt;b&gt;a&lt;/b&gt; &amp; b.jpg" in str(text(model, 0, Qt.ItemDataRole.ToolTipRole))


def test_a_screen_reader_hears_name_day_and_state(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.change_photo(1, taken_utc=1_557_619_200.0)
    model.set_ids(array("q", [1]))
    load(qtbot, model, 0)
    assert text(model, 0, Qt.ItemDataRole.AccessibleTextRole) == "IMG_0001.jpg, 12 May 2019"
    assert spoken(library.change_photo(2, taken_utc=None, offline=True)) == "IMG_0002.jpg, offline"


def test_loading_hands_over_all_records_in_order(
    model: PhotoModel, library: FakeLibrary, qtbot: QtBot
) -> None:
    seen: list[list[int]] = []
    ids = list(range(700, 0, -1))
    model.load(ids, lambda photos: seen.append([photo.id for photo in photos]))
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen == [ids]
    model.set_ids(array("q", [1, 2]))
    load(qtbot, model, 0)
    model.load([2, 1], lambda photos: seen.append([photo.id for photo in photos]))
    assert seen[1] == [2, 1]
