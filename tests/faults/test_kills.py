"""kill -9 of the engine, of workers and of the window at random moments of everything they do.

`PHOTOSIFT_KILLS` sets the number of kills of each kind; docs/reliability.md says what a long run
gave. After each kill the catalog is looked at as it lies there; at the end everything must be
complete: nothing that was committed is lost or doubled, and the index equals the catalog.
"""

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from core.catalog import embeddings, migrate, models, photos, tags
from core.catalog.connection import check_integrity, connect, open_reader
from core.paths import LibraryPaths
from core.records import PhotoView
from tests.core.catalog.test_old_catalogs import PHOTOS as OLD_PHOTOS
from tests.core.catalog.test_old_catalogs import old_catalog
from tests.faults.drawing import draw
from tests.faults.edits_client import TAG
from tests.service.test_engine import model_folder
from tests.support.fake_engine import engine_command
from tests.support.running_library import PATIENCE_S, RunningLibrary, is_idle

KILLS = int(os.environ.get("PHOTOSIFT_KILLS", "4"))
PHOTOS = 240
HERE = Path(__file__).parent

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def rng() -> random.Random:
    return random.Random(23)


def wait(seconds: float) -> None:
    """Let a random moment pass: it is what is tested here, not waited for."""
    threading.Event().wait(seconds)


def kill(pid: int) -> None:
    """End a process and see its children end by themselves."""
    try:
        process = psutil.Process(pid)
        children = process.children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE_S)
    except psutil.NoSuchProcess:
        return
    _, alive = psutil.wait_procs(children, PATIENCE_S)
    assert not alive, "children outlived the process that was killed"


def look(library: Path) -> dict[int, set[int]]:
    """Photos with an embedding, by model, after a check of the whole catalog."""
    catalog = open_reader(library)
    try:
        assert check_integrity(catalog) == []
        assert catalog.all("PRAGMA foreign_key_check") == []
        doubled = catalog.all(
            "SELECT 1 FROM photos WHERE live = 1 GROUP BY directory_id, file_name "
            "HAVING count(*) > 1"
        )
        assert not doubled, "a photo was doubled"
        return {
            model.id: set(embeddings.index_state(catalog, model.id)[0])
            for model in models.list_models(catalog)
        }
    finally:
        catalog.close()


def finish(library: Path, count: int) -> None:
    """Let an engine complete what is left, and compare index, catalog and folder."""
    running = RunningLibrary(library)
    try:
        running.library.retry_failures()
        status = running.wait_for(
            lambda s: s.embedded == count and s.next_model is None and is_idle(s)
        )
        assert (status.photos, status.index_size, status.failures) == (count, count, 0)
        checks = {check.name: check for check in running.library.diagnose(repair=False)}
        assert checks["index"].state == "ok", checks["index"]
        assert checks["names"].state == "ok", checks["names"]
    finally:
        running.close()


def test_engine_while_indexing(tmp_path: Path, rng: random.Random) -> None:
    folder, library = draw(tmp_path / "photos", PHOTOS), tmp_path / "library"
    before: dict[int, set[int]] = {}
    for number in range(KILLS):
        running = RunningLibrary(library)
        if number == 0:
            running.library.add_folder(folder)
        else:
            running.library.scan()
        pid = running.library.status().pid
        wait(rng.random() * 0.8)
        running.close(stop=False)
        kill(pid)
        now = look(library)
        assert all(before[model] <= now[model] for model in before), "an embedding is lost"
        before = now
    finish(library, PHOTOS)


def test_workers_while_indexing(tmp_path: Path, rng: random.Random) -> None:
    folder, library = draw(tmp_path / "photos", PHOTOS), tmp_path / "library"
    running = RunningLibrary(library)
    try:
        running.library.add_folder(folder)
        engine = psutil.Process(running.library.status().pid)
        for number in range(KILLS):
            if number % 10 == 9:  # they ran out of work
                draw(folder, PHOTOS + number, seed=number)
                running.library.scan()
            workers = engine.children()
            if workers:
                rng.choice(workers).send_signal(signal.SIGKILL)
            wait(rng.random() * 0.1)
        assert engine.is_running(), "a dead worker ended the engine"
        status = running.wait_for(lambda s: s.progress.phase == "idle" and not s.progress.arrivals)
        assert status.embedded + status.failures >= PHOTOS
    finally:
        running.close()
    look(library)
    finish(library, len(list(folder.iterdir())))


def test_engine_while_the_model_changes(tmp_path: Path, rng: random.Random) -> None:
    folder, library = draw(tmp_path / "photos", 60), tmp_path / "library"
    specs = [model_folder(tmp_path, name) for name in ("one-dim48", "two-dim64")]
    running = RunningLibrary(library)
    running.library.add_folder(folder)
    running.wait_for(lambda s: s.embedded == 60)
    running.close()
    for number in range(KILLS):
        running = RunningLibrary(library)
        running.library.use_model(specs[number % 2])
        pid = running.library.status().pid
        wait(rng.random() * 1.2)
        running.close(stop=False)
        kill(pid)
        known = look(library)
        assert any(len(found) == 60 for found in known.values()), "no model answers for all"
    finish(library, 60)


def test_clients_while_they_edit(tmp_path: Path, rng: random.Random) -> None:
    folder, library = draw(tmp_path / "photos", 60), tmp_path / "library"
    running = RunningLibrary(library)
    kept = 0
    try:
        running.library.add_folder(folder)
        running.wait_for(lambda s: s.embedded > 20)
        for _ in range(KILLS):
            with subprocess.Popen(
                [sys.executable, str(HERE / "edits_client.py"), str(library), str(kept)],
                stdout=subprocess.PIPE,
                text=True,
            ) as client:
                assert client.stdout is not None
                said = [client.stdout.readline()]
                wait(rng.random() * 0.2)
                client.kill()
                said += client.stdout.readlines()
            whole = [line for line in said if line.endswith("\n")]
            kept = int(whole[-1]) + 1
            catalog = open_reader(library)
            names = {tag.name for tag in tags.list_tags(catalog)}
            tagged = catalog.one("SELECT count(DISTINCT tag_id) FROM photo_tags")[0]
            catalog.close()
            assert {f"{TAG} {number}" for number in range(kept)} <= names
            assert tagged >= kept
        assert running.wait_for(lambda s: s.embedded == 60).failures == 0
    finally:
        running.close()
    look(library)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Callable[[], "subprocess.Popen[bytes]"]]:
    """Starts the real window over the library; the engine that it finds is the test's."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-P", "-m", "app", "--library", str(tmp_path / "library")]
        root = str(HERE.parents[1])
        paths = os.pathsep.join([root, os.environ.get("PYTHONPATH", "")])
        started.append(
            subprocess.Popen(
                command,
                env={**os.environ, "PYTHONPATH": paths},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait(PATIENCE_S)


def test_windows_at_any_moment(
    tmp_path: Path, rng: random.Random, window: Callable[[], "subprocess.Popen[bytes]"]
) -> None:
    folder, library = draw(tmp_path / "photos", PHOTOS), tmp_path / "library"
    running = RunningLibrary(library)
    try:
        running.library.add_folder(folder)
        pid = running.library.status().pid
        for _ in range(KILLS):
            process = window()
            wait(rng.random() * 1.5)
            process.kill()
            process.wait(PATIENCE_S)
        assert running.library.status().pid == pid, "the engine went with the window"
        status = running.wait_for(lambda s: s.embedded == PHOTOS)
        assert status.failures == 0
        assert len(running.library.photo_ids(PhotoView())) == PHOTOS
    finally:
        running.close()
    look(library)


def test_engine_while_it_migrates(tmp_path: Path, rng: random.Random) -> None:
    for number in range(KILLS):
        library = tmp_path / f"library-{number}"
        old_catalog(library, 1)
        with subprocess.Popen(
            engine_command(library), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as engine:
            while not LibraryPaths(library).engine_lock.exists():
                wait(0.001)  # it is about to open the catalog
            wait(rng.random() * 0.15)
            kill(engine.pid)
        catalog = connect(LibraryPaths(library).catalog, mode="rw", any_thread=False)
        assert check_integrity(catalog) == []
        assert 1 <= migrate.version(catalog) <= migrate.newest_version()  # each step is whole
        assert catalog.one("SELECT count(*) FROM photo_tags")[0] == OLD_PHOTOS
        catalog.close()
        running = RunningLibrary(library)
        running.close()
        reader = open_reader(library)
        assert photos.count_missing(reader) == OLD_PHOTOS // 10
        assert reader.one("SELECT count(*) FROM album_photos")[0] == OLD_PHOTOS
        reader.close()
