"""The engine as its clients see it: a real process with a model that knows colours."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from core.errors import FolderError, ModelMissing, QueryError, UsageError
from core.events import FoldersChanged, PhotosChanged, ShowWanted
from core.records import (
    FileTerm,
    ImageTerm,
    PhotoId,
    PhotoTerm,
    PhotoView,
    SearchQuery,
    Status,
    TextTerm,
)
from tests.support.running_library import RunningLibrary

COLOURS = {
    "red": (250, 10, 10),
    "green": (10, 250, 10),
    "blue": (10, 10, 250),
    "yellow": (250, 250, 10),
}


def paint(path: Path, colour: tuple[int, int, int], size: tuple[int, int] = (64, 48)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name, colour in COLOURS.items():
        paint(folder / f"{name[0]}1.png", colour)
    return folder


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[Callable[[], RunningLibrary]]:
    opened: list[RunningLibrary] = []

    def opener() -> RunningLibrary:
        opened.append(RunningLibrary(tmp_path / "library"))
        return opened[-1]

    yield opener
    for number, running in enumerate(reversed(opened)):
        running.close(stop=number == 0)


def text(words: str) -> SearchQuery:
    return SearchQuery((TextTerm(words),))


def names_found(running: RunningLibrary, query: SearchQuery) -> list[str]:
    hits = running.library.search(query).hits
    photos = running.library.photos([hit.photo_id for hit in hits])
    return [photo.name for photo in photos]


def thumbnails_told(running: RunningLibrary) -> set[int]:
    told = [event for event in running.events if isinstance(event, PhotosChanged)]
    return {photo_id for event in told for photo_id in event.thumbnails}


def test_a_folder_is_indexed_and_found_by_words(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    folder = running.library.add_folder(pictures)
    status = running.wait_idle()
    assert status.photos == len(COLOURS)
    assert status.embedded == len(COLOURS)
    assert status.failures == 0
    assert running.library.folders()[0].id == folder.id
    for name in COLOURS:
        assert names_found(running, text(name))[0] == f"{name[0]}1.png"
    ids = running.library.photo_ids(PhotoView())
    assert len(ids) == len(COLOURS)
    assert all(running.library.thumbnail(PhotoId(photo_id)) for photo_id in ids)
    assert all(photo.embedded and photo.width_px == 64 for photo in running.library.photos(ids))
    running.wait_for_event(PhotosChanged)
    running.wait_for_event(FoldersChanged)


def test_pictures_and_words_combine(
    open_library: Callable[[], RunningLibrary], pictures: Path, tmp_path: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    outside = paint(tmp_path / "elsewhere" / "like.png", (240, 20, 20))
    like_file = FileTerm(os.fsencode(outside))
    assert names_found(running, SearchQuery((like_file,)))[0] == "r1.png"
    assert names_found(running, SearchQuery((ImageTerm(outside.read_bytes()),)))[0] == "r1.png"
    red = running.library.photo_at(os.fsencode(pictures / "r1.png"))
    assert red is not None
    like_red = PhotoTerm(red.id)
    assert names_found(running, SearchQuery((like_red,)))[0] == "r1.png"
    both = SearchQuery((like_file, TextTerm("yellow"), TextTerm("red", weight=-1.0)))
    assert names_found(running, both)[0] == "y1.png"
    assert len(names_found(running, SearchQuery((TextTerm("red"),), limit=2))) == 2


def test_what_changes_on_the_disk_is_noticed(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    paint(pictures / "sub" / "white.png", (255, 255, 255))
    running.wait_for(lambda s: s.photos == 5 and s.embedded == 5)
    assert names_found(running, text("white"))[0] == "white.png"
    (pictures / "r1.png").unlink()
    running.wait_for(lambda s: s.photos == 4 and s.embedded == 4 and s.missing == 1)
    assert "r1.png" not in names_found(running, text("red"))
    before = running.library.search(text("green")).hits[0].score
    assert before is not None
    paint(pictures / "g1.png", (5, 5, 5), size=(80, 60))

    def seen_anew(_: Status) -> bool:
        photo = running.library.photo_at(os.fsencode(pictures / "g1.png"))
        return photo is not None and photo.width_px == 80 and photo.embedded

    running.wait_for(seen_anew)
    running.wait_idle()
    assert names_found(running, text("black"))[0] == "g1.png"
    best = running.library.search(text("green")).hits[0].score
    assert best is not None
    assert best < before, "the embedding of the old content is gone"


def test_everything_is_there_after_a_restart(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    first = open_library()
    first.library.add_folder(pictures)
    before = first.wait_idle()
    found = names_found(first, text("blue"))
    first.library.stop_engine()
    second = open_library()
    after = second.wait_for(lambda s: s.pid != before.pid and s.model.condition == "ready")
    assert after.photos == len(COLOURS)
    assert names_found(second, text("blue")) == found
    done = second.wait_idle()
    assert done.progress.done == 0, "nothing is embedded twice"


def test_a_removed_folder_comes_back_with_its_photos(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    folder = running.library.add_folder(pictures)
    done = running.wait_idle().progress.done
    ids = list(running.library.photo_ids(PhotoView()))
    running.library.remove_folder(folder.id)
    running.wait_for(lambda s: s.photos == 0 and s.embedded == 0)
    assert not running.library.search(text("red")).hits
    again = running.library.add_folder(pictures)
    status = running.wait_for(lambda s: s.photos == 4 and s.embedded == 4)
    assert again.id == folder.id
    assert list(running.library.photo_ids(PhotoView())) == ids
    assert status.progress.done == done, "nothing is embedded twice"


def test_an_unplugged_folder_keeps_its_photos(
    open_library: Callable[[], RunningLibrary], pictures: Path, tmp_path: Path
) -> None:
    running = open_library()
    folder = running.library.add_folder(pictures)
    running.wait_idle()
    shutil.move(pictures, tmp_path / "away")
    running.library.scan([folder.id])
    status = running.wait_for(lambda s: bool(s.folders) and s.folders[0].offline)
    assert status.photos == len(COLOURS)
    assert names_found(running, text("red"))[0] == "r1.png"
    assert all(p.offline for p in running.library.photos(running.library.photo_ids(PhotoView())))
    shutil.move(tmp_path / "away", pictures)
    running.library.scan([folder.id])
    running.wait_for(lambda s: not s.folders[0].offline and s.embedded == len(COLOURS))


def test_bad_files_are_told_once_and_the_rest_is_done(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    good = (pictures / "r1.png").read_bytes()
    (pictures / "cut.png").write_bytes(good[: len(good) // 2])
    (pictures / "words.jpg").write_text("these are words")
    (pictures / "empty.jpg").touch()
    running = open_library()
    running.library.add_folder(pictures)
    status = running.wait_idle()
    assert status.embedded == len(COLOURS)
    assert status.failures == 3
    failures = running.library.failures()
    assert sorted(f.name for f in failures) == ["cut.png", "empty.jpg", "words.jpg"]
    assert all(failure.message and failure.stage for failure in failures)
    broken = {int(failure.photo_id) for failure in failures}
    running.wait_for(lambda _: broken <= thumbnails_told(running))  # windows show the sign at once
    (pictures / "cut.png").write_bytes(good)
    running.wait_for(lambda s: s.failures == 2 and s.embedded == len(COLOURS) + 1)
    assert running.library.retry_failures(reason="timeout") == 0
    reasons = [failure.reason for failure in running.library.failures()]
    assert running.library.retry_failures(reason=reasons[0]) == reasons.count(reasons[0])
    running.wait_for(lambda s: s.failures == 2 and s.progress.phase == "idle")
    assert running.library.retry_failures() == 2
    running.wait_for(lambda s: s.failures == 2 and s.progress.phase == "idle")


def test_pause_and_resume_and_cancel(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.wait_for(lambda s: s.model.condition == "ready")
    running.library.pause()
    running.library.add_folder(pictures)
    running.wait_for(lambda s: s.progress.phase == "paused")
    running.library.resume()
    running.wait_for(lambda s: s.embedded == len(COLOURS))
    running.library.cancel()
    for number in range(5):
        paint(pictures / f"more{number}.png", (number, 100, 200))
    running.wait_for(lambda s: s.photos == len(COLOURS) + 5)
    cancelled = running.library.status()
    assert cancelled.progress.phase == "idle"
    running.library.scan()
    running.wait_for(lambda s: s.embedded == len(COLOURS) + 5)


def test_a_pause_outlives_the_engine(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    pid = running.wait_idle().pid
    running.library.pause()
    running.library.stop_engine()
    paint(pictures / "new.png", (9, 9, 9))
    again = open_library()
    again.wait_for(lambda s: s.pid != pid and s.progress.phase == "paused")
    again.library.resume()
    again.wait_for(lambda s: s.embedded == len(COLOURS) + 1)


def test_what_was_paused_and_then_cancelled_goes_on_with_the_next_scan(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    running.library.pause()
    running.library.cancel()
    paint(pictures / "new.png", (9, 9, 9))
    running.library.scan()
    running.wait_for(lambda s: s.embedded == len(COLOURS) + 1 and s.progress.phase == "idle")


def test_names_are_found_too(open_library: Callable[[], RunningLibrary], pictures: Path) -> None:
    paint(pictures / "Lisbon 2019" / "IMG_1234.png", (90, 90, 90))
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    assert names_found(running, text("lisbon 2019"))[0] == "IMG_1234.png"
    assert names_found(running, text("IMG_12"))[0] == "IMG_1234.png"
    for query in ('"', "%", "'; DROP TABLE photos; --", "\0", "🏖️", "(" * 500, "NOT AND *"):
        running.library.search(text(query))
    with pytest.raises(QueryError):
        running.library.search(text("  "))


def test_wrong_requests_get_a_sentence(
    open_library: Callable[[], RunningLibrary], pictures: Path, tmp_path: Path
) -> None:
    running = open_library()
    with pytest.raises(FolderError, match="no folder"):
        running.library.add_folder(tmp_path / "nothing")
    with pytest.raises(FolderError, match="own files"):
        running.library.add_folder(tmp_path / "library")
    with pytest.raises(ModelMissing):
        running.library.use_model("no-such-model/at-all")
    running.wait_for(lambda s: s.model.condition == "ready")
    with pytest.raises(UsageError, match="in use"):
        running.library.remove_model(running.library.status().model.spec)


def test_two_clients_share_one_engine(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    first, second = open_library(), open_library()
    assert first.library.status().pid == second.library.status().pid
    first.library.add_folder(pictures)
    second.wait_for(lambda s: s.embedded == len(COLOURS))
    second.wait_for_event(PhotosChanged)


def model_folder(directory: Path, name: str) -> str:
    folder = directory / name
    folder.mkdir()
    (folder / "open_clip_config.json").write_text("{}")
    (folder / "open_clip_model.safetensors").touch()
    return str(folder)


def test_switching_models_never_leaves_the_user_without_one(
    open_library: Callable[[], RunningLibrary], pictures: Path, tmp_path: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    old = running.wait_idle()
    spec = model_folder(tmp_path, "slow-dim48")
    running.library.use_model(spec)

    def answering(status: Status) -> bool:
        assert names_found(running, text("green"))[0] == "g1.png"
        return status.model.spec == spec

    switched = running.wait_for(answering)
    assert (old.model.dimension, switched.model.dimension) == (32, 48)
    assert switched.next_model is None
    assert switched.model.embedded == len(COLOURS)
    entries = {entry.spec: entry.state for entry in running.library.models()}
    assert entries[spec] == "in-use"
    running.library.use_model(old.model.spec)
    back = running.wait_for(lambda s: s.model.spec == old.model.spec)
    assert (back.model.dimension, back.model.embedded) == (32, len(COLOURS))


def test_changing_ones_mind_about_the_next_model_stops_nothing(
    open_library: Callable[[], RunningLibrary], pictures: Path, tmp_path: Path
) -> None:
    for number in range(300):
        paint(pictures / f"more{number}.png", (number, 100, 200))
    running = open_library()
    running.library.add_folder(pictures)
    total = running.wait_idle().photos
    first, second = model_folder(tmp_path, "slow-dim48"), model_folder(tmp_path, "dim64")
    running.library.use_model(first)
    running.wait_for(lambda s: s.next_model is not None and s.next_model.embedded > 0)
    running.library.use_model(second)  # while batches for the first one are under way
    status = running.wait_for(lambda s: s.model.spec == second and s.model.embedded == total)
    assert status.next_model is None
    paint(pictures / "later.png", (9, 9, 9))
    running.wait_for(lambda s: s.embedded == total + 1)


def test_photos_that_were_left_unfinished_are_finished_when_their_folder_comes_back(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.wait_for(lambda s: s.model.condition == "ready")
    folder = running.library.add_folder(pictures)
    running.wait_idle()
    running.library.cancel()
    paint(pictures / "late.png", (1, 2, 3))
    running.wait_for(lambda s: s.photos == len(COLOURS) + 1)
    running.library.remove_folder(folder.id)
    running.library.add_folder(pictures)
    running.wait_for(lambda s: s.embedded == len(COLOURS) + 1)


def test_a_rendition_is_a_picture(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    photo = running.library.photos(running.library.photo_ids(PhotoView()))[0]
    assert running.library.rendition(photo.id, 32)[:2] in {b"\xff\xd8", b"\x89P"}
    with pytest.raises(UsageError):
        running.library.rendition(type(photo.id)(10**9))


def test_the_doctor_repairs_what_is_derived(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    running = open_library()
    running.library.add_folder(pictures)
    running.wait_idle()
    checks = running.library.diagnose()
    assert {check.state for check in checks} <= {"ok"}, checks
    assert {check.name for check in checks} >= {"model", "catalog", "index", "names", "folder"}


def test_what_is_in_view_gets_its_thumbnail_first(
    open_library: Callable[[], RunningLibrary], pictures: Path
) -> None:
    (pictures / "broken.png").write_bytes(b"no picture")
    running = open_library()
    running.wait_for(lambda s: s.model.condition == "ready")
    running.library.add_folder(pictures)
    running.wait_idle()
    running.library.cancel()
    for number in range(6):
        paint(pictures / f"late{number}.png", (number, 9, 9))
    running.wait_for(lambda s: s.photos == len(COLOURS) + 7)
    photos = running.library.photos(running.library.photo_ids(PhotoView()))
    late = [photo.id for photo in photos if photo.name.startswith("late")]
    assert [running.library.thumbnail(photo_id) for photo_id in late] == [None] * 6
    running.library.show_soon([photo.id for photo in photos])
    running.wait_for(lambda _: all(running.library.thumbnail(photo_id) for photo_id in late))
    assert running.library.status().embedded == len(COLOURS)


def test_a_window_that_is_open_is_asked_to_come_to_the_front(
    open_library: Callable[[], RunningLibrary], tmp_path: Path
) -> None:
    other = open_library()
    other.wait_idle()
    assert not other.library.ask_window(3, "")
    window = RunningLibrary(tmp_path / "library", client_name="window")
    try:
        window.wait_idle()
        window.library.ask_window(0, "dog")
        window.wait_for_event(ShowWanted)
        assert ShowWanted(0, "dog") in window.events
        assert not any(isinstance(event, ShowWanted) for event in other.events)
    finally:
        window.close(stop=False)
