"""What the user leaves out, as a scan meets it on the disk."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import exclusions, folders, missing, photos
from core.catalog.connection import Connection, open_engine
from core.ingest.scan import scan_folder
from core.ingest.selection import Selection
from tests.core.ingest.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    connection = open_engine(tmp_path / "library")
    found = Shelf(connection, tmp_path / "one", tmp_path / "two")
    found.put(found.one / "a.jpg")
    found.put(found.one / "private" / "b.jpg")
    found.put(found.one / "private" / "deep" / "c.jpg")
    found.scan()
    yield found
    connection.close()


def leave_out(shelf: Shelf, pattern: str) -> int:
    return exclusions.add(shelf.connection, pattern, shelf.folders[0].id).id


def test_known_photos_are_not_missing_and_new_ones_not_added(shelf: Shelf) -> None:
    before = shelf.places()
    made = leave_out(shelf, "private/")
    shelf.put(shelf.one / "private" / "new.jpg")
    shelf.put(shelf.one / "other" / "private" / "new.jpg")
    shelf.scan()
    assert set(shelf.places()) == {"one/a.jpg"}
    assert photos.count_missing(shelf.connection) == 0

    exclusions.remove(shelf.connection, made)
    assert shelf.places() == before, "at once, without a look at the disk"
    shelf.scan()
    after = shelf.places()
    assert after.items() >= before.items()
    assert len(after) == len(before) + 2


def test_files_that_match_are_not_added(shelf: Shelf) -> None:
    leave_out(shelf, "*.png")
    shelf.put(shelf.one / "x.png")
    shelf.put(shelf.one / "x.jpg")
    (result, _) = shelf.scan()
    assert "one/x.jpg" in shelf.places()
    assert "one/x.png" not in shelf.places()
    assert result.pictures == 4


def test_a_directory_that_is_left_out_is_not_read(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_out(shelf, "private/")
    read: list[bytes] = []
    scandir = os.scandir

    def noting(path: bytes) -> object:
        read.append(path)
        return scandir(path)

    monkeypatch.setattr("core.ingest.scan.os.scandir", noting)
    shelf.scan(0)
    shelf.scan(0, only=[b"private", b"private/deep", b""])
    assert os.fsencode(shelf.one) in read
    assert not [path for path in read if b"private" in path]


def test_unchanged_files_are_never_asked_for(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    leave_out(shelf, "*.png")
    shelf.put(shelf.one / "new.jpg")
    asked: list[tuple[bytes, bool]] = []
    leaves_out = Selection.leaves_out

    def noting(self: Selection, path: bytes, *, is_directory: bool) -> bool:
        asked.append((path, is_directory))
        return leaves_out(self, path, is_directory=is_directory)

    monkeypatch.setattr(Selection, "leaves_out", noting)
    shelf.scan(0)
    assert sorted(asked) == [(b"new.jpg", False), (b"private", True), (b"private/deep", True)]


def test_what_went_away_while_it_was_left_out_is_missing_afterwards(shelf: Shelf) -> None:
    gone = shelf.places()["one/private/b.jpg"]
    shelf.tag(gone, "family")
    made = leave_out(shelf, "private/")
    (shelf.one / "private" / "b.jpg").unlink()
    shelf.scan()
    assert photos.count_missing(shelf.connection) == 0
    exclusions.remove(shelf.connection, made)
    shelf.scan()
    (photo,) = missing.list_missing(shelf.connection, 9)
    assert (photo.id, photo.tags) == (gone, ("family",))


def test_a_missing_photo_whose_file_is_back_under_an_exclusion(shelf: Shelf) -> None:
    path = shelf.one / "private" / "b.jpg"
    photo_id = shelf.places()["one/private/b.jpg"]
    path.rename(shelf.one.parent / "aside.jpg")
    shelf.scan()
    made = leave_out(shelf, "private/")
    (shelf.one.parent / "aside.jpg").rename(path)
    shelf.scan()
    assert "one/private/b.jpg" not in shelf.places()
    exclusions.remove(shelf.connection, made)
    shelf.scan()
    assert shelf.places()["one/private/b.jpg"] == photo_id


@pytest.mark.parametrize("to", ["one/moved.jpg", "two/moved.jpg"])
def test_a_photo_moved_out_of_it_is_shown_with_all_that_it_had(shelf: Shelf, to: str) -> None:
    photo_id = shelf.places()["one/private/b.jpg"]
    shelf.tag(photo_id, "family")
    leave_out(shelf, "private/")
    (shelf.one / "private" / "b.jpg").rename(shelf.one.parent / to)
    shelf.scan()
    assert shelf.places()[to] == photo_id
    assert shelf.tags(to) == ["family"]
    assert exclusions.list_exclusions(shelf.connection)[0].photos == 1


def test_a_copy_out_of_it_is_another_photo(shelf: Shelf) -> None:
    photo_id = shelf.places()["one/private/b.jpg"]
    leave_out(shelf, "private/")
    shutil.copy2(shelf.one / "private" / "b.jpg", shelf.one / "b.jpg")
    shelf.scan()
    assert shelf.places()["one/b.jpg"] != photo_id
    assert exclusions.list_exclusions(shelf.connection)[0].photos == 2


def test_a_link_to_a_directory_that_is_left_out(shelf: Shelf) -> None:
    outside = shelf.one.parent / "outside"
    shelf.put(outside / "d.jpg")
    (shelf.one / "link").symlink_to(outside)
    leave_out(shelf, "link/")
    shelf.scan()
    assert "one/link/d.jpg" not in shelf.places()


def test_patterns_that_change_during_a_scan(shelf: Shelf) -> None:
    """The scan has begun without the pattern; what it adds is left out at its end."""
    shelf.put(shelf.one / "late.png")
    added: list[int] = []

    def changed(photo_ids: object) -> None:
        if not added:
            added.append(leave_out(shelf, "*.png"))

    result = scan_folder(
        shelf.connection,
        shelf.folders[0],
        on_found=lambda _: None,
        should_stop=lambda: False,
        on_written=changed,
    )
    # The pattern came after the file was written: `add` hid it. One more, the other way round.
    assert "one/late.png" not in shelf.places()
    shelf.check()
    shelf.put(shelf.one / "later.gif")
    asked = iter([["*.png"], ["*.png", "*.gif"]])
    original = exclusions.patterns
    leave_out(shelf, "*.gif")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(exclusions, "patterns", lambda c, f: next(asked, None) or original(c, f))
        result = scan_folder(
            shelf.connection,
            shelf.folders[0],
            on_found=lambda _: None,
            should_stop=lambda: False,
        )
    assert len(result.added) == 1
    assert list(result.removed) == list(result.added), "so that the index forgets it too"
    assert "one/later.gif" not in shelf.places()
    shelf.check()


def test_a_removed_folder_comes_back_without_what_is_left_out(shelf: Shelf) -> None:
    leave_out(shelf, "private/")
    folders.remove(shelf.connection, shelf.folders[0].id)
    assert [f.photos for f in folders.list_removed(shelf.connection)] == [1]
    folders.add(shelf.connection, os.fsencode(shelf.one))
    shelf.scan()
    assert set(shelf.places()) == {"one/a.jpg"}


# ---- forgotten photos


def purge(connection: Connection) -> float:
    return missing.purge(connection, None, 1000.0).at_utc


@pytest.mark.parametrize("back", ["private/b.jpg", "renamed.jpg", "../two/b.jpg"])
def test_a_forgotten_photo_whose_file_is_back_has_everything(shelf: Shelf, back: str) -> None:
    path = shelf.one / "private" / "b.jpg"
    photo_id = shelf.places()["one/private/b.jpg"]
    shelf.tag(photo_id, "family")
    aside = shelf.one.parent / "aside.jpg"
    path.rename(aside)
    shelf.scan()
    purge(shelf.connection)
    assert photos.count_missing(shelf.connection) == 0
    aside.rename(shelf.one / back)
    shelf.scan()
    place = os.path.relpath(shelf.one / back, shelf.one.parent)
    assert shelf.places()[place] == photo_id
    assert shelf.tags(place) == ["family"]
    assert missing.purges(shelf.connection) == []
    assert missing.drop_old(shelf.connection, 1e12) == []


def test_a_forgotten_photo_is_known_by_its_content(shelf: Shelf) -> None:
    path = shelf.one / "private" / "b.jpg"
    photo_id, content = shelf.places()["one/private/b.jpg"], path.read_text()
    path.unlink()
    shelf.scan()
    purge(shelf.connection)
    shelf.put(shelf.two / "restored.jpg", content)
    shelf.scan()
    assert shelf.places()["two/restored.jpg"] == photo_id
    assert missing.purges(shelf.connection) == []


def test_another_file_in_the_place_of_a_forgotten_photo(shelf: Shelf) -> None:
    """Cameras give names again; what was forgotten does not come back with another picture."""
    path = shelf.one / "private" / "b.jpg"
    photo_id, content = shelf.places()["one/private/b.jpg"], path.read_text()
    shelf.tag(photo_id, "family")
    path.unlink()
    shelf.scan()
    purge(shelf.connection)
    shelf.put(path)
    shelf.scan()
    assert shelf.places()["one/private/b.jpg"] != photo_id
    assert shelf.tags("one/private/b.jpg") == []
    shelf.put(shelf.one / "back.jpg", content)
    shelf.scan()
    assert shelf.places()["one/back.jpg"] == photo_id
    assert shelf.tags("one/back.jpg") == ["family"]


# ---- names and copies of what is not shown


def hide(shelf: Shelf, how: str) -> None:
    if how == "excluded":
        leave_out(shelf, "private/")
    else:
        folders.remove(shelf.connection, shelf.folders[0].id)


@pytest.mark.parametrize("how", ["excluded", "removed"])
@pytest.mark.parametrize("is_known", [True, False])
def test_a_photo_with_another_name_that_is_shown(shelf: Shelf, how: str, is_known: bool) -> None:
    photo_id = shelf.places()["one/private/b.jpg"]
    shelf.tag(photo_id, "family")
    link = shelf.two / "link.jpg"
    if is_known:
        link.hardlink_to(shelf.one / "private" / "b.jpg")
        shelf.scan()
        hide(shelf, how)
    else:
        hide(shelf, how)
        link.hardlink_to(shelf.one / "private" / "b.jpg")
    shelf.scan(1)
    assert shelf.places()["two/link.jpg"] == photo_id
    assert shelf.tags("two/link.jpg") == ["family"]

    if how == "excluded":
        exclusions.remove(shelf.connection, exclusions.list_exclusions(shelf.connection)[0].id)
    else:
        folders.restore(shelf.connection, shelf.folders[0].id)
    shelf.scan()
    assert [i for i in shelf.places().values() if i == photo_id] == [photo_id]
    assert len(shelf.places()) == 3, "one photo for both names"


def test_a_photo_whose_other_name_is_left_out(shelf: Shelf) -> None:
    photo_id = shelf.places()["one/a.jpg"]
    shelf.tag(photo_id, "family")
    (shelf.one / "private" / "link.jpg").hardlink_to(shelf.one / "a.jpg")
    shelf.scan()
    made = leave_out(shelf, "private/")
    (shelf.one / "a.jpg").unlink()
    shelf.scan()
    assert shelf.places() == {}
    assert photos.count_missing(shelf.connection) == 0, "its file is there, and left out"
    exclusions.remove(shelf.connection, made)
    assert shelf.places()["one/private/link.jpg"] == photo_id
    assert shelf.tags("one/private/link.jpg") == ["family"]
    assert not any(result.is_news for result in shelf.scan())


@pytest.mark.parametrize("how", ["excluded", "removed"])
def test_the_content_tells_what_was_moved_out_of_it(shelf: Shelf, how: str) -> None:
    """To another disk, by a program that gives files new times."""
    photo_id = shelf.places()["one/private/b.jpg"]
    shelf.tag(photo_id, "family")
    hide(shelf, how)
    content = (shelf.one / "private" / "b.jpg").read_text()
    (shelf.one / "private" / "b.jpg").unlink()
    shelf.put(shelf.two / "moved.jpg", content)
    shelf.scan(1)
    assert shelf.places()["two/moved.jpg"] == photo_id
    assert shelf.tags("two/moved.jpg") == ["family"]
