"""The part of the fake library that is about care: exclusions, missing photos, health, files."""

from collections.abc import Sequence
from pathlib import Path

from core.records import (
    BackupEntry,
    DiskPart,
    DiskUse,
    Exclusion,
    FailureGroup,
    FolderId,
    Health,
    MissingPhoto,
    MissingReport,
    PhotoId,
    Purge,
    RemovedFolder,
    Status,
)
from tests.support.fake_models import BUILT_IN

PURGED_UTC = 1_700_000_000.0


class FakeKeeping:
    """What a test sets is in the public attributes.

    Attributes:
        excluded: Exclusions, in order.
        missing_photos: What `missing` lists.
        removed: What `removed_folders` lists.
        disk: What the parts of the library take.
        backup_entries: Backups of the library.
    """

    def __init__(self) -> None:
        self.excluded: list[Exclusion] = []
        self.missing_photos: list[MissingPhoto] = []
        self.removed: list[RemovedFolder] = []
        self.backup_entries: tuple[BackupEntry, ...] = ()
        self.disk: tuple[DiskUse, ...] = (
            DiskUse("catalog", 48_000_000),
            DiskUse("thumbnails", 310_000_000, None, True, "They are made again when seen."),
            DiskUse("index", 12_000_000, None, True, "It is built again."),
            DiskUse("models", 605_000_000, None, True, "Models that are not in use go."),
            DiskUse("backups", 3_000_000, 1_073_741_824),
            DiskUse("logs", 400_000, 4_000_000, True, "Only the latest lines stay."),
        )
        self._purged: list[MissingPhoto] = []

    def _enter(self, method: str, arguments: object = None) -> None:
        raise NotImplementedError

    def _status(self) -> Status:
        raise NotImplementedError

    def _failure_groups(self) -> tuple[FailureGroup, ...]:
        raise NotImplementedError

    def exclusions(self) -> list[Exclusion]:
        self._enter("exclusions")
        return list(self.excluded)

    def exclude(self, pattern: str, folder_id: FolderId | None = None) -> Exclusion:
        self._enter("exclude", (pattern, folder_id))
        made = Exclusion(len(self.excluded) + 1, pattern, folder_id, 3)
        self.excluded.append(made)
        return made

    def include(self, exclusion_id: int) -> None:
        self._enter("include", exclusion_id)
        self.excluded = [e for e in self.excluded if e.id != exclusion_id]

    def missing(self, limit: int = 1000) -> list[MissingPhoto]:
        self._enter("missing", limit)
        return self.missing_photos[:limit]

    def _missing_among(self, photo_ids: Sequence[PhotoId] | None) -> list[MissingPhoto]:
        return [p for p in self.missing_photos if photo_ids is None or p.id in photo_ids]

    def missing_report(self, photo_ids: Sequence[PhotoId] | None = None) -> MissingReport:
        self._enter("missing_report", photo_ids)
        found = self._missing_among(photo_ids)
        times = [photo.missing_since_utc for photo in found]
        return MissingReport(
            len(found),
            sum(bool(photo.tags) for photo in found),
            sum(bool(photo.albums) for photo in found),
            min(times, default=None),
            max(times, default=None),
            tuple(found[:10]),
        )

    def purges(self) -> list[Purge]:
        self._enter("purges")
        return [Purge(PURGED_UTC, len(self._purged))] if self._purged else []

    def removed_folders(self) -> list[RemovedFolder]:
        self._enter("removed_folders")
        return list(self.removed)

    def purge(self, photo_ids: Sequence[PhotoId] | None = None) -> Purge:
        self._enter("purge", photo_ids)
        self._purged = self._missing_among(photo_ids)
        self.missing_photos = [p for p in self.missing_photos if p not in self._purged]
        return Purge(PURGED_UTC, len(self._purged))

    def undo_purge(self, at_utc: float) -> int:
        self._enter("undo_purge", at_utc)
        count = len(self._purged)
        self.missing_photos += self._purged
        self._purged = []
        return count

    def health(self) -> Health:
        self._enter("health")
        return Health(
            self._status(),
            self.disk,
            free_bytes=80_000_000_000,
            failures=self._failure_groups(),
            excluded=sum(exclusion.photos for exclusion in self.excluded),
            backups=self.backup_entries,
            image_encoder="loaded",
        )

    def clear(self, part: DiskPart) -> int:
        self._enter("clear", part)
        freed = sum(use.size_bytes for use in self.disk if use.part == part)
        self.disk = tuple(
            DiskUse(u.part, 0, u.limit_bytes, u.can_clear, u.clearing) if u.part == part else u
            for u in self.disk
        )
        return freed

    def back_up(self, target: Path) -> dict[str, int]:
        self._enter("back_up", target)
        return {"folders": 2, "photos": 24, "tags": 0}

    def export_logs(self, target: Path, *, masked: bool, report: str = "") -> None:
        self._enter("export_logs", (target, masked, report))

    def model_card(self, spec: str) -> str:
        self._enter("model_card", spec)
        return "# A card\n\nLimits: it is easily wrong." if spec == BUILT_IN else ""
