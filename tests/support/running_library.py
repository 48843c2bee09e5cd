"""A library with a real engine process, for tests: waiting for it without sleeping."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from core.events import Event
from core.library import Library
from core.records import Status
from tests.support.fake_engine import engine_command

PATIENCE_S = 60.0


class RunningLibrary:
    """A `Library` plus everything that its engine has told."""

    def __init__(
        self,
        directory: Path,
        *,
        command: Sequence[str] | None = None,
        start: bool = True,
        client_name: str = "test",
    ) -> None:
        self.library = Library(
            directory,
            client_name=client_name,
            start_engine=start,
            engine_command=command if command is not None else engine_command(directory),
        )
        self.events: list[Event] = []
        self._news = False
        self._told = threading.Condition()
        self._leave = self.library.subscribe(self._on_event)

    def _on_event(self, event: Event) -> None:
        with self._told:
            self.events.append(event)
            self._news = True
            self._told.notify_all()

    def wait_for(self, true_of: Callable[[Status], bool]) -> Status:
        """Wait until the engine's status fulfils a condition, which may ask the library."""
        deadline = time.monotonic() + PATIENCE_S
        status = self.library.status()
        while not true_of(status):
            left_s = deadline - time.monotonic()
            if left_s <= 0:
                raise AssertionError(f"the engine did not get there: {status}")
            with self._told:
                self._told.wait_for(lambda: self._news, min(left_s, 0.5))
                self._news = False
            status = self.library.status()
        return status

    def wait_for_event(self, kind: type[Event]) -> None:
        """Wait until the engine has told this kind of event."""
        with self._told:
            done = self._told.wait_for(
                lambda: any(isinstance(event, kind) for event in self.events), PATIENCE_S
            )
        assert done, f"no {kind.__name__} came"

    def wait_idle(self) -> Status:
        """Wait until everything that was found is indexed."""
        return self.wait_for(is_idle)

    def close(self, *, stop: bool = True) -> None:
        """Close, and end the engine too."""
        self._leave()
        if stop:
            stop_engine(self.library)
        self.library.close()


def is_idle(status: Status) -> bool:
    """Whether nothing is left to do."""
    progress = status.progress
    return (
        progress.phase == "idle"
        and progress.done == progress.total
        and status.model.condition != "loading"
    )


def stop_engine(library: Library) -> None:
    """End a library's engine and wait until its process is gone."""
    import psutil  # noqa: PLC0415 - tests that need no engine do without

    pid = library.status().pid
    try:
        process = psutil.Process(pid)
        library.stop_engine()
        process.wait(PATIENCE_S)
    except psutil.NoSuchProcess:
        return
