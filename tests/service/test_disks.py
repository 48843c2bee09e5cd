"""Disks that come and go while the engine runs: nothing is lost, and all comes back by itself."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import tags
from core.catalog.connection import open_reader, open_user
from core.events import FoldersChanged, Notice
from core.records import Folder, PhotoId, PhotoView, SearchQuery, TextTerm
from tests.support import organised
from tests.support.loop_disks import LoopDisk, LoopDisks, loop_disks
from tests.support.running_library import RunningLibrary

COLOURS = {"red": (250, 10, 10), "green": (10, 250, 10), "blue": (10, 10, 250)}


@pytest.fixture
def disks(tmp_path: Path) -> Iterator[LoopDisks]:
    with loop_disks(tmp_path / "disks") as made:
        yield made


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator["Shelf"]:
    made = Shelf(tmp_path / "library")
    yield made
    made.running.close()


def draw(directory: Path, *names: str) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for name in names:
        Image.new("RGB", (64, 48), COLOURS[name]).save(directory / f"{name}.png")


class Shelf:
    """A running library, and what it knew of its photos once."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.ids: dict[str, int] = {}
        self.embeddings = 0
        self.open()

    def open(self) -> None:
        self.running = RunningLibrary(self.directory)
        self.library = self.running.library

    def add(self, path: Path) -> Folder:
        before = self.library.status().photos
        folder = self.library.add_folder(path)
        self.running.wait_for(
            lambda s: (
                s.photos > before
                and s.embedded == s.photos
                and s.progress.phase == "idle"
                and all(f.last_scan_utc for f in s.folders)
            )
        )
        return folder

    def remember(self) -> None:
        self.ids = self.ids_by_name()
        self.embeddings = self.embeddings_written()
        with closing(open_user(self.directory)) as catalog:
            for name, photo_id in self.ids.items():
                organised.set_tag(
                    catalog, organised.make_tag(catalog, f"tag {name}").id, [photo_id]
                )

    def ids_by_name(self) -> dict[str, int]:
        shown = self.library.photos(self.library.photo_ids(PhotoView()))
        return {Path(photo.name).stem: photo.id for photo in shown}

    def embeddings_written(self) -> int:
        with closing(open_reader(self.directory)) as catalog:
            return int(catalog.one("SELECT seq FROM sqlite_sequence WHERE name = 'embeddings'")[0])

    def check(self) -> None:
        """Everything is as it was remembered, and can be found."""
        assert self.ids_by_name() == self.ids
        assert self.embeddings_written() == self.embeddings, "nothing is embedded again"
        assert self.library.status().missing == 0
        for name, photo_id in self.ids.items():
            with closing(open_reader(self.directory)) as catalog:
                assert tags.names_of(catalog, photo_id) == [f"tag {name}"]
            assert self.library.search(SearchQuery((TextTerm(name),))).hits[0].photo_id == photo_id
            assert self.library.thumbnail(PhotoId(photo_id))

    def wait_offline(self) -> Folder:
        self.running.wait_for(lambda s: s.folders[0].offline)
        return self.library.folders()[0]

    def wait_at(self, path: Path) -> Folder:
        self.running.wait_for(
            lambda s: (
                s.folders[0].path == os.fsencode(path)
                and not s.folders[0].offline
                and s.progress.phase == "idle"
            )
        )
        return self.library.folders()[0]

    def offline(self) -> set[str]:
        shown = self.library.photos(self.library.photo_ids(PhotoView()))
        return {Path(photo.name).stem for photo in shown if photo.offline}

    def notices(self) -> list[str]:
        return [event.message for event in self.running.events if isinstance(event, Notice)]


def test_a_disk_comes_back_at_another_place(disks: LoopDisks, shelf: Shelf, tmp_path: Path) -> None:
    disk = disks.make("HOLIDAY")
    place = disk.mount(tmp_path / "a") / "photos"
    draw(place / "trip", *COLOURS)
    folder = shelf.add(place)
    shelf.remember()
    assert shelf.library.folders()[0].volume == "HOLIDAY"

    disk.unmount()
    assert "HOLIDAY" in shelf.wait_offline().message
    assert shelf.offline() == set(COLOURS)
    shelf.check()

    shelf.running.events.clear()
    new = disk.mount(tmp_path / "b") / "photos"
    assert shelf.wait_at(new).id == folder.id
    shelf.running.wait_for_event(FoldersChanged)
    shelf.running.wait_for(lambda _: any("HOLIDAY" in n for n in shelf.notices()))
    assert [n for n in shelf.notices() if str(new) in n]
    assert shelf.offline() == set()
    shelf.check()
    draw(new, "green")  # it is watched in its new place
    shelf.running.wait_for(lambda s: s.photos == len(COLOURS) + 1)

    disk.unmount()
    shelf.wait_offline()
    disk.mount(tmp_path / "b")
    shelf.wait_at(new)
    (new / "green.png").unlink()  # and again
    shelf.running.wait_for(lambda s: s.photos == len(COLOURS))
    assert [n.count("not connected") for n in shelf.notices()].count(1) == 1, "said once"


def test_another_disk_in_its_place_is_not_taken_for_it(
    disks: LoopDisks, shelf: Shelf, tmp_path: Path
) -> None:
    disk, other = disks.make("MINE"), disks.make("OTHER")
    draw(disk.mount(tmp_path / "a"), *COLOURS)
    shelf.add(tmp_path / "a")
    shelf.remember()
    disk.unmount()
    shelf.wait_offline()
    draw(other.mount(tmp_path / "a"), "red")
    shelf.running.wait_for(lambda s: s.folders[0].message.startswith("Another disk is at"))
    assert "MINE" in shelf.library.folders()[0].message
    shelf.check()
    disk.mount(tmp_path / "b")
    shelf.wait_at(tmp_path / "b")
    shelf.check()


def test_two_disks_change_places(disks: LoopDisks, shelf: Shelf, tmp_path: Path) -> None:
    one, two = disks.make("ONE"), disks.make("TWO")
    draw(one.mount(tmp_path / "a"), "red")
    draw(two.mount(tmp_path / "b"), "blue")
    first, second = shelf.add(tmp_path / "a"), shelf.add(tmp_path / "b")
    shelf.remember()
    for disk in (one, two):
        disk.unmount()
    shelf.running.wait_for(lambda s: all(folder.offline for folder in s.folders))
    two.mount(tmp_path / "a")
    one.mount(tmp_path / "b")
    wanted = {first.id: os.fsencode(tmp_path / "b"), second.id: os.fsencode(tmp_path / "a")}
    shelf.running.wait_for(
        lambda s: (
            {f.id: f.path for f in s.folders} == wanted and not any(f.offline for f in s.folders)
        )
    )
    shelf.running.wait_idle()
    shelf.check()


def test_a_copy_of_a_disk_is_not_guessed(disks: LoopDisks, shelf: Shelf, tmp_path: Path) -> None:
    disk = disks.make("MINE")
    draw(disk.mount(tmp_path / "a"), *COLOURS)
    shelf.add(tmp_path / "a")
    shelf.remember()
    disk.unmount()
    shelf.wait_offline()
    copy = disks.copy(disk)
    shelf.running.close()  # so that neither is taken before both are there
    disk.mount(tmp_path / "b")
    copy.mount(tmp_path / "c")
    shelf.open()
    shelf.running.wait_for(lambda s: s.folders[0].message.startswith("Two disks"))
    shelf.check()
    copy.unmount()
    shelf.wait_at(tmp_path / "b")
    copy.mount(tmp_path / "c")
    shelf.library.scan()
    shelf.running.wait_idle()
    shelf.wait_at(tmp_path / "b")
    shelf.check()


def test_the_folder_is_gone_from_its_disk(disks: LoopDisks, shelf: Shelf, tmp_path: Path) -> None:
    disk = disks.make("MINE")
    place = disk.mount(tmp_path / "a") / "photos"
    draw(place, *COLOURS)
    folder = shelf.add(place)
    shelf.remember()
    place.rename(place.with_name("renamed"))
    shelf.library.scan([folder.id])
    message = shelf.wait_offline().message
    assert "not on its disk any more" in message
    assert "elocate" in message
    shelf.check()


def nested(disks: LoopDisks, shelf: Shelf, root: Path) -> LoopDisk:
    """A folder with one picture of its own, and a disk with two below it."""
    draw(root, "red")
    disk = disks.make("CARD")
    draw(disk.mount(root / "card") / "dcim", "green")
    draw(root / "card", "blue")
    shelf.add(root)
    shelf.remember()
    return disk


def test_a_disk_below_a_folder_goes_and_comes(
    disks: LoopDisks, shelf: Shelf, tmp_path: Path
) -> None:
    disk = nested(disks, shelf, tmp_path / "photos")
    disk.unmount()
    shelf.running.wait_for(lambda _: shelf.offline() == {"green", "blue"})
    shelf.running.wait_for(lambda s: "card" in s.folders[0].message)
    shelf.check()
    other = disks.make("OTHER")
    draw(other.mount(tmp_path / "photos" / "card") / "dcim", "red")
    shelf.library.scan()
    shelf.running.wait_idle()
    assert shelf.offline() == {"green", "blue"}
    shelf.check()
    other.unmount()
    disk.mount(tmp_path / "photos" / "card")
    shelf.running.wait_for(lambda s: not shelf.offline() and not s.folders[0].message)
    shelf.check()
    (tmp_path / "photos" / "card" / "dcim" / "green.png").unlink()
    shelf.running.wait_for(lambda s: s.missing == 1)


def test_a_disk_below_a_folder_is_mounted_elsewhere_below_it(
    disks: LoopDisks, shelf: Shelf, tmp_path: Path
) -> None:
    root = tmp_path / "photos"
    (root / "another").mkdir(parents=True)
    disk = nested(disks, shelf, root)
    disk.unmount()
    shelf.running.wait_for(lambda _: len(shelf.offline()) == 2)
    disk.mount(root / "reader")
    shelf.running.wait_for(lambda s: not shelf.offline() and s.progress.phase == "idle")
    shelf.check()
    photo = shelf.library.photo_at(os.fsencode(root / "reader" / "dcim" / "green.png"))
    assert photo is not None
    assert photo.id == shelf.ids["green"]
    new = disks.make("NEW")
    draw(new.mount(tmp_path / "aside"), "red")
    new.unmount()
    new.mount(root / "another")  # one that was never seen
    shelf.running.wait_for(lambda s: s.photos == len(COLOURS) + 1)


def test_what_was_copied_from_a_disk_below_stays_itself(
    disks: LoopDisks, shelf: Shelf, tmp_path: Path
) -> None:
    root = tmp_path / "photos"
    disk = nested(disks, shelf, root)
    shutil.copytree(root / "card", tmp_path / "kept", ignore=shutil.ignore_patterns("lost*"))
    disk.unmount()
    shelf.running.wait_for(lambda _: len(shelf.offline()) == 2)
    shutil.copytree(tmp_path / "kept", root / "card", dirs_exist_ok=True)
    shelf.library.scan()
    shelf.running.wait_for(lambda s: not shelf.offline() and s.progress.phase == "idle")
    shelf.check()
