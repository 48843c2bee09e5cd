"""The pipeline with a real catalog, and a decoder and model that do as they are told."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import embeddings, failures, folders, jobs, photos, thumbnails
from core.catalog.connection import open_engine, open_thumbnails
from core.errors import CatalogError
from core.ingest.batching import BatchSize
from core.ingest.scan import scan_folder
from tests.core.ingest.pipeline_world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


def test_every_photo_gets_embedding_facts_and_thumbnail(world: World) -> None:
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: world.model_ids[0] in world.heard.drained_models)
    assert sorted(world.heard.embedded) == sorted(world.ids())
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40
    assert jobs.count(world.catalog, world.model_ids[0]) == 0
    pictures = open_thumbnails(world.library, write=False)
    assert thumbnails.count(pictures) == 40
    pictures.close()
    assert all(photo.format == "PNG" for photo in photos.rows(world.catalog, world.ids()))
    assert len(world.decoder.asked) == 40, "nothing is decoded twice"


def test_a_second_model_comes_after_the_first(world: World) -> None:
    world.pipeline.start()
    world.pipeline.set_targets([world.target(0), world.target(1)])
    world.heard.wait(lambda: set(world.heard.drained_models) >= set(world.model_ids))
    first = world.heard.drained_models.index(world.model_ids[0])
    assert first < world.heard.drained_models.index(world.model_ids[1])
    assert [embeddings.count(world.catalog, m) for m in world.model_ids] == [40, 40]


def test_bad_photos_are_set_aside_and_the_rest_is_done(world: World) -> None:
    world.decoder.bad = {b"03.png", b"17.png"}
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: bool(world.heard.drained_models))
    assert embeddings.count(world.catalog, world.model_ids[0]) == 38
    found = failures.list_failures(world.catalog)
    assert sorted(failure.name for failure in found) == ["03.png", "17.png"]
    assert {(f.stage, f.reason, f.message) for f in found} == {
        ("decode", "unreadable", "It is damaged.")
    }
    assert world.heard.failed == 2


def test_a_file_that_is_gone_is_no_failure_until_a_scan_finds_it(world: World) -> None:
    world.decoder.gone = {b"03.png"}
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: bool(world.heard.drained_models and world.heard.missed))
    assert failures.count(world.catalog) == 0
    assert len(set(world.heard.embedded)) == 39
    assert jobs.count(world.catalog, world.model_ids[0]) == 0
    # A scan has looked, and the file is there: the second time is a failure.
    jobs.enqueue(world.catalog, world.model_ids[0], world.heard.missed)
    world.pipeline.wake()
    world.heard.wait(lambda: world.heard.failed == 1)
    assert [f.reason for f in failures.list_failures(world.catalog)] == ["gone"]
    assert len(world.heard.missed) == 1


def test_a_bad_file_that_comes_back_is_tried_again(world: World) -> None:
    world.decoder.bad = {b"03.png"}
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: world.heard.failed == 1)
    folder = folders.list_folders(world.catalog)[0]

    def scan() -> None:
        scan_folder(world.catalog, folder, on_found=lambda _: None, should_stop=lambda: False)

    (world.folder / "03.png").rename(world.folder / "03.away")
    scan()
    (world.folder / "03.away").rename(world.folder / "03.png")
    scan()
    assert failures.count(world.catalog) == 0
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 1


def test_a_batch_that_does_not_fit_is_halved(world: World) -> None:
    world.model.fits = 1
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: bool(world.heard.drained_models))
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40
    assert set(world.model.batches) == {1}


def test_a_photo_that_does_not_fit_alone_is_set_aside(world: World) -> None:
    world.model.fits = 0
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: world.heard.failed == 40)
    reasons = {failure.reason for failure in failures.list_failures(world.catalog)}
    assert reasons == {"out-of-memory"}


def test_a_file_that_changes_meanwhile_is_done_again(world: World) -> None:
    changed = threading.Event()

    def change(path: bytes) -> None:
        if path.endswith(b"05.png") and not changed.is_set():
            changed.set()
            other = open_engine(world.library)
            (world.folder / "05.png").write_bytes(b"longer than before")
            folder = folders.list_folders(other)[0]
            result = scan_folder(other, folder, on_found=lambda _: None, should_stop=lambda: False)
            jobs.enqueue(other, world.model_ids[0], result.changed)
            other.close()

    world.decoder.before = change
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: len(set(world.heard.embedded)) == 40)
    asked = [path for path in world.decoder.asked if path.endswith(b"05.png")]
    assert len(asked) == 2
    assert sorted(world.heard.embedded) == sorted(world.ids()), "the old result was dropped"


def test_paused_work_waits(world: World) -> None:
    world.pipeline.pause()
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.pipeline.wake()
    assert world.decoder.asked == []
    world.pipeline.resume()
    world.heard.wait(lambda: bool(world.heard.drained_models))
    assert len(world.decoder.asked) == 40


@pytest.mark.expects_warnings
def test_a_full_disk_makes_work_wait_and_loses_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.ingest.pipeline.TROUBLE_PAUSE_S", 0.05)
    real = jobs.finish
    times = iter([True, True])

    def full(*args: object) -> object:
        if next(times, False):
            raise CatalogError("The disk is full.", "Free some space.")
        return real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("core.ingest.pipeline.jobs.finish", full)
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: bool(world.heard.drained_models))
    assert len(world.heard.troubles) == 2
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40
    assert len(world.decoder.asked) == 40


def test_a_new_photo_is_embedded_without_waiting_for_company(world: World) -> None:
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.heard.wait(lambda: bool(world.heard.drained_models))
    (world.folder / "new.png").write_bytes(b"new")
    result = scan_folder(
        world.catalog,
        folders.list_folders(world.catalog)[0],
        on_found=lambda _: None,
        should_stop=lambda: False,
    )
    jobs.enqueue(world.catalog, world.model_ids[0], result.added)
    world.pipeline.wake()
    world.heard.wait(lambda: len(world.heard.embedded) == 41)


def test_the_batch_size_follows_the_time_that_a_batch_takes() -> None:
    size = BatchSize(64, target_s=0.1)
    for _ in range(6):
        size.took(size.size, 0.001 * size.size)
    assert size.size == 64
    size.took(64, 3.2)
    assert size.size == 2
    size.out_of_memory(2)
    size.took(1, 0.001)
    assert size.size == 1
