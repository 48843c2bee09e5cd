"""A photo stays the same photo wherever its file goes: real files, real scans."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import embeddings, folders, identity, photos
from core.catalog.connection import open_engine
from tests.core.ingest.shelf import SECOND, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    connection = open_engine(tmp_path / "library")
    yield Shelf(connection, tmp_path / "one", tmp_path / "two")
    connection.close()


def copy_over(source: Path, target: Path) -> None:
    """A move to another disk: same size and time, another file id."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, target)
    source.unlink()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("target", ["one/b.jpg", "one/sub/deep/a.jpg", "two/a.jpg", "two/x/b.jpg"])
def test_a_moved_file_is_the_same_photo(shelf: Shelf, target: str, order: tuple[int, int]) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.put(shelf.one / "stays.jpg")
    shelf.scan()
    before = shelf.places()
    shelf.tag(before["one/a.jpg"], "kept")
    new = shelf.one.parent / target
    new.parent.mkdir(parents=True, exist_ok=True)
    source.rename(new)
    results = shelf.scan(*order, embed=False)
    assert shelf.places() == {
        target: before["one/a.jpg"],
        "one/stays.jpg": before["one/stays.jpg"],
    }
    assert shelf.tags(target) == ["kept"]
    assert sum(len(result.moved) for result in results) == 1
    assert not any(result.added or result.changed for result in results)
    assert shelf.embed() == 0, "it is embedded already"
    assert photos.count_missing(shelf.connection) == 0
    assert not any(result.is_news for result in shelf.scan())


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_move_to_another_disk(shelf: Shelf, order: tuple[int, int]) -> None:
    sources = [shelf.put(shelf.one / f"{name}.jpg") for name in "abc"]
    shelf.scan()
    before = shelf.places()
    for source in sources:
        copy_over(source, shelf.two / "trip" / source.name)
    shelf.scan(*order, embed=False)
    assert shelf.places() == {f"two/trip/{name}.jpg": before[f"one/{name}.jpg"] for name in "abc"}
    assert shelf.embed() == 0


def test_the_missing_side_is_seen_in_an_earlier_scan(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    before = shelf.places()
    away = shelf.one.parent / "away.jpg"
    source.rename(away)
    (gone, _) = shelf.scan()
    assert list(gone.removed) == [before["one/a.jpg"]]
    copy_over(away, shelf.two / "other name.jpg")
    (back,) = shelf.scan(1, embed=False)
    assert list(back.moved) == list(back.returned) == [before["one/a.jpg"]]
    assert shelf.places() == {"two/other name.jpg": before["one/a.jpg"]}
    assert shelf.embed() == 0


def test_a_move_to_another_disk_that_is_seen_half(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    before = shelf.places()
    shelf.tag(before["one/a.jpg"], "kept")
    (shelf.two / "x").mkdir()
    shutil.copy2(source, shelf.two / "x" / "a.jpg")
    shelf.scan()
    both = shelf.places()
    assert both["one/a.jpg"] == before["one/a.jpg"]
    assert both["two/x/a.jpg"] not in before.values()
    source.unlink()
    (gone, _) = shelf.scan()
    assert list(gone.moved) == [before["one/a.jpg"]]
    assert list(gone.removed) == [both["two/x/a.jpg"]]
    assert shelf.places() == {"two/x/a.jpg": before["one/a.jpg"]}
    assert shelf.tags("two/x/a.jpg") == ["kept"]


def test_a_move_that_only_the_content_tells(shelf: Shelf) -> None:
    """The copy is seen first and has another time; it is decoded after the original went."""
    source = shelf.put(shelf.one / "a.jpg", "precious")
    shelf.scan()
    before = shelf.places()
    shelf.tag(before["one/a.jpg"], "kept")
    shelf.put(shelf.two / "b.jpg", "precious")
    shelf.scan(embed=False)
    shelf.tag(shelf.places()["two/b.jpg"], "added in between")
    source.unlink()
    shelf.scan(embed=False)
    assert photos.count_missing(shelf.connection) == 1
    shelf.embed()
    shelf.check()
    assert shelf.places() == {"two/b.jpg": before["one/a.jpg"]}
    assert shelf.tags("two/b.jpg") == ["added in between", "kept"]
    assert photos.count_missing(shelf.connection) == 0
    assert not any(result.is_news for result in shelf.scan())


def test_a_copy_is_a_second_photo(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    first = shelf.places()["one/a.jpg"]
    shelf.tag(first, "kept")
    shutil.copy2(source, shelf.two / "a.jpg")
    shutil.copy(source, shelf.two / "b.jpg")
    shelf.scan()
    shelf.scan(1, 0)
    places = shelf.places()
    assert places["one/a.jpg"] == first
    assert len(set(places.values())) == 3
    assert shelf.tags("two/a.jpg") == []
    shelf.tag(places["two/a.jpg"], "a copy of its own")
    shelf.tag(places["two/b.jpg"], "another")
    source.unlink()
    shelf.scan()
    assert shelf.places() == {path: i for path, i in places.items() if i != first}
    assert photos.count_missing(shelf.connection) == 1, "its tags wait for it"


def test_photos_that_exchange_their_names(shelf: Shelf) -> None:
    for name in "abcd":
        shelf.put(shelf.one / f"{name}.jpg", f"content {'x' * ord(name)}")
    shelf.scan()
    before = shelf.places()
    for name in before:
        shelf.tag(before[name], name)
    cycle = {"a": "b", "b": "c", "c": "d", "d": "a"}
    for name in cycle:
        (shelf.one / f"{name}.jpg").rename(shelf.one / f"{name}.aside")
    for name, other in cycle.items():
        (shelf.one / f"{name}.aside").rename(shelf.one / f"{other}.jpg")
    (result, _) = shelf.scan(embed=False)
    assert shelf.places() == {
        f"one/{other}.jpg": before[f"one/{name}.jpg"] for name, other in cycle.items()
    }
    assert len(result.moved) == 4
    assert shelf.embed() == 0


def test_a_new_file_in_the_place_of_one_that_moved(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "IMG_0001.jpg")
    shelf.scan()
    before = shelf.places()
    (shelf.one / "kept").mkdir()
    source.rename(shelf.one / "kept" / "IMG_0001.jpg")
    shelf.put(source, "the first picture on another card")
    shelf.scan()
    after = shelf.places()
    assert after["one/kept/IMG_0001.jpg"] == before["one/IMG_0001.jpg"]
    assert after["one/IMG_0001.jpg"] != before["one/IMG_0001.jpg"]


@pytest.mark.parametrize("name", ["a.jpg", "b/c.jpg"])
def test_restored_from_a_backup(shelf: Shelf, name: str) -> None:
    source = shelf.put(shelf.one / "a.jpg", "precious")
    shelf.scan()
    before = shelf.places()
    source.unlink()
    shelf.scan()
    assert shelf.places() == {}
    shelf.put(shelf.one / name, "precious")
    shelf.put(shelf.one / "other.jpg", "preciouz")
    (result, _) = shelf.scan(embed=False)
    assert shelf.places()[f"one/{name}"] == before["one/a.jpg"]
    assert list(result.returned) == [before["one/a.jpg"]]
    assert shelf.embed() == 1, "only the other one"


def test_restored_over_the_original(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg", "precious")
    shelf.scan()
    source.unlink()
    shelf.put(source, "precious")
    (result, _) = shelf.scan(embed=False)
    assert not result.changed
    assert shelf.embed() == 0
    assert not shelf.scan()[0].is_news
    shelf.put(source, "edited !")
    assert len(shelf.scan(embed=False)[0].changed) == 1
    assert shelf.embed() == 1


def test_hard_links_are_one_photo(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "b" / "x.jpg")
    (shelf.one / "a").mkdir()
    os.link(source, shelf.one / "a" / "y.jpg")
    os.link(source, shelf.two / "z.jpg")
    shelf.scan()
    before = shelf.places()
    assert list(before) == ["one/a/y.jpg"]
    assert not any(result.is_news for result in shelf.scan())
    (shelf.one / "a" / "y.jpg").unlink()
    (result,) = shelf.scan(0, only=[b"a"], embed=False)
    assert shelf.places() == {"one/b/x.jpg": before["one/a/y.jpg"]}
    assert len(result.moved) == 1
    source.unlink()
    shelf.scan(embed=False)
    assert shelf.places() == {"two/z.jpg": before["one/a/y.jpg"]}
    assert not any(result.is_news for result in shelf.scan())
    assert shelf.embed() == 0


def test_a_hard_link_that_becomes_a_file_of_its_own(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    os.link(source, shelf.one / "b.jpg")
    shelf.scan()
    assert list(shelf.places()) == ["one/a.jpg"]
    (shelf.one / "b.jpg").unlink()
    shelf.put(shelf.one / "b.jpg", "edited")
    shelf.scan()
    assert sorted(shelf.places()) == ["one/a.jpg", "one/b.jpg"]


def test_files_of_one_size_and_time_are_told_apart_by_name(shelf: Shelf) -> None:
    for name in "abc":
        path = shelf.put(shelf.one / f"{name}.jpg", f"picture {name}")
        os.utime(path, ns=(5 * SECOND + 3, 5 * SECOND + 3))
    shelf.scan()
    before = shelf.places()
    for name in "abc":
        shutil.copy2(shelf.one / f"{name}.jpg", shelf.two / f"{name}.jpg")
    for name in "abc":  # not earlier: a new file may get the id of one that is gone
        (shelf.one / f"{name}.jpg").unlink()
    shelf.scan(1, 0)
    assert shelf.places() == {f"two/{name}.jpg": before[f"one/{name}.jpg"] for name in "abc"}


def test_a_coarse_time_alone_is_no_evidence(shelf: Shelf) -> None:
    one = shelf.put(shelf.one / "a.jpg", "picture a")
    os.utime(one, ns=(6 * SECOND, 6 * SECOND))
    shelf.scan()
    before = shelf.places()
    other = shelf.put(shelf.one / "b.jpg", "picture b")
    os.utime(other, ns=(6 * SECOND, 6 * SECOND))
    one.unlink()
    shelf.scan()
    assert shelf.places()["one/b.jpg"] != before["one/a.jpg"]


def test_a_disk_that_is_mounted_elsewhere(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(shelf.one / "a.jpg")
    shelf.put(shelf.one / "trip" / "b.jpg")
    shelf.scan()
    before = shelf.places()
    shelf.one.rename(tmp_path / "elsewhere")
    (offline, _) = shelf.scan()
    assert offline.offline
    new = folders.add(shelf.connection, os.fsencode(tmp_path / "elsewhere"))
    shelf.folders.append(new)
    shelf.scan(2, embed=False)
    assert shelf.places() == {
        "elsewhere/a.jpg": before["one/a.jpg"],
        "elsewhere/trip/b.jpg": before["one/trip/b.jpg"],
    }
    assert shelf.embed() == 0


def test_a_copy_of_a_disk_that_is_unplugged_is_a_second_photo(shelf: Shelf, tmp_path: Path) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    before = shelf.places()
    shutil.copy2(source, shelf.two / "a.jpg")
    shelf.one.rename(tmp_path / "unplugged")
    shelf.scan()
    assert shelf.places()["one/a.jpg"] == before["one/a.jpg"]
    assert shelf.places()["two/a.jpg"] != before["one/a.jpg"]


def test_names_that_the_disk_takes_for_one(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """A volume that does not tell capital letters apart: stat accepts every spelling."""
    source = shelf.put(shelf.one / "Trip" / "a.jpg")
    shelf.scan()
    before = shelf.places()
    source.rename(shelf.one / "Trip" / "A.JPG")
    (shelf.one / "Trip").rename(shelf.one / "trip")
    really = os.stat

    def stat(path: bytes, **how: bool) -> os.stat_result:
        try:
            return really(path, **how)
        except FileNotFoundError:
            parts = path.split(b"/")
            for length in range(len(parts)):
                head = b"/".join(parts[:length]) or b"/"
                if length < len(parts) and os.path.isdir(head):  # noqa: PTH112
                    for name in os.listdir(head):  # noqa: PTH208
                        if name.lower() == parts[length].lower():
                            parts[length] = name
            return really(b"/".join(parts), **how)

    monkeypatch.setattr(os, "stat", stat)
    assert os.stat(os.fsencode(shelf.one) + b"/TRIP/a.jpg").st_ino  # noqa: PTH116
    shelf.scan(embed=False)
    assert shelf.places() == {"one/trip/A.JPG": before["one/Trip/a.jpg"]}
    assert not shelf.scan()[0].is_news
    assert shelf.embed() == 0


def test_accents_are_written_in_another_form(shelf: Shelf) -> None:
    composed, apart = "caf\u00e9.jpg", "cafe\u0301.jpg"
    source = shelf.put(shelf.one / composed)
    shelf.scan()
    before = shelf.places()
    copy_over(source, shelf.one / apart)
    shelf.scan()
    assert shelf.places() == {f"one/{apart}": before[f"one/{composed}"]}


def test_a_large_move_across_batches(shelf: Shelf) -> None:
    for number in range(700):
        shelf.put(shelf.one / f"{number % 9}" / f"{number}.jpg")
    shelf.scan(embed=False)
    before = shelf.places()
    (shelf.one / "all").mkdir()
    for number in range(9):
        (shelf.one / f"{number}").rename(shelf.one / "all" / f"{number}")
    (result,) = shelf.scan(0, embed=False)
    assert shelf.places() == {path.replace("one/", "one/all/"): i for path, i in before.items()}
    assert not result.removed
    assert not result.added
    assert len(result.moved) == 700


def test_embeddings_stay_with_their_photos(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    state = embeddings.index_state(shelf.connection, shelf.model.id)
    source.rename(shelf.two / "b.jpg")
    shelf.scan(embed=False)
    assert embeddings.index_state(shelf.connection, shelf.model.id) == state


def test_every_table_of_what_people_did_follows_a_photo(shelf: Shelf) -> None:
    tables = shelf.connection.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
    of_people = {
        table
        for (table,) in tables
        for row in shelf.connection.all(f"PRAGMA foreign_key_list({table})")
        if row[2] == "photos" and row[6] != "CASCADE"
    }
    assert of_people == set(identity.USER_TABLES)


def test_ids_are_never_given_twice(shelf: Shelf) -> None:
    source = shelf.put(shelf.one / "a.jpg")
    shelf.scan()
    shutil.copy2(source, shelf.two / "a.jpg")
    shelf.scan()
    used = set(shelf.places().values())
    source.unlink()
    shelf.scan()
    shelf.put(shelf.one / "new.jpg")
    shelf.scan()
    assert shelf.places()["one/new.jpg"] not in used


def test_a_hard_link_made_after_the_file_was_written_again(shelf: Shelf) -> None:
    """Whichever folder is compared first, the catalog knows the file as it was."""
    file = shelf.put(shelf.two / "a.jpg")
    (shelf.one / "b.jpg").hardlink_to(file)
    shelf.scan(1, 0)
    before = shelf.places()
    shelf.put(file)
    (shelf.one / "c.jpg").hardlink_to(file)
    shelf.scan()
    assert shelf.places() == before
    assert not any(result.is_news for result in shelf.scan())


def test_a_file_that_was_edited_and_lost_one_of_its_names(shelf: Shelf) -> None:
    file = shelf.put(shelf.one / "a.jpg")
    (shelf.one / "b.jpg").hardlink_to(file)
    shelf.scan()
    ((name, photo_id),) = shelf.places().items()
    other = "one/b.jpg" if name == "one/a.jpg" else "one/a.jpg"
    shelf.put(file, "edited")
    (shelf.one.parent / name).unlink()
    (result, _) = shelf.scan(embed=False)
    assert shelf.places() == {other: photo_id}
    assert list(result.changed) == [photo_id]
    assert shelf.embed() == 1
    assert not any(result.is_news for result in shelf.scan())


def test_a_file_that_was_renamed_and_moved_out_of_a_folder_that_is_gone(shelf: Shelf) -> None:
    shelf.put(shelf.two / "a.jpg")
    shelf.scan()
    photo_id = shelf.places()["two/a.jpg"]
    (shelf.two / "a.jpg").rename(shelf.one / "another name.jpg")
    shelf.two.rmdir()
    shelf.scan()
    assert shelf.places() == {"one/another name.jpg": photo_id}
