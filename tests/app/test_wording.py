"""Numbers, names and states as words."""

import msgspec
import pytest

from app import wording
from app.directories import as_tree
from app.emptiness import Situation, explain
from core.records import (
    DirectoryCount,
    Folder,
    FolderId,
    Hit,
    ModelStatus,
    PhotoId,
    PhotoView,
    Progress,
    SearchAnswer,
    Status,
)


@pytest.mark.parametrize(
    ("progress", "line"),
    [
        (Progress(), ""),
        (Progress("scanning", found=12345), "Looking for photos · 12,345 files found"),
        (Progress("paused", 3, 10), "Paused at 3 of 10 files"),
        (Progress("waiting", 3, 10), "Waiting · 3 of 10 files done"),
        (
            Progress("waiting", 3, 10, waiting_for="Waiting for mains power."),
            "Waiting for mains power · 3 of 10 files done",
        ),
        (Progress("indexing", 3, 10, arrivals=2), "Indexing 3 of 10 files · 2 new photos first"),
        (Progress("indexing", 3, 10), "Indexing 3 of 10 files"),
        (Progress("indexing", 3, 10, rate_per_s=1.25), "Indexing 3 of 10 files · 1.2 per second"),
        (
            Progress("indexing", 1204, 5000, rate_per_s=38.2, remaining_s=7300),
            "Indexing 1,204 of 5,000 files · 38 per second · about 2 hours left",
        ),
    ],
)
def test_progress(progress: Progress, line: str) -> None:
    assert wording.progress_line(progress) == line


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "less than a minute left"),
        (61, "about 1 minute left"),
        (150, "about 2 minutes left"),
        (4900, "about 1 hour 20 minutes left"),
        (200_000, "about 2 days left"),
    ],
)
def test_remaining(seconds: float, words: str) -> None:
    assert wording.remaining(seconds) == words


def some_hits(count: int) -> tuple[Hit, ...]:
    return tuple(Hit(PhotoId(number), 0.3) for number in range(1, count + 1))


def named_hits(count: int) -> tuple[Hit, ...]:
    return tuple(Hit(PhotoId(number), 0.3, by_name=True) for number in range(1, count + 1))


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (SearchAnswer((), "m", 40, 0), "0 photos"),
        (SearchAnswer(some_hits(3), "m", 40, 0, more=True), "Best 3 of 40"),
        (SearchAnswer(some_hits(3), "m", 40, 0), "3 photos, best first"),
        (SearchAnswer(some_hits(40), "m", 40, 0), "40 photos, best first"),
        (
            SearchAnswer(some_hits(3), "m", 2953, 272, more=True),
            "Best 3 of 2,953 · 272 not indexed yet",
        ),
        (SearchAnswer(named_hits(3), "m", 40, 0, more=True), "3 photos by their names"),
        (
            SearchAnswer(named_hits(3), "m", 40, 0, more=True, names_cut=True),
            "3 photos by their names · only the newest of more",
        ),
        (
            SearchAnswer((Hit(PhotoId(1), None, by_name=True),), "m", 40, 0, "By name only."),
            "1 photo · By name only.",
        ),
    ],
)
def test_how_many_photos_a_search_shows(answer: SearchAnswer, line: str) -> None:
    assert wording.answer_line(answer) == line


def test_photos_with_problems_are_not_waited_for() -> None:
    answer = SearchAnswer(some_hits(3), "m", 40, 4, more=True)
    assert (
        wording.answer_line(answer, msgspec.structs.replace(status(), failures=1))
        == "Best 3 of 40 · 3 not indexed yet"
    )
    assert (
        wording.answer_line(answer, msgspec.structs.replace(status(), failures=4)) == "Best 3 of 40"
    )


def test_while_the_model_loads_nothing_is_said_of_what_waits() -> None:
    answer = SearchAnswer((), "m", 0, 40, "By name only.")
    assert wording.answer_line(answer, status(condition="loading")) == "0 photos · By name only."


def test_sizes_and_moments() -> None:
    assert wording.file_size(999) == "999 bytes"
    assert wording.file_size(2_400_000) == "2.4 MB"
    assert wording.moment(1_262_304_000) == "1 January 2010, 00:00"
    assert wording.moment(1e300) == ""


def test_tooltips_show_markup_as_it_is() -> None:
    assert wording.plain_tooltip("<b>a</b>") == "<span>&lt;b&gt;a&lt;/b&gt;</span>"
    assert wording.plain_tooltip("") == ""


def test_short_names_of_folders() -> None:
    assert wording.short_name(Folder(FolderId(1), b"/", "/")) == "/"
    assert wording.short_name(Folder(FolderId(1), b"/a/b/", "/a/b/")) == "b"
    assert wording.short_name(Folder(FolderId(1), b"", "C:\\a\\Fotos")) == "Fotos"


def test_directories_become_a_tree() -> None:
    one = FolderId(1)
    root = as_tree(
        [
            DirectoryCount(one, b"", "", 1),
            DirectoryCount(one, b"2019/b", "2019/b", 2),
            DirectoryCount(one, b"2019/A\xff", "2019/A?", 3),
        ]
    )
    assert root.photos == 6
    (year,) = root.children
    assert (year.name, year.photos) == ("2019", 5)
    assert [(child.name, child.photos) for child in year.children] == [("A\ufffd", 3), ("b", 2)]
    found = root.find(b"2019/b")
    assert found is not None
    assert found.photos == 2
    assert root.find(b"2019/none") is None
    assert root.find(b"none") is None


def status(phase: str = "idle", condition: str = "ready") -> Status:
    return Status(
        version="1",
        pid=1,
        library="/l",
        model=ModelStatus("m", condition),  # type: ignore[arg-type]  # a test's own words
        next_model=None,
        progress=Progress(phase),  # type: ignore[arg-type]  # as above
        folders=(),
        photos=0,
        embedded=0,
        failures=0,
        missing=0,
        index_kind="exact",
        index_size=0,
    )


OFFLINE = Folder(FolderId(1), b"/a", "/a", offline=True, message="Unplugged.")
ONLINE = Folder(FolderId(2), b"/b", "/b")
NOTHING = SearchAnswer((), "m", 10, 0)
SITUATIONS = {
    "This folder is not connected": Situation(PhotoView(FolderId(1)), (OFFLINE, ONLINE)),
    "No photos in this folder": Situation(PhotoView(FolderId(2)), (OFFLINE, ONLINE), status()),
    "Looking for photos…": Situation(PhotoView(), (ONLINE,), status("scanning")),
    "Indexing is paused": Situation(PhotoView(), (ONLINE,), status("paused")),
    "No photos here": Situation(PhotoView(), (ONLINE,), status()),
    "Nothing found": Situation(PhotoView(), (ONLINE,), status(), NOTHING),
    "Nothing found yet": Situation(PhotoView(), (ONLINE,), status(), SearchAnswer((), "m", 1, 9)),
    "No file or folder has that name": Situation(
        PhotoView(), (ONLINE,), status(condition="failed"), NOTHING
    ),
    "The model is still loading": Situation(
        PhotoView(), (ONLINE,), status(condition="loading"), NOTHING
    ),
}


@pytest.mark.parametrize(("title", "situation"), SITUATIONS.items())
def test_an_empty_place_says_why_and_what_to_do(title: str, situation: Situation) -> None:
    said = explain(situation)
    assert said.title == title
    assert said.text
    assert bool(said.button) == bool(said.verb)


def test_what_keeps_a_search_from_finding_comes_before_what_is_not_indexed() -> None:
    answer = SearchAnswer((), "m", 0, 9, "By name only.")
    said = explain(Situation(PhotoView(), (ONLINE,), status(), answer))
    assert (said.title, said.text) == ("Nothing found", "By name only.")


def test_photos_that_are_listed_and_files_that_are_worked_on_are_told_apart() -> None:
    """Else the line at the bottom and the one over the photos disagree."""
    folder = Folder(FolderId(1), b"/a", "/a", photos=1310, shown=1204)
    there = msgspec.structs.replace(status(), folders=(folder,), photos=1310, embedded=1310)
    assert wording.resting_line(there) == "1,204 photos · 1,310 files, all can be searched"
    some = msgspec.structs.replace(there, embedded=1309)
    assert wording.resting_line(some) == "1,204 photos · 1,310 files, 1,309 can be searched"
    answer = SearchAnswer(some_hits(3), "m", 1310, 0, more=True)
    assert wording.answer_line(answer, there) == "Best 3 of 1,310 files"
    plain = msgspec.structs.replace(folder, photos=1204)
    same = msgspec.structs.replace(there, folders=(plain,), photos=1204, embedded=1204)
    assert wording.resting_line(same) == "1,204 photos, all can be searched"
    assert wording.answer_line(answer, same) == "Best 3 of 1,310"
