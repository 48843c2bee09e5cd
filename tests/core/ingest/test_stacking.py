"""Files that are one photo to a person are listed as one, and come back when they are alone."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.catalog import files, folders, photos, stacks
from core.catalog.connection import Connection, open_engine, writing
from core.ingest import stacking
from core.ingest.scan import ScanResult, scan_folder
from core.records import Folder, PhotoView

Look = Callable[[], ScanResult]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Connection]:
    connection = open_engine(tmp_path / "library")
    yield connection
    connection.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    root = tmp_path / "pictures"
    root.mkdir()
    return root


@pytest.fixture
def folder(engine: Connection, pictures: Path) -> Folder:
    return folders.add(engine, os.fsencode(pictures))


@pytest.fixture
def look(engine: Connection, folder: Folder) -> Look:
    return lambda: scan_folder(engine, folder, on_found=lambda _: None, should_stop=lambda: False)


def put(pictures: Path, *names: str) -> None:
    for name in names:
        path = pictures / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(name.encode())


def listed(engine: Connection) -> dict[str, list[str]]:
    """Names of the photos that views list, with those of the files stacked under them."""
    found = {}
    for photo in photos.rows(engine, photos.view_ids(engine, PhotoView(order="name"))):
        under = photos.rows(engine, stacks.members(engine, photo.id))
        assert under[0] == photo
        assert photo.stacked == len(under) - 1
        found[photo.name] = [other.name for other in under[1:]]
    return found


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a.CR2", "A.jpg"], {"A.jpg": ["a.CR2"]}),
        (["a.heic", "a.jpg", "a.dng"], {"a.jpg": ["a.dng", "a.heic"]}),
        (["IMG_1234.HEIC", "IMG_E1234.JPG"], {"IMG_E1234.JPG": ["IMG_1234.HEIC"]}),
        (["p.jpg", "p-edited.jpg"], {"p-edited.jpg": ["p.jpg"]}),
        (["p.jpg", "p_edited.jpg", "p.nef"], {"p_edited.jpg": ["p.jpg", "p.nef"]}),
        (["p.jpg", "p (edited).jpg"], {"p (edited).jpg": ["p.jpg"]}),
        (["p.jpg", "p~2.jpg", "p~3.jpg"], {"p~3.jpg": ["p.jpg", "p~2.jpg"]}),
        (["p.jpg", "p-edited.png"], {"p-edited.png": ["p.jpg"]}),
        (["p.jpg", "p.png", "p.gif"], {"p.gif": [], "p.jpg": [], "p.png": []}),
        (["p.jpg", "p.jpeg", "p.cr2"], {"p.cr2": [], "p.jpeg": [], "p.jpg": []}),
        (["p.cr2", "p.dng", "p.jpg"], {"p.jpg": ["p.cr2", "p.dng"]}),
        (["p~2.jpg", "p~3.jpg"], {"p~2.jpg": [], "p~3.jpg": []}),
        (["B_001.jpg", "B_002.jpg"], {"B_001.jpg": [], "B_002.jpg": []}),
        (["x/a.dng", "y/a.jpg"], {"a.dng": [], "a.jpg": []}),
        (["~2.jpg", "-edited.jpg"], {"-edited.jpg": [], "~2.jpg": []}),
    ],
)
def test_names_tell_what_is_one_photo(
    engine: Connection,
    pictures: Path,
    look: Look,
    names: list[str],
    expected: dict[str, list[str]],
) -> None:
    put(pictures, *names)
    assert look().restacked == any(expected.values())
    assert listed(engine) == expected
    assert not look().restacked
    assert sum(d.photos for d in photos.directories(engine, 1)) == len(expected)


def test_a_file_comes_back_when_the_one_that_leads_goes(
    engine: Connection, pictures: Path, look: Look
) -> None:
    put(pictures, "a.cr2", "a.heic", "a.jpg", "b.jpg")
    look()
    assert listed(engine) == {"a.jpg": ["a.cr2", "a.heic"], "b.jpg": []}
    lead = photos.view_ids(engine, PhotoView(order="name"))[0]
    with writing(engine):
        files.mark_missing(engine, [lead])
    assert set(listed(engine)) == {"a.cr2", "a.heic", "b.jpg"}, "at once, before any scan"
    (pictures / "a.jpg").unlink()
    look()
    assert listed(engine) == {"a.heic": ["a.cr2"], "b.jpg": []}
    put(pictures, "a.jpg")
    look()
    assert listed(engine)["a.jpg"] == ["a.cr2", "a.heic"]
    (pictures / "a.jpg").rename(pictures / "other.jpg")
    look()
    assert set(listed(engine)) == {"a.heic", "b.jpg", "other.jpg"}


def test_what_somebody_tagged_is_never_out_of_sight(
    engine: Connection, pictures: Path, look: Look
) -> None:
    put(pictures, "a.cr2")
    look()
    (raw,) = photos.view_ids(engine, PhotoView())
    engine.execute("INSERT INTO tags (id, name) VALUES (1, 'mine')")
    engine.execute("INSERT INTO photo_tags VALUES (?, 1, 1.0)", (raw,))
    put(pictures, "a.jpg")
    look()
    assert listed(engine) == {"a.cr2": ["a.jpg"]}
    (drawn,) = set(stacks.members(engine, raw)) - {raw}
    engine.execute("INSERT INTO photo_tags VALUES (?, 1, 1.0)", (drawn,))
    stacks.unsettle(engine)
    stacking.settle(engine)
    assert listed(engine) == {"a.cr2": [], "a.jpg": []}


def test_photos_of_other_moments_are_others(engine: Connection, pictures: Path, look: Look) -> None:
    put(pictures, "IMG_1.cr2", "IMG_1.jpg")
    look()
    first, second = (row[0] for row in engine.all("SELECT id FROM photos ORDER BY id"))
    for photo_id, taken_utc, zone_s in ((first, 5000.0, 3600), (second, 8600.5, 0)):
        engine.execute(
            "INSERT INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, lens, "
            "exif, zone_s) VALUES (?, 1, 1, 'JPEG', ?, '', '', '[]', ?)",
            (photo_id, taken_utc, zone_s),
        )
    assert not stacking.settle(engine), "the same moment on the camera's clock"
    engine.execute("UPDATE facts SET taken_utc = 9000 WHERE photo_id = ?", (second,))
    assert stacking.settle(engine)
    assert listed(engine) == {"IMG_1.cr2": [], "IMG_1.jpg": []}


def test_many_stacks_in_one_directory(engine: Connection, pictures: Path, look: Look) -> None:
    put(pictures, *(f"{i}.{kind}" for i in range(700) for kind in ("jpg", "arw")))
    look()
    assert len(listed(engine)) == 700
    assert engine.one("SELECT count(*) FROM unstacked") == (0,)


def test_a_film_beside_a_photo(engine: Connection, pictures: Path, look: Look) -> None:
    put(pictures, "IMG_1.HEIC", "IMG_1.MOV", "IMG_2.jpg", "deep/Ä.jpg", "deep/Ä.mp4", "x.mov")
    (pictures / "name.mov").mkdir()
    put(pictures, "name.mov/inside.jpg")
    look()

    def with_films() -> set[str]:
        rows = photos.rows(engine, photos.view_ids(engine, PhotoView()))
        return {photo.name for photo in rows if photo.has_video}

    assert with_films() == {"IMG_1.HEIC", "Ä.jpg"}
    (pictures / "IMG_1.MOV").unlink()
    put(pictures, "IMG_2.mp4")
    look()
    assert with_films() == {"IMG_2.jpg", "Ä.jpg"}
    put(pictures, "IMG_2.dng")
    look()
    assert with_films() == {"IMG_2.jpg", "Ä.jpg"}
