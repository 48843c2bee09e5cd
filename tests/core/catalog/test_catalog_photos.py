import os
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.catalog import files, folders, names, photos
from core.catalog.connection import Connection, writing
from core.records import Folder, PhotoOrder, PhotoView
from tests.core.catalog.conftest import put_photos


@pytest.fixture
def three(engine: Connection, folder: Folder) -> list[int]:
    """In order of time: a/Zebra, a/b/apple, a-c/mango."""
    return (
        put_photos(engine, folder, b"a", [b"Zebra.jpg"], 10)
        + put_photos(engine, folder, b"a/b", [b"apple.jpg"], 20)
        + put_photos(engine, folder, b"a-c", [b"mango.jpg"], 30)
    )


@pytest.mark.parametrize(
    ("order", "expected"),
    [("newest", [2, 1, 0]), ("oldest", [0, 1, 2]), ("name", [1, 2, 0]), ("path", [0, 1, 2])],
)
def test_orders(
    engine: Connection, folder: Folder, three: list[int], order: PhotoOrder, expected: list[int]
) -> None:
    wanted = [three[i] for i in expected]
    assert list(photos.view_ids(engine, PhotoView(order=order))) == wanted
    assert list(photos.view_ids(engine, PhotoView(folder.id, b"", order))) == wanted
    below = [i for i in wanted if i != three[2]]
    assert list(photos.view_ids(engine, PhotoView(folder.id, b"a", order))) == below


@pytest.mark.parametrize("order", get_args(PhotoOrder))
def test_small_views_agree_with_large_ones(
    engine: Connection, folder: Folder, order: PhotoOrder
) -> None:
    put_photos(engine, folder, b"big", [b"%03d.jpg" % (i * 7 % 100) for i in range(100)])
    few = put_photos(engine, folder, b"few", [b"b.jpg", b"A.jpg", b"c.jpg"], 50)
    in_all = [i for i in photos.view_ids(engine, PhotoView(order=order)) if i in few]
    assert list(photos.view_ids(engine, PhotoView(folder.id, b"few", order))) == in_all


def test_gone_photos_are_in_no_view(engine: Connection, folder: Folder, three: list[int]) -> None:
    with writing(engine):
        files.mark_missing(engine, [three[1]])
    for order in get_args(PhotoOrder):
        for view in (PhotoView(order=order), PhotoView(folder.id, b"a", order)):
            assert three[1] not in photos.view_ids(engine, view)
    assert photos.rows(engine, three)[1].id == three[2]
    assert photos.details(engine, three[1]) is None
    assert photos.count_live(engine) == folders.list_folders(engine)[0].photos == 2
    assert photos.count_missing(engine) == 1
    assert [d.path for d in photos.directories(engine, folder.id)] == [b"a", b"a-c"]


def test_million_row_queries_never_scan_a_table(
    engine: Connection, folder: Folder, three: list[int]
) -> None:
    plans: list[str] = []
    statements: list[str] = []
    engine.set_trace_callback(statements.append)
    for order in get_args(PhotoOrder):
        photos.view_ids(engine, PhotoView(order=order))
        photos.view_ids(engine, PhotoView(folder.id, b"a", order))
        photos.view_ids(engine, PhotoView(folder.id, b"a-c", order))
    photos.count_live(engine)
    photos.rows(engine, three)
    photos.by_path(engine, folder.path + b"/a/Zebra.jpg")
    folders.list_folders(engine)
    engine.set_trace_callback(None)
    for statement in statements:
        plans += [row[3] for row in engine.all(f"EXPLAIN QUERY PLAN {statement}")]
    assert any("COVERING INDEX photos_newest" in plan for plan in plans)
    for plan in plans:
        assert not plan.startswith(("SCAN p", "SCAN photos")), plan
        if "photos_newest" in plan or "photos_directory" in plan:
            assert "COVERING" in plan, plan


def test_the_whole_library_needs_no_sorting(engine: Connection) -> None:
    statements: list[str] = []
    engine.set_trace_callback(statements.append)
    for order in ("newest", "oldest", "name"):
        photos.view_ids(engine, PhotoView(order=order))
    engine.set_trace_callback(None)
    for statement in statements:
        plan = [row[3] for row in engine.all(f"EXPLAIN QUERY PLAN {statement}")]
        assert not any("TEMP B-TREE" in step for step in plan), plan


def test_rows_keep_the_order_and_leave_out_strangers(
    engine: Connection, folder: Folder, three: list[int]
) -> None:
    asked = [three[2], 999_999, three[0]]
    found = photos.rows(engine, asked)
    assert [photo.id for photo in found] == [three[2], three[0]]
    photo = found[1]
    assert photo.path == folder.path + b"/a/Zebra.jpg"
    assert photo.directory == f"{folder.name}{os.sep}a"
    assert (photo.name, photo.size_bytes, photo.mtime_ns) == ("Zebra.jpg", 100, 10_000_000_000)
    assert not photo.embedded


def test_rows_of_more_than_a_batch(engine: Connection, folder: Folder) -> None:
    ids = put_photos(engine, folder, b"", [b"%d.jpg" % i for i in range(1100)])
    assert [photo.id for photo in photos.rows(engine, ids)] == ids


def test_by_path(engine: Connection, folder: Folder, three: list[int], tmp_path: Path) -> None:
    path = folder.path + b"/a/b/apple.jpg"
    found = photos.by_path(engine, path)
    assert found is not None
    assert found.id == three[1]
    (Path(os.fsdecode(folder.path)) / "a" / "b").mkdir(parents=True)
    (tmp_path / "link").symlink_to(os.fsdecode(folder.path))
    through = photos.by_path(engine, os.fsencode(tmp_path / "link") + b"/a/b/apple.jpg")
    assert through == found
    assert photos.by_path(engine, folder.path + b"/a/none.jpg") is None
    assert photos.by_path(engine, b"/elsewhere/apple.jpg") is None


def test_directories_name_as_many_parts_as_the_path(engine: Connection, folder: Folder) -> None:
    put_photos(engine, folder, b"", [b"r.jpg"])
    put_photos(engine, folder, b"2019/Lisb\xc3\xb3a \xff", [b"a.jpg", b"b.jpg"])
    root, deep = photos.directories(engine, folder.id)
    assert (root.path, root.name, root.photos) == (b"", "", 1)
    assert (deep.name, deep.photos) == ("2019/Lisbóa \ufffd", 2)


def test_a_change_keeps_the_place_in_the_grid(engine: Connection, folder: Folder) -> None:
    (photo_id,) = put_photos(engine, folder, b"", [b"a.jpg"])
    engine.execute("UPDATE photos SET content_hash = x'00', sort_ns = 5")
    with writing(engine):
        files.change(engine, [(photo_id, files.FoundFile(b"a.jpg", 7, 2**64, 1, 1))])
    photo = photos.rows(engine, [photo_id])[0]
    assert (photo.size_bytes, photo.mtime_ns) == (7, 2**63 - 1)
    assert engine.one("SELECT content_hash, sort_ns FROM photos") == (b"", 5)
    engine.execute("UPDATE photos SET sort_ns = mtime_ns")
    with writing(engine):
        files.change(engine, [(photo_id, files.FoundFile(b"a.jpg", 7, 8, 1, 1))])
    assert engine.one("SELECT sort_ns FROM photos") == (8,), "by its time, while nothing is known"


HOSTILE = st.binary(min_size=1, max_size=60).filter(lambda b: b"/" not in b and b"\0" not in b)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(file_name=HOSTILE, directory=HOSTILE)
def test_hostile_names_come_back_byte_for_byte(
    engine: Connection, folder: Folder, file_name: bytes, directory: bytes
) -> None:
    file_name = file_name + b".jpg"
    engine.execute("DELETE FROM names")
    engine.execute("DELETE FROM photos")
    (photo_id,) = put_photos(engine, folder, directory, [file_name])
    (photo,) = photos.rows(engine, [photo_id])
    assert photo.path == b"/".join([folder.path, directory, file_name])
    photo.name.encode()
    photo.directory.encode()
    assert names.find_names(engine, [photo.name])[0][0] == photo_id
