"""Photos of 100 megapixels: coarse at once, sharp where one looks."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from app import tile_loader
from app.tile_loader import Tile, level_for, tiles_in
from core.errors import TooLarge
from tests.support.fake_library import FakeLibrary
from tests.support.pages.viewer_page import ViewerPage

Key = Qt.Key
LARGE = {"width_px": 12000, "height_px": 8000}


def asked(library: FakeLibrary) -> set[tuple[int, int, int, int]]:
    return {wish for wish in library.called("tile") if isinstance(wish, tuple)}


@pytest.fixture(autouse=True)
def _large(library: FakeLibrary) -> None:
    library.change_photo(7, **LARGE)


def in_sight(looking: ViewerPage, level: int) -> set[tuple[int, int, int, int]]:
    seen, side = looking.canvas.zoom.seen, 512 * 2**level
    return {
        (7, level, column, row)
        for column in range(int(seen.left() // side), int(-(-seen.right() // side)))
        for row in range(int(seen.top() // side), int(-(-seen.bottom() // side)))
    }


def test_only_tiles_in_sight_are_asked_for(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    assert not asked(library), "the rendition is enough for the whole"
    looking.press(Key.Key_Z)
    expected = in_sight(looking, 0)
    looking.wait(lambda: asked(library) == expected)
    looking.wait(lambda: looking.canvas.tile_count == len(expected))
    assert 4 <= len(expected) <= 12
    assert (7, 8192) not in library.called("rendition"), "never the whole at full size"
    assert not looking.canvas.grab().toImage().isNull()


def test_what_is_passed_over_is_not_asked_for(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    with library.held("tile"):
        looking.press(Key.Key_Z)
        looking.wait(lambda: len(asked(library)) == 2)
        begun = asked(library)
        for _ in range(30):
            looking.canvas.pan_by(QPointF(-100, 0))
        expected = in_sight(looking, 0)
    looking.wait(lambda: asked(library) == begun | expected)


def test_a_coarser_level_serves_between(looking: ViewerPage, library: FakeLibrary) -> None:
    looking.show(7)
    while looking.canvas.zoom.scale < 0.3:
        looking.press(Key.Key_Plus)
    expected = in_sight(looking, 1)
    looking.wait(lambda: expected <= asked(library))
    looking.press(Key.Key_F)
    assert looking.canvas.tile_count == 0


def test_only_the_squares_in_sight_are_painted_once_all_are_here(looking: ViewerPage) -> None:
    looking.show(7)
    while looking.canvas.zoom.scale < 0.3:
        looking.press(Key.Key_Plus)
    looking.wait(lambda: looking.viewer.stage.pane.loaders.tiles.waiting == 0)
    coarse = looking.canvas.tile_count
    looking.canvas.zoom_to_pixels()
    assert 0 < looking.canvas.tile_count <= coarse, "the coarser ones meanwhile"
    expected = in_sight(looking, 0)
    looking.wait(lambda: looking.viewer.stage.pane.loaders.tiles.waiting == 0)
    assert looking.canvas.tile_count == len(expected)


def test_tiles_of_a_turned_photo_lie_where_they_belong(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    looking.show(7)
    looking.press(Key.Key_Z)
    looking.wait(lambda: looking.canvas.tile_count >= 4)
    upright = looking.canvas.grab().toImage()
    library.change_photo(7, rotation=180)
    looking.viewer.refresh([7])
    looking.wait(lambda: looking.viewer.stage.pane.photo.rotation == 180)  # type: ignore[union-attr]
    looking.wait(lambda: looking.viewer.stage.pane.loaders.tiles.waiting == 0)
    turned = looking.canvas.grab().toImage()
    for x, y in ((50, 60), (400, 300), (700, 500)):
        one = upright.pixelColor(x, y)
        other = turned.pixelColor(turned.width() - 1 - x, turned.height() - 1 - y)
        assert abs(one.red() - other.red()) + abs(one.blue() - other.blue()) < 24


def test_a_photo_without_tiles_says_why_and_stays_coarse(
    looking: ViewerPage, library: FakeLibrary
) -> None:
    library.fail("tile", TooLarge("It needs more memory than there is.", "Scale it down."))
    looking.show(7)
    looking.press(Key.Key_Z)
    looking.wait(lambda: looking.label("viewerNote") == "It needs more memory than there is.")
    tries = len(asked(library))
    looking.press(Key.Key_Right, Key.Key_Down)
    assert len(asked(library)) == tries, "not again and again"
    assert looking.canvas.image is not None


def test_tiles_are_kept_within_bounds(looking: ViewerPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tile_loader, "LIMIT_BYTES", 5 * 2**20)
    looking.show(7)
    looking.press(Key.Key_Z)
    tiles = looking.viewer.stage.pane.loaders.tiles
    looking.wait(lambda: tiles.waiting == 0)
    assert 0 < tiles.used_bytes <= 5 * 2**20
    looking.viewer.close_viewer()
    assert tiles.used_bytes == 0


@pytest.mark.parametrize(
    ("scale", "level"), [(2.0, 0), (1.0, 0), (0.51, 0), (0.5, 1), (0.26, 1), (0.25, 2), (0.1, 3)]
)
def test_a_level_is_never_coarser_than_the_screen(scale: float, level: int) -> None:
    assert level_for(scale) == level


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_tiles_cover_the_photo_once(rotation: int) -> None:
    stored = QSize(1500, 1100)
    shown = stored.transposed() if rotation % 180 else stored
    found = tiles_in(1, shown, rotation, 0, QRectF(0, 0, shown.width(), shown.height()))
    assert len(found) == 9
    assert sum(area.width() * area.height() for _, area in found) == 1500 * 1100
    first = next(area for tile, area in found if (tile.column, tile.row) == (0, 0))
    corner = {
        0: QPointF(0, 0),
        90: QPointF(shown.width() - 512, 0),
        180: QPointF(shown.width() - 512, shown.height() - 512),
        270: QPointF(0, shown.height() - 512),
    }[rotation]
    assert first.topLeft() == corner


def test_nothing_is_wished_for_outside(looking: ViewerPage) -> None:
    assert tiles_in(1, QSize(100, 100), 0, 0, QRectF(200, 200, 50, 50)) == []
    found = tiles_in(1, QSize(100, 100), 0, 0, QRectF(-50, -50, 500, 500))
    assert [tile for tile, _ in found] == [Tile(1, 0, 0, 0, 0)]
