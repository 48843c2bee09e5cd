"""Albums that are saved searches, on the command line: made, shown, and searched in."""

import msgspec
import pytest

from core.cli.program import WRONG_USAGE
from core.cli.saved_searches import narrowed
from core.records import (
    Box,
    FolderId,
    PhotoFilter,
    PhotoId,
    PhotoTerm,
    PhotoView,
    SavedSearch,
    SearchQuery,
    TextTerm,
)
from core.records.narrowing import NOTHING
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(30)
    photosift.library.script_search("dog", [7, 3, 5], scores=[0.31, 0.274, None])
    return photosift


def saved(terminal: Terminal, name: str) -> SavedSearch:
    (album,) = [album for album in terminal.library.albums() if album.name == name]
    return msgspec.json.decode(album.query, type=SavedSearch)


def searched(terminal: Terminal) -> SearchQuery:
    query = terminal.library.called("search")[-1]
    assert isinstance(query, SearchQuery)
    return query


def test_a_saved_search_is_made_of_words_and_conditions(filled: Terminal) -> None:
    folder = filled.library.folders()[0]
    made = filled("albums", "make", "Dogs", "--search", " dog ", "--min-rating", "2")
    assert (made.code, made.out) == (0, "Album Dogs made.\n")
    assert saved(filled, "Dogs") == SavedSearch(
        "dog", view=PhotoView(filter=PhotoFilter(min_rating=2))
    )
    assert filled("albums", "make", "Here", "--in", folder.name).code == 0
    assert saved(filled, "Here") == SavedSearch(view=PhotoView(folder.id))
    assert filled("albums", "make", "Big dogs", "--search", "big", "--album", "dogs").code == 0
    assert saved(filled, "Big dogs").text == "dog big"
    assert filled("albums").out.startswith("saved search  Big dogs\n")
    for wrong in (["--search", " "], ["--search", "dog", "3"], ["3", "--favourite"]):
        outcome = filled("albums", "make", "Other", *wrong)
        assert outcome.code == WRONG_USAGE, wrong
    assert len(filled.library.albums()) == 3


def test_what_a_saved_search_finds_is_shown(filled: Terminal) -> None:
    filled("albums", "make", "Dogs", "--search", "dog", "--min-rating", "2")
    rows = filled("albums", "show", "dogs", "--json").json("albums-show")
    assert [row["id"] for row in rows] == [7, 3, 5], "the best first, as in the window"
    assert searched(filled).filter == PhotoFilter(min_rating=2)
    rows = filled("photos", "--album", "dogs", "--order", "oldest", "--json").json("photos")
    assert [row["id"] for row in rows] == list(filled.library.in_order([7, 3, 5], "oldest"))
    filled("photos", "--album", "dogs", "--favourite")
    assert searched(filled).filter == PhotoFilter(min_rating=2, favourite=True)
    assert filled("photos", "--album", "dogs", "--hidden").code == WRONG_USAGE


@pytest.mark.parametrize(
    ("own", "option", "hint"),
    [
        (PhotoFilter(name="IMG"), ["--name", "2019"], "--name"),
        (PhotoFilter(box=Box(-20, 177, -16, -178)), ["--box", "35,-10,60,40"], "--box"),
        (PhotoFilter(box=Box(35, -10, 60, 40)), ["--box=-20,177,-16,-178"], "--box"),
    ],
)
def test_two_conditions_that_no_filter_says_are_refused(
    filled: Terminal, own: PhotoFilter, option: list[str], hint: str
) -> None:
    text = msgspec.json.encode(SavedSearch(view=PhotoView(filter=own))).decode()
    filled.library.make_album("Mine", text)
    for command in (["photos"], ["search", "dog"]):
        outcome = filled(*command, "--album", "Mine", *option)
        assert outcome.code == WRONG_USAGE
        assert f"Leave out {hint}" in outcome.err
    own_text = (
        ["--name", own.name]
        if own.box is None
        else [f"--box={own.box.south},{own.box.west},{own.box.north},{own.box.east}"]
    )
    assert filled("photos", "--album", "Mine", *own_text).code == 0, "which says nothing new"


def test_a_saved_view_is_shown_as_it_was_saved(filled: Terminal) -> None:
    library = filled.library
    library.favour([4, 9], on=True)
    view = PhotoView(order="oldest", filter=PhotoFilter(favourite=True), grouping="month")
    library.make_album("Mine", msgspec.json.encode(SavedSearch(view=view)).decode())
    shown = filled("albums", "show", "Mine", "--json").json("albums-show")
    assert [row["id"] for row in shown] == list(library.photo_ids(view)) != []
    rows = filled("photos", "--album", "Mine", "--order", "newest", "--json").json("photos")
    assert sorted(row["id"] for row in rows) == [4, 9]
    assert library.called("photo_ids")[-1] == PhotoView(filter=PhotoFilter(favourite=True))
    filled("photos", "--album", "Mine", "--hidden")
    hidden = PhotoView(filter=PhotoFilter(favourite=True), order="path", shelf="hidden")
    assert library.called("photo_ids")[-1] == hidden


def test_a_search_looks_for_what_the_album_looks_for_too(filled: Terminal) -> None:
    library = filled.library
    kept = SavedSearch("dog", (PhotoId(4),), PhotoView(filter=PhotoFilter(untagged=True)))
    library.make_album("Dogs", msgspec.json.encode(kept).decode())
    rows = filled("search", "--album", "Dogs", "--json").json("search")
    assert [row["id"] for row in rows] == [7, 3, 5]
    assert searched(filled).terms == (TextTerm("dog"), PhotoTerm(PhotoId(4)))
    filled("search", "beach", "--album", "Dogs", "--limit", "9")
    assert [term.text for term in searched(filled).terms if isinstance(term, TextTerm)] == [
        "beach",
        "dog",
    ]
    assert (searched(filled).limit, searched(filled).filter.untagged) == (9, True)
    library.make_album("By hand")
    for album in ("By hand", "none"):
        assert filled("search", "--album", album).code == WRONG_USAGE
    assert filled("search", "--not", "cat", "--album", "By hand").code == WRONG_USAGE


def test_the_search_of_a_newer_version_is_left_alone(
    filled: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled("albums", "make", "Dogs", "--search", "dog")
    (album,) = filled.library.albums()
    newer = msgspec.structs.replace(album, query='{"text": 5}')
    monkeypatch.setattr(filled.library, "albums", lambda: [newer])
    for words in (["albums", "show", "Dogs"], ["photos", "--album", "Dogs"]):
        outcome = filled(*words)
        assert outcome.code == WRONG_USAGE
        assert "newer version" in outcome.err


ALL, ONE, OTHER = PhotoView(), PhotoView(FolderId(1), b"a"), PhotoView(FolderId(2))
BELOW, TOP, BESIDE = (PhotoView(FolderId(1), path) for path in (b"a/b", b"", b"ab"))


@pytest.mark.parametrize(
    ("own", "typed", "place"),
    [(ALL, ONE, ONE), (ONE, ALL, ONE), (ONE, BELOW, BELOW), (BELOW, ONE, BELOW), (TOP, ONE, ONE),
     (ONE, TOP, ONE), (ONE, OTHER, None), (ONE, BESIDE, None), (ALL, ALL, ALL)],
)  # fmt: skip
def test_two_places_have_the_inner_one_in_common(
    own: PhotoView, typed: PhotoView, place: PhotoView | None
) -> None:
    found = narrowed(SavedSearch("dog", view=own), typed).view
    if place is None:
        assert found.filter == NOTHING
    else:
        assert found == place
