import sys
import threading
from collections.abc import Sequence

import pytest

from core.ingest import mounts, volumes
from core.ingest.mounts import MountWatcher
from core.ingest.volumes import Volume
from tests.support.running_library import PATIENCE_S

DISK = Volume("id", "DISK", b"/media/disk", b"", "8:17")
ROOT = Volume("", "", b"/")


class Heard:
    """What a watcher told."""

    def __init__(self) -> None:
        self.told: list[set[Volume]] = []
        self._news = threading.Semaphore(0)

    def __call__(self, changed: Sequence[Volume]) -> None:
        self.told.append(set(changed))
        self._news.release()
        if len(self.told) == 1:
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
    heard = Heard()
    watcher = MountWatcher(heard)
    watcher.start()
    heard.wait()
    heard.wait()
    watcher.close()
    assert heard.told == [{DISK}, {DISK}]
