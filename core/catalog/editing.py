"""Edits of what the user says about photos: one transaction and one step of the history each."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from core.catalog import history
from core.catalog.connection import Connection, writing
from core.catalog.kinds import KINDS
from core.events import Edited
from core.records import EditedPart, Step, StepState, Verb

TOLD_PHOTOS: Final = 1000
"""More photos than this are told as "many"."""

_LARGE: Final = 10_000


class Edit:
    """An edit in the making; whoever carries it out says what it is, and changes one by one.

    Attributes:
        step: Of the history; None as long as nothing was changed.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.step: Step | None = None
        self._verb: Verb | None = None
        self._subject = ""
        self._parts: dict[EditedPart, None] = {}
        self._photos: list[Sequence[int]] = []
        self._listed = False

    def says(self, verb: Verb, subject: str) -> None:
        """What is done, and to what."""
        self._verb, self._subject = verb, subject

    def change(
        self,
        kind: str,
        subject_id: int = 0,
        *,
        before: Any = None,
        after: Any = None,
        photo_ids: Sequence[int] = (),
        about: Sequence[int] | None = None,
    ) -> None:
        """Note a change and make it; see `history.Change` and `KINDS`.

        `about` are the photos that the user meant, where others have to change with them.
        """
        if self.step is None:
            assert self._verb is not None  # noqa: S101 - `says` comes first
            step_id = history.begin(self.connection, self._verb, self._subject)
            self.step = history.get(self.connection, step_id)
        assert self.step is not None  # noqa: S101 - it was just begun
        history.record(
            self.connection,
            self.step.id,
            kind,
            subject_id=subject_id,
            before=before,
            after=after,
            photo_ids=photo_ids,
        )
        change = history.Change(kind, subject_id, before, after, photo_ids)
        self._put(change, after, before)
        self._photos.append(photo_ids if about is None else about)

    def take_back(self, step: Step) -> None:
        """Undo a step, as far as that can be done still."""
        for change in reversed(history.changes(self.connection, step.id)):
            self._put(change, change.before, change.after)
            self._photos.append(change.photo_ids)
        self._now(step, "undone")

    def do_again(self, step: Step) -> None:
        """Redo a step, as far as that can be done still."""
        for change in history.changes(self.connection, step.id):
            self._put(change, change.after, change.before)
            self._photos.append(change.photo_ids)
        self._now(step, "done")

    def finish(self) -> None:
        """Note how many photos were changed."""
        if self.step is not None and self._verb is not None:
            self.step = history.finish(self.connection, self.step.id, len(self._changed()))

    def event(self, origin: str) -> Edited:
        """What to tell everybody."""
        photos = self._changed()
        few = tuple(photos) if len(photos) <= TOLD_PHOTOS else ()
        return Edited((*self._parts, "history"), few, self._listed, origin)

    def _put(self, change: history.Change, wanted: Any, present: Any) -> None:
        kind = KINDS[change.kind]
        kind.put(self.connection, change, wanted, present)
        self._parts[kind.part] = None
        self._listed |= kind.lists(change)

    def _now(self, step: Step, state: StepState) -> None:
        history.set_state(self.connection, step.id, state)
        self.step = history.get(self.connection, step.id)

    def _changed(self) -> Sequence[int]:
        lists = [photos for photos in self._photos if len(photos)]
        if len(lists) <= 1:
            return lists[0] if lists else ()
        return sorted(set().union(*lists))

    @property
    def is_large(self) -> bool:
        """Whether so many photos changed that much of the catalog is in memory now."""
        return sum(map(len, self._photos)) > _LARGE


@contextmanager
def editing(connection: Connection) -> Iterator[Edit]:
    """One edit: all of it is there at the end, or nothing."""
    with writing(connection):
        edit = Edit(connection)
        yield edit
        edit.finish()
    if edit.is_large:
        connection.execute("PRAGMA shrink_memory")
