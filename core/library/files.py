"""Work on the user's files, done and journaled by the engine at the user's word."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from core.library.connected import Connected
from core.records import (
    DateShift,
    ExportOptions,
    FileWork,
    Renaming,
    Step,
    TrashedPhoto,
    TrashReport,
)


class FilesLike(Protocol):
    """Each piece of work starts at once and goes on in the engine.

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
        """Into a directory; one inside a watched folder keeps them in the library."""
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
        """Set the date that photos are sorted by; the library keeps it, files are not changed."""
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
        raise NotImplementedError

    def restore(self, photo_ids: Sequence[int]) -> FileWork:
        raise NotImplementedError

    def empty_trash(self, photo_ids: Sequence[int] | None = None) -> FileWork:
        raise NotImplementedError

    def trash_report(self, photo_ids: Sequence[int] | None = None) -> TrashReport:
        raise NotImplementedError

    def trashed(self, limit: int = 1000) -> list[TrashedPhoto]:
        raise NotImplementedError

    def move_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        raise NotImplementedError

    def copy_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        raise NotImplementedError

    def preview_names(self, photo_ids: Sequence[int], pattern: str) -> list[Renaming]:
        raise NotImplementedError

    def rename_files(self, photo_ids: Sequence[int], pattern: str) -> FileWork:
        raise NotImplementedError

    def export(self, photo_ids: Sequence[int], target: Path, options: ExportOptions) -> FileWork:
        raise NotImplementedError

    def shift_dates(self, photo_ids: Sequence[int], shift: DateShift) -> Step | None:
        raise NotImplementedError

    def file_work(self) -> list[FileWork]:
        raise NotImplementedError

    def pause_file_work(self, work_id: int, *, paused: bool) -> None:
        raise NotImplementedError

    def cancel_file_work(self, work_id: int) -> None:
        raise NotImplementedError
