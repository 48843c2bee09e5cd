"""The tables of the trash, the journal and dates by hand (0004_quarantine), and their triggers."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import backup, quarantine
from core.catalog.connection import Connection, connect, engine_connection, writing
from core.paths import LibraryPaths
from core.service.filework import naming

SECOND = 10**9


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Connection]:
    with engine_connection(tmp_path / "library") as connection:
        connection.execute(
            "INSERT INTO folders (id, path, name, added_utc) VALUES (1, x'2f70', '/p', 0)"
        )
        connection.execute(
            "INSERT INTO directories (id, folder_id, path, name) VALUES (1, 1, x'', '')"
        )
        for number in (1, 2):
            connection.execute(
                "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
                "added_utc, sort_ns) VALUES (?, 1, ?, ?, 5, ?, 0, ?)",
                (number, b"%d.jpg" % number, f"{number}.jpg", number * SECOND, number * SECOND),
            )
        yield connection


def sort_ns(catalog: Connection, photo_id: int) -> int:
    return int(catalog.one("SELECT sort_ns FROM photos WHERE id = ?", (photo_id,))[0])


def test_a_date_by_hand_wins_over_whatever_is_found_later(catalog: Connection) -> None:
    catalog.execute("INSERT INTO dates (photo_id, sort_ns) VALUES (1, 77)")
    assert (sort_ns(catalog, 1), sort_ns(catalog, 2)) == (77, 2 * SECOND)
    catalog.execute("UPDATE photos SET sort_ns = 123")
    assert (sort_ns(catalog, 1), sort_ns(catalog, 2)) == (77, 123)
    catalog.execute("UPDATE dates SET sort_ns = 78")
    assert sort_ns(catalog, 1) == 78


@pytest.mark.parametrize(
    ("taken_utc", "sort"), [(None, SECOND), (5.75, 5 * SECOND), (-3.0, -3 * SECOND)]
)
def test_forgetting_a_date_brings_that_of_the_file_back(
    catalog: Connection, taken_utc: float | None, sort: int
) -> None:
    catalog.execute(
        "INSERT INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, lens, exif) "
        "VALUES (1, 1, 1, 'JPEG', ?, '', '', '[]')",
        (taken_utc,),
    )
    catalog.execute("INSERT INTO dates (photo_id, sort_ns) VALUES (1, 77)")
    catalog.execute("DELETE FROM dates")
    assert sort_ns(catalog, 1) == sort


def put_into_trash(catalog: Connection) -> None:
    catalog.execute("UPDATE photos SET live = 0, trashed_utc = 9 WHERE id = 1")
    catalog.execute(
        "INSERT INTO quarantine (photo_id, folder_id, path, origin, part, size_bytes, trashed_utc) "
        "VALUES (1, 1, x'74', x'6f', 'own', 5, 9), (1, 1, x'75', x'70', 'companion', 6, 9)"
    )


def test_a_photo_that_is_found_elsewhere_leaves_the_trash(catalog: Connection) -> None:
    put_into_trash(catalog)
    assert quarantine.report(catalog, None).size_bytes == 11
    catalog.execute("UPDATE photos SET live = 1 WHERE id = 1")
    assert quarantine.trashed(catalog, 10) == []
    assert [kept.part for kept in quarantine.kept_files(catalog, 1)] == ["companion"]


def test_paths_follow_a_folder_that_is_mounted_elsewhere(catalog: Connection) -> None:
    put_into_trash(catalog)
    catalog.execute("UPDATE folders SET path = x'2f71'")
    assert [kept.path for kept in quarantine.kept_files(catalog, 1)] == [b"/q/t", b"/q/u"]


def test_backups_hold_the_trash_the_journal_and_the_dates(
    catalog: Connection, tmp_path: Path
) -> None:
    with writing(catalog):
        put_into_trash(catalog)
        catalog.execute("INSERT INTO dates (photo_id, sort_ns) VALUES (2, 77)")
    made = tmp_path / "made.db"
    rows = backup.make(LibraryPaths(tmp_path / "library").catalog, made)
    assert (rows["quarantine"], rows["dates"], rows["file_moves"]) == (2, 1, 0)
    copy = connect(made, mode="ro", any_thread=False)
    assert copy.all("SELECT sort_ns FROM photos ORDER BY id") == [(SECOND,), (77,)]
    copy.close()


def test_what_is_stacked_goes_along_and_comes_back(catalog: Connection) -> None:
    catalog.execute("UPDATE photos SET lead_id = 1 WHERE id = 2")
    assert quarantine.with_stacked(catalog, [1]) == [1, 2]
    assert quarantine.with_stacked(catalog, [2, 1]) == [2, 1]
    catalog.execute("UPDATE photos SET file_name = x'312e637232' WHERE id = 2")  # 1.cr2
    catalog.execute("UPDATE photos SET live = 0, trashed_utc = 9 + id")
    assert sorted(quarantine.with_trashed_beside(catalog, [1])) == [1, 2]
    catalog.execute("UPDATE photos SET trashed_utc = 9000 WHERE id = 2")
    assert quarantine.with_trashed_beside(catalog, [1]) == [1]


def test_what_is_stacked_and_differs_in_the_ending_keeps_to_the_name(
    catalog: Connection, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("1.jpg", "1.cr2", "new.jpg"):
        (folder / name).write_bytes(b"x")
    catalog.execute("UPDATE folders SET path = ?", (os.fsencode(folder),))
    catalog.execute("UPDATE photos SET file_name = x'312e637232', lead_id = 1 WHERE id = 2")
    named = {n.before: n.after for n in naming.names(catalog, [1], "new")}
    assert named == {b"1.jpg": b"new (2).jpg", b"1.cr2": b"new (2).cr2"}
