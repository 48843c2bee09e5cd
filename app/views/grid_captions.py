"""What stands below a picture of the grid."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFontMetrics

from core.records import Photo

_KEPT = 4000


class Captions:
    """Lines of text, shortened to a width; kept, for painting asks for them all the time."""

    def __init__(self, wanted: Sequence[str], metrics: QFontMetrics, width_px: int) -> None:
        self._named = "name" in wanted
        self._dated = "date" in wanted
        self._starred = "stars" in wanted
        self._metrics = metrics
        self._width_px = width_px
        self._kept: dict[str, str] = {}

    @property
    def lines(self) -> int:
        """Number of lines that every cell has."""
        return self._named + (self._dated or self._starred)

    @property
    def has_stars(self) -> bool:
        return self._starred

    def of(self, photo: Photo) -> list[str]:
        """The lines of a photo; an empty one keeps its place."""
        found = [self.shortened(photo.name)] if self._named else []
        if self._dated or self._starred:
            stars = "★" * photo.rating if self._starred else ""
            day = short_day(photo.sort_utc) if self._dated else ""
            found.append(self.shortened("  ".join(part for part in (day, stars) if part)))
        return found

    def shortened(self, text: str) -> str:
        """Shortened in the middle, so that the end of a name can be read."""
        short = self._kept.get(text)
        if short is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            short = self._metrics.elidedText(
                text,
                Qt.TextElideMode.ElideMiddle,
                self._width_px,
                int(Qt.TextFlag.TextSingleLine),
            )
            self._kept[text] = short
        return short


def short_day(utc_s: float) -> str:
    """A day in the user's notation; empty when it cannot be told."""
    try:
        when = datetime.fromtimestamp(utc_s, UTC)
    except (OverflowError, OSError, ValueError):
        return ""
    day = QDate(when.year, when.month, when.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
