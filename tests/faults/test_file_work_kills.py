"""kill -9 in the middle of work on files: no byte, no photo and no tag is lost or doubled.

First a child process ends itself at every single step of every kind of work, one child for each
step; then an engine is killed at random moments. `PHOTOSIFT_KILLS` sets the number of those;
docs/reliability.md says what a long run gave.
"""

import hashlib
import os
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from core.catalog import folders, history, journal, quarantine
from core.catalog.connection import Connection, engine_connection, open_reader, writing
from core.errors import CoreError
from core.ingest.gate import Gate
from core.ingest.scan import scan_folder
from core.records import FileProblem, FileWork, Verb
from core.service.filework import disk, emptying, planning, settling
from core.service.filework.carrying import Carrier
from core.service.filework.planning import Chunk, Planner
from core.service.filework.verbs import UNDONE_HERE
from core.service.filework.works import durable
from tests.faults.test_kills import kill, wait
from tests.support.file_work_world import FileWorld, contents, draw

KILLS = int(os.environ.get("PHOTOSIFT_KILLS", "4"))
PHOTOS = 6
USUAL_STEPS, MOST_STEPS = 20, 500

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and kill")


class World:
    """A catalog over a folder, and what every photo's file holds."""

    def __init__(self, top: Path, *, has_link: bool = True) -> None:
        self.library = top / "library"
        self.folder = top / "photos"
        self.other = self.folder / "other"
        self.other.mkdir(parents=True)
        for number in range(PHOTOS):
            draw(self.folder / f"{number}.png", number, (16, 12))
        (self.folder / "0.MOV").write_bytes(b"film of 0")
        if has_link:  # on another volume it would be a file of its own
            os.link(self.folder / "1.png", self.folder / "other" / "one.png")
        with engine_connection(self.library) as catalog:
            folders.add(catalog, os.fsencode(self.folder))
            self.scan(catalog)
            rows = catalog.all("SELECT id FROM photos ORDER BY name")
            self.ids = [row[0] for row in rows]
            self.held = {i: _digest(self._path(catalog, i)) for i in self.ids}
            with writing(catalog):
                catalog.execute("INSERT INTO tags (id, name) VALUES (1, 'dear')")
                catalog.executemany(
                    "INSERT INTO photo_tags (photo_id, tag_id, added_utc) VALUES (?, 1, 0)",
                    [(i,) for i in self.ids],
                )

    def scan(self, catalog: Connection) -> None:
        (folder,) = folders.list_folders(catalog)
        scan_folder(catalog, folder, on_found=lambda _: None, should_stop=lambda: False)

    def _path(self, catalog: Connection, photo_id: int) -> bytes:
        (file,) = quarantine.photo_files(catalog, [photo_id])
        if file.is_trashed:
            return quarantine.kept_files(catalog, photo_id)[0].path
        return file.path

    def check(self, *, may_be_deleted: bool = False) -> None:
        """Catalog, history and disk agree, before and after another scan."""
        with engine_connection(self.library) as catalog:
            before = self._agree(catalog, may_be_deleted=may_be_deleted)
            self.scan(catalog)
            assert self._agree(catalog, may_be_deleted=may_be_deleted) == before
            tagged = catalog.one("SELECT count(*) FROM photo_tags")[0]
            assert tagged == len(self.ids)
            assert not catalog.all("SELECT 1 FROM file_works")
            assert not journal.open_moves(catalog)
            _history_agrees(catalog)
        left = list(self.folder.rglob(".photosift-*.part"))
        assert not left

    def _agree(self, catalog: Connection, *, may_be_deleted: bool) -> dict[int, str]:
        states: dict[int, str] = {}
        rows = catalog.all("SELECT id, live, trashed_utc, purged_utc FROM photos")
        assert sorted(row[0] for row in rows) == sorted(self.ids), "a photo was lost or doubled"
        for photo_id, live, trashed_utc, purged_utc in rows:
            if purged_utc is not None and may_be_deleted:
                states[photo_id] = "deleted"
                continue
            assert bool(live) != (trashed_utc is not None), photo_id
            path = self._path(catalog, photo_id)
            assert _digest(path) == self.held[photo_id], photo_id
            states[photo_id] = os.fsdecode(path)
        return states


def _history_agrees(catalog: Connection) -> None:
    """What a step says to be done lies where it says."""
    for step in history.steps(catalog, 100):
        for state in ("done", "undone"):
            for move in journal.of_step(catalog, step.id, state):
                path = move.target if state == "done" else move.source
                others = catalog.one(
                    "SELECT count(*) FROM file_moves WHERE photo_id IS ? AND part = ?",
                    (move.photo_id, move.part),
                )[0]
                assert os.path.lexists(path) or others > 1, (step, move)


def _digest(path: bytes) -> str:
    return hashlib.sha256(Path(os.fsdecode(path)).read_bytes()).hexdigest()


Plan = Callable[[Planner, Connection, World], Iterator[Chunk]]


def carry_out(
    catalog: Connection,
    verb: Verb,
    chunks: Iterator[Chunk],
    step_id: int = 0,
    *,
    back: bool = False,
) -> list[FileProblem]:
    """One piece of work from its beginning to its end, as an engine does it."""
    with writing(catalog):
        work_id = journal.begin(catalog, verb, "", step_id=step_id, takes_back=back)
    carrier = Carrier(catalog, Gate(), lambda _: None)
    problems: list[FileProblem] = []
    for chunk in chunks:
        problems += chunk.problems
        problems += carrier.carry_out(work_id, chunk.moves).problems
    with writing(catalog):
        journal.end(catalog, work_id, whole=True)
    return problems


def work(world: World, verb: Verb, plan: Plan, step_id: int = 0, *, back: bool = False) -> None:
    """One piece of work without any problem."""
    with durable(world.library) as catalog:
        chunks = plan(Planner(catalog), catalog, world)
        assert not carry_out(catalog, verb, chunks, step_id, back=back)


def settle(world: World) -> None:
    with durable(world.library) as catalog:
        settling.settle(catalog)


def trash(world: World) -> None:
    work(world, "trash", lambda p, _, w: p.trash(w.ids[:3]))


def restore(world: World) -> None:
    work(world, "restore", lambda p, _, w: p.restore(w.ids[:3]))


def move(world: World) -> None:
    target = os.fsencode(world.other)
    work(world, "move", lambda p, _, w: p.carry(w.ids[:4], target, effect="move"))


def rename(world: World) -> None:
    """Three in a circle, one in a chain behind them, one beside."""

    def plan(planner: Planner, catalog: Connection, world: World) -> Iterator[Chunk]:
        files = quarantine.photo_files(catalog, world.ids)
        names = [file.file_name for file in files]
        wanted = [names[1], names[2], names[0], b"new.png", names[3], b"beside.png"]
        yield from planner.rename(list(zip(world.ids, wanted, strict=True)))

    work(world, "rename", plan)


def _last_step(world: World) -> tuple[int, Verb, list[journal.Move], list[journal.Move]]:
    with engine_connection(world.library) as catalog:
        step = history.steps(catalog, 1)[0]
        done = list(journal.of_step(catalog, step.id, "done"))
        return step.id, step.verb, done, list(journal.of_step(catalog, step.id, "undone"))


def undo(world: World) -> None:
    step_id, verb, done, _ = _last_step(world)
    work(world, verb, lambda p, _, __: p.back(done), step_id, back=True)


def redo(world: World) -> None:
    step_id, verb, _, undone = _last_step(world)
    work(world, verb, lambda p, _, __: p.again(undone), step_id)


def empty(world: World) -> None:
    with durable(world.library) as catalog:
        with writing(catalog):
            work_id = journal.begin(catalog, "empty", "")
        kept = quarantine.kept_with_ids(catalog, quarantine.kept_ids(catalog, None))
        emptying.delete(catalog, work_id, kept, lambda: None)
        with writing(catalog):
            journal.end(catalog, work_id, whole=True)


STORIES: dict[str, tuple[Callable[[World], None], ...]] = {
    "trash": (trash,),
    "restore": (trash, restore),
    "move": (move,),
    "rename": (rename,),
    "undo-trash": (trash, undo),
    "redo-trash": (trash, undo, redo),
    "undo-restore": (trash, restore, undo),
    "undo-move": (move, undo),
    "undo-rename": (rename, undo),
    "redo-rename": (rename, undo, redo),
    "empty": (trash, empty),
}
"""What is done; the last of it is what is killed."""


def end_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this process end itself, as `kill -9` does, at one of its steps."""
    left = [step]

    def pass_by() -> None:
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)

    def around(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def wrapped(*arguments: object, **named: object) -> object:
            pass_by()
            found = real(*arguments, **named)
            pass_by()
            return found

        monkeypatch.setattr(owner, name, wrapped)

    for name in ("rename", "copy", "remove_empty", "make_directories"):
        around(disk, name)
    around(os, "unlink")
    real_execute = Connection.execute

    def execute(self: Connection, sql: str, *rest: object) -> object:
        if sql != "COMMIT":
            return real_execute(self, sql, *rest)
        pass_by()
        found = real_execute(self, sql, *rest)
        pass_by()
        return found

    monkeypatch.setattr(Connection, "execute", execute)


def in_child(act: Callable[[], None]) -> int:
    """Run in a process of its own; returns its exit code."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("across", [False, True], ids=["one-volume", "two-volumes"])
@pytest.mark.parametrize("story", STORIES)
def test_killed_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: str, across: bool
) -> None:
    if across:
        if "move" not in story:
            pytest.skip("only moves go to another volume")
        monkeypatch.setattr(planning, "_is_one_volume", lambda *_: False)
    *before, last = STORIES[story]

    def killed_at(step: int) -> int:
        world = World(tmp_path / str(step), has_link=not across)
        for act in before:
            act(world)

        def child() -> None:
            with pytest.MonkeyPatch.context() as patched:
                end_at(step, patched)
                last(world)

        code = in_child(child)
        settle(world)
        world.check(may_be_deleted=story == "empty")
        shutil.rmtree(tmp_path / str(step))
        return code

    steps: Sequence[int] = range(MOST_STEPS)
    if len(steps) > KILLS:
        # Where it ends differs from story to story: late steps pass by, and nothing is killed.
        chosen = sorted(random.Random(story).sample(range(USUAL_STEPS), KILLS))
        steps = [*chosen, MOST_STEPS]
    codes = []
    for step in steps:
        codes.append(killed_at(step))
        assert codes[-1] in {0, 9}, f"the work failed at step {step}"
        if codes[-1] == 0:
            break
    assert codes.count(9) > 0
    assert codes[-1] == 0


# ---- an engine, killed at random moments


class Ledger:
    """What must be true of a library whose engine was killed, over and over."""

    def __init__(self, world: FileWorld, tops: Sequence[Path]) -> None:
        self.world = world
        self.tops = tops
        self.held = contents_of(tops)
        catalog = open_reader(world.library.directory)
        self.hashes = {photo_id: _digest(path) for photo_id, path in self._paths(catalog).items()}
        catalog.close()
        assert len(self.hashes) == len(self.held)
        self.deleted: set[int] = set()

    def _paths(self, catalog: Connection) -> dict[int, bytes]:
        ids = [row[0] for row in catalog.all("SELECT id FROM photos WHERE purged_utc IS NULL")]
        return {
            file.photo_id: quarantine.kept_files(catalog, file.photo_id)[0].path
            if file.is_trashed
            else file.path
            for file in quarantine.photo_files(catalog, ids)
        }

    def check(self) -> None:
        """Every byte and every photo is where the catalog says, once."""
        catalog = open_reader(self.world.library.directory)
        try:
            purged = {row[0] for row in catalog.all("SELECT id FROM photos WHERE purged_utc > 0")}
            assert purged <= self.deleted, "a photo was deleted that nobody wanted deleted"
            found = {photo_id: _digest(path) for photo_id, path in self._paths(catalog).items()}
            assert set(found) | purged >= set(self.hashes), "a photo was lost"
            for photo_id, digest in found.items():  # a copy is a photo that came later
                assert digest == self.hashes.setdefault(photo_id, digest), photo_id
                assert digest in self.held
            assert contents_of(self.tops) == Counter(found.values()), "a file was lost or doubled"
            assert catalog.one("SELECT count(*) FROM photo_tags")[0] == len(self.held)
            assert not catalog.all(
                "SELECT 1 FROM photos WHERE missing_since_utc > 0 AND purged_utc IS NULL"
            )
            assert not journal.open_moves(catalog)
        finally:
            catalog.close()


def contents_of(tops: Sequence[Path]) -> dict[str, int]:
    found: dict[str, int] = {}
    for top in tops:
        for digest, count in contents(top).items():
            found[digest] = found.get(digest, 0) + count
    return found


def act_at_random(world: FileWorld, ledger: Ledger, rng: random.Random) -> FileWork | None:
    """Ask for some work on some photos."""
    library = world.library
    shown = [photo.id for photo in world.photos().values()]
    trashed = [photo.id for photo in library.trashed()]
    some = rng.sample(shown, min(len(shown), rng.randint(1, 12)))
    verb = rng.choice(("trash", "restore", "move", "copy", "rename", "undo", "redo", "empty"))
    if verb == "restore" and trashed:
        return library.restore(trashed)
    if verb == "move" and some:
        top = rng.choice(ledger.tops)
        return library.move_files(some, top / "sub")
    if verb == "copy" and some:
        return library.copy_files(some[:4], rng.choice(ledger.tops) / "sub")
    if verb == "rename" and some:
        return library.rename_files(some, rng.choice(("{number:2}", "x {number}", "{number}")))
    if verb == "undo":
        done = [step for step in library.history() if step.state == "done" and step.can_undo]
        if done[0].verb in UNDONE_HERE:  # and not the tags
            library.undo()
    elif verb == "redo":
        library.redo()
    elif verb == "empty" and trashed and len(ledger.deleted) < 8:
        chosen = rng.sample(trashed, 1)
        ledger.deleted.update(chosen)
        return library.empty_trash(chosen)
    return library.trash(some) if some and verb not in {"undo", "redo"} else None


def other_volume(tmp_path: Path) -> Path | None:
    """A folder on another volume than the tests' own, where there is one."""
    memory = Path("/dev/shm")  # a volume of its own on Linux
    if memory.is_dir() and memory.stat().st_dev != tmp_path.stat().st_dev:
        place = memory / f"photosift-{os.getpid()}-{tmp_path.name}"
        place.mkdir()
        return place
    return None


@pytest.mark.expects_warnings
def test_an_engine_killed_at_random_moments(tmp_path: Path) -> None:
    rng = random.Random(31)
    other = other_volume(tmp_path)
    tops = [tmp_path / "photos", *([other] if other is not None else [])]
    try:
        for place, top in enumerate(tops):
            (top / "sub").mkdir(parents=True)
            for number in range(20):
                draw(top / f"{place}-{number}.png", 100 * place + number, (20, 16))
        world = FileWorld(tmp_path / "library")
        for top in tops:
            world.library.add_folder(top)
        world.wait_idle()
        made = world.library.make_tag(["dear"])
        world.library.tag([photo.id for photo in world.photos().values()], [made.id])
        ledger = Ledger(world, tops)
        for _ in range(KILLS):
            pid = world.library.status().pid
            with suppress(CoreError):  # nothing to undo
                act_at_random(world, ledger, rng)
            wait(rng.random() * 0.06)
            kill(pid)
            world.close(stop=False)
            world = FileWorld(tmp_path / "library")
            world.library.scan()
            world.wait_idle()
            ledger.check()
        world.close()
    finally:
        if other is not None:
            shutil.rmtree(other)
