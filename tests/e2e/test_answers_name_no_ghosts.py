"""An answer never names a photo that is gone, however it went."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from core.records import FileTerm, PhotoTerm, PhotoView, SearchQuery, TextTerm
from tests.support.command_line import Photosift
from tests.support.running_library import RunningLibrary

PHOTOS = 120


@pytest.fixture
def folder(running: RunningLibrary, tmp_path: Path) -> Path:
    """An indexed folder with a sub-folder."""
    root = tmp_path / "photos"
    for number in range(PHOTOS):
        path = root / ("even" if number % 2 == 0 else "odd") / f"red {number:03}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (40, 30), (250, number, 10)).save(path)
    running.library.add_folder(root)
    running.wait_for(lambda status: status.embedded == PHOTOS)
    return root


def found(running: RunningLibrary, query: SearchQuery) -> set[bytes]:
    hits = running.library.search(query).hits
    photos = running.library.photos([hit.photo_id for hit in hits])
    assert len(photos) == len(hits), "every hit can be shown"
    return {photo.path for photo in photos}


def test_files_that_are_deleted_while_one_searches(running: RunningLibrary, folder: Path) -> None:
    """Once the list says that a photo is gone, no answer names it any more."""
    query = SearchQuery((TextTerm("red"),), limit=PHOTOS)
    for path in sorted(folder.rglob("*.png"))[::3]:
        path.unlink()
        listed = {photo.path for photo in running.library.photos(ids(running))}
        answered = found(running, query)
        assert answered <= listed
    left = {os.fsencode(path) for path in folder.rglob("*.png")}
    running.wait_for(lambda status: status.photos == len(left))
    assert found(running, query) == left


def ids(running: RunningLibrary) -> list[int]:
    return list(running.library.photo_ids(PhotoView()))


def test_every_kind_of_query_knows_that_a_photo_is_gone(
    running: RunningLibrary, photosift: Photosift, folder: Path, tmp_path: Path
) -> None:
    gone = folder / "odd" / "red 001.png"
    outside = tmp_path / "kept.png"
    shutil.copy(gone, outside)
    photo = running.library.photo_at(os.fsencode(gone))
    assert photo is not None
    gone.unlink()
    running.wait_for(lambda status: status.photos == PHOTOS - 1)
    for terms in (
        (TextTerm("red"),),
        (TextTerm("red 001"),),
        (FileTerm(os.fsencode(outside)),),
        (TextTerm("red"), FileTerm(os.fsencode(outside))),
    ):
        assert os.fsencode(gone) not in found(running, SearchQuery(terms, limit=PHOTOS))
    other = running.library.photo_at(os.fsencode(folder / "odd" / "red 003.png"))
    assert other is not None
    like_other = SearchQuery((PhotoTerm(other.id),), limit=PHOTOS)
    assert os.fsencode(gone) not in found(running, like_other)
    rows = photosift("search", "red 001", "--limit", str(PHOTOS), "--json").json("search")
    assert str(gone) not in {row["path"] for row in rows}
    # It comes back under its old number.
    shutil.copy(outside, gone)
    running.wait_for(lambda status: status.embedded == PHOTOS)
    back = running.library.photo_at(os.fsencode(gone))
    assert back is not None
    assert back.id == photo.id
    assert os.fsencode(gone) in found(running, SearchQuery((TextTerm("red 001"),)))


def test_a_directory_that_goes_takes_its_photos_along(
    running: RunningLibrary, folder: Path
) -> None:
    shutil.rmtree(folder / "odd")
    running.wait_for(lambda status: status.photos == PHOTOS // 2)
    answered = found(running, SearchQuery((TextTerm("red"),), limit=PHOTOS))
    assert answered == {os.fsencode(path) for path in folder.rglob("*.png")}


def test_a_folder_that_is_removed_from_the_library(
    running: RunningLibrary, photosift: Photosift, folder: Path
) -> None:
    assert photosift("remove", folder).code == 0
    for words in ("red", "red 001"):
        outcome = photosift("search", words, "--json")
        assert json.loads(outcome.out) == []
    assert running.library.status().photos == 0
