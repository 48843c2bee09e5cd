"""Camera RAW: the preview that the camera made where it is large enough, else the sensor data."""

from typing import Any

import rawpy
from PIL import Image, ImageFile

from core.errors import Unreadable, Unsupported
from core.media.exif import exif_of, orientation_of, parse_exif
from core.media.formats import Buffer, is_tiff
from core.media.geometry import AS_STORED, Size, Upright, upright_by_exif
from core.media.loaded import Loaded
from core.media.opening import as_stream, draft, open_picture, require_size

# LibRaw's `flip`, as the EXIF orientation that says the same.
_EXIF_BY_FLIP = {3: 3, 5: 8, 6: 6}
# A preview may be a little smaller than the sensor's picture.
_NEARLY = 0.9


def load_raw(content: Buffer, at_least_px: int) -> Loaded:
    """Decode a camera RAW file.

    Args:
        content: The whole file.
        at_least_px: Longer side that is wanted; 0 for full size.

    Raises:
        Unsupported: the camera is unknown to the RAW decoder.
        Unreadable: the file is damaged.
    """
    try:
        with rawpy.imread(as_stream(content)) as raw:
            return _load(raw, content, at_least_px)
    except (rawpy.LibRawFileUnsupportedError, rawpy.NotSupportedError):
        raise Unsupported(
            "The RAW format of this camera is not known.", "Convert it to DNG or JPEG."
        ) from None
    except rawpy.LibRawError:
        raise Unreadable(
            "The RAW file is damaged or incomplete.", "Copy it again from the card or a backup."
        ) from None


def _load(raw: Any, content: Buffer, at_least_px: int) -> Loaded:
    stored = (int(raw.sizes.width), int(raw.sizes.height))
    require_size(stored)
    upright = upright_by_exif(_EXIF_BY_FLIP.get(int(raw.sizes.flip)))
    full_size = upright.size(stored)
    own_exif = parse_exif(bytes(content)) if is_tiff(content) else None
    wanted_px = min(at_least_px or max(stored), round(_NEARLY * max(stored)))
    preview = _preview(raw)
    if preview is not None and max(preview.size) >= wanted_px:
        return _from_preview(preview, own_exif, upright, full_size, at_least_px)
    half = bool(at_least_px) and max(stored) // 2 >= at_least_px
    pixels = raw.postprocess(half_size=half, use_camera_wb=True, output_bps=8)
    picture = Image.fromarray(pixels)
    return Loaded(
        picture=picture,
        stored_size=full_size,
        extent=(float(picture.width), float(picture.height)),
        upright=AS_STORED,
        full_size=full_size,
        profile=None,
        exif=own_exif,
    )


def _preview(raw: Any) -> ImageFile.ImageFile | None:
    try:
        thumbnail = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumbnail.format != rawpy.ThumbFormat.JPEG:
        return None
    try:
        return open_picture(bytes(thumbnail.data), "JPEG")
    except (OSError, SyntaxError, ValueError):
        return None


def _from_preview(
    preview: ImageFile.ImageFile,
    own_exif: Image.Exif | None,
    upright: Upright,
    full_size: Size,
    at_least_px: int,
) -> Loaded:
    exif = exif_of(preview)
    stored = preview.size
    orientation = orientation_of(exif)
    if orientation is not None:
        upright = upright_by_exif(orientation)
    elif upright.swap and (stored[0] > stored[1]) == (full_size[0] > full_size[1]):
        # Turned by the camera already, without a tag that says so.
        upright = AS_STORED
    extent = draft(preview, stored)
    if at_least_px:
        scale = at_least_px / max(stored)
        extent = draft(preview, (round(stored[0] * scale), round(stored[1] * scale)))
    preview.load()
    return Loaded(
        picture=preview,
        stored_size=stored,
        extent=extent,
        upright=upright,
        full_size=full_size,
        profile=preview.info.get("icc_profile"),
        exif=own_exif or exif,
    )
