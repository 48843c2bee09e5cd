import os
from pathlib import Path

from core.catalog import backup, exclusions, files, folders, missing, models, photos, tags
from core.catalog.connection import BATCH_ROWS, Connection, open_reader, writing
from core.catalog.embeddings import put
from core.paths import LibraryPaths
from core.records import Folder, MissingReport, Purge
from tests.core.catalog.conftest import put_photos
from tests.support import organised


def lose(engine: Connection, photo_ids: list[int], since_utc: float) -> None:
    with writing(engine):
        files.mark_missing(engine, photo_ids)
        engine.executemany(
            "UPDATE photos SET missing_since_utc = ? WHERE id = ?",
            [(since_utc, photo_id) for photo_id in photo_ids],
        )


def test_list_and_report(engine: Connection, folder: Folder) -> None:
    assert missing.report(engine, None) == MissingReport(0)
    first, second, third, live = put_photos(
        engine, folder, b"d", [b"1.jpg", b"caf\xe9.jpg", b"3.jpg", b"live.jpg"]
    )
    lose(engine, [first], 10.0)
    lose(engine, [second, third], 20.0)
    for name in ("b", "A"):
        organised.set_tag(engine, organised.make_tag(engine, name).id, [second, live])
    album = organised.make_album(engine, "album")
    organised.fill_album(engine, album.id, [first, second])

    listed = missing.list_missing(engine, 10)
    assert [photo.id for photo in listed] == [third, second, first]
    assert listed[1].path == folder.path + b"/d/caf\xe9.jpg"
    assert (listed[1].tags, listed[1].albums) == (("A", "b"), ("album",))
    assert listed[1].missing_since_utc == 20.0
    assert [photo.id for photo in missing.list_missing(engine, 1)] == [third]

    report = missing.report(engine, None)
    assert (report.photos, report.tagged, report.in_albums) == (3, 1, 2)
    assert (report.oldest_utc, report.newest_utc) == (10.0, 20.0)
    assert list(report.examples) == listed
    assert missing.report(engine, [first, live, 999]).photos == 1
    assert missing.report(engine, []).photos == 0
    assert photos.count_missing(engine) == 3


def test_purge_and_undo(engine: Connection, folder: Folder) -> None:
    ids = put_photos(engine, folder, b"", [b"%d.jpg" % i for i in range(BATCH_ROWS + 5)])
    *lost, live = ids
    lose(engine, lost, 1.0)
    one = missing.purge(engine, [lost[0], live, 12345], 50.0)
    assert one == Purge(50.0, 1)
    rest = missing.purge(engine, None, 50.0)
    assert rest.photos == len(lost) - 1
    assert rest.at_utc != one.at_utc, "each can be taken back by itself"
    assert missing.purge(engine, None, 60.0).photos == 0
    assert missing.list_missing(engine, 9) == []
    assert (photos.count_missing(engine), photos.count_live(engine)) == (0, 1)
    assert missing.purges(engine) == [rest, one]
    assert missing.undo_purge(engine, rest.at_utc) == rest.photos
    assert missing.undo_purge(engine, rest.at_utc) == 0
    assert photos.count_missing(engine) == rest.photos
    assert missing.purges(engine) == [one]


def test_what_nobody_sees_is_not_forgotten(engine: Connection, folder: Folder) -> None:
    left_out, removed = put_photos(engine, folder, b"", [b"a.png", b"b.jpg"])
    lose(engine, [left_out, removed], 1.0)
    exclusions.add(engine, "*.png", None)
    folders.remove(engine, folder.id)
    assert missing.purge(engine, None, 5.0).photos == 0
    assert missing.purge(engine, [left_out, removed], 5.0).photos == 0
    assert photos.count_missing(engine) == 0
    folders.restore(engine, folder.id)
    assert missing.purge(engine, None, 5.0).photos == 1
    assert missing.purges(engine)[0].photos == 1


def test_drop_old(engine: Connection, folder: Folder, model: models.Model) -> None:
    old, young, kept = put_photos(engine, folder, b"", [b"1.jpg", b"2.jpg", b"3.jpg"])
    organised.set_tag(engine, organised.make_tag(engine, "tag").id, [old, young, kept])
    album = organised.make_album(engine, "album")
    organised.fill_album(engine, album.id, [old, young, kept])
    with writing(engine):
        for photo_id in (old, young, kept):
            put(engine, model.id, photo_id, b"vvvv")
    lose(engine, [old, young], 1.0)
    missing.purge(engine, [old], 10.0)
    missing.purge(engine, [young], 20.0)
    assert missing.drop_old(engine, 10.0) == []
    assert missing.drop_old(engine, 15.0) == [old]
    for table in ("photo_tags", "album_photos", "embeddings"):
        found = {row[0] for row in engine.all(f"SELECT photo_id FROM {table}")}
        assert found == {young, kept}
    assert missing.undo_purge(engine, 20.0) == 1
    assert engine.all("PRAGMA foreign_key_check") == []


def test_many_are_dropped_in_batches(engine: Connection, folder: Folder) -> None:
    ids = put_photos(engine, folder, b"", [b"%d.jpg" % i for i in range(BATCH_ROWS + 5)])
    lose(engine, ids, 1.0)
    missing.purge(engine, None, 10.0)
    assert sorted(missing.drop_old(engine, 11.0)) == ids


def test_a_backup_from_before_holds_them(
    engine: Connection, folder: Folder, library: Path, tmp_path: Path
) -> None:
    (photo_id,) = put_photos(engine, folder, b"", [b"1.jpg"])
    organised.set_tag(engine, organised.make_tag(engine, "tag").id, [photo_id])
    lose(engine, [photo_id], 1.0)
    missing.purge(engine, None, 10.0)
    target = tmp_path / "kept"
    target.mkdir()
    backup.make(LibraryPaths(library).catalog, LibraryPaths(target).catalog)
    missing.drop_old(engine, 11.0)
    assert missing.purges(engine) == []
    restored = open_reader(target)
    try:
        assert missing.purges(restored) == [Purge(10.0, 1)]
        assert tags.names_of(restored, photo_id) == ["tag"]
    finally:
        restored.close()


def test_removed_folders(engine: Connection, folder: Folder, tmp_path: Path) -> None:
    one, two, three = put_photos(engine, folder, b"d", [b"1.jpg", b"2.png", b"3.jpg"])
    organised.set_tag(engine, organised.make_tag(engine, "tag").id, [one, two])
    organised.set_tag(engine, organised.make_tag(engine, "other").id, [one])
    exclusions.add(engine, "*.png", None)
    lose(engine, [three], 1.0)
    (tmp_path / "empty").mkdir()
    empty = folders.add(engine, os.fsencode(tmp_path / "empty"))
    assert folders.list_removed(engine) == []
    for removed in (folder, empty):
        folders.remove(engine, removed.id)
    found = folders.list_removed(engine)
    assert [(f.id, f.photos, f.tagged) for f in found] == [(empty.id, 0, 0), (folder.id, 1, 1)]
    assert found[1].path == folder.path
    assert found[1].removed_utc > 0
