"""Work on the user's files, done and journaled by the engine at the user's word."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from core.catalog import dates, quarantine
from core.catalog.editing import editing
from core.library.connected import Connected
from core.paths import path_bytes, valid_text, with_home
from core.records import (
    DateShift,
    ExportOptions,
    FileWork,
    PhotoId,
    Renaming,
    Step,
    TrashedPhoto,
    TrashReport,
)
from core.rpc import file_messages as asked
from core.rpc import messages


class FilesLike(Protocol):
    """Each piece of work starts at once and goes on in the engine.

    What goes with a photo goes with its file: the film of a live photo, sidecars, other names of
    the file in watched folders (into the trash), and photos that are stacked under it.

    `FileWorkChanged` events tell how it stands; the last one has the state `finished` or
    `cancelled`. Cancelling leaves what is done, and undo takes that back.
    """

    # ---- trash
    def trash(self, photo_ids: Sequence[int]) -> FileWork:
        """Put files (with those stacked under them) into the quarantine of their volume."""
        ...

    def restore(self, photo_ids: Sequence[int]) -> FileWork:
        """Put files of the trash back where they were, with everything that they had."""
        ...

    def empty_trash(self, photo_ids: Sequence[int] | None = None) -> FileWork:
        """Delete these photos of the trash for good, or all. It cannot be undone."""
        ...

    def trash_report(self, photo_ids: Sequence[int] | None = None) -> TrashReport: ...
    def trashed(self, limit: int = 1000) -> list[TrashedPhoto]:
        """Photos in the trash, the latest first."""
        ...

    # ---- files
    def move_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        """Into a directory; one inside a watched folder keeps them in the library.

        Elsewhere they go out of it. Tags, albums and marks are kept for `undo`, and for the day
        on which the file comes back into a watched folder.
        """
        ...

    def copy_files(self, photo_ids: Sequence[int], target: Path) -> FileWork: ...
    def preview_names(self, photo_ids: Sequence[int], pattern: str) -> list[Renaming]:
        """What `rename_files` would do.

        Raises:
            QueryError: the pattern cannot be read.
        """
        ...

    def rename_files(self, photo_ids: Sequence[int], pattern: str) -> FileWork:
        """Names by a pattern: `{date:%Y-%m-%d}_{number:3}`; endings stay."""
        ...

    def export(self, photo_ids: Sequence[int], target: Path, options: ExportOptions) -> FileWork:
        """Write copies into a directory; nothing that is there is overwritten."""
        ...

    def shift_dates(self, photo_ids: Sequence[int], shift: DateShift) -> Step | None:
        """Set the date that photos are sorted by; the library keeps it, files are not changed.

        With `at_utc` the earliest of them gets that date.
        """
        ...

    # ---- work under way
    def file_work(self) -> list[FileWork]:
        """What is under way, and what has ended a short while ago."""
        ...

    def pause_file_work(self, work_id: int, *, paused: bool) -> None: ...
    def cancel_file_work(self, work_id: int) -> None: ...


class Files(Connected):
    """`FilesLike` says what each method gives."""

    def trash(self, photo_ids: Sequence[int]) -> FileWork:
        return self._begin_work(asked.TrashPhotos(_ids(photo_ids)))

    def restore(self, photo_ids: Sequence[int]) -> FileWork:
        return self._begin_work(asked.RestorePhotos(_ids(photo_ids)))

    def empty_trash(self, photo_ids: Sequence[int] | None = None) -> FileWork:
        chosen = None if photo_ids is None else _ids(photo_ids)
        return self._begin_work(asked.EmptyTrash(chosen))

    def trash_report(self, photo_ids: Sequence[int] | None = None) -> TrashReport:
        with self._readers.borrow() as catalog:
            return quarantine.report(catalog, photo_ids)

    def trashed(self, limit: int = 1000) -> list[TrashedPhoto]:
        with self._readers.borrow() as catalog:
            return quarantine.trashed(catalog, limit)

    def move_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        return self._begin_work(asked.MoveFiles(_ids(photo_ids), _path(target)))

    def copy_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        return self._begin_work(asked.CopyFiles(_ids(photo_ids), _path(target)))

    def preview_names(self, photo_ids: Sequence[int], pattern: str) -> list[Renaming]:
        request = asked.PreviewNames(_ids(photo_ids), valid_text(pattern))
        return list(self._ask(request, asked.RenamingsReply, None).renamings)

    def rename_files(self, photo_ids: Sequence[int], pattern: str) -> FileWork:
        return self._begin_work(asked.RenameFiles(_ids(photo_ids), valid_text(pattern)))

    def export(self, photo_ids: Sequence[int], target: Path, options: ExportOptions) -> FileWork:
        return self._begin_work(asked.ExportPhotos(_ids(photo_ids), _path(target), options))

    def shift_dates(self, photo_ids: Sequence[int], shift: DateShift) -> Step | None:
        with self._edit() as catalog, editing(catalog) as edit:
            changed, before, after = dates.shifted(catalog, photo_ids, shift)
            if changed:
                edit.says("set-dates", "")
                edit.change("dates", before=before, after=after, photo_ids=changed)
        if edit.step is not None:
            self._engine.announce(edit.event(self._engine.origin))
        return edit.step

    def file_work(self) -> list[FileWork]:
        return list(self._ask(asked.GetFileWork(), asked.FileWorksReply).works)

    def pause_file_work(self, work_id: int, *, paused: bool) -> None:
        self._ask(asked.PauseFileWork(work_id, paused), messages.Done)

    def cancel_file_work(self, work_id: int) -> None:
        self._ask(asked.CancelFileWork(work_id), messages.Done)

    def _begin_work(self, request: messages.Request) -> FileWork:
        return self._ask(request, asked.FileWorkReply, None).work


def _ids(photo_ids: Sequence[int]) -> tuple[PhotoId, ...]:
    return tuple(map(PhotoId, photo_ids))


def _path(target: Path) -> bytes:
    return path_bytes(with_home(target).absolute())
