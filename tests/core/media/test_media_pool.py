"""The pool: one bad picture costs one picture, and nobody is left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import cast

import numpy as np
import psutil
import pytest
from PIL import Image

from core.errors import DecodeTimeout, MediaError, ServiceUnavailable, TooLarge, Unsupported
from core.media.pool import DecodePool
from core.media.processes import WorkerPool
from core.media.wire import Answer, Decoded, DecodeFile, error_of, refusal
from core.records import ModelInput
from tests.core.media.inspection import SQUASH, difference, look_of
from tests.support.pictures import draw_picture, encode_picture, write_picture

PATIENCE_S = 60.0
GIGABYTE = 1024**3
StartRogues = Callable[..., WorkerPool]


@pytest.fixture(scope="module")
def pool() -> Iterator[DecodePool]:
    pool = DecodePool(workers=2)
    # They start behind it; a test that counts processes must not take them for its own.
    while len(pool.pids) < 2:
        threading.Event().wait(0.01)
    yield pool
    pool.close()


@pytest.fixture
def start_rogues() -> Iterator[StartRogues]:
    pools: list[WorkerPool] = []

    def start(workers: int = 1, timeout_s: float = PATIENCE_S) -> WorkerPool:
        pools.append(
            WorkerPool(
                "tests.core.media.rogue_worker",
                workers=workers,
                timeout_s=timeout_s,
                memory_bytes=2 * GIGABYTE,
            )
        )
        return pools[-1]

    yield start
    for started in pools:
        started.close()


def _ask(pool: WorkerPool, path: bytes, *, urgent: bool = False) -> Future[Answer]:
    future = pool.submit(DecodeFile(path, SQUASH), lambda answer: answer, urgent=urgent)
    return cast("Future[Answer]", future)


@pytest.fixture
def photo(tmp_path: Path) -> bytes:
    write_picture(tmp_path / "photo.jpg", seed=1)
    return os.fsencode(tmp_path / "photo.jpg")


def test_decode_render_and_pasted_image(pool: DecodePool, photo: bytes) -> None:
    drawn = draw_picture((320, 240), 1)
    found = pool.decode(photo, SQUASH).result(PATIENCE_S)
    assert found.pixels.shape == (64, 64, 3)
    assert found.pixels.dtype == np.uint8
    assert difference(found.pixels, look_of(drawn)) < 2
    assert found.thumbnail.startswith(b"\xff\xd8")
    assert len(found.content_hash) == 32

    pasted = pool.decode_image(encode_picture(drawn, "PNG"), ModelInput(32)).result(PATIENCE_S)
    assert pasted.pixels.shape == (32, 32, 3)
    assert pasted.thumbnail == b""

    rendered = pool.render(photo, 100).result(PATIENCE_S)
    assert (rendered.width_px, rendered.height_px) == (100, 75)


def test_trouble_arrives_as_the_right_error(pool: DecodePool, tmp_path: Path) -> None:
    path = tmp_path / "letter.jpg"
    path.write_bytes(b"Dear diary, this is no picture.")
    for future in (pool.decode(os.fsencode(path), SQUASH), pool.render(os.fsencode(path), 50)):
        error = future.exception(PATIENCE_S)
        assert isinstance(error, Unsupported)
        assert "text" in error.message


@pytest.mark.parametrize("kind", MediaError.__subclasses__())
def test_errors_survive_the_pipe(kind: type[MediaError]) -> None:
    error = error_of(refusal(kind("What happened.", "What to do.")))
    assert type(error) is kind
    assert (error.message, error.hint) == ("What happened.", "What to do.")


def test_hanging_picture_is_given_up(start_rogues: StartRogues, photo: bytes) -> None:
    pool = start_rogues(timeout_s=3.0)
    before = _ask(pool, photo)
    hanging, after = _ask(pool, b"hang"), _ask(pool, photo)
    error = hanging.exception(PATIENCE_S)
    assert isinstance(error, DecodeTimeout)
    assert "3 seconds" in error.message
    assert error.hint
    assert isinstance(before.result(PATIENCE_S), Decoded)
    assert isinstance(after.result(PATIENCE_S), Decoded)


@pytest.mark.parametrize("order", [b"die", b"raise"])
def test_dying_worker_costs_one_picture(
    start_rogues: StartRogues, photo: bytes, order: bytes
) -> None:
    pool = start_rogues(workers=2)
    futures = [_ask(pool, order if number == 3 else photo) for number in range(8)]
    for number, future in enumerate(futures):
        if number == 3:
            assert isinstance(future.exception(PATIENCE_S), DecodeTimeout)
        else:
            assert isinstance(future.result(PATIENCE_S), Decoded)


def test_worker_killed_from_outside_in_mid_task(
    start_rogues: StartRogues, photo: bytes, tmp_path: Path
) -> None:
    pool = start_rogues(workers=2)
    mark = tmp_path / "begun"
    hanging = _ask(pool, b"hang:" + os.fsencode(mark))
    # Killed any earlier, it would be handed to the next worker.
    while not mark.exists():
        threading.Event().wait(0.01)
    # While one worker hangs, only the other can answer.
    assert isinstance(_ask(pool, photo).result(PATIENCE_S), Decoded)
    assert len(pool.pids) == 2
    for pid in pool.pids:
        os.kill(pid, signal.SIGKILL)
    assert isinstance(hanging.exception(PATIENCE_S), DecodeTimeout)
    # The other died idle, which is nobody's fault.
    for future in [_ask(pool, photo) for _ in range(4)]:
        assert isinstance(future.result(PATIENCE_S), Decoded)


def test_memory_is_limited(start_rogues: StartRogues) -> None:
    error = _ask(start_rogues(), b"eat").exception(PATIENCE_S)
    assert isinstance(error, TooLarge)


def test_picture_that_needs_too_much_memory_is_too_large(tmp_path: Path) -> None:
    Image.new("RGB", (9000, 9000)).save(tmp_path / "wide.png", compress_level=1)
    pool = DecodePool(workers=1, memory_bytes=400 * 1024**2)
    try:
        error = pool.decode(os.fsencode(tmp_path / "wide.png"), SQUASH).exception(PATIENCE_S)
    finally:
        pool.close()
    assert isinstance(error, TooLarge)
    assert "memory" in error.message


def test_urgent_goes_first(start_rogues: StartRogues, photo: bytes) -> None:
    pool = start_rogues()
    finished: list[str] = []
    futures = []
    for name, urgent in [("first", False), *[("later", False)] * 5, ("urgent", True)]:
        future = _ask(pool, photo, urgent=urgent)
        future.add_done_callback(lambda _, name=name: finished.append(name))  # type: ignore[misc]
        futures.append(future)
    for future in futures:
        future.result(PATIENCE_S)
    assert finished.index("urgent") <= 1


def test_workers_load_nothing_heavy(start_rogues: StartRogues) -> None:
    error = _ask(start_rogues(), b"modules").exception(PATIENCE_S)
    assert isinstance(error, MediaError)
    loaded = set(error.message.split(","))
    assert "PIL.Image" in loaded
    assert not loaded & {"torch", "numpy", "PySide6", "pebble", "open_clip", "hnswlib", "rawpy"}
    assert error.hint == "/"


def test_workers_ignore_the_current_folder(
    start_rogues: StartRogues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, photo: bytes
) -> None:
    for name in ("core.py", "PIL.py", "sitecustomize.py", "importlib.py"):
        (tmp_path / name).write_text("raise SystemExit('taken from the photo folder')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    pool = start_rogues()
    error = _ask(pool, b"paths").exception(PATIENCE_S)
    assert isinstance(error, MediaError)
    assert str(tmp_path) not in error.message
    assert all(Path(path).is_absolute() for path in error.message.split("\n"))
    assert int(error.hint) >= 10
    assert isinstance(_ask(pool, photo).result(PATIENCE_S), Decoded)


def test_cancelled_task_is_skipped(start_rogues: StartRogues, photo: bytes) -> None:
    pool = start_rogues(timeout_s=3.0)
    hanging, cancelled, after = _ask(pool, b"hang"), _ask(pool, photo), _ask(pool, photo)
    assert cancelled.cancel()
    assert isinstance(hanging.exception(PATIENCE_S), DecodeTimeout)
    assert isinstance(after.result(PATIENCE_S), Decoded)


def test_close_cancels_and_leaves_no_process(start_rogues: StartRogues, photo: bytes) -> None:
    pool = start_rogues(workers=2)
    hanging = _ask(pool, b"hang")
    assert isinstance(_ask(pool, photo).result(PATIENCE_S), Decoded)
    pids = pool.pids
    waiting = [_ask(pool, b"hang") for _ in range(3)]
    pool.close()
    for future in (hanging, *waiting):
        with pytest.raises(CancelledError):
            future.result(PATIENCE_S)
    assert not any(psutil.pid_exists(pid) for pid in pids)
    assert _ask(pool, photo).cancelled()
    pool.close()


def test_worker_that_cannot_start_is_no_fault_of_the_picture(photo: bytes) -> None:
    pool = WorkerPool("json", workers=1, timeout_s=5, memory_bytes=GIGABYTE)
    try:
        for _ in range(2):
            assert isinstance(_ask(pool, photo).exception(PATIENCE_S), ServiceUnavailable)
    finally:
        pool.close()


_ENGINE = """
import sys
from core.media.processes import WorkerPool
from core.media.wire import DecodeFile
from core.records import ModelInput
pool = WorkerPool("tests.core.media.rogue_worker", workers=3, timeout_s=900, memory_bytes=2 << 30)
def ask(path):
    return pool.submit(DecodeFile(path, ModelInput(64)), lambda answer: answer, urgent=False)
ask(b"hang")
for _ in range(4):
    ask(b"modules").exception()
print(*pool.pids, flush=True)
sys.stdin.read()
"""


def test_killed_engine_leaves_no_workers() -> None:
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", _ENGINE],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as engine:
        assert engine.stdout is not None
        workers = [psutil.Process(int(pid)) for pid in engine.stdout.readline().split()]
        assert len(workers) == 3
        engine.kill()
    _, alive = psutil.wait_procs(workers, timeout=PATIENCE_S)
    assert not [worker for worker in alive if worker.status() != psutil.STATUS_ZOMBIE]


def test_no_more_processes_is_no_fault_of_the_picture(
    monkeypatch: pytest.MonkeyPatch, photo: bytes
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", refuse)
        pool = DecodePool(workers=1)
        try:
            error = pool.decode(photo, SQUASH).exception(PATIENCE_S)
            assert isinstance(error, ServiceUnavailable)
            patch.undo()
            assert pool.decode(photo, SQUASH).result(PATIENCE_S).thumbnail
        finally:
            pool.close()


def stop_for(processes: list[psutil.Process], seconds: float) -> None:
    """Stop processes as a closed lid does, let that time pass, and let them go on."""
    for process in processes:
        process.suspend()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        threading.Event().wait(until - time.monotonic())
    for process in processes:
        process.resume()


def test_a_worker_that_was_stopped_costs_no_picture(
    start_rogues: StartRogues, photo: bytes, tmp_path: Path
) -> None:
    pool = start_rogues(timeout_s=2.0)
    assert isinstance(_ask(pool, photo).result(PATIENCE_S), Decoded)
    (pid,) = pool.pids
    mark = tmp_path / "begun"
    late = _ask(pool, b"late:" + os.fsencode(mark))
    while not mark.exists():
        threading.Event().wait(0.01)
    stop_for([psutil.Process(pid)], 5.0)
    assert isinstance(late.result(PATIENCE_S), Decoded)
    assert pool.pids == (pid,)


_SLEEPER = """
import sys, threading
from core.media.processes import WorkerPool
from core.media.wire import DecodeFile
from core.records import ModelInput
pool = WorkerPool("tests.core.media.rogue_worker", workers=1, timeout_s=2.0, memory_bytes=2 << 30)
def ask(path):
    return pool.submit(DecodeFile(path, ModelInput(64)), lambda answer: answer, urgent=False)
ask(b"modules").exception()
late = ask(sys.argv[1].encode())
print(*pool.pids, flush=True)
error = late.exception()
print(type(error).__name__, flush=True)
pool.close()
"""


def test_a_computer_that_slept_costs_no_picture(tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    with subprocess.Popen(
        [sys.executable, "-c", _SLEEPER, f"late:{mark}"],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        text=True,
    ) as engine:
        assert engine.stdout is not None
        worker = psutil.Process(int(engine.stdout.readline()))
        while not mark.exists():
            threading.Event().wait(0.01)
        stop_for([psutil.Process(engine.pid), worker], 5.0)
        assert engine.stdout.readline().strip() == "NoneType"
