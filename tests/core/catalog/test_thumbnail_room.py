"""Thumbnails keep to a limit, and are cleared while others read, on a full disk too."""

import os
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from core.catalog import folders, thumbnail_room, thumbnails
from core.catalog.connection import (
    Connection,
    check_integrity,
    open_engine,
    open_thumbnails,
    writing,
)
from core.catalog.consistency import orphaned_thumbnails
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError
from core.paths import LibraryPaths
from tests.support.small_disk import small_disk

IMAGE = os.urandom(10_000)
COUNT = 200


@pytest.fixture
def library(tmp_path: Path) -> Path:
    place = tmp_path / "library"
    with closing(open_engine(place)) as catalog:
        folder = folders.add(catalog, os.fsencode(tmp_path))
        with writing(catalog):
            catalog.execute(
                "INSERT INTO directories (id, folder_id, path, name) VALUES (1, ?, x'', '')",
                (folder.id,),
            )
            for number in range(1, COUNT + 1):
                catalog.execute(
                    "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
                    "added_utc, sort_ns, live) VALUES (?, 1, ?, ?, 1, 1, 0, ?, ?)",
                    (number, b"%d" % number, str(number), number, number != COUNT),
                )
    return place


def fill(library: Path, count: int = COUNT) -> None:
    with closing(open_thumbnails(library, write=True)) as pictures:
        thumbnails.put(pictures, [(number, 1, IMAGE) for number in range(1, count + 1)])


def test_the_least_needed_go_first_and_down_to_a_share_of_the_limit(library: Path) -> None:
    fill(library)
    limit = 1_500_000
    freed = thumbnail_room.keep_to(library, limit, lambda: False)
    with closing(open_thumbnails(library, write=False)) as pictures:
        used, left = thumbnails.used_bytes(pictures), thumbnails.ids(pictures, limit=COUNT)
        assert check_integrity(pictures) == []
    assert used <= limit * thumbnail_room.KEPT_SHARE
    assert freed > 500_000
    # The one that is not live went first, and then the oldest.
    assert left == [] or (COUNT not in left and left[-1] == COUNT - 1 and left[0] > 1)


def test_below_the_limit_nothing_happens(library: Path) -> None:
    fill(library)
    assert thumbnail_room.keep_to(library, 50_000_000, lambda: False) == 0
    with closing(open_thumbnails(library, write=False)) as pictures:
        assert thumbnails.count(pictures) == COUNT


def test_the_file_becomes_smaller(library: Path) -> None:
    fill(library)
    with closing(open_thumbnails(library, write=True)) as pictures:
        pictures.all("PRAGMA wal_checkpoint(TRUNCATE)")
    before = LibraryPaths(library).thumbnails.stat().st_size
    thumbnail_room.keep_to(library, 1_000_000, lambda: False)
    with closing(open_thumbnails(library, write=True)) as pictures:
        pictures.all("PRAGMA wal_checkpoint(TRUNCATE)")
    assert LibraryPaths(library).thumbnails.stat().st_size < before - 500_000


def test_clearing_frees_the_room_while_others_have_the_file_open(library: Path) -> None:
    fill(library)
    with (
        closing(open_thumbnails(library, write=False)) as reader,
        closing(open_thumbnails(library, write=True)) as writer,
    ):
        assert thumbnails.get(reader, 1) == IMAGE
        held = os.open(LibraryPaths(library).thumbnails, os.O_RDONLY)
        try:
            freed = thumbnail_room.clear(library)
            assert os.fstat(held).st_size == 0
        finally:
            os.close(held)
        assert freed > COUNT * len(IMAGE) // 2
        assert reader.is_replaced()
        assert writer.is_replaced()
        assert thumbnails.get(reader, 1) in {None, IMAGE}  # it may still remember it
    assert sorted(path.name for path in library.glob("thumbnails*")) == ["thumbnails.db"]
    fill(library, 3)
    with closing(open_thumbnails(library, write=False)) as pictures:
        assert thumbnails.count(pictures) == 3


def test_readers_and_a_writer_go_on_while_it_is_cleared_again_and_again(library: Path) -> None:
    fill(library, 20)
    ended = threading.Event()
    readers = ReaderPool(partial(open_thumbnails, library, write=False, any_thread=True))
    writers = ReaderPool(partial(open_thumbnails, library, write=True, any_thread=True))
    with ThreadPoolExecutor(3) as threads:
        turns = [partial(read, readers), partial(read, readers), partial(write, writers)]
        running = [threads.submit(repeat, turn, ended) for turn in turns]
        for _ in range(20):
            thumbnail_room.clear(library)
        ended.set()
        for thread in running:
            thread.result()
    readers.close()
    writers.close()
    fill(library, 5)
    with closing(open_thumbnails(library, write=False)) as pictures:
        assert check_integrity(pictures) == []


def repeat(turn: "partial[None]", ended: threading.Event) -> None:
    while not ended.is_set():
        turn()


def read(pool: ReaderPool) -> None:
    try:
        with pool.borrow() as pictures:
            found = thumbnails.get(pictures, 7)
    except CatalogError:
        return  # opened in the moment between the old file and the new one
    assert found in {None, IMAGE}


def write(pool: ReaderPool) -> None:
    with pool.borrow() as pictures:
        try:
            thumbnails.put(pictures, [(7, 1, IMAGE)])
        except CatalogError:
            assert pictures.is_replaced()


def test_where_an_open_file_cannot_be_moved_it_is_emptied(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library)

    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    assert thumbnail_room.clear(library) > COUNT * len(IMAGE) // 2
    with closing(open_thumbnails(library, write=False)) as pictures:
        assert thumbnails.count(pictures) == 0


def test_a_full_disk_becomes_free(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    with small_disk(disk, 4096) as small:
        library = disk / "library"
        with closing(open_engine(library)):
            pass
        with closing(open_thumbnails(library, write=True)) as pictures:
            fill_up(pictures)
            small.fill()
            assert shutil.disk_usage(disk).free == 0
            assert thumbnail_room.clear(library) > 1_000_000
            assert shutil.disk_usage(disk).free > 1_000_000
        fill(library, 3)


def fill_up(pictures: Connection) -> None:
    number = 0
    with suppress(CatalogError):
        while True:
            thumbnails.put(pictures, [(number, 1, IMAGE)])
            number += 1


def test_orphans_are_those_of_unknown_photos_and_removed_folders(library: Path) -> None:
    fill(library, COUNT + 5)
    with (
        closing(open_engine(library)) as catalog,
        closing(open_thumbnails(library, write=False)) as pictures,
    ):
        assert orphaned_thumbnails(catalog, pictures) == [COUNT + n for n in range(1, 6)]
        folders.remove(catalog, folders.list_folders(catalog)[0].id)
        assert len(orphaned_thumbnails(catalog, pictures)) == COUNT + 5
