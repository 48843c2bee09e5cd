"""Exports with an engine and its decode workers: formats, sizes, metadata, names, giving up."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from core.media.exif import read_facts
from core.media.stripping import strip
from core.records import ExportOptions
from tests.support.file_work_world import FileWorld, draw
from tests.support.pictures import camera_exif, draw_picture

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    b'syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" '
    b'exif:GPSLatitude="35,20.4N"/></rdf:RDF></x:xmpmeta>'
)


def save(path: Path, **options: Any) -> None:
    """A picture stored on its side, with a camera, a place, and a thumbnail of XMP."""
    exif = camera_exif(
        orientation=6, taken="2019:07:04 12:30:00", make="ACME", model="One",
        latitude=35.34, longitude=25.13,
    )  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    draw_picture((240, 160), 5).save(path, exif=exif, **options)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    save(root / "place.jpg", xmp=XMP, quality=95, comment=b"35.34 25.13")
    save(root / "place.png")
    save(root / "place.webp", xmp=XMP)
    draw(root / "plain.png", 3)
    return root


@pytest.fixture
def world(tmp_path: Path, folder: Path) -> Iterator[FileWorld]:
    found = FileWorld(tmp_path / "library")
    found.library.add_folder(folder)
    found.wait_idle()
    yield found
    found.close()


def place_of(content: bytes) -> tuple[float | None, float | None]:
    with Image.open(io.BytesIO(content)) as picture:
        facts = read_facts(picture.size, "", picture.getexif())
    return facts.latitude, facts.longitude


def camera_of(content: bytes) -> str:
    with Image.open(io.BytesIO(content)) as picture:
        return read_facts(picture.size, "", picture.getexif()).camera


def upright(content: bytes) -> Image.Image:
    from PIL import ImageOps  # noqa: PLC0415 - for this alone

    with Image.open(io.BytesIO(content)) as picture:
        turned = ImageOps.exif_transpose(picture)
        assert turned is not None
        return turned.convert("RGB")


def has_place(content: bytes) -> bool:
    """By whatever name: EXIF, XMP, or the bytes themselves."""
    return place_of(content) != (None, None) or b"GPSLatitude" in content or b"35.34" in content


def likeness(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of levels."""
    from PIL import ImageChops, ImageStat  # noqa: PLC0415 - for this alone

    difference = ImageChops.difference(one, other.resize(one.size))
    return sum(ImageStat.Stat(difference).mean) / 3


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("keep", ["all", "without-place", "none"])
def test_encoded_exports(
    world: FileWorld, folder: Path, tmp_path: Path, kind: str, keep: str
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    options = ExportOptions(kind, 120, 90, keep)  # type: ignore[arg-type]  # one of them
    world.done(world.library.export(world.ids("place.jpg", "plain.png"), target, options))
    ending = {"jpeg": "jpg"}.get(kind, kind)
    assert {path.name for path in target.iterdir()} == {f"place.{ending}", f"plain.{ending}"}
    content = (target / f"place.{ending}").read_bytes()
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.size == (80, 120)
        assert picture.getexif().get(0x0112, 1) == 1
    assert likeness(upright(content), upright((folder / "place.jpg").read_bytes())) < 12
    assert has_place(content) == (keep == "all")
    assert camera_of(content) == ("" if keep == "none" else "ACME One")


@pytest.mark.parametrize("keep", ["all", "none"])
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_photo_that_the_user_turned_is_exported_as_it_is_seen(
    world: FileWorld, folder: Path, tmp_path: Path, degrees: int, keep: str
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    ids = world.ids("place.jpg")
    world.library.rotate(ids, degrees)
    options = ExportOptions("jpeg", 120, 90, keep)  # type: ignore[arg-type]  # one of them
    world.done(world.library.export(ids, target, options))
    seen = upright((folder / "place.jpg").read_bytes()).rotate(-degrees, expand=True)
    content = (target / "place.jpg").read_bytes()
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.size == ((120, 80) if degrees % 180 else (80, 120))
        assert likeness(picture.convert("RGB"), seen) < 12
        assert picture.getexif().get(0x0112, 1) == 1
    world.done(world.library.export(ids, target, ExportOptions("original", name_pattern="same")))
    assert (target / "same.jpg").read_bytes() == (folder / "place.jpg").read_bytes()


@pytest.mark.parametrize("name", ["place.jpg", "place.png", "place.webp"])
def test_originals_lose_their_place_and_nothing_else(
    world: FileWorld, folder: Path, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    before = (folder / name).read_bytes()
    assert has_place(before)
    ids = world.ids(name)
    world.done(world.library.export(ids, target, ExportOptions("original")))
    assert (target / name).read_bytes() == before
    assert (target / name).stat().st_mtime_ns == (folder / name).stat().st_mtime_ns
    without = ExportOptions("original", keep_metadata="without-place", name_pattern="no-place")
    world.done(world.library.export(ids, target, without))
    content = (target / f"no-place{Path(name).suffix}").read_bytes()
    assert not has_place(content)
    assert camera_of(content) == "ACME One"
    assert upright(content).tobytes() == upright(before).tobytes()
    bare = ExportOptions("original", keep_metadata="none", name_pattern="bare")
    world.done(world.library.export(ids, target, bare))
    content = (target / f"bare{Path(name).suffix}").read_bytes()
    assert not has_place(content)
    assert camera_of(content) == ""
    assert upright(content).tobytes() == upright(before).tobytes()


def test_nothing_is_overwritten_and_a_bad_file_stops_nothing(
    world: FileWorld, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "plain.jpg").write_bytes(b"mine")
    ids = world.ids("plain.png", "place.png", "place.jpg")
    (folder / "place.png").write_bytes(b"no picture")
    work = world.ended(world.library.export(ids, target, ExportOptions("jpeg")))
    assert (work.state, work.done, work.failed) == ("finished", 3, 1)
    assert (target / "plain.jpg").read_bytes() == b"mine"
    assert {path.name for path in target.iterdir()} == {
        "plain.jpg", "plain (2).jpg", "place.jpg",
    }  # fmt: skip


def test_an_export_that_is_given_up_leaves_whole_files_only(
    world: FileWorld, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    ids = world.ids("place.jpg", "place.png", "place.webp", "plain.png")
    work = world.library.export(ids, target, ExportOptions("png"))
    world.library.pause_file_work(work.id, paused=True)
    world.library.cancel_file_work(work.id)
    ended = world.ended(work)
    assert ended.state in {"cancelled", "finished"}
    for path in target.iterdir():
        assert path.suffix == ".png"
        with Image.open(path) as picture:
            picture.load()


def test_a_second_picture_in_a_jpeg_goes_with_its_metadata() -> None:
    stream = io.BytesIO()
    draw_picture((64, 48), 1).save(stream, "JPEG")
    first = stream.getvalue()
    hidden = io.BytesIO()
    draw_picture((64, 48), 2).save(hidden, "JPEG", exif=camera_exif(latitude=35.34, longitude=2.0))
    stripped = strip(first + hidden.getvalue(), "JPEG", keep_exif=True)
    assert place_of(stripped) == (None, None)
    assert stripped.count(b"\xff\xd8\xff") == 1
