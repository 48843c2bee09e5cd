"""One history for the edits of every program and for the engine's own work."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.catalog.connection import engine_connection
from core.events import Edited, EngineBack, EngineEnding, Event
from core.library import Library
from core.records import FolderId, PhotoId, PhotoView, Step
from tests.support.fake_engine import engine_command
from tests.support.pictures import write_picture
from tests.support.running_library import PATIENCE_S, RunningLibrary, is_idle, stop_engine

PHOTOS = 3


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(PHOTOS):
        write_picture(folder / f"{number}.jpg", seed=number)
    return folder


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    with contextlib.closing(RunningLibrary(tmp_path / "library")) as found:
        yield found


def ids(library: Library) -> list[int]:
    return list(library.photo_ids(PhotoView()))


def verbs(library: Library) -> list[tuple[str, str]]:
    """Verb and state of every step, the latest first."""
    return [(step.verb, step.state) for step in library.history()]


def put_in(running: RunningLibrary, folder: Path) -> FolderId:
    """Add a folder and wait for its photos; returns its id."""
    folder_id = running.library.add_folder(folder).id
    running.wait_for(lambda s: is_idle(s) and s.photos == PHOTOS)
    return folder_id


def undone(library: Library) -> Step:
    step = library.undo()
    assert step is not None
    assert step.state == "undone"
    return step


def test_ctrl_z_takes_back_whatever_was_last(running: RunningLibrary, pictures: Path) -> None:
    library = running.library
    folder_id = put_in(running, pictures)
    library.rate(ids(library), 5)
    library.remove_folder(folder_id)
    assert ids(library) == []
    assert undone(library).verb == "remove-folder"
    assert len(ids(library)) == PHOTOS
    assert [photo.rating for photo in library.photos(ids(library))] == [5] * PHOTOS
    assert undone(library).verb == "rate"
    assert undone(library).verb == "add-folder"
    assert library.folders() == []
    assert library.undo() is None
    assert verbs(library) == [
        ("remove-folder", "undone"),
        ("rate", "undone"),
        ("add-folder", "undone"),
    ]
    for _ in range(2):
        assert library.redo() is not None
    running.wait_for(lambda s: is_idle(s) and s.photos == PHOTOS)
    assert [photo.rating for photo in library.photos(ids(library))] == [5] * PHOTOS
    library.rotate(ids(library)[:1], 90)
    assert verbs(library)[:2] == [("rotate", "done"), ("remove-folder", "dropped")]
    assert library.redo() is None


def test_an_outer_folder_gives_the_inner_one_back(running: RunningLibrary, pictures: Path) -> None:
    library = running.library
    put_in(running, pictures)
    library.exclude("none/", library.folders()[0].id)
    before = ids(library)
    library.add_folder(pictures.parent)
    assert [folder.path for folder in library.folders()] == [bytes(pictures.parent)]
    assert undone(library).verb == "add-folder"
    (inner,) = library.folders()
    assert inner.path == bytes(pictures)
    assert ids(library) == before
    assert inner.id in {exclusion.folder_id for exclusion in library.exclusions()}


def test_a_removed_folder_that_another_one_took_over_comes_back(
    running: RunningLibrary, pictures: Path
) -> None:
    library = running.library
    folder_id = put_in(running, pictures)
    library.rate(ids(library), 5)
    library.remove_folder(folder_id)
    library.add_folder(pictures.parent)
    assert [undone(library).verb for _ in range(2)] == ["add-folder", "remove-folder"]
    assert [folder.path for folder in library.folders()] == [bytes(pictures)]
    assert [photo.rating for photo in library.photos(ids(library))] == [5] * PHOTOS
    assert library.redo() is not None
    assert library.folders() == []


def test_a_folder_that_was_given_back_is_removed_with_its_step(
    running: RunningLibrary, pictures: Path
) -> None:
    library = running.library
    put_in(running, pictures)
    library.add_folder(pictures.parent)
    assert [undone(library).verb for _ in range(2)] == ["add-folder", "add-folder"]
    assert library.folders() == []


def test_a_folder_goes_back_to_where_it_was(running: RunningLibrary, pictures: Path) -> None:
    library = running.library
    folder_id = put_in(running, pictures)
    moved = pictures.rename(pictures.with_name("elsewhere"))
    library.relocate_folder(folder_id, moved)
    moved.rename(pictures)
    assert undone(library).verb == "relocate-folder"
    assert library.folders()[0].path == bytes(pictures)


def test_exclusions_are_taken_back_and_made_again(running: RunningLibrary, pictures: Path) -> None:
    library = running.library
    put_in(running, pictures)
    made = library.exclude("0.jpg")
    assert library.exclude("0.jpg") == made, "which is no step of its own"
    assert undone(library).verb == "exclude"
    assert (library.exclusions(), len(ids(library))) == ([], PHOTOS)
    library.redo()
    assert [e.photos for e in library.exclusions()] == [1]
    library.include(library.exclusions()[0].id)
    assert undone(library).verb == "include"
    assert [e.photos for e in library.exclusions()] == [1]
    assert undone(library).verb == "exclude"
    assert library.exclusions() == []


def test_a_purge_is_taken_back_and_made_again(running: RunningLibrary, pictures: Path) -> None:
    library = running.library
    put_in(running, pictures)
    (pictures / "0.jpg").unlink()
    library.scan()
    running.wait_for(lambda s: is_idle(s) and s.missing == 1)
    purge = library.purge()
    assert library.missing() == []
    assert undone(library).photos == 1
    assert len(library.missing()) == 1
    assert library.redo() is not None
    assert library.missing() == []
    (again,) = library.purges()
    assert again.at_utc > purge.at_utc, "30 days begin anew"
    assert undone(library).verb == "purge"
    assert len(library.missing()) == 1


def test_a_purge_that_is_taken_back_by_its_moment_is_no_step_any_more(
    running: RunningLibrary, pictures: Path
) -> None:
    library = running.library
    put_in(running, pictures)
    (pictures / "0.jpg").unlink()
    library.scan()
    running.wait_for(lambda s: is_idle(s) and s.missing == 1)
    purge = library.purge()
    library.rate(ids(library), 1)
    assert library.undo_purge(purge.at_utc) == 1
    assert ("purge", "dropped") in verbs(library)
    assert undone(library).verb == "rate"
    assert undone(library).verb == "add-folder"


class Listener:
    """Hears events, and can wait for edits."""

    def __init__(self) -> None:
        self.edits: list[Edited] = []
        self._told = threading.Condition()

    def __call__(self, event: Event) -> None:
        if isinstance(event, Edited):
            with self._told:
                self.edits.append(event)
                self._told.notify_all()

    def wait_for(self, true_of: Callable[[Edited], bool]) -> None:
        with self._told:
            assert self._told.wait_for(lambda: any(map(true_of, self.edits)), PATIENCE_S)


def test_everybody_is_told_once(running: RunningLibrary, pictures: Path) -> None:
    put_in(running, pictures)
    chosen = ids(running.library)
    own, others = Listener(), Listener()
    directory = running.library.directory
    with Library(directory, client_name="other", engine_command=engine_command(directory)) as other:
        leave = [running.library.subscribe(own), other.subscribe(others)]
        other.status()  # from here on it hears what is told
        running.library.rate(chosen, 4)
        assert [event.parts for event in own.edits] == [("marks", "history")], "at once"
        others.wait_for(lambda event: event.parts == ("marks", "history"))
        assert others.edits[-1].photo_ids == tuple(sorted(chosen))
        assert others.edits[-1].origin != ""
        other.undo()
        own.wait_for(lambda event: event.origin != own.edits[0].origin)
        other.make_tag(["quiet"])
        own.wait_for(lambda event: event.parts == ("tags", "history"))
        assert len(own.edits) == 3, "its own edit did not come back from the engine"
        for end in leave:
            end()


def test_a_program_without_a_connection_tells_others(
    running: RunningLibrary, pictures: Path
) -> None:
    put_in(running, pictures)
    heard = Listener()
    leave = running.library.subscribe(heard)
    with Library(running.library.directory, client_name="cli", start_engine=False) as other:
        other.favour(ids(other), on=True)
    heard.wait_for(lambda event: "marks" in event.parts)
    leave()


def test_what_was_edited_while_no_engine_ran_is_not_missed(
    running: RunningLibrary, pictures: Path
) -> None:
    put_in(running, pictures)
    back = threading.Event()
    left = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, EngineEnding):
            left.set()
        elif isinstance(event, EngineBack):
            back.set()

    leave = running.library.subscribe(listen)
    with Library(running.library.directory, client_name="cli", start_engine=False) as other:
        stop_engine(other)
        assert left.wait(PATIENCE_S)
        other.make_tag(["missed"])
    assert not back.is_set(), "nobody started another engine"
    running.library.status()
    assert back.wait(PATIENCE_S), "nobody tells of the tag any more: all is to be read again"
    leave()


def test_an_edit_starts_no_engine(tmp_path: Path) -> None:
    with engine_connection(tmp_path / "library"):
        pass
    with Library(
        tmp_path / "library", client_name="test", engine_command=["false", "--never"]
    ) as library:
        library.make_tag(["made"])
        assert undone(library).verb == "make-tag"


def test_an_edit_is_undone_after_a_restart(running: RunningLibrary, pictures: Path) -> None:
    put_in(running, pictures)
    library = running.library
    chosen = ids(library)
    library.make_album("Best", photo_ids=chosen)
    with Library(library.directory, client_name="next", start_engine=False) as later:
        assert undone(later).verb == "make-album"
        assert later.albums() == []
        assert later.redo() is not None
        assert later.albums()[0].cover_id == PhotoId(chosen[0])
