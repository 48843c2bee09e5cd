"""Any pixel format to opaque sRGB."""

import functools
import io

from PIL import Image, ImageChops, ImageCms

_WHITE = (255, 255, 255)
_KEPT_MODES = {"RGB", "L", "CMYK", "LAB"}
_ALPHA_MODES = {"RGBA", "LA", "PA", "RGBa", "La"}
_PROFILE_SPACES = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab"}
# A profile that moves no colour by more than this is taken for sRGB itself.
_SAME_COLOUR_LEVELS = 2


def flatten(picture: Image.Image) -> Image.Image:
    """Opaque pixels that can be scaled: mode RGB, L, CMYK or LAB, 8 bits each.

    Alpha is composited over white; what it hides has no influence. Sixteen bits are scaled to
    eight, floating point values to their own range.
    """
    if picture.mode.startswith("I") or picture.mode == "F":
        return _scale_to_bytes(picture)
    if picture.mode in _ALPHA_MODES or picture.has_transparency_data:
        return _over_white(picture)
    if picture.mode in _KEPT_MODES:
        return picture
    return picture.convert("L" if picture.mode == "1" else "RGB")


def _over_white(picture: Image.Image) -> Image.Image:
    rgba = picture if picture.mode == "RGBA" else picture.convert("RGBA")
    alpha = rgba.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return rgba.convert("RGB")
    flat = Image.new("RGB", rgba.size, _WHITE)
    flat.paste(rgba, mask=alpha)
    return flat


def _scale_to_bytes(picture: Image.Image) -> Image.Image:
    # Rare, and numpy costs every worker 0.1 s and 15 MB.
    import numpy as np  # noqa: PLC0415

    levels = np.nan_to_num(np.asarray(picture), nan=0.0)
    if levels.dtype == np.uint16:
        scaled = (levels.astype(np.uint32) * 255 + 32767) // 65535
        return Image.fromarray(scaled.astype(np.uint8))
    usual = (1.0, 255.0, 65535.0) if picture.mode == "F" else (255.0, 65535.0)
    low, high = _range_of(float(levels.min()), float(levels.max()), usual)
    spread = (levels.astype(np.float32) - np.float32(low)) * np.float32(255 / (high - low))
    return Image.fromarray(np.clip(np.rint(spread), 0, 255).astype(np.uint8))


def _range_of(low: float, high: float, usual: tuple[float, ...]) -> tuple[float, float]:
    """The values that become black and white: the narrowest usual range that holds them all."""
    if low >= 0:
        for top in usual:
            if high <= top:
                return 0.0, top
    return low, max(high, low + 1.0)


def to_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB in sRGB; a profile that is broken or made for other pixels is ignored.

    Meant for small pictures: scaling first and converting then differs by less than a level,
    and saves most of the time.
    """
    if profile or picture.mode == "LAB":
        transform = _transform(profile if profile and picture.mode != "LAB" else b"", picture.mode)
        if transform is not None:
            converted = ImageCms.applyTransform(picture, transform)
            if converted is not None:
                return converted
    return picture if picture.mode == "RGB" else picture.convert("RGB")


@functools.lru_cache(maxsize=32)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The transform to sRGB, or None where none is needed or can be made."""
    try:
        source = ImageCms.ImageCmsProfile(
            io.BytesIO(profile) if profile else ImageCms.createProfile("LAB")
        )
        if source.profile.xcolor_space.strip() != _PROFILE_SPACES[mode]:
            return None
        transform = ImageCms.buildTransform(
            source,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return None if mode == "RGB" and _changes_nothing(transform) else transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = range(0, 256, 51)
    colours = bytes(level for r in steps for g in steps for b in steps for level in (r, g, b))
    chart = Image.frombytes("RGB", (len(colours) // 3, 1), colours)
    converted = ImageCms.applyTransform(chart, transform)
    if converted is None:
        return False
    return max(ImageChops.difference(chart, converted).tobytes()) <= _SAME_COLOUR_LEVELS
