"""`doctor`, `clear` and `stop`: the health of the library, room on the disk, the engine's end."""

import os
import time
from collections.abc import Sequence
from contextlib import suppress

import click

from core.cli.asking import is_attended
from core.cli.options import json_array
from core.cli.output import say, say_array, say_table, shown_path
from core.cli.places import absolute
from core.cli.session import Session, pass_session
from core.errors import ProtocolMismatch, ServiceError, ServiceUnavailable, UsageError
from core.paths import one_line
from core.records import Check, DiskPart

_ENDING_S = 120.0
_OTHER_VERSION_S = 10.0
_LOOK_AGAIN_S = 0.05


PARTS: tuple[DiskPart, ...] = ("thumbnails", "index", "models", "logs")


@click.command()
@json_array
@click.option("--quick", is_flag=True, help="Leave out what reads whole files.")
@click.option(
    "--export", "target", metavar="FILE.zip", help="Write the logs and this report there."
)
@click.option("--mask-paths", is_flag=True, help="Export no names of files and folders.")
@click.option("--force", is_flag=True, help="Replace the exported file that is there.")
@click.pass_context
def doctor(
    context: click.Context,
    as_json: bool,
    quick: bool,
    target: str | None,
    mask_paths: bool,
    force: bool,
) -> None:
    """Check the library and repair it.

    Looks at device, precision, versions, folders, work, disk and integrity; what is derived is
    repaired. With --export, logs and report go into one file, for those who are to help.
    """
    if target is None and (mask_paths or force):
        raise UsageError("Nothing is exported.", "Name a file: --export FILE.zip.")
    session = context.ensure_object(Session)
    with session.library() as library:
        if target is not None and not force:
            _refuse_existing(target)
        checks = library.diagnose(repair=True, quick=quick)
        if target is not None:
            library.export_logs(absolute(target), masked=mask_paths, report=_report(checks))
    if as_json:
        say_array(checks)
    else:
        say_table(_rows(checks))
        for hint in _hints(checks):
            say(hint)
        if target is not None:
            say(f"Logs and report are in {shown_path(os.fsencode(absolute(target)))}.")
    if any(check.state == "failed" for check in checks):
        context.exit(1)


def _refuse_existing(target: str) -> None:
    if os.path.lexists(absolute(target)):
        shown = shown_path(os.fsencode(absolute(target)))
        raise UsageError(f"{shown} is there already.", "Name another file, or add --force.")


def _rows(checks: Sequence[Check]) -> list[tuple[str, str, str]]:
    return [(check.state, check.name, one_line(check.message)) for check in checks]


def _hints(checks: Sequence[Check]) -> list[str]:
    return [
        f"{check.name}: {one_line(check.hint)}"
        for check in checks
        if check.hint and check.state != "ok"
    ]


def _report(checks: Sequence[Check]) -> str:
    lines = [" | ".join(row) for row in _rows(checks)]
    return "\n".join([*lines, *_hints(checks), ""])


@click.command()
@click.argument("part", type=click.Choice(PARTS), metavar="|".join(PARTS))
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_session
def clear(session: Session, part: DiskPart, yes: bool) -> None:
    """Make room on the disk.

    Clears what can be made again. Photos, tags, albums and backups are never touched.
    """
    if not (yes or is_attended()):
        raise UsageError("Nobody is there to be asked.", "Add --yes to do it without a question.")
    with session.library() as library:
        uses = [use for use in library.health().disk if use.part == part]
        size_bytes = sum(use.size_bytes for use in uses)
        meaning = " ".join(use.clearing for use in uses)
        if not yes:
            question = f"Clear {part} ({size_bytes / 1e6:.0f} MB)? {one_line(meaning)}"
            click.confirm(question, abort=True, err=True)
        freed = library.clear(part)
    say(f"{freed / 1e6:.1f} MB are free now.")


@click.command()
@pass_session
def stop(session: Session) -> None:
    """End the engine of the library.

    It starts again by itself when it is needed.
    """
    try:
        pid = _ask_to_end(session)
    except ServiceUnavailable:
        say("No engine of this library is running.")
        return
    if pid is not None:
        wait_for_end(pid)
    say("The engine of this library is stopped.")


def _ask_to_end(session: Session) -> int | None:
    """The process that is going to end; None when one of another version has made room.

    Raises:
        ServiceUnavailable: No engine runs.
        ProtocolMismatch: One of another version does, and others use it.
    """
    bear_until = time.monotonic() + _OTHER_VERSION_S
    other: ProtocolMismatch | None = None
    while True:
        try:
            with session.library(start_engine=False) as library:
                pid = library.status().pid
                library.stop_engine()
                return pid
        except ProtocolMismatch as error:  # one that nobody uses ends when it meets another version
            other = error
            if time.monotonic() >= bear_until:
                raise
            time.sleep(_LOOK_AGAIN_S)
        except ServiceUnavailable:
            if other is None:
                raise
            return None


def wait_for_end(pid: int) -> None:
    """Block until a process is gone, so that what comes next meets no engine that is ending.

    Raises:
        ServiceError: It takes longer than any model needs to load.
    """
    import psutil  # noqa: PLC0415 - for this alone

    until = time.monotonic() + _ENDING_S
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        # One that has ended stays as a zombie until the window that started it looks.
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
            if time.monotonic() > until:
                raise ServiceError(
                    f"The engine, process {pid}, is still ending after {_ENDING_S:.0f} s.",
                    "Wait a little longer, or end that process.",
                )
            with suppress(psutil.TimeoutExpired):
                process.wait(_LOOK_AGAIN_S)
