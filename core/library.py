"""The seam: all that the window and the command line do with a library.

Reads and edits of user data go straight to the catalog; everything else is asked of the
engine process. Every method may block (call it off the GUI thread), is safe to call from
several threads, and raises `CoreError` for expected trouble.
"""

import os
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from core import log_export
from core.catalog import (
    backup,
    exclusions,
    failures,
    folders,
    missing,
    models,
    photos,
    searches,
    settings_table,
    thumbnails,
)
from core.catalog.connection import (
    Connection,
    is_prepared,
    open_reader,
    open_thumbnails,
    open_user,
)
from core.catalog.lock import unwritable
from core.catalog.moved import refuse_moved
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError, ServiceError
from core.events import Event
from core.paths import LibraryPaths, library_directory, with_home
from core.records import (
    Check,
    DirectoryCount,
    DiskPart,
    Evaluation,
    Exclusion,
    Failure,
    Folder,
    FolderId,
    Health,
    MissingPhoto,
    MissingReport,
    ModelEntry,
    Photo,
    PhotoDetails,
    PhotoId,
    PhotoView,
    Purge,
    RemovedFolder,
    SearchAnswer,
    SearchQuery,
    Status,
)
from core.rpc import messages
from core.rpc.attachment import Attachment
from core.settings import MODEL

# The engine answers within a second, unless it has to bring a large catalog up to date first.
PREPARE_TIMEOUT_S = 600.0
SHORT_TIMEOUT_S = 60.0

ReplyT = TypeVar("ReplyT", bound=messages.Reply)


class LibraryLike(Protocol):
    """What the window needs of a library; tests give it a fake one.

    This is the signature contract of `Library`.
    """

    directory: Path

    # ---- reads, from the catalog; they work without an engine
    def folders(self) -> list[Folder]: ...
    def directories(self, folder_id: FolderId) -> list[DirectoryCount]: ...
    def photo_ids(self, view: PhotoView) -> "array[int]":
        """Ids (typecode `q`) of the live photos of a view, in its order."""
        ...

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """Rows for at most 500 ids, in the order asked; unknown ids are left out."""
        ...

    def details(self, photo_id: PhotoId) -> PhotoDetails | None: ...
    def photo_at(self, path: bytes) -> Photo | None: ...
    def failures(self, limit: int = 1000) -> list[Failure]: ...
    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        """Encoded JPEG, longer side 256 px, or None while there is none."""
        ...

    def exclusions(self) -> list[Exclusion]: ...
    def missing(self, limit: int = 1000) -> list[MissingPhoto]:
        """Photos whose files went away, the latest first."""
        ...

    def missing_report(self, photo_ids: Sequence[PhotoId] | None = None) -> MissingReport:
        """What a purge of these missing photos, or of all, would take away."""
        ...

    def purges(self) -> list[Purge]:
        """Purges that `undo_purge` can take back, the latest first."""
        ...

    def removed_folders(self) -> list[RemovedFolder]:
        """Folders that were removed, and can be added again with all that they had."""
        ...

    # ---- edits of user data
    def recent_searches(self) -> list[str]: ...
    def remember_search(self, text: str) -> None: ...
    def forget_searches(self) -> None: ...
    def setting(self, name: str, default: str = "") -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...

    # ---- asked of the engine
    def status(self) -> Status: ...
    def add_folder(self, path: Path) -> Folder: ...
    def remove_folder(self, folder_id: FolderId) -> None: ...
    def relocate_folder(self, folder_id: FolderId, path: Path) -> Folder:
        """A folder lies elsewhere now: its disk is mounted at another path, or it was moved."""
        ...

    def restore_folder(self, folder_id: FolderId) -> Folder:
        """A removed folder is back with all that it had, even while its disk is away."""
        ...

    def exclude(self, pattern: str, folder_id: FolderId | None = None) -> Exclusion:
        """Leave out what matches, in one folder or in all; the photos keep everything."""
        ...

    def include(self, exclusion_id: int) -> None:
        """Take an exclusion back."""
        ...

    def purge(self, photo_ids: Sequence[PhotoId] | None = None) -> Purge:
        """Forget these missing photos, or all; `undo_purge` brings them back for 30 days."""
        ...

    def undo_purge(self, at_utc: float) -> int: ...
    def scan(self, folder_ids: Sequence[FolderId] | None = None) -> None: ...
    def search(self, query: SearchQuery) -> SearchAnswer: ...
    def rendition(self, photo_id: PhotoId, longest_px: int = 2048) -> bytes:
        """An encoded JPEG or PNG of a photo, upright, sRGB."""
        ...

    def show_soon(self, photo_ids: Sequence[PhotoId]) -> None:
        """These photos are in view: make their thumbnails before all others."""
        ...

    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def cancel(self) -> None: ...
    def retry_failures(self, photo_ids: Sequence[PhotoId] | None = None) -> int: ...
    def models(self) -> list[ModelEntry]: ...
    def use_model(self, spec: str) -> None: ...
    def download_model(self, spec: str) -> None: ...
    def remove_model(self, spec: str) -> None: ...
    def evaluate(self, path: Path) -> Evaluation: ...
    def diagnose(self, *, repair: bool = True, quick: bool = False) -> list[Check]:
        """Check everything and repair what is derived; `quick` leaves out what takes long."""
        ...

    def health(self) -> Health: ...
    def clear(self, part: DiskPart) -> int:
        """Clear what is derived or no longer needed; returns the bytes that became free."""
        ...

    def stop_engine(self) -> None: ...
    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call `listener` with every event, on a thread of the library's; returns the way out."""
        ...

    # ---- files for the user; they work without an engine
    def back_up(self, target: Path) -> dict[str, int]:
        """Write everything precious into one file and check it; returns the rows of each table."""
        ...

    def export_logs(self, target: Path, *, masked: bool, report: str = "") -> None:
        """Write the logs into one zip file, replacing one that is there.

        `masked`: without names of files, folders, user and machine. `report` goes along.
        """
        ...

    def close(self) -> None: ...


class Library:
    """An open library; `LibraryLike` says what each method gives.

    Reads need no engine. One is started with the first request or subscription.
    """

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
        with self._readers.borrow():
            pass  # whatever keeps it from being read is said now

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
        """Close every connection. The engine goes on until its last client has left."""
        self._engine.close()
        self._readers.close()
        self._pictures.close()
        with self._editing:
            if self._editor is not None:
                self._editor.close()
                self._editor = None

    # ---- reads

    def folders(self) -> list[Folder]:
        with self._readers.borrow() as catalog:
            return folders.list_folders(catalog)

    def directories(self, folder_id: FolderId) -> list[DirectoryCount]:
        with self._readers.borrow() as catalog:
            return photos.directories(catalog, folder_id)

    def photo_ids(self, view: PhotoView) -> "array[int]":
        with self._readers.borrow() as catalog:
            return photos.view_ids(catalog, view)

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        with self._readers.borrow() as catalog:
            return photos.rows(catalog, ids, _model_in_use(catalog))

    def details(self, photo_id: PhotoId) -> PhotoDetails | None:
        with self._readers.borrow() as catalog:
            return photos.details(catalog, photo_id, _model_in_use(catalog))

    def photo_at(self, path: bytes) -> Photo | None:
        with self._readers.borrow() as catalog:
            return photos.by_path(catalog, path, _model_in_use(catalog))

    def failures(self, limit: int = 1000) -> list[Failure]:
        with self._readers.borrow() as catalog:
            return failures.list_failures(catalog, limit)

    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        try:
            with self._pictures.borrow() as pictures:
                return thumbnails.get(pictures, photo_id)
        except CatalogError:
            # All were cleared in this moment, or they are damaged: the engine makes them anew.
            return None

    def exclusions(self) -> list[Exclusion]:
        with self._readers.borrow() as catalog:
            return exclusions.list_exclusions(catalog)

    def missing(self, limit: int = 1000) -> list[MissingPhoto]:
        with self._readers.borrow() as catalog:
            return missing.list_missing(catalog, limit)

    def missing_report(self, photo_ids: Sequence[PhotoId] | None = None) -> MissingReport:
        with self._readers.borrow() as catalog:
            return missing.report(catalog, photo_ids)

    def purges(self) -> list[Purge]:
        with self._readers.borrow() as catalog:
            return missing.purges(catalog)

    def removed_folders(self) -> list[RemovedFolder]:
        with self._readers.borrow() as catalog:
            return folders.list_removed(catalog)

    # ---- edits of user data

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

    def recent_searches(self) -> list[str]:
        with self._readers.borrow() as catalog:
            return searches.recent(catalog)

    def remember_search(self, text: str) -> None:
        with self._edit() as catalog:
            searches.remember(catalog, text)

    def forget_searches(self) -> None:
        with self._edit() as catalog:
            searches.forget(catalog)

    def setting(self, name: str, default: str = "") -> str:
        with self._readers.borrow() as catalog:
            return settings_table.get(catalog, name, default)

    def set_setting(self, name: str, value: str) -> None:
        with self._edit() as catalog:
            settings_table.put(catalog, name, value)

    # ---- asked of the engine

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

    def status(self) -> Status:
        return self._ask(messages.GetStatus(), messages.StatusReply).status

    def add_folder(self, path: Path) -> Folder:
        request = messages.AddFolder(os.fsencode(with_home(path).absolute()))
        return self._ask(request, messages.FolderReply, None).folder

    def remove_folder(self, folder_id: FolderId) -> None:
        self._ask(messages.RemoveFolder(folder_id), messages.Done, None)

    def relocate_folder(self, folder_id: FolderId, path: Path) -> Folder:
        request = messages.RelocateFolder(folder_id, os.fsencode(with_home(path).absolute()))
        return self._ask(request, messages.FolderReply, None).folder

    def restore_folder(self, folder_id: FolderId) -> Folder:
        return self._ask(messages.RestoreFolder(folder_id), messages.FolderReply, None).folder

    def exclude(self, pattern: str, folder_id: FolderId | None = None) -> Exclusion:
        request = messages.AddExclusion(pattern, folder_id)
        return self._ask(request, messages.ExclusionReply, None).exclusion

    def include(self, exclusion_id: int) -> None:
        self._ask(messages.RemoveExclusion(exclusion_id), messages.Done, None)

    def purge(self, photo_ids: Sequence[PhotoId] | None = None) -> Purge:
        chosen = None if photo_ids is None else tuple(photo_ids)
        return self._ask(messages.PurgeMissing(chosen), messages.PurgeReply, None).purge

    def undo_purge(self, at_utc: float) -> int:
        return self._ask(messages.UndoPurge(at_utc), messages.Count, None).count

    def scan(self, folder_ids: Sequence[FolderId] | None = None) -> None:
        chosen = None if folder_ids is None else tuple(folder_ids)
        self._ask(messages.ScanFolders(chosen), messages.Done)

    def search(self, query: SearchQuery) -> SearchAnswer:
        # The first search may wait for a large model to load.
        return self._ask(messages.Search(query), messages.SearchReply, None).answer

    def rendition(self, photo_id: PhotoId, longest_px: int = 2048) -> bytes:
        request = messages.Render(photo_id=photo_id, longest_px=longest_px)
        return self._ask(request, messages.Rendition).image

    def show_soon(self, photo_ids: Sequence[PhotoId]) -> None:
        self._ask(messages.ShowSoon(tuple(photo_ids)), messages.Done)

    def pause(self) -> None:
        self._ask(messages.Pause(paused=True), messages.Done)

    def resume(self) -> None:
        self._ask(messages.Pause(paused=False), messages.Done)

    def cancel(self) -> None:
        self._ask(messages.CancelIndexing(), messages.Done)

    def retry_failures(self, photo_ids: Sequence[PhotoId] | None = None) -> int:
        chosen = None if photo_ids is None else tuple(photo_ids)
        return self._ask(messages.RetryFailures(chosen), messages.Count, None).count

    def models(self) -> list[ModelEntry]:
        return list(self._ask(messages.ListModels(), messages.Models).models)

    def use_model(self, spec: str) -> None:
        self._ask(messages.UseModel(spec), messages.Done, None)

    def download_model(self, spec: str) -> None:
        self._ask(messages.DownloadModel(spec), messages.Done, None)

    def remove_model(self, spec: str) -> None:
        self._ask(messages.RemoveModel(spec), messages.Done, None)

    def evaluate(self, path: Path) -> Evaluation:
        request = messages.Evaluate(os.fsencode(with_home(path).absolute()))
        return self._ask(request, messages.EvaluationReply, None).evaluation

    def diagnose(self, *, repair: bool = True, quick: bool = False) -> list[Check]:
        return list(self._ask(messages.Diagnose(repair, quick), messages.Report, None).checks)

    def health(self) -> Health:
        return self._ask(messages.GetHealth(), messages.HealthReply).health

    def clear(self, part: DiskPart) -> int:
        return self._ask(messages.ClearPart(part), messages.Count, None).count

    def stop_engine(self) -> None:
        self._ask(messages.Stop(), messages.Done)

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        return self._engine.subscribe(listener)

    # ---- files for the user

    def back_up(self, target: Path) -> dict[str, int]:
        return backup.make(LibraryPaths(self.directory).catalog, target)

    def export_logs(self, target: Path, *, masked: bool, report: str = "") -> None:
        log_export.export(self.directory, target, masked=masked, report=report)


def _model_in_use(catalog: Connection) -> int | None:
    model = models.get(catalog, settings_table.get(catalog, MODEL))
    return None if model is None else model.id
