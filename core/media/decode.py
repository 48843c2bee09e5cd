"""One photo, read once for every purpose. Runs in a worker process, never in the engine."""

import io
import traceback
from collections.abc import Callable

from PIL import Image

from core.errors import MediaError, TooLarge, Unreadable, Unsupported
from core.media.colour import flatten, to_srgb
from core.media.exif import exif_of, orientation_of, read_facts
from core.media.formats import Buffer, Format, is_tiff
from core.media.geometry import (
    Size,
    fit_model,
    fit_within,
    needed_size,
    pad_to_square,
    upright_by_exif,
)
from core.media.loaded import Loaded
from core.media.opening import draft, open_picture, recognise_or_refuse
from core.media.source import read_content, read_source
from core.media.wire import (
    Answer,
    DecodeBytes,
    Decoded,
    DecodeFile,
    Rendered,
    RenderFile,
    Request,
    refusal,
)
from core.records import ModelInput

THUMBNAIL_PX = 256
_THUMBNAIL_QUALITY = 85
_RENDITION_QUALITY = 90
# The encoder's own limit is 65,535.
_MAX_JPEG_SIDE_PX = 65_500
# A JPEG that half, a quarter ... of which is nearly as large as a rendition is decoded at just
# that: nobody sees the difference, and 12 megapixels take 60 ms instead of 200.
_NEARLY = 0.95
# Boxes of whole pixels first where the scale is above this: a third of the time, no visible loss.
_REDUCING_GAP = 1.5
# What decoders say of a sound file that they cannot read.
_UNHANDLED = ("unsupported", "not supported", "not yet supported", "unknown pixel mode")


def answer(request: Request) -> Answer:
    """Carry out one request; trouble with the picture is an answer as well."""
    if isinstance(request, DecodeFile):
        path, model_input = request.path, request.model_input
        return explained(lambda: decode_file(path, model_input))
    if isinstance(request, RenderFile):
        file, longest_px = request.path, request.longest_px
        return explained(lambda: render_file(file, longest_px))
    if isinstance(request, DecodeBytes):
        image, geometry = request.image, request.model_input
        return explained(lambda: decode_bytes(image, geometry))
    raise TypeError(f"this worker does not answer {type(request).__name__}")


def explained(work: Callable[[], Answer]) -> Answer:
    """The answer of `work`, or what keeps the picture from being read."""
    try:
        return work()
    except MediaError as error:
        return refusal(error)
    except MemoryError:
        return refusal(
            TooLarge("The picture needs more memory than a decoder may use.", "Scale it down.")
        )
    except Exception as error:  # noqa: BLE001 - decoders raise anything for a damaged file
        return refusal(_explain(error), traceback.format_exc())


def decode_file(path: bytes, model_input: ModelInput) -> Decoded:
    """Model input, thumbnail, facts and hash of one file.

    Raises:
        MediaError: it cannot be used.
        Exception: whatever a decoder raises for a damaged file.
    """
    source = read_source(path)
    loaded, format_name = load(
        source.content,
        lambda size: needed_size(size, model_input, THUMBNAIL_PX),
        2 * max(model_input.size_px, THUMBNAIL_PX),
    )
    flat = flatten(loaded.picture)
    return Decoded(
        pixels=_model_pixels(flat, loaded, model_input),
        thumbnail=_thumbnail(flat, loaded),
        facts=read_facts(loaded.full_size, format_name, loaded.exif),
        content_hash=source.digest,
    )


def decode_bytes(image: bytes, model_input: ModelInput) -> Decoded:
    """Model input and facts of encoded bytes; neither thumbnail nor hash.

    Raises:
        MediaError: they cannot be used.
        Exception: whatever a decoder raises for damaged bytes.
    """
    if not image:
        raise Unreadable("The picture is empty.", "Copy or drag it again.")
    loaded, format_name = load(
        image,
        lambda size: needed_size(size, model_input, 0),
        2 * model_input.size_px,
    )
    return Decoded(
        pixels=_model_pixels(flatten(loaded.picture), loaded, model_input),
        thumbnail=b"",
        facts=read_facts(loaded.full_size, format_name, loaded.exif),
        content_hash=b"",
    )


def render_file(path: bytes, longest_px: int) -> Rendered:
    """An upright sRGB JPEG.

    Args:
        path: The file.
        longest_px: Longer side at most; 0 for full size.

    Raises:
        MediaError: it cannot be used.
        Exception: whatever a decoder raises for a damaged file.
    """
    limit = min(longest_px, _MAX_JPEG_SIDE_PX) if longest_px > 0 else _MAX_JPEG_SIDE_PX
    enough_px = max(1, round(_NEARLY * limit))
    loaded, _ = load(
        read_content(path),
        lambda size: fit_within(size, enough_px) if max(size) > limit else size,
        max(0, longest_px),
    )
    flat = flatten(loaded.picture)
    target = _never_larger(fit_within(loaded.stored_size, limit), loaded.extent)
    if target != flat.size:
        box = (0.0, 0.0, *loaded.extent)
        flat = flat.resize(target, Image.Resampling.BICUBIC, box=box, reducing_gap=3.0)
    upright = loaded.upright.apply(to_srgb(flat, loaded.profile))
    return Rendered(encode_jpeg(upright, _RENDITION_QUALITY), upright.width, upright.height)


def _never_larger(target: Size, extent: tuple[float, float]) -> Size:
    """A target, or what was decoded where that is a little smaller."""
    if max(extent) >= max(target):
        return target
    return max(1, int(extent[0])), max(1, int(extent[1]))


def load(content: Buffer, at_least: Callable[[Size], Size], raw_px: int) -> tuple[Loaded, str]:
    """Decode; `at_least` and `raw_px` say how small a fraction will do."""
    found = recognise_or_refuse(content)
    if found != "RAW":
        return _load_picture(content, found, at_least), found
    # Rare, and rawpy and numpy cost every worker 0.3 s and 30 MB.
    from core.media.raw import load_raw  # noqa: PLC0415

    try:
        return load_raw(content, raw_px), "RAW"
    except Unsupported:
        if not is_tiff(content):
            raise
    return _load_picture(content, "TIFF", at_least), "TIFF"


def _load_picture(content: Buffer, found: Format, at_least: Callable[[Size], Size]) -> Loaded:
    picture = open_picture(content, found)
    stored_size = picture.size
    extent = draft(picture, at_least(stored_size))
    picture.load()
    if picture.size != stored_size and found != "JPEG":
        # HEIF and the like may know their size only when decoded.
        stored_size, extent = picture.size, (float(picture.width), float(picture.height))
    exif = exif_of(picture)
    upright = upright_by_exif(orientation_of(exif))
    return Loaded(
        picture=picture,
        stored_size=stored_size,
        extent=extent,
        upright=upright,
        full_size=upright.size(stored_size),
        profile=picture.info.get("icc_profile"),
        exif=exif,
    )


def _model_pixels(flat: Image.Image, loaded: Loaded, model_input: ModelInput) -> bytes:
    fitted = fit_model(flat, loaded.stored_size, loaded.extent, loaded.upright, model_input)
    return pad_to_square(to_srgb(fitted, loaded.profile), model_input).tobytes()


def _thumbnail(flat: Image.Image, loaded: Loaded) -> bytes:
    size = fit_within(loaded.stored_size, THUMBNAIL_PX)
    small = flat
    if size != flat.size:
        box = (0.0, 0.0, *loaded.extent)
        small = flat.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=_REDUCING_GAP)
    return encode_jpeg(loaded.upright.apply(to_srgb(small, loaded.profile)), _THUMBNAIL_QUALITY)


def encode_jpeg(picture: Image.Image, quality: int, subsampling: str = "4:2:0") -> bytes:
    """An RGB picture as a JPEG without any metadata."""
    stream = io.BytesIO()
    # The comment would be copied from the original.
    picture.save(stream, "JPEG", quality=quality, subsampling=subsampling, comment=b"")
    return stream.getvalue()


def _explain(error: Exception) -> MediaError:
    text = str(error).lower()
    if "truncated" in text or isinstance(error, EOFError):
        return Unreadable(
            "The picture is incomplete: the end of the file is missing.",
            "Copy it again from the card, the phone or a backup.",
        )
    if any(words in text for words in _UNHANDLED):
        return Unsupported(
            "This variant of the picture format is not handled.",
            "Open it with a picture editor and save it as JPEG, PNG or TIFF.",
        )
    return Unreadable(
        "The picture is damaged.", "Copy it again from the card, the phone or a backup."
    )
