"""The engine's verbs on files: each starts a piece of work and returns at once."""

import logging
import os
import threading
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from core.catalog import history, journal, places, quarantine, vaults
from core.catalog.connection import Connection, writing
from core.catalog.editing import TOLD_PHOTOS
from core.catalog.quarantine import Noted
from core.errors import FolderError
from core.events import Edited, FileWorkChanged, Notice
from core.ingest import roots
from core.ingest.gate import Gate
from core.records import ExportOptions, FileProblem, FileWork, FileWorkKind, Renaming, Step, Verb
from core.service.filework import emptying, naming
from core.service.filework.carrying import Carrier
from core.service.filework.exporting import Exporter
from core.service.filework.planning import Chunk, Planner
from core.service.filework.troubles import shown
from core.service.filework.vault import is_vault
from core.service.filework.works import FileWorks, Work, durable

if TYPE_CHECKING:
    from core.service.engine import Engine

log = logging.getLogger(__name__)

UNDONE_HERE: Final[tuple[Verb, ...]] = ("trash", "restore", "move", "copy", "rename")
_TOLD_EVERY_S: Final = 0.5
_KEPT_AT_ONCE: Final = 200
# A step of a few files is taken back before the answer goes; one of many goes on behind it.
_WAIT_S: Final = 2.0


class FileVerbs:
    """Thread: any."""

    def __init__(self, engine: "Engine", gate: Gate) -> None:
        """Nothing is done before `start`."""
        self._engine = engine
        self._works = FileWorks(engine.library, gate, self, engine.is_stopping)
        self._gate = gate
        self._lock = threading.Lock()
        self._moved: list[int] = []
        self._listed = self._has_back = self._has_gone = False
        self._told = 0.0
        engine.undoing.register(UNDONE_HERE, self.take_back)

    # ---- life

    def start(self) -> None:
        """Finish what a crash left behind; then work may begin. Before the first scan."""
        self._works.start()

    def close(self) -> None:
        """Give up what is under way; what is done stays, and the next engine finds it in order."""
        self._works.close()

    @property
    def busy(self) -> bool:
        """Whether any work gets on, for which the engine is to stay; not what is paused."""
        return self._works.busy

    def settle(self) -> None:
        """A disk is back; what was under way on it is finished behind the caller's back."""
        self._works.settle_soon()

    # ---- verbs

    def trash(self, photo_ids: Sequence[int]) -> FileWork:
        """Put files into the quarantine of their volume."""
        chosen = self._stacked(photo_ids)
        return self._start("trash", "trash", "", chosen, lambda p: p.trash(chosen))

    def restore(self, photo_ids: Sequence[int]) -> FileWork:
        """Put files of the trash back."""
        with self._engine.readers.borrow() as catalog:
            chosen = quarantine.with_trashed_beside(catalog, list(dict.fromkeys(photo_ids)))
        return self._start("restore", "restore", "", chosen, lambda p: p.restore(chosen))

    def move(self, photo_ids: Sequence[int], target: bytes) -> FileWork:
        """Move files into a directory."""
        place = self._directory(target)
        chosen = self._stacked(photo_ids)
        return self._start(
            "move",
            "move",
            shown(os.path.basename(place) or place),  # noqa: PTH119 - bytes
            chosen,
            lambda p: p.carry(chosen, place, effect="move"),
            target=place,
        )

    def copy(self, photo_ids: Sequence[int], target: bytes) -> FileWork:
        """Copy files into a directory; the history knows copies within the library."""
        place = self._directory(target)
        chosen = self._stacked(photo_ids)
        with self._engine.readers.borrow() as catalog:
            is_inside = quarantine.is_watched(catalog, os.path.join(place, b"x"))  # noqa: PTH118
        return self._start(
            "copy",
            "copy" if is_inside else None,
            shown(os.path.basename(place) or place),  # noqa: PTH119 - bytes
            chosen,
            lambda p: p.carry(chosen, place, effect="copy"),
            target=place,
        )

    def preview_names(self, photo_ids: Sequence[int], pattern: str) -> list[Renaming]:
        """What `rename` would do."""
        with self._engine.readers.borrow() as catalog:
            return [named.renaming for named in naming.names(catalog, photo_ids, pattern)]

    def rename(self, photo_ids: Sequence[int], pattern: str) -> FileWork:
        """Give files names by a pattern."""
        naming.Pattern(pattern)

        def plan(planner: Planner, catalog: Connection) -> Iterator[Chunk]:
            found = naming.names(catalog, photo_ids, pattern)
            problems = [
                FileProblem(named.renaming.before, named.problem)
                for named in found
                if named.problem
            ]
            yield Chunk([], problems, len(problems))
            yield from planner.rename(
                [(named.photo_id, named.after) for named in found if not named.problem]
            )

        def body(catalog: Connection, work: Work) -> None:
            planner = Planner(catalog)
            self._carry_out(catalog, work, planner, plan(planner, catalog))

        return self._works.begin(
            "rename",
            body,
            verb="rename",
            subject=pattern,
            total=len(set(photo_ids)),
            volumes=self._volumes(photo_ids),
        )

    def empty(self, photo_ids: Sequence[int] | None) -> FileWork:
        """Delete photos of the trash for good, or all that is in it."""
        with self._engine.readers.borrow() as catalog:
            total = quarantine.report(catalog, photo_ids).photos
            # What is put into the trash while this waits its turn, nobody wants deleted.
            kept_ids = quarantine.kept_ids(catalog, photo_ids)

        def body(catalog: Connection, work: Work) -> None:
            going = kept_ids
            if photo_ids is not None:
                with writing(catalog):
                    spared = vaults.spare_shared(catalog, photo_ids)
                going = [kept_id for kept_id in kept_ids if kept_id not in spared]
            for start in range(0, len(going), _KEPT_AT_ONCE):
                chosen = quarantine.kept_with_ids(catalog, going[start : start + _KEPT_AT_ONCE])
                problems, step_id = emptying.delete(catalog, work.record.id, chosen, work.check)
                own = sum(kept.part == "own" for kept in chosen)
                work.report(own, problems=problems, step_id=step_id)
            with self._lock:
                self._listed = True  # the trash lists fewer
            self._tell(force=True)

        return self._works.begin("empty", body, verb="empty", total=total)

    def export(self, photo_ids: Sequence[int], target: bytes, options: ExportOptions) -> FileWork:
        """Write copies into a directory."""
        exporter = Exporter(photo_ids, self._directory(target), options)
        return self._works.begin(
            "export",
            exporter.run,
            verb=None,
            total=len(set(photo_ids)),
            target=target,
            volumes=self._volumes((), target),
        )

    def all(self) -> list[FileWork]:
        """What is under way, and what has ended a short while ago."""
        return self._works.all()

    def pause(self, work_id: int, *, paused: bool) -> None:
        """Let a piece of work wait, or go on."""
        self._works.pause(work_id, paused=paused)

    def cancel(self, work_id: int) -> None:
        """Give a piece of work up."""
        self._works.cancel(work_id)

    # ---- the history

    def take_back(self, step: Step, *, redo: bool) -> bool:
        """Undo or redo a step of these verbs; the journal notes its state."""
        with self._engine.readers.borrow() as catalog:
            moves = list(journal.of_step(catalog, step.id, "undone" if redo else "done"))
            is_under_way = journal.is_under_way(catalog, step.id)
        if not moves and is_under_way:
            self.work_said("This is still under way.", "Try again when it has ended.")
            return False
        if not moves:
            with durable(self._engine.library) as catalog, writing(catalog):
                history.set_state(catalog, step.id, "dropped")
            self.work_said("There is nothing left of this to take back.", "")
            return False

        def body(catalog: Connection, work: Work) -> None:
            planner = Planner(catalog)
            # Work that went first may have added to them.
            now = list(journal.of_step(catalog, step.id, "undone" if redo else "done"))
            chunks = planner.again(now) if redo else planner.back(now)
            self._carry_out(catalog, work, planner, chunks)

        work = self._works.begin(
            _kind(step.verb, redo=redo),
            body,
            verb=step.verb,
            total=sum(move.part == "own" for move in moves),
            step_id=step.id,
            takes_back=not redo,
        )
        self._works.wait(work.id, _WAIT_S)
        return False

    # ---- within

    def _start(
        self,
        kind: FileWorkKind,
        verb: Verb | None,
        subject: str,
        photo_ids: Sequence[int],
        plan: Callable[[Planner], Iterator[Chunk]],
        *,
        target: bytes = b"",
    ) -> FileWork:
        def body(catalog: Connection, work: Work) -> None:
            planner = Planner(catalog)
            self._carry_out(catalog, work, planner, plan(planner))

        return self._works.begin(
            kind,
            body,
            verb=verb,
            subject=subject,
            total=len(set(photo_ids)),
            total_bytes=self._bytes(photo_ids, target, is_copy=kind == "copy") if target else 0,
            target=target,
            volumes=self._volumes(photo_ids, target),
        )

    def _stacked(self, photo_ids: Sequence[int]) -> list[int]:
        with self._engine.readers.borrow() as catalog:
            return quarantine.with_stacked(catalog, list(dict.fromkeys(photo_ids)))

    def _carry_out(
        self, catalog: Connection, work: Work, planner: Planner, chunks: Iterable[Chunk]
    ) -> None:
        carrier = Carrier(catalog, self._gate, work.check)
        try:
            for chunk in chunks:
                work.check()
                current = shown(os.path.basename(chunk.moves[0].source)) if chunk.moves else ""  # noqa: PTH119
                work.report(current=current, problems=chunk.problems)
                outcome = carrier.carry_out(work.record.id, chunk.moves)
                self.files_moved(catalog, outcome.noted)
                work.report(chunk.photos, problems=outcome.problems, step_id=outcome.step_id)
        finally:
            self._tell(force=True)
            self._say(planner.notes)

    def _say(self, notes: Sequence[str]) -> None:
        if notes:
            more = f" So are {len(notes) - 1} others." if len(notes) > 1 else ""
            self.work_said(notes[0] + more, "")

    def _directory(self, target: bytes) -> bytes:
        """A directory to put files into, as its watched folder spells it.

        Raises:
            FolderError: There is none.
        """
        if not os.path.isdir(target):  # noqa: PTH112 - bytes
            raise FolderError(f"There is no folder {shown(target)}.", "Make it, or choose another.")
        if not os.access(target, os.W_OK | os.X_OK):
            raise FolderError(f"You may not write to {shown(target)}.", "Choose another folder.")
        if is_vault(target):
            raise FolderError(
                "That folder belongs to the trash.", "`photosift trash` puts photos there."
            )
        library = os.fsencode(self._engine.library.resolve())
        if places.is_inside(os.path.realpath(target), library):
            raise FolderError(
                "The library keeps its own files in that folder.", "Choose another one."
            )
        with self._engine.readers.borrow() as catalog:
            normal = os.path.normpath(target)
            root = quarantine.root_of(catalog, normal)
            # What is put into the mount point of a disk is out of sight when the disk is back.
            if root is not None and roots.is_away(catalog, root.id):
                raise FolderError("Its disk is not connected.", "Connect it, and try again.")
        return os.path.realpath(target) if root is None else normal

    def _volumes(self, photo_ids: Sequence[int], target: bytes = b"") -> set[int] | None:
        """Device numbers that work concerns; None where that cannot be told."""
        roots = {target} if target else set()
        with self._engine.readers.borrow() as catalog:
            for start in range(0, len(photo_ids), TOLD_PHOTOS):
                batch = photo_ids[start : start + TOLD_PHOTOS]
                roots |= {file.root for file in quarantine.photo_files(catalog, batch)}
        try:
            return {os.stat(root).st_dev for root in roots}  # noqa: PTH116 - bytes
        except OSError:
            return None

    def _bytes(self, photo_ids: Sequence[int], target: bytes, *, is_copy: bool) -> int:
        """How much is to be copied, as far as the catalog knows."""
        device = os.stat(target).st_dev  # noqa: PTH116 - bytes
        total = 0
        crosses: dict[bytes, bool] = {}
        with self._engine.readers.borrow() as catalog:
            for start in range(0, len(photo_ids), TOLD_PHOTOS):
                batch = photo_ids[start : start + TOLD_PHOTOS]
                for file in quarantine.photo_files(catalog, batch):
                    if file.root not in crosses:
                        crosses[file.root] = is_copy or _device(file.root) != device
                    total += file.size_bytes * crosses[file.root]
        return total

    # ---- told by the works

    def files_moved(self, catalog: Connection, noted: Noted, *, last: bool = False) -> None:
        """Photos went, came back, or are elsewhere."""
        engine = self._engine
        if noted.gone:
            engine.models.removed(array("q", noted.gone))
        if noted.back:
            engine.queue(catalog, noted.back)
        with self._lock:
            self._has_back = self._has_back or bool(noted.back)
            self._has_gone = self._has_gone or bool(noted.gone)
            self._moved += [*noted.gone, *noted.back, *noted.moved]
            self._listed = self._listed or bool(self._moved)
        self._tell(force=last)

    def _tell(self, *, force: bool = False) -> None:
        now = time.monotonic()
        with self._lock:
            if not force and now - self._told < _TOLD_EVERY_S:
                return
            self._told = now
            moved, self._moved = self._moved, []
            listed, self._listed = self._listed, False
            # Both look at the whole catalog.
            has_gone, self._has_gone = self._has_gone, False
            has_back = self._has_back and force
            self._has_back = self._has_back and not force
        if has_gone:
            with self._engine.readers.borrow() as catalog:
                self._engine.recount(catalog)
        if has_back:
            self._engine.models.reconcile()
        few = tuple(moved) if len(moved) <= TOLD_PHOTOS else ()
        self._engine.server.tell(Edited(("files", "history"), few, listed))
        if listed:
            self._engine.announcer.photos_changed(listed=True)

    def work_changed(self, work: FileWork) -> None:
        """Tell every client."""
        self._engine.server.tell(FileWorkChanged(work))

    def work_said(self, message: str, hint: str) -> None:
        """Say a sentence in every window."""
        self._engine.server.tell(Notice("info", message, hint))


def _kind(verb: Verb, *, redo: bool) -> FileWorkKind:
    """What taking a step back, or doing it again, is to the one who watches."""
    back: dict[Verb, FileWorkKind] = {
        "trash": "restore",
        "restore": "trash",
        "copy": "trash",
        "move": "move",
        "rename": "rename",
    }
    again: dict[Verb, FileWorkKind] = {
        "trash": "trash",
        "restore": "restore",
        "copy": "restore",
        "move": "move",
        "rename": "rename",
    }
    return (again if redo else back)[verb]


def _device(path: bytes) -> int | None:
    try:
        return os.stat(path).st_dev  # noqa: PTH116 - bytes
    except OSError:
        return None
