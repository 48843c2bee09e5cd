"""A million photos: everything still answers, and a kill loses none of them."""

import signal
from pathlib import Path

import psutil
import pytest

from core.catalog.connection import check_integrity, engine_connection, open_reader
from core.records import PhotoView, SearchQuery, TextTerm
from tests.support.running_library import PATIENCE_S, RunningLibrary

PHOTOS = 1_000_000
DIRECTORIES = 1_000
DIMENSION = 32  # of the model of the tests' engine
SPEC = "builtin/photosift-lite"


def fill(library: Path, folder: Path) -> None:
    """A catalog with a million photos that are all embedded, in a folder whose disk is away."""
    with engine_connection(library) as catalog:
        catalog.execute("BEGIN")
        catalog.execute(
            "INSERT INTO folders (id, path, name, added_utc) VALUES (1, ?, 'away', 1.0)",
            (bytes(folder),),
        )
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        catalog.execute(
            f"{numbers} INSERT INTO directories (id, folder_id, path, name) "
            "SELECT i, 1, CAST('d' || i AS BLOB), 'd' || i FROM n",
            (DIRECTORIES,),
        )
        catalog.execute(
            f"{numbers} INSERT INTO photos (id, directory_id, file_name, name, size_bytes, "
            "mtime_ns, content_hash, added_utc, sort_ns) SELECT i, i % ? + 1, "
            "CAST(i || '.jpg' AS BLOB), i || '.jpg', 1000 + i, i, CAST(i AS BLOB), 1.0, i FROM n",
            (PHOTOS, DIRECTORIES),
        )
        catalog.execute(
            "INSERT INTO models VALUES (1, ?, ?, ?, 1.0)",
            (SPEC, DIMENSION, f"{SPEC}-{DIMENSION}"),
        )
        # Each vector points along one axis: float16 1.0 is 0x3C00.
        catalog.execute(
            "INSERT INTO embeddings (model_id, photo_id, vector) SELECT 1, id, "
            "CAST(zeroblob(2 * (id % ?1)) || x'003C' || zeroblob(2 * (?1 - 1 - id % ?1)) AS BLOB) "
            "FROM photos",
            (DIMENSION,),
        )
        catalog.execute("INSERT INTO tags (id, name) VALUES (1, 'every tenth')")
        catalog.execute("INSERT INTO photo_tags SELECT id, 1, 1.0 FROM photos WHERE id % 10 = 0")
        catalog.execute("COMMIT")


@pytest.mark.expects_warnings
def test_a_million_photos_survive_a_kill(tmp_path: Path) -> None:
    library = tmp_path / "library"
    fill(library, tmp_path / "away")
    for is_last in (False, True):
        running = RunningLibrary(library)
        try:
            status = running.wait_for(
                lambda s: s.model.condition == "ready" and s.folders[0].offline
            )
            assert (status.photos, status.embedded, status.missing) == (PHOTOS, PHOTOS, 0)
            assert status.index_size == PHOTOS
            assert len(running.library.photo_ids(PhotoView(order="oldest"))) == PHOTOS
            answer = running.library.search(SearchQuery((TextTerm("red"),), limit=500))
            assert len({hit.photo_id for hit in answer.hits}) == 500
            rows = running.library.photos([hit.photo_id for hit in answer.hits])
            assert all(row.offline for row in rows)
        finally:
            running.close(stop=is_last)
        if not is_last:
            engine = psutil.Process(status.pid)
            engine.send_signal(signal.SIGKILL)
            engine.wait(PATIENCE_S)
    catalog = open_reader(library)
    assert check_integrity(catalog) == []
    assert catalog.one("SELECT count(*) FROM photo_tags")[0] == PHOTOS // 10
    assert catalog.one("SELECT count(*) FROM embeddings")[0] == PHOTOS
    catalog.close()
