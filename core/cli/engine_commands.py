"""`doctor` and `stop`: the health of the library, and the end of its engine."""

import time
from contextlib import suppress

import click

from core.cli.output import say, say_array, say_table
from core.cli.session import Session, pass_session
from core.errors import ServiceError, ServiceUnavailable
from core.paths import one_line

_ENDING_S = 120.0
_LOOK_AGAIN_S = 0.05


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Check the library and repair it.

    Looks at device, precision, versions, folders and integrity; what is derived is repaired.
    """
    session = context.ensure_object(Session)
    with session.library() as library:
        checks = library.diagnose(repair=True)
    if as_json:
        say_array(checks)
    else:
        say_table([(check.state, check.name, one_line(check.message)) for check in checks])
        for check in checks:
            if check.hint and check.state != "ok":
                say(f"{check.name}: {one_line(check.hint)}")
    if any(check.state == "failed" for check in checks):
        context.exit(1)


@click.command()
@pass_session
def stop(session: Session) -> None:
    """End the engine of the library.

    It starts again by itself when it is needed.
    """
    try:
        with session.library(start_engine=False) as library:
            pid = library.status().pid
            library.stop_engine()
    except ServiceUnavailable:
        say("No engine of this library is running.")
        return
    wait_for_end(pid)
    say("The engine of this library is stopped.")


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
