"""Logs in one file, without any name when asked, also of a library with hostile names."""

import getpass
import os
import socket
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from core.catalog import folders
from core.catalog.connection import open_engine, writing
from core.errors import CatalogError
from core.log_export import export
from core.masking import spellings
from core.paths import LibraryPaths, display_name

FOLDERS = [
    b"Grandma (1931)",
    b"caf\xe9 \xff",
    b"a.b*c[d",
    b"^$|?+",
    "Fêtes 🏖".encode(),
    b"because",
    b"new\nline",
]
HEAD = "2026-11-21 14:56:00,123 77 scanner (1) WARNING core.ingest.scan: "


@pytest.fixture
def library(tmp_path: Path) -> Path:
    place = tmp_path / "Private library"
    with closing(open_engine(place)) as catalog:
        for number, name in enumerate(FOLDERS, 1):
            path = os.path.join(os.fsencode(tmp_path), name)  # noqa: PTH118 - bytes
            os.mkdir(path)  # noqa: PTH102 - bytes
            folder = folders.add(catalog, path)
            with writing(catalog):
                catalog.execute(
                    "INSERT INTO directories (id, folder_id, path, name) VALUES (?, ?, ?, '')",
                    (number, folder.id, b"Sub Folder/2019"),
                )
                catalog.execute(
                    "INSERT INTO photos (directory_id, file_name, name, size_bytes, mtime_ns, "
                    "added_utc, sort_ns) VALUES (?, ?, '', 1, 1, 0, 0)",
                    (number, name + b" party.jpg"),
                )
    LibraryPaths(place).logs.mkdir()
    return place


def written(library: Path, lines: list[str], *, masked: bool = True, report: str = "") -> str:
    log = LibraryPaths(library).logs / "engine.log"
    log.write_text("".join(f"{line}\n" for line in lines), "utf-8", "backslashreplace")
    target = library.parent / "out.zip"
    export(library, target, masked=masked, report=report)
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


@pytest.mark.parametrize("name", FOLDERS)
def test_no_spelling_of_a_known_name_is_left(library: Path, name: bytes) -> None:
    root = os.fsencode(library.parent) + b"/" + name
    photo = root + b"/Sub Folder/2019/" + name + b" party.jpg"
    lines = []
    for path in (root, photo, name, name + b" party.jpg"):
        for spelling in (
            display_name(path),
            os.fsdecode(path),
            repr(path),
            repr(display_name(path)),
        ):
            lines += [f"{HEAD}{spelling} is gone: No such file", f"  in {spelling}, line 3"]
    text = written(library, lines, report="\n".join(lines).encode("utf-8", "replace").decode())
    for known in (name, name + b" party.jpg", b"Sub Folder", b"party", os.fsencode(library.name)):
        for spelling in spellings(known):
            assert spelling not in text, spelling
    assert "2026-11-21 14:56:00,123 77 scanner (1) WARNING core.ingest.scan: " in text
    assert "No such file" in text
    assert ".jpg" in text


def test_user_home_and_machine_are_gone(library: Path) -> None:
    host, user = socket.gethostname(), getpass.getuser()
    text = written(library, [f"{HEAD}{Path.home()}/x.png of {user} on {host}: bad", f"{library}/a"])
    assert str(Path.home()) not in text
    assert f" {user} " not in text
    assert f" {host}:" not in text
    assert "<home>" in text
    assert "<library>" in text


def test_without_a_mask_everything_is_as_it_was(library: Path) -> None:
    line = f"{HEAD}{library}/Grandma (1931)/x.jpg is gone"
    text = written(library, [line], masked=False, report="all is well")
    assert line in text
    assert "all is well" in text
    assert "photosift" in text


def test_it_works_without_a_catalog_and_without_logs(tmp_path: Path) -> None:
    library = tmp_path / "nothing"
    library.mkdir()
    target = tmp_path / "out.zip"
    export(library, target, masked=True)
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["README.txt", "versions.txt"]


def test_what_is_no_log_stays_at_home(library: Path) -> None:
    logs = LibraryPaths(library).logs
    (library.parent / "far").write_text("far away")
    (logs / "window.log").symlink_to(library.parent / "far")
    (logs / "diary.txt").write_text("dear diary")
    text = written(library, ["line"])
    assert "far away" not in text
    assert "diary" not in text


def test_a_target_that_cannot_be_written_is_told(library: Path) -> None:
    with pytest.raises(CatalogError) as refused:
        export(library, library / "no such folder" / "out.zip", masked=False)
    assert refused.value.hint
