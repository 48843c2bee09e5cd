"""`index` and `watch`: waiting for the engine."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typing_extensions import override

from core.cli.completion import Tally
from core.errors import ModelError, ServiceError, ServiceUnavailable
from core.records import Folder, FolderId, ModelStatus, Progress, Status
from core.settings import AFTER_CLOSING
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary

ROOT = Path(__file__).parents[3]
FOLDER = Folder(FolderId(1), b"/photos", "/photos", last_scan_utc=100.0)
IDLE = Status(
    version="0",
    pid=1,
    library="/library",
    model=ModelStatus("builtin/photosift-lite", "ready"),
    next_model=None,
    progress=Progress(),
    folders=(FOLDER,),
    photos=10,
    embedded=10,
    failures=0,
    missing=0,
    index_kind="exact",
    index_size=10,
)


def status(
    progress: Progress | None = None, *, scanned_utc: float = 100.0, **fields: Any
) -> Status:
    folder = msgspec.structs.replace(FOLDER, last_scan_utc=scanned_utc)
    replaced = {"folders": (folder,), "progress": progress or Progress()} | fields
    return msgspec.structs.replace(IDLE, **replaced)


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tally(clock: Clock) -> Tally:
    return Tally({FOLDER.id: 100.0}, IDLE, clock)


def test_it_waits_for_the_scan_that_was_asked_for(tally: Tally) -> None:
    assert not tally.note(status())
    assert not tally.note(status(Progress("scanning", found=4)))
    assert tally.note(status(scanned_utc=200.0))


def test_it_waits_for_the_photos_that_the_scan_found(tally: Tally, clock: Clock) -> None:
    assert not tally.note(status(scanned_utc=200.0, photos=12))
    clock.now_s = 1.0
    indexing = Progress("indexing", done=1, total=2, failed=0)
    assert not tally.note(status(indexing, scanned_utc=200.0, photos=12, embedded=11))
    clock.now_s = 2.0
    assert tally.note(status(scanned_utc=200.0, photos=12, embedded=11, failures=1))
    assert (tally.photos, tally.failures, tally.seconds) == (1, 1, 2.0)


def test_changed_photos_count_although_the_library_does_not_grow(tally: Tally) -> None:
    indexing = Progress("indexing", done=3, total=3, failed=1)
    assert not tally.note(status(indexing, scanned_utc=200.0))
    assert tally.note(status(scanned_utc=200.0))
    assert (tally.photos, tally.failures) == (2, 1)


def test_what_an_earlier_run_did_is_not_counted_again(clock: Clock) -> None:
    old = Progress(done=120, total=120, failed=7)
    tally = Tally({FOLDER.id: 100.0}, status(old), clock)
    assert not tally.note(status(old))
    assert tally.note(status(old, scanned_utc=200.0))
    assert (tally.photos, tally.failures) == (0, 0)
    tally = Tally({FOLDER.id: 100.0}, status(old), clock)
    assert not tally.note(status(Progress("indexing", done=2, total=3)))
    assert tally.note(status(Progress(done=3, total=3, failed=1), scanned_utc=200.0))
    assert (tally.photos, tally.failures) == (2, 1)


def test_photos_that_nobody_works_on_are_not_waited_for(tally: Tally, clock: Clock) -> None:
    cancelled = status(scanned_utc=200.0, photos=12)
    assert not tally.note(cancelled)
    clock.now_s = 2.9
    assert not tally.note(cancelled)
    clock.now_s = 3.1
    assert tally.note(cancelled)


def test_a_model_that_still_loads_is_waited_for(tally: Tally, clock: Clock) -> None:
    loading = ModelStatus("m", "loading")
    for second in range(100):
        clock.now_s = second
        assert not tally.note(status(scanned_utc=200.0, photos=12, model=loading))


def test_trouble_that_lasts_ends_the_wait(tally: Tally, clock: Clock) -> None:
    full = msgspec.structs.replace(status(Progress("scanning")), message="The disk is full.")
    assert not tally.note(full)
    clock.now_s = 29.0
    assert not tally.note(full)
    moving = msgspec.structs.replace(full, progress=Progress("scanning", found=1))
    clock.now_s = 31.0
    assert not tally.note(moving), "it goes on after all"
    clock.now_s = 62.0
    with pytest.raises(ServiceError, match="disk is full"):
        tally.note(moving)


def test_a_scan_that_somebody_cancelled_is_not_waited_for(tally: Tally, clock: Clock) -> None:
    assert not tally.note(status())
    clock.now_s = 31.0
    with pytest.raises(ServiceError, match="cancelled"):
        tally.note(status())


def test_what_went_wrong_beside_it_is_told(photosift: Terminal) -> None:
    troubled = msgspec.structs.replace(DONE, message="The other model is damaged.")
    photosift.library = IndexingLibrary([troubled])
    outcome = photosift("index", "--json")
    assert outcome.code == 0
    assert "The other model is damaged." in outcome.err


def test_a_pause_is_ended(photosift: Terminal) -> None:
    photosift.library = library = IndexingLibrary([DONE])
    assert photosift("index").code == 0
    assert library.called("resume"), "although nothing said that it was paused"


def test_a_model_that_failed_to_load_is_an_error(tally: Tally) -> None:
    failed = ModelStatus("m", "failed", message="The file is damaged.")
    with pytest.raises(ModelError, match="damaged"):
        tally.note(status(scanned_utc=200.0, photos=12, model=failed))


def test_a_folder_that_went_offline_or_away_is_not_waited_for(tally: Tally) -> None:
    offline = msgspec.structs.replace(FOLDER, offline=True)
    assert tally.note(status(folders=(offline,)))
    assert tally.note(status(folders=()))


class IndexingLibrary(FakeLibrary):
    """Gives scripted statuses once a scan or an unknown folder was asked for."""

    def __init__(self, steps: Sequence[Status | Exception]) -> None:
        super().__init__(10, folders=[])
        self._steps: Iterator[Status | Exception] = iter(steps)
        self._scanning = False
        self._known = [FOLDER]

    @override
    def folders(self) -> list[Folder]:
        return self._known

    @override
    def add_folder(self, path: Path) -> Folder:
        self._enter("add_folder", path)
        self._scanning = True
        raw = os.fsencode(path)
        return next((f for f in self._known if f.path == raw), Folder(FolderId(2), raw, str(path)))

    @override
    def scan(self, folder_ids: Sequence[FolderId] | None = None) -> None:
        super().scan(folder_ids)
        self._scanning = True

    @override
    def status(self) -> Status:
        super().status()
        if not self._scanning:
            return IDLE
        step = next(self._steps)
        if isinstance(step, BaseException):
            raise step
        return step


WORKING = status(Progress("indexing", done=4, total=6), photos=16, embedded=14)
DONE = status(scanned_utc=200.0, photos=16, embedded=15, failures=1)


def test_one_summary_line(photosift: Terminal) -> None:
    photosift.library = IndexingLibrary([IDLE, WORKING, DONE])
    outcome = photosift("index")
    assert outcome.code == 0
    (line,) = outcome.out.splitlines()
    assert line.startswith("5 photos, 1 failure, ")
    assert " s, " in line
    assert " photos/s" in line
    assert photosift.library.called("scan") == [[1]]
    assert photosift.library.subscribers == 0


def test_the_summary_as_json(photosift: Terminal) -> None:
    photosift.library = IndexingLibrary([WORKING, DONE])
    summary = photosift("index", "--json").json("index")
    assert (summary["photos"], summary["failures"]) == (5, 1)
    assert (summary["library_photos"], summary["library_failures"]) == (16, 1)


def test_a_new_folder_is_added_and_awaited(photosift: Terminal, tmp_path: Path) -> None:
    new = Folder(FolderId(2), os.fsencode(tmp_path), str(tmp_path))
    scanned = msgspec.structs.replace(new, last_scan_utc=5.0)
    photosift.library = library = IndexingLibrary(
        [status(folders=(FOLDER, new)), status(folders=(FOLDER, scanned))]
    )
    assert photosift("index", str(tmp_path)).code == 0
    assert library.called("add_folder") == [tmp_path]
    assert library.called("scan") == []
    assert len(library.called("status")) == 3


def test_a_known_folder_is_scanned_again(photosift: Terminal, tmp_path: Path) -> None:
    photosift.library = library = IndexingLibrary([DONE])
    library._known = [msgspec.structs.replace(FOLDER, path=os.fsencode(tmp_path))]
    assert photosift("index", str(tmp_path)).code == 0
    assert library.called("scan") == [[1]]


def test_an_engine_that_restarts_is_waited_for(photosift: Terminal) -> None:
    lost = ServiceUnavailable("The engine does not answer.", "Try again.")
    photosift.library = IndexingLibrary([WORKING, lost, lost, DONE])
    assert photosift("index").code == 0


def test_an_engine_that_nobody_has_asked_is_asked(photosift: Terminal) -> None:
    lost = ServiceUnavailable("The engine does not answer.", "Try again.")
    waiting = status(Progress("waiting", waiting_for="Waiting for the charger"), pid=2)
    done = msgspec.structs.replace(DONE, pid=3)
    photosift.library = library = IndexingLibrary([WORKING, lost, waiting, waiting, done])
    assert photosift("index").code == 0
    assert library.called("scan") == [[1], [1]], "and not the one that has scanned it"


def test_ctrl_c_keeps_what_is_done_and_pauses_nothing(photosift: Terminal) -> None:
    interrupted: Any = KeyboardInterrupt()
    photosift.library = library = IndexingLibrary([WORKING, interrupted, WORKING])
    outcome = photosift("index")
    assert outcome.code == 130
    assert outcome.out.startswith("4 photos, 0 failures, ")
    assert "goes on in the background. `photosift stop` ends it" in outcome.err
    assert library.called("pause") == library.called("cancel") == []
    assert library.closed


def test_ctrl_c_says_so_when_nothing_goes_on(photosift: Terminal) -> None:
    interrupted: Any = KeyboardInterrupt()
    photosift.library = library = IndexingLibrary([WORKING, interrupted, WORKING])
    library.set_setting(AFTER_CLOSING, "stop")
    outcome = photosift("index")
    assert outcome.code == 130
    assert "Stopped. What is done is kept; `photosift index` goes on from here." in outcome.err


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (status(Progress("paused", total=4)), "Stopped. What is done is kept; `photosift index`"),
        (status(photos=12), "Stopped. What is done is kept; `photosift index`"),  # cancelled
        (
            status(Progress("scanning"), model=ModelStatus("m", "failed", message="No memory")),
            "the rest waits for a model that can be loaded. `photosift doctor`",
        ),
    ],
)
def test_ctrl_c_promises_nothing_that_the_engine_does_not_do(
    photosift: Terminal, last: Status, said: str
) -> None:
    interrupted: Any = KeyboardInterrupt()
    photosift.library = IndexingLibrary([WORKING, interrupted, last])
    outcome = photosift("index")
    assert outcome.code == 130
    assert said in outcome.err
    assert "in the background" not in outcome.err


@pytest.mark.parametrize(
    "last",
    [
        status(Progress("waiting", total=4, waiting_for="Waiting for the charger")),
        status(model=ModelStatus("m", "loading"), photos=12, embedded=0),
    ],
)
def test_ctrl_c_says_that_the_engine_goes_on_with_what_waits(
    photosift: Terminal, last: Status
) -> None:
    interrupted: Any = KeyboardInterrupt()
    photosift.library = IndexingLibrary([WORKING, interrupted, last])
    assert "goes on in the background" in photosift("index").err


def test_a_named_folder_that_cannot_be_reached_fails(photosift: Terminal, tmp_path: Path) -> None:
    offline = Folder(FolderId(2), os.fsencode(tmp_path), str(tmp_path), offline=True)
    photosift.library = IndexingLibrary([status(folders=(FOLDER, offline))])
    outcome = photosift("index", str(tmp_path))
    assert outcome.code == 1
    assert "cannot be reached" in outcome.err


def test_an_empty_library_asks_for_a_folder(photosift: Terminal) -> None:
    for command in ("index", "watch"):
        outcome = photosift(command)
        assert (outcome.code, len(outcome.err.splitlines())) == (2, 2)


def test_a_folder_that_is_not_there_fails(photosift: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for name, opened in (("file", 0), ("gone", 1)):  # it may be one of the library's, and away
        outcome = photosift("index", str(tmp_path / name))
        assert (outcome.code, len(outcome.err.splitlines())) == (1, 2)
        assert len(photosift.opened) == opened


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_watch_ends_with_the_signal(number: signal.Signals) -> None:
    code = (
        "import sys; from core.cli.program import run; "
        "from tests.support.fake_library import FakeLibrary; "
        "sys.exit(run(['watch'], lambda *a, **k: FakeLibrary(3)))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    ) as watching:
        assert watching.stdout
        assert watching.stdout.readline() == b"Watching 2 folders. Ctrl+C ends it.\n"
        watching.send_signal(number)
        _, err = watching.communicate()
    assert (watching.returncode, err) == (0, b"No longer watching.\n")
