"""The history of folders, exclusions and forgotten photos: what is recorded, and its way back.

A step is recorded after its change: a crash between the two leaves a change without a step, and
never a step without its change.
"""

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from core.catalog import exclusions, folders, history, missing
from core.catalog.connection import engine_connection, writing
from core.errors import CoreError, FolderError
from core.events import Edited
from core.records import Exclusion, Folder, Purge, Step, Verb
from core.service.folder_work import FolderWork

if TYPE_CHECKING:
    from core.service.engine import Engine

VERBS: Final[tuple[Verb, ...]] = (
    "add-folder", "remove-folder", "relocate-folder", "exclude", "include", "purge",
)  # fmt: skip


class _Pattern(msgspec.Struct, frozen=True):
    """An exclusion, by what it says: taken back and added again, it has another id."""

    pattern: str
    folder_id: int | None


class FolderSteps:
    """Does what `FolderWork` does, and keeps the history of it."""

    def __init__(self, engine: "Engine") -> None:
        """Prepare, and say who takes these steps back."""
        self._engine = engine
        self._work = FolderWork(engine)
        self._back = {
            "add-folder": self._turn_adding,
            "remove-folder": self._turn_removing,
            "relocate-folder": self._turn_relocating,
            "exclude": self._turn_excluding,
            "include": self._turn_including,
            "purge": self._turn_purging,
        }
        engine.undoing.register(VERBS, self.take_back)

    # ---- doing
    def add(self, path: bytes) -> Folder:
        before = self._folders()
        folder = self._work.add(path)
        self._added(folder, before)
        return folder

    def restore(self, folder_id: int) -> Folder:
        before = self._folders()
        folder = self._work.restore(folder_id)
        self._added(folder, before)
        return folder

    def remove(self, folder_id: int) -> None:
        folder = self._folder(folder_id)
        self._work.remove(folder_id)
        if folder is not None:
            self._record("remove-folder", folder.name, folder.photos, folder_id, folder.path)

    def relocate(self, folder_id: int, path: bytes) -> Folder:
        before = self._folder(folder_id)
        folder = self._work.relocate(folder_id, path)
        if before is not None and before.path != folder.path:
            self._record(
                "relocate-folder", folder.name, folder.photos, folder_id, before.path, folder.path
            )
        return folder

    def exclude(self, pattern: str, folder_id: int | None) -> Exclusion:
        before = self._exclusions()
        exclusion = self._work.exclude(pattern, folder_id)
        if exclusion.id not in before:
            said = _Pattern(exclusion.pattern, exclusion.folder_id)
            self._record("exclude", exclusion.pattern, exclusion.photos, after=said)
        return exclusion

    def include(self, exclusion_id: int) -> None:
        exclusion = self._exclusions().get(exclusion_id)
        self._work.include(exclusion_id)
        if exclusion is not None:
            said = _Pattern(exclusion.pattern, exclusion.folder_id)
            self._record("include", exclusion.pattern, exclusion.photos, before=said)

    def purge(self, photo_ids: Sequence[int] | None) -> Purge:
        purge = self._work.purge(photo_ids)
        if purge.photos:
            self._record("purge", "", purge.photos, after=purge.at_utc)
        return purge

    def undo_purge(self, at_utc: float) -> int:
        """Remember what was forgotten at a moment, whatever was done since."""
        with engine_connection(self._engine.library) as catalog:
            going = missing.purged_at(catalog, at_utc)
        count = self._work.undo_purge(at_utc)
        with engine_connection(self._engine.library) as catalog, writing(catalog):
            history.took_back(catalog, "purge", at_utc, going)
        self._tell()
        return count

    def _added(self, folder: Folder, before: dict[int, Folder]) -> None:
        if folder.id in before:
            return  # it was watched already, or a folder around it
        now = self._folders()
        inner = [gone.path for gone in before.values() if gone.id not in now]
        self._record("add-folder", folder.name, 0, folder.id, before=inner, after=folder.path)

    # ---- taking back
    def take_back(self, step: Step, *, redo: bool) -> bool:
        """See `core.service.undoing.TakeBack`."""
        with engine_connection(self._engine.library) as catalog:
            found = history.changes(catalog, step.id)
        for change in found:
            self._back[step.verb](step, change, redo=redo)
        self._tell()
        return True

    def _turn_adding(self, _step: Step, change: history.Change, *, redo: bool) -> None:
        if redo:
            self._bring_back(change.subject_id, change.after)
            return
        self._work.remove(self._id_now(change.subject_id, change.after))
        for inner in msgspec.convert(change.before or [], list[bytes]):
            # Where its disk is away, it can be added when that is back, and has everything then.
            with contextlib.suppress(CoreError):
                self._work.add(inner)

    def _turn_removing(self, _step: Step, change: history.Change, *, redo: bool) -> None:
        if redo:
            self._work.remove(self._id_now(change.subject_id, change.before))
        else:
            self._bring_back(change.subject_id, change.before)

    # One that a folder around it took over, and gave back, has another id than its steps tell.
    def _id_now(self, folder_id: int, said: Any) -> int:
        """The id of a folder, by the path that its step tells if need be."""
        if said is None or self._folder(folder_id) is not None:
            return folder_id
        path = msgspec.convert(said, bytes)
        return next((i for i, folder in self._folders().items() if folder.path == path), folder_id)

    def _bring_back(self, folder_id: int, said: Any) -> None:
        try:
            self._work.restore(folder_id)
        except FolderError:
            if said is None:
                raise
            self._work.add(msgspec.convert(said, bytes))

    def _turn_relocating(self, _step: Step, change: history.Change, *, redo: bool) -> None:
        path = msgspec.convert(change.after if redo else change.before, bytes)
        folder = self._folder(
            self._id_now(change.subject_id, change.before if redo else change.after)
        )
        if folder is not None and folder.path != path:
            self._work.relocate(folder.id, path)

    def _turn_excluding(self, _step: Step, change: history.Change, *, redo: bool) -> None:
        self._put_pattern(change.after, there=redo)

    def _turn_including(self, _step: Step, change: history.Change, *, redo: bool) -> None:
        self._put_pattern(change.before, there=not redo)

    def _put_pattern(self, said: Any, *, there: bool) -> None:
        wanted = msgspec.convert(said, _Pattern)
        if there:
            if wanted.folder_id is None or self._folder(wanted.folder_id) is not None:
                self._work.exclude(wanted.pattern, wanted.folder_id)
            return
        for exclusion in self._exclusions().values():
            if (exclusion.pattern, exclusion.folder_id) == (wanted.pattern, wanted.folder_id):
                self._work.include(exclusion.id)

    def _turn_purging(self, step: Step, change: history.Change, *, redo: bool) -> None:
        if not redo:
            with engine_connection(self._engine.library) as catalog:
                going = missing.purged_at(catalog, change.after)
            self._work.undo_purge(change.after)
            self._replace(step, change.after, going)
        else:
            purge = self._work.purge(change.photo_ids)
            self._replace(step, purge.at_utc, change.photo_ids)

    def _replace(self, step: Step, at_utc: float, photo_ids: Sequence[int]) -> None:
        """Forgotten again, photos are so since another moment."""
        with engine_connection(self._engine.library) as catalog, writing(catalog):
            history.forget_changes(catalog, step.id)
            history.record(catalog, step.id, "purge", after=at_utc, photo_ids=photo_ids)

    # ---- within
    def _record(
        self,
        verb: Verb,
        subject: str,
        photos: int,
        subject_id: int = 0,
        before: Any = None,
        after: Any = None,
    ) -> None:
        with engine_connection(self._engine.library) as catalog, writing(catalog):
            step_id = history.begin(catalog, verb, subject)
            history.record(
                catalog, step_id, verb, subject_id=subject_id, before=before, after=after
            )
            history.finish(catalog, step_id, photos)
        self._tell()

    def _tell(self) -> None:
        self._engine.server.tell(Edited(("folders", "history"), listed=True))

    def _folder(self, folder_id: int) -> Folder | None:
        with self._engine.readers.borrow() as catalog:
            return folders.get(catalog, folder_id)

    def _folders(self) -> dict[int, Folder]:
        with self._engine.readers.borrow() as catalog:
            return {folder.id: folder for folder in folders.list_folders(catalog)}

    def _exclusions(self) -> dict[int, Exclusion]:
        with self._engine.readers.borrow() as catalog:
            return {found.id: found for found in exclusions.list_exclusions(catalog)}
