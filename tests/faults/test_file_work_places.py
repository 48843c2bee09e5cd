"""Places that are not what they were: a disk that is away, a name that somebody else has by now."""

import os
from pathlib import Path

import pytest

from core.catalog import history, journal, quarantine
from core.catalog.connection import Connection, writing
from core.catalog.journal import Move, Seen
from core.records import ExportOptions, FileProblem, FileWork, Verb
from core.service.filework import disk, planning, settling
from core.service.filework.control import Control
from core.service.filework.exporting import Exporter
from core.service.filework.planning import Planner
from core.service.filework.works import Work, durable
from tests.faults.test_file_work_kills import World, carry_out
from tests.faults.test_file_work_races import knows_no_case
from tests.support.file_work_world import draw

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, has_link=False)


def _undone(catalog: Connection) -> list[FileProblem]:
    step = history.steps(catalog, 1)[0]
    moves = list(journal.of_step(catalog, step.id, "done"))
    return carry_out(catalog, step.verb, Planner(catalog).back(moves), step.id, back=True)


def _redone(catalog: Connection) -> list[FileProblem]:
    step = history.steps(catalog, 1)[0]
    moves = list(journal.of_step(catalog, step.id, "undone"))
    return carry_out(catalog, step.verb, Planner(catalog).again(moves), step.id)


# ---- a disk that is away


def test_undo_puts_nothing_onto_the_mount_point_of_a_disk_that_is_away(
    world: World, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with durable(world.library) as catalog:
        target = os.fsencode(elsewhere)
        chunks = Planner(catalog).carry(world.ids[1:2], target, effect="move")
        assert not carry_out(catalog, "move", chunks)
        catalog.execute("UPDATE folders SET volume_id = 'another disk'")
        world.folder.rename(world.folder.with_name("taken out"))
        world.folder.mkdir()
        (problem,) = _undone(catalog)
        assert problem.message == "Its disk is not connected."
    assert not list(world.folder.iterdir())
    assert (elsewhere / "1.png").exists()


# ---- a name that another photo has by now


def _replaced(world: World, catalog: Connection) -> bytes:
    """The first photo goes without a trace, and another one gets its name."""
    (world.folder / "0.png").unlink()
    world.scan(catalog)
    held = draw(world.folder / "0.png", 77)
    world.scan(catalog)
    (file,) = quarantine.photo_files(catalog, world.ids[:1])
    assert not file.live
    return held


@pytest.mark.parametrize("verb", ["trash", "move", "copy", "rename"])
def test_a_photo_that_is_gone_is_not_the_one_with_its_name(world: World, verb: Verb) -> None:
    with durable(world.library) as catalog:
        held = _replaced(world, catalog)
        planner, target = Planner(catalog), os.fsencode(world.other)
        ids = world.ids[:1]
        chunks = {
            "trash": lambda: planner.trash(ids),
            "move": lambda: planner.carry(ids, target, effect="move"),
            "copy": lambda: planner.carry(ids, target, effect="copy"),
            "rename": lambda: planner.rename([(ids[0], b"other.png")]),
        }[verb]()
        (problem,) = carry_out(catalog, verb, chunks)
        assert problem.message == "The file is not there any more."
    assert (world.folder / "0.png").read_bytes() == held


def test_an_export_does_not_give_a_photo_that_is_gone_the_file_of_another(
    world: World, tmp_path: Path
) -> None:
    target = tmp_path / "exported"
    target.mkdir()
    with durable(world.library) as catalog:
        _replaced(world, catalog)
        exporter = Exporter(world.ids[:2], os.fsencode(target), ExportOptions())
        control = Control(lambda: False)
        work = Work(FileWork(1, "export", "running", 2), None, control, exporter.run)
        exporter.run(catalog, work)
    (problem,) = work.record.problems
    assert problem.message == "The file is not there any more."
    assert [path.name for path in target.iterdir()] == ["1.png"]


def test_redo_leaves_a_photo_that_has_the_name_of_one_that_is_gone(world: World) -> None:
    with durable(world.library) as catalog:
        assert not carry_out(catalog, "trash", Planner(catalog).trash(world.ids[:1]))
        assert not _undone(catalog)
        held = _replaced(world, catalog)
        (problem,) = _redone(catalog)
        assert problem.message == "The file is not there any more."
    assert (world.folder / "0.png").read_bytes() == held


# ---- a name that is the file's own


def test_a_change_of_case_is_taken_back_and_made_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with durable(world.library) as catalog:
        chunks = Planner(catalog).rename([(world.ids[1], b"1.PNG")])
        assert not carry_out(catalog, "rename", chunks)
        knows_no_case(monkeypatch)
        assert not _undone(catalog)
        assert (world.folder / "1.png").exists()
        assert not _redone(catalog)
        assert (world.folder / "1.PNG").exists()


def test_what_somebody_put_back_by_hand_keeps_its_name(world: World) -> None:
    with durable(world.library) as catalog:
        target = os.fsencode(world.other)
        chunks = Planner(catalog).carry(world.ids[1:3], target, effect="move")
        assert not carry_out(catalog, "move", chunks)
        (world.other / "1.png").rename(world.folder / "1.png")
        world.scan(catalog)
        assert not _undone(catalog)
        files = quarantine.photo_files(catalog, world.ids[1:3])
    names = (b"1.png", b"2.png")
    assert [file.path for file in files] == [os.fsencode(world.folder) + b"/" + n for n in names]


def test_what_goes_with_a_photo_gets_its_own_name_again(world: World) -> None:
    """Restored, it got other names than it had; all of that is taken back."""
    held = {".png": (world.folder / "0.png").read_bytes(), ".MOV": b"film of 0"}
    for ending in (".xmp", ".png.xmp", ".AAE"):
        held[ending] = ending.encode()
        (world.folder / f"0{ending}").write_bytes(held[ending])
    with durable(world.library) as catalog:
        ids = world.ids[:1]
        assert not carry_out(catalog, "trash", Planner(catalog).trash(ids))
        for ending in held:
            (world.folder / f"0{ending}").write_bytes(b"in the way")
        assert not carry_out(catalog, "restore", Planner(catalog).restore(ids))
        assert {e: (world.folder / f"0 (2){e}").read_bytes() for e in held} == held
        assert not _undone(catalog)
        for ending in held:
            (world.folder / f"0{ending}").unlink()
        trashing = history.steps(catalog, 2)[1]
        moves = list(journal.of_step(catalog, trashing.id, "done"))
        back = Planner(catalog).back(moves)
        assert not carry_out(catalog, "trash", back, trashing.id, back=True)
    assert {e: (world.folder / f"0{e}").read_bytes() for e in held} == held


# ---- a copy whose source is gone


def test_a_copy_that_is_all_that_is_left_of_a_file_is_kept(world: World) -> None:
    """The disk forgot, in a power cut, that the copy got its name; the source was deleted."""
    source, target = world.folder / "1.png", world.other / "1.png"
    with durable(world.library) as catalog:
        with writing(catalog):
            work_id = journal.begin(catalog, "move", "")
            move = Move(
                effect="move",
                part="own",
                photo_id=world.ids[1],
                source=os.fsencode(source),
                target=os.fsencode(target),
                via=planning.beside(os.fsencode(target)),
                crosses=True,
                seen=Seen.of(source.lstat()),
            )
            journal.plan(catalog, work_id, [move])
        move.content_hash = disk.copy(move.source, move.via, lambda _: None)
        with writing(catalog):
            journal.copied(catalog, [move])
        source.unlink()
        settling.settle(catalog)
        (file,) = quarantine.photo_files(catalog, world.ids[1:2])
    assert target.exists()
    assert file.live
    assert file.path == os.fsencode(target)
    world.check()
