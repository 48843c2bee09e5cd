"""What is in view and what has just arrived goes before a backlog that is under way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import embeddings, jobs
from tests.core.ingest.pipeline_world import World

NEW_SHADE = 250


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, photos=120, largest_batch=4)
    made.model.held = []
    made.decoder.shades[b"new.jpg"] = NEW_SHADE
    made.pipeline.start()
    yield made
    made.close()
    made.model.release()


def begin(world: World) -> None:
    """Let the first model work until it holds everything up."""
    world.pipeline.set_targets([world.target()])
    world.model.wait(lambda: len(world.model.held or []) == 2)
    assert len(world.decoder.asked) < 120


def arrive(world: World, name: str = "new.jpg", *queue_for: int) -> int:
    world.put(name, b"a picture called " + name.encode())
    world.scan(*queue_for or (0,), arrived=True)
    world.pipeline.wake()
    return world.id_of(name)


def test_an_arrival_is_decoded_and_embedded_next(world: World) -> None:
    begin(world)
    arrive(world)
    assert jobs.count_arrivals(world.catalog, ["a/a"]) == 1
    # Decoded although the model is behind, and in the batch after those that it has.
    world.decoder.wait_for("new.jpg")
    assert world.decoder.overtook == [b"new.jpg"]
    before = len(world.model.shades)
    world.model.release(1)
    world.model.wait(lambda: len(world.model.shades) > before)
    assert world.model.shades[before] == NEW_SHADE
    world.model.release()
    world.drain()
    assert jobs.count_arrivals(world.catalog, ["a/a"]) == 0
    assert embeddings.count(world.catalog, world.model_ids[0]) == 121
    assert len(world.decoder.asked) == 121, "nothing is decoded twice"


def test_a_flood_of_arrivals_does_not_pile_up_in_memory(world: World) -> None:
    begin(world)
    for number in range(200):
        world.put(f"flood-{number:03}.jpg", b"picture %d" % number)
    world.scan(0, arrived=True)
    ahead: list[int] = []
    world.decoder.before = lambda _: ahead.append(
        len(world.decoder.asked) - len(world.model.shades)
    )
    world.pipeline.wake()
    for _ in range(60):
        world.model.wait(lambda: bool(world.model.held))
        world.model.release(1)
    world.model.release()
    world.drain()
    # Four in the workers, two batches of four, what is not urgent, and a few more.
    assert max(ahead) < 60
    assert embeddings.count(world.catalog, world.model_ids[0]) == 320


def test_a_job_that_waits_is_put_ahead_when_its_file_arrives_again(world: World) -> None:
    begin(world)
    oldest = min({f"{number:02}.png" for number in range(120)} - set(world.decoder.names()))
    world.put(oldest, b"written again")
    world.scan(0, arrived=True)
    world.pipeline.wake()
    world.model.release(1)
    world.decoder.wait_for(oldest)
    world.model.release()
    world.drain()
    assert embeddings.count(world.catalog, world.model_ids[0]) == 120


def test_what_is_in_view_goes_before_arrivals(world: World) -> None:
    begin(world)
    waiting = [n for n in world.ids() if world_name(world, n) not in world.decoder.names()]
    wanted = waiting[-3:]
    world.pipeline.show([*wanted, 999_999])
    # Decoded although the model is behind: nothing was answered yet.
    names = [world_name(world, photo_id) for photo_id in wanted]
    for name in names:
        world.decoder.wait_for(name)
    places = [world.decoder.names().index(name) for name in names]
    assert places == sorted(places)
    world.model.release()
    world.drain()
    assert world.decoder.overtook == []


def test_the_order_is_view_arrivals_newest(world: World) -> None:
    world.model.release()
    world.pipeline.pause()
    seen = world.ids()[-1]
    world.pipeline.show([seen])
    new = arrive(world)
    world.pipeline.set_targets([world.target()])
    world.pipeline.resume()
    world.drain()
    newest = world_name(world, world.ids()[0] if world.ids()[0] != new else world.ids()[1])
    assert world.decoder.names()[:3] == [world_name(world, seen), "new.jpg", newest]


def test_a_small_batch_goes_at_once_when_somebody_waits(world: World) -> None:
    world.decoder.slow = lambda name: name not in {b"119.png", b"new.jpg"}
    world.pipeline.set_targets([world.target()])
    # One photo is with the model, and the workers are busy: a batch would be waited for.
    world.model.wait(lambda: len(world.model.held or []) == 1)
    arrive(world)
    world.model.wait(lambda: len(world.model.held or []) == 2)
    assert world.model.batches == [1, 1]
    assert world.model.shades[-1] == NEW_SHADE


def test_an_arrival_for_the_model_in_use_interrupts_the_next_model(world: World) -> None:
    world.model.release()
    world.pipeline.set_targets([world.target(0)])
    world.drain(0)
    world.model.held = []
    world.pipeline.set_targets([world.target(0), world.target(1)])
    world.model.wait(lambda: len(world.model.held or []) == 2)
    photo_id = arrive(world, "new.jpg", 0, 1)
    world.model.release()
    world.heard.wait(lambda: (world.model_ids[0], photo_id) in world.heard.by_model)
    place = world.heard.by_model.index((world.model_ids[0], photo_id))
    assert place < 120 + 40, "most of the next model's work comes later"
    world.heard.drained_models.clear()
    world.drain(0, 1)
    assert embeddings.count(world.catalog, world.model_ids[1]) == 121


def world_name(world: World, photo_id: int) -> str:
    return str(world.catalog.one("SELECT name FROM photos WHERE id = ?", (photo_id,))[0])
