"""What is left out, missing, or kept on the disk, and how the library is doing."""

from typing import Literal

import msgspec

from core.records.engine import Status
from core.records.photos import FolderId, PhotoId

DiskPart = Literal["catalog", "thumbnails", "index", "models", "backups", "logs"]


class Exclusion(msgspec.Struct, frozen=True):
    """A pattern of files and directories that are left out.

    Attributes:
        pattern: As in .gitignore, relative to the folder.
        folder_id: Of this folder only, or None for all.
        photos: Number of photos that it leaves out at the moment.
    """

    id: int
    pattern: str
    folder_id: FolderId | None = None
    photos: int = 0


class MissingPhoto(msgspec.Struct, frozen=True):
    """A photo whose file went away while its folder was there.

    Attributes:
        path: Where it was last, as bytes.
        missing_since_utc: POSIX seconds of the scan that noticed it.
        tags: Names of its tags.
        albums: Names of its albums.
    """

    id: PhotoId
    path: bytes
    name: str
    missing_since_utc: float
    tags: tuple[str, ...] = ()
    albums: tuple[str, ...] = ()


class MissingReport(msgspec.Struct, frozen=True):
    """What would go with missing photos.

    Attributes:
        photos: Their number.
        tagged, in_albums: Of these, with a tag, and in an album.
        oldest_utc, newest_utc: When the first and the last went missing; None without any.
        examples: The latest few.
    """

    photos: int
    tagged: int = 0
    in_albums: int = 0
    oldest_utc: float | None = None
    newest_utc: float | None = None
    examples: tuple[MissingPhoto, ...] = ()


class Purge(msgspec.Struct, frozen=True):
    """Missing photos that the user had forgotten; `at_utc` names it for the way back."""

    at_utc: float
    photos: int


class DiskUse(msgspec.Struct, frozen=True):
    """What one part of the library takes on the disk.

    Attributes:
        limit_bytes: Most that it may take; None where there is no limit.
        can_clear: It is derived, or no longer needed, and can be cleared at any moment.
        clearing: What clearing means, as a sentence; else empty.
    """

    part: DiskPart
    size_bytes: int
    limit_bytes: int | None = None
    can_clear: bool = False
    clearing: str = ""


class FailureGroup(msgspec.Struct, frozen=True):
    """Photos that could not be used for one reason; `message` is that of the latest."""

    reason: str
    message: str
    photos: int


class BackupEntry(msgspec.Struct, frozen=True):
    """A backup in the library; `automatic`, or made before an update."""

    path: bytes
    made_utc: float
    size_bytes: int
    automatic: bool


class Health(msgspec.Struct, frozen=True):
    """How the library is doing, for the health page.

    Attributes:
        free_bytes: Room on the disk that holds the library.
        excluded: Photos left out by exclusions.
        image_encoder: `loaded`, or `resting` after idle; empty while there is no model.
    """

    status: Status
    disk: tuple[DiskUse, ...]
    free_bytes: int
    failures: tuple[FailureGroup, ...] = ()
    excluded: int = 0
    backups: tuple[BackupEntry, ...] = ()
    image_encoder: str = ""
