"""From a stored picture to the upright square that a model was trained with.

The arithmetic (rounding, offsets of crops and padding) is that of open_clip's own
preprocessing, so that a picture gets the embedding its model would give it.
"""

from dataclasses import dataclass

from PIL import Image

from core.records import Interpolation, ModelInput

Size = tuple[int, int]
Window = tuple[int, int, int, int]
"""Left, top, right, bottom; the last two are outside."""

RESAMPLING: dict[Interpolation, Image.Resampling] = {
    "bicubic": Image.Resampling.BICUBIC,
    "bilinear": Image.Resampling.BILINEAR,
    "nearest": Image.Resampling.NEAREST,
}


@dataclass(frozen=True, slots=True)
class Upright:
    """What makes a stored picture upright: swap the axes first, then mirror.

    Attributes:
        swap: x and y are exchanged.
        mirror_x, mirror_y: Mirrored left to right, top to bottom, after the swap.
    """

    swap: bool = False
    mirror_x: bool = False
    mirror_y: bool = False

    def size(self, stored: Size) -> Size:
        """Upright width and height."""
        return (stored[1], stored[0]) if self.swap else stored

    def apply(self, picture: Image.Image) -> Image.Image:
        """The upright picture."""
        transpose = _TRANSPOSES[self.swap, self.mirror_x, self.mirror_y]
        return picture if transpose is None else picture.transpose(transpose)


_TRANSPOSES: dict[tuple[bool, bool, bool], Image.Transpose | None] = {
    (False, False, False): None,
    (False, True, False): Image.Transpose.FLIP_LEFT_RIGHT,
    (False, True, True): Image.Transpose.ROTATE_180,
    (False, False, True): Image.Transpose.FLIP_TOP_BOTTOM,
    (True, False, False): Image.Transpose.TRANSPOSE,
    (True, True, False): Image.Transpose.ROTATE_270,
    (True, True, True): Image.Transpose.TRANSVERSE,
    (True, False, True): Image.Transpose.ROTATE_90,
}
AS_STORED = Upright()
_BY_EXIF = {
    2: Upright(mirror_x=True),
    3: Upright(mirror_x=True, mirror_y=True),
    4: Upright(mirror_y=True),
    5: Upright(swap=True),
    6: Upright(swap=True, mirror_x=True),
    7: Upright(swap=True, mirror_x=True, mirror_y=True),
    8: Upright(swap=True, mirror_y=True),
}


def upright_by_exif(orientation: object) -> Upright:
    """What an EXIF orientation asks for; anything but 2 to 8 asks for nothing."""
    return _BY_EXIF.get(orientation, AS_STORED) if isinstance(orientation, int) else AS_STORED


def needed_size(stored: Size, model_input: ModelInput, thumbnail_px: int) -> Size:
    """The least size (axes as stored) to decode at: twice what the model and thumbnail show."""
    width, height = stored
    short, long = min(stored), max(stored)
    if model_input.resize_mode == "squash":
        scale = 2 * model_input.size_px / short
    elif model_input.resize_mode == "longest":
        scale = 2 * model_input.size_px / long
    else:
        scale = 2 * model_input.size_px / short
    scale = max(scale, 1.5 * thumbnail_px / long)
    return min(width, round(width * scale)), min(height, round(height * scale))


def fit_model(
    picture: Image.Image,
    full_size: Size,
    extent: tuple[float, float],
    upright: Upright,
    model_input: ModelInput,
) -> Image.Image:
    """Scale, crop or pad to the model's square.

    Args:
        picture: As stored, possibly decoded at a fraction of its size.
        full_size: Its declared size, axes as stored; it decides the rounding.
        extent: Width and height of `picture` that it covers (see `opening.draft`).
        upright: What makes it upright.
        model_input: The geometry.

    Returns:
        Upright, `size_px` x `size_px`, or smaller for `longest` (see `pad_to_square`).
    """
    side = model_input.size_px
    scaled = _scaled_size(upright.size(full_size), model_input)
    left = max(0, round((scaled[0] - side) / 2.0))
    top = max(0, round((scaled[1] - side) / 2.0))
    window = (left, top, min(left + side, scaled[0]), min(top + side, scaled[1]))
    stored_window, stored_scaled = as_stored(window, scaled, upright)
    width, height = extent
    x0, y0, x1, y1 = stored_window
    box = (
        x0 * width / stored_scaled[0],
        y0 * height / stored_scaled[1],
        min(width, x1 * width / stored_scaled[0]),
        min(height, y1 * height / stored_scaled[1]),
    )
    target = (x1 - x0, y1 - y0)
    return upright.apply(picture.resize(target, RESAMPLING[model_input.interpolation], box=box))


def pad_to_square(picture: Image.Image, model_input: ModelInput) -> Image.Image:
    """Centre on a square of the fill colour; a picture that fills it comes back as it is."""
    side = model_input.size_px
    if picture.size == (side, side):
        return picture
    square = Image.new("RGB", (side, side), (model_input.fill,) * 3)
    square.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return square


def _scaled_size(size: Size, model_input: ModelInput) -> Size:
    width, height = size
    side = model_input.size_px
    if model_input.resize_mode == "squash":
        return side, side
    if model_input.resize_mode == "longest":
        ratio = max(width, height) / side
        return max(1, round(width / ratio)), max(1, round(height / ratio))
    if width <= height:
        return side, int(side * height / width)
    return int(side * width / height), side


def as_stored(window: Window, size: Size, upright: Upright) -> tuple[Window, Size]:
    """Turn a window of the upright, scaled picture back to the axes of the stored one."""
    x0, y0, x1, y1 = window
    width, height = size
    if upright.mirror_x:
        x0, x1 = width - x1, width - x0
    if upright.mirror_y:
        y0, y1 = height - y1, height - y0
    if upright.swap:
        return (y0, x0, y1, x1), (height, width)
    return (x0, y0, x1, y1), (width, height)


def fit_within(size: Size, longest_px: int) -> Size:
    """Width and height scaled down, never up, to a longer side of `longest_px`."""
    width, height = size
    scale = min(1.0, longest_px / max(size))
    return max(1, round(width * scale)), max(1, round(height * scale))
