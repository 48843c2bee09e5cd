import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.ingest import mounts, volumes
from core.ingest.mounts import MountWatcher
from core.ingest.volumes import Volume
from tests.support.loop_disks import loop_disks
from tests.support.running_library import PATIENCE_S

DISK = Volume("id", "DISK", b"/media/disk", b"", "8:17")
ROOT = Volume("", "", b"/")


class Heard:
    """What a watcher told; the first time it fails, on request."""

    def __init__(self, *, fails: bool = False) -> None:
        self._fails = fails
        self.told: list[set[Volume]] = []
        self._news = threading.Semaphore(0)

    def __call__(self, changed: Sequence[Volume]) -> None:
        self.told.append(set(changed))
        self._news.release()
        if self._fails and len(self.told) == 1:
            raise ValueError("a bug in the receiver")

    def wait(self) -> None:
        assert self._news.acquire(timeout=PATIENCE_S)


def test_it_ends_whenever_it_is_asked_to() -> None:
    heard = Heard()
    MountWatcher(heard).close()
    watcher = MountWatcher(heard)
    watcher.start()
    watcher.close()
    watcher.close()
    assert heard.told == []


@pytest.mark.expects_warnings
def test_a_system_that_does_not_tell_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """And a bug in the receiver does not end it."""
    tables = iter([[ROOT], [ROOT], [ROOT, DISK], [ROOT, DISK], [ROOT]])
    monkeypatch.setattr(volumes, "mounts", lambda: next(tables, [ROOT]))
    monkeypatch.setattr(mounts, "LOOK_EVERY_S", 0.001)
    monkeypatch.setattr(sys, "platform", "darwin")
    heard = Heard(fails=True)
    watcher = MountWatcher(heard)
    watcher.start()
    heard.wait()
    heard.wait()
    watcher.close()
    assert heard.told == [{DISK}, {DISK}]


def test_the_kernel_tells_of_a_disk(tmp_path: Path) -> None:
    with loop_disks(tmp_path) as disks:
        disk = disks.make("DISK")
        heard = Heard()
        watcher = MountWatcher(heard)
        watcher.start()
        try:
            point = os.fsencode(disk.mount(tmp_path / "place"))
            heard.wait()
            disk.unmount()
            heard.wait()
        finally:
            watcher.close()
    appeared, went = ([v for v in told if v.mount_point == point] for told in heard.told[:2])
    assert appeared == went
    assert [(v.label, v.root) for v in appeared] == [("DISK", b"")]
    assert appeared[0].id
