"""Starts Photosift: the window, a command, the self-test, or the engine of a bundle."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli import COMMANDS

if TYPE_CHECKING:
    from core.events import ShowWanted

WRONG_USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Start what the command line asks for.

    Args:
        arguments: What follows the program's name; the process's own by default.

    Returns:
        The exit code.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    library, rest = _without_library(words)
    if rest[:1] == ["--self-test"]:
        from app.selftest import run_selftest  # noqa: PLC0415 - loads Qt

        return run_selftest()
    if rest[:1] == ["--engine"]:
        return _run_engine(rest[1:])
    if rest[:1] in (["--show"], ["--find"], ["--quick"]):
        return _open_window_with(library, rest)
    if not rest or _names_folder(rest):
        # `expanduser` of pathlib raises for a "~" of nobody.
        named = os.path.abspath(os.path.expanduser(rest[-1])) if rest else None  # noqa: PTH100, PTH111
        return _open_window(library, Path(named) if named else None)
    if rest[0].startswith("-") or rest[0] in COMMANDS or library == "":
        return _run_command(words)
    return _refuse(rest)


def _without_library(words: list[str]) -> tuple[str | None, list[str]]:
    """The value of a leading `--library`, and what is left."""
    library = None
    rest = list(words)
    while rest:
        if rest[0] == "--library" and len(rest) > 1:
            library, rest = rest[1], rest[2:]
        elif rest[0].startswith("--library="):
            library, rest = rest[0].partition("=")[2], rest[1:]
        else:
            break
    return library, rest


def _names_folder(rest: list[str]) -> bool:
    """Whether the words are one folder; a folder called `search` is written `./search`."""
    named = rest[1:] if rest[0] == "--" else rest
    if len(named) != 1 or (named is rest and (rest[0] in COMMANDS or rest[0].startswith("-"))):
        return False
    return os.path.isdir(os.path.expanduser(named[0]))  # noqa: PTH111, PTH112


def _open_window_with(library: str | None, rest: list[str]) -> int:
    """For our own commands: `--quick`, `--show NUMBER`, `--find WORDS`."""
    from core.events import ShowWanted  # noqa: PLC0415 - commands need no messages

    option, values = rest[0], rest[1:]
    if option == "--quick" and not values:
        return _open_window(library, None, quick=True)
    if option == "--find" and len(values) == 1:
        text = values[0].encode("utf-8", "replace").decode("utf-8")
        return _open_window(library, None, ShowWanted(text=text))
    if option == "--show" and len(values) == 1 and values[0].isascii() and values[0].isdigit():
        return _open_window(library, None, ShowWanted(photo_id=int(values[0][:18])))
    return _say("That is no way to open the window.", "See `photosift show --help`.", WRONG_USAGE)


def _open_window(
    library: str | None,
    folder: Path | None,
    wanted: "ShowWanted | None" = None,
    *,
    quick: bool = False,
) -> int:
    from app.display import why_no_window  # noqa: PLC0415 - commands need no Qt

    trouble = why_no_window()
    if trouble is not None:
        return _say(trouble.message, trouble.hint, 1)
    # What is loaded stays: looking through it for what can be freed takes a tenth of the start,
    # and would take its time again and again while somebody scrolls.
    gc.disable()
    from app.application import run  # noqa: PLC0415 - commands need no Qt

    gc.freeze()
    gc.enable()
    return run(Path(library) if library else None, folder, wanted, quick=quick)


def _run_command(words: list[str]) -> int:
    from core.cli.program import run  # noqa: PLC0415 - the window needs no commands

    return run(words)


def _run_engine(words: list[str]) -> int:
    """Become an engine; a frozen bundle has no other program that it could start."""
    import runpy  # noqa: PLC0415 - for this alone

    sys.argv = [sys.argv[0], *words]
    runpy.run_module("core.service", run_name="__main__")
    return 0


def _refuse(rest: list[str]) -> int:
    word = rest[0]
    shown = word.encode("utf-8", "backslashreplace").decode("utf-8")
    shown = "".join(c if c.isprintable() else "\ufffd" for c in shown)
    path = Path(os.path.expanduser(word))  # noqa: PTH111 - a "~" of nobody raises nothing
    if path.is_dir():
        return _say(
            "The window opens one folder at a time.",
            "Open it with the first one, then add the others there.",
            WRONG_USAGE,
        )
    if path.exists():
        hint = "Name the folder that it lies in."
        return _say(f"{shown} is a file, not a folder.", hint, WRONG_USAGE)
    return _say(
        f"{shown} is neither a command nor a folder that is there.",
        "`photosift --help` lists the commands.",
        WRONG_USAGE,
    )


def _say(what: str, hint: str, code: int) -> int:
    encoding = sys.stderr.encoding or "utf-8"
    text = f"{what}\n{hint}\n"
    sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
    return code


if __name__ == "__main__":
    sys.exit(main())
