"""What clients ask of the engine about files, and what it answers."""

import msgspec

from core.records import ExportOptions, FileWork, PhotoId, Renaming


class TrashPhotos(msgspec.Struct, frozen=True, tag="trash-photos"):
    """-> FileWorkReply, at once, as all of these; `FileWorkChanged` tells how it goes on."""

    photo_ids: tuple[PhotoId, ...]


class RestorePhotos(msgspec.Struct, frozen=True, tag="restore-photos"):
    """-> FileWorkReply."""

    photo_ids: tuple[PhotoId, ...]


class EmptyTrash(msgspec.Struct, frozen=True, tag="empty-trash"):
    """-> FileWorkReply. Deletes these photos of the trash for good, or all when None."""

    photo_ids: tuple[PhotoId, ...] | None = None


class MoveFiles(msgspec.Struct, frozen=True, tag="move-files"):
    """-> FileWorkReply."""

    photo_ids: tuple[PhotoId, ...]
    target: bytes


class CopyFiles(msgspec.Struct, frozen=True, tag="copy-files"):
    """-> FileWorkReply."""

    photo_ids: tuple[PhotoId, ...]
    target: bytes


class PreviewNames(msgspec.Struct, frozen=True, tag="preview-names"):
    """-> RenamingsReply. What `RenameFiles` would do."""

    photo_ids: tuple[PhotoId, ...]
    pattern: str


class RenameFiles(msgspec.Struct, frozen=True, tag="rename-files"):
    """-> FileWorkReply."""

    photo_ids: tuple[PhotoId, ...]
    pattern: str


class ExportPhotos(msgspec.Struct, frozen=True, tag="export-photos"):
    """-> FileWorkReply."""

    photo_ids: tuple[PhotoId, ...]
    target: bytes
    options: ExportOptions


class GetFileWork(msgspec.Struct, frozen=True, tag="get-file-work"):
    """-> FileWorksReply."""


class PauseFileWork(msgspec.Struct, frozen=True, tag="pause-file-work"):
    """-> Done."""

    work_id: int
    paused: bool


class CancelFileWork(msgspec.Struct, frozen=True, tag="cancel-file-work"):
    """-> Done. What is done stays."""

    work_id: int


class FileWorkReply(msgspec.Struct, frozen=True, tag="file-work"):
    work: FileWork


class FileWorksReply(msgspec.Struct, frozen=True, tag="file-works"):
    works: tuple[FileWork, ...]


class RenamingsReply(msgspec.Struct, frozen=True, tag="renamings"):
    renamings: tuple[Renaming, ...]
