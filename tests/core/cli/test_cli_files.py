"""`photosift trash`, `move`, `copy`, `rename`, `export`, `dates`."""

from pathlib import Path

import pytest

from core.cli.program import WRONG_USAGE
from core.records import FileProblem
from tests.core.cli.conftest import Terminal
from tests.support.fake_library import FakeLibrary


@pytest.fixture
def filled(photosift: Terminal) -> Terminal:
    photosift.library = FakeLibrary(5)
    return photosift


def ids(terminal: Terminal, count: int) -> list[str]:
    from core.records import PhotoView  # noqa: PLC0415 - for this alone

    return [str(i) for i in list(terminal.library.photo_ids(PhotoView()))[:count]]


def test_trash_list_restore(filled: Terminal) -> None:
    chosen = ids(filled, 2)
    gone = filled("trash", *chosen)
    assert (gone.code, gone.out) == (0, "2 photos put into the trash.\n")
    rows = filled("trash", "--list", "--json").json("trash-list")
    assert sorted(str(row["id"]) for row in rows) == sorted(chosen)
    assert len(filled("trash", "--list").out.splitlines()) == 2
    back = filled("trash", "--restore", chosen[0], "--json").json("trash")
    assert (back["kind"], back["photos"], back["failed"]) == ("restore", 1, 0)
    assert filled("trash", "--restore", chosen[0]).code == WRONG_USAGE
    assert filled("trash", "--restore").code == 0
    assert "empty" in filled("trash", "--list").err


def test_emptying_needs_a_yes(filled: Terminal) -> None:
    chosen = ids(filled, 2)
    filled("trash", *chosen)
    asked = filled("trash", "--empty")
    assert asked.code == 0
    assert "2 photos" in asked.out
    assert "Nothing was deleted" in asked.err
    assert filled("trash", "--empty", "--json").json("trash-empty")["work"] is None
    assert filled.library.deleted == []
    done = filled("trash", "--empty", "--yes", "--json").json("trash-empty")
    assert (done["photos"], done["work"]["kind"]) == (2, "empty")
    assert len(filled.library.deleted) == 2


@pytest.mark.parametrize(
    "words", [[], ["--list", "--empty"], ["--yes", "1"], ["--restore", "--empty"]]
)
def test_what_trash_does_not_understand(filled: Terminal, words: list[str]) -> None:
    outcome = filled("trash", *words)
    assert outcome.code == WRONG_USAGE
    assert outcome.err


def test_problems_are_told_and_the_exit_code_says_so(filled: Terminal) -> None:
    filled.library.problems = (FileProblem("a.jpg", "The disk is full.", "Free some space."),)
    (chosen,) = ids(filled, 1)
    outcome = filled("trash", chosen)
    assert outcome.code == 1
    assert "a.jpg: The disk is full." in outcome.err


def test_move_copy_rename_export(filled: Terminal, tmp_path: Path) -> None:
    chosen = ids(filled, 2)
    assert filled("move", *chosen, "--to", str(tmp_path)).code == 0
    assert filled("copy", *chosen, "--to", str(tmp_path), "--json").json("trash")["kind"] == "copy"
    rows = filled("rename", "x{number}", *chosen, "--dry-run", "--json").json("rename-preview")
    assert [row["after"].split(".")[0] for row in rows] == ["x1", "x2"]
    assert filled("rename", "x{number}", *chosen).code == 0
    done = filled("export", *chosen, "--to", str(tmp_path), "--format", "jpeg", "--longest", "80")
    assert done.out == "2 photos exported.\n"
    assert filled("export", *chosen, "--to", str(tmp_path), "--longest", "80").code == WRONG_USAGE


def test_dates(filled: Terminal) -> None:
    (chosen,) = ids(filled, 1)
    assert filled("dates", chosen, "--at", "2019-07-04T12:30:00").code == 0
    assert filled("dates", chosen, "--shift", "-3600").code == 0
    assert filled("dates", chosen).code == WRONG_USAGE
    assert filled("dates", chosen, "--at", "yesterday").code == WRONG_USAGE
