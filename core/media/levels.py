"""How light and dark are distributed in a photo. Runs in a worker process."""

from PIL import Image

from core.media.colour import flatten, to_srgb
from core.media.decode import load
from core.media.geometry import fit_within
from core.media.source import read_content
from core.media.wire import Levels

_ENOUGH_PX = 1024
LEVELS = 256


def levels_of_file(path: bytes) -> Levels:
    """Pixels of each level, of the photo at about a megapixel, in sRGB.

    Raises:
        MediaError: it cannot be used.
        Exception: whatever a decoder raises for a damaged file.
    """
    content = read_content(path)
    loaded, _ = load(content, lambda size: fit_within(size, _ENOUGH_PX), _ENOUGH_PX)
    flat = flatten(loaded.picture)
    target = fit_within(flat.size, _ENOUGH_PX)
    if target != flat.size:
        # Averaging would hide what is burnt out: the nearest pixels stand for the others.
        flat = flat.resize(target, Image.Resampling.NEAREST)
    colours = to_srgb(flat, loaded.profile)
    counts = [*colours.histogram(), *colours.convert("L").histogram()]
    return Levels(tuple(tuple(counts[at : at + LEVELS]) for at in range(0, 4 * LEVELS, LEVELS)))
