"""What each kind of work is to do with which file, a chunk at a time.

A chunk is planned when its turn comes, by what lies on the disk then.
"""

import errno
import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from core.catalog import identity, photos, quarantine
from core.catalog.connection import Connection
from core.catalog.journal import Effect, Move, Part, Seen
from core.catalog.quarantine import PhotoFile
from core.ingest import roots
from core.records import FileProblem
from core.service.filework import disk
from core.service.filework.companions import Companions, are_of_one_kind, renamed
from core.service.filework.troubles import problem_of, shown
from core.service.filework.vault import Vaults, is_vault

PHOTOS_AT_ONCE: Final = 64
BYTES_AT_ONCE: Final = 256 * 2**20
_AWAY_HINT: Final = "Connect it, and try again."

_One = Callable[[Move, set[bytes]], Move]


class Chunk(NamedTuple):
    """Moves that are journaled together, in the order in which they are made.

    `photos` is how many photos they stand for, those with a problem included.
    """

    moves: list[Move]
    problems: list[FileProblem]
    photos: int


class Planner:
    """Plans one piece of work. Thread: one.

    Attributes:
        notes: Sentences about files that got another name than the one they should have.
    """

    def __init__(self, catalog: Connection) -> None:
        self._catalog = catalog
        self._companions = Companions()
        self._vaults = Vaults()
        self._claimed: set[bytes] = set()
        self._gone_along: set[bytes] = set()
        self._is_away: dict[int, bool] = {}
        self._taken: set[int] = set()
        self.notes: list[str] = []

    # ---- kinds of work

    def trash(self, photo_ids: Sequence[int]) -> Iterator[Chunk]:
        """Files with all their names and companions into the quarantine."""
        leaving = self._paths(photo_ids)
        for batch in _batches(photo_ids):
            moves: list[Move] = []
            problems: list[FileProblem] = []
            for file in quarantine.photo_files(self._catalog, batch):
                if file.is_trashed:
                    continue
                try:
                    moves += self._trash_one(file, leaving)
                except OSError as error:
                    problems.append(self._problem(file, error))
            yield Chunk(moves, problems, len(batch))

    def _trash_one(self, file: PhotoFile, leaving: set[bytes]) -> Iterator[Move]:
        _require_own(file)
        seen = _seen(file.path)
        parts: list[tuple[Part, bytes, bytes]] = [("own", file.path, file.root)]
        for other in identity.other_names(self._catalog, [file.photo_id]):
            path = os.path.join(other.root, other.directory, other.file_name)  # noqa: PTH118
            found = disk.look(path)
            if found is not None and found[:2] == seen[:2]:
                parts.append(("link", path, other.root))
        parts += [("companion", path, file.root) for path in self._going_with(file.path, leaving)]
        moves = []
        for part, path, root in parts:
            found = disk.look(path)
            if found is not None:
                target = self._vaults.place(path, root)
                moves.append(_move("trash", part, file.photo_id, path, target, found))
        return iter(moves)

    def restore(self, photo_ids: Sequence[int]) -> Iterator[Chunk]:
        """Files of the trash back to where they were."""
        for batch in _batches(photo_ids):
            moves: list[Move] = []
            problems: list[FileProblem] = []
            for photo_id in batch:
                given: dict[bytes, bytes] = {}
                for kept in quarantine.kept_files(self._catalog, photo_id):
                    try:
                        moves.append(
                            self._restore_one(kept.part, photo_id, kept.path, kept.origin, given)
                        )
                    except OSError as error:
                        problems.append(self._away_or(kept.origin, kept.path, error))
                        if kept.part == "own":
                            break
            yield Chunk(moves, problems, len(batch))

    def _restore_one(
        self,
        part: Part,
        photo_id: int | None,
        source: bytes,
        origin: bytes,
        given: dict[bytes, bytes],
    ) -> Move:
        """`given`: the names that the photos of the batch get, by those that they had."""
        seen = _seen(source)
        wanted = origin
        if part == "companion":
            directory, name = os.path.split(origin)
            for before, after in given.items():
                wanted = _join(directory, renamed(name, before, after))
        target = self._free(wanted)
        if part == "own":
            given[os.path.basename(origin)] = os.path.basename(target)  # noqa: PTH119 - bytes
        self._note_other_name(origin, target)
        return _move("restore", part, photo_id, source, target, seen)

    def carry(self, photo_ids: Sequence[int], target: bytes, *, effect: Effect) -> Iterator[Chunk]:
        """Move or copy files with their companions into a directory."""
        leaving = self._paths(photo_ids) if effect == "move" else set()
        for batch in _batches(photo_ids):
            moves: list[Move] = []
            problems: list[FileProblem] = []
            count = size = 0
            for file in quarantine.photo_files(self._catalog, batch):
                count += 1
                try:
                    found = list(self._carry_one(file, target, effect, leaving))
                except OSError as error:
                    problems.append(self._problem(file, error))
                    continue
                moves += found
                size += sum(move.seen.size_bytes for move in found if move.is_copy)
                if size >= BYTES_AT_ONCE:
                    yield Chunk(moves, problems, count)
                    moves, problems, count, size = [], [], 0, 0
            yield Chunk(moves, problems, count + len(batch) - self._known(batch))

    def _known(self, batch: Sequence[int]) -> int:
        return len(quarantine.photo_files(self._catalog, batch))

    def _carry_one(
        self, file: PhotoFile, target: bytes, effect: Effect, leaving: set[bytes]
    ) -> Iterator[Move]:
        self._require_shown(file)
        directory, name = os.path.split(file.path)
        if effect == "move" and _is_same(directory, target):
            return
        crosses = effect == "move" and not _is_one_volume(directory, target)
        whole = self._free(_join(target, name))
        self._note_other_name(_join(target, name), whole)
        given = os.path.basename(whole)  # noqa: PTH119 - bytes
        # A copy takes along what goes with any of the pictures of a name.
        others = leaving if effect == "move" else None
        parts = [(file.path, whole)]
        for path in self._going_with(file.path, others):
            other = renamed(os.path.basename(path), name, given)  # noqa: PTH119 - bytes
            parts.append((path, self._free(_join(target, other))))
        for number, (source, place) in enumerate(parts):
            found = _seen(source) if number == 0 else disk.look(source)
            if found is None:
                continue
            part: Part = "companion" if number else "own"
            move = _move(effect, part, file.photo_id, source, place, found)
            move.crosses = crosses
            if move.is_copy:
                move.via = beside(place)
            yield move

    def rename(self, names: Sequence[tuple[int, bytes]]) -> Iterator[Chunk]:
        """Give files of photos new names; swaps and cycles too."""
        moves: list[Move] = []
        problems: list[FileProblem] = []
        wanted = dict(names)
        files = [
            file
            for batch in _batches(list(wanted))
            for file in quarantine.photo_files(self._catalog, batch)
        ]
        leaving = {file.path for file in files}
        for file in files:
            name = wanted[file.photo_id]
            if name == file.file_name:
                continue
            try:
                self._require_shown(file)
                parts = [(file.path, name)]
                for path in self._going_with(file.path, leaving):
                    other = os.path.basename(path)  # noqa: PTH119 - bytes
                    parts.append((path, renamed(other, file.file_name, name)))
                for number, (source, given) in enumerate(parts):
                    found = _seen(source)
                    part: Part = "companion" if number else "own"
                    place = _join(os.path.dirname(source), given)  # noqa: PTH120 - bytes
                    if place != source:
                        moves.append(_move("move", part, file.photo_id, source, place, found))
            except OSError as error:
                problems.append(self._problem(file, error))
        still = len(wanted) - len({m.photo_id for m in moves if m.part == "own"})
        yield from self._in_order(moves, problems, still)

    # ---- the history

    def back(self, moves: Sequence[Move]) -> Iterator[Chunk]:
        """Take back what a step moved, given the latest first."""
        yield from self._reversed(moves, self._back_one)

    def again(self, moves: Sequence[Move]) -> Iterator[Chunk]:
        """Do again what was taken back."""
        yield from self._reversed(moves, self._again_one)

    def _reversed(self, moves: Sequence[Move], one: _One) -> Iterator[Chunk]:
        planned: list[Move] = []
        problems: list[FileProblem] = []
        count = 0
        sources = {m.target if m.state == "done" else m.source for m in moves}
        for move in moves:
            count += move.part == "own"
            try:
                turned = one(move, sources)
            except OSError as error:
                if move.part == "own":
                    problems.append(self._gone_or(move, error))
            else:
                if turned.source != turned.target:  # else somebody put it there by hand
                    planned.append(turned)
        own = sum(move.part == "own" for move in planned)
        yield from self._in_order(planned, problems, count - own)

    def _back_one(self, move: Move, sources: set[bytes]) -> Move:
        source = self._now_at(move, move.target)
        if move.effect == "trash" and not is_vault(source):
            source = move.target  # it is out of the trash already
        seen = _seen(source)
        if move.effect in {"restore", "copy"}:
            photo_id = move.photo_id
            if move.effect == "copy":
                found = photos.by_path(self._catalog, source)
                photo_id = None if found is None else found.id
            target = self._vaults.place(source, self._root(source))
            return self._turned(_move("trash", move.part, photo_id, source, target, seen), move)
        effect: Effect = "restore" if move.effect == "trash" else "move"
        return self._there(effect, move, source, move.source, seen, sources)

    def _again_one(self, move: Move, sources: set[bytes]) -> Move:
        source = self._now_at(move, move.source)
        seen = _seen(source)
        if move.effect == "trash":
            target = self._vaults.place(source, self._root(source))
            return self._turned(
                _move("trash", move.part, move.photo_id, source, target, seen), move
            )
        effect: Effect = "move" if move.effect == "move" else "restore"
        return self._there(effect, move, source, move.target, seen, sources)

    def _now_at(self, move: Move, recorded: bytes) -> bytes:
        """Where a file of a step is: other steps may have given it another place since."""
        if move.photo_id is None or move.effect == "copy":
            return recorded
        kept = [
            (k.origin not in {move.source, move.target}, k.id, k.path)
            for k in quarantine.kept_files(self._catalog, move.photo_id)
            if k.part == move.part
            and k.id not in self._taken
            and (k.part != "companion" or are_of_one_kind(k.origin, move.source))
        ]
        if kept:
            _, kept_id, path = min(kept)
            self._taken.add(kept_id)
            return path
        for file in quarantine.photo_files(self._catalog, [move.photo_id]):
            if file.live and move.part == "own":
                return file.path
        if quarantine.shown_at(self._catalog, recorded) not in {None, move.photo_id}:
            raise OSError(errno.ENOENT, "Another photo is there", recorded)
        return recorded

    def _there(
        self,
        effect: Effect,
        move: Move,
        source: bytes,
        wanted: bytes,
        seen: Seen,
        sources: set[bytes],
    ) -> Move:
        # What is in the way may leave in the same step, or be the file itself.
        is_left = wanted == source or wanted in sources or disk.is_respelled(source, wanted)
        target = wanted if is_left and wanted not in self._claimed else self._free(wanted)
        self._claimed.add(target)
        self._note_other_name(wanted, target)
        photo_id = move.photo_id
        if effect == "restore":
            kept = quarantine.kept_at(self._catalog, source)
            photo_id = photo_id if kept is None else kept.photo_id
        turned = _move(effect, move.part, photo_id, source, target, seen)
        self._require_disk(target)
        disk.make_directories(os.path.dirname(target))  # noqa: PTH120 - bytes
        turned.crosses = not _is_one_volume(
            os.path.dirname(source),  # noqa: PTH120 - bytes
            os.path.dirname(target),  # noqa: PTH120 - bytes
        )
        if turned.crosses:
            turned.via = beside(target)
        return self._turned(turned, move)

    def _require_disk(self, path: bytes) -> None:
        """See to it that a watched place is not the mount point of a disk that is away.

        Raises:
            OSError: ENODEV; what is put there is out of sight when the disk is back.
        """
        root = quarantine.root_of(self._catalog, path)
        if root is None:
            return
        if root.id not in self._is_away:
            self._is_away[root.id] = roots.is_away(self._catalog, root.id)
        if self._is_away[root.id]:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), path)

    def _turned(self, turned: Move, move: Move) -> Move:
        turned.reverses = move.id
        return turned

    def _in_order(
        self, moves: Sequence[Move], problems: list[FileProblem], still: int
    ) -> Iterator[Chunk]:
        """Chunks in which every file leaves before another one takes its name."""
        yield Chunk([], problems, still)
        chunk: list[Move] = []
        for group in ordered(moves):
            chunk += group
            size = sum(move.seen.size_bytes for move in chunk if move.is_copy)
            if len(chunk) >= PHOTOS_AT_ONCE or size >= BYTES_AT_ONCE:
                yield Chunk(chunk, [], sum(move.part == "own" for move in chunk))
                chunk = []
        if chunk:
            yield Chunk(chunk, [], sum(move.part == "own" for move in chunk))

    # ---- places

    def _going_with(self, path: bytes, leaving: set[bytes] | None) -> list[bytes]:
        """What goes with a picture; what two of them share goes with the first."""
        along = self._companions.of(path, leaving)
        found = [other for other in along if other not in self._gone_along]
        self._gone_along.update(found)
        return found

    def _free(self, wanted: bytes) -> bytes:
        """A path that nothing has, numbered if need be; it is claimed for this piece of work."""
        directory, name = os.path.split(wanted)
        target, number = wanted, 1
        while target in self._claimed or os.path.lexists(target):
            number += 1
            target = _join(directory, disk.numbered(name, number))
        self._claimed.add(target)
        return target

    def _note_other_name(self, wanted: bytes, target: bytes) -> None:
        if wanted != target:
            before, after = (shown(os.path.basename(path)) for path in (wanted, target))  # noqa: PTH119
            self.notes.append(f"{before} is {after} now, for another file has its name.")

    def _root(self, path: bytes) -> bytes:
        folder = quarantine.root_of(self._catalog, path)
        return os.path.dirname(path) if folder is None else folder.path  # noqa: PTH120 - bytes

    def _paths(self, photo_ids: Sequence[int]) -> set[bytes]:
        return {
            file.path
            for batch in _batches(photo_ids)
            for file in quarantine.photo_files(self._catalog, batch)
        }

    # ---- problems

    def _require_shown(self, file: PhotoFile) -> None:
        if file.is_trashed:
            raise OSError(errno.ENOENT, "It is in the trash", file.path)
        _require_own(file)

    def _problem(self, file: PhotoFile, error: OSError) -> FileProblem:
        if file.is_away or not os.path.isdir(file.root):  # noqa: PTH112 - bytes
            return FileProblem(shown(file.path), "Its disk is not connected.", _AWAY_HINT)
        return problem_of(file.path, error)

    def _away_or(self, origin: bytes, path: bytes, error: OSError) -> FileProblem:
        root = self._root(origin)
        if error.errno == errno.ENOENT and not os.path.isdir(root):  # noqa: PTH112 - bytes
            return FileProblem(shown(origin), "Its disk is not connected.", _AWAY_HINT)
        if error.errno == errno.ENOENT and not os.path.lexists(path):
            return FileProblem(
                shown(origin), "It is not in the trash any more.", "Look for it in a backup."
            )
        return problem_of(origin, error)

    def _gone_or(self, move: Move, error: OSError) -> FileProblem:
        if error.errno == errno.ENODEV:
            place = move.source if move.state == "done" else move.target
            return FileProblem(shown(place), "Its disk is not connected.", _AWAY_HINT)
        if move.effect == "trash" and move.state == "done":
            return self._away_or(move.source, move.target, error)
        return problem_of(move.target if move.state == "done" else move.source, error)


def ordered(moves: Sequence[Move]) -> Iterator[list[Move]]:
    """Moves so that each place is left before it is taken; what goes round in a circle together.

    In a circle the first one waits under a name for the time between.
    """
    leaves = {move.source: move for move in moves}
    state: dict[int, int] = {}
    for start in moves:
        if id(start) in state:
            continue
        trail: list[Move] = []
        move: Move | None = start
        while move is not None and id(move) not in state:
            state[id(move)] = len(trail)
            trail.append(move)
            move = leaves.get(move.target)
        number = len(trail) if move is None else state[id(move)]
        if move is not None and number < len(trail) - 1 and trail[number] is move:
            circle = trail[number:]
            del trail[number:]
            circle[0].via = beside(circle[0].target)
            # Its place is free as soon as it waits; then the one that wants it goes, and so on.
            yield [circle[0], *reversed(circle[1:])]
        for single in reversed(trail):
            yield [single]


def beside(path: bytes) -> bytes:
    """A hidden path in the same directory that nothing has."""
    name = b".photosift-" + secrets.token_hex(8).encode() + b".part"
    return _join(os.path.dirname(path), name)  # noqa: PTH120 - bytes


def _batches(photo_ids: Sequence[int]) -> Iterator[list[int]]:
    unique = list(dict.fromkeys(photo_ids))
    for start in range(0, len(unique), PHOTOS_AT_ONCE):
        yield unique[start : start + PHOTOS_AT_ONCE]


def _move(
    effect: Effect, part: Part, photo_id: int | None, source: bytes, target: bytes, seen: Seen
) -> Move:
    return Move(
        effect=effect, part=part, photo_id=photo_id, source=source, target=target, seen=seen
    )


def _seen(path: bytes) -> Seen:
    found = os.lstat(path)
    if stat.S_ISDIR(found.st_mode):
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    return Seen.of(found)


def _require_own(file: PhotoFile) -> None:
    """See to it that what lies in the place of a photo is not another one.

    Raises:
        OSError: ENOENT; it is.
    """
    if file.is_taken:
        raise OSError(errno.ENOENT, "Another photo is in its place", file.path)


def _is_same(directory: bytes, target: bytes) -> bool:
    return os.path.samestat(os.stat(directory), os.stat(target))  # noqa: PTH116 - bytes


def _is_one_volume(directory: bytes, target: bytes) -> bool:
    return os.stat(directory).st_dev == os.stat(target).st_dev  # noqa: PTH116 - bytes


def _join(directory: bytes, name: bytes) -> bytes:
    return os.path.join(directory, name)  # noqa: PTH118 - bytes
