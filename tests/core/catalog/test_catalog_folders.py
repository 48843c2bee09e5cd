import os
from pathlib import Path

import pytest

from core.catalog import (
    files,
    folders,
    identity,
    jobs,
    journal,
    names,
    photos,
    quarantine,
    tags,
    vaults,
)
from core.catalog.connection import Connection, writing
from core.catalog.journal import Move, Seen
from core.catalog.models import Model
from core.errors import FolderError
from core.records import Folder, PhotoView
from tests.core.catalog.conftest import put_photos
from tests.support import organised


def add(engine: Connection, path: Path) -> Folder:
    path.mkdir(parents=True, exist_ok=True)
    return folders.add(engine, os.fsencode(path))


def live_paths(engine: Connection) -> list[bytes]:
    ids = photos.view_ids(engine, PhotoView(order="path"))
    return [photo.path for photo in photos.rows(engine, ids)]


def test_add_resolves_links_and_is_listed(engine: Connection, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    folder = add(engine, tmp_path / "link")
    assert folder.path == os.fsencode((tmp_path / "real").resolve())
    assert folders.list_folders(engine) == [folder]
    assert add(engine, tmp_path / "real") == folder


def test_undecodable_folder_names(engine: Connection, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9\nbilder"
    Path(os.fsdecode(path)).mkdir()
    folder = folders.add(engine, path)
    assert folder.path == os.path.realpath(path)
    assert folder.name.endswith("caf\ufffd\nbilder")


@pytest.mark.parametrize(("name", "words"), [("file", "not a folder"), ("none", "no folder")])
def test_what_is_no_folder(engine: Connection, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderError, match=words):
        folders.add(engine, os.fsencode(tmp_path / name))
    assert folders.list_folders(engine) == []


def test_inside_a_folder_gives_that_folder(engine: Connection, tmp_path: Path) -> None:
    outer = add(engine, tmp_path / "p")
    assert add(engine, tmp_path / "p" / "inner").id == outer.id
    assert add(engine, tmp_path / "p2").id != outer.id, "a name that only begins alike"


def test_parent_absorbs_with_ids_tags_and_names(engine: Connection, tmp_path: Path) -> None:
    child = add(engine, tmp_path / "p" / "child")
    sibling = add(engine, tmp_path / "p" / "sibling")
    first, second = put_photos(engine, child, b"", [b"a.jpg"]) + put_photos(
        engine, child, b"deep/er", [b"b.jpg"]
    )
    (third,) = put_photos(engine, sibling, b"", [b"c.jpg"])
    organised.set_tag(engine, organised.make_tag(engine, "cat").id, [first])
    parent = add(engine, tmp_path / "p")
    assert [f.id for f in folders.list_folders(engine)] == [parent.id]
    assert parent.photos == 3
    root = parent.path
    assert [p.path for p in photos.rows(engine, [first, second, third])] == [
        root + b"/child/a.jpg",
        root + b"/child/deep/er/b.jpg",
        root + b"/sibling/c.jpg",
    ]
    assert tags.names_of(engine, first) == ["cat"]
    assert names.find_names(engine, ["child", "a.jp"], parent.id)[0][0] == first
    assert [(d.path, d.photos) for d in photos.directories(engine, parent.id)] == [
        (b"child", 1),
        (b"child/deep/er", 1),
        (b"sibling", 1),
    ]


def test_trash_and_journal_go_with_a_folder_that_is_taken_over(
    engine: Connection, tmp_path: Path
) -> None:
    child = add(engine, tmp_path / "p" / "ch\udcffld")
    (photo_id,) = put_photos(engine, child, b"", [b"a\xff.jpg"])
    vault = child.path + b"/.photosift-trash-0/t/"
    with writing(engine):
        work_id = journal.begin(engine, "trash", "")
        moves = [
            Move(
                effect="trash",
                part="own",
                photo_id=photo_id,
                source=child.path + b"/a\xff.jpg",
                target=vault + b"a\xff.jpg",
                seen=Seen(1, 1, 1, 1),
            )
        ]
        journal.plan(engine, work_id, moves)
        quarantine.note(engine, [quarantine.Landed(move, None) for move in moves])
    (before,) = quarantine.kept_files(engine, photo_id)
    parent = add(engine, tmp_path / "p")
    assert [f.id for f in folders.list_folders(engine)] == [parent.id]
    assert quarantine.kept_files(engine, photo_id) == [before]
    assert quarantine.kept_at(engine, vault + b"a\xff.jpg") == before
    (move,) = journal.open_moves(engine)
    assert (move.source, move.target) == (moves[0].source, moves[0].target)
    assert [trashed.id for trashed in quarantine.trashed(engine, 10)] == [photo_id]
    folders.remove(engine, parent.id)
    child = add(engine, tmp_path / "p" / "ch\udcffld")
    (after,) = quarantine.kept_files(engine, photo_id)
    assert after == before
    assert vaults.known_below(engine, vault.rpartition(b"/t/")[0]) == {before.path}
    assert [known.path for known in identity.with_ids(engine, [photo_id])] == [before.path]


def test_remove_hides_and_adding_again_restores(
    engine: Connection, folder: Folder, model: Model
) -> None:
    ids = put_photos(engine, folder, b"x", [b"%d.jpg" % i for i in range(1200)])
    organised.set_tag(engine, organised.make_tag(engine, "kept").id, ids)
    jobs.enqueue_missing(engine, model.id)
    folders.remove(engine, folder.id)
    assert folders.list_folders(engine) == []
    assert folders.get(engine, folder.id) is None
    assert photos.count_live(engine) == 0
    assert names.count(engine) == 0
    assert jobs.count(engine, model.id) == 0
    assert photos.rows(engine, ids) == []
    folders.remove(engine, folder.id)
    again = folders.add(engine, folder.path)
    assert (again.id, again.photos) == (folder.id, 1200)
    assert sorted(photos.view_ids(engine, PhotoView())) == ids
    assert tags.names_of(engine, ids[-1]) == ["kept"]
    assert names.count(engine) == 1200


def test_missing_photos_stay_missing_when_the_folder_comes_back(
    engine: Connection, folder: Folder
) -> None:
    kept, gone = put_photos(engine, folder, b"", [b"a.jpg", b"b.jpg"])
    with writing(engine):
        files.mark_missing(engine, [gone])
    folders.remove(engine, folder.id)
    folders.add(engine, folder.path)
    assert list(photos.view_ids(engine, PhotoView())) == [kept]
    assert photos.count_missing(engine) == 1


def test_adding_inside_a_removed_folder_brings_those_photos_back(
    engine: Connection, tmp_path: Path
) -> None:
    outer = add(engine, tmp_path / "p")
    (inside,) = put_photos(engine, outer, b"in/deep", [b"a.jpg"])
    (beside,) = put_photos(engine, outer, b"in2", [b"b.jpg"])
    folders.remove(engine, outer.id)
    inner = add(engine, tmp_path / "p" / "in")
    assert list(photos.view_ids(engine, PhotoView())) == [inside]
    assert photos.rows(engine, [inside])[0].path == inner.path + b"/deep/a.jpg"
    again = add(engine, tmp_path / "p")
    assert again.photos == 2
    assert {p.id for p in photos.rows(engine, [inside, beside])} == {inside, beside}
    assert len(live_paths(engine)) == len(set(live_paths(engine))) == 2
    directories = engine.one("SELECT count(*) FROM directories")[0]
    assert directories == 2


def test_settle_finishes_what_a_crash_interrupted(engine: Connection, tmp_path: Path) -> None:
    child = add(engine, tmp_path / "p" / "child")
    put_photos(engine, child, b"", [b"a.jpg"])
    root = os.fsencode((tmp_path / "p").resolve())
    engine.execute("INSERT INTO folders (path, name, added_utc) VALUES (?, 'p', 0)", (root,))
    folders.settle(engine)
    (parent,) = folders.list_folders(engine)
    assert (parent.path, parent.photos) == (root, 1)
    engine.execute("UPDATE folders SET removed_utc = 1")
    folders.settle(engine)
    assert photos.count_live(engine) == 0
    engine.execute("UPDATE folders SET removed_utc = NULL")
    folders.settle(engine)
    assert photos.count_live(engine) == names.count(engine) == 1


def test_offline_keeps_photos_and_sets_jobs_aside(
    engine: Connection, folder: Folder, model: Model
) -> None:
    (photo_id,) = put_photos(engine, folder, b"", [b"a.jpg"])
    jobs.enqueue_missing(engine, model.id)
    assert folders.set_offline(engine, folder.id, offline=True, message="unplugged")
    assert not folders.set_offline(engine, folder.id, offline=True, message="unplugged")
    assert jobs.take(engine, model.id, 10) == []
    assert jobs.enqueue_missing(engine, model.id) == 0
    (seen,) = folders.list_folders(engine)
    assert (seen.offline, seen.message, seen.photos) == (True, "unplugged", 1)
    assert photos.rows(engine, [photo_id])[0].offline
    assert folders.set_offline(engine, folder.id, offline=False)
    assert jobs.enqueue_missing(engine, model.id) == 1


def test_watch_mode_and_scan_are_noted(engine: Connection, folder: Folder) -> None:
    folders.set_watch_mode(engine, folder.id, "events")
    folders.set_scanned(engine, folder.id, "42", "x cannot be read")
    (seen,) = folders.list_folders(engine)
    assert (seen.watch_mode, seen.message) == ("events", "x cannot be read")
    assert seen.last_scan_utc is not None
    assert folders.volume(engine, folder.id) == "42"
    folders.set_message(engine, folder.id, "")
    assert folders.list_folders(engine)[0].message == ""


def test_a_folder_that_lies_elsewhere_now(engine: Connection, tmp_path: Path) -> None:
    folder = add(engine, tmp_path / "old")
    ids = put_photos(engine, folder, b"trip", [b"a.jpg", b"b.jpg"])
    organised.set_tag(engine, organised.make_tag(engine, "kept").id, ids)
    (tmp_path / "old").rename(tmp_path / "Lisbon")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(FolderError, match="None of the photos"):
        folders.relocate(engine, folder.id, os.fsencode(empty))
    with pytest.raises(FolderError, match="no folder"):
        folders.relocate(engine, folder.id, os.fsencode(tmp_path / "nowhere"))
    (tmp_path / "Lisbon" / "trip").mkdir()
    (tmp_path / "Lisbon" / "trip" / "a.jpg").touch()
    moved = folders.relocate(engine, folder.id, os.fsencode(tmp_path / "Lisbon"))
    assert (moved.id, moved.path) == (folder.id, os.fsencode(tmp_path / "Lisbon"))
    assert folders.list_folders(engine) == [moved]
    assert live_paths(engine) == [moved.path + b"/trip/a.jpg", moved.path + b"/trip/b.jpg"]
    assert sorted(row[0] for row in names.find_names(engine, ["lisbon"])) == ids
    assert tags.names_of(engine, ids[0]) == ["kept"]


def test_a_folder_is_not_put_into_another_one(engine: Connection, tmp_path: Path) -> None:
    folder = add(engine, tmp_path / "old")
    add(engine, tmp_path / "new" / "inner")
    for place in ("new", "new/inner", "new/inner/deep"):
        (tmp_path / place).mkdir(exist_ok=True)
        with pytest.raises(FolderError, match="overlaps"):
            folders.relocate(engine, folder.id, os.fsencode(tmp_path / place))
    folders.remove(engine, folder.id)
    with pytest.raises(FolderError, match="not in the library"):
        folders.relocate(engine, folder.id, os.fsencode(tmp_path))


@pytest.mark.parametrize(
    ("known", "named", "given"),
    [
        ("Photos", "photos", "Photos"),
        ("Photos", "PHOTOS/Trip", "Photos"),
        ("Photos/Trip", "photos", "Photos"),
        ("Photos/Trip", "photos/trip/deep", "Photos/Trip"),
    ],
)
def test_one_directory_with_two_spellings(
    engine: Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    known: str,
    named: str,
    given: str,
) -> None:
    """A volume that does not tell capital letters apart, played by links that are not resolved."""
    (tmp_path / "Photos" / "Trip" / "deep").mkdir(parents=True)
    (tmp_path / "Photos" / "trip").symlink_to(tmp_path / "Photos" / "Trip")
    for spelling in ("photos", "PHOTOS"):
        (tmp_path / spelling).symlink_to(tmp_path / "Photos")
    monkeypatch.setattr(os.path, "realpath", lambda path: path)
    folder = folders.add(engine, os.fsencode(tmp_path / known))
    ids = put_photos(engine, folder, b"", [b"a.jpg"])
    again = folders.add(engine, os.fsencode(tmp_path / named))
    assert again.path == os.fsencode(tmp_path / given)
    assert [found.id for found in folders.list_folders(engine)] == [again.id]
    assert list(photos.view_ids(engine, PhotoView())) == ids
