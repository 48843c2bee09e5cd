"""`add`, `remove`, `folders`, `index`, `watch`: which folders, and what is in them."""

import os
import shlex
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from types import FrameType
from typing import Final

import click

from core.cli.completion import Tally, wait_until_complete
from core.cli.options import json_array, json_object
from core.cli.output import counted, flush, say, say_array, say_object, say_table, shown_path, tell
from core.cli.places import absolute, existing_folder, folder_at, removed_folder_at
from core.cli.progress import indexing_display, said_when_slow
from core.cli.schemas import FolderRow, IndexSummary, RemovedFolderRow
from core.cli.session import Session, pass_session
from core.errors import CoreError, FolderError, UsageError
from core.events import EngineLost, Event, Notice, StatusChanged
from core.library import LibraryLike
from core.paths import one_line
from core.records import Folder, FolderId, Status
from core.settings import AFTER_CLOSING, default

_ADDING: Final = "Adding. A folder that comes back with many photos takes a while."


@click.command()
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True)
@pass_session
def add(session: Session, folders: Sequence[str]) -> None:
    """Add folders to the library.

    One that was removed comes back with all that it had, even while its disk is away.
    """
    away = [typed for typed in folders if not absolute(typed).exists()]
    for typed in set(folders) - set(away):
        existing_folder(typed)
    with session.library() as library:
        removed = library.removed_folders() if away else []
        known = {typed: removed_folder_at(removed, typed) for typed in away}
        for typed in folders:
            if typed in known:
                with said_when_slow(_ADDING):
                    folder = library.restore_folder(known[typed].id)
                say(f"{shown_path(folder.path)} belongs to the library again.")
                tell("Its disk is away; until it is back, its photos are shown as offline.")
            else:
                with said_when_slow(_ADDING):
                    folder = library.add_folder(existing_folder(typed))
                say(f"{shown_path(folder.path)} belongs to the library.")
    tell("`photosift index` indexes it now; so does the window while it is open.")


@click.command()
@click.argument("folders", metavar="FOLDER...", nargs=-1, required=True)
@pass_session
def remove(session: Session, folders: Sequence[str]) -> None:
    """Take folders out of the library.

    The files stay where they are. Tags and albums are kept: `photosift add` brings all back.
    """
    with session.library() as library:
        known = library.folders()
        for folder in [folder_at(known, typed) for typed in folders]:
            with said_when_slow("Removing. With many photos that takes a while."):
                library.remove_folder(folder.id)
            say(f"{shown_path(folder.path)} is no longer in the library; its files are untouched.")


@click.group(invoke_without_command=True, subcommand_metavar="[relocate OLD NEW]")
@click.option("--removed", is_flag=True, help="List those that were removed and can come back.")
@json_array
@click.pass_context
def folders(context: click.Context, removed: bool, as_json: bool) -> None:
    """List the folders of the library, or say where one is now."""
    if context.invoked_subcommand is None:
        show = _list_removed if removed else _list_folders
        show(context.ensure_object(Session), as_json)


@folders.command()
@click.argument("old")
@click.argument("new")
@pass_session
def relocate(session: Session, old: str, new: str) -> None:
    """Say that the folder OLD is now at NEW.

    For a disk that is mounted at another path, or a folder that was moved. Its photos keep their
    tags and embeddings.
    """
    place = existing_folder(new)
    with session.library() as library:
        folder = folder_at(library.folders(), old)
        before = shown_path(folder.path)
        folder = library.relocate_folder(folder.id, place)
        say(f"{before} is {shown_path(folder.path)} now.")


def _list_folders(session: Session, as_json: bool) -> None:
    with session.library() as library:
        known = library.folders()
    if as_json:
        say_array(FolderRow.of(folder) for folder in known)
    elif known:
        with_disks = any(folder.volume for folder in known)
        say_table([_folder_cells(f, with_disks=with_disks) for f in known], right=(0,))
        offline = [folder for folder in known if folder.offline]
        if offline:
            tell(
                "The photos of an offline folder are kept and can be searched; they come back by "
                "themselves with its disk."
            )
        for folder in offline:
            tell(_way_out(folder))
    else:
        tell("The library has no folder yet. Add one with `photosift add FOLDER`.")


def _way_out(folder: Folder) -> str:
    """What to do about an offline folder whose disk will not come back."""
    old = shlex.quote(shown_path(folder.path))
    if os.path.isdir(folder.path):  # noqa: PTH112 - bytes
        return f"If another disk has its photos there now: photosift folders relocate {old} {old}"
    return f"If its photos are elsewhere now: photosift folders relocate {old} NEW"


def _list_removed(session: Session, as_json: bool) -> None:
    with session.library() as library:
        found = library.removed_folders()
    if as_json:
        say_array(RemovedFolderRow.of(folder) for folder in found)
    elif found:
        say_table(
            [
                (counted(f.photos, "photo"), f"{f.tagged} with tags", shown_path(f.path))
                for f in found
            ],
            right=(0, 1),
        )
        tell("`photosift add FOLDER` brings one back with all that it had.")
    else:
        tell("No folder was removed.")


def _folder_cells(folder: Folder, *, with_disks: bool) -> list[str]:
    if folder.offline:
        state = "offline"
    elif folder.last_scan_utc is None:
        state = "not scanned yet"
    else:
        scanned = datetime.fromtimestamp(folder.last_scan_utc, UTC).astimezone()
        state = f"scanned {scanned:%Y-%m-%d %H:%M}"
    message = f"  ({one_line(folder.message)})" if folder.message else ""
    disk = [one_line(folder.volume)] if with_disks else []
    return [counted(folder.photos, "photo"), state, *disk, shown_path(folder.path) + message]


@click.command()
@click.argument("folders", metavar="[FOLDER]...", nargs=-1)
@json_object
@pass_session
def index(session: Session, folders: Sequence[str], as_json: bool) -> None:
    """Index folders to completion.

    Without a name, all folders of the library are indexed. A folder that is not in the library
    yet is added. Photos that cannot be used are counted, and `photosift failures` lists them.
    Ctrl+C ends the command; the work goes on in the background until `photosift stop`.
    """
    away = [typed for typed in folders if not absolute(typed).exists()]
    paths = [existing_folder(typed) for typed in folders if typed not in away]
    with session.library() as library, _ended_by_signal():
        for typed in away:
            _refuse_absent(library, typed)
        known = {folder.id: folder.last_scan_utc for folder in library.folders()}
        if not paths and not known:
            raise UsageError(
                "The library has no folder yet.", "Name one: `photosift index FOLDER`."
            )
        before = library.status()
        chosen = [library.add_folder(path).id for path in paths]
        awaited = {folder_id: known.get(folder_id) for folder_id in chosen} or known
        tally = Tally(awaited, before)
        old = [folder_id for folder_id in awaited if folder_id in known]
        if old:
            library.scan(old)
        library.resume()  # a pause is not shown while nothing waits
        try:
            with indexing_display(quiet=as_json) as display:
                wait_until_complete(library, tally, display)
        except KeyboardInterrupt:
            with suppress(CoreError):
                tally.note(library.status())
            tell(_farewell(library, tally.last))
            _say_summary(tally, as_json=as_json)
            raise
        _say_summary(tally, as_json=as_json)
    if tally.last.message:
        tell(one_line(tally.last.message))
    _report_offline(tally.last, awaited, named=bool(paths))


def _farewell(library: LibraryLike, last: Status) -> str:
    """What becomes of the work when nobody waits for it any more."""
    after = default(AFTER_CLOSING)
    with suppress(CoreError):
        after = library.setting(AFTER_CLOSING, after)
    if last.model.condition == "failed":
        return (
            "What is done is kept; the rest waits for a model that can be loaded. "
            "`photosift doctor` says what is wrong; then `photosift index` goes on from here."
        )
    phase = last.progress.phase
    is_over = phase == "idle" and last.model.condition == "ready"  # done, or cancelled
    if after == "stop" or phase == "paused" or is_over:
        return "Stopped. What is done is kept; `photosift index` goes on from here."
    return (
        "What is done is kept, and the rest goes on in the background. `photosift stop` ends it, "
        "`photosift index` waits for it again."
    )


def _refuse_absent(library: LibraryLike, typed: str) -> None:
    """Say of a folder that is not there whether it is one of the library.

    Raises:
        FolderError: It is not there.
    """
    path = os.fsencode(absolute(typed))
    for folder in library.folders():
        if folder.path in {path, os.path.realpath(path)}:
            raise _unreachable(folder)
    existing_folder(typed)


def _unreachable(folder: Folder) -> FolderError:
    reason = one_line(folder.message) or "Its disk may be unplugged."
    return FolderError(
        f"{shown_path(folder.path)} cannot be reached: {reason}",
        f"Connect its disk. {_way_out(folder)}",
    )


def _say_summary(tally: Tally, *, as_json: bool) -> None:
    seconds = tally.seconds
    rate = tally.photos / seconds if seconds > 0 else 0.0
    status = tally.last
    if as_json:
        say_object(
            IndexSummary(
                photos=tally.photos,
                failures=tally.failures,
                seconds=round(seconds, 3),
                photos_per_s=round(rate, 3),
                library_photos=status.photos,
                library_failures=status.failures,
            )
        )
        return
    say(
        f"{counted(tally.photos, 'photo')}, {counted(tally.failures, 'failure')}, "
        f"{seconds:.1f} s, {rate:.1f} photos/s (library: {counted(status.photos, 'photo')}, "
        f"{counted(status.failures, 'failure')})"
    )
    if tally.failures:
        tell("`photosift failures` lists the reasons.")


def _report_offline(
    status: Status, awaited: Sequence[FolderId] | dict[FolderId, float | None], *, named: bool
) -> None:
    for folder in status.folders:
        if folder.offline and folder.id in awaited:
            trouble = _unreachable(folder)
            if named:
                raise trouble
            tell(trouble.message)
            tell(trouble.hint)


@click.command()
@pass_session
def watch(session: Session) -> None:
    """Keep the library up to date until Ctrl+C.

    New, changed and removed files are noticed as they come and go.
    """
    with session.library() as library, _ended_by_signal():
        known = library.folders()
        if not known:
            raise UsageError("The library has no folder yet.", "Name one: `photosift add FOLDER`.")
        library.scan()
        try:
            say(f"Watching {counted(len(known), 'folder')}. Ctrl+C ends it.")
            flush()
            _report_until_interrupted(library)
        except KeyboardInterrupt:
            tell("No longer watching.")


def _report_until_interrupted(library: LibraryLike) -> None:
    reporter = _WatchReporter(library.status())
    leave = library.subscribe(reporter.hear)
    try:
        while True:
            # Without a limit, Windows would not notice Ctrl+C.
            if reporter.heard.wait(1.0):
                reporter.heard.clear()
                for line in reporter.take():
                    say(line)
                flush()
    finally:
        leave()


class _WatchReporter:
    """Turns events into lines; hears on the library's thread, is read on the main thread."""

    def __init__(self, status: Status) -> None:
        self.heard = threading.Event()
        self._lock = threading.Lock()
        self._lines: list[str] = []
        self._reported = self._counts(status)

    def hear(self, event: Event) -> None:
        lines = []
        if isinstance(event, StatusChanged):
            counts = self._counts(event.status)
            if event.status.progress.phase == "idle" and counts != self._reported:
                self._reported = counts
                lines = [
                    f"{counted(counts[0], 'photo')}, {counts[1]} indexed, "
                    f"{counted(counts[2], 'failure')}"
                ]
        elif isinstance(event, EngineLost):
            lines = ["The engine ended and is started again."]
        elif isinstance(event, Notice):
            lines = [one_line(f"{event.message} {event.hint}".strip())]
        if lines:
            with self._lock:
                self._lines += lines
            self.heard.set()

    def take(self) -> list[str]:
        with self._lock:
            lines, self._lines = self._lines, []
        return lines

    @staticmethod
    def _counts(status: Status) -> tuple[int, int, int]:
        return status.photos, status.embedded, status.failures


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let a request to terminate end the command as cleanly as Ctrl+C does."""

    def interrupt(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
