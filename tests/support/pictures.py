"""Test pictures of every format: drawn here, written to disk, no two seeds alike."""

import io
import math
import os
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Size = tuple[int, int]

SUFFIXES = {
    "JPEG": ".jpg",
    "PNG": ".png",
    "WEBP": ".webp",
    "GIF": ".gif",
    "BMP": ".bmp",
    "TIFF": ".tif",
    "AVIF": ".avif",
    "HEIF": ".heic",
    "JPEG2000": ".jp2",
    "PPM": ".ppm",
    "PGM": ".pgm",
    "PBM": ".pbm",
    "DNG": ".dng",
}
"""Every format that `write_picture` writes, with its usual file suffix."""

ORIENTATION = 0x0112

# How a picture must be stored so that a viewer that obeys the tag shows it upright.
_STORED: dict[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def draw_picture(size: Size = (320, 240), seed: int = 0) -> Image.Image:
    """A smooth RGB picture with some shapes: no two quarters, and no two seeds, are alike."""
    width, height = size
    rng = np.random.default_rng(seed)
    corners = rng.integers(30, 226, (2, 2, 3)).astype(np.uint8)
    picture = Image.fromarray(corners).resize(size, Image.Resampling.BILINEAR)
    draw = ImageDraw.Draw(picture)
    for _ in range(4):
        x, y = rng.integers(0, width), rng.integers(0, height)
        across, down = (
            rng.integers(width // 8 + 1, width // 3 + 2),
            rng.integers(2, height // 3 + 3),
        )
        colour = tuple(int(value) for value in rng.integers(0, 256, 3))
        shape = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        shape((int(x), int(y), int(x + across), int(y + down)), fill=colour)
    mark = max(2, min(size) // 6)
    draw.rectangle((0, 0, mark, mark), fill=(255, 255, 255))
    draw.rectangle((width - mark, 0, width, mark), fill=(0, 0, 0))
    return picture


def camera_exif(**fields: object) -> Image.Exif:
    """EXIF such as a camera writes.

    Args:
        **fields: `orientation`, `taken` (`2019:07:04 12:30:00`), `offset` (`+02:00`), `make`,
            `model`, `lens`, `latitude`, `longitude` (signed degrees).
    """
    exif = Image.Exif()
    for name, tag in (("orientation", ORIENTATION), ("make", 0x010F), ("model", 0x0110)):
        if name in fields:
            exif[tag] = fields[name]
    inner = exif.get_ifd(0x8769)
    for name, tag in (("taken", 0x9003), ("offset", 0x9011), ("lens", 0xA434)):
        if name in fields:
            inner[tag] = fields[name]
    if inner:
        # The TIFF writer looks for the entry itself.
        exif[0x8769] = inner
    if "latitude" in fields and "longitude" in fields:
        latitude, longitude = float(str(fields["latitude"])), float(str(fields["longitude"]))
        gps = exif.get_ifd(0x8825)
        gps[1], gps[2] = ("N" if latitude >= 0 else "S"), _sexagesimal(abs(latitude))
        gps[3], gps[4] = ("E" if longitude >= 0 else "W"), _sexagesimal(abs(longitude))
    return exif


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole = math.floor(degrees)
    minutes = math.floor((degrees - whole) * 60)
    return float(whole), float(minutes), round((degrees - whole - minutes / 60) * 3600, 4)


def encode_picture(
    picture: Image.Image, format_name: str = "JPEG", *, exif: Image.Exif | None = None
) -> bytes:
    """Encode a picture in one of `SUFFIXES`, near lossless where the format is lossy."""
    if format_name == "DNG":
        return encode_dng(picture, orientation=int(exif.get(ORIENTATION, 1)) if exif else 1)
    stream = io.BytesIO()
    if format_name == "HEIF":
        heif = pillow_heif.from_pillow(picture)
        extra = {"exif": exif.tobytes()} if exif else {}
        heif.save(stream, quality=95, chroma=444, **extra)
        return stream.getvalue()
    options: dict[str, object] = {"exif": exif} if exif else {}
    if format_name in {"JPEG", "AVIF", "WEBP"}:
        options["quality"] = 95
    if format_name in {"JPEG", "AVIF"} and picture.mode == "RGB":
        options["subsampling"] = "4:4:4"
    if format_name in {"PPM", "PGM", "PBM"}:
        picture = picture.convert({"PPM": "RGB", "PGM": "L", "PBM": "1"}[format_name])
        format_name = "PPM"
    picture.save(stream, format_name, **options)
    return stream.getvalue()


def write_picture(
    path: Path | bytes,
    format_name: str = "JPEG",
    size: Size = (320, 240),
    *,
    seed: int = 0,
    picture: Image.Image | None = None,
    exif: Image.Exif | None = None,
) -> Image.Image:
    """Write a picture file.

    Args:
        path: Where to; its suffix is not looked at.
        format_name: One of `SUFFIXES`.
        size: Width and height in px of the drawn picture.
        seed: Of the drawn picture.
        picture: Written instead of a drawn one.
        exif: Written with it, in formats that hold EXIF.

    Returns:
        The picture that was written, before encoding.
    """
    picture = draw_picture(size, seed) if picture is None else picture
    with open(os.fsencode(path), "wb") as stream:  # noqa: PTH123 - the path may be bytes
        stream.write(encode_picture(picture, format_name, exif=exif))
    return picture


def stored_for(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture as a camera stores it that sets this EXIF orientation (1 to 8)."""
    transpose = _STORED.get(orientation)
    return picture if transpose is None else picture.transpose(transpose)


@dataclass(frozen=True)
class _Entry:
    tag: int
    kind: int
    values: bytes
    count: int


def _short(tag: int, *values: int) -> _Entry:
    return _Entry(tag, 3, struct.pack(f"<{len(values)}H", *values), len(values))


def _long(tag: int, *values: int) -> _Entry:
    return _Entry(tag, 4, struct.pack(f"<{len(values)}I", *values), len(values))


def _byte(tag: int, *values: int) -> _Entry:
    return _Entry(tag, 1, bytes(values), len(values))


def _text(tag: int, value: str) -> _Entry:
    return _Entry(tag, 2, value.encode() + b"\0", len(value) + 1)


def _signed_rational(tag: int, *values: float) -> _Entry:
    packed = b"".join(struct.pack("<ii", round(value * 10000), 10000) for value in values)
    return _Entry(tag, 10, packed, len(values))


def _directory(entries: list[_Entry], offset: int) -> bytes:
    """One TIFF directory that stands at `offset`, its long values behind it."""
    head = struct.pack("<H", len(entries))
    tail = b""
    behind = offset + 2 + 12 * len(entries) + 4
    for entry in sorted(entries, key=lambda entry: entry.tag):
        values = entry.values
        if len(values) <= 4:
            field = values.ljust(4, b"\0")
        else:
            field = struct.pack("<I", behind + len(tail))
            tail += values + b"\0" * (len(values) % 2)
        head += struct.pack("<HHI", entry.tag, entry.kind, entry.count) + field
    return head + b"\0\0\0\0" + tail


def encode_dng(picture: Image.Image, *, orientation: int = 1, preview_px: int = 0) -> bytes:
    """A camera RAW file: a Bayer mosaic of the picture in a DNG.

    Args:
        picture: RGB; even width and height.
        orientation: EXIF orientation written beside it; the mosaic is stored as it is.
        preview_px: Longer side of an embedded JPEG preview; 0 for none.
    """
    linear = (np.asarray(picture.convert("RGB"), np.float32) / 255) ** 2.2
    levels: NDArray[np.uint16] = (linear * 60000).astype("<u2")
    mosaic = levels[:, :, 1].copy()
    mosaic[0::2, 0::2] = levels[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = levels[1::2, 1::2, 2]
    height, width = mosaic.shape
    strip = mosaic.tobytes()
    small = picture.copy()
    small.thumbnail((preview_px or 1, preview_px or 1))
    preview = encode_picture(small) if preview_px else b""
    strip_at = 8
    preview_at = strip_at + len(strip)
    raw_at = preview_at + len(preview) + len(preview) % 2
    raw = [
        _long(0x00FE, 0),
        _long(0x0100, width),
        _long(0x0101, height),
        _short(0x0102, 16),
        _short(0x0103, 1),
        _short(0x0106, 32803),
        _long(0x0111, strip_at),
        _short(0x0115, 1),
        _long(0x0116, height),
        _long(0x0117, len(strip)),
        _short(0x828D, 2, 2),
        _byte(0x828E, 0, 1, 1, 2),
        _short(0xC61A, 0),
        _long(0xC61D, 60000),
    ]
    shared = [
        _text(0x010F, "Drawn"),
        _text(0x0110, "Mosaic One"),
        _short(0x0112, orientation),
        _byte(0xC612, 1, 4, 0, 0),
        _text(0xC614, "Drawn Mosaic One"),
        # XYZ to camera for a camera whose primaries are those of sRGB.
        _signed_rational(
            0xC621, 3.2405, -1.5371, -0.4985, -0.9693, 1.8760, 0.0416, 0.0556, -0.2040, 1.0572
        ),
        _signed_rational(0xC628, 1, 1, 1),
        _short(0xC65A, 21),
    ]
    if not preview:
        return struct.pack("<2sHI", b"II", 42, raw_at) + strip + _directory(raw + shared, raw_at)
    raw_directory = _directory(raw, raw_at)
    first_at = raw_at + len(raw_directory)
    first = [
        _long(0x00FE, 1),
        _long(0x0100, small.width),
        _long(0x0101, small.height),
        _short(0x0102, 8, 8, 8),
        _short(0x0103, 7),
        _short(0x0106, 6),
        _long(0x0111, preview_at),
        _short(0x0115, 3),
        _long(0x0116, small.height),
        _long(0x0117, len(preview)),
        _long(0x014A, raw_at),
        *shared,
    ]
    padding = b"\0" * (len(preview) % 2)
    return (
        struct.pack("<2sHI", b"II", 42, first_at)
        + strip
        + preview
        + padding
        + raw_directory
        + _directory(first, first_at)
    )
