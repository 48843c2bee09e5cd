"""Somebody else works on the same files at the worst moment: only what is ours is deleted."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from core.catalog import journal, quarantine
from core.catalog.connection import Connection, engine_connection, writing
from core.catalog.journal import Effect, Move, Seen
from core.ingest.gate import Gate
from core.service.filework import disk, emptying, planning, settling, vault
from core.service.filework.carrying import Carrier, Outcome
from core.service.filework.planning import Planner
from core.service.filework.works import durable
from tests.faults.test_file_work_kills import World, restore, settle
from tests.support.file_work_world import contents, draw

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, has_link=False)


def _move_away(world: World, photo_ids: list[int]) -> Outcome:
    """Move photos to another volume, or what is taken for one."""
    with durable(world.library) as catalog:
        with writing(catalog):
            work_id = journal.begin(catalog, "move", "")
        carrier = Carrier(catalog, Gate(), lambda _: None)
        target = os.fsencode(world.other)
        (chunk,) = Planner(catalog).carry(photo_ids, target, effect="move")
        outcome = carrier.carry_out(work_id, chunk.moves)
        with writing(catalog):
            journal.end(catalog, work_id, whole=True)
    return outcome


# ---- the same file under two spellings


def knows_no_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have lstat, unlink and renames find files as volumes do that know no case."""
    real_lstat, real_unlink = os.lstat, os.unlink

    def spelled(path: bytes) -> bytes:
        place = Path(os.fsdecode(path))
        names = [other.name for other in place.parent.iterdir()]
        if place.name in names:
            return path
        alike = [name for name in names if name.lower() == place.name.lower()]
        return os.fsencode(place.with_name(alike[0])) if alike else path

    monkeypatch.setattr(os, "lstat", lambda path, **named: real_lstat(spelled(path), **named))
    monkeypatch.setattr(os, "unlink", lambda path, **named: real_unlink(spelled(path), **named))


@pytest.mark.parametrize("is_made", [False, True])
def test_a_change_of_case_that_was_cut_off_keeps_the_file(
    world: World, monkeypatch: pytest.MonkeyPatch, is_made: bool
) -> None:
    source, target = (os.fsencode(world.folder / name) for name in ("0.png", "0.PNG"))
    with durable(world.library) as catalog:
        with writing(catalog):
            work_id = journal.begin(catalog, "rename", "")
            move = Move(
                effect="move",
                part="own",
                photo_id=world.ids[0],
                source=source,
                target=target,
                seen=Seen.of(os.lstat(source)),
            )
            journal.plan(catalog, work_id, [move])
        if is_made:
            (world.folder / "0.png").rename(world.folder / "0.PNG")
        with monkeypatch.context() as patched:
            knows_no_case(patched)
            settling.settle(catalog)
        (file,) = quarantine.photo_files(catalog, [world.ids[0]])
    there = target if is_made else source
    assert file.path == there
    assert Path(os.fsdecode(there)).exists()


# ---- a copy to another volume


def test_a_source_that_is_saved_anew_before_it_is_deleted_stays(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "_is_one_volume", lambda *_: False)
    source = world.folder / "0.png"
    real_rename = disk.rename

    def rename_and_save(before: bytes, after: bytes) -> None:
        real_rename(before, after)
        if after == os.fsencode(world.other / "0.png"):
            source.write_bytes(b"saved meanwhile")

    monkeypatch.setattr(disk, "rename", rename_and_save)
    outcome = _move_away(world, world.ids[:1])
    assert source.read_bytes() == b"saved meanwhile"
    assert outcome.problems
    assert not (world.other / "0.png").exists()


def test_a_source_that_somebody_takes_away_leaves_the_copy(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "_is_one_volume", lambda *_: False)
    source = world.folder / "0.png"
    held = source.read_bytes()
    real_rename = disk.rename

    def rename_and_lose(before: bytes, after: bytes) -> None:
        real_rename(before, after)
        if after == os.fsencode(world.other / "0.png"):
            source.unlink()

    monkeypatch.setattr(disk, "rename", rename_and_lose)
    _move_away(world, world.ids[:1])
    assert (world.other / "0.png").read_bytes() == held
    with engine_connection(world.library) as catalog:
        (file,) = quarantine.photo_files(catalog, world.ids[:1])
    assert file.live
    assert file.path == os.fsencode(world.other / "0.png")


# ---- renames without the system's help


def test_a_rename_by_link_whose_source_cannot_go_leaves_one_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"held")
    monkeypatch.setattr(disk, "_exclusive_rename", lambda: None)
    real_unlink = os.unlink

    def unlink(path: bytes) -> None:
        if path == os.fsencode(source):
            raise OSError(errno.EPERM, "no")
        real_unlink(path)

    monkeypatch.setattr(os, "unlink", unlink)
    with pytest.raises(OSError, match="no"):
        disk.rename(os.fsencode(source), os.fsencode(target))
    assert sorted(tmp_path.iterdir()) == [source]


def test_a_rename_by_link_whose_source_is_gone_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"held")
    monkeypatch.setattr(disk, "_exclusive_rename", lambda: None)
    real_link = os.link

    def link(one: bytes, other: bytes, *, follow_symlinks: bool) -> None:
        real_link(one, other, follow_symlinks=follow_symlinks)
        source.unlink()

    monkeypatch.setattr(os, "link", link)
    disk.rename(os.fsencode(source), os.fsencode(target))
    assert target.read_bytes() == b"held"


# ---- settling


def test_a_file_that_was_saved_anew_before_it_went_is_still_in_the_trash(
    world: World,
) -> None:
    """Number, size and time are others than those in the journal: its place tells what it is."""
    source = os.fsencode(world.folder / "0.png")
    with durable(world.library) as catalog:
        with writing(catalog):
            work_id = journal.begin(catalog, "trash", "")
        (chunk,) = Planner(catalog).trash(world.ids[:1])
        with writing(catalog):
            journal.plan(catalog, work_id, chunk.moves)
        (world.folder / "new").write_bytes(b"saved anew")
        (world.folder / "new").rename(world.folder / "0.png")
        for move in chunk.moves:
            disk.rename(move.source, move.target)
        settling.settle(catalog)
        (kept,) = [k for k in quarantine.kept_files(catalog, world.ids[0]) if k.part == "own"]
    assert kept.origin == source
    assert Path(os.fsdecode(kept.path)).read_bytes() == b"saved anew"


# ---- quarantines of others, and links in them


def _trashed(world: World, catalog: Connection) -> quarantine.Kept:
    with writing(catalog):
        work_id = journal.begin(catalog, "trash", "")
    (chunk,) = Planner(catalog).trash(world.ids[:1])
    Carrier(catalog, Gate(), lambda _: None).carry_out(work_id, chunk.moves)
    return quarantine.kept_files(catalog, world.ids[0])[0]


def test_emptying_takes_a_mount_point_for_no_disk(world: World) -> None:
    """The disk was taken out, and nobody noticed yet; where it was is an empty directory."""
    with durable(world.library) as catalog:
        kept = _trashed(world, catalog)
        catalog.execute("UPDATE folders SET volume_id = 'another disk'")
        world.folder.rename(world.folder.with_name("taken out"))
        world.folder.mkdir()
        with writing(catalog):
            work_id = journal.begin(catalog, "empty", "")
        problems, _ = emptying.delete(catalog, work_id, [kept], lambda: None)
        assert [problem.message for problem in problems] == [
            "Its disk is not connected, so it stays in the trash."
        ]
        assert [photo.id for photo in quarantine.trashed(catalog, 9)] == world.ids[:1]


def test_emptying_follows_no_link(world: World, tmp_path: Path) -> None:
    with durable(world.library) as catalog:
        kept = _trashed(world, catalog)
        victim = tmp_path / "victim"
        victim.mkdir()
        (victim / "0.png").write_bytes(b"dear")
        token = Path(os.fsdecode(kept.path)).parent
        token.rename(tmp_path / "aside")
        token.symlink_to(victim)
        with writing(catalog):
            work_id = journal.begin(catalog, "empty", "")
        problems, _ = emptying.delete(catalog, work_id, [kept], lambda: None)
        assert problems
        assert quarantine.kept_files(catalog, world.ids[0])
    assert (victim / "0.png").read_bytes() == b"dear"


def test_a_link_in_the_place_of_the_quarantine_is_not_used(world: World, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (world.folder / os.fsdecode(vault.vault_name())).symlink_to(elsewhere)
    with durable(world.library) as catalog, writing(catalog):
        work_id = journal.begin(catalog, "trash", "")
    with durable(world.library) as catalog:
        (chunk,) = Planner(catalog).trash(world.ids[:1])
        outcome = Carrier(catalog, Gate(), lambda _: None).carry_out(work_id, chunk.moves)
    assert chunk.problems or outcome.problems
    assert (world.folder / "0.png").exists()
    assert not list(elsewhere.iterdir())


def test_a_probe_that_was_cut_off_is_removed(world: World) -> None:
    left = world.folder / os.fsdecode(vault.vault_probe())
    left.mkdir()
    other = world.folder / ".photosift-notes"
    other.mkdir()
    with durable(world.library) as catalog:
        with writing(catalog):
            journal.begin(catalog, "trash", "")
        settling.settle(catalog)
    assert not left.exists()
    assert other.exists()


def test_copies_keep_what_else_is_known_of_a_file(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(b"held")
    try:
        os.setxattr(source, "user.xdg.tags", b"sea")
    except (AttributeError, OSError):
        pytest.skip("no extended attributes here")
    disk.copy(os.fsencode(source), os.fsencode(target), lambda _: None)
    assert os.getxattr(target, "user.xdg.tags") == b"sea"


def test_emptying_leaves_what_goes_with_a_photo_that_is_back(world: World) -> None:
    """Somebody took the picture out of the trash by hand, and not its film."""
    with durable(world.library) as catalog:
        kept = _trashed(world, catalog)
        Path(os.fsdecode(kept.path)).rename(world.folder / "by-hand.png")
        world.scan(catalog)
        (file,) = quarantine.photo_files(catalog, world.ids[:1])
        assert file.live
        assert quarantine.kept_ids(catalog, None) == []
        assert quarantine.report(catalog, None).size_bytes == 0
        assert [left.part for left in quarantine.kept_files(catalog, world.ids[0])] == ["companion"]


@pytest.mark.parametrize("effect", ["trash", "move", "copy"])
def test_what_goes_with_two_pictures_goes_once(world: World, effect: Effect) -> None:
    draw(world.folder / "0.jpg", 90)
    (world.folder / "0.xmp").write_bytes(b"about both")
    with durable(world.library) as catalog:
        world.scan(catalog)
        (other,) = catalog.one("SELECT id FROM photos WHERE name = '0.jpg'")
        chosen = [world.ids[0], other]
        with writing(catalog):
            work_id = journal.begin(catalog, "trash", "")
        planner = Planner(catalog)
        target = os.fsencode(world.other)
        chunks = (
            planner.trash(chosen)
            if effect == "trash"
            else planner.carry(chosen, target, effect=effect)
        )
        (chunk,) = chunks
        outcome = Carrier(catalog, Gate(), lambda _: None).carry_out(work_id, chunk.moves)
        assert not outcome.problems
    found = [path.name for path in world.folder.rglob("*.xmp")]
    assert found == ["0.xmp"] * (2 if effect == "copy" else 1)


# ---- files in the quarantine that the catalog does not know


def test_a_catalog_from_before_a_removal_finds_the_photos_in_the_trash(
    world: World, tmp_path: Path
) -> None:
    held = contents(world.folder)
    shutil.copytree(world.library, tmp_path / "backup")
    with durable(world.library) as catalog:
        _trashed(world, catalog)
    shutil.rmtree(world.library)
    (tmp_path / "backup").rename(world.library)
    settle(world)
    with durable(world.library) as catalog:
        (trashed,) = quarantine.trashed(catalog, 9)
        assert trashed.id == world.ids[0]
        assert catalog.one("SELECT count(*) FROM photo_tags")[0] == len(world.ids)
        settling.settle(catalog)
        parts = [kept.part for kept in quarantine.kept_files(catalog, world.ids[0])]
        assert parts == ["own", "companion"]
        assert contents(world.folder) == held
        with writing(catalog):
            work_id = journal.begin(catalog, "restore", "")
        (chunk,) = Planner(catalog).restore(world.ids[:1])
        Carrier(catalog, Gate(), lambda _: None).carry_out(work_id, chunk.moves)
        with writing(catalog):
            journal.end(catalog, work_id, whole=True)
    world.check()
    assert contents(world.folder) == held
    assert not list(world.folder.glob(".photosift*"))


def test_a_catalog_that_knows_an_older_place_in_the_trash_finds_the_new_one(
    world: World, tmp_path: Path
) -> None:
    with durable(world.library) as catalog:
        _trashed(world, catalog)
    shutil.copytree(world.library, tmp_path / "backup")
    with durable(world.library) as catalog:
        restore(world)
        _trashed(world, catalog)
    shutil.rmtree(world.library)
    (tmp_path / "backup").rename(world.library)
    settle(world)
    with durable(world.library) as catalog:
        own, film = quarantine.kept_files(catalog, world.ids[0])
        assert (own.part, film.part) == ("own", "companion")
        assert all(Path(os.fsdecode(kept.path)).exists() for kept in (own, film))
        assert len(quarantine.trashed(catalog, 9)) == 1


def test_a_photo_of_the_quarantine_that_nobody_knows_is_listed(world: World) -> None:
    token = world.folder / os.fsdecode(vault.vault_name()) / "2024-01-02-0123abcd"
    draw(token / "sub" / "lost.png", 70)
    draw(token / "0.png", 71)  # its place is that of another photo by now
    (token / "sub" / "lost.xmp").write_bytes(b"about it")
    (token / "letter.txt").write_bytes(b"of nobody")
    (token.parent / "mine.png").write_bytes(b"put there by hand")
    (token / "empty").mkdir()
    before = contents(world.folder)
    with durable(world.library) as catalog:
        settling.settle(catalog)
        settling.settle(catalog)
        trashed = sorted((photo.path, photo.id) for photo in quarantine.trashed(catalog, 9))
        assert [path for path, _ in trashed] == [
            os.fsencode(world.folder / "0.png"),
            os.fsencode(world.folder / "sub" / "lost.png"),
        ]
        lost = trashed[1][1]
        assert [kept.part for kept in quarantine.kept_files(catalog, lost)] == ["own", "companion"]
        (file,) = quarantine.photo_files(catalog, world.ids[:1])
        assert file.live
        assert contents(world.folder) == before
        assert not (token / "empty").exists()
        kept = quarantine.kept_with_ids(catalog, quarantine.kept_ids(catalog, None))
        with writing(catalog):
            work_id = journal.begin(catalog, "empty", "")
        emptying.delete(catalog, work_id, kept, lambda: None)
    assert {path.name for path in token.parent.rglob("*") if path.is_file()} == {
        "letter.txt",
        "mine.png",
    }
