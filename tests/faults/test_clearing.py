"""Making room where there is none, and under those who use what is cleared."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from core.catalog import models
from core.catalog.connection import open_engine
from core.paths import LibraryPaths
from core.records import DiskPart, SearchQuery, TextTerm
from tests.faults.drawing import draw
from tests.support.running_library import RunningLibrary, is_idle, stop_engine
from tests.support.small_disk import SmallDisk, small_disk

FEW, MANY = 4, 120
UNUSED = "ViT-B-32/unused"
RED = SearchQuery((TextTerm("red"),))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 12_000) as disk:
        yield disk


def everything_that_can_be_cleared(library: Path) -> None:
    """A model that nothing needs, with its files; logs that were rotated away."""
    paths = LibraryPaths(library)
    folder = paths.models / UNUSED.replace("/", "--")
    folder.mkdir(parents=True)
    (folder / "open_clip_model.safetensors").write_bytes(bytes(400_000))
    (paths.logs / "engine.log.1").write_bytes(bytes(300_000))
    with closing(open_engine(library)) as catalog:
        models.get_or_create(catalog, UNUSED, 2, "f")


def with_early_graph(library: Path) -> Path:
    """A library whose engine builds a graph of few photos."""
    library.mkdir()
    (library / "early-graph").touch()
    return library


@pytest.mark.parametrize(("part", "least"), [("models", 400_000), ("logs", 300_000), ("index", 1)])
def test_a_full_disk_gets_room(tmp_path: Path, disk: SmallDisk, part: DiskPart, least: int) -> None:
    library = with_early_graph(disk.place / "library")
    count = MANY if part == "index" else FEW
    running = RunningLibrary(library)
    running.library.add_folder(draw(tmp_path / "photos", count))
    kind = "hnsw" if part == "index" else "exact"
    running.wait_for(lambda s: is_idle(s) and s.embedded == count and s.index_kind == kind)
    running.close()  # which stores the index
    everything_that_can_be_cleared(library)
    running = RunningLibrary(library)
    try:
        running.wait_for(lambda s: s.model.condition == "ready" and is_idle(s))
        before = running.library.search(RED).hits[0].photo_id
        disk.fill()
        assert running.library.clear(part) >= least
        assert running.library.search(RED).hits[0].photo_id == before
        status = running.library.status()
        assert (status.photos, status.embedded, status.model.condition) == (count, count, "ready")
        disk.make_room()
        with closing(open_engine(library)) as catalog:
            known = {model.spec for model in models.list_models(catalog)}
        assert (UNUSED in known) == (part != "models")
    finally:
        running.close()


def test_a_graph_is_cleared_while_it_is_searched(tmp_path: Path) -> None:
    library = with_early_graph(tmp_path / "library")
    running = RunningLibrary(library)
    try:
        running.library.add_folder(draw(tmp_path / "photos", MANY))
        running.wait_for(lambda s: is_idle(s) and s.embedded == MANY and s.index_kind == "hnsw")
        best = running.library.search(RED).hits[0].photo_id
        searched: list[int] = []
        done = threading.Event()

        def search() -> None:
            while not done.is_set():
                hits = running.library.search(RED).hits
                searched.append(len(hits))
                assert hits[0].photo_id == best

        with ThreadPoolExecutor(1) as pool:
            searching = pool.submit(search)
            try:
                for _ in range(8):
                    running.library.clear("index")
                    seen = len(searched)
                    running.wait_for(lambda _, seen=seen: searching.done() or len(searched) > seen)  # type: ignore[misc]
                running.wait_for(lambda s: s.index_kind == "hnsw" and s.index_size == MANY)
            finally:
                done.set()
            searching.result()
        assert min(searched) > 0
        stop_engine(running.library)  # which stores it
        assert any(LibraryPaths(library).index.iterdir())
        running.wait_for(lambda s: s.index_size == MANY)
        assert running.library.search(RED).hits[0].photo_id == best
    finally:
        running.close()
