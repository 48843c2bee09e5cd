"""Every piece of work on files: waiting, under way, paused, ended a short while ago.

Pieces that concern the same volume are done one after the other, in the order in which they were
asked for. They outlive the client that asked.
"""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol

import msgspec

from core.catalog import journal
from core.catalog.connection import Connection, engine_connection, writing
from core.catalog.quarantine import Noted
from core.errors import CatalogError, CoreError, UsageError
from core.ingest.gate import Gate
from core.records import FileProblem, FileWork, FileWorkKind, Verb
from core.service.filework.control import Control, StoppedError
from core.service.filework.settling import settle

log = logging.getLogger(__name__)

TOLD_EVERY_S: Final = 0.1
KEPT_PROBLEMS: Final = 100
KEPT_ENDED: Final = 20
_TRY_AGAIN_S: Final = 5.0
_ESTIMATE_AFTER_S: Final = 1.0


class Listener(Protocol):
    """What the engine is told; on the thread of the work."""

    def files_moved(self, catalog: Connection, noted: Noted, *, last: bool = False) -> None:
        """Photos went, came back, or are elsewhere; `last`: no more of them for now."""
        ...

    def work_changed(self, work: FileWork) -> None:
        """A piece of work began, went on or ended."""
        ...

    def work_said(self, message: str, hint: str) -> None:
        """A sentence for the message bar."""
        ...


class Work:
    """One piece of work. Its body calls `check` and `report`. Thread: any."""

    def __init__(
        self, record: FileWork, volumes: Collection[int] | None, control: Control, body: "Body"
    ) -> None:
        self.record = record
        self.volumes = None if volumes is None else frozenset(volumes)
        self.control = control
        self.body = body
        self.tell: Callable[[], None] = lambda: None
        self.thread: threading.Thread | None = None
        self.settling = False
        """It failed, and what it left open cannot be put in order yet."""
        self._begun = time.monotonic()
        self._rested_s = 0.0
        self._told = 0.0

    def conflicts(self, other: "Work") -> bool:
        """Whether both concern one volume; None stands for any."""
        if self.volumes is None or other.volumes is None:
            return True
        return bool(self.volumes & other.volumes)

    @property
    def rests(self) -> bool:
        """Whether it gets on by nothing before somebody lets it, or makes room on a disk."""
        return self.control.paused or self.settling

    def begin(self) -> None:
        """The clock starts now."""
        self._begun = time.monotonic()

    def check(self, more_bytes: int = 0) -> None:
        """Count bytes, wait while paused.

        Raises:
            StoppedError: It was given up.
        """
        if more_bytes:
            done = min(self.record.done_bytes + more_bytes, self.record.total_bytes)
            self._change(done_bytes=done)
        before = time.monotonic()
        self.control.check()
        self._rested_s += time.monotonic() - before

    def report(
        self,
        done: int = 0,
        *,
        current: str = "",
        problems: Iterable[FileProblem] = (),
        step_id: int = 0,
    ) -> None:
        """So many more photos are done; those with a problem among them."""
        found = tuple(problems)
        kept = (*self.record.problems, *found)[:KEPT_PROBLEMS]
        self._change(
            done=min(self.record.done + done, self.record.total),
            current=current or self.record.current,
            problems=kept,
            failed=self.record.failed + len(found),
            step_id=step_id or self.record.step_id,
        )

    def end(self, state: str) -> None:
        """Note how it ended."""
        now = self.record
        done = now.total if state == "finished" else now.done
        done_bytes = now.total_bytes if state == "finished" else now.done_bytes
        self._told = 0.0
        self._change(state=state, done=done, done_bytes=done_bytes, current="", remaining_s=None)

    def show_pause(self) -> None:
        """Tell that it is paused, or goes on."""
        if self.record.state in {"running", "paused"}:
            self._told = 0.0
            self._change(state="paused" if self.control.paused else "running")

    def _change(self, **fields: object) -> None:
        record = msgspec.structs.replace(self.record, **fields)
        if record.state == "running":
            record = msgspec.structs.replace(record, remaining_s=self._remaining_s(record))
        self.record = record
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY_S:
            self._told = now
            self.tell()

    def _remaining_s(self, record: FileWork) -> float | None:
        worked_s = time.monotonic() - self._begun - self._rested_s
        whole, done = record.total, record.done
        if record.total_bytes:
            whole, done = record.total_bytes, record.done_bytes
        if not done or worked_s < _ESTIMATE_AFTER_S:
            return None
        return worked_s / done * (whole - done)


Body = Callable[[Connection, Work], None]


class FileWorks:
    """Thread: any. Work begins with `start`, and no earlier."""

    def __init__(
        self, library: Path, gate: Gate, listener: Listener, is_ending: Callable[[], bool]
    ) -> None:
        """Nothing is done yet."""
        self._library = library
        self._gate = gate
        self._listener = listener
        self._is_ending = is_ending
        self._changed = threading.Condition()
        self._waiting: list[Work] = []
        self._running: list[Work] = []
        self._ended: list[Work] = []
        self._started = False
        self._settled = True
        self._settlers: list[threading.Thread] = []

    def start(self) -> None:
        """Settle what was under way when the engine ended; then work may begin.

        Called before the first scan.
        """
        self._settle()
        with self._changed:
            self._started = True
        self._start_next()

    @property
    def busy(self) -> bool:
        """Whether any work gets on, or waits for such work: what rests, and what is behind it, not.

        What settles is settled by the next engine as well.
        """
        with self._changed:
            resting: list[Work] = []
            for work in (*self._running, *self._waiting):
                if not (work.rests or any(work.conflicts(other) for other in resting)):
                    return True
                resting.append(work)
            return False

    def close(self) -> None:
        """Give up what is under way, and wait for its end; what is done stays."""
        with self._changed:
            self._started = False  # what waits does not begin any more
            works = list(self._running)
            threads = [work.thread for work in works if work.thread is not None] + self._settlers
            self._changed.notify_all()
        for work in works:
            work.control.wake()
        for thread in threads:
            thread.join()

    def begin(  # noqa: PLR0913 - what is told of it, each on its own
        self,
        kind: FileWorkKind,
        body: Body,
        *,
        verb: Verb | None,
        subject: str = "",
        total: int,
        total_bytes: int = 0,
        target: bytes = b"",
        volumes: Collection[int] | None = None,
        step_id: int = 0,
        takes_back: bool = False,
    ) -> FileWork:
        """Have `body` done on a thread of its own, after what concerns the same volumes.

        Raises:
            CatalogError: The catalog cannot be written.
        """
        with durable(self._library) as catalog, writing(catalog):
            work_id = journal.begin(catalog, verb, subject, step_id=step_id, takes_back=takes_back)
        record = FileWork(
            work_id, kind, "running", total, total_bytes=total_bytes, target=target, step_id=step_id
        )
        work = Work(record, volumes, Control(self._is_ending), body)
        work.tell = lambda: self._listener.work_changed(work.record)
        with self._changed:
            self._waiting.append(work)
        work.tell()
        self._start_next()
        return record

    def all(self) -> list[FileWork]:
        """What is under way, and what has ended a short while ago, the earliest first."""
        with self._changed:
            works = [*self._ended, *self._running, *self._waiting]
        return sorted((work.record for work in works), key=lambda record: record.id)

    def pause(self, work_id: int, *, paused: bool) -> None:
        """Let a piece of work wait, or go on."""
        work = self._find(work_id)
        work.control.pause(paused=paused)
        work.show_pause()

    def cancel(self, work_id: int) -> None:
        """Give a piece of work up; what is done stays, and can be undone."""
        self._find(work_id).control.cancel()

    def wait(self, work_id: int, timeout_s: float) -> bool:
        """Wait until a piece of work has ended; returns whether it has."""
        with self._changed:
            return self._changed.wait_for(
                lambda: all(w.record.id != work_id for w in (*self._waiting, *self._running)),
                timeout_s,
            )

    def _find(self, work_id: int) -> Work:
        with self._changed:
            for work in (*self._waiting, *self._running, *self._ended):
                if work.record.id == work_id:
                    return work
        raise UsageError("There is no such work on files any more.", "It has ended.")

    def _start_next(self) -> None:
        with self._changed:
            if not self._started:
                return
            ahead = list(self._running)
            for work in list(self._waiting):
                if not any(work.conflicts(other) for other in ahead):
                    self._waiting.remove(work)
                    self._running.append(work)
                    name = f"file-work-{work.record.id}"
                    work.thread = threading.Thread(target=self._run, args=[work], name=name)
                    work.thread.start()
                ahead.append(work)

    def _run(self, work: Work) -> None:
        state = "cancelled"
        try:
            work.begin()
            with durable(self._library) as catalog:
                if not self._settled:
                    self._settle()
                state = self._carry_out(catalog, work)
        except CoreError as error:
            log.warning("work on files ended early: %s", error)
            work.report(problems=[FileProblem("", error.message, error.hint)])
            self._settle_until_done(work)
        except Exception:
            log.exception("A bug while working on files")
            work.report(
                problems=[FileProblem("", "This could not be finished.", "Details are in the log.")]
            )
            self._settle_until_done(work)
        finally:
            work.end(state)
            with self._changed:
                self._running.remove(work)
                self._ended = [*self._ended, work][-KEPT_ENDED:]
                self._changed.notify_all()
            self._start_next()

    def _carry_out(self, catalog: Connection, work: Work) -> str:
        whole = False
        try:
            work.body(catalog, work)
            whole = True
        except StoppedError:
            log.info("work on files was given up")
        with writing(catalog):
            journal.end(catalog, work.record.id, whole=whole)
        return "finished" if whole else "cancelled"

    # ---- what a crash, or a full disk, left open

    def _settle_until_done(self, dead: Work) -> None:
        self._settled = False
        while not self._is_ending():
            self._settle(dead=dead)
            if self._settled:
                return
            dead.settling = True
            with self._changed:
                self._changed.wait_for(self._is_ending, _TRY_AGAIN_S)

    def settle_soon(self) -> None:
        """A disk came back: what was under way on it is finished, on a thread of its own."""
        with self._changed:
            self._settlers = [thread for thread in self._settlers if thread.is_alive()]
            settler = threading.Thread(target=self._settle, name="file-settle")
            self._settlers.append(settler)
            settler.start()

    def _settle(self, *, dead: Work | None = None) -> None:
        with self._changed:
            alive = {
                work.record.id for work in (*self._waiting, *self._running) if work is not dead
            }
        try:
            with (
                durable(self._library) as catalog,
                self._gate.working(self._require_going_on),
            ):
                outcome = settle(catalog, alive)
                self._listener.files_moved(catalog, outcome.noted, last=True)
        except StoppedError:
            self._settled = False
        except CatalogError as error:
            log.warning("what was under way is settled later: %s", error)
            self._settled = False
        else:
            self._settled = True

    def _require_going_on(self) -> None:
        if self._is_ending():
            raise StoppedError


@contextmanager
def durable(library: Path) -> Iterator[Connection]:
    """An engine's connection whose commits survive a power cut, for one piece of work."""
    with engine_connection(library) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        yield connection
