"""The shapes of `--json`: a contract with the scripts of users, described in docs/json.md.

Fields are only ever added. `json_schemas` gives the JSON Schema of every command.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal

import msgspec

from core.cli.file_schemas import EmptyObject, FileWorkObject, RenamingRow, TrashedRow
from core.cli.organising_schemas import AlbumRow, EditObject, StepRow, TagRow
from core.cli.output import json_path
from core.records import (
    Check,
    Download,
    Evaluation,
    Exclusion,
    Failure,
    Folder,
    Hit,
    MissingPhoto,
    MissingReport,
    ModelEntry,
    ModelStatus,
    Photo,
    Progress,
    Purge,
    RemovedFolder,
    Speed,
    Status,
    Suggestion,
)
from core.settings import UserSetting

_Path = Annotated[
    str, msgspec.Meta(description="Absolute path; bytes that are not UTF-8 are U+FFFD.")
]
_PathBytes = Annotated[
    str | msgspec.UnsetType,
    msgspec.Meta(
        description="Only for a path that is not UTF-8: base64 of its bytes.",
        extra_json_schema={"contentEncoding": "base64"},
    ),
]
_Score = Annotated[
    float | None,
    msgspec.Meta(
        description="Cosine similarity, -1 to 1, higher is nearer; null for a name-only hit."
    ),
]
_Seconds = Annotated[
    float | None, msgspec.Meta(description="POSIX seconds, or null while unknown.")
]


class HitRow(msgspec.Struct, frozen=True):
    """One answer of `search` and `similar`, in rank order."""

    id: int
    path: _Path
    score: _Score
    path_bytes: _PathBytes = msgspec.UNSET
    warning: Annotated[
        Literal["not-english"] | msgspec.UnsetType,
        msgspec.Meta(
            description="Only where the model knows English alone, and the words seem to be of "
            "another language: hits are then little better than chance."
        ),
    ] = msgspec.UNSET

    @classmethod
    def of(cls, hit: Hit, path: bytes, *, not_english: bool = False) -> "HitRow":
        text, raw = json_path(path)
        warning: Literal["not-english"] | msgspec.UnsetType
        warning = "not-english" if not_english else msgspec.UNSET
        return cls(hit.photo_id, text, hit.score, raw, warning)


class PhotoRow(msgspec.Struct, frozen=True):
    """One photo of the library."""

    id: int
    path: _Path
    folder_id: int
    size_bytes: int
    mtime_ns: int
    taken_utc: _Seconds
    width_px: Annotated[int, msgspec.Meta(description="Upright width; 0 while unknown.")]
    height_px: Annotated[int, msgspec.Meta(description="Upright height; 0 while unknown.")]
    format: Annotated[str, msgspec.Meta(description="JPEG, HEIF, ...; empty while unknown.")]
    offline: bool
    embedded: Annotated[bool, msgspec.Meta(description="Can be found by what it shows.")]
    rating: Annotated[int, msgspec.Meta(description="Stars: 1 to 5, or 0 for none.")]
    favourite: bool
    stacked: Annotated[
        int, msgspec.Meta(description="Files that are shown as this one photo besides it.")
    ]
    has_video: Annotated[bool, msgspec.Meta(description="A short film lies beside it.")]
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, photo: Photo) -> "PhotoRow":
        text, raw = json_path(photo.path)
        return cls(
            id=photo.id,
            path=text,
            folder_id=photo.folder_id,
            size_bytes=photo.size_bytes,
            mtime_ns=photo.mtime_ns,
            taken_utc=photo.taken_utc,
            width_px=photo.width_px,
            height_px=photo.height_px,
            format=photo.format,
            offline=photo.offline,
            embedded=photo.embedded,
            rating=photo.rating,
            favourite=photo.favourite,
            stacked=photo.stacked,
            has_video=photo.has_video,
            path_bytes=raw,
        )


class FailureRow(msgspec.Struct, frozen=True):
    """Why one photo could not be used."""

    id: int
    path: _Path
    stage: Annotated[str, msgspec.Meta(description="read, decode or embed.")]
    reason: Annotated[
        str, msgspec.Meta(description="unreadable, unsupported, too-large, timeout, ...")
    ]
    message: str
    hint: str
    at_utc: float
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, failure: Failure) -> "FailureRow":
        text, raw = json_path(failure.path)
        return cls(
            id=failure.photo_id,
            path=text,
            stage=failure.stage,
            reason=failure.reason,
            message=failure.message,
            hint=failure.hint,
            at_utc=failure.at_utc,
            path_bytes=raw,
        )


class FolderRow(msgspec.Struct, frozen=True):
    """One watched folder."""

    id: int
    path: _Path
    photos: int
    offline: bool
    watch_mode: Annotated[str, msgspec.Meta(description="events, scheduled or off.")]
    last_scan_utc: _Seconds
    message: Annotated[str, msgspec.Meta(description="Why it is offline or partly unreadable.")]
    watch_reason: Annotated[str, msgspec.Meta(description="Why it is scheduled; else empty.")]
    last_event_utc: _Seconds
    volume: Annotated[str, msgspec.Meta(description="Name of its disk; empty where unknown.")]
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, folder: Folder) -> "FolderRow":
        text, raw = json_path(folder.path)
        return cls(
            id=folder.id,
            path=text,
            photos=folder.photos,
            offline=folder.offline,
            watch_mode=folder.watch_mode,
            last_scan_utc=folder.last_scan_utc,
            message=folder.message,
            watch_reason=folder.watch_reason,
            last_event_utc=folder.last_event_utc,
            volume=folder.volume,
            path_bytes=raw,
        )


class RemovedFolderRow(msgspec.Struct, frozen=True):
    """One folder that was removed and can be added again."""

    id: int
    path: _Path
    photos: Annotated[int, msgspec.Meta(description="Photos that come back with it.")]
    tagged: Annotated[int, msgspec.Meta(description="Of these, with a tag.")]
    removed_utc: float
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, folder: RemovedFolder) -> "RemovedFolderRow":
        text, raw = json_path(folder.path)
        return cls(folder.id, text, folder.photos, folder.tagged, folder.removed_utc, raw)


class ExclusionRow(msgspec.Struct, frozen=True):
    """One pattern of what is left out."""

    id: int
    pattern: Annotated[str, msgspec.Meta(description="As in .gitignore, relative to the folder.")]
    folder_id: Annotated[int | None, msgspec.Meta(description="Its folder; null for all folders.")]
    path: Annotated[
        str | None, msgspec.Meta(description="Path of its folder; null for all folders.")
    ]
    photos: Annotated[int, msgspec.Meta(description="Photos that it leaves out at the moment.")]
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, exclusion: Exclusion, folder: bytes | None) -> "ExclusionRow":
        text, raw = (None, msgspec.UNSET) if folder is None else json_path(folder)
        return cls(
            id=exclusion.id,
            pattern=exclusion.pattern,
            folder_id=exclusion.folder_id,
            path=text,
            photos=exclusion.photos,
            path_bytes=raw,
        )


class MissingRow(msgspec.Struct, frozen=True):
    """One photo whose file is gone."""

    id: int
    path: Annotated[str, msgspec.Meta(description="Where it was last.")]
    missing_since_utc: float
    tags: list[str]
    albums: list[str]
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, photo: MissingPhoto) -> "MissingRow":
        text, raw = json_path(photo.path)
        return cls(
            id=photo.id,
            path=text,
            missing_since_utc=photo.missing_since_utc,
            tags=[*photo.tags],
            albums=[*photo.albums],
            path_bytes=raw,
        )


class PurgeObject(msgspec.Struct, frozen=True):
    """What `purge` would forget, has forgotten, or took back."""

    photos: Annotated[int, msgspec.Meta(description="Missing photos that were chosen.")]
    tagged: Annotated[int, msgspec.Meta(description="Of these, with a tag.")]
    in_albums: Annotated[int, msgspec.Meta(description="Of these, in an album.")]
    oldest_utc: _Seconds
    newest_utc: _Seconds
    examples: list[MissingRow]
    purged: Annotated[int, msgspec.Meta(description="Photos forgotten now; 0 without --yes.")]
    purged_utc: _Seconds
    restored: Annotated[int, msgspec.Meta(description="Photos that --undo took back.")] = 0

    @classmethod
    def of(cls, report: MissingReport, made: Purge | None) -> "PurgeObject":
        return cls(
            photos=report.photos,
            tagged=report.tagged,
            in_albums=report.in_albums,
            oldest_utc=report.oldest_utc,
            newest_utc=report.newest_utc,
            examples=[MissingRow.of(photo) for photo in report.examples],
            purged=0 if made is None else made.photos,
            purged_utc=None if made is None else made.at_utc,
        )

    @classmethod
    def undone(cls, restored: int) -> "PurgeObject":
        return cls(0, 0, 0, None, None, [], 0, None, restored)


class IndexSummary(msgspec.Struct, frozen=True):
    """What `index` did."""

    photos: Annotated[int, msgspec.Meta(description="Photos that were embedded in this run.")]
    failures: Annotated[int, msgspec.Meta(description="Photos that could not be used in this run.")]
    seconds: float
    photos_per_s: float
    library_photos: int
    library_failures: int


class StatusObject(msgspec.Struct, frozen=True):
    """The library and its engine at one moment."""

    version: str
    library: str
    pid: Annotated[int, msgspec.Meta(description="Process id of the engine.")]
    photos: int
    embedded: Annotated[int, msgspec.Meta(description="Photos with an embedding of the model.")]
    failures: int
    missing: Annotated[int, msgspec.Meta(description="Photos whose file is gone.")]
    index_kind: str
    index_size: int
    model: ModelStatus
    next_model: Annotated[
        ModelStatus | None,
        msgspec.Meta(description="The model that embeds in the background and answers next."),
    ]
    progress: Progress
    download: Download | None
    folders: list[FolderRow]
    message: str
    speed: Annotated[
        Speed | None,
        msgspec.Meta(description="As measured on this computer; null before that."),
    ]
    suggestion: Annotated[
        Suggestion | None,
        msgspec.Meta(description="The model that suits this computer and finds more, or null."),
    ]

    @classmethod
    def of(cls, status: Status) -> "StatusObject":
        return cls(
            version=status.version,
            library=status.library,
            pid=status.pid,
            photos=status.photos,
            embedded=status.embedded,
            failures=status.failures,
            missing=status.missing,
            index_kind=status.index_kind,
            index_size=status.index_size,
            model=status.model,
            next_model=status.next_model,
            progress=status.progress,
            download=status.download,
            folders=[FolderRow.of(folder) for folder in status.folders],
            message=status.message,
            speed=status.speed,
            suggestion=status.suggestion,
        )


class BackupRow(msgspec.Struct, frozen=True):
    """A file that `library restore` takes."""

    path: _Path
    made_utc: float
    kind: Annotated[str, msgspec.Meta(description="automatic, before-update, replaced or damaged.")]
    size_bytes: int
    path_bytes: _PathBytes = msgspec.UNSET

    @classmethod
    def of(cls, path: bytes, made_utc: float, kind: str, size_bytes: int) -> "BackupRow":
        text, raw = json_path(path)
        return cls(text, made_utc, kind, size_bytes, raw)


class LibraryObject(msgspec.Struct, frozen=True):
    """Where the library is, and what it holds."""

    path: _Path
    asked: Annotated[str, msgspec.Meta(description="Where it was looked for first.")]
    size_bytes: int
    parts: Annotated[dict[str, int], msgspec.Meta(description="Bytes of each file or folder.")]
    photos: int
    tags: int
    tagged: Annotated[int, msgspec.Meta(description="How often a tag is set on a photo.")]
    albums: int
    folders: int
    backups: Annotated[int, msgspec.Meta(description="Automatic ones, and those of updates.")]
    newest_backup_utc: _Seconds
    path_bytes: _PathBytes = msgspec.UNSET


class BackupObject(msgspec.Struct, frozen=True):
    """A backup that was made and verified, or what was restored from one."""

    path: _Path
    made_utc: float
    size_bytes: int
    rows: Annotated[dict[str, int], msgspec.Meta(description="Rows of each table, as read back.")]
    path_bytes: _PathBytes = msgspec.UNSET


class RestoreObject(msgspec.Struct, frozen=True):
    """What a restore did."""

    backup: _Path
    made_utc: float
    rows: Annotated[dict[str, int], msgspec.Meta(description="Rows of each table, as read back.")]
    kept: Annotated[int, msgspec.Meta(description="Photos that need not be indexed again.")]
    set_aside: Annotated[
        str | None, msgspec.Meta(description="The catalog that was replaced, or null.")
    ]


class MoveObject(msgspec.Struct, frozen=True):
    """What a move did."""

    path: _Path
    files: int
    size_bytes: int
    left: Annotated[
        list[str], msgspec.Meta(description="Files of others that stay in the old folder.")
    ]


class SettingRow(msgspec.Struct, frozen=True):
    """One setting that is meant for users."""

    name: str
    value: str
    default: str
    values: Annotated[str, msgspec.Meta(description="What it may be, for people to read.")]
    meaning: str
    effect: Annotated[str, msgspec.Meta(description="When a change takes effect.")]

    @classmethod
    def of(cls, setting: UserSetting, value: str) -> "SettingRow":
        return cls(
            name=setting.name,
            value=value,
            default=setting.default,
            values=setting.values,
            meaning=setting.meaning,
            effect=setting.effect,
        )


SCHEMAS: Mapping[str, Any] = {
    "search": list[HitRow],
    "similar": list[HitRow],
    "photos": list[PhotoRow],
    "failures": list[FailureRow],
    "folders": list[FolderRow],
    "folders-removed": list[RemovedFolderRow],
    "exclude": list[ExclusionRow],
    "tags": list[TagRow],
    "albums": list[AlbumRow],
    "albums-show": list[PhotoRow],
    "undo": EditObject,
    "history": list[StepRow],
    "trash": FileWorkObject,
    "trash-list": list[TrashedRow],
    "trash-empty": EmptyObject,
    "rename-preview": list[RenamingRow],
    "missing": list[MissingRow],
    "purge": PurgeObject,
    "status": StatusObject,
    "index": IndexSummary,
    "models-list": list[ModelEntry],
    "models-evaluate": Evaluation,
    "library": LibraryObject,
    "library-backup": BackupObject,
    "library-backups": list[BackupRow],
    "library-restore": RestoreObject,
    "library-move": MoveObject,
    "settings": list[SettingRow],
    "doctor": list[Check],
}
"""Command -> type of what `--json` prints."""


def json_schemas() -> Iterable[tuple[str, dict[str, Any]]]:
    """Name and JSON Schema of what each command prints."""
    for name, shape in SCHEMAS.items():
        schema = msgspec.json.schema(shape)
        yield (
            name,
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": f"photosift {name.replace('-', ' ')} --json",
                **schema,
            },
        )
