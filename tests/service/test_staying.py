"""The engine stays without clients for work that it can get on with, and for nothing else."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from core.catalog import embeddings, folders, jobs, models, settings_table
from core.catalog.connection import Connection, engine_connection, open_reader, writing
from core.errors import CatalogError
from core.paths import LibraryPaths
from core.records import ExportOptions, Folder, ModelStatus, PhotoView
from core.service.engine import Engine
from core.service.staying import PATIENCE_S, Staying
from core.settings import AFTER_CLOSING, MODEL, ON_BATTERY, default
from tests.core.catalog.conftest import put_photos
from tests.service.test_files_not_found import no_model
from tests.support.command_line import Photosift
from tests.support.pictures import write_picture
from tests.support.running_library import PATIENCE_S as REAL_PATIENCE_S
from tests.support.running_library import RunningLibrary

PHOTOS = 6
STAYS = "the engine stays for what is left to do"


# ---- real engines, that would end a second after their last client


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    """Photos wait for the charger."""
    (tmp_path / "photos").mkdir()
    for number in range(PHOTOS):
        write_picture(tmp_path / "photos" / f"{number}.png", seed=number)
    directory = tmp_path / "library"
    with engine_connection(directory) as catalog:
        settings_table.put(catalog, ON_BATTERY, "pause")
    (directory / "impatient").touch()
    (directory / "unplugged").touch()
    opened = RunningLibrary(directory)
    opened.library.add_folder(tmp_path / "photos")
    opened.wait_for(lambda s: s.progress.phase == "waiting" and s.progress.total == PHOTOS)
    process = psutil.Process(opened.library.status().pid)
    yield opened
    opened.close(stop=False)
    if process.is_running():
        process.terminate()
        process.wait(REAL_PATIENCE_S)


def leave(running: RunningLibrary) -> psutil.Process:
    """Close the last window; returns the engine."""
    process = psutil.Process(running.library.status().pid)
    running.close(stop=False)
    return process


def wait_until_it_stays(running: RunningLibrary, process: psutil.Process) -> None:
    log = LibraryPaths(running.library.directory).logs / "engine.log"
    until = time.monotonic() + REAL_PATIENCE_S
    while STAYS not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < until, "nothing was decided"
        with pytest.raises(psutil.TimeoutExpired):
            process.wait(0.05)


def left_and_done(running: RunningLibrary) -> tuple[int, int]:
    """Photos that wait, and those that can be searched."""
    with closing(open_reader(running.library.directory)) as catalog:
        model = models.get(catalog, default(MODEL))
        assert model is not None
        return jobs.count(catalog, model.id), embeddings.count(catalog, model.id)


def test_photos_that_wait_are_indexed_when_nobody_is_there(running: RunningLibrary) -> None:
    process = leave(running)
    wait_until_it_stays(running, process)
    assert left_and_done(running) == (PHOTOS, 0)
    (running.library.directory / "unplugged").unlink()
    process.wait(REAL_PATIENCE_S)  # and then nothing keeps it
    assert left_and_done(running) == (0, PHOTOS)


def pause(running: RunningLibrary) -> None:
    running.library.pause()


def cancel(running: RunningLibrary) -> None:
    running.library.cancel()


def forbid(running: RunningLibrary) -> None:
    running.library.set_setting(AFTER_CLOSING, "stop")


def pause_an_export_too(running: RunningLibrary) -> None:
    running.library.pause()
    target = running.library.directory.with_name("out")
    target.mkdir()
    ids = list(running.library.photo_ids(PhotoView()))
    work = running.library.export(ids, target, ExportOptions("jpeg"))
    running.library.pause_file_work(work.id, paused=True)


@pytest.mark.parametrize("prevent", [pause, cancel, forbid, pause_an_export_too])
def test_who_does_not_want_that_is_obeyed(
    running: RunningLibrary, prevent: Callable[[RunningLibrary], None]
) -> None:
    prevent(running)
    leave(running).wait(REAL_PATIENCE_S)
    assert left_and_done(running) == (PHOTOS, 0)


def end_the_session(process: psutil.Process, _: Path) -> None:
    process.terminate()


def stop(_: psutil.Process, library: Path) -> None:
    done = Photosift(library)("stop")
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("end", [end_the_session, stop])
def test_it_ends_at_once_when_it_is_told_to(
    running: RunningLibrary, end: Callable[[psutil.Process, Path], None]
) -> None:
    process = leave(running)
    wait_until_it_stays(running, process)
    end(process, running.library.directory)
    process.wait(REAL_PATIENCE_S)
    assert left_and_done(running) == (PHOTOS, 0)


# ---- reasons, one by one


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """One that does not run, with a model that is loaded."""
    made = Engine(tmp_path / "library", no_model)
    with engine_connection(made.library) as catalog:
        model = models.get_or_create(catalog, "m", 2, "f")
    monkeypatch.setattr(made.models, "model_ids", lambda: [model.id])
    monkeypatch.setattr(made.models, "statuses", lambda: (ModelStatus("m", "ready"), None))
    yield made
    made.stop()
    made._end_when_asked()  # what `run` would do
    made.readers.close()


@pytest.fixture
def catalog(engine: Engine) -> Iterator[Connection]:
    with engine_connection(engine.library) as connection:
        yield connection


@pytest.fixture
def staying(engine: Engine) -> Staying:
    return Staying(engine, 60.0)


@pytest.fixture
def folder(engine: Engine, catalog: Connection, tmp_path: Path) -> Folder:
    """A folder with two photos that wait."""
    (tmp_path / "photos").mkdir()
    made = folders.add(catalog, bytes(tmp_path / "photos"))
    found = put_photos(catalog, made, b"", [b"a.jpg", b"b.jpg"])
    assert jobs.enqueue(catalog, engine.models.model_ids()[0], found) == 2
    return made


def patience() -> int:
    """How often it may be asked in vain."""
    return int(PATIENCE_S / 60)


def test_nothing_to_do_is_no_reason(engine: Engine, staying: Staying) -> None:
    assert not staying.has_reason()
    staying.end_if_done()
    assert engine.is_stopping()


@pytest.mark.usefixtures("folder")
def test_photos_that_wait_are_one(engine: Engine, staying: Staying) -> None:
    assert staying.has_reason()
    staying.end_if_done()
    assert not engine.is_stopping()


@pytest.mark.usefixtures("folder")
def test_work_on_files_is_one_too(
    engine: Engine, staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.board.paused(paused=True)
    monkeypatch.setattr(type(engine.files), "busy", True)
    staying.end_if_done()
    staying.make_room()
    assert not engine.is_stopping()


@pytest.mark.usefixtures("folder")
def test_an_engine_with_work_makes_room_for_another_version(
    engine: Engine, staying: Staying
) -> None:
    staying.make_room()
    assert engine.is_stopping()


def test_photos_on_a_disk_that_is_away_are_none(
    catalog: Connection, staying: Staying, folder: Folder
) -> None:
    assert staying.has_reason()
    with writing(catalog):
        catalog.execute("UPDATE directories SET offline = 1")  # its jobs are dropped later
    assert not staying.has_reason()
    with writing(catalog):
        catalog.execute("UPDATE directories SET offline = 0")
    folders.set_offline(catalog, folder.id, offline=True)
    assert not staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_photos_that_no_model_can_read_are_none(
    engine: Engine, staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.models, "model_ids", list)
    monkeypatch.setattr(engine.models, "statuses", lambda: (ModelStatus("m", "loading"), None))
    assert staying.has_reason()
    monkeypatch.setattr(engine.models, "statuses", lambda: (ModelStatus("m", "failed"), None))
    assert not staying.has_reason()


def test_a_scan_is_one_unless_nobody_asked_for_it_and_it_is_held(
    engine: Engine, staying: Staying, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.models, "model_ids", list)
    engine.scanner.hold(held=True)
    engine.scanner.request_unasked([folder.id])
    assert not staying.has_reason()
    engine.scanner.hold(held=False)
    assert staying.has_reason()
    engine.scanner.hold(held=True)
    engine.scanner.request([folder.id])
    assert staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_work_that_never_gets_on_is_given_up(engine: Engine, staying: Staying) -> None:
    for _ in range(patience()):
        assert staying.has_reason()
    engine.board.committed(1)  # it does, after all
    for _ in range(patience()):
        assert staying.has_reason()
    assert not staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_a_scan_gets_on_by_what_it_sees_but_not_by_trying_again(
    engine: Engine, staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seen in range(3 * patience()):
        engine.board.scan_found(seen)
        assert staying.has_reason()
    monkeypatch.setattr(type(engine.scanner), "in_trouble", True)
    assert staying.has_reason()
    for seen in range(patience() - 1):
        engine.board.scan_found(seen)
        assert staying.has_reason()
    assert not staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_after_an_update_of_the_program_the_next_engine_goes_on(
    staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert staying.has_reason()
    monkeypatch.setattr("core.service.staying.installed_version", lambda: "99")
    assert not staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_work_that_is_held_is_waited_for(engine: Engine, staying: Staying) -> None:
    engine.board.restrained("Waiting until 22:00")
    for _ in range(3 * patience()):
        assert staying.has_reason()


@pytest.mark.usefixtures("folder")
def test_a_catalog_that_cannot_be_read_is_not_waited_for_for_ever(
    engine: Engine, staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.board.restrained("Waiting until 22:00")
    assert staying.has_reason()

    def gone() -> None:
        raise CatalogError("The library cannot be opened.", "Connect its disk.")

    monkeypatch.setattr(engine.readers, "borrow", gone)
    for _ in range(patience() - 1):
        assert staying.has_reason(), "it may be locked for a moment"
    assert not staying.has_reason()


@pytest.mark.expects_warnings
def test_a_bug_is_no_reason(
    engine: Engine, staying: Staying, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staying, "_is_work_left", lambda: 1 / 0)
    staying.end_if_done()
    assert engine.is_stopping()
