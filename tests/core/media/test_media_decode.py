"""Every format and pixel format comes out upright, opaque and in sRGB."""

import hashlib
import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import skimage
from PIL import Image, ImageCms, PngImagePlugin

from core.media.decode import render_file
from core.media.wire import Rendered
from core.records import ModelInput
from tests.core.media.inspection import (
    decoded,
    decoded_bytes,
    difference,
    look_of,
    pixels_of,
    thumbnail_of,
)
from tests.support.pictures import (
    SUFFIXES,
    camera_exif,
    draw_picture,
    encode_dng,
    encode_picture,
    stored_for,
    write_picture,
)

# Mean difference in levels that an encoder and a decoder may make together.
TOLERANCE = {"JPEG": 2.0, "AVIF": 3.0, "HEIF": 2.0, "WEBP": 3.0, "GIF": 6.0, "DNG": 14.0}
SIZE = (320, 240)


@pytest.mark.parametrize("format_name", sorted(SUFFIXES))
def test_every_format_shows_what_was_drawn(tmp_path: Path, format_name: str) -> None:
    # The suffix lies on purpose: content decides.
    path = tmp_path / "picture.xyz"
    drawn = write_picture(path, format_name, SIZE, seed=3)
    if format_name in {"PGM", "PBM"}:
        drawn = drawn.convert("L" if format_name == "PGM" else "1").convert("L")

    found = decoded(path)

    assert difference(pixels_of(found), look_of(drawn)) < TOLERANCE.get(format_name, 1.0)
    assert (found.facts.width_px, found.facts.height_px) == SIZE
    assert found.facts.format == {"DNG": "RAW", "PGM": "PPM", "PBM": "PPM"}.get(
        format_name, format_name
    )
    assert found.content_hash == hashlib.sha256(path.read_bytes()).digest()
    thumbnail = thumbnail_of(found)
    assert (thumbnail.format, thumbnail.mode, thumbnail.size) == ("JPEG", "RGB", (256, 192))
    assert difference(look_of(thumbnail), look_of(drawn)) < TOLERANCE.get(format_name, 1.0) + 2


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF", "DNG"])
def test_all_orientations_look_alike(tmp_path: Path, format_name: str, orientation: int) -> None:
    # LibRaw knows no mirrored cameras.
    if format_name == "DNG" and orientation in {2, 4, 5, 7}:
        pytest.skip("no camera mirrors its RAW files")
    upright = draw_picture((322, 202), seed=5)
    stored = stored_for(upright, orientation)
    path = tmp_path / "turned"
    write_picture(path, format_name, picture=stored, exif=camera_exif(orientation=orientation))
    plain = tmp_path / "plain"
    write_picture(plain, format_name, picture=upright)

    for mode in (ModelInput(64), ModelInput(64, "longest"), ModelInput(64, "squash")):
        found, expected = decoded(path, mode), decoded(plain, mode)
        # Blocks of a lossy encoder lie differently in the turned picture.
        assert difference(pixels_of(found), pixels_of(expected)) < 1.5
        assert (found.facts.width_px, found.facts.height_px) == (322, 202)
        assert thumbnail_of(found).size == thumbnail_of(expected).size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_leaves_lossless_pixels_alone(tmp_path: Path, orientation: int) -> None:
    upright = draw_picture((331, 217), seed=6)
    path = tmp_path / "turned.png"
    exif = camera_exif(orientation=orientation)
    write_picture(path, "PNG", picture=stored_for(upright, orientation), exif=exif)
    plain = tmp_path / "plain.png"
    write_picture(plain, "PNG", picture=upright)

    found = pixels_of(decoded(path, ModelInput(64))).astype(int)
    expected = pixels_of(decoded(plain, ModelInput(64))).astype(int)
    # Scaling goes across first, then down, and rounds between: the order shows at hard edges.
    assert np.abs(found - expected).max() <= 4
    assert np.abs(found - expected).mean() < 0.05


def test_heif_is_turned_once(tmp_path: Path) -> None:
    upright = draw_picture((200, 320), seed=7)
    path = tmp_path / "turned.heic"
    write_picture(path, "HEIF", picture=stored_for(upright, 6), exif=camera_exif(orientation=6))
    found = decoded(path)
    assert (found.facts.width_px, found.facts.height_px) == (200, 320)
    assert difference(pixels_of(found), look_of(upright)) < 2


@pytest.mark.parametrize("value", [0, 9, 300])
def test_impossible_orientation_is_ignored(tmp_path: Path, value: int) -> None:
    path = tmp_path / "odd.jpg"
    drawn = write_picture(path, exif=camera_exif(orientation=value))
    assert difference(pixels_of(decoded(path)), look_of(drawn)) < 2


@pytest.mark.parametrize("format_name", ["PNG", "WEBP", "TIFF", "AVIF"])
def test_hidden_colours_have_no_influence(tmp_path: Path, format_name: str) -> None:
    """Alike to the eye over white means alike to the model, whatever lies under alpha 0."""
    shape = Image.new("L", SIZE, 0)
    shape.paste(255, (80, 60, 240, 180))
    looks = []
    for seed in (1, 2):
        hidden = draw_picture(SIZE, seed)
        hidden.paste((200, 30, 40), (80, 60, 240, 180))
        hidden.putalpha(shape)
        path = tmp_path / f"{seed}.{format_name}"
        options: dict[str, int] = {"lossless": True, "exact": True} if format_name == "WEBP" else {}
        if format_name == "AVIF":
            options = {"quality": 100}
        hidden.save(path, format_name, **options)
        looks.append(pixels_of(decoded(path)))
    white = Image.new("RGB", SIZE, "white")
    white.paste((200, 30, 40), (80, 60, 240, 180))
    limit = 1.0 if format_name == "AVIF" else 0.01
    assert difference(looks[0], looks[1]) < limit
    assert difference(looks[0], look_of(white)) < 1.0


def test_half_transparent_is_mixed_with_white() -> None:
    for mode, colour, expected in (
        ("RGBA", (0, 0, 0, 128), 127),
        ("LA", (0, 128), 127),
        ("RGBA", (200, 200, 200, 0), 255),
    ):
        picture = Image.new(mode, (50, 50), colour)
        found = decoded_bytes(encode_picture(picture, "PNG"))
        assert np.abs(pixels_of(found).astype(int) - expected).max() <= 1, (mode, colour)


def test_palette_with_transparency_is_over_white(tmp_path: Path) -> None:
    picture = Image.new("P", (40, 40), 1)
    picture.putpalette([10, 20, 30, 250, 0, 0])
    picture.paste(0, (0, 0, 40, 20))
    for suffix in ("png", "gif"):
        path = tmp_path / f"palette.{suffix}"
        picture.save(path, transparency=1)
        found = pixels_of(decoded(path))
        assert found[60, 30].tolist() == [255, 255, 255]
        assert found[2, 30].tolist() == [10, 20, 30]


def test_sixteen_bits_keep_their_range(tmp_path: Path) -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16)[None, :].repeat(64, 0)
    for suffix in ("png", "tif"):
        path = tmp_path / f"deep.{suffix}"
        Image.fromarray(ramp).save(path)
        found = pixels_of(decoded(path))
        expected = look_of(Image.fromarray((ramp // 257).astype(np.uint8)))
        assert difference(found, expected) < 1


def test_sixteen_bit_colour_png_keeps_its_range(tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    path.write_bytes(_sixteen_bit_png(draw_picture((64, 64), 4)))
    assert difference(pixels_of(decoded(path)), np.asarray(draw_picture((64, 64), 4))) < 1


def _sixteen_bit_png(picture: Image.Image) -> bytes:
    levels = (np.asarray(picture).astype(np.uint16) * 257).astype(">u2")
    rows = b"".join(b"\0" + row.tobytes() for row in levels)

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", picture.width, picture.height, 16, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def test_floating_point_and_wide_integers_are_scaled(tmp_path: Path) -> None:
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[None, :].repeat(64, 0)
    grey = look_of(Image.fromarray(np.rint(ramp * 255).astype(np.uint8)))
    hole = ramp.copy()
    hole[0, 0] = np.nan
    for number, levels in enumerate(
        (ramp, ramp * 7000 - 3000, hole, (ramp * 9e6).astype(np.int32))
    ):
        path = tmp_path / f"{number}.tif"
        Image.fromarray(levels).save(path)
        assert difference(pixels_of(decoded(path)), grey) < 1, number


@pytest.mark.parametrize("suffix", ["jpg", "tif"])
def test_cmyk_is_not_inverted(tmp_path: Path, suffix: str) -> None:
    drawn = draw_picture(SIZE, 8)
    path = tmp_path / f"print.{suffix}"
    drawn.convert("CMYK").save(path, quality=95)
    assert difference(pixels_of(decoded(path)), look_of(drawn)) < 3


def test_lab_becomes_srgb(tmp_path: Path) -> None:
    drawn = draw_picture(SIZE, 9)
    to_lab = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    lab = ImageCms.applyTransform(drawn, to_lab)
    assert lab is not None
    lab.info.clear()
    path = tmp_path / "lab.tif"
    lab.save(path)
    assert difference(pixels_of(decoded(path)), look_of(drawn)) < 4


@pytest.mark.parametrize("mode", ["L", "1", "P"])
def test_grey_bilevel_and_palette(tmp_path: Path, mode: str) -> None:
    drawn = draw_picture(SIZE, 10).convert(mode)
    path = tmp_path / "few.png"
    drawn.save(path)
    shown = drawn.convert("L" if mode == "1" else "RGB")
    assert difference(pixels_of(decoded(path)), look_of(shown)) < 1


@pytest.mark.parametrize("format_name", ["GIF", "WEBP", "PNG", "TIFF"])
def test_first_frame_of_an_animation(tmp_path: Path, format_name: str) -> None:
    frames = [Image.new("RGB", (80, 60), colour) for colour in ("red", "lime", "blue")]
    path = tmp_path / "moving"
    extra = {} if format_name == "TIFF" else {"duration": 100}
    frames[0].save(path, format_name, save_all=True, append_images=frames[1:], **extra)
    assert difference(pixels_of(decoded(path)), look_of(frames[0])) < 4


def _profile_with_swapped_red_and_green() -> bytes:
    """The sRGB profile, with the names of its red and green primaries exchanged."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ").replace(b"????", b"gXYZ")
    assert swapped != profile
    return swapped


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_profile_is_applied(tmp_path: Path, format_name: str) -> None:
    drawn = Image.new("RGB", SIZE, (220, 40, 60))
    path = tmp_path / "profiled"
    drawn.save(path, format_name, icc_profile=_profile_with_swapped_red_and_green(), quality=95)
    for pixels in (pixels_of(decoded(path)), look_of(thumbnail_of(decoded(path)))):
        red, green, blue = pixels[30, 30].tolist()
        assert abs(red - 40) < 12
        assert abs(green - 220) < 12
        assert abs(blue - 60) < 12
    shown = Image.open(io.BytesIO(render_file(os.fsencode(path), 100).image))
    assert shown.getpixel((50, 30))[1] > 180  # type: ignore[index]  # RGB
    assert "icc_profile" not in shown.info


def test_srgb_and_broken_profiles_change_nothing(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    drawn = draw_picture(SIZE, 11)
    for profile in (srgb, b"no profile at all", srgb[:200]):
        path = tmp_path / "picture.png"
        drawn.save(path, icc_profile=profile)
        assert difference(pixels_of(decoded(path)), look_of(drawn)) < 0.01


def test_raw_uses_the_preview_when_it_is_large_enough(tmp_path: Path) -> None:
    drawn = draw_picture((800, 600), 12)
    path = tmp_path / "camera.nef"
    small = tmp_path / "small.nef"
    path.write_bytes(encode_dng(drawn, preview_px=640, orientation=6))
    small.write_bytes(encode_dng(drawn, preview_px=64, orientation=6))
    turned = drawn.transpose(Image.Transpose.ROTATE_270)

    # The camera's own rendering is near exact; the demosaic of ours has other colours.
    assert difference(pixels_of(decoded(path)), look_of(turned)) < 2
    assert 2 < difference(pixels_of(decoded(small)), look_of(turned)) < 14
    for found in (decoded(path), decoded(small)):
        assert (found.facts.width_px, found.facts.height_px) == (600, 800)
        assert found.facts.camera == "Drawn Mosaic One"
        assert thumbnail_of(found).size == (192, 256)


def test_thumbnail_never_grows(tmp_path: Path) -> None:
    path = tmp_path / "tiny.png"
    write_picture(path, "PNG", (40, 30))
    assert thumbnail_of(decoded(path)).size == (40, 30)


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (3, 2)])
@pytest.mark.parametrize("mode", ["shortest", "longest", "squash"])
def test_extreme_shapes(tmp_path: Path, size: tuple[int, int], mode: str) -> None:
    for format_name in ("PNG", "JPEG"):
        path = tmp_path / "thin"
        Image.new("RGB", size, (90, 120, 30)).save(path, format_name)
        found = decoded(path, ModelInput(64, mode))  # type: ignore[arg-type]  # a ResizeMode
        assert pixels_of(found).shape == (64, 64, 3)
        assert max(thumbnail_of(found).size) <= 256


def test_pasted_bytes_have_neither_thumbnail_nor_hash() -> None:
    found = decoded_bytes(encode_picture(draw_picture(SIZE, 13), "PNG"))
    assert (found.thumbnail, found.content_hash) == (b"", b"")
    assert difference(pixels_of(found), look_of(draw_picture(SIZE, 13))) < 0.01


def test_rendition_is_upright_and_fits(tmp_path: Path) -> None:
    upright = draw_picture((1200, 1600), 14)
    path = tmp_path / "turned.jpg"
    write_picture(path, picture=stored_for(upright, 8), exif=camera_exif(orientation=8))
    for longest_px, size in ((800, (600, 800)), (0, (1200, 1600)), (9000, (1200, 1600))):
        found = render_file(os.fsencode(path), longest_px)
        assert isinstance(found, Rendered)
        shown = Image.open(io.BytesIO(found.image))
        assert shown.format == "JPEG"
        assert shown.size == (found.width_px, found.height_px) == size
        assert difference(look_of(shown), look_of(upright)) < 2
        assert not shown.getexif()


def test_rendition_of_raw_at_full_size(tmp_path: Path) -> None:
    path = tmp_path / "camera.dng"
    path.write_bytes(encode_dng(draw_picture((400, 300), 15), preview_px=120))
    assert render_file(os.fsencode(path), 0).width_px == 400
    assert render_file(os.fsencode(path), 100).width_px == 100


def test_drafted_photograph_is_nearly_the_full_one(tmp_path: Path) -> None:
    source = Path(skimage.__file__).parent / "data" / "motorcycle_left.png"
    with Image.open(source) as stored:
        photograph = stored.convert("RGB").resize((2400, 1800), Image.Resampling.BICUBIC)
    path = tmp_path / "photograph.jpg"
    photograph.save(path, quality=92)
    with Image.open(path) as full:
        expected = np.asarray(full.resize((224, 224), Image.Resampling.BICUBIC))
    assert difference(pixels_of(decoded(path, ModelInput(224, "squash"))), expected) < 0.6


def test_text_chunks_do_not_disturb(tmp_path: Path) -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "x" * 5000)
    path = tmp_path / "noted.png"
    draw_picture(SIZE).save(path, pnginfo=notes)
    assert difference(pixels_of(decoded(path)), look_of(draw_picture(SIZE))) < 0.01
