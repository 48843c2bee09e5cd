"""The number of photos that wait is right in the end, in whatever order its parts are told."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import folders, jobs, models, photos
from core.catalog.connection import Connection, engine_connection, writing
from core.catalog.jobs import Finished
from core.records import ModelStatus, PhotoFacts
from core.service import board as boards
from core.service.board import Board, Counts
from core.service.diagnosis import diagnose
from core.service.engine import Engine
from tests.core.catalog.conftest import put_photos
from tests.service.test_files_not_found import no_model
from tests.support.running_library import PATIENCE_S


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """One that does not run: what it is told is told by the test. It has a model without jobs."""
    made = Engine(tmp_path / "library", no_model)
    with engine_connection(made.library) as catalog:
        model = models.get_or_create(catalog, "m", 2, "f")
    monkeypatch.setattr(made.models, "model_ids", lambda: [model.id])
    yield made
    made.stop()
    made._end_when_asked()  # what `run` would do
    made.readers.close()


@pytest.fixture
def catalog(engine: Engine) -> Iterator[Connection]:
    with engine_connection(engine.library) as connection:
        yield connection


def waits(engine: Engine) -> bool:
    return engine.board.is_waiting


def test_photos_that_are_done_while_others_are_counted(
    engine: Engine, catalog: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a command that waits for the end waits for ever."""
    left = [2, 0]

    def counted(*_: object) -> int:
        found = left.pop(0)
        if left:  # the last two are committed, and nothing more will be told
            engine.board.committed(2)
        return found

    engine.board.waiting(2)
    monkeypatch.setattr(jobs, "count", counted)
    engine.recount(catalog)
    assert not engine.board.is_waiting
    assert left == []


def test_photos_that_are_found_while_others_are_counted(
    engine: Engine, catalog: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the engine seems to be done before it has begun."""
    there = [0, 7]

    def counted(*_: object) -> int:
        found = there.pop(0)
        if there:
            engine.board.more_wait(7)
        return found

    monkeypatch.setattr(jobs, "count", counted)
    engine.recount(catalog)
    assert engine.status().progress.total == 7


def test_counting_has_an_end(
    engine: Engine, catalog: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def counted(*_: object) -> int:
        engine.board.committed(1)
        return 7

    monkeypatch.setattr(jobs, "count", counted)
    engine.recount(catalog)
    assert engine.board.is_waiting


def test_a_number_from_before_the_model_was_known_is_put_right(
    engine: Engine, catalog: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr(engine.models, "model_ids", list)
        before.setattr(photos, "count_live", lambda _: 4)
        engine.recount(catalog)
    assert waits(engine)
    engine._look_after()
    assert not waits(engine)
    assert engine.status().progress.phase == "idle"


def test_nothing_waits_for_a_model_that_is_done_and_not_loaded_yet(
    tmp_path: Path, catalog: Connection, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every start says "Indexing 0 of n" until the model is there."""
    model = models.list_models(catalog)[0]
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    folder = folders.add(catalog, bytes(pictures))
    done, new = put_photos(catalog, folder, b"d", [b"1.jpg", b"2.jpg"])
    jobs.enqueue(catalog, model.id, [done])
    (job,) = jobs.take(catalog, model.id, 1)
    found = Finished(done, job.mtime_ns, PhotoFacts(4, 3, "JPEG"), b"h" * 32, b"12345678")
    jobs.finish(catalog, model.id, [found])
    monkeypatch.setattr(engine.models, "model_ids", list)
    loading = ModelStatus(model.spec, "loading")
    monkeypatch.setattr(engine.models, "statuses", lambda: (loading, None))
    engine.recount(catalog)
    assert engine.status().progress.total == 1, "the new one will have to be done"
    with writing(catalog):
        catalog.execute("UPDATE photos SET live = 0 WHERE id = ?", (new,))
    engine.recount(catalog)
    assert engine.status().progress.phase == "idle"


@pytest.mark.parametrize("is_loaded", [True, False])
def test_the_doctor_says_one_thing_of_it(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, is_loaded: bool
) -> None:
    """After a restore, photos were said to wait, and to be done."""
    if not is_loaded:
        monkeypatch.setattr(engine.models, "model_ids", list)
    engine.board.waiting(5)
    found = {check.name: check.message for check in diagnose(engine, repair=False, quick=True)}
    if is_loaded:
        assert (found["queue"], found["work"]) == ("idle, 0 photos wait", "every photo is done")
    else:
        assert "once a model is loaded" in found["queue"]
        assert "once a model is loaded" in found["work"]


def test_jobs_that_wait_are_left_to_wait(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "has_any", lambda *_: True)
    engine.board.waiting(4)
    engine._look_after()
    assert engine.board.is_waiting


def test_a_slow_count_does_not_replace_a_later_one(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a folder would seem not to be scanned, and nobody would look again."""
    monkeypatch.setattr(boards, "COUNT_EVERY_S", 0.0)
    began, go_on = threading.Event(), threading.Event()
    found = iter([Counts(photos=1), Counts(photos=2)])

    def count(_board: Board, _specs: object) -> Counts:
        counts = next(found)
        if counts.photos == 1:
            began.set()
            assert go_on.wait(PATIENCE_S)
        return counts

    monkeypatch.setattr(Board, "_count", count)

    def shown() -> int:
        loading = ModelStatus("m", "loading")
        return engine.board.status(lambda: (loading, None), "none", scanner_busy=False).photos

    slow = threading.Thread(target=shown)
    slow.start()
    assert began.wait(PATIENCE_S)
    engine.board.scan_ended()
    assert shown() == 2
    go_on.set()
    slow.join()
    assert shown() == 2


def test_idle_never_comes_without_the_last_batch(engine: Engine) -> None:
    """The model's count is read after what waits, however much comes in meanwhile."""
    counts = iter([0, 1, 2, 3])
    status = engine.board.status(
        lambda: (ModelStatus("m", "ready", embedded=next(counts)), None),
        "none",
        scanner_busy=False,
        fresh=True,
    )
    assert status.progress.phase == "idle"
    assert status.embedded == status.model.embedded == 1
