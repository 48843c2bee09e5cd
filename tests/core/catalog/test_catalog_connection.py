import os
import sqlite3
import sys
import threading
from pathlib import Path

import pytest

from core.catalog import connection as connections
from core.catalog import searches, settings_table, thumbnails
from core.catalog.connection import (
    Connection,
    open_engine,
    open_reader,
    open_thumbnails,
    open_user,
    writing,
)
from core.errors import CatalogError


def test_engine_creates_a_library_in_wal_mode(library: Path, engine: Connection) -> None:
    assert engine.one("PRAGMA journal_mode")[0] == "wal"
    assert engine.one("PRAGMA foreign_keys")[0] == 1
    assert (library / "thumbnails.db").exists()
    assert connections.check_integrity(engine) == []


def test_user_connection_survives_a_power_cut(library: Path, engine: Connection) -> None:
    with open_user(library) as user:
        full = 2
        assert user.one("PRAGMA synchronous")[0] == full
    user.close()


def test_reader_writes_nothing(library: Path, engine: Connection) -> None:
    reader = open_reader(library)
    with pytest.raises(CatalogError):
        settings_table.put(reader, "a", "b")
    reader.close()


@pytest.mark.parametrize("opener", [open_reader, open_user])
def test_no_library_yet(library: Path, opener: object) -> None:
    assert callable(opener)
    with pytest.raises(CatalogError, match="no library"):
        opener(library)
    assert not library.exists()


def test_a_file_that_is_no_catalog_is_called_damaged(library: Path) -> None:
    library.mkdir()
    (library / "catalog.db").write_bytes(b"not a database at all" * 100)
    for opener in (open_engine, open_reader, open_user):
        with pytest.raises(CatalogError, match="damaged"):
            opener(library)


def test_a_damaged_page_is_a_catalog_error(library: Path) -> None:
    open_engine(library).close()
    path = library / "catalog.db"
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(CatalogError, match="damaged"):
        open_reader(library)


def test_a_page_that_is_damaged_meanwhile(library: Path, engine: Connection) -> None:
    settings_table.put(engine, "a", "b" * 100_000)
    engine.one("PRAGMA wal_checkpoint(TRUNCATE)")
    reader = open_reader(library)
    size = reader.one("PRAGMA page_size")[0]
    path = library / "catalog.db"
    content = bytearray(path.read_bytes())
    at = content.index(b"b" * 5000) + size
    start = at // size * size
    content[start : start + 4] = b"\xff" * 4
    path.write_bytes(content)
    with pytest.raises(CatalogError, match="damaged"):
        reader.all("SELECT value FROM settings")
    reader.close()


def test_a_library_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CatalogError, match="cannot be opened"):
        open_engine(tmp_path / "file" / "library")


def test_full_disk_is_said_and_rolled_back(engine: Connection) -> None:
    pages = engine.one("PRAGMA page_count")[0]
    engine.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CatalogError, match="full"):
        settings_table.put(engine, "big", "x" * 1_000_000)
    assert not engine.in_transaction
    assert settings_table.get(engine, "big") == ""


def test_locked_is_said(library: Path, engine: Connection) -> None:
    user = open_user(library)
    user.execute("PRAGMA busy_timeout = 0")
    with writing(engine), pytest.raises(CatalogError, match="in use"):
        searches.remember(user, "dog")
    user.close()


def test_a_bug_stays_a_bug(engine: Connection) -> None:
    with pytest.raises(sqlite3.OperationalError):
        engine.execute("SELEC 1")
    with pytest.raises(sqlite3.IntegrityError):
        engine.execute("INSERT INTO photo_tags VALUES (1, 1, 0)")


def test_writing_rolls_back_on_any_exception(engine: Connection) -> None:
    def interrupted() -> None:
        with writing(engine):
            engine.execute("INSERT INTO settings VALUES ('a', 'b')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert settings_table.get(engine, "a") == ""


def test_reader_sees_one_moment_while_the_engine_writes(library: Path, engine: Connection) -> None:
    settings_table.put(engine, "a", "before")
    reader = open_reader(library)
    reader.execute("BEGIN")
    assert settings_table.get(reader, "a") == "before"
    settings_table.put(engine, "a", "after")
    assert settings_table.get(reader, "a") == "before"
    reader.execute("COMMIT")
    assert settings_table.get(reader, "a") == "after"
    reader.close()


def test_user_writes_beside_a_busy_engine(library: Path, engine: Connection) -> None:
    done = threading.Event()
    trouble: list[BaseException] = []

    def edit() -> None:
        user = open_user(library)
        try:
            for number in range(50):
                searches.remember(user, f"search {number}")
        except BaseException as error:  # noqa: BLE001 - told by the test
            trouble.append(error)
        finally:
            user.close()
            done.set()

    thread = threading.Thread(target=edit)
    thread.start()
    writes = 0
    while not done.is_set():
        settings_table.put(engine, "written", str(writes))
        writes += 1
    thread.join()
    assert trouble == []
    assert searches.recent(engine)[0] == "search 49"
    assert settings_table.get(engine, "written") == str(writes - 1)


def test_network_drive_is_refused(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "file_system", lambda _: "nfs4")
    with pytest.raises(CatalogError, match=r"network drive \(nfs4\)"):
        open_engine(library)
    assert not library.exists()


def test_any_thread_reader(library: Path, engine: Connection) -> None:
    reader = open_reader(library, any_thread=True)
    answers: list[str] = []
    thread = threading.Thread(target=lambda: answers.append(settings_table.get(reader, "model")))
    thread.start()
    thread.join()
    reader.close()
    assert answers == ["builtin/photosift-lite"]


def test_thumbnails(library: Path, engine: Connection) -> None:
    writer = open_thumbnails(library, write=True)
    thumbnails.put(writer, [(1, 10, b"one"), (2, 20, b"two")])
    thumbnails.put(writer, [(2, 21, b"two again")])
    assert thumbnails.missing(writer, [(1, 10), (2, 20), (3, 30)]) == [2, 3]
    thumbnails.delete(writer, [1, 7])
    reader = open_thumbnails(library, write=False)
    assert thumbnails.get(reader, 1) is None
    assert thumbnails.get(reader, 2) == b"two again"
    assert thumbnails.count(reader) == 1
    with pytest.raises(CatalogError):
        thumbnails.delete(reader, [2])
    reader.close()
    writer.close()


def test_damaged_thumbnails_are_made_again(library: Path, engine: Connection) -> None:
    (library / "thumbnails.db").write_bytes(b"rubbish" * 1000)
    writer = open_thumbnails(library, write=True)
    thumbnails.put(writer, [(1, 1, b"new")])
    assert thumbnails.get(writer, 1) == b"new"
    writer.close()


def test_names_with_a_question_mark_and_spaces(tmp_path: Path) -> None:
    library = tmp_path / "my ?mode=memory # library %41 ü"
    connection = open_engine(library)
    assert (library / "catalog.db").exists()
    assert Path(connections.library_of(connection).decode()) == library.resolve()
    connection.close()


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")
def test_a_library_whose_name_is_no_text_knows_its_folder(tmp_path: Path) -> None:
    library = tmp_path / os.fsdecode(b"lib\xff")
    connection = open_engine(library)
    assert connections.library_of(connection) == os.fsencode(library)
    connection.close()
