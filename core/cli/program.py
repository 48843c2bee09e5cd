"""The program: all commands together, and errors turned into two lines and an exit code."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from typing_extensions import override

from core import __version__
from core.cli import COMMANDS
from core.cli.album_commands import albums
from core.cli.desktop_commands import desktop
from core.cli.engine_commands import clear, doctor, stop
from core.cli.exclusion_commands import exclude
from core.cli.file_commands import copy, dates, export, move, rename
from core.cli.folder_commands import add, folders, index, remove, watch
from core.cli.history_commands import history, redo, undo
from core.cli.library_commands import library as library_group
from core.cli.list_commands import failures, photos, status
from core.cli.mark_commands import favourite, hide, rate, unfavourite, unhide
from core.cli.missing_commands import missing, purge
from core.cli.model_commands import models
from core.cli.output import OutputError, flush, silence_output, tell
from core.cli.search_commands import search, similar
from core.cli.session import OpenLibrary, Session, open_real_library
from core.cli.setting_commands import settings
from core.cli.tag_commands import tags
from core.cli.trash_commands import trash
from core.cli.window_commands import desktop_search, quick, show
from core.errors import CoreError, UsageError
from core.paths import (
    LIBRARY_VARIABLE,
    LibraryPaths,
    library_directory,
    make_library,
    one_line,
    valid_text,
)

FAILURE = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # what shells expect after Ctrl+C
PIPE_CLOSED = 141  # and after a reader that went away


class _InOrder(click.Group):
    """Lists its commands in the order of `COMMANDS`."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if name in self.commands]


def _print_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if not asked:
        return
    click.echo(f"photosift {__version__}")
    context.exit()


@click.group(
    cls=_InOrder,
    no_args_is_help=False,
    options_metavar="[--library DIR]",
    subcommand_metavar="COMMAND [ARGS]...",
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
    epilog="Without a command, `photosift [FOLDER]` opens the window.",
)
@click.option(
    "--library",
    metavar="DIR",
    help=f"Keep everything in this folder ({LIBRARY_VARIABLE} does the same).",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version.",
)
@click.pass_context
def program(context: click.Context, library: str | None) -> None:
    """Find any photo in plain words, on your own machine."""
    session = context.ensure_object(Session)
    if library == "":
        raise UsageError(
            "The name of the library's folder is empty.", "Name a folder: --library DIR."
        )
    session.directory = Path(library) if library else None


for _command in (add, remove, folders, index, search, similar, photos, failures, status):
    program.add_command(_command)
for _command in (tags, albums, rate, favourite, unfavourite, hide, unhide, undo, redo, history):
    program.add_command(_command)
for _command in (trash, move, copy, rename, export, dates):
    program.add_command(_command)
for _command in (exclude, missing, purge):
    program.add_command(_command)
for _command in (watch, stop, models, library_group, doctor, clear, desktop):
    program.add_command(_command)
program.add_command(settings)
for _command in (show, quick, desktop_search):
    program.add_command(_command)


def run(arguments: Sequence[str], open_library: OpenLibrary = open_real_library) -> int:
    """Carry out one command line.

    Args:
        arguments: What follows the program's name; undecodable bytes as surrogates.
        open_library: How commands reach the library.

    Returns:
        The exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
    """
    session = Session(open_library)
    try:
        code = _carry_out(session, arguments)
        flush()
    except OutputError as error:
        silence_output()
        if isinstance(error.reason, BrokenPipeError):
            return PIPE_CLOSED
        what = f"The output cannot be written: {error.reason.strerror}."
        return complain(what, "Check the file or the drive that it goes to.", FAILURE)
    return code


def complain(what: str, hint: str, code: int) -> int:
    """Write what happened and what to do, one line each, and give back the exit code."""
    tell(one_line(valid_text(" ".join(what.splitlines()))))
    tell(one_line(valid_text(" ".join(hint.splitlines()))))
    return code


def _carry_out(session: Session, arguments: Sequence[str]) -> int:
    try:
        result: Any = program.main(
            list(arguments), prog_name="photosift", standalone_mode=False, obj=session
        )
    except click.ClickException as error:
        return _complain_of_usage(error)
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except UsageError as error:
        return complain(error.message, error.hint or "See `photosift --help`.", WRONG_USAGE)
    except CoreError as error:
        return complain(error.message, error.hint or "Run `photosift doctor`.", FAILURE)
    except OutputError:
        raise
    except Exception as error:  # noqa: BLE001 - the last place that can keep a bug's traceback
        return _complain_of_bug(session, error)
    return result if isinstance(result, int) else 0


def _complain_of_usage(error: click.ClickException) -> int:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "photosift"
    what = error.format_message().replace("\n\t", " ")  # a list of choices
    return complain(what, f"See `{path} --help`.", WRONG_USAGE)


def _complain_of_bug(session: Session, error: Exception) -> int:
    what = f"Photosift failed in a way that nobody foresaw: {type(error).__name__}: {error}"
    log = LibraryPaths(library_directory(session.directory)).logs / "command-line.log"
    try:
        make_library(log.parent.parent)
        log.parent.mkdir(exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{sys.argv}\n{traceback.format_exc()}\n")
    except OSError:
        return complain(what, "Report it; its details could not be written down.", FAILURE)
    return complain(what, f"Report it with the end of {os.fspath(log)}.", FAILURE)
