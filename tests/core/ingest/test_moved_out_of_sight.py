"""Photos whose files the user moves to where things are left out are left out, not missing."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import exclusions, missing, photos
from core.catalog.connection import open_engine
from core.ingest import left_out
from tests.core.ingest.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    connection = open_engine(tmp_path / "library")
    found = Shelf(connection, tmp_path / "one", tmp_path / "two")
    found.put(found.one / "trip" / "a.jpg")
    found.put(found.one / "trip" / "b.jpg")
    exclusions.add(connection, "private/", None)
    exclusions.add(connection, "_*", None)
    (found.one / "private" / "deep").mkdir(parents=True)
    found.scan()
    found.tag(found.places()["one/trip/a.jpg"], "kept")
    yield found
    connection.close()


def state(shelf: Shelf, photo_id: int) -> tuple[int, int, int]:
    (row,) = shelf.connection.all(
        "SELECT live, excluded, missing_since_utc IS NOT NULL FROM photos WHERE id = ?", (photo_id,)
    )
    return row  # type: ignore[no-any-return]


@pytest.mark.parametrize("only", [None, [b"trip"]])
@pytest.mark.parametrize(
    "target", ["private/a.jpg", "private/deep/other name.jpg", "trip/private/a.jpg", "trip/_a.jpg"]
)
def test_it_is_left_out_and_comes_back(shelf: Shelf, target: str, only: list[bytes] | None) -> None:
    before = shelf.places()
    photo_id = before["one/trip/a.jpg"]
    new = shelf.one / target
    new.parent.mkdir(parents=True, exist_ok=True)
    (shelf.one / "trip" / "a.jpg").rename(new)
    shelf.scan(0, only=only)
    assert set(shelf.places()) == {"one/trip/b.jpg"}
    assert photos.count_missing(shelf.connection) == 0
    assert state(shelf, photo_id) == (0, 1, 0)
    assert sum(e.photos for e in exclusions.list_exclusions(shelf.connection)) == 1
    assert not any(result.is_news for result in shelf.scan())
    for exclusion in exclusions.list_exclusions(shelf.connection):
        exclusions.remove(shelf.connection, exclusion.id)
    assert shelf.places()[f"one/{target}"] == photo_id, "at once, without a look at the disk"
    assert shelf.tags(f"one/{target}") == ["kept"]
    assert shelf.embed() == 0
    assert not any(result.is_news for result in shelf.scan())


def test_a_directory_that_is_moved_or_renamed(shelf: Shelf) -> None:
    before = shelf.places()
    (shelf.one / "trip").rename(shelf.one / "private" / "trip")
    shelf.scan(0, only=[b""])
    assert photos.count_missing(shelf.connection) == 0
    assert [state(shelf, i) for i in before.values()] == [(0, 1, 0)] * 2
    shutil.move(shelf.one / "private" / "trip", shelf.one / "trip again")
    shelf.scan()
    assert shelf.places() == {
        name.replace("trip", "trip again"): photo_id for name, photo_id in before.items()
    }


def test_it_comes_from_another_folder_or_disk(shelf: Shelf) -> None:
    """The other folder is scanned first, and finds it missing."""
    source = shelf.put(shelf.two / "c.jpg")
    shelf.scan()
    photo_id = shelf.places()["two/c.jpg"]
    shutil.copy2(source, shelf.one / "private" / "c.jpg")
    source.unlink()
    shelf.scan(1)
    assert photos.count_missing(shelf.connection) == 1
    shelf.scan(0)
    assert photos.count_missing(shelf.connection) == 0
    assert state(shelf, photo_id) == (0, 1, 0)


def test_what_was_missing_before_is_found_by_the_next_full_scan(shelf: Shelf) -> None:
    (shelf.one / "trip" / "a.jpg").rename(shelf.one.parent / "aside.jpg")
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1
    (shelf.one.parent / "aside.jpg").rename(shelf.one / "private" / "a.jpg")
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 0


def test_another_file_there_is_not_taken_for_it(shelf: Shelf) -> None:
    (shelf.one / "trip" / "a.jpg").unlink()
    shelf.put(shelf.one / "private" / "a.jpg", "another")
    shelf.put(shelf.one / "trip" / "_a.jpg", "another one")
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1


def test_one_file_stands_for_one_photo(shelf: Shelf) -> None:
    file = shelf.put(shelf.one / "same.jpg", "same")
    (shelf.one / "x").mkdir()
    shutil.copy2(file, shelf.one / "x" / "same.jpg")
    shelf.scan()
    file.rename(shelf.one / "private" / "same.jpg")
    (shelf.one / "x" / "same.jpg").unlink()
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1
    assert not any(result.is_news for result in shelf.scan())
    assert photos.count_missing(shelf.connection) == 1


def test_what_was_forgotten_is_let_lie(shelf: Shelf) -> None:
    (shelf.one / "trip" / "a.jpg").rename(shelf.one.parent / "aside.jpg")
    shelf.scan()
    missing.purge(shelf.connection, None, 1e9)
    (shelf.one.parent / "aside.jpg").rename(shelf.one / "private" / "a.jpg")
    shelf.scan()
    assert [purge.photos for purge in missing.purges(shelf.connection)] == [1]


def test_links_are_not_followed_and_the_look_has_an_end(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (shelf.one / "trip" / "a.jpg").rename(elsewhere / "a.jpg")
    (shelf.one / "trip" / "private").symlink_to(elsewhere)
    (shelf.one / "private" / "deep" / "link").symlink_to(elsewhere)
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1
    for number in range(20):
        shelf.put(shelf.one / "private" / f"{number}.jpg")
    monkeypatch.setattr(left_out, "_MOST_ENTRIES", 10)
    (elsewhere / "a.jpg").rename(shelf.one / "private" / "deep" / "a.jpg")
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1, "too much was in the way"


def test_a_directory_that_cannot_be_read_hides_what_it_hides(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    (shelf.one / "trip" / "a.jpg").rename(shelf.one / "private" / "deep" / "a.jpg")
    scandir = os.scandir

    def refusing(path: bytes) -> object:
        if path.endswith(b"deep"):
            raise PermissionError(13, "no")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 1
    monkeypatch.undo()
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 0
