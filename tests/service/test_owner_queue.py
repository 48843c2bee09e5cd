import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from core.errors import ServiceUnavailable
from core.service.queue import IMAGE_BATCH, INTERACTIVE, MODEL_CONTROL, OwnerQueue


@contextmanager
def owner_of(queue: OwnerQueue) -> Iterator[threading.Thread]:
    thread = threading.Thread(target=queue.run)
    thread.start()
    try:
        yield thread
    finally:
        queue.close()
        thread.join()


def test_the_most_urgent_runs_first_and_equals_in_order() -> None:
    queue, ran = OwnerQueue(), []
    note: Callable[[str], Callable[[], None]] = lambda name: lambda: ran.append(name)  # noqa: E731
    queue.submit(IMAGE_BATCH, note("batch 1"))
    queue.submit(MODEL_CONTROL, note("load"))
    queue.submit(IMAGE_BATCH, note("batch 2"))
    queue.submit(INTERACTIVE, note("search 1"))
    queue.submit(INTERACTIVE, note("search 2"))
    last = queue.submit(IMAGE_BATCH, note("batch 3"))
    with owner_of(queue):
        last.result()
    assert ran == ["search 1", "search 2", "load", "batch 1", "batch 2", "batch 3"]


def test_a_search_goes_between_two_batches() -> None:
    queue, ran = OwnerQueue(), []
    begun, go_on = threading.Event(), threading.Event()

    def first_batch() -> None:
        begun.set()
        go_on.wait()
        ran.append("batch 1")

    queue.submit(IMAGE_BATCH, first_batch)
    last = queue.submit(IMAGE_BATCH, lambda: ran.append("batch 2"))
    with owner_of(queue):
        begun.wait()
        queue.submit(INTERACTIVE, lambda: ran.append("search"))
        go_on.set()
        last.result()
    assert ran == ["batch 1", "search", "batch 2"]


def test_all_work_runs_on_the_owner_thread_and_gives_its_value() -> None:
    queue = OwnerQueue()
    with owner_of(queue) as owner:
        assert queue.submit(INTERACTIVE, threading.current_thread).result() is owner


def test_an_error_reaches_the_asker_and_the_owner_goes_on() -> None:
    queue = OwnerQueue()
    with owner_of(queue):
        with pytest.raises(ZeroDivisionError):
            queue.submit(INTERACTIVE, lambda: 1 / 0).result()
        assert queue.submit(INTERACTIVE, lambda: "alive").result() == "alive"


def test_cancelled_work_never_begins() -> None:
    queue, ran = OwnerQueue(), []
    cancelled = queue.submit(INTERACTIVE, lambda: ran.append("cancelled"))
    assert cancelled.cancel()
    with owner_of(queue):
        queue.submit(INTERACTIVE, lambda: ran.append("kept")).result()
    assert ran == ["kept"]


def test_closing_refuses_what_waits_and_what_comes() -> None:
    queue = OwnerQueue()
    begun, go_on = threading.Event(), threading.Event()

    def block() -> str:
        begun.set()
        go_on.wait()
        return "finished"

    with owner_of(queue):
        running = queue.submit(INTERACTIVE, block)
        begun.wait()
        waiting = queue.submit(INTERACTIVE, lambda: "never")
        queue.close()
        go_on.set()
        assert running.result() == "finished"
        for late in (waiting, queue.submit(INTERACTIVE, lambda: "never")):
            with pytest.raises(ServiceUnavailable):
                late.result()


def test_an_owner_that_dies_leaves_nobody_waiting() -> None:
    def give_up() -> None:
        raise SystemExit

    queue = OwnerQueue()
    deadly = queue.submit(INTERACTIVE, give_up)
    waiting = queue.submit(INTERACTIVE, lambda: None)
    with pytest.raises(SystemExit):
        queue.run()
    with pytest.raises(SystemExit):
        deadly.result()
    with pytest.raises(ServiceUnavailable):
        waiting.result()


def test_idle_work_goes_on_while_there_is_more_and_yields_to_the_queue() -> None:
    ran: list[str] = []
    pieces = iter(range(3))
    finished = threading.Event()

    def idle() -> bool:
        piece = next(pieces, None)
        if piece is None:
            finished.set()
            return False
        ran.append(f"idle {piece}")
        if piece == 0:
            queue.submit(INTERACTIVE, lambda: ran.append("search"))
        return True

    queue = OwnerQueue(idle)
    with owner_of(queue):
        finished.wait()
    assert ran == ["idle 0", "search", "idle 1", "idle 2"]


def test_idle_is_asked_again_after_a_wake_and_after_work_only() -> None:
    asked = threading.Semaphore(0)
    count = 0

    def idle() -> bool:
        nonlocal count
        count += 1
        asked.release()
        return False

    queue = OwnerQueue(idle)
    with owner_of(queue):
        asked.acquire()
        queue.wake()
        asked.acquire()
        queue.submit(INTERACTIVE, lambda: None).result()
        asked.acquire()
    assert count == 3


def test_a_wake_during_idle_work_is_not_lost() -> None:
    asked = threading.Semaphore(0)
    inside, go_on = threading.Event(), threading.Event()

    def idle() -> bool:
        asked.release()
        inside.set()
        go_on.wait()
        return False

    queue = OwnerQueue(idle)
    with owner_of(queue):
        inside.wait()
        queue.wake()
        go_on.set()
        asked.acquire()
        asked.acquire()


@pytest.mark.expects_warnings
def test_failing_idle_work_does_not_stop_the_owner(caplog: pytest.LogCaptureFixture) -> None:
    def idle() -> bool:
        raise OSError("disk full")

    queue = OwnerQueue(idle)
    with owner_of(queue):
        queue.wake()
        assert queue.submit(INTERACTIVE, lambda: "alive").result() == "alive"
    assert "Idle work failed" in caplog.text


def test_many_threads_lose_nothing() -> None:
    queue, done = OwnerQueue(), []

    def submit_many() -> None:
        for future in [queue.submit(i % 3, lambda: done.append(1)) for i in range(200)]:
            future.result()

    with owner_of(queue):
        threads = [threading.Thread(target=submit_many) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(done) == 1600
    assert queue.waiting() == 0
