"""What the engine worked on when it died: who is suspected, and who is condemned."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.catalog import embeddings, failures, jobs
from core.catalog.jobs import Job
from core.ingest.in_flight import InFlight
from core.paths import LibraryPaths
from tests.core.ingest.pipeline_world import GREY, World

pytestmark = pytest.mark.expects_warnings


def job(number: int, mtime_ns: int = 5) -> Job:
    return Job(number, b"/p/%d.jpg" % number, 10, mtime_ns)


def died(path: Path, decoding: list[Job], encoding: list[Job] | None = None) -> None:
    """An engine that dies with these in flight."""
    engine = InFlight(path)
    engine.note(decoding, encoding or [])
    engine.abandon()


def suspected(path: Path) -> list[tuple[int, str, int]]:
    engine = InFlight(path)
    engine.abandon()
    return [(s.photo_id, s.stage, s.strikes) for s in engine.suspects]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "in-flight"


def test_a_good_end_leaves_nothing(path: Path) -> None:
    engine = InFlight(path)
    engine.note([job(1)], [job(2)])
    assert path.exists()
    engine.close()
    assert not path.exists()
    InFlight(path).close()
    assert not path.exists()


def test_company_is_suspected_and_not_struck(path: Path) -> None:
    died(path, [job(1), job(2)], [job(3)])
    expected = [(1, "decode", 0), (2, "decode", 0), (3, "embed", 0)]
    assert suspected(path) == expected
    assert suspected(path) == expected, "an engine that died before it began says nothing new"


def test_who_was_alone_twice_is_condemned(path: Path) -> None:
    died(path, [job(1), job(2), job(3)])
    died(path, [], [job(2)])
    assert suspected(path) == [(2, "embed", 1), (1, "decode", 0), (3, "decode", 0)]
    assert suspected(path)[0] == (2, "embed", 1), "and is struck once only"
    died(path, [], [job(2)])
    engine = InFlight(path)
    assert [s.photo_id for s in engine.suspects if s.is_condemned] == [2]
    engine.abandon()


def test_a_file_that_was_written_since_is_another(path: Path) -> None:
    died(path, [job(1)])
    died(path, [job(1, mtime_ns=6)])
    assert suspected(path) == [(1, "decode", 1)]


def test_suspects_outlive_a_good_end(path: Path) -> None:
    died(path, [job(1), job(2)])
    engine = InFlight(path)
    engine.acquit(1)
    engine.close()
    assert suspected(path) == [(2, "decode", 0)]
    engine = InFlight(path)
    engine.acquit(2)
    engine.close()
    assert not path.exists()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\n", b'{"flying": 3}\n', b'{"flying": [', b"\0" * 50]
)
def test_a_file_that_says_nothing_blames_nobody(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert suspected(path) == []


def test_a_short_word_after_a_long_one(path: Path) -> None:
    died(path, [job(number) for number in range(300)])
    died(path, [job(301)])
    assert len(suspected(path)) == 301


# ---- with a pipeline


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, largest_batch=8)
    for number in range(40):
        made.decoder.shades[b"%02d.png" % number] = number
    yield made
    made.close()


class Crashes:
    """Copies of the library's notes, taken where a fatal picture would end the engine."""

    def __init__(self, world: World, shade: int) -> None:
        self.shade = shade
        self._path = LibraryPaths(world.library).in_flight
        self.left = self._path.with_name("left")

    def __call__(self, pixels: NDArray[np.uint8]) -> None:
        if self.shade in pixels[:, 0, 0, 0]:
            shutil.copyfile(self._path, self.left)

    def happen(self) -> None:
        """What the next engine finds."""
        shutil.copyfile(self.left, self._path)


def start(world: World) -> None:
    world.pipeline = world.new_pipeline()
    world.heard.drained_models.clear()
    world.run()


def crash(world: World, fatal: Crashes) -> None:
    """Run an engine and see what it leaves when the fatal picture ends it."""
    world.model.before = fatal
    start(world)
    world.pipeline.close()
    world.model.before = lambda _pixels: None
    world.catalog.execute("DELETE FROM embeddings")
    jobs.enqueue_missing(world.catalog, world.model_ids[0])
    fatal.happen()


def test_what_was_in_flight_is_tried_alone_after_a_plain_picture(world: World) -> None:
    fatal = Crashes(world, 7)
    crash(world, fatal)
    several = len(suspected(LibraryPaths(world.library).in_flight))
    assert several > 1
    fatal.happen()
    world.model.batches.clear()
    world.model.shades.clear()
    start(world)
    assert world.model.shades[0] == GREY
    assert world.model.batches[: several + 1] == [1] * (several + 1)
    assert 7 in world.model.shades[1 : several + 1]
    assert max(world.model.batches) > 1, "then as ever"
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40
    assert failures.count(world.catalog) == 0
    world.pipeline.close()
    assert not LibraryPaths(world.library).in_flight.exists()


def test_a_photo_that_ends_the_engine_is_set_aside_and_nothing_else(world: World) -> None:
    fatal = Crashes(world, 7)
    crash(world, fatal)  # among others
    crash(world, fatal)  # alone
    crash(world, fatal)  # alone again
    world.model.shades.clear()
    start(world)
    assert 7 not in world.model.shades
    (failure,) = failures.list_failures(world.catalog)
    assert (failure.name, failure.stage, failure.reason) == ("07.png", "embed", "poison")
    assert "ended twice" in failure.message
    assert "--retry" in failure.hint
    assert embeddings.count(world.catalog, world.model_ids[0]) == 39
    assert world.heard.failed == 1
    # When somebody looked at it and asks for it, it is a photo like any other.
    world.catalog.execute("DELETE FROM failures")
    assert jobs.enqueue_missing(world.catalog, world.model_ids[0]) == 1
    world.again()
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40


def test_two_kills_condemn_nobody(world: World) -> None:
    killed = Crashes(world, 7)  # by somebody, while this one happened to be with the model
    crash(world, killed)  # among others
    crash(world, killed)  # alone
    assert suspected(LibraryPaths(world.library).in_flight)[0][2] == 1
    killed.happen()
    start(world)
    assert failures.count(world.catalog) == 0
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40


def test_an_engine_that_is_ill_blames_no_photo(world: World) -> None:
    fatal = Crashes(world, 7)
    crash(world, fatal)
    for _ in range(4):  # now it dies of whatever it sees, and first of the grey picture
        fatal.shade = GREY
        crash(world, fatal)
    found = suspected(LibraryPaths(world.library).in_flight)
    assert {strikes for _, _, strikes in found} == {0}
    world.model.before = lambda _pixels: None
    fatal.happen()
    start(world)
    assert failures.count(world.catalog) == 0
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40


def test_a_suspect_that_is_gone_keeps_nobody_up(world: World) -> None:
    died(LibraryPaths(world.library).in_flight, [job(1, mtime_ns=1), job(999)])
    start(world)
    assert embeddings.count(world.catalog, world.model_ids[0]) == 40


def test_a_suspect_that_cannot_be_decoded_is_a_failure_of_its_own(world: World) -> None:
    world.decoder.bad = {b"03.png"}
    mtime_ns = (world.folder / "03.png").stat().st_mtime_ns
    died(LibraryPaths(world.library).in_flight, [job(world.id_of("03.png"), mtime_ns), job(999)])
    start(world)
    assert [f.reason for f in failures.list_failures(world.catalog)] == ["unreadable"]
    assert embeddings.count(world.catalog, world.model_ids[0]) == 39


def test_suspects_wait_while_the_backlog_is_held(world: World) -> None:
    suspects = [
        job(world.id_of(name), (world.folder / name).stat().st_mtime_ns)
        for name in ("03.png", "04.png")
    ]
    died(LibraryPaths(world.library).in_flight, suspects)
    world.pipeline = world.new_pipeline()
    world.pipeline.hold_backlog(held=True)
    world.pipeline.start()
    world.pipeline.set_targets([world.target()])
    world.put("arrived.png")
    world.scan(0, arrived=True)
    world.pipeline.wake()
    world.heard.wait(lambda: bool(world.heard.embedded))
    assert world.decoder.names() == ["arrived.png"]
    # One that arrived is tried, and alone, for it may be the one that ends the engine.
    world.model.shades.clear()
    assert jobs.enqueue(world.catalog, world.model_ids[0], [suspects[1].photo_id], arrived=True)
    world.pipeline.wake()
    world.heard.wait(lambda: len(world.heard.embedded) == 2)
    assert world.model.shades == [GREY, 4]
    assert set(world.decoder.names()) == {"arrived.png", "04.png"}
    world.pipeline.hold_backlog(held=False)
    world.drain()
    assert embeddings.count(world.catalog, world.model_ids[0]) == 41
    world.pipeline.close()
    assert not LibraryPaths(world.library).in_flight.exists()
