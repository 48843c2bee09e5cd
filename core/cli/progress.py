"""Progress bars for a terminal; nothing at all where nobody watches."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from core.cli.completion import Display
from core.cli.output import is_terminal, tell
from core.paths import one_line, valid_text
from core.records import Download, Status

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


_MOMENT_S: Final = 1.0


class Unseen:
    """Shows nothing, but says once why the work waits: whoever reads a log wonders."""

    def __init__(self) -> None:
        self._has_told = False

    def show(self, status: Status) -> None:
        """Take notice of nothing but waiting."""
        if status.progress.phase == "waiting" and not self._has_told:
            self._has_told = True
            tell(
                f"{_what_goes_on(status)}. `photosift settings` shows what the work waits for, and "
                "changes it; what is interrupted here goes on in the engine."
            )


class _IndexingBar:
    def __init__(self, bar: "Progress", task: "TaskID") -> None:
        self._bar = bar
        self._task = task

    def show(self, status: Status) -> None:
        progress = status.progress
        counts = f"{progress.done}/{progress.total}" if progress.total else ""
        rate = f"{progress.rate_per_s:.1f}/s" if progress.rate_per_s else ""
        self._bar.update(
            self._task,
            description=_what_goes_on(status),
            completed=progress.done,
            total=progress.total or None,
            counts=counts,
            rate=rate,
            remaining=_duration(progress.remaining_s),
        )


def _what_goes_on(status: Status) -> str:
    progress = status.progress
    if progress.phase == "scanning":
        return f"Looking for photos, {progress.found} found"
    if progress.phase == "paused":
        return "Paused"
    if progress.phase == "waiting":
        return one_line(progress.waiting_for) or "Waiting"
    if status.model.condition == "loading":
        return "Loading the model"
    return "Indexing"


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02} left" if hours else f"{minutes}:{rest:02} left"


@contextmanager
def indexing_display(*, quiet: bool) -> Iterator[Display]:
    """A progress bar while indexing runs, on a terminal and unless `quiet`."""
    if quiet or not is_terminal():
        yield Unseen()
        return
    with _bar("{task.fields[counts]}", "{task.fields[rate]}", "{task.fields[remaining]}") as bar:
        task = bar.add_task("Starting", total=None, counts="", rate="", remaining="")
        yield _IndexingBar(bar, task)


class DownloadBar:
    """The progress of one download."""

    def __init__(self, bar: "Progress | None", spec: str) -> None:
        self._bar = bar
        self._spec = spec
        self._task: TaskID | None = None

    def show(self, download: Download | None) -> None:
        """Show how far the download is, when it is the one that was asked for."""
        if self._bar is None or download is None or download.spec != self._spec:
            return
        if self._task is None:
            self._task = self._bar.add_task(one_line(valid_text(self._spec)), megabytes="")
        total_bytes = download.total_bytes
        self._bar.update(
            self._task,
            completed=download.received_bytes,
            total=total_bytes or None,
            megabytes=f"{download.received_bytes / 1e6:.0f}/{total_bytes / 1e6:.0f} MB",
        )


@contextmanager
def copying_display(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar for bytes that are copied, on a terminal: told how many of how many."""
    if not is_terminal():
        yield lambda *_: None
        return
    with _bar("{task.fields[megabytes]}") as bar:
        task = bar.add_task(what, total=None, megabytes="")

        def show(done: int, total: int) -> None:
            megabytes = f"{done / 1e6:.0f}/{total / 1e6:.0f} MB"
            bar.update(task, completed=done, total=total or None, megabytes=megabytes)

        yield show


@contextmanager
def said_when_slow(line: str) -> Iterator[None]:
    """Write a line beside the results when this takes more than a moment, on a terminal."""
    if not is_terminal():
        yield
        return
    timer = threading.Timer(_MOMENT_S, tell, [line])
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


@contextmanager
def download_display(spec: str) -> Iterator[DownloadBar]:
    """A progress bar while a model is downloaded, on a terminal."""
    if not is_terminal():
        yield DownloadBar(None, spec)
        return
    with _bar("{task.fields[megabytes]}") as bar:
        yield DownloadBar(bar, spec)


def _bar(*columns: str) -> "Progress":
    # Loading rich takes longer than many a command.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

    texts = [TextColumn(column, markup=False) for column in columns]
    name = TextColumn("{task.description}", markup=False)
    return Progress(name, BarColumn(), *texts, console=Console(stderr=True), transient=True)
