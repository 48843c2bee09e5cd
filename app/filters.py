"""Filters of photos: taken apart, and said in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

import msgspec
from PySide6.QtCore import QDate, QLocale

from app.translation import tr, trn
from core.paths import one_line
from core.records import PhotoFilter
from core.records.narrowing import EMPTY

MEGAPIXEL: Final = 1_000_000
MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Condition:
    """A part of a filter that is shown, and removed, as one.

    Attributes:
        fields: Of `PhotoFilter`.
        words: For people.
    """

    fields: tuple[str, ...]
    words: str


def without(given: PhotoFilter, fields: tuple[str, ...]) -> PhotoFilter:
    """A filter without some of its conditions."""
    return msgspec.structs.replace(given, **{name: EMPTY[name] for name in fields})


def conditions(given: PhotoFilter) -> list[Condition]:
    """What a filter asks for, as far as the filter bar can say it."""
    found = []
    for fields, words_of in _WORDS:
        if any(getattr(given, name) != EMPTY[name] for name in fields):
            found.append(Condition(fields, words_of(given)))
    return found


# ---- words
def format_words(name: str) -> str:
    """A format as people know it."""
    return tr("RAW") if name == "RAW" else one_line(name)


def orientation_words(orientation: str) -> str:
    return {
        "landscape": tr("Landscape"),
        "portrait": tr("Portrait"),
        "square": tr("Square"),
        "panorama": tr("Panorama"),
    }[orientation]


def rating_words(least: int, most: int = 5) -> str:
    """`3 stars or more`."""
    if most == 0:
        return tr("No stars")
    if least == 5:
        return trn("{n} star", "{n} stars", 5)
    return trn("{n} star or more", "{n} stars or more", least)


def pixel_words(least: int | None, most: int | None) -> str:
    """How many megapixels."""
    locale = QLocale()
    if least is None:
        return tr("Below {size} MP", size=locale.toString((most or 0) // MEGAPIXEL))
    return tr("{size} MP or more", size=locale.toString(least // MEGAPIXEL))


def byte_words(least: int | None, most: int | None) -> str:
    """How large the file is."""
    locale = QLocale()
    if least is None:
        return tr("Below {size} MB", size=locale.toString((most or 0) // MEGABYTE))
    return tr("{size} MB or more", size=locale.toString(least // MEGABYTE))


def date_words(from_utc: float | None, before_utc: float | None) -> str:
    """From a day to a day; the end is the last day that is meant."""
    first = None if from_utc is None else day_of(from_utc)
    last = None if before_utc is None else day_of(before_utc - 1)
    if first is not None and last is not None:
        whole_year = first.year() == last.year() and first.dayOfYear() == 1
        if whole_year and last.dayOfYear() == last.daysInYear():
            return str(first.year())
        if first == last:
            return first_words(first)
        return tr("{first} to {last}", first=first_words(first), last=first_words(last))
    if first is not None:
        return tr("Since {day}", day=first_words(first))
    return tr("Until {day}", day=first_words(last or QDate()))


def first_words(day: QDate) -> str:
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def day_of(utc_s: float) -> QDate:
    """The day of a moment; a picture's own clock is kept as UTC."""
    when = datetime.fromtimestamp(utc_s, UTC)
    return QDate(when.year, when.month, when.day)


def start_of(day: QDate) -> float:
    """POSIX seconds at which a day begins."""
    return datetime(day.year(), day.month(), day.day(), tzinfo=UTC).timestamp()


_WORDS: Final[tuple[tuple[tuple[str, ...], Callable[[PhotoFilter], str]], ...]] = (
    (("formats",), lambda f: ", ".join(map(format_words, f.formats))),
    (("min_rating", "max_rating"), lambda f: rating_words(f.min_rating, f.max_rating)),
    (("favourite",), lambda _: tr("Favourites")),
    (("orientation",), lambda f: orientation_words(f.orientation or "")),
    (("min_px", "max_px"), lambda f: pixel_words(f.min_px, f.max_px)),
    (("min_bytes", "max_bytes"), lambda f: byte_words(f.min_bytes, f.max_bytes)),
    (("has_place",), lambda f: tr("With a place") if f.has_place else tr("Without a place")),
    (("box",), lambda _: tr("In a part of the map")),
    (("camera",), lambda f: one_line(f.camera or "") or tr("Unknown camera")),
    (("lens",), lambda f: one_line(f.lens or "") or tr("Unknown lens")),
    (
        ("taken_from_utc", "taken_before_utc"),
        lambda f: date_words(f.taken_from_utc, f.taken_before_utc),
    ),
    (("name",), lambda f: tr("Name has “{part}”", part=one_line(f.name))),
)
