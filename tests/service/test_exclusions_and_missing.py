"""Leaving out, forgetting and taking back, with an engine process at work."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.catalog import (
    exclusions,
    files,
    folders,
    jobs,
    missing,
    models,
    names,
    photos,
    thumbnails,
)
from core.catalog.connection import (
    BATCH_ROWS,
    open_engine,
    open_reader,
    open_thumbnails,
    open_user,
    writing,
)
from core.catalog.files import FoundFile
from core.errors import CoreError, UsageError
from core.ingest.scan import scan_folder
from core.records import Photo, PhotoId, PhotoView, SearchQuery, Status, TextTerm
from tests.support import organised
from tests.support.running_library import PATIENCE_S, RunningLibrary, is_idle, stop_engine

MANY = 12 * BATCH_ROWS


def draw(path: Path, colour: tuple[int, int, int]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30), colour).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    draw(root / "red.png", (250, 10, 10))
    draw(root / "private" / "green.png", (10, 250, 10))
    draw(root / "private" / "blue.png", (10, 10, 250))
    return root


@pytest.fixture
def running(tmp_path: Path, folder: Path) -> Iterator[RunningLibrary]:
    found = RunningLibrary(tmp_path / "library")
    try:
        found.library.add_folder(folder)
        found.wait_for(lambda status: status.embedded == 3 and is_idle(status))
        yield found
    finally:
        found.close()


def shown(running: RunningLibrary) -> dict[str, Photo]:
    ids = running.library.photo_ids(PhotoView())
    return {photo.name: photo for photo in running.library.photos(ids)}


def found(running: RunningLibrary) -> set[int]:
    query = SearchQuery((TextTerm("green"),))
    return {hit.photo_id for hit in running.library.search(query).hits}


def embedded(running: RunningLibrary) -> list[tuple[int, int]]:
    with closing(open_reader(running.library.directory)) as catalog:
        return catalog.all("SELECT photo_id, seq FROM embeddings ORDER BY photo_id")


def tag_all(running: RunningLibrary, name: str = "family") -> None:
    with closing(open_user(running.library.directory)) as user:
        ids = [photo.id for photo in shown(running).values()]
        organised.set_tag(user, organised.make_tag(user, name).id, ids)


def test_left_out_and_back_without_embedding_again(running: RunningLibrary) -> None:
    before, vectors = shown(running), embedded(running)
    tag_all(running)
    made = running.library.exclude("private/")
    assert made.photos == 2
    assert set(shown(running)) == {"red.png"}
    status = running.wait_for(lambda status: status.index_size == 1 and is_idle(status))
    assert (status.photos, status.missing, status.failures) == (1, 0, 0)
    assert found(running) == {before["red.png"].id}

    running.library.include(made.id)
    running.wait_for(lambda status: status.index_size == 3 and is_idle(status))
    assert {name: p.id for name, p in shown(running).items()} == {
        name: p.id for name, p in before.items()
    }
    assert found(running) == {photo.id for photo in before.values()}
    assert embedded(running) == vectors
    details = running.library.details(before["blue.png"].id)
    assert details is not None
    assert details.tags == ("family",)


def test_while_the_disk_is_away(running: RunningLibrary, folder: Path) -> None:
    aside = folder.with_name("aside")
    folder.rename(aside)
    running.library.scan()
    running.wait_for(lambda status: status.folders[0].offline)
    made = running.library.exclude("*.png", running.library.folders()[0].id)
    assert (made.photos, set(shown(running))) == (3, set())
    aside.rename(folder)
    running.library.scan()
    running.wait_for(lambda status: not status.folders[0].offline and is_idle(status))
    assert set(shown(running)) == set()
    running.library.include(made.id)
    assert len(shown(running)) == 3


def test_new_files_under_an_exclusion_are_found_when_it_goes(
    running: RunningLibrary, folder: Path
) -> None:
    made = running.library.exclude("private/")
    draw(folder / "private" / "new.png", (1, 2, 3))
    draw(folder / "public.png", (3, 2, 1))
    running.library.scan()
    running.wait_for(lambda status: status.embedded == 2 and is_idle(status))
    assert set(shown(running)) == {"red.png", "public.png"}
    running.library.include(made.id)
    running.wait_for(lambda status: status.embedded == 5 and is_idle(status))


def test_what_waits_is_counted_anew(running: RunningLibrary, folder: Path) -> None:
    """Else the engine would seem to work for ever on photos that are left out."""
    running.library.pause()
    stop_engine(running.library)
    for number in range(5):
        draw(folder / "later" / f"{number}.png", (number, 80, 160))
    with closing(open_engine(running.library.directory)) as catalog:
        (known,) = folders.list_folders(catalog)
        scan_folder(catalog, known, on_found=lambda _: None, should_stop=lambda: False)
        (model,) = models.list_models(catalog)
        assert jobs.enqueue_missing(catalog, model.id) == 5

    def waiting(status: Status) -> int:
        return status.progress.total - status.progress.done

    running.wait_for(lambda status: status.progress.phase == "paused" and waiting(status) == 5)
    running.library.exclude("later/")
    running.wait_for(lambda status: waiting(status) == 0)
    running.library.resume()
    assert running.wait_for(is_idle).photos == 3


def test_a_bad_pattern_is_refused(running: RunningLibrary) -> None:
    with pytest.raises(UsageError, match="every photo"):
        running.library.exclude("*")
    assert running.library.exclusions() == []
    assert len(shown(running)) == 3


def test_forgotten_and_taken_back(running: RunningLibrary, folder: Path) -> None:
    tag_all(running)
    gone = shown(running)["blue.png"].id
    (folder / "private" / "blue.png").rename(folder.with_name("aside.png"))
    running.library.scan()
    running.wait_for(lambda status: status.missing == 1)
    report = running.library.missing_report()
    assert (report.photos, report.tagged, report.in_albums) == (1, 1, 0)
    assert [(p.id, p.tags) for p in report.examples] == [(gone, ("family",))]

    purge = running.library.purge([gone, PhotoId(999), shown(running)["red.png"].id])
    assert purge.photos == 1
    assert running.library.missing() == []
    assert running.library.status().missing == 0
    assert running.library.purges() == [purge]
    assert running.library.undo_purge(purge.at_utc) == 1
    assert [photo.id for photo in running.library.missing()] == [gone]

    running.library.purge()
    folder.with_name("aside.png").rename(folder / "blue again.png")
    running.library.scan()
    running.wait_for(lambda status: status.embedded == 3 and is_idle(status))
    assert shown(running)["blue again.png"].id == gone
    assert running.library.purges() == []


def test_what_was_forgotten_a_month_ago_goes_for_good(
    running: RunningLibrary, folder: Path
) -> None:
    """And nothing else does; the next engine sees to it."""
    tag_all(running)
    directory, before = running.library.directory, shown(running)
    for name in ("green.png", "blue.png"):
        (folder / "private" / name).unlink()
    running.library.scan()
    running.wait_for(lambda status: status.missing == 2)
    stop_engine(running.library)
    old, young = before["green.png"].id, before["blue.png"].id
    now = time.time()
    with closing(open_engine(directory)) as catalog:
        missing.purge(catalog, [old], now - missing.KEPT_S - 1)
        missing.purge(catalog, [young], now - missing.KEPT_S + 3600)

    def kept() -> tuple[set[int], set[int], set[int]]:
        with (
            closing(open_reader(directory)) as catalog,
            closing(open_thumbnails(directory, write=False)) as pictures,
        ):
            return (
                {row[0] for row in catalog.all("SELECT id FROM photos")},
                {row[0] for row in catalog.all("SELECT photo_id FROM photo_tags")},
                {i for i in (old, young) if thumbnails.get(pictures, i) is not None},
            )

    assert kept()[2] == {old, young}
    running.wait_for(lambda _: kept()[2] == {young})
    left = {before["red.png"].id, young}
    assert kept() == (left, left, {young})


def test_a_removed_folder_comes_back_while_its_disk_is_away(
    running: RunningLibrary, folder: Path
) -> None:
    before = shown(running)
    tag_all(running)
    (known,) = running.library.folders()
    running.library.remove_folder(known.id)
    (removed,) = running.library.removed_folders()
    assert (removed.id, removed.path, removed.photos, removed.tagged) == (
        known.id,
        known.path,
        3,
        3,
    )
    folder.rename(folder.with_name("aside"))
    assert running.library.restore_folder(known.id).photos == 3
    running.wait_for(lambda status: status.folders[0].offline and is_idle(status))
    assert {p.id for p in shown(running).values()} == {p.id for p in before.values()}
    assert running.library.removed_folders() == []
    assert running.library.status().missing == 0


@pytest.mark.expects_warnings
@pytest.mark.parametrize("taking_back", [False, True])
def test_a_kill_in_the_middle_is_finished_by_the_next_engine(
    tmp_path: Path, taking_back: bool
) -> None:
    directory = tmp_path / "library"
    pictures = tmp_path / "photos"
    pictures.mkdir()
    with closing(open_engine(directory)) as catalog:
        folder = folders.add(catalog, os.fsencode(pictures))
        for start in range(0, MANY, BATCH_ROWS):
            found_files = [
                FoundFile(b"%d.jpg" % i, 100, i * 10**9, 1, i)
                for i in range(start, start + BATCH_ROWS)
            ]
            with writing(catalog):
                place = files.place_of(catalog, folder.id, folder.name, b"private")
                files.insert(catalog, place, found_files)
        made = exclusions.add(catalog, "private/", None) if taking_back else None
    pictures.rmdir()  # its disk is away, so that the photos are not missing

    def left_out() -> int:
        with closing(open_reader(directory)) as catalog:
            return int(catalog.one("SELECT count(*) FROM photos WHERE excluded = 1")[0])

    running = RunningLibrary(directory)
    try:
        process = psutil.Process(running.library.status().pid)
        workers = process.children(recursive=True)
        _kill_while_it_changes(running, process, left_out, None if made is None else made.id)
        psutil.wait_procs(workers, PATIENCE_S)
        assert 0 < left_out() < MANY, "it was killed in the middle"
        status = running.wait_for(lambda status: status.pid != process.pid)
        expected = MANY if taking_back else 0
        assert (status.photos, left_out()) == (expected, MANY - expected)
        with closing(open_reader(directory)) as catalog:
            assert names.count(catalog) == photos.count_live(catalog) == expected
    finally:
        running.close()


def _kill_while_it_changes(
    running: RunningLibrary,
    process: psutil.Process,
    left_out: Callable[[], int],
    exclusion_id: int | None,
) -> None:
    before = left_out()

    def ask() -> None:
        # The client asks the next engine again, which finds it done or does it.
        if exclusion_id is None:
            running.library.exclude("private/")
        else:
            running.library.include(exclusion_id)

    with ThreadPoolExecutor(1) as other:
        asked = other.submit(ask)
        deadline = time.monotonic() + PATIENCE_S
        while left_out() == before and time.monotonic() < deadline and not asked.done():
            pass
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE_S)
        with suppress(CoreError):
            asked.result(PATIENCE_S)
