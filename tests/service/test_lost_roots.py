"""Roots that are lost and events that are, in an engine that holds scans that nobody asked for."""

import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from PIL import Image
from typing_extensions import override

from core.catalog import folders, settings_table
from core.catalog.connection import Connection, engine_connection
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource
from core.ingest.differences import ScanResult
from core.ingest.mounts import MountWatcher
from core.ingest.volumes import Volume
from core.records import Folder, FolderId
from core.service import disks, watching
from core.service.engine import Engine
from core.service.model_loading import PrecisionCache
from core.settings import ON_BATTERY
from tests.support.fake_embedder import FakeEmbedder

PATIENCE_S = 60.0
NEVER_S = 3600.0
ALL = {b"", b"below"}


class Mounts:
    """Stands for the system, which tells of mounts."""

    def __init__(self, changed: Callable[[Sequence[Volume]], None]) -> None:
        self.changed = changed
        self.is_started = threading.Event()

    def start(self) -> None:
        self.is_started.set()

    def close(self) -> None:
        pass


class Bench(Engine):
    """An engine on battery in this process, and which directories it compared."""

    def __init__(self, library: Path) -> None:
        self.compared: list[set[bytes]] = []
        self._news = threading.Condition()
        super().__init__(library, _load)
        self._body = threading.Thread(target=self.run, name="engine")

    def begin(self) -> None:
        self._body.start()

    def end(self) -> None:
        self.stop()
        self._body.join()

    @override
    def scan_finished(self, catalog: Connection, folder: Folder, result: ScanResult) -> None:
        super().scan_finished(catalog, folder, result)
        with self._news:
            self.compared.append(result.visited)
            self._news.notify_all()

    def folder(self, folder_id: FolderId) -> Folder:
        with engine_connection(self.library) as catalog:
            found = folders.get(catalog, folder_id)
        assert found is not None
        return found

    def until(self, done: Callable[[], bool]) -> None:
        with self._news:
            for _ in range(int(PATIENCE_S / 0.1)):
                if self._news.wait_for(done, 0.1):
                    return
        raise AssertionError(self.compared)


def _load(spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder:
    del source, measured
    return FakeEmbedder(32, spec)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "photos"
    (path / "below").mkdir(parents=True)
    for directory in (path, path / "below"):
        Image.new("RGB", (64, 48), (250, 10, 10)).save(directory / "red.png")
    return path


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    unplugged = SimpleNamespace(power_plugged=False)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: unplugged, raising=False)
    monkeypatch.setattr(disks, "MountWatcher", Mounts)
    monkeypatch.setattr(watching, "CHECK_EVERY_S", NEVER_S)
    (tmp_path / "library").mkdir()
    made = Bench(tmp_path / "library")
    with engine_connection(made.library) as catalog:
        settings_table.put(catalog, ON_BATTERY, "pause")
    yield made
    made.end()


def begin(bench: Bench, root: Path) -> FolderId:
    """Add a folder that was seen before, and wait until it is watched."""
    with engine_connection(bench.library) as catalog:
        folder_id = folders.add(catalog, os.fsencode(root)).id
    bench.begin()
    bench.until(lambda: bench.folder(folder_id).watch_mode == "events")
    assert bench.compared == [], "what nobody asked for waits for the charger"
    return folder_id


def system(bench: Bench) -> Mounts:
    found = bench.disks._watcher
    assert isinstance(found, Mounts)
    return found


def test_the_engine_listens_to_mounts(bench: Bench, root: Path) -> None:
    begin(bench, root)
    assert system(bench).is_started.wait(PATIENCE_S)


@pytest.mark.expects_warnings
def test_a_lost_root_is_greyed_on_battery_and_lit_again(bench: Bench, root: Path) -> None:
    folder_id = begin(bench, root)
    elsewhere = root.with_name("elsewhere")
    root.rename(elsewhere)
    bench.until(lambda: bench.folder(folder_id).offline)
    assert bench.compared == []
    bench.watching.check()
    elsewhere.rename(root)
    bench.watching.check()
    bench.until(lambda: not bench.folder(folder_id).offline and bool(bench.compared))
    assert bench.compared == [ALL]


def test_lost_events_are_made_good_on_battery(bench: Bench, root: Path) -> None:
    folder_id = begin(bench, root)
    bench.watcher._debouncer.note(folder_id, None)  # as when the system's queue overflows
    bench.until(lambda: bool(bench.compared))
    assert bench.compared == [ALL]


@pytest.mark.expects_warnings
def test_a_folder_that_is_away_from_the_start_is_greyed_on_battery(
    bench: Bench, root: Path
) -> None:
    with engine_connection(bench.library) as catalog:
        folder_id = folders.add(catalog, os.fsencode(root)).id
    root.rename(root.with_name("elsewhere"))
    bench.begin()
    bench.until(lambda: bench.folder(folder_id).offline)
    assert bench.compared == []


def test_a_mount_has_a_folder_watched_anew_and_compared_once(bench: Bench, root: Path) -> None:
    folder_id = begin(bench, root)
    before = bench.watcher._wanted[folder_id].began
    system(bench).changed([Volume("", "", os.fsencode(root / "below"))])
    assert bench.watcher._wanted[folder_id].began > before
    bench.watching.check()  # finds that all is done
    bench.until(lambda: bool(bench.compared))
    # Another thing happens, and is all that is compared after it.
    Image.new("RGB", (64, 48), (10, 250, 10)).save(root / "green.png")
    bench.until(lambda: len(bench.compared) == 2)
    bench.watching.check()
    assert bench.compared == [ALL, {b""}]
    system(bench).changed([Volume("", "", os.fsencode(root.with_name("other")))])
    assert not bench.scanner.busy, "another disk does not concern it"


@pytest.mark.expects_warnings
def test_an_unmount_greys_without_a_comparison(bench: Bench, root: Path) -> None:
    folder_id = begin(bench, root)
    root.rename(root.with_name("elsewhere"))
    system(bench).changed([Volume("", "", os.fsencode(root))])
    assert bench.folder(folder_id).offline
    bench.watching.check()
    bench.until(lambda: bench.folder(folder_id).watch_mode == "scheduled")
    assert bench.compared == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting takes root")
def test_real_mounts_cost_one_comparison_each(
    bench: Bench, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "CHECK_EVERY_S", 0.05)
    bench.disks._watcher = MountWatcher(bench.disks._changed)
    begin(bench, root)
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "tmpfs", root / "below"], check=False, capture_output=True
    )
    if mounting.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        bench.until(lambda: len(bench.compared) == 1)
        Image.new("RGB", (64, 48), (10, 250, 10)).save(root / "below" / "green.png")
        bench.until(lambda: len(bench.compared) == 2)
    finally:
        subprocess.run(["umount", root / "below"], check=True)
    bench.until(lambda: len(bench.compared) == 3)
    Image.new("RGB", (64, 48), (10, 10, 250)).save(root / "blue.png")
    bench.until(lambda: len(bench.compared) == 4)
    assert bench.compared == [ALL, {b"below"}, ALL, {b""}]
