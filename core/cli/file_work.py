"""Waits for work on files that the engine does, and says what became of it."""

import threading
from collections.abc import Callable

from core.cli.file_schemas import FileWorkObject
from core.cli.output import counted, say, say_object, tell
from core.cli.progress import copying_display
from core.events import Event, FileWorkChanged
from core.library import LibraryLike
from core.records import FileWork

FAILURE = 1
_LOOK_EVERY_S = 1.0
_DOES = {
    "trash": "put into the trash",
    "restore": "put back",
    "empty": "deleted",
    "move": "moved",
    "copy": "copied",
    "rename": "renamed",
    "export": "exported",
}
_GOES_ON = {
    "trash": "Putting into the trash",
    "restore": "Putting back",
    "empty": "Deleting",
    "move": "Moving",
    "copy": "Copying",
    "rename": "Renaming",
    "export": "Exporting",
}


def carried_out(library: LibraryLike, begin: Callable[[], FileWork]) -> FileWork:
    """Begin work and wait for its end; Ctrl+C gives it up, and what is done stays."""
    changed = threading.Condition()
    told: dict[int, FileWork] = {}

    def hear(event: Event) -> None:
        if isinstance(event, FileWorkChanged):
            with changed:
                told[event.work.id] = event.work
                changed.notify_all()

    leave = library.subscribe(hear)
    try:
        work = begin()
        try:
            return _wait(library, work, told, changed)
        except KeyboardInterrupt:
            library.cancel_file_work(work.id)
            tell("Given up. `photosift undo` takes back what was done.")
            raise
    finally:
        leave()


def _wait(
    library: LibraryLike, work: FileWork, told: dict[int, FileWork], changed: threading.Condition
) -> FileWork:
    with copying_display(_GOES_ON[work.kind]) as show:
        while True:
            with changed:
                changed.wait_for(lambda: _has_ended(told.get(work.id)), _LOOK_EVERY_S)
                now = told.get(work.id)
            if now is None or not _has_ended(now):
                # An event may be lost with its connection; the engine remembers for a while.
                now = next((w for w in library.file_work() if w.id == work.id), now)
            if now is None:
                continue
            if now.total_bytes:
                show(now.done_bytes, now.total_bytes)
            if _has_ended(now):
                return now


def _has_ended(work: FileWork | None) -> bool:
    return work is not None and work.state in {"finished", "cancelled"}


def say_work(work: FileWork, *, as_json: bool) -> int:
    """Say what became of it; returns the exit code."""
    if as_json:
        say_object(FileWorkObject.of(work))
        return FAILURE if work.failed else 0
    for problem in work.problems:
        tell(f"{problem.name}: {problem.message}" if problem.name else problem.message)
        if problem.hint:
            tell(f"  {problem.hint}")
    if work.failed > len(work.problems):
        tell(f"and {work.failed - len(work.problems)} more")
    say(f"{counted(max(0, work.done - work.failed), 'photo')} {_DOES[work.kind]}.")
    return FAILURE if work.failed else 0
