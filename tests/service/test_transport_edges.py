"""Clients that misbehave, and engines that do: nobody else may notice."""

import itertools
import os
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from multiprocessing import connection as mp
from pathlib import Path

import pytest

from core.errors import ProtocolMismatch, ServiceUnavailable
from core.events import FoldersChanged, Notice
from core.records import PhotoId, SearchQuery
from core.rpc import transport
from core.rpc.client import Client
from core.rpc.codec import decode_to_client, encode, hello, welcome
from core.rpc.messages import (
    PROTOCOL_VERSION,
    Answered,
    Asked,
    Count,
    Done,
    Hello,
    Refused,
    Rendition,
    Reply,
    Request,
    RetryFailures,
    Search,
    Subscribe,
    ToClient,
    Welcome,
)
from core.rpc.transport import Door, Line, LineLost
from core.service import link
from tests.support.engine_ends import (
    KEY,
    SHORT_S,
    Gate,
    client_of,
    open_sockets,
    raw_line,
    serving,
    wait_hung_up,
)

ONE = RetryFailures((PhotoId(1),))


@pytest.fixture(autouse=True)
def _no_socket_left() -> Iterator[None]:
    before = open_sockets()
    yield
    assert open_sockets() == before


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "s"


def still_serves(address: Path) -> bool:
    with client_of(address, name="other") as other:
        return other.ask(ONE) == Count(1)


def raw_socket(line: Line) -> socket.socket:
    assert line._socket is not None
    return line._socket


def send_for_ever(line: Line) -> None:
    for number in itertools.count():
        line.send(encode(Asked(number, ONE)))


def send_many(line: Line, count: int) -> None:
    for number in range(count):
        line.send(encode(Asked(number, ONE)))


def dial_for_ever(address: Path, waiting: ExitStack) -> None:
    while True:
        waiting.callback(transport.dial(address, SHORT_S).close)


# ---- clients that misbehave


@pytest.mark.expects_warnings
def test_a_silent_client_hinders_nobody_and_is_dropped(address: Path) -> None:
    with serving(address, greeting_s=SHORT_S), raw_line(address) as silent:
        assert still_serves(address)
        wait_hung_up(silent)


@pytest.mark.expects_warnings
def test_a_client_silent_after_its_key_is_dropped(address: Path) -> None:
    with serving(address, greeting_s=SHORT_S), raw_line(address) as silent:
        silent.respond(KEY)
        wait_hung_up(silent)
        assert still_serves(address)


@pytest.mark.expects_warnings
def test_half_a_message_does_not_outlast_the_deadline(address: Path) -> None:
    with serving(address, greeting_s=SHORT_S), raw_line(address) as dribbling:
        raw_socket(dribbling).send(b"\x00\x00")
        wait_hung_up(dribbling)


@pytest.mark.expects_warnings
def test_a_flood_of_silent_connections_leaves_room_for_others(address: Path) -> None:
    with serving(address, greeting_s=5) as server, ExitStack() as flood:
        lines = [flood.enter_context(raw_line(address)) for _ in range(200)]
        assert still_serves(address)
        assert server.clients <= 1
        for line in lines:
            line.hang_up()


@pytest.mark.expects_warnings
def test_beyond_the_limit_clients_are_turned_away(
    address: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.service.server.CONNECTIONS_LIMIT", 3)
    with serving(address), ExitStack() as flood:
        for _ in range(3):
            flood.enter_context(raw_line(address))
        with pytest.raises(ServiceUnavailable):
            Client.connect(address, KEY, client_name="one too many")


@pytest.mark.expects_warnings
def test_a_wrong_key_is_refused(address: Path) -> None:
    with serving(address):
        with pytest.raises(ServiceUnavailable, match="another key"):
            Client.connect(address, b"x" * 32, client_name="stranger")
        assert still_serves(address)


@pytest.mark.expects_warnings
def test_another_protocol_version_is_told_so(address: Path) -> None:
    with serving(address) as server:
        with raw_line(address) as old:
            old.respond(KEY)
            old.send(encode(Hello(PROTOCOL_VERSION + 1, "window", "99")))
            answer = decode_to_client(old.receive(4096))
            assert isinstance(answer, Refused)
            assert answer.error == "ProtocolMismatch"
            wait_hung_up(old)
        assert still_serves(address)
        assert server.clients <= 1


@pytest.mark.expects_warnings
def test_an_unused_engine_makes_room_for_another_version(address: Path) -> None:
    idle = threading.Event()

    def greet_as_another_version() -> None:
        with raw_line(address) as other:
            other.respond(KEY)
            other.send(encode(Hello(PROTOCOL_VERSION + 1, "window", "99")))
            assert isinstance(decode_to_client(other.receive(4096)), Refused)
            wait_hung_up(other)

    with serving(address, make_room=idle.set):
        greet_as_another_version()
        assert idle.wait(30)
        idle.clear()
        with Client.connect(address, KEY, client_name="window") as client:
            assert client.ask(ONE) == Count(1)
            greet_as_another_version()
            assert client.ask(ONE) == Count(1)
            assert not idle.is_set(), "somebody uses it"


@pytest.mark.expects_warnings
@pytest.mark.parametrize(
    "noise",
    [
        b"GET / HTTP/1.1\r\n\r\n" * 10,
        b"\xff" * 200,
        b"\x80\x00\x00\x00" * 50,
        b"\x00" * 4096,
        os.urandom(500),
    ],
    ids=["http", "ones", "negative", "zeros", "random"],
)
def test_garbage_bytes_instead_of_a_key(address: Path, noise: bytes) -> None:
    with serving(address), raw_line(address) as line:
        raw_socket(line).sendall(noise)
        raw_socket(line).shutdown(socket.SHUT_WR)
        wait_hung_up(line)
        assert still_serves(address)


@pytest.mark.expects_warnings
@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xc1",
        b"\x91" * 50_000,
        encode(Asked(1, ONE))[:-1],
        encode(welcome()),
        encode(hello("twice")),
    ],
    ids=["empty", "unused", "deep", "cut", "foreign", "second-hello"],
)
def test_garbage_after_the_greeting_drops_that_client_only(address: Path, message: bytes) -> None:
    with serving(address), raw_line(address, greet=True) as line:
        line.send(message)
        wait_hung_up(line)
        assert still_serves(address)


@pytest.mark.expects_warnings
def test_a_request_before_the_greeting_drops_the_client(address: Path) -> None:
    with serving(address), raw_line(address) as line:
        line.respond(KEY)
        line.send(encode(Asked(1, ONE)))
        wait_hung_up(line)


def test_an_oversized_message_drops_that_client_only(
    address: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    with serving(address), raw_line(address, greet=True) as line:
        raw_socket(line).sendall(struct.pack("!i", 64 * 2**20 + 1))
        wait_hung_up(line)
        assert still_serves(address)
    assert "bad message length" in caplog.text


def test_a_client_that_vanishes_while_it_is_served(address: Path) -> None:
    gate = Gate()
    with serving(address, gate) as server:
        with raw_line(address, greet=True) as line:
            for number in range(30):
                line.send(encode(Asked(number, Search(SearchQuery(())))))
            gate.entered.acquire()
        assert still_serves(address)
        gate.open()
        server.close()
        assert server.clients == 0


def test_a_client_that_vanishes_in_the_middle_of_a_message(address: Path) -> None:
    with serving(address), raw_line(address, greet=True) as line:
        raw_socket(line).sendall(struct.pack("!i", 1000) + b"half")
        raw_socket(line).shutdown(socket.SHUT_WR)
        wait_hung_up(line)
        assert still_serves(address)


@pytest.mark.expects_warnings
def test_a_subscriber_that_takes_nothing_never_blocks_telling_and_is_dropped(
    address: Path,
) -> None:
    with serving(address, patience_s=SHORT_S) as server, raw_line(address, greet=True) as deaf:
        deaf.send(encode(Asked(1, Subscribe())))
        assert isinstance(decode_to_client(deaf.receive(4096)), Answered)
        long = Notice("info", "x" * 100_000)
        while server.clients:
            server.tell(long)
            server.tell(FoldersChanged())
        assert still_serves(address)


@pytest.mark.expects_warnings
def test_a_client_that_asks_but_never_reads_is_held_back_and_dropped(address: Path) -> None:
    answered = threading.Semaphore(0)

    def render(request: Request) -> Reply:
        answered.release()
        return Rendition(bytes(100_000), 1, 1)

    with serving(address, render, patience_s=SHORT_S), raw_line(address, greet=True) as greedy:
        with pytest.raises(LineLost):
            send_for_ever(greedy)
        rendered = sum(1 for _ in iter(lambda: answered.acquire(blocking=False), False))
        assert rendered <= 2 * link.UNANSWERED_LIMIT


def test_many_requests_at_once_are_all_answered(address: Path) -> None:
    with serving(address), raw_line(address, greet=True) as line:
        sender = threading.Thread(target=send_many, args=(line, 2000))
        sender.start()
        numbers = set()
        for _ in range(2000):
            answer = decode_to_client(line.receive(4096))
            assert isinstance(answer, Answered)
            numbers.add(answer.number)
        sender.join()
    assert numbers == set(range(2000))


# ---- engines that misbehave


class Impostor:
    """Listens like an engine, and sends these to whoever comes; None waits for a message."""

    def __init__(
        self, address: Path, *parcels: ToClient | bytes | None, key: bytes | None = KEY
    ) -> None:
        self._door = Door(address)
        self._parcels = parcels
        self._key = key
        self._client_has_gone = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._client_has_gone.set()
        self._thread.join()
        self._door.close()

    def _serve(self) -> None:
        line = self._door.accept()
        assert line is not None
        try:
            if self._key is not None:
                line.challenge(self._key)
                line.receive(4096)
            for parcel in self._parcels:
                if parcel is None:
                    line.receive(4096)
                else:
                    line.send(parcel if isinstance(parcel, bytes) else encode(parcel))
            self._client_has_gone.wait()
        except (LineLost, transport.KeyRefused):
            pass
        finally:
            line.close()


def test_an_engine_that_never_answers_is_given_up(address: Path) -> None:
    with Impostor(address, key=None), pytest.raises(ServiceUnavailable, match="not answer"):
        Client.connect(address, KEY, client_name="window", timeout_s=SHORT_S)


def test_an_engine_that_accepts_the_key_and_then_hangs_is_given_up(address: Path) -> None:
    with Impostor(address), pytest.raises(ServiceUnavailable, match="not answer"):
        Client.connect(address, KEY, client_name="window", timeout_s=SHORT_S)


def test_an_engine_without_the_key_is_not_trusted(address: Path) -> None:
    with Impostor(address, key=b"?" * 32), pytest.raises(ServiceUnavailable):
        Client.connect(address, KEY, client_name="window")


@pytest.mark.parametrize(
    "greeting",
    [
        Welcome(PROTOCOL_VERSION + 1, 1, "99"),
        Refused("ProtocolMismatch", "No.", ""),
        Answered(1, Done()),
        b"\xc1",
    ],
    ids=["newer", "refused", "foreign", "garbage"],
)
def test_an_engine_of_another_version_is_a_mismatch(
    address: Path, greeting: ToClient | bytes
) -> None:
    with Impostor(address, greeting), pytest.raises(ProtocolMismatch):
        Client.connect(address, KEY, client_name="window")


@pytest.mark.expects_warnings
def test_garbage_from_the_engine_ends_the_connection(address: Path) -> None:
    with (
        Impostor(address, welcome(), b"\xc1"),
        client_of(address) as client,
        pytest.raises(ServiceUnavailable),
    ):
        client.ask(ONE)


def test_an_answer_that_nobody_waits_for_is_ignored(address: Path) -> None:
    parcels = (welcome(), Answered(99, Done()), None, Answered(1, Count(7)))
    with Impostor(address, *parcels), client_of(address) as client:
        assert client.ask(ONE) == Count(7)


def test_a_full_backlog_does_not_block_for_ever(
    address: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "_BACKLOG", 0)
    door = Door(address)
    try:
        with ExitStack() as waiting, pytest.raises(LineLost):
            dial_for_ever(address, waiting)
    finally:
        door.close()


def test_nothing_is_ever_pickled(address: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the pickling half of a connection was used")

    base = mp.Connection.__mro__[1]
    for method in ("send", "recv"):
        assert method in vars(base)
        monkeypatch.setattr(base, method, refuse)
    heard = threading.Event()
    with serving(address) as server, client_of(address) as client:
        client.listen(lambda _: heard.set(), heard.clear)
        assert client.ask(ONE) == Count(1)
        server.tell(FoldersChanged())
        heard.wait()
