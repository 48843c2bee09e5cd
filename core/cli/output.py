"""Writes to the terminal or the pipe: single lines for people, JSON for programs."""

import base64
import contextlib
import json
import os
import sys
from collections.abc import Iterable, Sequence

import msgspec

from core.paths import display_name, one_line


class OutputError(Exception):
    """Standard output cannot be written; `reason` says why."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(str(reason))
        self.reason = reason


def shown_path(path: bytes) -> str:
    """A path for one line of a terminal; control characters and line ends are made visible."""
    return one_line(display_name(path))


def json_path(path: bytes) -> tuple[str, str | msgspec.UnsetType]:
    """A path for JSON: its text, and base64 of its bytes where the text does not give them back."""
    text = path.decode("utf-8", "replace")
    if text.encode("utf-8") == path:
        return text, msgspec.UNSET
    return text, base64.b64encode(path).decode("ascii")


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 photo`, `2 photos`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def say(line: str) -> None:
    """Write one line to standard output."""
    _write(line + "\n")


def tell(line: str) -> None:
    """Write one line to standard error, beside the results."""
    encoding = sys.stderr.encoding or "utf-8"
    # Nobody is left to be told when standard error is closed.
    with contextlib.suppress(OSError):
        sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stderr.flush()


def say_table(rows: Iterable[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Write rows with aligned columns; the last column keeps its own length.

    Args:
        rows: Cells without line ends; all rows have the same number.
        right: Columns that are aligned at their right side.
    """
    cells = [list(row) for row in rows]
    if not cells:
        return
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        padded = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        say("  ".join(padded).rstrip())


def say_object(value: msgspec.Struct) -> None:
    """Write one JSON object."""
    _write(_json(value, indent=2) + "\n")


def say_array(rows: Iterable[msgspec.Struct]) -> None:
    """Write one JSON array, row by row, so that a million rows need no memory."""
    _write("[")
    separator = "\n"
    for row in rows:
        _write(separator + _json(row))
        separator = ",\n"
    _write("]\n" if separator == "\n" else "\n]\n")


def is_terminal() -> bool:
    """Whether a person watches: both streams lead to a terminal."""
    return sys.stdout.isatty() and sys.stderr.isatty()


def flush() -> None:
    """Hand over what is still buffered.

    Raises:
        OutputError: The other side went away, or the disk is full.
    """
    try:
        sys.stdout.flush()
    except OSError as error:
        raise OutputError(error) from error


def silence_output() -> None:
    """Let standard output lead nowhere, so that the interpreter's last flush cannot fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _json(value: msgspec.Struct, indent: int | None = None) -> str:
    # An output that is not UTF-8 gets escapes, so that what a program reads is UTF-8 always.
    escapes = (sys.stdout.encoding or "utf-8").lower().replace("-", "") != "utf8"
    fields = msgspec.to_builtins(value)
    return json.dumps(fields, ensure_ascii=escapes, indent=indent, allow_nan=False)


def _write(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    except OSError as error:
        raise OutputError(error) from error
