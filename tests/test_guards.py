"""The guards of conftest.py see what they are there for."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support import leaks
from tests.support.guard.sitecustomize import is_local_host


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "GRACE_S", 0.05)


@pytest.mark.usefixtures("hasty")
def test_a_thread_that_goes_on_is_named() -> None:
    before = leaks.live_threads()
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="left-behind")
    thread.start()
    try:
        assert leaks.leaked_threads(before) == ["left-behind"]
    finally:
        end.set()
        thread.join()
    assert leaks.leaked_threads(before) == []


@pytest.mark.parametrize("error", [psutil.NoSuchProcess(1), psutil.AccessDenied(1), OSError()])
@pytest.mark.parametrize("asked", ["children", "cmdline", "status", "parent", "kill"])
def test_a_process_that_ends_while_it_is_looked_at_is_no_trouble(
    monkeypatch: pytest.MonkeyPatch, hasty: None, asked: str, error: Exception
) -> None:
    before = leaks.live_processes()
    answer, ended = getattr(psutil.Process, asked), [error]

    def ends_at_first(process: psutil.Process, *args: object, **named: object) -> object:
        if ended:
            raise ended.pop()
        return answer(process, *args, **named)

    with subprocess.Popen([sys.executable, "-P", "-c", "input()"], stdin=subprocess.PIPE) as child:
        monkeypatch.setattr(psutil.Process, asked, ends_at_first)
        found = leaks.live_processes() - before
        leaks.leaked_processes(before)
        child.kill()
    assert not ended
    assert {process.pid for process in found} <= {child.pid}
    if asked == "children":
        assert found, "the others are looked at all the same"


@pytest.mark.usefixtures("hasty")
@pytest.mark.skipif(sys.platform != "linux", reason="orphans are adopted on Linux only")
def test_an_orphaned_grandchild_is_found_and_ended() -> None:
    before = leaks.live_processes()
    subprocess.run(["sh", "-c", "sleep 1000 >&- 2>&- & exit 0"], check=True)
    assert leaks.leaked_processes(before) == ["sleep 1000"]
    new = leaks.live_processes() - before
    psutil.wait_procs(list(new), timeout=10)
    assert leaks.leaked_processes(before) == []


@pytest.mark.usefixtures("hasty")
def test_what_a_process_from_before_starts_is_left_to_whoever_ends_that() -> None:
    lines = ["sh", "-c", "read line; sleep 1000 & echo started; read line; kill $!; wait"]
    with subprocess.Popen(lines, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as older:
        assert older.stdin is not None
        assert older.stdout is not None
        before = leaks.live_processes()
        older.stdin.write(b"go on\n")
        older.stdin.flush()
        assert older.stdout.readline() == b"started\n"
        assert len(leaks.live_processes() - before) == 1
        assert leaks.leaked_processes(before) == []


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files cannot be listed")
def test_an_open_file_is_named(tmp_path: Path) -> None:
    before = leaks.open_files(tmp_path)
    with (tmp_path / "catalog").open("w"):
        assert leaks.leaked_files(before, tmp_path) == [str(tmp_path / "catalog")]
    assert leaks.leaked_files(before, tmp_path) == []


def test_a_running_timer_is_found(qtbot: QtBot) -> None:
    watch = leaks.QtWatch()
    watch.install()
    before = watch.running()
    timer = QTimer()
    timer.start(100_000)
    assert len(watch.leaked(before)) == 1
    timer.stop()
    assert watch.leaked(before) == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1", b"localhost", None])
def test_loopback_is_open(host: object) -> None:
    assert is_local_host(host)


@pytest.mark.parametrize("host", ["example.org", "192.0.2.1", "0.0.0.0", "", "::"])
def test_everything_else_is_closed(host: object) -> None:
    assert not is_local_host(host)


def test_this_process_and_its_children_are_guarded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "report"
    monkeypatch.setenv("PHOTOSIFT_TEST_NETWORK_REPORT", str(report))
    with pytest.raises(OSError, match="network is closed"), socket.socket() as plain:
        plain.connect(("192.0.2.1", 80))
    code = "import socket; socket.getaddrinfo('example.org', 80)"
    child = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, check=False, cwd=tmp_path
    )
    assert b"NetworkRefusedError" in child.stderr
    assert len(report.read_text().splitlines()) == 2


def test_unix_sockets_and_loopback_work(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
    if hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as local:
            local.bind(os.fsencode(tmp_path / "s"))
