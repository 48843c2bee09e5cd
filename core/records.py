"""Frozen values that cross threads and processes. No behaviour, no I/O."""

from typing import Literal, NewType

import msgspec

PhotoId = NewType("PhotoId", int)
FolderId = NewType("FolderId", int)

WatchMode = Literal["events", "scheduled", "off"]
PhotoOrder = Literal["newest", "oldest", "name", "path"]
ResizeMode = Literal["shortest", "longest", "squash"]
Interpolation = Literal["bicubic", "bilinear", "nearest"]
Phase = Literal["idle", "scanning", "indexing", "paused", "waiting"]
DiskPart = Literal["catalog", "thumbnails", "index", "models", "backups", "logs"]
ModelCondition = Literal["loading", "ready", "failed"]


class ModelInput(msgspec.Struct, frozen=True):
    """The picture geometry that a model was trained with.

    Attributes:
        size_px: Side of the square input.
        resize_mode: `shortest` scales the shorter side and crops the centre; `longest` scales
            the longer side and pads with `fill`; `squash` ignores the aspect ratio.
        fill: Grey value 0 to 255 of the padding.
    """

    size_px: int
    resize_mode: ResizeMode = "shortest"
    interpolation: Interpolation = "bicubic"
    fill: int = 0


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


class PhotoFacts(msgspec.Struct, frozen=True):
    """Derived facts, read while decoding.

    Attributes:
        taken_utc: POSIX seconds from EXIF; local time is taken as UTC when no offset is given.
        exif: Label and value, ready for display, in a fixed order.
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
    """

    folder_id: FolderId | None = None
    directory: bytes = b""
    order: PhotoOrder = "newest"


class DirectoryCount(msgspec.Struct, frozen=True):
    """One directory of a folder, with the number of live photos directly in it."""

    folder_id: FolderId
    path: bytes
    name: str
    photos: int


class TextTerm(msgspec.Struct, frozen=True, tag="text"):
    """Words to look for; a negative weight turns away from them."""

    text: str
    weight: float = 1.0


class PhotoTerm(msgspec.Struct, frozen=True, tag="photo"):
    """A photo of the library to be like."""

    photo_id: PhotoId
    weight: float = 1.0


class FileTerm(msgspec.Struct, frozen=True, tag="file"):
    """A picture file anywhere, to be like. `path` is absolute, as bytes."""

    path: bytes
    weight: float = 1.0


class ImageTerm(msgspec.Struct, frozen=True, tag="image"):
    """Encoded picture bytes (clipboard, browser) to be like."""

    image: bytes
    weight: float = 1.0


Term = TextTerm | PhotoTerm | FileTerm | ImageTerm


class SearchQuery(msgspec.Struct, frozen=True):
    """Terms, combined as weighted normalised vectors.

    Attributes:
        limit: Hits at most.
        folder_id: Only photos of this folder.
        wait_for_model: While the model is still loading, wait for it; otherwise names alone
            are searched, and the answer's notice says so.
    """

    terms: tuple[Term, ...]
    limit: int = 1000
    folder_id: FolderId | None = None
    wait_for_model: bool = True


class Hit(msgspec.Struct, frozen=True):
    """One answer.

    Attributes:
        score: Cosine similarity in [-1, 1]; None for a hit found by its name only.
    """

    photo_id: PhotoId
    score: float | None
    by_name: bool = False


class SearchAnswer(msgspec.Struct, frozen=True):
    """Hits in rank order.

    Attributes:
        searched: Number of photos with an embedding at that moment.
        waiting: Number of live photos without one yet.
        notice: A sentence worth showing (model still loading, names only, ...), else empty.
        encode_ms, total_ms: Time in the encoder, and in all, within the engine.
    """

    hits: tuple[Hit, ...]
    model: str
    searched: int
    waiting: int
    notice: str = ""
    encode_ms: float = 0.0
    total_ms: float = 0.0


class ModelStatus(msgspec.Struct, frozen=True):
    """A model in the engine."""

    spec: str
    condition: ModelCondition
    device: str = ""
    precision: str = ""
    dimension: int = 0
    embedded: int = 0
    message: str = ""


class ModelEntry(msgspec.Struct, frozen=True):
    """A row of `models list`.

    Attributes:
        spec: `architecture/pretrained`, or `builtin/photosift-lite`, or a local path.
        download_bytes: Size of the download; 0 for the built-in model.
        quality: Named figures, e.g. `imagenet_top1_percent` -> 72.8.
        state: `in-use`, `next` (embedding in the background), `ready` (on disk), `absent`.
    """

    spec: str
    name: str
    dimension: int
    parameters_m: float
    licence: str
    languages: str
    download_bytes: int
    quality: dict[str, float]
    quality_source: str
    state: str
    recommended: bool = False
    notice: str = ""


class Progress(msgspec.Struct, frozen=True):
    """How the indexing stands.

    Attributes:
        done, total: Photos finished (failures included) and known in the present run.
        found: Files seen by the scan that runs now.
        rate_per_s: Recent photos per second; 0 while unknown.
        remaining_s: Estimated seconds to the end; None while unknown.
        current: What is worked on, for display.
        waiting_for: What `waiting` waits for, as a sentence: power, a calmer computer, an hour.
        arrivals: New photos that wait ahead of the backlog.
    """

    phase: Phase = "idle"
    done: int = 0
    total: int = 0
    found: int = 0
    failed: int = 0
    rate_per_s: float = 0.0
    remaining_s: float | None = None
    current: str = ""
    waiting_for: str = ""
    arrivals: int = 0


class Download(msgspec.Struct, frozen=True):
    """A model download under way."""

    spec: str
    received_bytes: int
    total_bytes: int


class Status(msgspec.Struct, frozen=True):
    """The engine at one moment."""

    version: str
    pid: int
    library: str
    model: ModelStatus
    next_model: ModelStatus | None
    progress: Progress
    folders: tuple[Folder, ...]
    photos: int
    embedded: int
    failures: int
    missing: int
    index_kind: str
    index_size: int
    download: Download | None = None
    message: str = ""


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


class Check(msgspec.Struct, frozen=True):
    """One line of `doctor`. `state` is `ok`, `repaired`, `warning` or `failed`."""

    name: str
    state: str
    message: str
    hint: str = ""


class Evaluation(msgspec.Struct, frozen=True):
    """Figures of a model on a labelled or captioned folder."""

    model: str
    pictures: int
    figures: dict[str, float]
    skipped: int = 0
