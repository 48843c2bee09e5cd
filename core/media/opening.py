"""Encoded bytes to a picture object whose pixels are not decoded yet.

Pillow's format classes are called one by one and never through `Image.open`, so that content
can reach only the decoders named here (never one that starts an interpreter).
"""

import functools
import importlib
import io
from collections.abc import Callable
from typing import BinaryIO, cast

from PIL import Image, ImageFile

from core.errors import TooLarge, Unsupported
from core.media.formats import Buffer, Format, name_other, recognise
from core.media.heif import require_readable_items

MAX_PIXELS = 300_000_000
MAX_JPEG_PIXELS = 1_000_000_000
"""A JPEG may be larger, because it is decoded at an eighth of its size at least."""

# Module and class, imported when the first such file comes: most libraries hold few formats.
_CLASSES: dict[Format, tuple[str, str]] = {
    "JPEG": ("PIL.JpegImagePlugin", "JpegImageFile"),
    "PNG": ("PIL.PngImagePlugin", "PngImageFile"),
    "WEBP": ("PIL.WebPImagePlugin", "WebPImageFile"),
    "GIF": ("PIL.GifImagePlugin", "GifImageFile"),
    "BMP": ("PIL.BmpImagePlugin", "BmpImageFile"),
    "TIFF": ("PIL.TiffImagePlugin", "TiffImageFile"),
    "AVIF": ("PIL.AvifImagePlugin", "AvifImageFile"),
    "HEIF": ("pi_heif", "HeifImageFile"),
    "JPEG2000": ("PIL.Jpeg2KImagePlugin", "Jpeg2KImageFile"),
    "PPM": ("PIL.PpmImagePlugin", "PpmImageFile"),
}

# `require_size` decides instead, by one limit for every format.
Image.MAX_IMAGE_PIXELS = None


def recognise_or_refuse(content: Buffer) -> Format:
    """The format, by content.

    Raises:
        Unsupported: it is no picture that can be read.
    """
    found = recognise(content)
    if found is not None:
        return found
    other = name_other(content)
    if other:
        raise Unsupported(
            f"This file is {other}, not a picture that Photosift reads.",
            "Give it the suffix of what it is, and it is no longer listed.",
        )
    raise Unsupported(
        "This file is not a picture that Photosift reads.",
        "Save it as JPEG, PNG or TIFF with a picture editor.",
    )


def open_picture(content: Buffer, found: Format) -> ImageFile.ImageFile:
    """Read the header only.

    Args:
        content: The whole file.
        found: Its format; anything but `RAW`.

    Raises:
        TooLarge: it declares more pixels than are allowed.
        Unreadable: it would end the decoder.
        Exception: whatever Pillow raises for a damaged header.
    """
    if found == "WEBP":
        _require_canvas(content)
    elif found == "HEIF":
        require_readable_items(content)
    picture = _opener(found)(as_stream(content))
    require_size(picture.size, MAX_JPEG_PIXELS if found == "JPEG" else MAX_PIXELS)
    # One call of the decoder for the whole file: a seventh faster than 64 KB at a time.
    picture.decodermaxblock = max(len(content), picture.decodermaxblock)
    return picture


def as_stream(content: Buffer) -> BinaryIO:
    """The content as a file, without a copy."""
    return io.BytesIO(content) if isinstance(content, bytes) else cast("BinaryIO", content)


def require_size(size: tuple[int, int], limit: int = MAX_PIXELS) -> None:
    """Refuse what declares too many pixels.

    Raises:
        TooLarge: above `limit`.
    """
    width, height = size
    if width * height > limit:
        raise TooLarge(
            f"The picture declares {width} by {height} pixels.",
            f"Pictures above {limit // 1_000_000} megapixels are not read; scale it down.",
        )


def draft(picture: ImageFile.ImageFile, at_least: tuple[int, int]) -> tuple[float, float]:
    """Let a JPEG be decoded at 1/2, 1/4 or 1/8, but no smaller than this width and height.

    Returns:
        Width and height in decoded pixels that the picture covers: the last column and row may
        be covered in part only.
    """
    drafted = None
    if picture.format == "JPEG":
        drafted = picture.draft(picture.mode, (max(1, at_least[0]), max(1, at_least[1])))
    if drafted is None:
        return float(picture.width), float(picture.height)
    _, (_, _, width, height) = drafted
    return width, height


@functools.cache
def _opener(found: Format) -> Callable[[BinaryIO], ImageFile.ImageFile]:
    module_name, class_name = _CLASSES[found]
    module = importlib.import_module(module_name)
    # One thread per worker: the pool has a worker for each core that it may use.
    if found == "AVIF":
        vars(module)["DEFAULT_MAX_THREADS"] = 1
    if found == "HEIF":
        module.options.DECODE_THREADS = 1
        module.options.THUMBNAILS = False
        module.options.DEPTH_IMAGES = False
        module.options.AUX_IMAGES = False
    opener: Callable[[BinaryIO], ImageFile.ImageFile] = getattr(module, class_name)
    return opener


def _require_canvas(content: Buffer) -> None:
    """Refuse a WebP by its header: its decoder reserves the whole canvas when it is made."""
    if content[12:16] == b"VP8X":
        width = 1 + int.from_bytes(content[24:27], "little")
        height = 1 + int.from_bytes(content[27:30], "little")
        require_size((width, height))
