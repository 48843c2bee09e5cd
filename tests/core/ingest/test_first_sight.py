"""Thumbnails of what is in view, made before their photos' turn."""

import itertools
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

import pytest

from core.catalog import folders, thumbnails
from core.catalog.connection import open_thumbnails
from core.errors import CatalogError
from core.ingest.first_sight import FirstSight
from core.media.decoded import DecodedPhoto
from core.media.pool import DecodePool
from core.records import PhotoId
from tests.core.ingest.pipeline_world import PATIENCE_S, World


class Sight:
    """First sight of a world's photos, and which thumbnails it told of."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.made: set[int] = set()
        self.first_sight = FirstSight(world.library, cast("DecodePool", world.decoder), self._note)

    def _note(self, photo_ids: Sequence[int]) -> None:
        with self.world.decoder.changed:
            self.made.update(photo_ids)
            self.world.decoder.changed.notify_all()

    def want(self, photo_ids: Sequence[int]) -> None:
        self.first_sight.want([PhotoId(photo_id) for photo_id in photo_ids])

    def wait(self, photo_ids: set[int]) -> None:
        changed = self.world.decoder.changed
        with changed:
            assert changed.wait_for(lambda: photo_ids <= self.made, PATIENCE_S)


@pytest.fixture
def sight(tmp_path: Path) -> Iterator[Sight]:
    world = World(tmp_path, photos=12)
    open_thumbnails(world.library, write=True).close()
    made = Sight(world)
    made.first_sight.start()
    yield made
    made.first_sight.close()
    world.close()


def test_what_is_in_view_is_made_once(sight: Sight) -> None:
    ids = sight.world.ids()
    sight.want(ids[:5])
    sight.wait(set(ids[:5]))
    sight.want(ids[:6])
    sight.wait({ids[5]})
    assert len(sight.world.decoder.asked) == 6
    assert sight.made == set(ids[:6])


def test_a_disk_that_is_away_is_left_alone(sight: Sight) -> None:
    catalog = sight.world.catalog
    folder = folders.list_folders(catalog)[0]
    ids = sight.world.ids()
    folders.set_offline(catalog, folder.id, offline=True, message="unplugged")
    sight.want(ids)
    sight.first_sight.close()  # after that
    assert sight.world.decoder.asked == []


@pytest.mark.expects_warnings
def test_a_full_disk_keeps_no_other_waiting(sight: Sight, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = sight.world.ids()
    ordinary = thumbnails.put

    def full(store: Any, rows: Any) -> None:
        if rows[0][0] in ids[:8]:
            raise CatalogError("The disk is full.")
        ordinary(store, rows)

    monkeypatch.setattr(thumbnails, "put", full)
    sight.want(ids)
    sight.wait(set(ids[8:]))
    assert sight.made == set(ids[8:])


@pytest.mark.expects_warnings
def test_a_bug_in_a_decoder_keeps_no_other_waiting(
    sight: Sight, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = sight.world.ids()
    ordinary = sight.world.decoder.decode
    asked = itertools.count()

    def decode(*given: Any, urgent: bool) -> "Future[DecodedPhoto]":
        if next(asked) >= 5:
            return ordinary(*given, urgent=urgent)
        failed: Future[DecodedPhoto] = Future()
        failed.set_exception(TypeError("a bug"))
        return failed

    monkeypatch.setattr(sight.world.decoder, "decode", decode)
    sight.want(ids)
    sight.wait(set(ids[5:]))
