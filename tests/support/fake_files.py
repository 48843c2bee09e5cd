"""`FilesLike` in memory, for tests of the window.

Work ends at once, unless a test holds it:

    library.hold_file_work()
    ...                                       # a verb of the window starts a piece of work
    library.go_on_with(1, done=3)             # it is told
    library.end_file_work(1)                  # now it is carried out, and told
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.events import FileWorkChanged
from core.paths import path_bytes
from core.records import (
    DateShift,
    ExportOptions,
    FileProblem,
    FileWork,
    FileWorkKind,
    Renaming,
    Shelf,
    Step,
    TrashedPhoto,
    TrashReport,
    Verb,
)
from core.service.filework.naming import Facts, Pattern
from tests.support.fake_catalog import FakeCatalog
from tests.support.fake_history import FakeHistory

TRASHED_UTC = 1_749_000_000.0
_Way = Callable[[], None]


class FakeFiles(FakeHistory):
    """`FilesLike` says what each method gives.

    Attributes:
        deleted: Ids of photos that emptying the trash has deleted.
        problems: What the next pieces of work tell of files that they leave alone.
    """

    _catalog: FakeCatalog

    def __init__(self) -> None:
        super().__init__()
        self.deleted: list[int] = []
        self.problems: tuple[FileProblem, ...] = ()
        self._works: dict[int, FileWork] = {}
        self._waiting: dict[int, Callable[[], int]] = {}
        self._held = False

    # ---- what a test says
    def hold_file_work(self) -> None:
        """Work that starts from now on waits for `end_file_work`."""
        self._held = True

    def go_on_with(self, work_id: int, **fields: object) -> None:
        """Change fields of a piece of work, and tell."""
        self._tell(msgspec.structs.replace(self._works[work_id], **fields))

    def end_file_work(self, work_id: int) -> None:
        """Carry out what was held, and tell."""
        self._finish(work_id, self._waiting.pop(work_id))

    # ---- trash
    def trash(self, photo_ids: Sequence[int]) -> FileWork:
        self._enter("trash", tuple(photo_ids))
        moved = self._on_shelf(photo_ids, "photos") + self._on_shelf(photo_ids, "hidden")
        return self._start("trash", moved, self._mover("trash", moved, "trash"))

    def restore(self, photo_ids: Sequence[int]) -> FileWork:
        self._enter("restore", tuple(photo_ids))
        moved = self._on_shelf(photo_ids, "trash")
        return self._start("restore", moved, self._mover("restore", moved, "photos"))

    def empty_trash(self, photo_ids: Sequence[int] | None = None) -> FileWork:
        self._enter("empty_trash", None if photo_ids is None else tuple(photo_ids))
        ids = [photo.id for photo in self._in_trash(photo_ids)]

        def carry_out() -> int:
            for photo_id in ids:
                del self._catalog.shelves[photo_id]
                self._catalog.removed.add(photo_id)
            self.deleted += ids
            return self._did("empty", "", ids, ("files",), None, None, listed=True).id

        return self._start("empty", ids, carry_out)

    def trash_report(self, photo_ids: Sequence[int] | None = None) -> TrashReport:
        self._enter("trash_report", None if photo_ids is None else tuple(photo_ids))
        found = self._in_trash(photo_ids)
        offline = sum(self._catalog.photo(photo.id).offline for photo in found)
        tagged, rated, in_albums = self._marked_among([photo.id for photo in found])
        return TrashReport(
            len(found),
            sum(photo.size_bytes for photo in found),
            tagged,
            rated,
            in_albums,
            TRASHED_UTC if found else None,
            offline,
        )

    def trashed(self, limit: int = 1000) -> list[TrashedPhoto]:
        self._enter("trashed", limit)
        return self._in_trash(None)[:limit]

    # ---- files
    def move_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        self._enter("move_files", (tuple(photo_ids), target))
        return self._keep_away("move", photo_ids, target)

    def copy_files(self, photo_ids: Sequence[int], target: Path) -> FileWork:
        self._enter("copy_files", (tuple(photo_ids), target))
        return self._keep_away("copy", photo_ids, target)

    def preview_names(self, photo_ids: Sequence[int], pattern: str) -> list[Renaming]:
        self._enter("preview_names", (tuple(photo_ids), pattern))
        names = Pattern(pattern)
        return [self._renaming(n, i, names) for n, i in enumerate(photo_ids, 1)]

    def rename_files(self, photo_ids: Sequence[int], pattern: str) -> FileWork:
        self._enter("rename_files", (tuple(photo_ids), pattern))
        names = self.preview_names(photo_ids, pattern)

        def carry_out() -> int:
            def give(*, new: bool) -> None:
                for name in names:
                    given = name.after if new else name.before
                    self._catalog.change_photo(name.photo_id, name=given)

            give(new=True)
            return self._note(
                "rename", pattern, photo_ids, lambda: give(new=False), lambda: give(new=True)
            )

        return self._start("rename", list(photo_ids), carry_out)

    def export(self, photo_ids: Sequence[int], target: Path, options: ExportOptions) -> FileWork:
        self._enter("export", (tuple(photo_ids), target, options))
        return self._start("export", list(photo_ids), lambda: 0, target)

    def shift_dates(self, photo_ids: Sequence[int], shift: DateShift) -> Step | None:
        self._enter("shift_dates", (tuple(photo_ids), shift))
        with self._lock:
            before = {i: self._catalog.photo(i) for i in photo_ids}
            times = [_date_of(photo.taken_utc) for photo in before.values()]
            ahead = shift.offset_s
            if shift.at_utc is not None and times:
                ahead = shift.at_utc - min(times)

            def give(by_s: float) -> None:
                for photo_id, photo in before.items():
                    taken_utc = _date_of(photo.taken_utc) + by_s
                    self._catalog.change_photo(photo_id, sort_utc=taken_utc, taken_utc=taken_utc)

            give(ahead)
        return self._did(
            "set-dates",
            "",
            photo_ids,
            ("dates",),
            lambda: give(0.0),
            lambda: give(ahead),
            listed=True,
        )

    # ---- work under way
    def file_work(self) -> list[FileWork]:
        self._enter("file_work")
        with self._lock:
            return list(self._works.values())

    def pause_file_work(self, work_id: int, *, paused: bool) -> None:
        self._enter("pause_file_work", (work_id, paused))
        self.go_on_with(work_id, state="paused" if paused else "running")

    def cancel_file_work(self, work_id: int) -> None:
        self._enter("cancel_file_work", work_id)
        self._waiting.pop(work_id, None)
        self.go_on_with(work_id, state="cancelled")

    # ---- within
    def _on_shelf(self, photo_ids: Sequence[int], shelf: Shelf) -> list[int]:
        with self._lock:
            return [i for i in photo_ids if self._catalog.shelves.get(i, "photos") == shelf]

    def _in_trash(self, photo_ids: Sequence[int] | None) -> list[TrashedPhoto]:
        with self._lock:
            ids = [i for i, shelf in self._catalog.shelves.items() if shelf == "trash"]
            photos = [
                self._catalog.photo(i) for i in reversed(ids) if photo_ids is None or i in photo_ids
            ]
        return [TrashedPhoto(p.id, p.path, p.name, p.size_bytes, TRASHED_UTC) for p in photos]

    def _marked_among(self, photo_ids: Sequence[int]) -> tuple[int, int, int]:
        """How many have tags, stars, and are in albums."""
        rated = sum(self._catalog.photo(i).rating > 0 for i in photo_ids)
        tagged = sum(self._tag_count(i) > 0 for i in photo_ids)
        return tagged, rated, 0

    def _tag_count(self, photo_id: int) -> int:
        chosen = getattr(self, "chosen", None)
        return len(chosen([photo_id]).tags) if chosen is not None else 0

    def _renaming(self, number: int, photo_id: int, pattern: Pattern) -> Renaming:
        photo = self._catalog.photo(photo_id)
        stem, _, ending = photo.name.rpartition(".")
        facts = Facts(stem, number, int(photo.sort_utc * 1e9), "Drawn Camera 1", photo.rating, "")
        after = pattern.name(facts)
        problem = "A name cannot hold a slash." if "/" in after else ""
        return Renaming(photo_id, photo.name, f"{after}.{ending}", problem)

    def _mover(self, verb: Verb, ids: list[int], shelf: Shelf) -> Callable[[], int]:
        def carry_out() -> int:
            before = {i: self._catalog.shelves.get(i, "photos") for i in ids}

            def put(shelves: dict[int, Shelf]) -> None:
                for photo_id, place in shelves.items():
                    self._catalog.shelves[photo_id] = place
                    if place == "photos":
                        del self._catalog.shelves[photo_id]

            there: dict[int, Shelf] = dict.fromkeys(ids, shelf)
            put(there)
            return self._note(verb, "", ids, lambda: put(before), lambda: put(there))

        return carry_out

    def _keep_away(self, kind: FileWorkKind, photo_ids: Sequence[int], target: Path) -> FileWork:
        """Files are not moved here; the step is there all the same."""

        def carry_out() -> int:
            if kind == "copy":
                return 0
            return self._note("move", target.name, photo_ids, _nothing, _nothing)

        return self._start(kind, list(photo_ids), carry_out, target)

    def _note(
        self, verb: Verb, subject: str, photo_ids: Sequence[int], back: _Way, again: _Way
    ) -> int:
        return self._did(verb, subject, photo_ids, ("files",), back, again, listed=True).id

    def _start(
        self,
        kind: FileWorkKind,
        ids: list[int],
        carry_out: Callable[[], int],
        target: Path | None = None,
    ) -> FileWork:
        with self._lock:
            work = FileWork(
                len(self._works) + 1,
                kind,
                "running",
                len(ids),
                failed=len(self.problems),
                problems=self.problems,
                target=b"" if target is None else path_bytes(target),
            )
        self._tell(work)
        if self._held:
            self._waiting[work.id] = carry_out
        else:
            self._finish(work.id, carry_out)
        return work

    def _finish(self, work_id: int, carry_out: Callable[[], int]) -> None:
        step_id = carry_out()
        work = self._works[work_id]
        self._tell(
            msgspec.structs.replace(work, state="finished", done=work.total, step_id=step_id)
        )

    def _tell(self, work: FileWork) -> None:
        with self._lock:
            self._works[work.id] = work
        self.emit(FileWorkChanged(work))


def _nothing() -> None:
    """There is nothing to do, or no way back."""


def _date_of(taken_utc: float | None) -> float:
    return 0.0 if taken_utc is None else taken_utc
