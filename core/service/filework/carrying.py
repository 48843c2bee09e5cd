"""Carries chunks of moves out: journal, disk, catalog, in this order and durably.

    journaled           the moves are in the journal before anything happens
    copied              what goes to another volume lies there, complete and compared, under a
                        hidden name, and the journal says so
    moved               names change; a source on another volume is deleted last
    noted               one transaction says where the photos are, and that the moves are done

A crash at any moment leaves open moves, which `settling` looks after.
"""

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from core.catalog import history, journal, quarantine
from core.catalog.connection import Connection, writing
from core.catalog.journal import Move
from core.catalog.quarantine import Landed, Noted
from core.ingest import volumes
from core.ingest.gate import Gate
from core.ingest.recognition import found_file
from core.records import FileProblem
from core.service.filework import disk
from core.service.filework.planning import beside
from core.service.filework.troubles import problem_of, shown
from core.service.filework.vault import vault_of


@dataclass
class Outcome:
    """What became of a chunk.

    Attributes:
        problems: One for each photo, or companion, that was left alone.
        noted: What changed in the catalog.
        step_id: 0 while nothing was done.
    """

    problems: list[FileProblem] = field(default_factory=list)
    noted: Noted = field(default_factory=lambda: Noted([], [], []))
    step_id: int = 0


class Carrier:
    """Thread: that of the work."""

    def __init__(self, catalog: Connection, gate: Gate, check: Callable[[int], None]) -> None:
        """Prepare.

        Args:
            catalog: A connection whose commits survive a power cut.
            gate: Keeps scans away meanwhile.
            check: Told bytes that were copied; may wait, or raise to give up.
        """
        self._catalog = catalog
        self._gate = gate
        self._check = check

    def carry_out(self, work_id: int, moves: Sequence[Move]) -> Outcome:
        """Do a chunk.

        Args:
            work_id: In the journal.
            moves: In the order in which they are made.

        Raises:
            StoppedError: It was given up; nothing of the chunk was done.
            CatalogError: The catalog cannot be written; `settling` finds out what was done.
        """
        outcome = Outcome()
        if not moves:
            return outcome
        with writing(self._catalog):
            journal.plan(self._catalog, work_id, moves)
        made = self._copy_all(moves, outcome)
        with self._gate.working(lambda: self._check_or_drop(moves)) as touched:
            arrived, across = self._move_all(made, outcome)
            touched.update(os.path.dirname(move.target) for move in arrived)  # noqa: PTH120
            done = {move.id for move in arrived}
            dropped = [move for move in moves if move.id not in done]
            note(self._catalog, work_id, arrived, dropped, outcome)
        if across:
            # The same volume, mounted twice: names do not reach from one mount to the other.
            for move in across:
                move.crosses, move.via = True, beside(move.target)
            more = self.carry_out(work_id, across)
            outcome.problems += more.problems
            outcome.step_id = outcome.step_id or more.step_id
            for mine, other in zip(outcome.noted, more.noted, strict=True):
                mine.extend(other)
        return outcome

    # ---- copies

    def _copy_all(self, moves: Sequence[Move], outcome: Outcome) -> list[Move]:
        if not any(move.is_copy for move in moves):
            return list(moves)
        made: list[Move] = []
        try:
            made += (move for move in moves if self._copy(move, outcome))
        except BaseException:
            self._give_up(moves)
            raise
        for directory in {os.path.dirname(move.via) for move in made if move.via}:  # noqa: PTH120
            disk.sync_directory(directory)
        with writing(self._catalog):
            journal.copied(self._catalog, [move for move in made if move.is_copy])
        return made

    def _copy(self, move: Move, outcome: Outcome) -> bool:
        if not move.is_copy:
            return True
        try:
            disk.make_directories(os.path.dirname(move.target))  # noqa: PTH120 - bytes
            move.content_hash = disk.copy(move.source, move.via, self._check)
        except OSError as error:
            outcome.problems.append(problem_of(move.source, error))
            return False
        return True

    def _check_or_drop(self, moves: Sequence[Move]) -> None:
        try:
            self._check(0)
        except BaseException:
            self._give_up(moves)
            raise

    def _give_up(self, moves: Sequence[Move]) -> None:
        for move in moves:
            if move.is_copy and move.via:
                with suppress(OSError):
                    os.unlink(move.via)  # noqa: PTH108 - bytes
        with writing(self._catalog):
            journal.drop(self._catalog, moves)

    # ---- names

    def _move_all(self, moves: Sequence[Move], outcome: Outcome) -> tuple[list[Move], list[Move]]:
        arrived: list[Move] = []
        across: list[Move] = []
        waiting: list[Move] = []
        left: set[int | None] = set()
        for move in moves:
            if move.part != "own" and move.photo_id in left and move.photo_id is not None:
                continue  # it stays with its photo
            try:
                if move.via and not move.is_copy:
                    disk.rename(move.source, move.via)
                    waiting.append(move)
                    continue
                self._move(move)
                arrived.append(move)
            except OSError as error:
                if error.errno == errno.EXDEV and not move.is_copy:
                    across.append(move)
                    continue
                left.add(move.photo_id)
                outcome.problems.append(problem_of(move.source, error))
        for move in waiting:
            try:
                disk.rename(move.via, move.target)
                arrived.append(move)
            except OSError as error:
                outcome.problems.append(problem_of(move.source, error))
                arrived += put_somewhere(move)
        self._sync(arrived)
        return self._delete_sources(arrived, outcome), across

    def _move(self, move: Move) -> None:
        if not move.is_copy:
            if move.effect != "move":
                disk.make_directories(os.path.dirname(move.target))  # noqa: PTH120 - bytes
            disk.rename(move.source, move.target)
            return
        try:
            _require_unchanged(move)
            disk.rename(move.via, move.target)
        except OSError:
            with suppress(OSError):
                os.unlink(move.via)  # noqa: PTH108 - bytes
            raise

    def _delete_sources(self, arrived: Sequence[Move], outcome: Outcome) -> list[Move]:
        """Delete what was copied to another volume; returns the moves that stand."""
        standing: list[Move] = []
        for move in arrived:
            if move.crosses:
                try:
                    _delete_source(move)
                except OSError as error:
                    outcome.problems.append(problem_of(move.source, error))
                    if error.errno != errno.EIO and _is_there(move.source):
                        with suppress(OSError):
                            os.unlink(move.target)  # noqa: PTH108 - a copy that was made just now
                        continue
            standing.append(move)
        self._sync([move for move in standing if move.crosses])
        return standing

    def _sync(self, moves: Sequence[Move]) -> None:
        places = {os.path.dirname(path) for m in moves for path in (m.source, m.target)}  # noqa: PTH120
        for directory in places:
            disk.sync_directory(directory)


def note(
    catalog: Connection,
    work_id: int,
    arrived: Sequence[Move],
    dropped: Sequence[Move],
    outcome: Outcome,
) -> None:
    """Write down where files are now, in one transaction; then drop directories that are empty."""
    landed = [_landed(catalog, move) for move in arrived]
    with writing(catalog):
        journal.drop(catalog, dropped)
        if arrived:
            outcome.noted = quarantine.note(catalog, landed)
            outcome.step_id = step_id = journal.step_of(catalog, work_id)
            if step_id:
                journal.done(catalog, arrived, step_id)
                _count(catalog, step_id, arrived)
            else:
                journal.drop(catalog, arrived)
    for move in arrived:
        vault = vault_of(move.source)
        if vault:
            disk.remove_empty(os.path.dirname(move.source), vault)  # noqa: PTH120 - bytes


def _count(catalog: Connection, step_id: int, arrived: Sequence[Move]) -> None:
    step = history.get(catalog, step_id)
    more = sum(move.part == "own" and not move.reverses for move in arrived)
    if step is not None and more:
        history.finish(catalog, step_id, step.photos + more)


def _landed(catalog: Connection, move: Move) -> Landed:
    """A file after its move, as a scan would see it."""
    if move.part != "own" or move.effect in {"trash", "copy"}:
        return Landed(move, None)
    try:
        found = os.stat(move.target)  # noqa: PTH116 - bytes
    except OSError:  # a link that leads nowhere
        return Landed(move, None)
    file = found_file(os.path.basename(move.target), found)  # noqa: PTH119 - bytes
    folder = quarantine.root_of(catalog, move.target)
    if folder is None or os.stat(folder.path).st_dev == found.st_dev:  # noqa: PTH116 - bytes
        return Landed(move, file)
    return Landed(move, file, volumes.volume_of(os.path.dirname(move.target)).id)  # noqa: PTH120


def _require_unchanged(move: Move) -> None:
    if disk.look(move.source) != move.seen:
        raise OSError(errno.EBUSY, "It changed while it was copied", move.source)


def _delete_source(move: Move) -> None:
    """Delete what was copied, unless somebody wrote to it since, or took it away."""
    if disk.look(move.source) is not None:
        _require_unchanged(move)
        with suppress(FileNotFoundError):
            os.unlink(move.source)  # noqa: PTH108 - bytes


def _is_there(path: bytes) -> bool:
    """Whether a file is surely there; one on a disk that fails is not."""
    try:
        return disk.look(path) is not None
    except OSError:
        return False


def put_somewhere(move: Move) -> list[Move]:
    """Give a file that waits under a hidden name its own name again, or one near its target.

    Returns:
        The move as it was made in the end; nothing when the file is where it was.
    """
    with suppress(OSError):
        disk.rename(move.via, move.source)
        return []
    directory, name = os.path.split(move.target)
    for number in range(2, 10_000):
        target = os.path.join(directory, disk.numbered(name, number))  # noqa: PTH118 - bytes
        with suppress(FileExistsError):
            disk.rename(move.via, target)
            move.target = target
            return [move]
    raise OSError(errno.EEXIST, f"there is no free name for {shown(move.via)}")
