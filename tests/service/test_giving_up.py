"""A full check is given up as soon as nobody waits for it."""

import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import psutil
import pytest

from core.catalog.connection import Connection, open_engine, open_reader
from core.errors import ServiceUnavailable
from core.paths import LibraryPaths
from core.service import diagnosis
from core.service.asker import asked_for, give_up_if_nobody_waits, interruptible
from core.service.engine import Engine
from tests.service.test_files_not_found import no_model
from tests.support.command_line import Photosift, complaint, outcome_of
from tests.support.fake_engine import ENDLESS
from tests.support.running_library import PATIENCE_S, RunningLibrary


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Connection]:
    open_engine(tmp_path / "library").close()
    with closing(open_reader(tmp_path / "library")) as connection:
        yield connection


def test_a_statement_that_has_begun_is_interrupted(reader: Connection) -> None:
    begun = threading.Event()

    def begin() -> int:
        begun.set()
        return 1

    reader.create_function("begun", 0, begin)
    endless = ENDLESS.replace("SELECT 1", "SELECT begun()")
    with (
        asked_for(begun.is_set),
        pytest.raises(ServiceUnavailable),
        interruptible(reader),
    ):
        reader.one(endless)
    assert reader.one("SELECT 1") == (1,), "the next one is not"


def test_whoever_waits_gets_the_answer_and_every_other_error(reader: Connection) -> None:
    give_up_if_nobody_waits()
    with asked_for(lambda: False), interruptible(reader):
        assert reader.one("SELECT 1") == (1,)
    with pytest.raises(sqlite3.OperationalError, match="no such table"), interruptible(reader):
        reader.one("SELECT 1 FROM unknown")


def test_an_error_without_a_code_is_told_as_it_is(reader: Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="of Python's own"), interruptible(reader):
        raise sqlite3.OperationalError("of Python's own")


def test_both_who_asked_and_whose_engine_it_is_may_end_it() -> None:
    for one, other in ((True, False), (False, True)):
        with (
            asked_for(partial(bool, one)),
            asked_for(partial(bool, other)),
            pytest.raises(ServiceUnavailable),
        ):
            give_up_if_nobody_waits()
        give_up_if_nobody_waits()


def test_what_was_not_looked_at_is_not_taken_for_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite reports the pages that it did not come to before it was interrupted."""
    gone = threading.Event()

    def interrupted(_: Connection) -> list[str]:
        gone.set()
        return ["Page 3 is never used"]

    engine = Engine(tmp_path / "library", no_model)
    monkeypatch.setattr(diagnosis, "check_integrity", interrupted)
    with asked_for(gone.is_set), pytest.raises(ServiceUnavailable):
        list(diagnosis.diagnose(engine, repair=True))
    assert not LibraryPaths(engine.library).suspect.exists()
    engine.stop()
    engine._end_when_asked()
    engine.readers.close()


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    library = RunningLibrary(tmp_path / "library")
    try:
        library.wait_idle()
        (tmp_path / "library" / "endless-check").touch()
        yield library
    finally:
        library.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_the_engine_gives_up_what_the_terminal_does_not_wait_for(
    running: RunningLibrary, number: signal.Signals
) -> None:
    library = running.library.directory
    with Photosift(library).start("doctor") as doctor:
        running.wait_for(lambda _: (library / "checking").exists())
        doctor.send_signal(number)
        outcome = outcome_of(doctor)
    if number == signal.SIGINT:
        assert (outcome.code, outcome.out, outcome.err.strip()) == (130, "", "")
    running.wait_for(lambda _: (library / "given-up").exists())
    assert running.library.status().photos == 0, "it goes on for everybody else"


def test_an_engine_that_ends_does_not_wait_for_a_check(running: RunningLibrary) -> None:
    library = running.library.directory
    engine = psutil.Process(running.library.status().pid)
    with Photosift(library).start("doctor") as doctor:
        running.wait_for(lambda _: (library / "checking").exists())
        running.library.stop_engine()
        engine.wait(PATIENCE_S)
        assert complaint(outcome_of(doctor), 1)
    assert (library / "given-up").exists(), "it was not ended by force"
