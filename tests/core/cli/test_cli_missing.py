"""`photosift missing`, `photosift purge`."""

from pathlib import Path

import pytest

from core.cli.program import WRONG_USAGE
from core.records import MissingPhoto, PhotoId
from tests.core.cli.conftest import Terminal
from tests.support.fake_keeping import PURGED_UTC

DAY = 86400.0
FIRST = 1_700_000_000.0


@pytest.fixture
def lost(photosift: Terminal) -> list[MissingPhoto]:
    photosift.library.missing_photos = [
        MissingPhoto(
            PhotoId(3), b"/p/caf\xe9.jpg", "caf\ufffd.jpg", FIRST + DAY, ("a", "b"), ("c",)
        ),
        MissingPhoto(PhotoId(2), b"/p/sub/2.jpg", "2.jpg", FIRST),
        MissingPhoto(PhotoId(1), b"/q/1.jpg", "1.jpg", FIRST),
    ]
    return photosift.library.missing_photos


def test_missing(photosift: Terminal, lost: list[MissingPhoto]) -> None:
    listed = photosift("missing")
    lines = listed.out.splitlines()
    assert lines[0].startswith("/p/caf\ufffd.jpg; missing since 2023-11-")
    assert lines[0].endswith("; tags: a, b; albums: c")
    assert lines[1].startswith("/p/sub/2.jpg; missing since")
    assert len(lines) == 3
    rows = photosift("missing", "--json", "--limit", "1").json("missing")
    assert [(row["id"], row["tags"], row["albums"]) for row in rows] == [(3, ["a", "b"], ["c"])]
    assert rows[0]["path_bytes"]


def test_nothing_is_missing(photosift: Terminal) -> None:
    for command in ("missing", "purge"):
        nothing = photosift(command)
        assert (nothing.code, nothing.out, nothing.err) == (0, "", "No photo is missing.\n")
    assert photosift("missing", "--json").json("missing") == []
    empty = photosift("purge", "--yes", "--json").json("purge")
    assert (empty["photos"], empty["purged"], empty["purged_utc"]) == (0, 0, None)
    assert photosift.library.called("purge") == []


def test_purge_says_what_would_go_and_does_nothing(
    photosift: Terminal, lost: list[MissingPhoto]
) -> None:
    told = photosift("purge")
    assert told.code == 0
    first, *examples = told.out.splitlines()
    assert first.startswith("3 photos missing (since 2023-11-")
    assert first.endswith("1 with tags, 1 in albums.")
    assert [line.strip().partition(";")[0] for line in examples] == [
        "/p/caf\ufffd.jpg",
        "/p/sub/2.jpg",
        "/q/1.jpg",
    ]
    assert "Nothing was changed" in told.err
    found = photosift("purge", "--json").json("purge")
    assert (found["photos"], found["tagged"], found["purged"]) == (3, 1, 0)
    assert len(found["examples"]) == 3
    assert photosift.library.called("purge") == []


def test_purge_and_its_way_back(photosift: Terminal, lost: list[MissingPhoto]) -> None:
    done = photosift("purge", "--yes")
    assert done.out.splitlines()[-1] == "3 photos forgotten."
    assert "photosift purge --undo" in done.err
    assert photosift.library.called("purge") == [[3, 2, 1]], "what was reported, nothing else"
    back = photosift("purge", "--undo")
    assert back.out == "3 photos no longer forgotten.\n"
    assert photosift.library.called("undo_purge") == [PURGED_UTC]
    assert "Nothing was forgotten" in photosift("purge", "--undo").err
    as_json = photosift("purge", "--yes", "--json").json("purge")
    assert (as_json["purged"], as_json["purged_utc"]) == (3, PURGED_UTC)
    assert photosift("purge", "--undo", "--json").json("purge")["restored"] == 3


def test_purge_of_places(photosift: Terminal, lost: list[MissingPhoto], tmp_path: Path) -> None:
    photosift("purge", "--yes", "/p/sub", "/q/1.jpg")
    assert photosift.library.called("purge") == [[2, 1]]
    none = photosift("purge", "--yes", "/p", str(tmp_path))
    assert (none.code, none.out) == (WRONG_USAGE, "")
    assert "No photo is missing at" in none.err
    assert len(photosift.library.called("purge")) == 1
    assert photosift("purge", "--undo", "/p").code == WRONG_USAGE


@pytest.mark.parametrize(("answer", "purged"), [("y\n", 1), ("n\n", 0), ("\n", 0)])
def test_on_a_terminal_it_asks(
    photosift: Terminal,
    lost: list[MissingPhoto],
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    purged: int,
) -> None:
    monkeypatch.setattr("core.cli.asking.is_terminal", lambda: True)
    monkeypatch.setattr("sys.stdin", _Keyboard(answer))
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: answer.strip())
    assert photosift("purge").code == 0
    assert len(photosift.library.called("purge")) == purged
    photosift("purge", "--json")
    assert len(photosift.library.called("purge")) == purged, "a program is never asked"


class _Keyboard:
    def __init__(self, typed: str) -> None:
        self._typed = typed

    def isatty(self) -> bool:
        return True

    def readline(self) -> str:
        return self._typed
