"""Reads from the catalog; they need no engine."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from core.catalog import (
    exclusions,
    failures,
    folders,
    missing,
    models,
    photos,
    settings_table,
    thumbnails,
)
from core.catalog.connection import (
    Connection,
)
from core.errors import CatalogError
from core.library.connected import Connected
from core.paths import LibraryPaths
from core.records import (
    DirectoryCount,
    Exclusion,
    Failure,
    Folder,
    FolderId,
    MissingPhoto,
    MissingReport,
    Photo,
    PhotoDetails,
    PhotoId,
    PhotoView,
    Purge,
    RemovedFolder,
)
from core.settings import MODEL


class ReadingLike(Protocol):
    """Reads."""

    def folders(self) -> list[Folder]: ...
    def directories(self, folder_id: FolderId) -> list[DirectoryCount]: ...
    def photo_ids(self, view: PhotoView) -> "array[int]":
        """Ids (typecode `q`) of the live photos of a view, in its order."""
        ...

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        """Rows for at most 500 ids, in the order asked; unknown ids are left out."""
        ...

    def details(self, photo_id: PhotoId) -> PhotoDetails | None: ...
    def photo_at(self, path: bytes) -> Photo | None: ...
    def failures(self, limit: int = 1000) -> list[Failure]: ...
    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        """Encoded JPEG, longer side 256 px, or None while there is none."""
        ...

    def exclusions(self) -> list[Exclusion]: ...
    def missing(self, limit: int = 1000) -> list[MissingPhoto]:
        """Photos whose files went away, the latest first."""
        ...

    def missing_report(self, photo_ids: Sequence[PhotoId] | None = None) -> MissingReport:
        """What a purge of these missing photos, or of all, would take away."""
        ...

    def purges(self) -> list[Purge]:
        """Purges that `undo_purge` can take back, the latest first."""
        ...

    def model_card(self, spec: str) -> str:
        """What is said of a model in its own files, as plain text; empty where nothing is."""
        ...

    def removed_folders(self) -> list[RemovedFolder]:
        """Folders that were removed, and can be added again with all that they had."""
        ...


class Reading(Connected):
    """`ReadingLike` says what each method gives."""

    def folders(self) -> list[Folder]:
        with self._readers.borrow() as catalog:
            return folders.list_folders(catalog)

    def directories(self, folder_id: FolderId) -> list[DirectoryCount]:
        with self._readers.borrow() as catalog:
            return photos.directories(catalog, folder_id)

    def photo_ids(self, view: PhotoView) -> "array[int]":
        with self._readers.borrow() as catalog:
            return photos.view_ids(catalog, view)

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        with self._readers.borrow() as catalog:
            return photos.rows(catalog, ids, model_in_use(catalog))

    def details(self, photo_id: PhotoId) -> PhotoDetails | None:
        with self._readers.borrow() as catalog:
            return photos.details(catalog, photo_id, model_in_use(catalog))

    def photo_at(self, path: bytes) -> Photo | None:
        with self._readers.borrow() as catalog:
            return photos.by_path(catalog, path, model_in_use(catalog))

    def failures(self, limit: int = 1000) -> list[Failure]:
        with self._readers.borrow() as catalog:
            return failures.list_failures(catalog, limit)

    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        try:
            with self._pictures.borrow() as pictures:
                return thumbnails.get(pictures, photo_id)
        except CatalogError:
            # All were cleared in this moment, or they are damaged: the engine makes them anew.
            return None

    def exclusions(self) -> list[Exclusion]:
        with self._readers.borrow() as catalog:
            return exclusions.list_exclusions(catalog)

    def missing(self, limit: int = 1000) -> list[MissingPhoto]:
        with self._readers.borrow() as catalog:
            return missing.list_missing(catalog, limit)

    def missing_report(self, photo_ids: Sequence[PhotoId] | None = None) -> MissingReport:
        with self._readers.borrow() as catalog:
            return missing.report(catalog, photo_ids)

    def purges(self) -> list[Purge]:
        with self._readers.borrow() as catalog:
            return missing.purges(catalog)

    def model_card(self, spec: str) -> str:
        from core.embedding.store import ModelStore  # noqa: PLC0415 - seldom wanted

        return ModelStore(LibraryPaths(self.directory).models).card(spec)

    def removed_folders(self) -> list[RemovedFolder]:
        with self._readers.borrow() as catalog:
            return folders.list_removed(catalog)


def model_in_use(catalog: Connection) -> int | None:
    """The id of the model that the user chose; None before anything was embedded with it."""
    model = models.get(catalog, settings_table.get(catalog, MODEL))
    return None if model is None else model.id
