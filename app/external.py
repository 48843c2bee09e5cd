"""Other programs: the desktop's file manager and viewers. Argument lists only, never a shell.

Every function blocks for a moment: call it off the GUI thread.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.translation import tr
from core.errors import CoreError
from core.paths import file_uri

_WAIT_S = 3.0
_started: "list[subprocess.Popen[bytes]]" = []


def open_file(path: bytes) -> None:
    """Open a file or folder in the program that the desktop uses for it.

    Raises:
        CoreError: the file is gone, or no program takes it.
    """
    _must_exist(path)
    if not _hand_over(path):
        raise CoreError(
            tr("No program could be found to open that file."),
            tr("Choose one for this kind of file in the settings of your desktop."),
        )


def open_address(address: str) -> None:
    """Open a page of the web in the browser, at the user's word.

    Raises:
        CoreError: there is no browser.
    """
    if not _hand_over(os.fsencode(address)):
        raise CoreError(
            tr("No browser could be found to open the page."),
            tr("Its address: {address}", address=address),
        )


def show_in_folder(path: bytes) -> None:
    """Open the file manager with a file selected, or its folder where that is not possible.

    Raises:
        CoreError: the file is gone, or there is no file manager.
    """
    _must_exist(path)
    if sys.platform == "win32":
        subprocess.run(["explorer", "/select,", native(path)], check=False)  # noqa: S607
    elif sys.platform == "darwin":
        run(["open", "-R", path])
    elif not run(_select_in_file_manager(path)):
        open_file(os.fsencode(Path(native(path)).parent))


def native(path: bytes) -> str:
    """The path as Python's file functions take it; not for display."""
    return os.fsdecode(path)


def _hand_over(what: bytes) -> bool:
    """Open a file or an address as the desktop opens its kind; False when nothing takes it."""
    if sys.platform == "win32":
        try:
            os.startfile(native(what))  # noqa: S606 - no shell is involved
        except OSError:
            return False
        return True
    return run(["open" if sys.platform == "darwin" else "xdg-open", what])


def _select_in_file_manager(path: bytes) -> list[str]:
    service = "org.freedesktop.FileManager1"
    return [
        "dbus-send",
        "--session",
        "--print-reply",
        f"--dest={service}",
        "/org/freedesktop/FileManager1",
        f"{service}.ShowItems",
        f"array:string:{file_uri(path)}",
        "string:",
    ]


def run(command: Sequence[str | bytes]) -> bool:
    """Start a program; True when it ends well or goes on running."""
    program = shutil.which(os.fsdecode(command[0]))
    if program is None:
        return False
    _started[:] = [process for process in _started if process.poll() is None]
    try:
        process = subprocess.Popen(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        # It says that it can be run, and is made for another machine or is no program at all.
        return False
    try:
        return process.wait(_WAIT_S) == 0
    except subprocess.TimeoutExpired:
        _started.append(process)
        return True


def _must_exist(path: bytes) -> None:
    if not os.path.lexists(path):
        raise CoreError(
            tr("That file is not there any more."), tr("Press F5 to bring the library up to date.")
        )
