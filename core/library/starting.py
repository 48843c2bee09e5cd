"""How Photosift is started again, as a program of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from core.errors import CoreError


def program_command() -> list[str]:
    """How to start the program that runs now."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    named = shutil.which(sys.argv[0]) if Path(sys.argv[0]).stem == "photosift" else None
    beside = Path(sys.executable).with_name("photosift")
    if named:
        return [str(Path(named).absolute())]
    return [str(beside)] if beside.exists() else [sys.executable, "-P", "-m", "app"]


def start_window(library: Path | None, arguments: Sequence[str]) -> None:
    """Start the window, which this process does not wait for. Thread: any but the window's own.

    Args:
        library: Its folder; None for that which the program opens by itself.
        arguments: What the window is wanted for, as `--find WORDS`.

    Raises:
        CoreError: it cannot be started.
    """
    place = [] if library is None else ["--library", os.fspath(library)]
    try:
        subprocess.Popen(
            [*program_command(), *place, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise CoreError(
            f"The window cannot be started: {error.strerror}.", "Start `photosift`."
        ) from error
