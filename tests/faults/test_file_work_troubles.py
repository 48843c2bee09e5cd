"""Work on files where disks are full, read-only or gone: sentences, and nothing lost."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import FolderError
from core.records import ExportOptions
from tests.support.file_work_world import FileWorld, contents, draw, names_below
from tests.support.small_disk import SmallDisk, small_disk

pytestmark = pytest.mark.expects_warnings

NAMES = ("a.png", "b.png", "c.png")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "small", 2048) as found:
        yield found


@pytest.fixture
def opened(tmp_path: Path, small: SmallDisk) -> FileWorld:
    """Three photos in a folder, and one on a small disk that is a folder too."""
    for number, name in enumerate(NAMES):
        draw(tmp_path / "photos" / name, number)
        with (tmp_path / "photos" / name).open("ab") as file:
            file.write(os.urandom(400_000))
    draw(small.place / "there.png", 9)
    found = FileWorld(tmp_path / "library")
    found.library.add_folder(tmp_path / "photos")
    found.library.add_folder(small.place)
    found.wait_idle()
    return found


@pytest.fixture
def world(opened: FileWorld) -> Iterator[FileWorld]:
    yield opened
    opened.close()


def test_a_full_disk_takes_what_fits(world: FileWorld, small: SmallDisk, tmp_path: Path) -> None:
    before = contents(tmp_path / "photos")
    ids = dict(zip(NAMES, world.ids(*NAMES), strict=True))
    small.fill(but_kb=600)
    work = world.ended(world.library.move_files(list(ids.values()), small.place))
    assert (work.state, work.done, work.failed) == ("finished", 3, 2)
    assert {problem.message for problem in work.problems} == {"The disk is full."}
    small.make_room()
    assert names_below(small.place) == {"a.png", "there.png"}
    assert not list(small.place.glob(".photosift*"))
    left = [ids[name] for name in ("b.png", "c.png")]
    mtime = (tmp_path / "photos" / "b.png").stat().st_mtime_ns
    embedded = world.embedded_at()
    world.done(world.library.move_files(left, small.place))
    assert (small.place / "b.png").stat().st_mtime_ns == mtime
    assert names_below(tmp_path / "photos") == set()
    world.library.scan()
    world.wait_idle()
    assert dict(zip(NAMES, world.ids(*NAMES), strict=True)) == ids
    assert world.embedded_at() == embedded
    world.library.undo()
    world.library.undo()
    world.wait_for(lambda _: names_below(tmp_path / "photos") == set(NAMES))
    assert contents(tmp_path / "photos") == before


def test_a_disk_that_cannot_be_written(world: FileWorld, small: SmallDisk) -> None:
    small.remount("ro")
    work = world.ended(world.library.trash(world.ids("there.png", "a.png")))
    small.remount("rw")
    assert (work.done, work.failed) == (2, 1)
    assert work.problems[0].message == "The disk is read-only."
    assert [photo.name for photo in world.library.trashed()] == ["a.png"]
    assert (small.place / "there.png").exists()


def test_a_disk_that_is_away(world: FileWorld, small: SmallDisk) -> None:
    there, here = world.ids("there.png", "a.png")
    world.done(world.library.trash([there]))
    (vault,) = small.place.glob(".photosift-trash*")
    world.done(world.library.trash([here]))
    # Something keeps it busy, so that it comes back with what it held.
    moved = small.place.with_name("elsewhere")
    moved.mkdir()
    subprocess.run(["mount", "--move", str(small.place), str(moved)], check=False)
    if not (moved / vault.name).exists():
        pytest.skip("a mount cannot be moved here")
    try:
        small.place.rmdir()
        work = world.ended(world.library.restore([there, here]))
        assert (work.done, work.failed) == (2, 1)
        assert work.problems[0].message == "Its disk is not connected."
        world.wait_for(lambda status: any(folder.offline for folder in status.folders))
        work = world.ended(world.library.empty_trash())
        assert work.failed == 1
        assert [photo.id for photo in world.library.trashed()] == [there]
    finally:
        small.place.mkdir(exist_ok=True)
        subprocess.run(["mount", "--move", str(moved), str(small.place)], check=True)
    world.wait_for(lambda status: not any(folder.offline for folder in status.folders))
    world.done(world.library.restore([there]))
    assert world.ids("there.png") == [there]


def test_nothing_is_put_into_the_mount_point_of_a_disk_that_is_away(
    world: FileWorld, small: SmallDisk, tmp_path: Path
) -> None:
    ids = world.ids("a.png")
    moved = small.place.with_name("elsewhere")
    moved.mkdir()
    subprocess.run(["mount", "--move", str(small.place), str(moved)], check=False)
    if not (moved / "there.png").exists():
        pytest.skip("a mount cannot be moved here")
    try:
        with pytest.raises(FolderError, match="not connected"):
            world.library.move_files(ids, small.place)
        with pytest.raises(FolderError, match="not connected"):
            world.library.export(ids, small.place, ExportOptions())
    finally:
        subprocess.run(["mount", "--move", str(moved), str(small.place)], check=True)
    assert names_below(small.place) == {"there.png"}
    assert names_below(tmp_path / "photos") == set(NAMES)


def test_what_is_given_up_half_way_can_be_undone(
    world: FileWorld, small: SmallDisk, tmp_path: Path
) -> None:
    before = contents(tmp_path / "photos")
    ids = world.ids(*NAMES)
    work = world.library.move_files(ids, small.place)
    world.library.pause_file_work(work.id, paused=True)
    world.library.cancel_file_work(work.id)
    world.ended(work)
    whole = contents(tmp_path / "photos") | contents(small.place)
    assert set(before) <= set(whole)
    assert sorted(world.ids(*NAMES)) == sorted(ids)
    if world.library.history()[0].verb == "move":
        world.library.undo()
        world.wait_for(lambda _: contents(tmp_path / "photos") == before)


def test_the_engine_stays_while_work_is_under_way(
    opened: FileWorld, small: SmallDisk, tmp_path: Path
) -> None:
    """The client leaves; the work goes on and is there for the next one."""
    work = opened.library.move_files(opened.ids(*NAMES), small.place)
    opened.close(stop=False)
    other = FileWorld(tmp_path / "library")
    try:
        other.wait_for(
            lambda _: all(
                w.state == "finished" for w in other.library.file_work() if w.id == work.id
            )
        )
        assert names_below(small.place) == {*NAMES, "there.png"}
    finally:
        other.close()
