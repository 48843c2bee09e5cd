"""`photosift tags`, `albums`, `rate`, `hide`, `undo`, ... over a library in memory."""

import io
import os
import sys
import typing

import pytest

from core.cli.choosing import find_album
from core.cli.program import WRONG_USAGE
from core.cli.step_words import WORDS
from core.cli.tag_commands import find_tag, tag_paths
from core.records import Album, PhotoView, Tag, Verb
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary

PHOTOS = 4


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(PHOTOS)
    return photosift


def path_of(terminal: Terminal, photo_id: int) -> str:
    return os.fsdecode(terminal.library.photos([photo_id])[0].path)


def feed(monkeypatch: pytest.MonkeyPatch, given: bytes) -> None:
    """Something on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))


def tagged(terminal: Terminal) -> dict[str, int]:
    return {"/".join(row["path"]): row["photos"] for row in terminal("tags", "--json").json("tags")}


def test_a_tag_is_set_by_path_number_and_list(
    filled: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = filled("tags", "set", "Places/Crete", path_of(filled, 1), "2")
    assert (done.code, done.out) == (0, "2 photos tagged with Crete.\n")
    feed(monkeypatch, b"3\n" + os.fsencode(path_of(filled, 4)) + b"\n")
    row = filled("tags", "set", "crete", "-", "--json").json("undo")
    assert row["changed"] is True
    listed = filled("tags").out.splitlines()
    assert [line.split()[2] for line in listed] == ["crete", "Places", "Places/Crete"]
    feed(monkeypatch, b"1\0002\0")
    assert filled("tags", "unset", "Places/Crete", "-").out == (
        "2 photos no longer tagged with Crete.\n"
    )
    again = filled("tags", "unset", "Places/Crete", "1")
    assert (again.code, again.out, again.err) == (0, "", "Nothing had to be changed.\n")


def test_a_folder_stands_for_what_is_below_it(filled: Terminal) -> None:
    folder = filled.library.folders()[0]
    inside = len(filled.library.photo_ids(PhotoView(folder.id)))
    assert 1 < inside < PHOTOS
    assert filled("rate", "5", os.fsdecode(folder.path)).out == f"{inside} photos rated 5.\n"
    assert filled("hide", os.fsdecode(folder.path)).code == 0
    assert len(filled.library.photo_ids(PhotoView())) == PHOTOS - inside
    shown = filled("unhide", os.fsdecode(folder.path))
    assert shown.out == f"{inside} photos no longer hidden.\n"


def test_what_is_no_photo_changes_nothing(filled: Terminal) -> None:
    for word, said in (("/none.jpg", "/none.jpg is no photo"), ("99", "no photo 99")):
        wrong = filled("rate", "3", "1", word)
        assert wrong.code == WRONG_USAGE
        assert said in wrong.err
    assert filled.library.history() == []
    assert filled("rate", "6", "1").code == WRONG_USAGE
    assert filled("tags", "unset", "none", "1").code == WRONG_USAGE
    assert filled("albums", "add", "none", "1").code == WRONG_USAGE


def test_tags_are_changed(filled: Terminal) -> None:
    assert filled("tags", "add", "Music/AC\\/DC", "--colour", "#2f63d6").code == 0
    row = filled("tags", "list", "--json").json("tags")[1]
    assert (row["path"], row["colour"]) == (["Music", "AC/DC"], "#2f63d6")
    assert "Music/AC\\/DC" in filled("tags").out
    assert filled("tags", "alias", "Music/AC\\/DC", "acdc").code == 0
    assert filled("tags", "set", "acdc", "1").out == "1 photo tagged with AC/DC.\n"
    assert filled("tags", "rename", "acdc", "band").out == "Tag renamed to band.\n"
    assert filled("tags", "move", "acdc").code == 0
    assert filled("tags", "colour", "band", "").code == 0
    assert tagged(filled) == {"Music": 0, "band": 1}
    assert filled("tags", "add", "band").err == "Nothing had to be changed.\n"
    assert filled("tags", "remove", "band").code == 0
    assert tagged(filled) == {"Music": 0}
    assert filled("undo").out.startswith("Taken back: Tag band removed")
    assert tagged(filled) == {"Music": 0, "band": 1}


def test_albums_are_changed(filled: Terminal) -> None:
    assert filled("albums", "make", "Best", "3", "1").out == "Album Best made.\n"
    assert filled("albums", "add", "best", "2").code == 0
    assert filled("albums", "order", "best", "2", "--before", "3").code == 0
    shown = filled("albums", "show", "best", "--json").json("albums-show")
    assert [row["id"] for row in shown] == [2, 3, 1]
    assert filled("albums", "cover", "best", "1").code == 0
    assert filled("albums", "take", "best", "3").code == 0
    assert filled("albums", "rename", "best", "Very best").code == 0
    (row,) = filled("albums", "list", "--json").json("albums")
    assert (row["name"], row["cover_id"], row["photos"]) == ("Very best", 1, 2)
    assert filled("albums").out == "2 photos  Very best\n"
    assert filled("albums", "remove", "very best").code == 0
    assert filled("albums").err.startswith("There are no albums yet.")


def test_the_history_goes_back_and_forth(filled: Terminal) -> None:
    assert filled("undo").err == "There is nothing to undo.\n"
    assert filled("history").err == "Nothing was edited yet.\n"
    filled("favourite", "1", "2")
    filled("rate", "2", "1")
    row = filled("undo", "--json").json("undo")
    assert (row["step"]["verb"], row["step"]["state"]) == ("rate", "undone")
    assert filled("redo").out == "Done again: 1 photo rated 2.\n"
    filled("undo")
    filled("unfavourite", "1")
    assert filled("redo").err == "There is nothing to redo.\n"
    rows = filled("history", "--json").json("history")
    assert [(row["verb"], row["state"]) for row in rows] == [
        ("unfavour", "done"),
        ("rate", "dropped"),
        ("favour", "done"),
    ]
    listed = filled("history", "--limit", "2").out.splitlines()
    assert listed[0].endswith("1 photo no favourite any more")
    assert listed[1].split("  ")[1] == "1 photo rated 2"
    assert listed[1].endswith("undone for good")


def test_every_verb_has_words() -> None:
    assert set(WORDS) == set(typing.get_args(Verb))


def test_a_new_tag_and_what_it_is_set_on_are_one_edit(filled: Terminal) -> None:
    assert filled("tags", "set", "Places/Athens", "1", "2").code == 0
    assert [step.verb for step in filled.library.history()] == ["tag"]
    assert filled("undo").out == "Taken back: 2 photos tagged with Athens.\n"
    assert filled.library.tags() == []


def test_names_are_found_as_systems_write_them(filled: Terminal) -> None:
    filled("tags", "add", "Orte/Caf\u00e9")
    filled("albums", "make", "Caf\u00e9", "1")
    assert filled("tags", "rename", "orte/CAFE\u0301", "Teehaus").code == 0
    assert filled("albums", "rename", "cafe\u0301", "Teehaus").code == 0


def test_what_is_spelt_alike_goes_first(filled: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    library = filled.library
    monkeypatch.setattr(library, "tags", lambda: [Tag(1, None, "Crete"), Tag(2, None, "crete")])
    monkeypatch.setattr(library, "albums", lambda: [Album(1, "Crete"), Album(2, "crete")])
    assert [find_tag(library, word).id for word in ("Crete", "crete")] == [1, 2]
    assert [find_album(library, word).id for word in ("Crete", "crete")] == [1, 2]


def test_tags_lie_as_deep_as_anybody_likes() -> None:
    deep = [Tag(number, number - 1 or None, str(number)) for number in range(3000, 0, -1)]
    paths = tag_paths(deep)
    assert (paths[1], len(paths[3000]), paths[3000][-1]) == (("1",), 3000, "3000")
