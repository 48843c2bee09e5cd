"""Leaving out, forgetting and bringing back through the real command line."""

import os
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core.catalog.connection import open_user
from tests.support import organised
from tests.support.command_line import Photosift, complaint

ODD = os.fsdecode(b"caf\xe9 [1].png")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    for number, name in enumerate(("a.png", f"private/{ODD}", "private/b.png", "x/c.png")):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (64, 48), (60 * number, 90, 10)).save(root / name)
    return root


def listed(photosift: Photosift) -> dict[str, int]:
    rows = photosift("photos", "--json").json("photos")
    return {Path(row["path"]).name: row["id"] for row in rows}


def tag_all(photosift: Photosift) -> None:
    with closing(open_user(photosift.library)) as user:
        tag = organised.make_tag(user, "family")
        organised.set_tag(user, tag.id, list(listed(photosift).values()))


def test_leaving_things_out(photosift: Photosift, folder: Path) -> None:
    photosift("index", folder, "--json").json("index")
    before = listed(photosift)
    (row,) = photosift("exclude", folder / "private", "--json").json("exclude")
    assert (row["pattern"], row["photos"], row["path"]) == ("/private/", 2, str(folder))
    assert set(listed(photosift)) == {"a.png", "c.png"}
    assert photosift("status", "--json").json("status")["missing"] == 0
    summary = photosift("index", "--json").json("index")
    assert (summary["photos"], summary["library_photos"]) == (0, 2)

    said = photosift("exclude", "--remove", folder / "private")
    assert said.code == 0
    assert listed(photosift) == before
    summary = photosift("index", "--json").json("index")
    assert (summary["photos"], summary["library_photos"]) == (0, 4), "nothing is embedded again"

    (row,) = photosift("exclude", folder / "private" / ODD, "--json").json("exclude")
    assert (row["pattern"], row["photos"]) == ("/private/caf? \\[1].png", 1)
    for word in ("*", "/", "", "[z-a]", folder, folder.parent):
        complaint(photosift("exclude", word), 2)
    (only,) = photosift("exclude", "--json").json("exclude")
    assert only == row


def test_missing_photos_are_forgotten_and_taken_back(photosift: Photosift, folder: Path) -> None:
    photosift("index", folder, "--json").json("index")
    before = listed(photosift)
    tag_all(photosift)
    aside = folder.with_name("aside.png")
    (folder / "private" / "b.png").rename(aside)
    (folder / "x" / "c.png").unlink()
    photosift("index", "--json").json("index")
    rows = photosift("missing", "--json").json("missing")
    assert {row["id"] for row in rows} == {before["b.png"], before["c.png"]}
    assert all(row["tags"] == ["family"] for row in rows)

    told = photosift("purge")
    assert told.out.startswith("2 photos missing (since ")
    assert "Nothing was changed" in told.err
    assert len(photosift("missing", "--json").json("missing")) == 2
    done = photosift("purge", "--yes", folder / "private", "--json").json("purge")
    assert (done["photos"], done["tagged"], done["purged"]) == (1, 1, 1)
    assert [row["id"] for row in photosift("missing", "--json").json("missing")] == [
        before["c.png"]
    ]
    assert photosift("purge", "--undo", "--json").json("purge")["restored"] == 1
    assert photosift("purge", "--yes").code == 0
    assert photosift("missing", "--json").json("missing") == []

    aside.rename(folder / "b is back.png")
    photosift("index", "--json").json("index")
    assert listed(photosift)["b is back.png"] == before["b.png"]


def test_a_removed_folder_comes_back_without_its_disk(photosift: Photosift, folder: Path) -> None:
    photosift("index", folder, "--json").json("index")
    before = listed(photosift)
    tag_all(photosift)
    assert photosift("remove", folder).code == 0
    (row,) = photosift("folders", "--removed", "--json").json("folders-removed")
    assert (row["path"], row["photos"], row["tagged"]) == (str(folder), 4, 4)
    aside = folder.with_name("aside")
    folder.rename(aside)
    complaint(photosift("add", folder.with_name("never")), 1)
    added = photosift("add", folder)
    assert (added.code, "belongs to the library again" in added.out) == (0, True)
    assert listed(photosift) == before
    aside.rename(folder)
    summary = photosift("index", "--json").json("index")
    assert (summary["photos"], summary["library_photos"]) == (0, 4)
