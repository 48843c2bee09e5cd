"""`photosift folders relocate OLD NEW`."""

import shlex
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("is_there", [True, False])
def test_an_offline_folder_is_listed_with_the_way_out(
    photosift: Terminal, tmp_path: Path, is_there: bool
) -> None:
    place = tmp_path / "the disk"
    place.mkdir()
    photosift("add", str(place))
    (folder,) = (f for f in photosift.library.folders() if f.name == str(place))
    photosift.library.set_offline(folder.id, offline=True)
    reason = "The disk is not connected."
    if not is_there:
        place.rmdir()
    way_out = f"photosift folders relocate {shlex.quote(str(place))} "
    way_out += shlex.quote(str(place)) if is_there else "NEW"
    listed = photosift("folders")
    assert reason in listed.out
    assert listed.err.splitlines()[-1].endswith(f": {way_out}")
    if not is_there:
        refused = photosift("index", str(place))
        assert refused.code == FAILURE
        assert refused.err.splitlines()[0].endswith(f"cannot be reached: {reason}")
        assert refused.err.splitlines()[1].endswith(way_out)
