"""A library with a catalog, and photos that exist only in it."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core.catalog import files, folders, models
from core.catalog.connection import Connection, open_engine, writing
from core.catalog.files import FoundFile
from core.records import Folder


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def engine(library: Path) -> Iterator[Connection]:
    connection = open_engine(library)
    yield connection
    connection.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    root = tmp_path / "pictures"
    root.mkdir()
    return root


@pytest.fixture
def folder(engine: Connection, pictures: Path) -> Folder:
    return folders.add(engine, os.fsencode(pictures))


@pytest.fixture
def model(engine: Connection) -> models.Model:
    return models.get_or_create(engine, "arch/weights", 4, "one")


def put_photos(
    connection: Connection, folder: Folder, directory: bytes, names: Sequence[bytes], start: int = 1
) -> list[int]:
    """Photos with the modification times start, start + 1, ... seconds."""
    found = [
        FoundFile(name, 100, (start + i) * 1_000_000_000, 1, i) for i, name in enumerate(names)
    ]
    with writing(connection):
        place = files.place_of(connection, folder.id, folder.name, directory)
        return files.insert(connection, place, found)
