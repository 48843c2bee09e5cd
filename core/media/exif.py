"""Facts from EXIF, cleaned for display. Nothing that a file says can make this fail."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone

from PIL import Image

from core.records import PhotoFacts

Tags = Mapping[int, object]

_EXIF_DIRECTORY, _GPS_DIRECTORY = 0x8769, 0x8825
_MAKE, _MODEL, _LENS = 0x010F, 0x0110, 0xA434
_FOCAL_35MM = 0xA405
# Date and time, its offset from UTC, its fraction of a second; the best first.
_TIMES = ((0x9003, 0x9011, 0x9291), (0x9004, 0x9012, 0x9292), (0x0132, 0x9010, 0x9290))
_TIME = re.compile(
    r"(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?"
)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
_MAX_TEXT_CHARACTERS = 200


def read_facts(size: tuple[int, int], format_name: str, exif: Image.Exif | None) -> PhotoFacts:
    """What the inspector shows of one picture.

    Args:
        size: Upright width and height in px.
        format_name: For display.
        exif: As Pillow read it; its values are not trusted.
    """
    tags, gps = _tables(exif)
    latitude, longitude = _position(gps)
    taken = _taken(tags)
    camera, lens = _camera(tags), clean_text(tags.get(_LENS))
    return PhotoFacts(
        width_px=size[0],
        height_px=size[1],
        format=format_name,
        taken_utc=None if taken is None else taken.timestamp(),
        camera=camera,
        lens=lens,
        latitude=latitude,
        longitude=longitude,
        exif=_pairs(tags, gps, camera, taken),
        zone_s=None if taken is None else _ahead_s(taken),
    )


def orientation_of(exif: Image.Exif | None) -> object:
    """The raw value of the orientation tag, or None."""
    return None if exif is None else exif.get(0x0112)


def parse_exif(block: bytes) -> Image.Exif | None:
    """EXIF from a TIFF structure (a RAW file is one), or None when it cannot be read."""
    exif = Image.Exif()
    try:
        exif.load(block)
    except Exception:  # noqa: BLE001 - a hostile block raises anything; facts are a bonus
        return None
    return exif


def exif_of(picture: Image.Image) -> Image.Exif | None:
    """A picture's EXIF, or None when it has none that can be read."""
    try:
        return picture.getexif()
    except Exception:  # noqa: BLE001 - a hostile block raises anything; facts are a bonus
        return None


def clean_text(value: object) -> str:
    """Valid, printable NFC text of at most 200 characters on one line; empty for no text."""
    if isinstance(value, str):
        # Pillow reads bytes as Latin-1, while phones and programs write UTF-8.
        fits = all(sign <= "\xff" for sign in value)
        value = value.encode("latin-1") if fits else value.encode("utf-8", "replace")
    if not isinstance(value, bytes):
        return ""
    head = value.split(b"\0", 1)[0][: 4 * _MAX_TEXT_CHARACTERS]
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_short = error.start >= len(head) - 3 and len(head) == 4 * _MAX_TEXT_CHARACTERS
        text = head[: error.start].decode("utf-8") if cut_short else head.decode("latin-1")
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    normal = unicodedata.normalize("NFC", " ".join(shown.split()))
    return normal[:_MAX_TEXT_CHARACTERS].rstrip()


def number_of(value: object) -> float | None:
    """A finite number, the first of several, or None."""
    if isinstance(value, tuple | list):
        value = value[0] if value else None
    if value is None or isinstance(value, str | bytes | bool):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]  # what has no float raises TypeError
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if math.isfinite(number) else None


def _tables(exif: Image.Exif | None) -> tuple[Tags, Tags]:
    """The main and the camera's tags in one table, and those of the position."""
    if exif is None:
        return {}, {}
    try:
        tags: dict[int, object] = dict(exif)
    except Exception:  # noqa: BLE001 - a hostile block raises anything; facts are a bonus
        return {}, {}
    return tags | _directory(exif, _EXIF_DIRECTORY), _directory(exif, _GPS_DIRECTORY)


def _directory(exif: Image.Exif, tag: int) -> dict[int, object]:
    try:
        return dict(exif.get_ifd(tag))
    except Exception:  # noqa: BLE001 - a hostile block raises anything; facts are a bonus
        return {}


def _taken(tags: Tags) -> datetime | None:
    for time_tag, offset_tag, fraction_tag in _TIMES:
        found = _TIME.match(clean_text(tags.get(time_tag)))
        if found is None:
            continue
        parts = [int(part or 0) for part in found.groups()]
        try:
            taken = datetime(*parts, tzinfo=_zone(clean_text(tags.get(offset_tag))))  # type: ignore[misc, arg-type]  # six numbers
            taken.timestamp()
        except (ValueError, OverflowError):
            continue
        fraction = clean_text(tags.get(fraction_tag))
        if fraction.isascii() and fraction.isdigit():
            taken = taken.replace(microsecond=int(fraction[:6].ljust(6, "0")))
        return taken
    return None


def _zone(offset: str) -> timezone:
    found = _OFFSET.match(offset)
    if found is None:
        return UTC
    sign, hours, minutes = found.groups()
    difference = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(difference if sign == "+" else -difference)


def _ahead_s(taken: datetime) -> int:
    return int((taken.utcoffset() or timedelta()).total_seconds())


def _position(gps: Tags) -> tuple[float | None, float | None]:
    latitude = _degrees(gps.get(2), clean_text(gps.get(1)), "S")
    longitude = _degrees(gps.get(4), clean_text(gps.get(3)), "W")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None, None
    # Cameras without a fix write zeros.
    return (latitude, longitude) if latitude or longitude else (None, None)


def _degrees(value: object, reference: str, negative: str) -> float | None:
    parts = value if isinstance(value, tuple | list) else (value,)
    if not 1 <= len(parts) <= 3:
        return None
    total = 0.0
    for part, unit in zip(parts, (1, 60, 3600), strict=False):
        number = number_of(part)
        if number is None:
            return None
        total += number / unit
    return -total if reference.upper().startswith(negative) else total


def _camera(tags: Tags) -> str:
    make, model = clean_text(tags.get(_MAKE)), clean_text(tags.get(_MODEL))
    if not make or (model and model.split()[0].casefold() == make.split()[0].casefold()):
        return model
    return f"{make} {model}".strip()[:_MAX_TEXT_CHARACTERS]


def _positive(value: object) -> float | None:
    number = number_of(value)
    return number if number is not None and 1e-9 < number < 1e9 else None


def _show_exposure(value: object) -> str:
    seconds = _positive(value)
    if seconds is None:
        return ""
    return f"1/{round(1 / seconds)} s" if seconds < 0.3 else f"{seconds:.3g} s"


def _show_aperture(value: object) -> str:
    number = _positive(value)
    return "" if number is None else f"f/{number:.3g}"


def _show_whole(value: object) -> str:
    number = _positive(value)
    return "" if number is None else f"{number:.0f}"


def _show_length(value: object) -> str:
    number = _positive(value)
    return "" if number is None else f"{number:.4g} mm"


def _show_bias(value: object) -> str:
    number = number_of(value)
    return "" if number is None or not 0 < abs(number) < 100 else f"{number:+.2g} EV"


def _show_flash(value: object) -> str:
    number = number_of(value)
    return "" if number is None else ("fired" if int(number) & 1 else "did not fire")


_SHOWN: tuple[tuple[str, int, Callable[[object], str]], ...] = (
    ("Lens", _LENS, clean_text),
    ("Exposure", 0x829A, _show_exposure),
    ("Aperture", 0x829D, _show_aperture),
    ("ISO", 0x8827, _show_whole),
    ("Focal length", 0x920A, _show_length),
    ("Focal length (35 mm)", _FOCAL_35MM, _show_length),
    ("Exposure bias", 0x9204, _show_bias),
    ("Flash", 0x9209, _show_flash),
    ("Description", 0x010E, clean_text),
    ("Artist", 0x013B, clean_text),
    ("Copyright", 0x8298, clean_text),
    ("Software", 0x0131, clean_text),
)


def _pairs(
    tags: Tags, gps: Tags, camera: str, taken: datetime | None
) -> tuple[tuple[str, str], ...]:
    pairs = [("Taken", "" if taken is None else f"{taken:%Y-%m-%d %H:%M:%S}"), ("Camera", camera)]
    pairs += [(label, show(tags.get(tag))) for label, tag, show in _SHOWN]
    pairs.append(("Altitude", _show_altitude(gps)))
    return tuple((label, value) for label, value in pairs if value)


def _show_altitude(gps: Tags) -> str:
    metres = number_of(gps.get(6))
    if metres is None or abs(metres) > 100_000:
        return ""
    below = gps.get(5) in {1, b"\x01"}
    return f"{-metres if below else metres:.0f} m"
