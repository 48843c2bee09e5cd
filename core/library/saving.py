"""Files for the user; they are written without an engine."""

from pathlib import Path
from typing import Protocol

from core import log_export
from core.catalog import (
    backup,
)
from core.library.connected import Connected
from core.paths import LibraryPaths


class SavingLike(Protocol):
    """Files for the user."""

    def back_up(self, target: Path) -> dict[str, int]:
        """Write everything precious into one file and check it; returns the rows of each table."""
        ...

    def export_logs(self, target: Path, *, masked: bool, report: str = "") -> None:
        """Write the logs into one zip file, replacing one that is there.

        `masked`: without names of files, folders, user and machine. `report` goes along.
        """
        ...


class Saving(Connected):
    """`SavingLike` says what each method gives."""

    def back_up(self, target: Path) -> dict[str, int]:
        return backup.make(LibraryPaths(self.directory).catalog, target)

    def export_logs(self, target: Path, *, masked: bool, report: str = "") -> None:
        log_export.export(self.directory, target, masked=masked, report=report)
