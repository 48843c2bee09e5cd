"""What every command shares: the library that was asked for, opened once and closed again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import click

from core.library import LibraryLike


class OpenLibrary(Protocol):
    """Opens a library; tests give the commands another one."""

    def __call__(self, directory: Path | None, *, start_engine: bool) -> LibraryLike: ...


@dataclass
class Session:
    """One run of the command line.

    Attributes:
        open_library: How to open a library.
        directory: The library's folder as asked with `--library`, or None for the usual one.
    """

    open_library: OpenLibrary
    directory: Path | None = None

    @contextmanager
    def library(self, *, start_engine: bool = True) -> Iterator[LibraryLike]:
        """The library for the time of one command.

        Raises:
            CoreError: It cannot be opened.
        """
        library = self.open_library(self.directory, start_engine=start_engine)
        try:
            yield library
        finally:
            library.close()


pass_session: Callable[..., Callable[..., None]] = click.make_pass_decorator(Session)


def open_real_library(directory: Path | None, *, start_engine: bool) -> LibraryLike:
    """Open the library on this machine, and start its engine when asked to.

    Raises:
        CoreError: It cannot be opened.
    """
    from core.library import Library  # noqa: PLC0415 - usage errors need no library

    return Library.open(directory, client_name="command line", start_engine=start_engine)
