"""What the engine is asked for."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from core.events import Event
from core.library.connected import Connected
from core.paths import with_home
from core.records import (
    Check,
    DiskPart,
    Evaluation,
    Exclusion,
    Folder,
    FolderId,
    Health,
    ModelEntry,
    PhotoId,
    Purge,
    SearchAnswer,
    SearchQuery,
    Status,
)
from core.rpc import messages


class AskingLike(Protocol):
    """Requests to the engine."""

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

    def ask_window(self, photo_id: int = 0, text: str = "") -> bool:
        """Bring an open window to the front, with a photo or a search; False without a window."""
        ...

    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def cancel(self) -> None: ...
    def retry_failures(
        self, photo_ids: Sequence[PhotoId] | None = None, *, reason: str = ""
    ) -> int: ...
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


class Asking(Connected):
    """`AskingLike` says what each method gives."""

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

    def ask_window(self, photo_id: int = 0, text: str = "") -> bool:
        return self._ask(messages.AskWindow(photo_id, text), messages.Count).count > 0

    def pause(self) -> None:
        self._ask(messages.Pause(paused=True), messages.Done)

    def resume(self) -> None:
        self._ask(messages.Pause(paused=False), messages.Done)

    def cancel(self) -> None:
        self._ask(messages.CancelIndexing(), messages.Done)

    def retry_failures(
        self, photo_ids: Sequence[PhotoId] | None = None, *, reason: str = ""
    ) -> int:
        chosen = None if photo_ids is None else tuple(photo_ids)
        return self._ask(messages.RetryFailures(chosen, reason), messages.Count, None).count

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
