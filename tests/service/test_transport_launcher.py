"""Attaching to an engine process, and starting one."""

import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from core.errors import CatalogError, ServiceUnavailable
from core.paths import runtime_socket
from core.rpc.client import Client
from core.rpc.key import read_key, read_or_create_key
from core.rpc.launcher import STDERR_FILE, connect_or_start, connect_running, engine_command
from core.rpc.messages import PROTOCOL_VERSION, Count, Done, GetStatus, Hello, Stop
from tests.support import tiny_engine
from tests.support.engine_ends import SHORT_S

Command = Callable[..., list[str]]

ATTACH = """
import sys
from pathlib import Path
from core.rpc.launcher import connect_or_start
from core.rpc.messages import GetStatus
library, *command = sys.argv[1:]
with connect_or_start(Path(library), client_name="child", command=command, timeout_s=60) as client:
    print(client.ask(GetStatus()).count)
"""


OUTLIVE = """
import sys
from pathlib import Path
import psutil
from core.rpc.launcher import connect_or_start
from core.rpc.messages import Stop
library, ends_first, *command = sys.argv[1:]
with connect_or_start(Path(library), client_name="child", command=command, timeout_s=60) as client:
    engine = psutil.Process(client.engine.pid)
    if ends_first == "engine":
        client.ask(Stop())
if ends_first == "engine":
    engine.wait()
    assert not psutil.Process().children()
print("reaped")
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library of \N{LATIN SMALL LETTER E WITH ACUTE} photos"


@pytest.fixture
def command(library: Path) -> Iterator[Command]:
    def for_mode(*mode: str) -> list[str]:
        return [sys.executable, "-P", tiny_engine.__file__, str(library), *mode]

    yield for_mode
    if library.is_dir() and (client := connect_running(library, "test")) is not None:
        stop(client)


def attach(library: Path, command: list[str]) -> Client:
    return connect_or_start(library, client_name="test", command=command, timeout_s=60)


def stop(client: Client) -> None:
    """End the engine and wait until its process has gone."""
    engine = psutil.Process(client.engine.pid)
    with client:
        assert client.ask(Stop()) == Done()
    engine.wait()


def engines_so_far(library: Path) -> list[int]:
    return [int(line) for line in (library / "engines").read_text().split()]


def test_an_engine_is_started_detached_and_found_again(library: Path, command: Command) -> None:
    assert connect_running(library, "test") is None
    with attach(library, command()) as client:
        pid = client.engine.pid
        assert client.ask(GetStatus()) == Count(pid)
        assert os.getsid(pid) == pid
        engine = psutil.Process(pid)
        assert Path(engine.cwd()) == library
        with attach(library, command()) as second:
            assert second.engine.pid == pid
        running = connect_running(library, "test")
        assert running is not None
        stop(running)
        assert connect_running(library, "test") is None


def test_looking_for_an_engine_creates_nothing(library: Path) -> None:
    assert connect_running(library, "test") is None
    assert not library.exists()


def test_an_engine_outlives_the_process_that_started_it(library: Path, command: Command) -> None:
    child = subprocess.run(
        [sys.executable, "-c", ATTACH, str(library), *command()], stdout=subprocess.PIPE, check=True
    )
    running = connect_running(library, "test")
    assert running is not None
    with running:
        assert running.engine.pid == int(child.stdout)


@pytest.mark.parametrize("ends_first", ["engine", "client"])
def test_an_engine_leaves_neither_a_zombie_nor_a_warning(
    library: Path, command: Command, ends_first: str
) -> None:
    """Whoever started it may live on for days, or end at once."""
    child = subprocess.run(
        [sys.executable, "-X", "dev", "-c", OUTLIVE, str(library), ends_first, *command()],
        capture_output=True,
        check=True,
    )
    assert (child.stdout, child.stderr) == (b"reaped\n", b"")


def test_clients_that_start_at_once_share_one_engine(library: Path, command: Command) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", ATTACH, str(library), *command()], stdout=subprocess.PIPE
        )
        for _ in range(3)
    ]
    with ThreadPoolExecutor(3) as pool:
        clients = list(pool.map(lambda _: attach(library, command()), range(3)))
    pids = {int(child.communicate()[0]) for child in children}
    pids |= {client.engine.pid for client in clients}
    for client in clients:
        client.close()
    assert [child.returncode for child in children] == [0, 0, 0]
    assert pids == set(engines_so_far(library))
    assert len(pids) == 1


def test_a_killed_engine_is_replaced_in_spite_of_what_it_left(
    library: Path, command: Command
) -> None:
    with attach(library, command()) as client:
        engine = psutil.Process(client.engine.pid)
        engine.kill()
        engine.wait()
    assert runtime_socket(library).exists()
    with attach(library, command()) as client:
        assert client.engine.pid != engine.pid


@pytest.mark.expects_warnings
def test_an_unused_engine_of_another_version_is_replaced(
    library: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with attach(library, command()) as client:
        old = psutil.Process(client.engine.pid)
    greetings = itertools.chain([PROTOCOL_VERSION + 1], itertools.repeat(PROTOCOL_VERSION))
    monkeypatch.setattr(
        "core.rpc.client.hello", lambda name: Hello(next(greetings), name, "another")
    )
    with attach(library, command()) as client:
        assert client.engine.pid != old.pid
    old.wait(30)


def test_an_engine_that_dies_at_its_start_says_its_last_word(
    library: Path, command: Command
) -> None:
    for _ in range(2):
        with pytest.raises(ServiceUnavailable, match="could not start: The disk is \u201cfull"):
            attach(library, command("die"))
    log = (library / "logs" / STDERR_FILE).read_text("utf-8")
    assert log.count("first line") == 2


def test_a_program_that_is_not_there_is_an_expected_error(library: Path) -> None:
    with pytest.raises(ServiceUnavailable, match="could not be started"):
        attach(library, [str(library / "no such program")])


def test_an_engine_that_never_answers_is_given_up(library: Path, command: Command) -> None:
    with pytest.raises(ServiceUnavailable, match="did not answer"):
        connect_or_start(library, client_name="test", command=command("mute"), timeout_s=SHORT_S)
    # An engine of an earlier test may just be ending: it has no command line any more.
    children = [
        p for p in psutil.process_iter(["ppid", "cmdline"]) if p.info["ppid"] == os.getpid()
    ]
    (mute,) = [child for child in children if str(library) in (child.info["cmdline"] or ())]
    mute.kill()
    mute.wait()


def test_the_log_of_the_engine_does_not_grow_for_ever(library: Path, command: Command) -> None:
    log = library / "logs" / STDERR_FILE
    log.parent.mkdir(parents=True)
    log.write_bytes(bytes(2**20 + 1))
    with pytest.raises(ServiceUnavailable, match="The disk is"):
        attach(library, command("die"))
    assert log.stat().st_size < 1000


def test_the_engine_is_started_off_the_current_folder(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert engine_command(library) == [
        sys.executable,
        "-P",
        "-m",
        "core.service",
        str(library),
    ]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command(library) == [sys.executable, "--engine", str(library)]


# ---- the key


def test_the_key_is_made_once_and_for_its_owner_only(library: Path) -> None:
    assert read_key(library) is None
    key = read_or_create_key(library)
    assert len(key) == 32
    assert read_or_create_key(library) == read_key(library) == key
    assert (library / "engine.key").stat().st_mode & 0o777 == 0o600


def test_all_who_ask_at_once_get_the_same_key(library: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: read_or_create_key(library), range(64)))
    assert len(keys) == 1


def test_a_key_that_others_may_read_is_closed_again(library: Path) -> None:
    key = read_or_create_key(library)
    (library / "engine.key").chmod(0o644)
    assert read_key(library) == key
    assert (library / "engine.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damaged", [b"", b"short", bytes(33)])
def test_a_damaged_key_is_replaced(library: Path, damaged: bytes) -> None:
    library.mkdir()
    (library / "engine.key").write_bytes(damaged)
    (library / "engine.key.new").write_bytes(b"left by a crash")
    assert read_key(library) is None
    assert read_or_create_key(library) == read_key(library)


def test_a_library_that_cannot_hold_a_key_is_an_expected_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for library in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(CatalogError):
            read_or_create_key(library)
