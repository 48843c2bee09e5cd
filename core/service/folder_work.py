"""Folders, exclusions and forgotten photos: what is changed, and what the engine does about it."""

import os
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.catalog import exclusions, folders, missing, places
from core.catalog.connection import Connection, engine_connection
from core.errors import FolderError
from core.events import FoldersChanged
from core.records import Exclusion, Folder, Purge
from core.service.filework.vault import is_vault

if TYPE_CHECKING:
    from core.service.engine import Engine


class FolderWork:
    """Changes which files belong to the library; any thread, may block."""

    def __init__(self, engine: "Engine") -> None:
        self._engine = engine

    def add(self, path: bytes) -> Folder:
        """Watch a folder; see `folders.add`."""
        self._refuse_own_files(path)
        return self._taking_over(lambda catalog: folders.add(catalog, path))

    def restore(self, folder_id: int) -> Folder:
        """Watch a removed folder again; see `folders.restore`."""
        return self._taking_over(lambda catalog: folders.restore(catalog, folder_id))

    def remove(self, folder_id: int) -> None:
        engine = self._engine
        engine.watcher.unwatch(folder_id)
        with engine_connection(engine.library) as catalog:
            folders.remove(catalog, folder_id)
            engine.recount(catalog)
        engine.models.reconcile()
        self.tell()

    def relocate(self, folder_id: int, path: bytes) -> Folder:
        """Say that a folder lies elsewhere; see `folders.relocate`."""
        engine = self._engine
        self._refuse_own_files(path)
        with engine_connection(engine.library) as catalog:
            folder = folders.relocate(catalog, folder_id, path)
        engine.watch(folder)
        engine.rescan([folder.id])
        self.tell()
        return folder

    def exclude(self, pattern: str, folder_id: int | None) -> Exclusion:
        """Leave out what matches; see `exclusions.add`."""
        with engine_connection(self._engine.library) as catalog:
            exclusion = exclusions.add(catalog, pattern, folder_id)
        self._select_anew()
        return exclusion

    def include(self, exclusion_id: int) -> None:
        """Take an exclusion back."""
        with engine_connection(self._engine.library) as catalog:
            exclusions.remove(catalog, exclusion_id)
        self._select_anew()

    def purge(self, photo_ids: Sequence[int] | None) -> Purge:
        """Forget missing photos; see `missing.purge`."""
        with engine_connection(self._engine.library) as catalog:
            purge = missing.purge(catalog, photo_ids, time.time())
        self.tell()
        return purge

    def undo_purge(self, at_utc: float) -> int:
        """Remember forgotten photos; returns how many."""
        with engine_connection(self._engine.library) as catalog:
            count = missing.undo_purge(catalog, at_utc)
        self.tell()
        return count

    def tell(self) -> None:
        """Tell everybody that folders changed."""
        engine = self._engine
        engine.board.stale()
        engine.server.tell(FoldersChanged())
        engine.announcer.photos_changed(listed=True)

    def _refuse_own_files(self, path: bytes) -> None:
        library = os.fsencode(self._engine.library.resolve())
        if places.is_inside(os.path.realpath(path), library):
            raise FolderError(
                "The library keeps its own files in that folder.", "Choose a folder of photos."
            )
        if is_vault(os.path.realpath(path)):
            raise FolderError("That folder belongs to the trash.", "Choose a folder of photos.")

    def _taking_over(self, change: Callable[[Connection], Folder]) -> Folder:
        """Take up a folder that is new, or back with photos, and those inside it with it."""
        engine = self._engine
        with engine_connection(engine.library) as catalog:
            before = {folder.id for folder in folders.list_folders(catalog)}
            folder = change(catalog)
            gone = before - {found.id for found in folders.list_folders(catalog)}
        for folder_id in gone:
            engine.watcher.unwatch(folder_id)
        engine.watch(folder)
        engine.models.reconcile()
        engine.rescan([folder.id])
        self.tell()
        return folder

    def _select_anew(self) -> None:
        """Other photos are live now; files that no scan has looked at may be wanted."""
        engine = self._engine
        engine.select_anew()
        with engine.readers.borrow() as catalog:
            engine.recount(catalog)  # jobs of photos that were left out are gone
        engine.models.reconcile()
        engine.rescan()
        self.tell()
