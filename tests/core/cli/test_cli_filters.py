"""Filters and orders as options of `photos` and `search`."""

from datetime import UTC, datetime

import pytest

from core.records import Box, PhotoFilter, PhotoView, SearchQuery
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(30)
    photosift.library.script_search("dog", [7, 3, 5], scores=[0.31, 0.274, None])
    return photosift


def view_of(terminal: Terminal) -> PhotoView:
    view = terminal.library.called("photo_ids")[-1]
    assert isinstance(view, PhotoView)
    return view


def utc(*date: int) -> float:
    return datetime(*date, tzinfo=UTC).timestamp()  # type: ignore[arg-type, misc]  # six at most


def test_photos_are_listed_by_path_without_a_filter(filled: Terminal) -> None:
    assert filled("photos").code == 0
    assert view_of(filled) == PhotoView(order="path")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--untagged --favourite", PhotoFilter(untagged=True, favourite=True)),
        ("--min-rating 2 --max-rating 4", PhotoFilter(min_rating=2, max_rating=4)),
        ("--format raw --format JPEG", PhotoFilter(formats=("RAW", "JPEG"))),
        ("--orientation portrait --min-px 9", PhotoFilter(orientation="portrait", min_px=9)),
        ("--max-px 8 --min-bytes 1", PhotoFilter(max_px=8, min_bytes=1)),
        ("--max-bytes 7 --name IMG_", PhotoFilter(max_bytes=7, name="IMG_")),
        ("--camera X --lens Y", PhotoFilter(camera="X", lens="Y")),
        ("--from 2023 --before 2024-02",
         PhotoFilter(taken_from_utc=utc(2023, 1, 1), taken_before_utc=utc(2024, 2, 1))),
        ("--from 2023-05-17", PhotoFilter(taken_from_utc=utc(2023, 5, 17))),
        ("--added-since 2024-01-02",
         PhotoFilter(added_since_utc=datetime(2024, 1, 2).astimezone().timestamp())),
        ("--place --no-screenshots", PhotoFilter(has_place=True, screenshots=False)),
        ("--no-place --screenshots", PhotoFilter(has_place=False, screenshots=True)),
        ("--box 1,-2.5,3,4", PhotoFilter(box=Box(1.0, -2.5, 3.0, 4.0))),
    ],
)  # fmt: skip
def test_every_option_is_a_condition(filled: Terminal, words: str, expected: PhotoFilter) -> None:
    for command in ("photos", "search dog"):
        outcome = filled(*command.split(), *words.split())
        assert outcome.code == 0, outcome.err
    assert view_of(filled).filter == expected
    query = filled.library.called("search")[-1]
    assert isinstance(query, SearchQuery)
    assert query.filter == expected


def test_tags_albums_and_folders_by_name(filled: Terminal) -> None:
    tag = filled.library.make_tag(["Places", "Crete"])
    album = filled.library.make_album("Best")
    folder = filled.library.folders()[0]
    words = ["--tag", "places/crete", "--album", "best", "--in", f"{folder.name}/deep"]
    assert filled("photos", *words).code == 0
    view = view_of(filled)
    assert view.filter == PhotoFilter(tag_ids=(tag.id,), album_id=album.id)
    assert (view.folder_id, view.directory) == (folder.id, b"deep")
    for wrong in (["--tag", "none"], ["--album", "none"], ["--in", "/nowhere"]):
        outcome = filled("photos", *wrong)
        assert outcome.code == 2
        assert "list" in outcome.err.splitlines()[1]


def test_orders_and_shelves(filled: Terminal) -> None:
    filled("photos", "--order", "largest", "--hidden")
    assert view_of(filled) == PhotoView(order="largest", shelf="hidden")
    filled("photos", "--trash")
    assert view_of(filled).shelf == "trash"
    assert "no such photos" in filled("photos", "--camera", "none").err
    assert filled("photos", "--hidden", "--trash").code == 2


def test_hits_in_another_order(filled: Terminal) -> None:
    rows = filled("search", "dog", "--order", "oldest", "--json").json("search")
    by_date = list(filled.library.in_order([7, 3, 5], "oldest"))
    assert [row["id"] for row in rows] == by_date != [7, 3, 5]
    assert {row["id"]: row["score"] for row in rows} == {7: 0.31, 3: 0.274, 5: None}


@pytest.mark.parametrize(
    "words", [["--from", "yesterday"], ["--box", "1,2,3"], ["--box", "a,b,c,d"]]
)
def test_what_is_not_understood_is_said(filled: Terminal, words: list[str]) -> None:
    outcome = filled("photos", *words)
    assert outcome.code == 2
    assert "Write" in outcome.err.splitlines()[1]
