"""A picture whose pixels are in memory, with what is needed to show it right."""

from dataclasses import dataclass

from PIL import Image

from core.media.geometry import Size, Upright


@dataclass(frozen=True, slots=True)
class Loaded:
    """Decoded, but still as stored: not turned, not converted, not scaled to its purpose.

    Attributes:
        picture: Pixels, possibly decoded at a fraction of the size.
        stored_size: Width and height that they stand for, axes as stored.
        extent: Width and height of `picture` that is covered (see `opening.draft`).
        upright: What makes it upright.
        full_size: Upright width and height of the photo.
        profile: ICC profile, if any.
        exif: Untrusted, if any.
    """

    picture: Image.Image
    stored_size: Size
    extent: tuple[float, float]
    upright: Upright
    full_size: Size
    profile: bytes | None
    exif: Image.Exif | None
