from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.catalog import embeddings, files, folders, models
from core.catalog.connection import Connection, open_engine, writing
from core.catalog.files import FoundFile
from core.index.photo_index import PhotoIndex
from core.index.protocol import Vectors
from core.index.vectors import pack_vector, unpack_vectors
from core.search.ranking import Searchable

DIMENSION = 16


class Shelf:
    """A catalog with photos that have no files, and their index."""

    def __init__(self, connection: Connection, root: Path) -> None:
        self.connection = connection
        self.root = root
        self.model_id = models.get_or_create(connection, "test/model", DIMENSION, "1").id
        self.index = PhotoIndex(root / "index", "test/model", DIMENSION)
        self.searchable = Searchable(self.model_id, self.index)

    def folder(self, name: str) -> int:
        path = self.root / name
        path.mkdir(exist_ok=True)
        return folders.add(self.connection, bytes(path)).id

    def photo(self, folder_id: int, path: str, vector: Vectors | None = None) -> int:
        """Add a photo at a path relative to the folder, embedded when there is a vector."""
        directory, _, name = path.rpartition("/")
        folder = folders.get(self.connection, folder_id)
        assert folder is not None
        with writing(self.connection):
            place = files.place_of(self.connection, folder_id, folder.name, directory.encode())
            found = FoundFile(name.encode(), 1, 1, 1, 1)
            (photo_id,) = files.insert(self.connection, place, [found])
        if vector is not None:
            self.embed(photo_id, vector)
        return photo_id

    def embed(self, photo_id: int, vector: Vectors) -> None:
        blob = pack_vector(vector)
        with writing(self.connection):
            seq = embeddings.put(self.connection, self.model_id, photo_id, blob)
        self.index.add(np.array([photo_id]), unpack_vectors(blob, DIMENSION), np.array([seq]))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    connection = open_engine(tmp_path / "library")
    yield Shelf(connection, tmp_path)
    connection.close()
