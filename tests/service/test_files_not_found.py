"""Photos whose files a decoder does not find wait for a scan of their own folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.catalog import folders
from core.catalog.connection import Connection, engine_connection
from core.embedding.protocol import Embedder
from core.ingest.scan import scan_folder
from core.records import Folder
from core.service.engine import Engine


def no_model(*_: object, **__: object) -> Embedder:
    raise AssertionError("no model is needed")


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """One that does not run: what it is told is told by the test."""
    made = Engine(tmp_path / "library", no_model)
    yield made
    made.stop()
    made._end_when_asked()  # what `run` would do
    made.readers.close()


@pytest.fixture
def catalog(engine: Engine) -> Iterator[Connection]:
    with engine_connection(engine.library) as connection:
        yield connection


def watched(catalog: Connection, path: Path) -> Folder:
    path.mkdir()
    (path / "a.jpg").write_bytes(b"picture")
    return folders.add(catalog, os.fsencode(path))


def test_another_folders_scan_does_not_have_them_tried_again(
    engine: Engine, catalog: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reconciled: list[str] = []
    monkeypatch.setattr(engine.models, "reconcile", lambda: reconciled.append("jobs"))
    own, other = watched(catalog, tmp_path / "own"), watched(catalog, tmp_path / "other")

    def scan(folder: Folder, *only: bytes) -> list[str]:
        result = scan_folder(
            catalog,
            folder,
            on_found=lambda _: None,
            should_stop=lambda: False,
            only=list(only) or None,
        )
        engine.scan_finished(catalog, folder, result)
        return reconciled

    scan(own)
    (photo_id,) = catalog.all("SELECT p.id FROM photos p WHERE p.live = 1")[0]
    engine.gone([photo_id])
    assert scan(other) == [], "its jobs would be made again while its folder was not looked at"
    assert scan(own, b"") == []
    assert scan(own) == ["jobs"]
    assert scan(own) == ["jobs"], "once"
