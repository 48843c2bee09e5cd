from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.thumbnail_loader import Condition, ThumbnailLoader
from core.errors import CatalogError, ServiceUnavailable
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(2000)


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def loader(library: FakeLibrary, bridge: Bridge) -> ThumbnailLoader:
    return ThumbnailLoader(library, bridge)


def wait(qtbot: QtBot, loader: ThumbnailLoader) -> None:
    qtbot.waitUntil(lambda: loader.waiting == 0)


def longest(loader: ThumbnailLoader, photo_id: int) -> int:
    pixmap = loader.pixmap(photo_id)
    assert pixmap is not None
    return max(pixmap.width(), pixmap.height())


def test_what_is_on_show_is_decoded_to_size(loader: ThumbnailLoader, qtbot: QtBot) -> None:
    assert loader.pixmap(1) is None
    loader.show([1, 2], 160, 1.0)
    wait(qtbot, loader)
    assert longest(loader, 1) == longest(loader, 2) == 160
    loader.show([1], 200, 2.0)
    assert longest(loader, 1) == 160, "the old size shows until the new one is here"
    wait(qtbot, loader)
    assert longest(loader, 1) == 200
    pixmap = loader.pixmap(1)
    assert pixmap is not None
    assert pixmap.devicePixelRatio() == 2.0


def test_what_left_the_view_is_not_fetched(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    with library.held("thumbnail"):
        loader.show(range(1, 200), 100, 1.0)
        loader.show(range(1000, 1010), 100, 1.0)
    wait(qtbot, loader)
    fetched = set(library.called("thumbnail"))
    assert set(range(1000, 1010)) <= fetched
    assert not any(isinstance(i, int) and 50 < i < 200 for i in fetched)


def test_memory_stays_in_bounds(library: FakeLibrary, bridge: Bridge, qtbot: QtBot) -> None:
    limit_bytes = 20 * 100 * 100 * 4
    loader = ThumbnailLoader(library, bridge, limit_bytes=limit_bytes)
    loader.show(range(1, 101), 100, 1.0)
    wait(qtbot, loader)
    assert 0 < loader.used_bytes <= limit_bytes
    assert sum(loader.pixmap(i) is not None for i in range(1, 101)) < 60


def test_missing_and_failed_pictures_are_told_apart(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.without_thumbnail([1])
    library.break_photo(2)
    loader.show([1, 2, 3], 100, 1.0)
    wait(qtbot, loader)
    conditions = [loader.condition(i) for i in (1, 2, 3)]
    assert conditions == [Condition.MISSING, Condition.FAILED, None]


def test_trouble_with_the_catalog_leaves_a_placeholder(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.fail("thumbnail", CatalogError("The catalog is locked."))
    loader.show([1], 100, 1.0)
    wait(qtbot, loader)
    assert loader.condition(1) is Condition.MISSING
    library.mend("thumbnail")
    loader.refresh()
    loader.show([1], 100, 1.0)
    wait(qtbot, loader)
    assert longest(loader, 1) == 100


def test_a_thumbnail_that_did_not_change_is_kept(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    loader.show([1], 100, 1.0)
    wait(qtbot, loader)
    before = loader.pixmap(1)
    loader.refresh([1])
    loader.show([1], 100, 1.0)
    wait(qtbot, loader)
    assert library.called("thumbnail") == [1, 1]
    assert loader.pixmap(1) is before


def test_an_answer_from_before_a_refresh_is_fetched_again(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    with library.held("thumbnail"):
        loader.show([1], 100, 1.0)
        qtbot.waitUntil(lambda: library.called("thumbnail") == [1])
        loader.refresh([1])
    wait(qtbot, loader)
    assert library.called("thumbnail") == [1, 1]
    assert longest(loader, 1) == 100


def test_large_boxes_get_a_sharp_picture_after_the_quick_one(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.fail("rendition", ServiceUnavailable("The engine is gone."), times=1)
    loader.show([1, 2], 800, 1.0)
    wait(qtbot, loader)
    assert library.called("thumbnail") == [1, 2]
    assert library.called("rendition") == [(1, 800), (2, 800)]
    assert longest(loader, 1) == longest(loader, 2) == 800
    loader.show([1, 2], 800, 1.0)
    assert loader.waiting == 0, "a failed one is not tried for ever"


def test_only_what_is_in_sight_is_made_sharp(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    loader.show([1, 2, 3, 4], 800, 1.0, in_sight=2)
    wait(qtbot, loader)
    assert library.called("rendition") == [(1, 800), (2, 800)]
    assert sorted(str(i) for i in library.called("thumbnail")) == ["1", "2", "3", "4"]


def test_the_engine_is_asked_for_what_is_missing_on_the_screen(
    loader: ThumbnailLoader, library: FakeLibrary, qtbot: QtBot
) -> None:
    library.without_thumbnail([5, 6, 7])
    loader.show([5, 6, 3, 7], 100, 1.0, in_sight=3)
    qtbot.waitUntil(lambda: bool(library.called("show_soon")))
    assert library.called("show_soon") == [(5, 6)]
