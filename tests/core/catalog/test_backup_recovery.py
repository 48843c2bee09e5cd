"""Damage of every kind: the catalog always comes back, with all that could be kept."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.catalog import (
    backup,
    copying,
    files,
    folders,
    history,
    jobs,
    marks,
    models,
    names,
    recovery,
    replacement,
    settings_table,
    thumbnails,
)
from core.catalog.connection import (
    Connection,
    check_integrity,
    open_engine,
    open_reader,
    open_thumbnails,
    open_user,
    writing,
)
from core.catalog.editing import editing
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError
from core.paths import LibraryPaths
from tests.support import organised

NOW = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)
SEEDS = 50
PAGE_BYTES = 8192

pytestmark = pytest.mark.expects_warnings


@dataclass(frozen=True)
class Sample:
    """A library with a backup, and edits that were made after it."""

    library: Path
    tagged_before: frozenset[int]
    tagged_after: frozenset[int]


def fill(library: Path, pictures: Path) -> Sample:
    pictures.mkdir()
    with closing(open_engine(library)) as engine:
        folder = folders.add(engine, os.fsencode(pictures))
        model = models.get_or_create(engine, "arch/weights", 256, "one")
        ids: list[int] = []
        for directory in range(20):
            with writing(engine):
                place = files.place_of(engine, folder.id, folder.name, b"d%d" % directory)
                found = [
                    files.FoundFile(b"IMG_%d_%d.jpg" % (directory, n), 100, n, 1, n)
                    for n in range(60)
                ]
                ids += files.insert(engine, place, found)
        jobs.enqueue(engine, model.id, ids)
        with writing(engine):
            engine.executemany(
                "INSERT INTO embeddings (model_id, photo_id, vector) VALUES (?, ?, ?)",
                [(model.id, i, os.urandom(512)) for i in ids],
            )
    before, after = ids[:200], ids[200:400]
    with closing(open_user(library)) as user:
        organised.set_tag(user, organised.make_tag(user, "holiday").id, before)
        organised.fill_album(user, organised.make_album(user, "Best").id, before)
        assert backup.make_automatic(library, NOW)
        organised.set_tag(user, organised.make_tag(user, "later").id, after)
        settings_table.put(user, "later", "yes")
    return Sample(library, frozenset(before), frozenset(after))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    root = tmp_path_factory.mktemp("original")
    return fill(root / "library", root / "pictures")


@pytest.fixture
def sample(original: Sample, tmp_path: Path) -> Sample:
    library = tmp_path / "library"
    shutil.copytree(original.library, library)
    return Sample(library, original.tagged_before, original.tagged_after)


def tagged(catalog: Connection, name: str) -> set[int]:
    rows = catalog.all(
        "SELECT x.photo_id FROM photo_tags x JOIN tags t ON t.id = x.tag_id WHERE t.name = ?",
        (name,),
    )
    return {photo_id for (photo_id,) in rows}


def opened(library: Path) -> Connection:
    """The catalog as an engine opens it after a repair, with its soundness checked."""
    catalog = open_engine(library)
    folders.settle(catalog)
    assert check_integrity(catalog) == []
    assert catalog.all("PRAGMA foreign_key_check") == []
    live = catalog.one("SELECT count(*) FROM photos WHERE live = 1")[0]
    assert names.count(catalog) == live
    assert catalog.one("SELECT sum(photos) FROM directories")[0] in {live, None}
    return catalog


def hurt(path: Path, seed: int) -> None:
    """Overwrite a few bytes, or all, of a few random pages."""
    rng = random.Random(seed)
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE_BYTES
    for page in rng.sample(range(pages), rng.randint(1, 6)):
        length = rng.choice((1, 8, 200, PAGE_BYTES))
        start = page * PAGE_BYTES + rng.randrange(PAGE_BYTES - length + 1)
        content[start : start + length] = rng.randbytes(length)
    path.write_bytes(content)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_damage_never_costs_what_the_backup_holds(sample: Sample, seed: int) -> None:
    hurt(LibraryPaths(sample.library).catalog, seed)
    done = recovery.repair(sample.library, NOW + timedelta(days=1))
    with closing(opened(sample.library)) as catalog:
        if done is None:
            return  # within what nothing but its meaning can tell
        assert tagged(catalog, "holiday") == sample.tagged_before
        assert catalog.one("SELECT count(*) FROM album_photos")[0] == len(sample.tagged_before)
        assert catalog.one("SELECT count(*) FROM photos")[0] == 1200
        missing = sample.tagged_after - tagged(catalog, "later")
        assert bool(missing) <= bool(done.lost or not done.read)
        assert jobs.enqueue_missing(catalog, models.list_models(catalog)[0].id) == 1200
        assert recovery.report(catalog) == done
    assert (sample.library / done.aside).exists()
    assert recovery.repair(sample.library, NOW + timedelta(days=2)) is None


@pytest.mark.parametrize("seed", range(SEEDS, SEEDS + 10))
def test_damage_without_any_backup(sample: Sample, seed: int) -> None:
    shutil.rmtree(LibraryPaths(sample.library).backups)
    hurt(LibraryPaths(sample.library).catalog, seed)
    done = recovery.repair(sample.library, NOW + timedelta(days=1))
    with closing(opened(sample.library)) as catalog:
        if done is not None:
            kept = catalog.one("SELECT count(*) FROM photo_tags")[0]
            assert kept == 400 or done.lost or not done.read


def truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(50_000))


def remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("harm", [truncate, empty, garbage, remove])
def test_a_file_that_is_cut_emptied_overwritten_or_gone(
    sample: Sample, harm: Callable[[Path], None]
) -> None:
    harm(LibraryPaths(sample.library).catalog)
    done = recovery.repair(sample.library, NOW + timedelta(days=1))
    assert done is not None
    assert "restored from the backup of 20 November 2026" in done.message
    with closing(opened(sample.library)) as catalog:
        assert tagged(catalog, "holiday") == sample.tagged_before


@pytest.mark.parametrize("harm", [empty, garbage, remove])
def test_nothing_left_and_no_backup(sample: Sample, harm: Callable[[Path], None]) -> None:
    shutil.rmtree(LibraryPaths(sample.library).backups)
    harm(LibraryPaths(sample.library).catalog)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    assert "begins anew" in done.message
    assert "Add your folders again" in done.hint
    opened(sample.library).close()


def test_a_new_library_is_not_called_damaged(library: Path) -> None:
    assert recovery.repair(library, NOW) is None
    library.mkdir()
    LibraryPaths(library).catalog.touch()  # killed while it was made
    assert recovery.repair(library, NOW) is None


def test_damage_that_costs_nothing_says_so(sample: Sample) -> None:
    with closing(open_engine(sample.library)) as catalog:
        (page,) = catalog.one("SELECT rootpage FROM sqlite_master WHERE name = 'embeddings'")
    path = LibraryPaths(sample.library).catalog
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    assert done.lost == {}
    assert done.message == "The catalog was damaged. Nothing that you made was lost."
    with closing(opened(sample.library)) as catalog:
        assert tagged(catalog, "later") == sample.tagged_after
        assert settings_table.get(catalog, "later") == "yes"


def test_what_was_lost_is_counted(sample: Sample) -> None:
    """The rows of the newer tags are unreadable, their number is not."""
    with closing(open_engine(sample.library)) as catalog:
        (page,) = catalog.one("SELECT rootpage FROM sqlite_master WHERE name = 'photo_tags'")
    path = LibraryPaths(sample.library).catalog
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    assert done.lost == {"photo_tags": 200}
    assert done.message == (
        "The catalog was damaged. It was restored from the backup of 20 November 2026; 200 tags "
        "on photos made since could not be recovered."
    )
    assert done.aside in done.hint


def test_the_history_is_salvaged_and_can_be_undone(sample: Sample) -> None:
    """Pages of embeddings are damaged; marks and the history are read around them."""
    user = open_user(sample.library)
    with editing(user) as edit:
        marks.rate(edit, sorted(sample.tagged_after), 5)
    user.close()
    with closing(open_engine(sample.library)) as catalog:
        (page,) = catalog.one("SELECT rootpage FROM sqlite_master WHERE name = 'embeddings'")
    with LibraryPaths(sample.library).catalog.open("rb+") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    assert done.lost == {}
    with closing(open_user(sample.library)) as catalog:
        assert catalog.one("SELECT count(*) FROM marks WHERE rating = 5")[0] == 200
        for verb in ("rate", "tag"):
            step = history.next_to_undo(catalog)
            assert step is not None
            assert (step.verb, step.photos) == (verb, 200)
            with editing(catalog) as edit:
                edit.take_back(step)
        assert catalog.one("SELECT count(*) FROM marks")[0] == 0
        assert tagged(catalog, "later") == set()
        assert tagged(catalog, "holiday") == sample.tagged_before


def test_lost_marks_come_from_the_backup(sample: Sample) -> None:
    user = open_user(sample.library)
    with editing(user) as edit:
        marks.rate(edit, sorted(sample.tagged_before), 5)
    user.close()
    assert backup.make_automatic(sample.library, NOW + timedelta(days=1))
    with closing(open_engine(sample.library)) as catalog:
        (page,) = catalog.one("SELECT rootpage FROM sqlite_master WHERE name = 'marks'")
    with LibraryPaths(sample.library).catalog.open("rb+") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)
    assert recovery.repair(sample.library, NOW + timedelta(days=2)) is not None
    with closing(opened(sample.library)) as catalog:
        assert catalog.one("SELECT count(*) FROM marks WHERE rating = 5")[0] == 200


def test_a_damaged_backup_is_passed_over(sample: Sample) -> None:
    newer = sample.library / "backups" / f"catalog-{NOW + timedelta(hours=1):%Y%m%dT%H%M%S%f}.db"
    newer.write_bytes(b"no catalog")
    garbage(LibraryPaths(sample.library).catalog)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    assert done.backup_utc == NOW.timestamp()


def test_damage_that_is_met_later_leaves_a_mark_for_the_next_start(sample: Sample) -> None:
    with closing(open_engine(sample.library)) as catalog:
        catalog.execute("UPDATE photos SET name = cast(x'ff41' AS text) WHERE id = 7")
    assert recovery.damage(sample.library) == ""
    with closing(open_reader(sample.library)) as reader, pytest.raises(CatalogError):
        reader.all("SELECT name FROM photos")
    assert recovery.damage(sample.library)
    done = recovery.repair(sample.library, NOW)
    assert done is not None
    with closing(opened(sample.library)) as catalog:
        assert catalog.one("SELECT name FROM photos WHERE id = 7") == ("IMG_0_6.jpg",)
    assert recovery.damage(sample.library) == ""


def test_no_new_photo_gets_the_thumbnail_of_a_lost_one(sample: Sample) -> None:
    with closing(open_thumbnails(sample.library, write=True)) as pictures:
        thumbnails.put(pictures, [(5000, 1, b"x")])
    garbage(LibraryPaths(sample.library).catalog)
    recovery.repair(sample.library, NOW)
    with closing(opened(sample.library)) as catalog, writing(catalog):
        folder = folders.list_folders(catalog)[0]
        place = files.place_of(catalog, folder.id, folder.name, b"new")
        (photo_id,) = files.insert(catalog, place, [files.FoundFile(b"new.png", 1, 1, 1, 1)])
        assert photo_id > 5000


def test_a_full_disk_leaves_everything_as_it_was(
    sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = LibraryPaths(sample.library).catalog
    truncate(path)
    before = path.read_bytes()
    real = copying.scratch

    def small(where: Path) -> Connection:
        connection = real(where)
        connection.execute("PRAGMA max_page_count = 30")
        return connection

    monkeypatch.setattr(copying, "scratch", small)
    with pytest.raises(CatalogError, match="full"):
        recovery.repair(sample.library, NOW)
    assert path.read_bytes() == before
    assert not list(sample.library.glob("catalog.new*"))
    monkeypatch.undo()
    assert recovery.repair(sample.library, NOW) is not None


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from core.catalog import recovery
left = int(sys.argv[2])
def hook(event, _):
    global left
    if event in {"open", "os.rename", "os.remove", "sqlite3.connect", "shutil.rmtree"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
sys.addaudithook(hook)
recovery.repair(Path(sys.argv[1]), datetime.now(UTC))
"""


def test_kill_9_at_every_step_of_a_repair_leaves_the_old_or_the_new(
    original: Sample, tmp_path: Path
) -> None:
    """Every step that touches a file is one at which the process dies once."""
    steps = 0
    while True:
        library = tmp_path / f"library{steps}"
        shutil.copytree(original.library, library)
        truncate(LibraryPaths(library).catalog)
        code = subprocess.run(
            [sys.executable, "-c", KILLED, str(library), str(steps)], check=False
        ).returncode
        if code == 0:
            break
        assert code == -9
        recovery.repair(library, NOW + timedelta(days=1))
        with closing(opened(library)) as catalog:
            assert tagged(catalog, "holiday") == original.tagged_before
        assert list(library.glob("catalog.damaged-*.db"))
        assert not list(library.glob("catalog.new*"))
        assert not (library / "catalog.replacing").exists()
        shutil.rmtree(library)
        steps += 1
    assert steps > 10


def test_open_connections_follow_to_the_new_catalog(sample: Sample) -> None:
    pool = ReaderPool(lambda: open_reader(sample.library))
    with pool.borrow() as reader:
        assert settings_table.get(reader, "new", "no") == "no"
    with closing(copying.empty_catalog(replacement.new_catalog(sample.library), 1)) as made:
        copying.complete(made)
        settings_table.put(made, "new", "yes")
    aside = replacement.replace(sample.library, "replaced", NOW)
    with pool.borrow() as reader:
        assert settings_table.get(reader, "new", "no") == "yes"
    pool.close()
    assert aside.exists()
