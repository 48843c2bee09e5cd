"""`photosift exclude`, and the folders that can come back."""

import os
from pathlib import Path

import pytest

from core.cli.program import FAILURE, WRONG_USAGE
from core.records import FolderId, RemovedFolder
from tests.core.cli.conftest import Outcome, Terminal


@pytest.fixture
def folder(photosift: Terminal, tmp_path: Path) -> Path:
    root = tmp_path / "my photos"
    (root / "private").mkdir(parents=True)
    (root / "private" / "[1] star*.jpg").write_text("")
    photosift("add", str(root))
    (tmp_path / "other").mkdir()
    photosift("add", str(tmp_path / "other"))
    return root


def refused(outcome: Outcome, code: int = WRONG_USAGE) -> str:
    assert (outcome.code, outcome.out) == (code, "")
    assert len(outcome.err.splitlines()) == 2
    return outcome.err


def asked(photosift: Terminal) -> object:
    return photosift.library.called("exclude")[-1]


def test_a_pattern_for_all_folders_or_one(photosift: Terminal, folder: Path) -> None:
    made = photosift("exclude", "*.png")
    assert made.out == "*.png leaves out 3 photos (all folders).\n"
    assert "photosift exclude --remove '*.png'" in made.err
    assert asked(photosift) == ("*.png", None)
    one = photosift("exclude", "raw/", "--folder", str(folder))
    assert one.out == f"raw/ leaves out 3 photos ({folder}).\n"
    assert asked(photosift) == ("raw/", 1)
    listed = photosift("exclude")
    assert listed.out == f"3 photos  *.png  all folders\n3 photos  raw/   {folder}\n"
    rows = photosift("exclude", "--json").json("exclude")
    assert [(row["pattern"], row["path"]) for row in rows] == [
        ("*.png", None),
        ("raw/", str(folder)),
    ]
    only = photosift("exclude", "--json", "--folder", str(folder.with_name("other")))
    assert [row["pattern"] for row in only.json("exclude")] == ["*.png"]


def test_nothing_is_left_out(photosift: Terminal) -> None:
    assert photosift("exclude").out == ""
    assert "Nothing is left out" in photosift("exclude").err
    assert photosift("exclude", "--json").json("exclude") == []


def test_a_path_means_what_lies_there(
    photosift: Terminal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = folder / "private" / "[1] star*.jpg"
    escaped = "/private/\\[1] star\\*.jpg"
    for word in (str(picture), str(folder / "x" / ".." / "private" / picture.name)):
        photosift("exclude", word)
        assert asked(photosift) == (escaped, 1)
    photosift("exclude", str(folder / "private"))
    assert asked(photosift) == ("/private/", 1)
    photosift("exclude", str(folder / "2019" / "*.png"))
    assert asked(photosift) == ("/2019/*.png", 1), "its disk may be away"
    (folder.parent / "link").symlink_to(folder)
    photosift("exclude", str(folder.parent / "link" / "private"))
    assert asked(photosift) == ("/private/", 1)

    monkeypatch.chdir(folder)
    photosift("exclude", "private")
    assert asked(photosift) == ("/private/", 1)
    photosift("exclude", "./nothing-yet")
    assert asked(photosift) == ("/nothing-yet", 1)
    photosift("exclude", "elsewhere")
    assert asked(photosift) == ("elsewhere", None), "nothing of that name is here"
    photosift("exclude", "private", "--folder", str(folder))
    assert asked(photosift) == ("private", 1), "a pattern of that folder"
    monkeypatch.chdir(folder.parent)
    photosift("exclude", "other")
    refused(photosift("exclude", "other"))


def test_an_absolute_path_elsewhere(photosift: Terminal, folder: Path) -> None:
    told = refused(photosift("exclude", str(folder.parent)))
    assert "is not in a folder of the library" in told
    assert "is a whole folder" in refused(photosift("exclude", str(folder)))
    photosift("exclude", "/no-such-place-on-this-machine/")
    assert asked(photosift) == ("/no-such-place-on-this-machine/", None)
    photosift("exclude", "/usr", "--folder", str(folder))
    assert asked(photosift) == ("/usr", 1)


def test_a_name_that_is_no_text(photosift: Terminal, folder: Path) -> None:
    raw = os.fsencode(folder) + b"/caf\xe9\n.jpg"
    Path(os.fsdecode(raw)).write_text("")
    photosift("exclude", os.fsdecode(raw))
    assert asked(photosift) == ("/caf??.jpg", 1)
    photosift("exclude", os.fsdecode(b"caf\xe9*"))
    assert asked(photosift) == ("caf?*", None)


def test_several_words_are_an_accident_of_the_shell(photosift: Terminal, folder: Path) -> None:
    assert "quotes" in refused(photosift("exclude", "a.png", "b.png"))
    assert photosift.library.called("exclude") == []


def test_taken_back(photosift: Terminal, folder: Path) -> None:
    photosift("exclude", "*.png")
    photosift("exclude", str(folder / "private"))
    gone = photosift("exclude", "--remove", str(folder / "private"))
    assert gone.out == f"/private/ is no longer left out ({folder}).\n"
    back = photosift("exclude", "--remove", "*.png", "--json").json("exclude")
    assert [row["pattern"] for row in back] == ["*.png"]
    assert photosift.library.excluded == []
    assert "is not left out" in refused(photosift("exclude", "--remove", "*.png"))
    refused(photosift("exclude", "--remove"))


def test_one_pattern_in_two_folders(photosift: Terminal, folder: Path) -> None:
    other = str(folder.with_name("other"))
    for name in (str(folder), other):
        photosift("exclude", "raw", "--folder", name)
    assert "Several folders" in refused(photosift("exclude", "--remove", "raw"))
    photosift("exclude", "--remove", "raw", "--folder", other)
    assert [e.folder_id for e in photosift.library.excluded] == [1]


def test_a_folder_that_the_library_does_not_have(photosift: Terminal, tmp_path: Path) -> None:
    refused(photosift("exclude", "a", "--folder", str(tmp_path)), FAILURE)


# ---- removed folders


def test_removed_folders_are_listed(photosift: Terminal) -> None:
    assert "No folder was removed" in photosift("folders", "--removed").err
    photosift.library.removed = [
        RemovedFolder(FolderId(4), b"/old\xff", "/old\ufffd", 12, 3, 1_700_000_000.0)
    ]
    listed = photosift("folders", "--removed")
    assert listed.out == "12 photos  3 with tags  /old\ufffd\n"
    assert "photosift add" in listed.err
    (row,) = photosift("folders", "--removed", "--json").json("folders-removed")
    assert (row["id"], row["photos"], row["tagged"]) == (4, 12, 3)
    assert row["path_bytes"]


def test_a_removed_folder_comes_back_while_its_disk_is_away(
    photosift: Terminal, tmp_path: Path
) -> None:
    away, here = tmp_path / "away", tmp_path / "here"
    away.mkdir()
    here.mkdir()
    photosift("add", str(away))
    (known,) = photosift.library.folders()
    photosift("remove", str(away))
    away.rmdir()
    photosift.library.removed = [RemovedFolder(known.id, known.path, known.name, 1, 0, 1.0)]
    added = photosift("add", str(here), str(away))
    assert added.code == 0
    assert added.out == (f"{here} belongs to the library.\n{away} belongs to the library again.\n")
    assert photosift.library.called("restore_folder") == [known.id]
    assert "its disk is away" in added.err.lower()


def test_a_folder_that_never_was(photosift: Terminal, tmp_path: Path) -> None:
    told = refused(photosift("add", str(tmp_path), str(tmp_path / "nowhere")), FAILURE)
    assert "There is no folder" in told
    assert photosift.library.called("add_folder") == []
