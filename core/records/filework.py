"""Work on the user's files that the engine does, journaled, at the user's word alone."""

from typing import Literal

import msgspec

FileWorkKind = Literal["trash", "restore", "empty", "move", "copy", "rename", "export"]
FileWorkState = Literal["running", "paused", "finished", "cancelled"]


class FileProblem(msgspec.Struct, frozen=True):
    """A file that was left alone, and why. `name` is for display."""

    name: str
    message: str
    hint: str = ""


class FileWork(msgspec.Struct, frozen=True):
    """One piece of work on files.

    Attributes:
        total, done: Number of files; those with a problem count as done.
        total_bytes, done_bytes: 0 where only names change.
        current: What is worked on, for display.
        remaining_s: Estimated seconds to the end; None while unknown.
        problems: The first hundred.
        failed: Number of files with a problem.
        step_id: Its step in the history; 0 for an export or a copy out of the library.
        target: Where files are put, as bytes; empty where that says nothing.
    """

    id: int
    kind: FileWorkKind
    state: FileWorkState
    total: int
    done: int = 0
    total_bytes: int = 0
    done_bytes: int = 0
    current: str = ""
    remaining_s: float | None = None
    failed: int = 0
    problems: tuple[FileProblem, ...] = ()
    step_id: int = 0
    target: bytes = b""


class TrashedPhoto(msgspec.Struct, frozen=True):
    """A photo whose file is in the quarantine of its volume.

    Attributes:
        path: Where it was, and where it is put back, as bytes.
        trashed_utc: POSIX seconds.
    """

    id: int
    path: bytes
    name: str
    size_bytes: int
    trashed_utc: float


class TrashReport(msgspec.Struct, frozen=True):
    """What emptying the trash would delete for good.

    Attributes:
        photos, size_bytes: How much.
        tagged, rated, in_albums: Of these photos.
        oldest_utc: When the first was removed; None when the trash is empty.
        offline: Of these photos, on disks that are not connected: they stay.
    """

    photos: int
    size_bytes: int = 0
    tagged: int = 0
    rated: int = 0
    in_albums: int = 0
    oldest_utc: float | None = None
    offline: int = 0


class Renaming(msgspec.Struct, frozen=True):
    """What one photo is called now and would be called; `problem` says why it cannot be."""

    photo_id: int
    before: str
    after: str
    problem: str = ""


class DateShift(msgspec.Struct, frozen=True):
    """A date for photos, kept in the library; files are not changed.

    Attributes:
        at_utc: Seconds for the first of them (the others keep their distance), or None. As with
            `sort_utc`, of the camera's clock as if it showed UTC.
        offset_s: Seconds to add to each, when `at_utc` is None.
        forget: Take a date that was set by hand away again.
    """

    at_utc: float | None = None
    offset_s: float = 0.0
    forget: bool = False


class ExportOptions(msgspec.Struct, frozen=True):
    """How photos are exported.

    Attributes:
        format: `original` copies the file byte by byte; the others are encoded.
        longest_px: Longer side at most; 0 keeps the size.
        quality: 1 to 100, for JPEG and WebP.
        keep_metadata: `all`, `without-place` (no GPS), or `none`.
        name_pattern: As for renaming; empty keeps the name.
    """

    format: Literal["original", "jpeg", "png", "webp"] = "original"
    longest_px: int = 0
    quality: int = 90
    keep_metadata: Literal["all", "without-place", "none"] = "all"
    name_pattern: str = ""
