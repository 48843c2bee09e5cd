"""What every family of the seam stands on: the catalog's readers, the editor, the engine."""

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from core.catalog.connection import (
    Connection,
    is_damage,
    is_prepared,
    open_reader,
    open_thumbnails,
    open_user,
)
from core.catalog.lock import unwritable
from core.catalog.moved import refuse_moved
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError, ServiceError
from core.paths import library_directory
from core.rpc import messages
from core.rpc.attachment import Attachment

# The engine answers within a second, unless it has to bring a large catalog up to date first.
PREPARE_TIMEOUT_S = 600.0
SHORT_TIMEOUT_S = 60.0

ReplyT = TypeVar("ReplyT", bound=messages.Reply)


class Connected:
    """An open library: its connections."""

    def __init__(
        self,
        directory: Path,
        *,
        client_name: str,
        start_engine: bool = True,
        engine_command: Sequence[str] | None = None,
    ) -> None:
        """Open the library in `directory`; see `open`."""
        self.directory = directory
        self._engine = Attachment(
            directory, client_name=client_name, start=start_engine, command=engine_command
        )
        self._readers = ReaderPool(partial(open_reader, directory, any_thread=True))
        self._pictures = ReaderPool(
            partial(open_thumbnails, directory, write=False, any_thread=True)
        )
        self._editing = threading.Lock()
        self._editor: Connection | None = None
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(
        cls, directory: Path | None = None, *, client_name: str, start_engine: bool = True
    ) -> Self:
        """Open the library in `directory`, else the environment's, else the user's own.

        A catalog that is new or of an older version is first made or migrated by the engine.

        Raises:
            CatalogTooNew: it was written by a newer version.
            CatalogError: it cannot be read.
            ServiceUnavailable: it needs the engine, and that cannot be started.
        """
        return cls(library_directory(directory), client_name=client_name, start_engine=start_engine)

    def _prepare(self) -> None:
        refuse_moved(self.directory)
        try:
            self._get_ready()
        except CatalogError as error:
            if self.directory.exists() and not os.access(self.directory, os.W_OK):
                raise unwritable(self.directory) from error
            raise

    def _get_ready(self) -> None:
        if not is_prepared(self.directory):
            self._engine.ask(messages.GetStatus(), timeout_s=PREPARE_TIMEOUT_S)
        try:
            self._look()
        except CatalogError as error:
            if not is_damage(error.__cause__):
                raise
            # It shows only when the tables are read; the engine repairs it.
            self._engine.ask(messages.GetStatus(), timeout_s=PREPARE_TIMEOUT_S)
            self._look()

    def _look(self) -> None:
        """Whatever keeps the catalog from being read is said now."""
        with self._readers.borrow():
            pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection. The engine ends by itself once its work is done."""
        self._engine.close()
        self._readers.close()
        self._pictures.close()
        with self._editing:
            if self._editor is not None:
                self._editor.close()
                self._editor = None

    @contextmanager
    def _edit(self) -> Iterator[Connection]:
        with self._editing:
            if self._editor is not None and self._editor.is_replaced():
                self._editor.close()
                self._editor = None
            if self._editor is None:
                self._editor = open_user(self.directory, any_thread=True)
            yield self._editor
            if self._editor.is_replaced():  # at this very moment: the new one may lack the edit
                raise CatalogError(
                    "The library was repaired or restored in this moment.",
                    "Look whether your last change is there.",
                )

    def _ask(
        self,
        request: messages.Request,
        reply_type: type[ReplyT],
        timeout_s: float | None = SHORT_TIMEOUT_S,
    ) -> ReplyT:
        reply = self._engine.ask(request, timeout_s=timeout_s)
        if not isinstance(reply, reply_type):
            raise ServiceError(
                "The engine gave an answer that does not fit the question.",
                "Close every Photosift window and start it again.",
            )
        return reply
