"""A photo stays itself while the engine watches: moves between folders, and back from a backup."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import tags
from core.catalog.connection import open_reader, open_user
from core.records import PhotoId, PhotoView, SearchQuery, TextTerm
from tests.support import organised
from tests.support.running_library import RunningLibrary

COLOURS = {
    "red": (250, 10, 10),
    "green": (10, 250, 10),
    "blue": (10, 10, 250),
    "yellow": (250, 250, 10),
}


class Watched:
    """A running library that watches two folders; the first holds four pictures, all tagged."""

    def __init__(self, directory: Path) -> None:
        self.one, self.two = directory / "one", directory / "two"
        self.directory = directory / "library"
        for path in (self.one, self.two):
            path.mkdir()
        for name, colour in COLOURS.items():
            Image.new("RGB", (64, 48), colour).save(self.one / f"{name}.png")
        self.running = RunningLibrary(self.directory)
        self.folders = [self.running.library.add_folder(path) for path in (self.one, self.two)]
        self.running.wait_for(lambda s: s.embedded == len(COLOURS) and s.progress.phase == "idle")
        self.ids = self.ids_by_name()
        with closing(open_user(self.directory)) as catalog:
            for name, photo_id in self.ids.items():
                tag = organised.make_tag(catalog, f"tag of {name}")
                organised.set_tag(catalog, tag.id, [photo_id])

    def ids_by_name(self) -> dict[str, int]:
        library = self.running.library
        shown = library.photos(library.photo_ids(PhotoView()))
        return {Path(photo.name).stem: photo.id for photo in shown}

    def tags_of(self, photo_id: int) -> list[str]:
        with closing(open_reader(self.directory)) as catalog:
            return tags.names_of(catalog, photo_id)

    def embeddings_written(self) -> int:
        with closing(open_reader(self.directory)) as catalog:
            (row,) = catalog.all("SELECT max(seq) FROM embeddings")
            return int(row[0])

    def wait_until_at(self, *paths: Path) -> None:
        library = self.running.library

        def are_there(_: object) -> bool:
            found = [library.photo_at(os.fsencode(path)) for path in paths]
            return all(photo is not None and photo.embedded for photo in found)

        self.running.wait_for(are_there)
        self.running.wait_for(
            lambda s: s.progress.phase == "idle" and s.embedded == len(self.ids_by_name())
        )

    def best(self, words: str) -> int:
        return self.running.library.search(SearchQuery((TextTerm(words),))).hits[0].photo_id


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    yield made
    made.running.close()


def as_it_was(watched: Watched) -> None:
    assert watched.ids_by_name() == watched.ids
    for name, photo_id in watched.ids.items():
        assert watched.tags_of(photo_id) == [f"tag of {name}"]
        assert watched.best(name) == photo_id
        assert watched.running.library.thumbnail(PhotoId(photo_id))
    assert watched.running.library.status().missing == 0


def rename(source: Path, target: Path) -> None:
    source.rename(target)


def move_to_another_disk(source: Path, target: Path) -> None:
    shutil.copy2(source, target)
    source.unlink()


@pytest.mark.parametrize("move", [rename, move_to_another_disk])
def test_files_move_between_watched_folders(
    watched: Watched, move: Callable[[Path, Path], None]
) -> None:
    before = watched.embeddings_written()
    target = watched.two / "trip"
    target.mkdir()
    paths = [target / f"{name}.png" for name in COLOURS]
    for path in paths:
        move(watched.one / path.name, path)
    watched.wait_until_at(*paths)
    as_it_was(watched)
    assert watched.embeddings_written() == before, "nothing is embedded twice"
    target.rename(watched.one / "back")
    watched.wait_until_at(*(watched.one / "back" / path.name for path in paths))
    as_it_was(watched)
    assert watched.embeddings_written() == before


def test_files_that_were_gone_come_back_elsewhere(watched: Watched, tmp_path: Path) -> None:
    before = watched.embeddings_written()
    backup = tmp_path / "backup"
    shutil.copytree(watched.one, backup)
    for name in COLOURS:
        (watched.one / f"{name}.png").unlink()
    watched.running.wait_for(lambda s: s.photos == 0 and s.missing == len(COLOURS))
    for name in COLOURS:
        shutil.copyfile(backup / f"{name}.png", watched.two / f"{name}.png")
    watched.wait_until_at(*(watched.two / f"{name}.png" for name in COLOURS))
    as_it_was(watched)
    assert watched.embeddings_written() == before


def test_a_copy_is_a_second_photo(watched: Watched) -> None:
    shutil.copy2(watched.one / "red.png", watched.two / "copy.png")
    watched.wait_until_at(watched.two / "copy.png")
    found = watched.ids_by_name()
    assert found.pop("copy") not in watched.ids.values()
    assert found == watched.ids


def test_a_folder_is_mounted_elsewhere(watched: Watched, tmp_path: Path) -> None:
    before = watched.embeddings_written()
    new = tmp_path / "elsewhere"
    watched.one.rename(new)
    library = watched.running.library
    library.scan([watched.folders[0].id])
    watched.running.wait_for(lambda s: any(folder.offline for folder in s.folders))
    folder = library.relocate_folder(watched.folders[0].id, new)
    assert folder.id == watched.folders[0].id
    watched.running.wait_for(lambda s: not any(folder.offline for folder in s.folders))
    watched.wait_until_at(*(new / f"{name}.png" for name in COLOURS))
    as_it_was(watched)
    assert watched.embeddings_written() == before
    Image.new("RGB", (64, 48), (255, 255, 255)).save(new / "white.png")
    watched.wait_until_at(new / "white.png")
