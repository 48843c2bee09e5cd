"""Photos, their folders, and which of them are looked at."""

from typing import Literal, NewType

import msgspec

from core.records.browsing import Grouping, PhotoFilter

PhotoId = NewType("PhotoId", int)
FolderId = NewType("FolderId", int)
WatchMode = Literal["events", "scheduled", "off"]
PhotoOrder = Literal[
    "newest", "oldest", "name", "path", "largest", "smallest", "rating", "added", "album"
]
Shelf = Literal["photos", "hidden", "trash"]


class Folder(msgspec.Struct, frozen=True):
    """A watched root.

    Attributes:
        path: Absolute path, as the file system's bytes (`os.fsencode`).
        name: The path for display: valid Unicode, NFC.
        photos: Number of live photos in it.
        last_scan_utc: POSIX seconds of the last finished scan, or None.
        message: Why it is offline or partly unreadable, else empty.
        watch_reason: Why it is `scheduled`, as a sentence; else empty.
        last_event_utc: POSIX seconds of the last change that was noticed as it happened.
        volume: The name of its disk for display; empty where it has none.
        shown: Number of its photos that views list: live, not hidden, not stacked under another.
    """

    id: FolderId
    path: bytes
    name: str
    photos: int = 0
    offline: bool = False
    watch_mode: WatchMode = "off"
    last_scan_utc: float | None = None
    message: str = ""
    watch_reason: str = ""
    last_event_utc: float | None = None
    volume: str = ""
    shown: int = 0


class RemovedFolder(msgspec.Struct, frozen=True):
    """A folder that was removed, and can be added again with all that it had.

    Attributes:
        photos: Number of photos that come back with it.
        tagged: Of these, with a tag.
        removed_utc: POSIX seconds.
    """

    id: FolderId
    path: bytes
    name: str
    photos: int
    tagged: int
    removed_utc: float


class Photo(msgspec.Struct, frozen=True):
    """What the grid and the lists show of one photo.

    Attributes:
        path: Absolute path as bytes.
        name: File name for display (valid Unicode, NFC).
        directory: Directory for display.
        mtime_ns: Modification time of the file as scanned.
        taken_utc: POSIX seconds when the picture was taken, from EXIF, or None.
        width_px, height_px: Upright size; 0 while unknown.
        format: `JPEG`, `HEIF`, ... ; empty while unknown.
        offline: Its folder is not reachable at the moment.
        embedded: Has an embedding of the model in use.
        rating: 0 (none) to 5.
        rotation: Degrees clockwise to turn it for display.
        stacked: Number of files shown as this one photo besides it (a raw, an edited version).
        has_video: A short film lies beside it (`IMG_1.MOV`).
        sort_utc: Seconds that it is sorted by, as the camera's clock would count them if it
            showed UTC (show them as UTC): set by hand, or when it was taken, else of its file.
    """

    id: PhotoId
    folder_id: FolderId
    path: bytes
    name: str
    directory: str
    size_bytes: int
    mtime_ns: int
    taken_utc: float | None = None
    width_px: int = 0
    height_px: int = 0
    format: str = ""
    offline: bool = False
    embedded: bool = False
    rating: int = 0
    favourite: bool = False
    rotation: int = 0
    stacked: int = 0
    has_video: bool = False
    sort_utc: float = 0.0


class PhotoFacts(msgspec.Struct, frozen=True):
    """Derived facts, read while decoding.

    Attributes:
        taken_utc: POSIX seconds from EXIF; local time is taken as UTC when no offset is given.
        exif: Label and value, ready for display, in a fixed order.
        zone_s: The camera's clock less UTC, in seconds; 0 where the file does not say, None
            without `taken_utc`.
    """

    width_px: int
    height_px: int
    format: str
    taken_utc: float | None = None
    camera: str = ""
    lens: str = ""
    latitude: float | None = None
    longitude: float | None = None
    exif: tuple[tuple[str, str], ...] = ()
    zone_s: int | None = None


class Failure(msgspec.Struct, frozen=True):
    """Why one photo could not be used.

    Attributes:
        stage: `read`, `decode` or `embed`.
        reason: Short code such as `unreadable`, `unsupported`, `too-large`, `timeout`.
        message, hint: Sentences for the user.
    """

    photo_id: PhotoId
    path: bytes
    name: str
    stage: str
    reason: str
    message: str
    hint: str
    at_utc: float


class PhotoDetails(msgspec.Struct, frozen=True):
    """Everything the inspector shows."""

    photo: Photo
    facts: PhotoFacts | None
    tags: tuple[str, ...] = ()
    failure: Failure | None = None


class PhotoView(msgspec.Struct, frozen=True):
    """Which photos to list, and in what order.

    Attributes:
        folder_id: Only this folder, or all.
        directory: Only this directory below the folder and what is under it: path bytes
            relative to the folder, empty for the whole folder.
        order: `album` is the order that the user gave to the album of the filter.
        filter: Only photos that meet it.
        shelf: Hidden photos and those in the trash are listed alone, and nowhere else.
        grouping: What `sections` go by; the order is by it first.
    """

    folder_id: FolderId | None = None
    directory: bytes = b""
    order: PhotoOrder = "newest"
    filter: PhotoFilter = PhotoFilter()
    shelf: Shelf = "photos"
    grouping: Grouping = "none"


class DirectoryCount(msgspec.Struct, frozen=True):
    """One directory of a folder, with the number of photos directly in it that views list."""

    folder_id: FolderId
    path: bytes
    name: str
    photos: int
