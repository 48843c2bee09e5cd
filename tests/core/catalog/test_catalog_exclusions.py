import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typing_extensions import override

from core.catalog import (
    exclusions,
    files,
    folders,
    jobs,
    missing,
    models,
    names,
    photos,
    settings_table,
)
from core.catalog.connection import BATCH_ROWS, Connection, open_engine, writing
from core.catalog.files import FoundFile
from core.errors import UsageError
from core.records import Exclusion, Folder, PhotoView
from core.settings import EXCLUSIONS_UNSETTLED
from tests.core.catalog.conftest import put_photos
from tests.support import organised


@pytest.fixture
def shelf(engine: Connection, folder: Folder) -> dict[bytes, int]:
    """Photo ids by path: two in the folder, three in `private`, one below that."""
    found = {}
    for directory, file_names in (
        (b"", [b"a.jpg", b"b.png"]),
        (b"private", [b"c.jpg", b"d.png", b"caf\xe9\n.jpg"]),
        (b"x/private", [b"e.jpg"]),
        (b"private/deep", [b"f.jpg"]),
    ):
        ids = put_photos(engine, folder, directory, file_names)
        for file_name, photo_id in zip(file_names, ids, strict=True):
            found[b"/".join(filter(None, (directory, file_name)))] = photo_id
    return found


def live(engine: Connection, shelf: dict[bytes, int]) -> set[bytes]:
    """Which photos are live; everything that tells of it must agree."""
    ids = set(photos.view_ids(engine, PhotoView()))
    assert photos.count_live(engine) == names.count(engine) == len(ids)
    for directory_id, count in engine.all("SELECT id, photos FROM directories"):
        assert engine.one(
            "SELECT count(*) FROM photos WHERE directory_id = ? AND live = 1", (directory_id,)
        ) == (count,)
    return {path for path, photo_id in shelf.items() if photo_id in ids}


def paths(*texts: str) -> set[bytes]:
    return {text.encode() for text in texts}


def test_it_applies_at_once_and_is_taken_back(
    engine: Connection, folder: Folder, shelf: dict[bytes, int], model: models.Model
) -> None:
    jobs.enqueue_missing(engine, model.id)
    organised.set_tag(engine, organised.make_tag(engine, "tag").id, list(shelf.values()))
    made = exclusions.add(engine, "/private/  ", folder.id)
    assert made == Exclusion(made.id, "/private/", folder.id, 4)
    assert live(engine, shelf) == paths("a.jpg", "b.png", "x/private/e.jpg")
    assert jobs.count(engine, model.id) == 3
    assert photos.count_missing(engine) == 0
    assert names.find_names(engine, ["c.jpg"]) == []
    assert engine.one("SELECT count(*) FROM photo_tags") == (len(shelf),)
    assert settings_table.get(engine, EXCLUSIONS_UNSETTLED) == "0"

    exclusions.remove(engine, made.id)
    assert live(engine, shelf) == set(shelf)
    assert exclusions.list_exclusions(engine) == []
    assert [row[0] for row in names.find_names(engine, ["c.jpg"])] == [shelf[b"private/c.jpg"]]
    jobs.enqueue_missing(engine, model.id)
    assert jobs.count(engine, model.id) == len(shelf)


def test_what_another_exclusion_holds_stays_out(
    engine: Connection, folder: Folder, shelf: dict[bytes, int]
) -> None:
    everywhere = exclusions.add(engine, "private", None)
    exclusions.add(engine, "*.png", folder.id)
    assert exclusions.add(engine, "private", None).id == everywhere.id
    assert [e.photos for e in exclusions.list_exclusions(engine)] == [5, 1]
    assert live(engine, shelf) == paths("a.jpg")
    exclusions.remove(engine, everywhere.id)
    assert live(engine, shelf) == set(shelf) - paths("b.png", "private/d.png")
    assert [e.photos for e in exclusions.list_exclusions(engine)] == [2]
    exclusions.remove(engine, everywhere.id)


def test_a_later_pattern_brings_back(
    engine: Connection, folder: Folder, shelf: dict[bytes, int]
) -> None:
    exclusions.add(engine, "*.jpg", folder.id)
    assert live(engine, shelf) == paths("b.png", "private/d.png")
    back = exclusions.add(engine, "!c.jpg", folder.id)
    assert live(engine, shelf) == paths("b.png", "private/d.png", "private/c.jpg")
    exclusions.remove(engine, back.id)
    assert live(engine, shelf) == paths("b.png", "private/d.png")


def test_missing_and_left_out_know_nothing_of_each_other(
    engine: Connection, folder: Folder, shelf: dict[bytes, int]
) -> None:
    gone = shelf[b"private/c.jpg"]
    with writing(engine):
        files.mark_missing(engine, [gone])
    made = exclusions.add(engine, "private/", None)
    assert photos.count_missing(engine) == 0, "nobody sees it"
    assert missing.list_missing(engine, 9) == []
    assert made.photos == 4, "the missing one is not left out by it alone"
    exclusions.remove(engine, made.id)
    assert live(engine, shelf) == set(shelf) - {b"private/c.jpg"}
    assert [photo.id for photo in missing.list_missing(engine, 9)] == [gone]


def test_a_removed_folder_and_left_out_know_nothing_of_each_other(
    engine: Connection, folder: Folder, shelf: dict[bytes, int]
) -> None:
    private = exclusions.add(engine, "private/", None)
    folders.remove(engine, folder.id)
    assert live(engine, shelf) == set()
    assert exclusions.list_exclusions(engine)[0].photos == 0
    png = exclusions.add(engine, "*.png", None)
    exclusions.remove(engine, private.id)
    assert live(engine, shelf) == set()
    folders.restore(engine, folder.id)
    assert live(engine, shelf) == set(shelf) - paths("b.png", "private/d.png")
    exclusions.remove(engine, png.id)
    assert live(engine, shelf) == set(shelf)


def test_in_the_place_of_another_photo_it_is_missing(
    engine: Connection, folder: Folder, shelf: dict[bytes, int]
) -> None:
    made = exclusions.add(engine, "a.jpg", None)
    with writing(engine):
        place = files.place_of(engine, folder.id, folder.name, b"")
        (other,) = files.insert(engine, place, [FoundFile(b"a.jpg", 1, 1, 1, 99)])
    exclusions.remove(engine, made.id)
    assert live(engine, shelf | {b"other": other}) == set(shelf) - {b"a.jpg"} | {b"other"}
    assert [photo.id for photo in missing.list_missing(engine, 9)] == [shelf[b"a.jpg"]]


@pytest.mark.parametrize("pattern", ["", "*", "/", "#", "a\nb"])
def test_a_bad_pattern_changes_nothing(
    engine: Connection, shelf: dict[bytes, int], pattern: str
) -> None:
    with pytest.raises(UsageError):
        exclusions.add(engine, pattern, None)
    assert exclusions.list_exclusions(engine) == []
    assert live(engine, shelf) == set(shelf)


def test_a_folder_that_is_none(engine: Connection) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        exclusions.add(engine, "a", 77)


def test_a_folder_around_takes_the_patterns_over(
    engine: Connection, folder: Folder, shelf: dict[bytes, int], tmp_path: Path
) -> None:
    exclusions.add(engine, "/private/", folder.id)
    exclusions.add(engine, "*.png", folder.id)
    exclusions.add(engine, "!b.png", folder.id)
    before = live(engine, shelf)
    assert before == paths("a.jpg", "b.png", "x/private/e.jpg")
    outer = folders.add(engine, os.fsencode(tmp_path))
    assert live(engine, shelf) == before
    found = [(e.pattern, e.folder_id) for e in exclusions.list_exclusions(engine)]
    assert found == [
        ("/pictures/private/", outer.id),
        ("/pictures/**/*.png", outer.id),
        ("!/pictures/**/b.png", outer.id),
    ]
    assert engine.all("PRAGMA foreign_key_check") == []


def test_patterns_hold_for_places_that_change(engine: Connection, tmp_path: Path) -> None:
    """A pattern for all folders, anchored to the top: the top is elsewhere after a take-over."""
    inner = tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    folder = folders.add(engine, os.fsencode(inner))
    (photo_id,) = put_photos(engine, folder, b"private", [b"a.jpg"])
    exclusions.add(engine, "/private/", None)
    shelf = {b"a": photo_id}
    assert live(engine, shelf) == set()
    folders.add(engine, os.fsencode(inner.parent))
    assert live(engine, shelf) == {b"a"}


def test_a_folder_added_inside_a_removed_one_goes_to_it(
    engine: Connection, folder: Folder, shelf: dict[bytes, int], pictures: Path
) -> None:
    (pictures / "private").mkdir()
    folders.remove(engine, folder.id)
    inner = folders.add(engine, os.fsencode(pictures / "private"))
    exclusions.add(engine, "deep/", inner.id)
    assert live(engine, shelf) == {p for p in shelf if p.startswith(b"private/") and b"f." not in p}
    folders.restore(engine, folder.id)
    assert [f.id for f in folders.list_folders(engine)] == [folder.id]
    assert live(engine, shelf) == set(shelf) - paths("private/deep/f.jpg")


def test_what_was_left_out_of_a_removed_folder_stays_left_out_inside_it(
    engine: Connection, folder: Folder, shelf: dict[bytes, int], pictures: Path
) -> None:
    (pictures / "private" / "deep").mkdir(parents=True)
    exclusions.add(engine, "deep/", folder.id)
    exclusions.add(engine, "/private/c.jpg", folder.id)
    folders.remove(engine, folder.id)
    before = live(engine, shelf)
    inner = folders.add(engine, os.fsencode(pictures / "private"))
    shown = live(engine, shelf) - before
    assert shown == {p for p in shelf if p.startswith(b"private/")} - paths(
        "private/deep/f.jpg", "private/c.jpg"
    )
    held = {e.pattern: e.id for e in exclusions.list_exclusions(engine) if e.folder_id == inner.id}
    assert set(held) == {"deep/", "/c.jpg"}
    exclusions.remove(engine, held["deep/"])
    folders.settle(engine)
    folders.remove(engine, inner.id)
    folders.add(engine, inner.path)
    assert b"private/deep/f.jpg" in live(engine, shelf), "what the user took back stays so"


class _Killed(BaseException):
    pass


class _Dying(Connection):
    """Fails at a given commit, as a process that is killed there.

    `updates` counts the photos that each transaction hid or showed.
    """

    commits_left = 10**9
    updates: tuple[int, ...] = (0,)

    @override
    def execute(self, sql: str, parameters: object = (), /) -> sqlite3.Cursor:
        if sql == "COMMIT":
            if self.commits_left == 0:
                raise _Killed
            self.commits_left -= 1
            self.updates = (*self.updates, 0)
        elif sql.startswith("UPDATE photos SET excluded"):
            self.updates = (*self.updates[:-1], self.updates[-1] + 1)
        return super().execute(sql, parameters)


def many(engine: Connection, folder: Folder) -> list[int]:
    return put_photos(engine, folder, b"p", [b"%d.jpg" % i for i in range(BATCH_ROWS * 2 + 7)])


@pytest.mark.parametrize("commits", range(5))
@pytest.mark.parametrize("taking_back", [False, True])
def test_a_kill_in_the_middle_is_finished_later(
    engine: Connection,
    folder: Folder,
    library: Path,
    commits: int,
    taking_back: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids = many(engine, folder)
    made = exclusions.add(engine, "p/", None) if taking_back else None
    monkeypatch.setattr("core.catalog.connection.Connection", _Dying)
    dying = open_engine(library)
    assert isinstance(dying, _Dying)
    dying.commits_left = commits
    # The list, three batches, and that all is done.
    with closing(dying), pytest.raises(_Killed):
        _change(dying, made)
    exclusions.settle(engine)
    is_kept = bool(exclusions.list_exclusions(engine))
    assert is_kept == ((commits == 0) if taking_back else (commits > 0))
    expected = set() if is_kept else set(ids)
    assert set(photos.view_ids(engine, PhotoView())) == expected
    assert names.count(engine) == photos.count_live(engine) == len(expected)
    assert settings_table.get(engine, EXCLUSIONS_UNSETTLED) == "0"


def _change(connection: Connection, made: Exclusion | None) -> None:
    if made is None:
        exclusions.add(connection, "p/", None)
    else:
        exclusions.remove(connection, made.id)


def test_transactions_stay_short(
    engine: Connection, folder: Folder, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = many(engine, folder)
    monkeypatch.setattr("core.catalog.connection.Connection", _Dying)
    watched = open_engine(library)
    assert isinstance(watched, _Dying)
    with closing(watched):
        made = exclusions.add(watched, "*.jpg", None)
        exclusions.remove(watched, made.id)
    assert sum(watched.updates) == 2 * len(ids)
    assert max(watched.updates) == BATCH_ROWS
