"""`photosift folders relocate OLD NEW`."""

from pathlib import Path

from core.cli.program import FAILURE
from tests.core.cli.conftest import Terminal


def test_relocate(photosift: Terminal, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for path in (old, new):
        path.mkdir()
    photosift("add", str(old))
    old.rmdir()
    moved = photosift("folders", "relocate", str(old), str(new))
    assert (moved.code, moved.out) == (0, f"{old} is {new} now.\n")
    listed = photosift("folders", "--json")
    assert [folder["path"] for folder in listed.json("folders")] == [str(new)]


def test_relocate_what_is_not_there(photosift: Terminal, tmp_path: Path) -> None:
    other = photosift("folders", "relocate", str(tmp_path), str(tmp_path))
    assert other.code == FAILURE
    assert "is not a folder of the library" in other.err
    nowhere = photosift("folders", "relocate", str(tmp_path), str(tmp_path / "nowhere"))
    assert nowhere.code == FAILURE
    assert "There is no folder" in nowhere.err
