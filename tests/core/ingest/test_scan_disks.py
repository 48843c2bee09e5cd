"""Folders on disks that come and go, with made-up ids: what a scan makes of them."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import disks, folders, photos, places
from core.catalog.connection import Connection, open_engine
from core.errors import FolderError
from core.ingest import volumes
from core.ingest.scan import ScanResult, scan_folder
from core.ingest.volumes import Volume
from core.records import Folder, PhotoView


class Mounts:
    """Directories that pass for disks."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.table: dict[Path, Volume] = {}

    def put(self, name: str, identity: str, device: str = "") -> Path:
        point = self.base / name
        point.mkdir(exist_ok=True)
        self.table[point] = Volume(
            identity, identity.upper(), os.fsencode(point), b"", device or identity
        )
        return point

    def move(self, name: str, new: str) -> Path:
        volume = self.table.pop(self.base / name)
        (self.base / name).rename(self.base / new)
        return self.put(new, volume.id)

    def volume_of(self, path: bytes) -> Volume:
        for point, volume in self.table.items():
            if places.is_inside(path, os.fsencode(point)):
                return volume
        return Volume("", "", b"/")

    def mounted(self) -> list[Volume]:
        return [volume for volume in self.table.values() if volume.id]


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mounts:
    made = Mounts(tmp_path.resolve())
    monkeypatch.setattr(volumes, "volume_of", made.volume_of)
    monkeypatch.setattr(volumes, "mounted", made.mounted)
    return made


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Connection]:
    connection = open_engine(tmp_path / "library")
    yield connection
    connection.close()


def add(engine: Connection, path: Path, *names: str) -> Folder:
    path.mkdir(exist_ok=True)
    for name in names:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(name)
    folder = folders.add(engine, os.fsencode(path))
    look(engine, folder)
    return folder


def look(engine: Connection, folder: Folder) -> ScanResult:
    return scan_folder(engine, folder, on_found=lambda _: None, should_stop=lambda: False)


def shown(engine: Connection, folder: Folder) -> Folder:
    found = folders.get(engine, folder.id)
    assert found is not None
    return found


def test_a_scan_notes_the_disk(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one") / "photos", "1.jpg")
    home = disks.home(engine, folder.id)
    assert (home.volume_id, home.label, home.volume_path) == ("one", "ONE", b"photos")
    assert home.device
    assert shown(engine, folder).volume == "ONE"


def test_a_folder_follows_its_disk(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one") / "photos", "1.jpg")
    new = mounts.move("a", "b") / "photos"
    result = look(engine, folder)
    assert result.relocated == (folder.id,)
    assert not result.offline
    assert not result.is_news
    assert shown(engine, folder).path == os.fsencode(new)
    assert shown(engine, folder).name == str(new)


def test_a_disk_that_is_away(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one") / "photos", "1.jpg")
    shutil.rmtree(mounts.base / "a")
    mounts.table.clear()
    result = look(engine, folder)
    assert result.went_away
    assert shown(engine, folder).message == "The folder's disk “ONE” is not connected."
    assert not look(engine, folder).went_away, "said once"
    assert photos.count_live(engine) == 1


def test_an_empty_mount_point_after_an_unfinished_scan(engine: Connection, mounts: Mounts) -> None:
    root = mounts.put("a", "one")
    (root / "1.jpg").write_text("1")
    (root / "not yet").mkdir()
    folder = folders.add(engine, os.fsencode(root))
    stops = iter([False])
    result = scan_folder(
        engine, folder, on_found=lambda _: None, should_stop=lambda: next(stops, True)
    )
    assert (len(result.added), result.complete) == (1, False)
    (root / "1.jpg").unlink()
    (root / "not yet").rmdir()
    mounts.put("a", "the system's")
    assert look(engine, folder).offline
    assert photos.count_missing(engine) == 0


def test_another_disk_at_the_same_place(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    mounts.put("a", "two")  # with the same files, even
    assert look(engine, folder).offline
    assert shown(engine, folder).message.startswith("Another disk is at")
    folders.relocate(engine, folder.id, os.fsencode(mounts.base / "a"))
    result = look(engine, folder)
    assert result.came_back
    assert not result.is_news
    assert disks.home(engine, folder.id).volume_id == "two"


@pytest.mark.parametrize("files", [["1.jpg"], ["another.jpg"]])
def test_a_disk_that_tells_no_id_any_more(
    engine: Connection, mounts: Mounts, files: list[str]
) -> None:
    """A folder that holds what it held is taken for it, as it was before there were ids."""
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    mounts.table.clear()
    (mounts.base / "a" / "1.jpg").rename(mounts.base / "a" / files[0])
    assert look(engine, folder).offline == (files != ["1.jpg"])
    assert photos.count_live(engine) == 1
    assert disks.home(engine, folder.id).volume_id == "one", "it is not forgotten"


def test_the_folder_is_no_longer_on_its_disk(engine: Connection, mounts: Mounts) -> None:
    root = mounts.put("a", "one") / "photos"
    folder = add(engine, root, "1.jpg")
    root.rename(root.with_name("renamed"))
    assert look(engine, folder).offline
    assert "not on its disk any more" in shown(engine, folder).message
    assert photos.count_missing(engine) == 0
    root.with_name("renamed").rename(root)
    assert look(engine, folder).came_back


def test_an_overlap_is_not_followed(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one") / "photos", "1.jpg")
    outer = add(engine, mounts.base / "outer", "2.jpg")
    new = mounts.base / "outer" / "disk"
    volume = mounts.table.pop(mounts.base / "a")
    (mounts.base / "a").rename(new)
    mounts.table[new] = Volume(volume.id, "ONE", os.fsencode(new), b"", "one")
    assert look(engine, folder).offline
    message = shown(engine, folder).message
    assert "overlaps" in message
    assert shown(engine, outer).name in message
    assert shown(engine, folder).path == folder.path


def test_a_copy_of_the_disk(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    shutil.copytree(mounts.base / "a", mounts.base / "copy")
    mounts.put("copy", "one", device="another")
    assert not look(engine, folder).relocated, "the place that is known is preferred"
    mounts.move("a", "b")
    assert look(engine, folder).offline
    assert shown(engine, folder).message.startswith("Two disks that pass for")
    del mounts.table[mounts.base / "copy"]
    assert look(engine, folder).relocated == (folder.id,)
    assert shown(engine, folder).path == os.fsencode(mounts.base / "b")


def test_several_mounts_of_one_disk_are_one(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    mounts.move("a", "longer")
    (mounts.base / "bound").symlink_to(mounts.base / "longer")
    mounts.put("bound", "one")
    assert look(engine, folder).relocated == (folder.id,)
    assert shown(engine, folder).path == os.fsencode(mounts.base / "bound")


def test_folders_are_moved_all_or_none(engine: Connection, mounts: Mounts) -> None:
    one = add(engine, mounts.put("a", "one"), "1.jpg")
    two = add(engine, mounts.put("b", "two"), "2.jpg")
    with pytest.raises(FolderError, match="overlaps"):
        disks.move_folders(engine, {one.id: two.path})
    with pytest.raises(FolderError, match="overlaps"):
        disks.move_folders(engine, {one.id: one.path + b"/x", two.id: one.path})
    assert [f.path for f in folders.list_folders(engine)] == [one.path, two.path]
    disks.move_folders(engine, {one.id: two.path, two.id: one.path})
    assert shown(engine, one).path == two.path
    assert shown(engine, two).path == one.path


def test_a_removed_folder_is_added_on_another_disk(engine: Connection, mounts: Mounts) -> None:
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    folders.remove(engine, folder.id)
    mounts.put("a", "two")
    (mounts.base / "a" / "1.jpg").rename(mounts.base / "a" / "2.jpg")
    again = folders.add(engine, folder.path)
    assert look(engine, again).offline, "its photos are on the disk that is not there"
    assert (photos.count_live(engine), photos.count_missing(engine)) == (1, 0)
    mounts.put("a", "one")
    (mounts.base / "a" / "2.jpg").rename(mounts.base / "a" / "1.jpg")
    result = look(engine, again)
    assert result.came_back
    assert not result.is_news


@pytest.mark.parametrize("identity", ["one", ""])
@pytest.mark.parametrize("left_behind", [[], ["deep"], ["deep", "deep/other.jpg"]])
@pytest.mark.parametrize("is_removed", [False, True])
def test_a_folder_on_another_disk_is_taken_over(
    engine: Connection, mounts: Mounts, identity: str, left_behind: list[str], is_removed: bool
) -> None:
    """Its photos are not missing while its disk is away, whatever is in its place."""
    inner = mounts.base / "media" / "card"
    inner.parent.mkdir()
    folder = add(engine, mounts.put("media/card", identity, "7"), "1.jpg", "deep/2.jpg")
    before = {*photos.view_ids(engine, PhotoView())}
    if is_removed:
        folders.remove(engine, folder.id)
    inner.rename(mounts.base / "aside")
    volume = mounts.table.pop(inner)
    for name in left_behind:
        if name.endswith(".jpg"):
            (inner / name).write_text("another picture")
        else:
            (inner / name).mkdir(parents=True)
    outer = add(engine, inner.parent, "3.jpg")
    look(engine, outer)
    assert folders.get(engine, folder.id) is None
    assert photos.count_missing(engine) == 0
    assert "not connected" in shown(engine, outer).message
    assert {*photos.view_ids(engine, PhotoView())} > before

    if left_behind:
        shutil.rmtree(inner)
    (mounts.base / "aside").rename(inner)
    mounts.table[inner] = volume
    assert look(engine, outer).came_back
    assert {*photos.view_ids(engine, PhotoView())} > before
    assert not look(engine, outer).is_news


def test_a_folder_on_the_same_disk_is_taken_over(engine: Connection, mounts: Mounts) -> None:
    root = mounts.put("a", "one")
    add(engine, root / "inner", "1.jpg")
    outer = add(engine, root, "2.jpg")
    assert disks.elsewhere(engine, outer.id) == {}
    (root / "inner" / "1.jpg").unlink()
    look(engine, outer)
    assert (photos.count_live(engine), photos.count_missing(engine)) == (1, 1)


@pytest.mark.parametrize("identity", ["one", ""])
def test_another_name_of_a_file_whose_disk_has_another_number_by_now(
    engine: Connection, mounts: Mounts, identity: str
) -> None:
    root = mounts.put("a", identity)
    (root / "1.jpg").write_text("1")
    (root / "2.jpg").hardlink_to(root / "1.jpg")
    folder = add(engine, root)
    engine.execute("UPDATE photos SET volume = 'before'")
    (photo_id,) = photos.view_ids(engine, PhotoView())
    (photo,) = photos.rows(engine, [photo_id])
    Path(os.fsdecode(photo.path)).unlink()
    result = look(engine, folder)
    assert (list(result.moved), list(result.removed)) == (
        ([photo_id], []) if identity else ([], [photo_id])
    )


def test_a_copy_in_another_folder_while_the_disk_is_away(
    engine: Connection, mounts: Mounts
) -> None:
    folder = add(engine, mounts.put("a", "one"), "1.jpg")
    other = add(engine, mounts.base / "other")
    shutil.copy2(mounts.base / "a" / "1.jpg", mounts.base / "other" / "1.jpg")
    shutil.rmtree(mounts.base / "a")
    mounts.put("a", "the system's")  # its mount point stays
    assert look(engine, folder).offline
    assert len(look(engine, other).added) == 1
    assert photos.count_live(engine) == 2
