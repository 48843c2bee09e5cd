"""Work on files that is paused, or cannot be put in order, does not count as under way."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.catalog.connection import Connection, open_engine
from core.catalog.quarantine import Noted
from core.errors import CatalogError
from core.ingest.gate import Gate
from core.records import FileWork
from core.service.filework.settling import settle as real
from core.service.filework.works import FileWorks, Work
from tests.support.running_library import PATIENCE_S


class Deaf:
    """Is told, and does nothing."""

    def files_moved(self, catalog: Connection, noted: Noted, *, last: bool = False) -> None:
        pass

    def work_changed(self, work: FileWork) -> None:
        pass

    def work_said(self, message: str, hint: str) -> None:
        pass


@pytest.fixture
def over() -> threading.Event:
    """Until then, what goes on does."""
    return threading.Event()


@pytest.fixture
def works(tmp_path: Path, over: threading.Event) -> Iterator[FileWorks]:
    open_engine(tmp_path / "library").close()
    ending = threading.Event()
    made = FileWorks(tmp_path / "library", Gate(), Deaf(), ending.is_set)
    made.start()
    yield made
    ending.set()
    over.set()
    made.close()


def keeps(works: FileWorks) -> bool:
    """Whether the engine is to stay."""
    return works.busy


def begin(works: FileWorks, body: Callable[[Connection, Work], None], volume: int = 1) -> int:
    return works.begin("export", body, verb=None, total=1, volumes=[volume]).id


def test_what_is_paused_does_not_keep_the_engine_nor_what_waits_behind_it(
    works: FileWorks, over: threading.Event
) -> None:
    def going_on(_: Connection, work: Work) -> None:
        over.wait()
        work.check()

    assert not keeps(works)
    first = begin(works, going_on)
    behind = begin(works, going_on)
    assert keeps(works)
    works.pause(first, paused=True)
    assert not keeps(works)
    elsewhere = begin(works, going_on, volume=2)
    assert keeps(works), "another volume's goes on"
    works.pause(elsewhere, paused=True)
    assert not keeps(works)
    works.pause(behind, paused=True)
    works.pause(first, paused=False)
    assert keeps(works)
    over.set()
    assert works.wait(first, PATIENCE_S)
    assert not keeps(works), "what was paused before it began"


@pytest.mark.expects_warnings
def test_what_cannot_be_put_in_order_does_not_keep_the_engine(
    works: FileWorks, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Semaphore(0)
    mended = threading.Event()

    def full(*_: object) -> None:
        raise CatalogError("The disk is full.", "Make room.")

    def settle(catalog: Connection, alive: set[int]) -> object:
        tried.release()
        if not mended.is_set():
            full()
        return real(catalog, alive)

    monkeypatch.setattr("core.service.filework.works.settle", settle)
    monkeypatch.setattr("core.service.filework.works._TRY_AGAIN_S", 0.01)
    failed = begin(works, full)
    for _ in range(3):
        assert tried.acquire(timeout=PATIENCE_S)
    assert not keeps(works)
    mended.set()
    assert works.wait(failed, PATIENCE_S)
