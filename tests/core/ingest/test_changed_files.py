"""Files that changed: what the model would see decides whether anything is embedded again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import embeddings, failures, jobs, photos, tags
from core.records import PhotoFacts
from tests.core.ingest.pipeline_world import World
from tests.support import organised

NAME = "05.png"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    for number in range(40):
        made.decoder.shades[b"%02d.png" % number] = number
    yield made
    made.close()


def state(world: World, number: int = 0) -> dict[int, int]:
    """`seq` by photo id."""
    ids, seqs = embeddings.index_state(world.catalog, world.model_ids[number])
    return dict(zip(ids, seqs, strict=True))


def outdated(world: World) -> list[tuple[int, int]]:
    return world.catalog.all("SELECT model_id, photo_id FROM outdated ORDER BY model_id")


def test_an_edit_of_metadata_embeds_nothing(world: World) -> None:
    world.run()
    photo_id, before, encoded = world.id_of(NAME), state(world), list(world.model.batches)
    organised.set_tag(world.catalog, organised.make_tag(world.catalog, "mine").id, [photo_id])
    world.put(NAME, b"the same pixels, another camera")
    world.decoder.camera = "Another"
    assert list(world.scan(0).changed) == [photo_id]
    assert state(world) == before, "it is searchable while it waits"
    assert outdated(world) == [(world.model_ids[0], photo_id)]
    assert jobs.count(world.catalog, world.model_ids[0]) == 1
    world.again()
    assert state(world) == before
    assert world.model.batches == encoded
    assert world.heard.kept == [photo_id]
    assert outdated(world) == []
    assert jobs.count(world.catalog, world.model_ids[0]) == 0
    details = photos.details(world.catalog, photo_id, world.model_ids[0])
    assert details is not None
    assert details.facts is not None
    assert details.facts.camera == "Another"
    assert details.photo.embedded
    assert tags.names_of(world.catalog, photo_id) == ["mine"]
    assert world.catalog.one(
        "SELECT length(content_hash) > 0 FROM photos WHERE id = ?", (photo_id,)
    )[0]


def test_an_edit_of_the_pixels_embeds_again(world: World) -> None:
    world.run()
    photo_id, before = world.id_of(NAME), state(world)
    world.put(NAME, b"other pixels")
    world.decoder.shades[NAME.encode()] = 77
    world.scan(0)
    assert state(world) == before, "the old one is found until then"
    world.again()
    after = state(world)
    assert after.pop(photo_id) > before.pop(photo_id)
    assert after == before
    assert world.heard.kept == []
    assert outdated(world) == []


def test_each_model_decides_for_itself(world: World) -> None:
    world.run(0, 1)
    photo_id, before = world.id_of(NAME), [state(world, number) for number in (0, 1)]
    world.catalog.execute(
        "UPDATE embeddings SET input_hash = NULL WHERE model_id = ?", (world.model_ids[1],)
    )
    encoded = sum(world.model.batches)
    world.put(NAME, b"another caption")
    world.scan(0, 1)
    world.again(0, 1)
    assert state(world, 0) == before[0]
    assert state(world, 1)[photo_id] > before[1][photo_id], "of an earlier version: input unknown"
    assert sum(world.model.batches) == encoded + 1
    assert outdated(world) == []


def test_a_changed_file_that_is_broken_leaves_nothing_behind(world: World) -> None:
    world.run()
    photo_id = world.id_of(NAME)
    world.put(NAME, b"half a file")
    world.decoder.bad = {NAME.encode()}
    world.scan(0)
    world.pipeline.wake()
    world.heard.wait(lambda: world.heard.failed == 1)
    assert world.heard.dropped == [photo_id]
    assert photo_id not in state(world)
    assert outdated(world) == []
    assert photos.facts(world.catalog, photo_id) is None
    assert failures.count(world.catalog) == 1
    world.decoder.bad = set()
    failures.clear(world.catalog)
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 1
    world.again()
    assert photo_id in state(world)


def test_one_model_is_not_robbed_by_another_that_fails(world: World) -> None:
    world.run(0)
    before = state(world)
    world.model.fits = 0
    world.pipeline.set_targets([world.target(0), world.target(1)])
    world.heard.wait(lambda: world.heard.failed == 40)
    assert state(world) == before
    assert all(p.width_px for p in photos.rows(world.catalog, world.ids()))


def test_what_was_not_looked_at_when_the_engine_ended_is_not_forgotten(world: World) -> None:
    world.run()
    world.put(NAME, b"another caption")
    world.scan()  # the engine ended before it made a job
    assert jobs.count(world.catalog, world.model_ids[0]) == 0
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 1
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 0


def test_an_outdated_photo_goes_and_comes_back(world: World) -> None:
    world.run()
    before = state(world)
    world.put(NAME, b"another caption")
    world.scan()
    (world.folder / NAME).rename(world.folder / "away")
    world.scan()
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 0
    (world.folder / "away").rename(world.folder / NAME)
    world.scan(0)
    world.again()
    assert (world.heard.kept, state(world)) == ([world.id_of(NAME)], before)


def test_a_result_that_was_to_keep_what_is_gone_is_dropped(world: World) -> None:
    world.run()
    photo_id = world.id_of(NAME)
    world.put(NAME, b"another caption")
    world.scan(0)
    (job,) = jobs.take(world.catalog, world.model_ids[0], 9)
    assert job.is_embedded
    result = jobs.Finished(
        photo_id,
        job.mtime_ns,
        photos.facts(world.catalog, photo_id) or _fail(),
        b"h",
        None,
        job.input_hash,
    )
    world.catalog.execute("DELETE FROM embeddings WHERE photo_id = ?", (photo_id,))
    assert jobs.finish(world.catalog, world.model_ids[0], [result]) == []
    assert jobs.count(world.catalog, world.model_ids[0]) == 1


def _fail() -> PhotoFacts:
    raise AssertionError("no facts")
