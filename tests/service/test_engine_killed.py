"""kill -9 of the engine at random moments: nothing committed is lost or doubled."""

import random
import signal
import threading
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.catalog import embeddings, failures, jobs, models, photos, thumbnails
from core.catalog.connection import check_integrity, open_reader, open_thumbnails
from core.events import EngineBack
from core.records import PhotoView, SearchQuery, TextTerm
from tests.support.running_library import PATIENCE_S, RunningLibrary

PHOTOS = 400
KILLS = 20


def draw_many(folder: Path, count: int) -> None:
    folder.mkdir()
    rng = random.Random(7)
    for number in range(count):
        colour = tuple(rng.randrange(256) for _ in range(3))
        Image.new("RGB", (40, 30), colour).save(folder / f"{number:04}.png")


def kill(pid: int) -> None:
    process = psutil.Process(pid)
    workers = process.children(recursive=True)
    process.send_signal(signal.SIGKILL)
    process.wait(PATIENCE_S)
    _, alive = psutil.wait_procs(workers, PATIENCE_S)
    assert not alive, "decode workers outlived their engine"


def committed(library: Path) -> dict[int, bytes]:
    """Every embedding in the catalog, by photo id, after a check of the whole."""
    catalog = open_reader(library)
    pictures = open_thumbnails(library, write=False)
    try:
        assert check_integrity(catalog) == []
        assert check_integrity(pictures) == []
        model = models.list_models(catalog)
        if not model:
            return {}
        (model_id,) = [m.id for m in model]
        ids, _ = embeddings.index_state(catalog, model_id)
        assert len(ids) == len(set(ids))
        found = embeddings.for_ids(catalog, model_id, ids)
        waiting = set(photos.view_ids(catalog, PhotoView())) - set(ids)
        assert failures.count(catalog) == 0
        assert jobs.count(catalog, model_id) <= len(waiting)
        for photo_id in ids:
            assert thumbnails.get(pictures, photo_id) is not None
        return found
    finally:
        catalog.close()
        pictures.close()


@pytest.mark.expects_warnings
def test_nothing_committed_is_lost_or_doubled(tmp_path: Path) -> None:
    folder, directory = tmp_path / "photos", tmp_path / "library"
    draw_many(folder, PHOTOS)
    rng = random.Random(11)
    never = threading.Event()
    before: dict[int, bytes] = {}
    for number in range(KILLS):
        running = RunningLibrary(directory)
        if number == 0:
            running.library.add_folder(folder)
        goal = min(PHOTOS, len(before) + rng.randrange(1, 30))
        status = running.wait_for(lambda s, goal=goal: s.embedded >= goal)  # type: ignore[misc]
        never.wait(rng.random() * 0.1)
        running.close(stop=False)
        kill(status.pid)
        now = committed(directory)
        assert now.items() >= before.items(), "an embedding that was committed is gone or changed"
        before = now
    running = RunningLibrary(directory)
    status = running.wait_idle()
    assert status.photos == status.embedded == status.index_size == PHOTOS
    answer = running.library.search(SearchQuery((TextTerm("red"),), limit=PHOTOS))
    assert len({hit.photo_id for hit in answer.hits}) == PHOTOS
    running.close()
    assert len(committed(directory)) == PHOTOS


@pytest.mark.expects_warnings
def test_a_killed_engine_is_started_again(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    draw_many(folder, 10)
    running = RunningLibrary(tmp_path / "library")
    running.library.add_folder(folder)
    first = running.wait_idle()
    kill(first.pid)
    running.wait_for_event(EngineBack)
    second = running.wait_for(lambda s: s.embedded == 10)
    assert second.pid != first.pid
    running.close()
