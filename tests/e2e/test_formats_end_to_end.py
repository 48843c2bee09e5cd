"""Every kind of picture that people have, through the real pipeline with the built-in model.

A file is compared by what a user would notice: how near it is to the same picture as a PNG.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.records import FileTerm, PhotoTerm, SearchQuery
from tests.support.photographs import photograph
from tests.support.pictures import (
    SUFFIXES,
    camera_exif,
    draw_picture,
    encode_picture,
    stored_for,
    write_picture,
)
from tests.support.running_library import RunningLibrary

SIZE = (480, 360)
ORIENTATIONS = range(1, 9)
TURNED = ("JPEG", "TIFF", "PNG", "WEBP")
GREY = {"PGM", "PBM"}
COARSE = {"PBM": 0.3, "GIF": 0.95}
"""As measured: one bit a pixel, and a palette of 256, look different for real."""


@dataclass(frozen=True)
class Indexed:
    """The folder with all the files, and the library that has indexed it."""

    running: RunningLibrary
    folder: Path

    def scores(self, like: str) -> Mapping[str, float]:
        """Similarity of every file to one of them, by name."""
        photo = self.running.library.photo_at(os.fsencode(self.folder / like))
        assert photo is not None, like
        return self._scores(SearchQuery((PhotoTerm(photo.id),)))

    def scores_to_file(self, path: Path) -> Mapping[str, float]:
        """Similarity of every file to one outside of the library, by name."""
        return self._scores(SearchQuery((FileTerm(os.fsencode(path)),)))

    def _scores(self, query: SearchQuery) -> Mapping[str, float]:
        hits = self.running.library.search(query).hits
        photos = self.running.library.photos([hit.photo_id for hit in hits])
        return {
            photo.name: hit.score
            for photo, hit in zip(photos, hits, strict=True)
            if hit.score is not None
        }


@pytest.fixture(scope="module")
def indexed(builtin: RunningLibrary, tmp_path_factory: pytest.TempPathFactory) -> Indexed:
    folder = tmp_path_factory.mktemp("pictures")
    write_formats(folder)
    write_orientations(folder)
    write_hidden_colours(folder)
    write_modes(folder)
    builtin.library.add_folder(folder)
    files = len(list(folder.iterdir()))
    status = builtin.wait_for(lambda s: s.photos == files and s.embedded + s.failures == files)
    assert [(f.name, f.message) for f in builtin.library.failures()] == []
    assert status.embedded == files
    return Indexed(builtin, folder)


def named(format_name: str) -> str:
    """A name of its own: a raw and a JPEG of one name would be shown as one photo."""
    return f"drawing {format_name.lower()}{SUFFIXES[format_name]}"


def write_formats(folder: Path) -> None:
    drawing = draw_picture(SIZE, seed=3)
    for format_name in SUFFIXES:
        write_picture(folder / named(format_name), format_name, picture=drawing)
    # Content decides, whatever the name says.
    write_picture(folder / "png named.jpg", "PNG", picture=drawing)
    write_picture(folder / "heic named.jpeg", "HEIF", picture=drawing)
    write_picture(folder / "jpeg named.png", "JPEG", picture=drawing)
    write_picture(folder / "webp named.TIFF", "WEBP", picture=drawing)
    drawing.convert("L").save(folder / "grey.png")
    write_picture(folder / "another.png", "PNG", SIZE, seed=4)


def write_orientations(folder: Path) -> None:
    cat = photograph("cat")
    for format_name in TURNED:
        for orientation in ORIENTATIONS:
            exif = camera_exif(orientation=orientation)
            stored = stored_for(cat, orientation)
            path = folder / f"cat {orientation}{SUFFIXES[format_name]}"
            write_picture(path, format_name, picture=stored, exif=exif)


def write_hidden_colours(folder: Path) -> None:
    """A disc on nothing, twice: what the transparent part would show differs."""
    side = 200
    y, x = np.mgrid[:side, :side]
    inside = (x - side / 2) ** 2 + (y - side / 2) ** 2 < (side / 3) ** 2
    for suffix in ("png", "webp", "tif", "avif"):
        for name, hidden in (("red", (255, 0, 0)), ("blue", (0, 0, 255))):
            pixels = np.empty((side, side, 4), np.uint8)
            pixels[inside] = (30, 160, 60, 255)
            pixels[~inside] = (*hidden, 0)
            options: dict[str, Any] = {"lossless": True, "exact": True} if suffix == "webp" else {}
            if suffix == "avif":
                options = {"quality": 100, "subsampling": "4:4:4"}
            Image.fromarray(pixels, "RGBA").save(folder / f"hidden {name}.{suffix}", **options)
    white = Image.new("RGB", (side, side), "white")
    white.paste((30, 160, 60), mask=Image.fromarray(np.where(inside, 255, 0).astype(np.uint8)))
    white.save(folder / "disc on white.png")


def write_modes(folder: Path) -> None:
    coffee = photograph("coffee").resize(SIZE)
    coffee.save(folder / "coffee.png")
    coffee.convert("CMYK").save(folder / "coffee cmyk.jpg", quality=95)
    coffee.convert("CMYK").save(folder / "coffee cmyk.tif")
    coffee.quantize(256).save(folder / "coffee palette.png")
    coffee.quantize(256).save(folder / "coffee palette.bmp")
    coffee.convert("YCbCr").save(folder / "coffee ycbcr.tif", compression="raw")
    coffee.convert("LAB").save(folder / "coffee lab.tif")
    grey = coffee.convert("L")
    grey.save(folder / "coffee grey.png")
    grey.save(folder / "coffee grey.jpg", quality=95)
    levels = np.asarray(grey).astype(np.uint16) * 257
    Image.fromarray(levels).save(folder / "coffee 16.png")
    Image.fromarray(levels).save(folder / "coffee 16.tif")
    grey.convert("RGB").save(folder / "coffee grey.webp", lossless=True)
    frames = [coffee, Image.new("RGB", SIZE, "blue")]
    frames[0].save(folder / "coffee moving.gif", save_all=True, append_images=frames[1:])
    frames[0].save(folder / "coffee moving.webp", save_all=True, append_images=frames[1:])
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    coffee.save(folder / "coffee profile.jpg", quality=95, icc_profile=srgb)


@pytest.mark.parametrize("format_name", [name for name in SUFFIXES if name != "PNG"])
def test_every_format_is_indexed_and_shows_the_same(indexed: Indexed, format_name: str) -> None:
    name = named(format_name)
    photo = indexed.running.library.photo_at(os.fsencode(indexed.folder / name))
    assert photo is not None
    assert photo.embedded
    assert (photo.width_px, photo.height_px) == SIZE
    assert photo.format
    assert indexed.running.library.thumbnail(photo.id)
    assert indexed.running.library.rendition(photo.id)[:2] in {b"\xff\xd8", b"\x89P"}
    like = "grey.png" if format_name in GREY else named("PNG")
    assert indexed.scores(like)[name] >= COARSE.get(format_name, 0.99)


def test_similar_finds_all_formats_before_any_other_picture(indexed: Indexed) -> None:
    scores = indexed.scores(named("PNG"))
    coloured = {named(name) for name in SUFFIXES if name not in GREY}
    first = list(scores)[: len(coloured) + 4]
    assert coloured <= set(first)
    assert {"png named.jpg", "heic named.jpeg", "jpeg named.png", "webp named.TIFF"} <= set(first)


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("png named.jpg", "PNG"),
        ("heic named.jpeg", "HEIF"),
        ("jpeg named.png", "JPEG"),
        ("webp named.TIFF", "WEBP"),
    ],
)
def test_content_decides_not_the_name(indexed: Indexed, name: str, format_name: str) -> None:
    photo = indexed.running.library.photo_at(os.fsencode(indexed.folder / name))
    assert photo is not None
    assert photo.format == format_name
    assert indexed.scores(named("PNG"))[name] >= 0.99


@pytest.mark.parametrize("format_name", TURNED)
def test_all_orientations_embed_alike(indexed: Indexed, format_name: str) -> None:
    suffix = SUFFIXES[format_name]
    upright = photograph("cat").size
    scores = indexed.scores(f"cat 1{suffix}")
    for orientation in ORIENTATIONS:
        name = f"cat {orientation}{suffix}"
        photo = indexed.running.library.photo_at(os.fsencode(indexed.folder / name))
        assert photo is not None
        assert (photo.width_px, photo.height_px) == upright
        assert scores[name] >= 0.99, name


@pytest.mark.parametrize("suffix", ["png", "webp", "tif", "avif"])
def test_what_is_hidden_by_transparency_does_not_count(indexed: Indexed, suffix: str) -> None:
    scores = indexed.scores(f"hidden red.{suffix}")
    # AVIF is lossy: at the rim of the disc a trace of what is hidden stays.
    assert scores[f"hidden blue.{suffix}"] >= (0.99 if suffix == "avif" else 0.9999)
    on_white = indexed.scores("disc on white.png")
    assert on_white[f"hidden red.{suffix}"] >= 0.99, "transparent means white"


@pytest.mark.parametrize(
    ("name", "like", "least"),
    [
        ("coffee cmyk.jpg", "coffee.png", 0.995),
        ("coffee cmyk.tif", "coffee.png", 0.995),
        ("coffee palette.png", "coffee.png", 0.995),
        ("coffee palette.bmp", "coffee.png", 0.995),
        ("coffee ycbcr.tif", "coffee.png", 0.995),
        ("coffee lab.tif", "coffee.png", 0.995),
        ("coffee profile.jpg", "coffee.png", 0.995),
        ("coffee moving.gif", "coffee.png", 0.995),
        ("coffee moving.webp", "coffee.png", 0.995),
        ("coffee grey.jpg", "coffee grey.png", 0.995),
        ("coffee grey.webp", "coffee grey.png", 0.999),
        ("coffee 16.png", "coffee grey.png", 0.999),
        ("coffee 16.tif", "coffee grey.png", 0.999),
    ],
)
def test_every_kind_of_pixel_shows_the_same(
    indexed: Indexed, name: str, like: str, least: float
) -> None:
    assert indexed.scores(like)[name] >= least


def test_a_picture_from_outside_is_seen_like_one_inside(indexed: Indexed, tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere.heic"
    outside.write_bytes(encode_picture(photograph("cat"), "HEIF"))
    scores = indexed.scores_to_file(outside)
    cats = {f"cat {number}{SUFFIXES[name]}" for number in ORIENTATIONS for name in TURNED}
    assert set(list(scores)[: len(cats)]) == cats
