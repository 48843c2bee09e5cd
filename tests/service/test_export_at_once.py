"""Several pictures are encoded at once, and named in the order in which they were asked for."""

import os
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from core.catalog import folders
from core.catalog.connection import Connection, engine_connection
from core.errors import Unreadable
from core.media import export_pool
from core.media.export_pool import MOST_WORKERS, ExportPool
from core.records import ExportOptions, FileWork
from core.service.filework import exporting
from core.service.filework.control import Control, StoppedError
from core.service.filework.exporting import Exporter
from core.service.filework.works import Work
from tests.core.catalog.conftest import put_photos

AT_ONCE = 3
PHOTOS = 8
OPTIONS = ExportOptions("jpeg", name_pattern="same")


class LateFirst:
    """Encodes nothing until as many as it may wait, and then the last one first."""

    def __init__(self, pictures: int) -> None:
        assert pictures == PHOTOS
        self.workers = AT_ONCE
        self.begun = 0
        self.closed = False
        self._waiting: list[tuple[bytes, Future[bytes]]] = []

    def export(self, path: bytes, options: ExportOptions, rotation: int = 0) -> "Future[bytes]":
        assert options is OPTIONS
        assert rotation == 0
        future: Future[bytes] = Future()
        self._waiting.append((path, future))
        self.begun += 1
        if len(self._waiting) > AT_ONCE or self.begun == PHOTOS:
            while self._waiting:
                encoded, done = self._waiting.pop()
                if encoded.endswith(b"5.png"):
                    done.set_exception(Unreadable("The file is damaged."))
                else:
                    done.set_result(Path(os.fsdecode(encoded)).read_bytes())
        return future

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def pools(monkeypatch: pytest.MonkeyPatch) -> list[LateFirst]:
    """Those that were opened."""
    opened: list[LateFirst] = []

    def open_one(pictures: int) -> LateFirst:
        opened.append(LateFirst(pictures))
        return opened[-1]

    monkeypatch.setattr(exporting, "ExportPool", open_one)
    return opened


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Connection]:
    with engine_connection(tmp_path / "library") as connection:
        yield connection


@pytest.fixture
def photo_ids(catalog: Connection, tmp_path: Path) -> list[int]:
    photos, out = tmp_path / "photos", tmp_path / "out"
    photos.mkdir()
    out.mkdir()
    names = [b"%d.png" % number for number in range(PHOTOS)]
    for name in names:
        (photos / os.fsdecode(name)).write_bytes(name)
    return put_photos(catalog, folders.add(catalog, os.fsencode(photos)), b"", names)


def work_of(control: Control) -> Work:
    return Work(FileWork(1, "export", "running", PHOTOS), None, control, lambda *_: None)


def test_names_follow_the_order_and_one_that_fails_stops_nothing(
    catalog: Connection, photo_ids: list[int], pools: list[LateFirst], tmp_path: Path
) -> None:
    # An export that waited for each one in turn would wait for ever.
    looks = iter(range(100))
    work = work_of(Control(lambda: next(looks, None) is None))
    backwards = photo_ids[::-1]
    Exporter(backwards, os.fsencode(tmp_path / "out"), OPTIONS).run(catalog, work)
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    expected = [b"%d.png" % number for number in reversed(range(PHOTOS)) if number != 5]
    names = ["same.jpg", *(f"same ({number}).jpg" for number in range(2, PHOTOS))]
    assert written == dict(zip(names, expected, strict=True))
    assert (work.record.done, work.record.failed) == (PHOTOS, 1)
    assert [problem.name for problem in work.record.problems] == ["5.png"]
    assert pools[0].closed


def test_what_is_given_up_begins_nothing_more(
    catalog: Connection, photo_ids: list[int], pools: list[LateFirst], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    # Two are written, and then somebody gives it up.
    control = Control(lambda: len(list(out.glob("same*"))) >= 2)
    with pytest.raises(StoppedError):
        Exporter(photo_ids, os.fsencode(out), OPTIONS).run(catalog, work_of(control))
    assert pools[0].closed
    assert pools[0].begun < PHOTOS
    assert {path.name for path in out.iterdir()} == {"same.jpg", "same (2).jpg"}


@pytest.mark.parametrize(
    ("cores", "pictures", "workers"),
    [(None, 9, 1), (1, 9, 1), (2, 9, 1), (4, 9, 3), (16, 9, MOST_WORKERS), (16, 2, 2), (16, 0, 1)],
)
def test_one_core_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, cores: int | None, pictures: int, workers: int
) -> None:
    asked: list[int] = []

    class Workers:
        def __init__(self, _entry: str, *, workers: int, **_limits: float) -> None:
            asked.append(workers)

    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    monkeypatch.setattr(export_pool, "WorkerPool", Workers)
    assert ExportPool(pictures).workers == workers
    assert asked == [workers]
