import sys
import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from core.errors import CoreError, ServiceUnavailable
from core.events import Event, FoldersChanged
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge()
    yield bridge
    bridge.close()


def test_a_value_comes_back_on_the_gui_thread(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[tuple[int, bool]] = []
    gui_thread = threading.get_ident()

    bridge.read(
        threading.get_ident, lambda value: seen.append((value, threading.get_ident() == gui_thread))
    )

    assert seen == [], "never from within the call"
    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, on_gui_thread = seen[0]
    assert worker != gui_thread
    assert on_gui_thread


def test_the_newer_of_two_reads_with_one_key_wins(bridge: Bridge, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[str] = []

    def slow() -> str:
        gate.wait()
        return "old"

    bridge.read(slow, seen.append, key="search")
    bridge.read(lambda: "new", seen.append, key="search")
    bridge.read(lambda: "other", seen.append, key="folders")
    qtbot.waitUntil(lambda: len(seen) == 2)
    gate.set()
    bridge.read(lambda: "last", seen.append)
    qtbot.waitUntil(lambda: "last" in seen)

    assert sorted(seen) == ["last", "new", "other"]


def test_an_answer_that_waits_in_the_queue_is_dropped_too(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[str] = []
    worked = threading.Event()

    def work() -> str:
        worked.set()
        return "old"

    bridge.read(work, seen.append, key="search")
    assert worked.wait(10)
    bridge.read(lambda: "new", seen.append, key="search")
    qtbot.waitUntil(lambda: "new" in seen)

    assert seen == ["new"]


def test_forgetting_drops_the_answer(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[str] = []
    bridge.read(lambda: "unwanted", seen.append, key="search")
    bridge.forget("search")
    bridge.read(lambda: "wanted", seen.append)
    qtbot.waitUntil(lambda: "wanted" in seen)
    bridge.read(lambda: "later", seen.append)
    qtbot.waitUntil(lambda: "later" in seen)
    assert seen == ["wanted", "later"]


def test_edits_run_in_order(bridge: Bridge, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(50):
        bridge.edit(lambda number=number: order.append(number))  # type: ignore[misc]  # B023
    finished: list[None] = []
    bridge.edit(lambda: None, finished.append)
    qtbot.waitUntil(lambda: len(finished) == 1)
    assert order == list(range(50))


def test_closing_writes_every_edit_and_drops_reads(qtbot: QtBot) -> None:
    bridge = Bridge()
    gate = threading.Event()
    written: list[int] = []
    answered: list[object] = []

    def first() -> None:
        gate.wait()
        written.append(0)

    bridge.edit(first, answered.append)
    for number in range(1, 20):
        bridge.edit(lambda number=number: written.append(number))  # type: ignore[misc]  # B023
    bridge.read(lambda: 1, answered.append)
    threads = [t for t in threading.enumerate() if t.name.startswith("bridge-")]
    assert threads

    gate.set()
    bridge.close()
    bridge.close()
    bridge.read(lambda: 2, answered.append)
    bridge.edit(lambda: written.append(99))

    other = Bridge()
    flushed: list[int] = []
    other.read(lambda: 1, flushed.append)
    qtbot.waitUntil(lambda: len(flushed) == 1)
    other.close()
    assert written == list(range(20))
    assert answered == []
    assert not any(t.is_alive() for t in threads)
    assert not [t for t in threading.enumerate() if t.name.startswith("bridge-")]


def test_expected_trouble_goes_to_its_own_callback(bridge: Bridge, qtbot: QtBot) -> None:
    seen: list[CoreError] = []

    def work() -> int:
        raise ServiceUnavailable("The engine is gone.")

    bridge.read(work, lambda _: pytest.fail("no value"), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert isinstance(seen[0], ServiceUnavailable)


def test_expected_trouble_without_a_callback_is_signalled(bridge: Bridge, qtbot: QtBot) -> None:
    def work() -> int:
        raise ServiceUnavailable("The engine is gone.")

    with qtbot.waitSignal(bridge.failure) as signal:
        bridge.thumbnails(work, lambda _: pytest.fail("no value"))
    assert signal.args is not None
    assert str(signal.args[0]) == "The engine is gone."


def test_a_bug_reaches_the_exception_hook_on_the_gui_thread(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[type[BaseException], int]] = []

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        assert trace is not None
        seen.append((kind, threading.get_ident()))

    monkeypatch.setattr(sys, "excepthook", hook)
    bridge.edit(lambda: 1 // 0)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen == [(ZeroDivisionError, threading.get_ident())]


def test_an_answer_for_a_deleted_object_is_dropped(bridge: Bridge, qtbot: QtBot) -> None:
    class Receiver(QObject):
        def take(self, _value: int) -> None:
            self.setObjectName("would raise on a deleted object")

    receiver = Receiver()
    taken: list[int] = []
    bridge.read(lambda: 1, receiver.take)
    receiver.deleteLater()
    bridge.read(lambda: 2, taken.append)
    with qtbot.waitSignal(receiver.destroyed):
        pass
    bridge.read(lambda: 3, taken.append)
    qtbot.waitUntil(lambda: 3 in taken)


def test_events_arrive_on_the_gui_thread_until_the_bridge_closes(qtbot: QtBot) -> None:
    library = FakeLibrary()
    bridge = Bridge()
    seen: list[tuple[Event, bool]] = []
    bridge.listen(library.subscribe)
    bridge.event.connect(
        lambda event: seen.append((event, QThread.currentThread() is bridge.thread()))
    )

    library.emit(FoldersChanged())
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen == [(FoldersChanged(), True)]

    bridge.close()
    assert library.subscribers == 0


@pytest.mark.expects_warnings
def test_at_closing_a_lost_edit_is_logged_and_an_ended_read_is_not(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    bridge = Bridge()
    closing = threading.Event()
    started = threading.Barrier(3)
    # What is listened to is left first of all when the bridge closes.
    bridge.listen(lambda _: closing.set)

    def fail(what: str) -> None:
        started.wait()
        closing.wait()
        raise CoreError(f"The {what} failed.", "")

    bridge.read(lambda: fail("read"), lambda _: None)
    bridge.edit(lambda: fail("edit"))
    started.wait()
    bridge.close()
    assert [record.getMessage() for record in caplog.records] == [
        "Work failed while closing: The edit failed."
    ]
