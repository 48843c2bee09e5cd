"""`FilesLike` in memory, for tests of the window."""

from collections.abc import Sequence
from pathlib import Path

from core.records import (
    DateShift,
    ExportOptions,
    FileWork,
    Renaming,
    Step,
    TrashedPhoto,
    TrashReport,
)


class FakeFiles:
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
