"""The ordinary business between clients and engine, over real sockets."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.errors import ModelMissing, ServiceError, ServiceUnavailable, UsageError
from core.events import (
    Event,
    FoldersChanged,
    ModelChanged,
    Notice,
    PhotosChanged,
)
from core.records import ImageTerm, PhotoId, SearchQuery
from core.rpc.client import Client
from core.rpc.messages import (
    Count,
    Done,
    GetStatus,
    Pause,
    Rendition,
    Reply,
    Request,
    RetryFailures,
    Search,
)
from core.service.server import Server
from tests.support.engine_ends import KEY, SHORT_S, Gate, client_of, open_sockets, serving


@pytest.fixture(autouse=True)
def _no_socket_left() -> Iterator[None]:
    before = open_sockets()
    yield
    assert open_sockets() == before


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "s"


def asking(count: int) -> RetryFailures:
    return RetryFailures(tuple(PhotoId(i) for i in range(count)))


def slow() -> Search:
    return Search(SearchQuery(()))


class Ear:
    """Collects events and lets a test wait for one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.lost = threading.Event()
        self._heard = threading.Condition()

    def hear(self, event: Event) -> None:
        with self._heard:
            self.events.append(event)
            self._heard.notify_all()

    def wait_for(self, event: Event) -> None:
        with self._heard:
            self._heard.wait_for(lambda: event in self.events)


def test_a_request_gets_its_answer(address: Path) -> None:
    with serving(address) as server, client_of(address) as client:
        assert client.ask(asking(3)) == Count(3)
        assert server.clients == 1
        assert client.engine.pid > 0


def test_answers_find_their_askers_whatever_the_order(address: Path) -> None:
    gate = Gate()
    with serving(address, gate), client_of(address) as client, ThreadPoolExecutor(20) as askers:
        held = [askers.submit(client.ask, slow()) for _ in range(3)]
        quick = list(askers.map(lambda n: client.ask(asking(n)), range(200)))
        gate.open()
        assert quick == [Count(n) for n in range(200)]
        assert [future.result() for future in held] == [Count(-1)] * 3


def test_a_slow_request_stops_neither_its_own_client_nor_others(address: Path) -> None:
    gate = Gate()
    with (
        serving(address, gate),
        client_of(address) as window,
        client_of(address) as command_line,
        ThreadPoolExecutor(1) as asker,
    ):
        held = asker.submit(window.ask, slow())
        gate.entered.acquire()
        assert window.ask(asking(1)) == Count(1)
        assert command_line.ask(asking(2)) == Count(2)
        assert not held.done()
        gate.open()
        assert held.result() == Count(-1)


def test_expected_errors_arrive_as_themselves(address: Path) -> None:
    def refuse(request: Request) -> Reply:
        raise ModelMissing("The model is not there.", "Download it.")

    with (
        serving(address, refuse),
        client_of(address) as client,
        pytest.raises(ModelMissing) as caught,
    ):
        client.ask(GetStatus())
    assert (caught.value.message, caught.value.hint) == ("The model is not there.", "Download it.")


@pytest.mark.expects_warnings
def test_a_bug_is_logged_with_its_trace_and_told_without(
    address: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(request: Request) -> Reply:
        raise KeyError("a secret detail")

    with serving(address, stumble), client_of(address) as client:
        with pytest.raises(ServiceError) as caught:
            client.ask(GetStatus())
        assert type(caught.value) is ServiceError
        assert "secret" not in caught.value.message + caught.value.hint
    assert "a secret detail" in caplog.text
    assert "Traceback" in caplog.text


@pytest.mark.expects_warnings
def test_an_answer_that_cannot_be_packed_is_a_bug_and_not_the_end(address: Path) -> None:
    def answer(request: Request) -> Reply:
        return Count(2**70) if isinstance(request, GetStatus) else Done()

    with serving(address, answer), client_of(address) as client:
        with pytest.raises(ServiceError):
            client.ask(GetStatus())
        assert client.ask(Pause(paused=True)) == Done()


def test_pictures_travel_both_ways(address: Path) -> None:
    picture = bytes(range(256)) * (40 * 2**12)  # 40 MiB

    def render(request: Request) -> Reply:
        assert isinstance(request, Search)
        (term,) = request.query.terms
        assert isinstance(term, ImageTerm)
        return Rendition(term.image * 2, 1, 1)

    with serving(address, render), client_of(address) as client:
        reply = client.ask(Search(SearchQuery((ImageTerm(picture),))))
    assert isinstance(reply, Rendition)
    assert reply.image == picture * 2


def test_a_request_above_the_limit_is_refused_before_it_is_sent(address: Path) -> None:
    too_large = Search(SearchQuery((ImageTerm(bytes(64 * 2**20)),)))
    with serving(address), client_of(address) as client:
        with pytest.raises(UsageError):
            client.ask(too_large)
        assert client.ask(asking(1)) == Count(1)


def test_an_answer_above_the_limit_becomes_an_error(
    address: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.service.link.TO_CLIENT_LIMIT_BYTES", 1000)

    def render(request: Request) -> Reply:
        return Rendition(bytes(1000), 1, 1)

    with serving(address, render), client_of(address) as client, pytest.raises(ServiceError):
        client.ask(GetStatus())


def test_giving_up_on_one_answer_leaves_the_connection_usable(address: Path) -> None:
    gate = Gate()
    with serving(address, gate), client_of(address) as client:
        with pytest.raises(ServiceUnavailable):
            client.ask(slow(), timeout_s=0)
        gate.open()
        assert client.ask(asking(1)) == Count(1)


def test_events_reach_every_subscriber_in_order(address: Path) -> None:
    told: list[Event] = [
        ModelChanged("a"),
        Notice("info", "One."),
        ModelChanged("b"),
        FoldersChanged(),
    ]
    ears = [Ear(), Ear()]
    with serving(address) as server, client_of(address) as one, client_of(address) as two:
        for client, ear in zip((one, two), ears, strict=True):
            client.listen(ear.hear, ear.lost.set)
        for event in told:
            server.tell(event)
        for ear in ears:
            ear.wait_for(told[-1])
            assert ear.events == told


def test_a_client_that_did_not_subscribe_gets_no_event(address: Path) -> None:
    ear = Ear()
    with serving(address) as server, client_of(address) as client:
        server.tell(Notice("info", "Nobody listens."))
        client.listen(ear.hear, ear.lost.set)
        server.tell(FoldersChanged())
        ear.wait_for(FoldersChanged())
    assert ear.events == [FoldersChanged()]


@pytest.mark.expects_warnings
def test_a_failing_listener_does_not_end_the_connection(address: Path) -> None:
    heard = threading.Event()

    def stumble(event: Event) -> None:
        if isinstance(event, FoldersChanged):
            heard.set()
        raise ValueError("a bug of the listener")

    with serving(address) as server, client_of(address) as client:
        client.listen(stumble, heard.clear)
        server.tell(PhotosChanged(listed=True))
        server.tell(FoldersChanged())
        heard.wait()
        assert client.ask(asking(1)) == Count(1)


def test_pending_requests_end_when_the_engine_closes(address: Path) -> None:
    gate, ear = Gate(), Ear()
    with (
        serving(address, gate) as server,
        client_of(address) as client,
        ThreadPoolExecutor(2) as pool,
    ):
        client.listen(ear.hear, ear.lost.set)
        held = pool.submit(client.ask, slow())
        gate.entered.acquire()
        closing = pool.submit(server.close)
        with pytest.raises(ServiceUnavailable):
            held.result()
        ear.lost.wait()
        assert client.lost
        with pytest.raises(ServiceUnavailable):
            client.ask(asking(1))
        with pytest.raises(ServiceUnavailable):
            client.listen(ear.hear, ear.lost.set)
        gate.open()
        closing.result()


def test_a_request_that_is_nearly_done_is_answered_before_the_engine_closes(address: Path) -> None:
    gate = Gate()
    with (
        serving(address, gate) as server,
        client_of(address) as client,
        ThreadPoolExecutor(2) as pool,
    ):
        stop = pool.submit(client.ask, slow())
        gate.entered.acquire()
        closing = pool.submit(server.close)
        gate.open()
        assert stop.result() == Count(-1)
        closing.result()


def test_closing_a_client_ends_its_waiting_requests_quietly(address: Path) -> None:
    gate, ear = Gate(), Ear()
    with serving(address, gate), ThreadPoolExecutor(1) as pool:
        client = Client.connect(address, KEY, client_name="window")
        client.listen(ear.hear, ear.lost.set)
        held = pool.submit(client.ask, slow())
        gate.entered.acquire()
        client.close()
        client.close()
        with pytest.raises(ServiceUnavailable):
            held.result()
    assert not ear.lost.is_set()


def test_a_server_closes_twice_and_leaves_no_socket_file(address: Path) -> None:
    with serving(address) as server:
        server.close()
        assert not address.exists()
    with pytest.raises(ServiceUnavailable):
        Client.connect(address, KEY, client_name="test")


def test_a_leftover_socket_file_is_replaced(address: Path) -> None:
    address.write_bytes(b"left by an engine that died")
    with serving(address), client_of(address) as client:
        assert client.ask(asking(1)) == Count(1)


def test_a_server_that_cannot_listen_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    server = Server(tmp_path / "no such folder" / "s", KEY, lambda _: Done())
    with pytest.raises(OSError, match="No such file"):
        server.start()
    server.close()


def test_idleness_is_reported_again_and_again_while_nobody_is_there(address: Path) -> None:
    idle = threading.Semaphore(0)
    with serving(address, on_idle=idle.release, idle_s=SHORT_S / 10):
        idle.acquire()
        idle.acquire()


def test_no_idleness_while_a_client_is_there(address: Path) -> None:
    idle = threading.Event()
    with serving(address, on_idle=idle.set, idle_s=SHORT_S) as server:
        with client_of(address) as client:
            client.ask(asking(1))  # from here on the server knows of it
            idle.clear()
            assert not idle.wait(SHORT_S * 2)
            assert server.clients == 1
        idle.wait()
        assert server.clients == 0


@pytest.mark.expects_warnings
def test_a_bug_in_the_idle_action_is_logged(
    address: Path, caplog: pytest.LogCaptureFixture
) -> None:
    called = threading.Semaphore(0)

    def stumble() -> None:
        called.release()
        raise ValueError("a bug")

    with serving(address, on_idle=stumble, idle_s=SHORT_S / 10):
        called.acquire()
        called.acquire()
    assert "a bug" in caplog.text
