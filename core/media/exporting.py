"""One photo for an export: scaled, upright, sRGB, encoded, with the metadata that are wanted.

Upright is what the user sees: as the camera noted it, and then as it was turned for display.
"""

import io
import re
from typing import Any, Final

from PIL import Image

from core.errors import TooLarge
from core.media.colour import flatten, to_srgb
from core.media.decode import load
from core.media.formats import recognise
from core.media.geometry import fit_within
from core.media.loaded import Loaded
from core.media.source import read_source
from core.media.stripping import strip, without_place
from core.media.wire import Exported, ExportFile

_MAX_SIDE_PX: Final = {"JPEG": 65_500, "WEBP": 16_383, "PNG": 2**31 - 1}
_CLOCKWISE: Final = {
    90: Image.Transpose.ROTATE_270,  # Pillow turns the other way
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_ORIENTATION: Final = re.compile(rb'(tiff:Orientation(?:="|>))\s*[0-9]+')
_MOST_EXIF_BYTES: Final = 65_000
"""A segment of a JPEG holds no more."""


def export_file(request: ExportFile) -> Exported:
    """The content of a file to be written.

    Raises:
        MediaError: It cannot be used.
        Exception: Whatever a decoder raises for a damaged file.
    """
    content = read_source(request.path).content
    if request.format == "original":
        kept = request.keep_metadata == "without-place"
        return Exported(strip(bytes(content), recognise(content) or "", keep_exif=kept))
    encoder = request.format.upper()
    most = _MAX_SIDE_PX[encoder]
    limit = min(request.longest_px, most) if request.longest_px > 0 else most
    loaded, _ = load(content, lambda size: fit_within(size, limit), max(0, request.longest_px))
    if request.longest_px <= 0 and max(loaded.stored_size) > most:
        raise TooLarge(
            f"The picture is larger than a {request.format} can be.", "Choose a longest side."
        )
    picture = _picture(loaded, limit, has_alpha=encoder != "JPEG")
    turn = _CLOCKWISE.get(request.rotation)
    if turn is not None:
        picture = picture.transpose(turn)
    stream = io.BytesIO()
    picture.save(
        stream, encoder, **_options(request, encoder), **_metadata(request, loaded, encoder)
    )
    return Exported(stream.getvalue())


def _picture(loaded: Loaded, limit: int, *, has_alpha: bool) -> Image.Image:
    source = loaded.picture
    alpha = None
    if has_alpha and (source.mode in {"RGBA", "LA", "PA"} or source.has_transparency_data):
        alpha = source.convert("RGBA").getchannel("A")
    flat = source.convert("RGBA").convert("RGB") if alpha is not None else flatten(source)
    target = fit_within(loaded.stored_size, limit)
    if target != flat.size:
        box = (0.0, 0.0, *loaded.extent)
        flat = flat.resize(target, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
        if alpha is not None:
            alpha = alpha.resize(target, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)
    coloured = to_srgb(flat, loaded.profile)
    if alpha is not None:
        coloured.putalpha(alpha)
    return loaded.upright.apply(coloured)


def _options(request: ExportFile, encoder: str) -> dict[str, Any]:
    if encoder == "PNG":
        return {}
    quality: dict[str, Any] = {"quality": max(1, min(100, request.quality))}
    if encoder == "JPEG":
        # Pillow copies comments that it finds.
        quality |= {"comment": b"", "optimize": True}
    return quality


def _metadata(request: ExportFile, loaded: Loaded, encoder: str) -> dict[str, Any]:
    """What goes into the file. Nothing is left to the encoder, which would copy what it finds."""
    found: dict[str, Any] = {"exif": b"", "icc_profile": None}
    if encoder in {"JPEG", "WEBP"}:
        found["xmp"] = b""
    if request.keep_metadata == "none" or loaded.exif is None:
        return found
    keeps_place = request.keep_metadata == "all"
    block = (
        _whole(loaded.exif)
        if keeps_place
        else without_place(_whole(loaded.exif), keep_exif=True, upright=True)
    )
    if len(block) <= _MOST_EXIF_BYTES:
        found["exif"] = block
    xmp = loaded.picture.info.get("xmp")
    if keeps_place and isinstance(xmp, bytes) and "xmp" in found and len(xmp) <= _MOST_EXIF_BYTES:
        found["xmp"] = _ORIENTATION.sub(rb"\g<1>1", xmp)
    return found


def _whole(exif: Image.Exif) -> bytes:
    """The block of a picture that was made upright."""
    try:
        if 0x0112 in exif:
            exif[0x0112] = 1
        return exif.tobytes()
    except Exception:  # noqa: BLE001 - a hostile block raises anything
        return b""
