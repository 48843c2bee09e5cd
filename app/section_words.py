"""What stands over a section of photos, and dates in the user's language."""

from PySide6.QtCore import QDate, QLocale

from app.translation import tr
from core.paths import one_line
from core.records import Grouping


def section_title(grouping: Grouping, key: str) -> str:
    """`Saturday, 21 November 2026`, `November 2026`, a folder, or a camera."""
    if grouping in {"day", "month"}:
        return day_title(key) if len(key) > len("2026-11") else month_title(key)
    if grouping == "camera":
        return one_line(key) or tr("Unknown camera")
    return one_line(key) or tr("No folder")


def day_title(key: str) -> str:
    """A day as `2026-11-21` in words."""
    day = QDate.fromString(key, "yyyy-MM-dd")
    if not day.isValid():
        return key or tr("No date")
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def month_title(key: str) -> str:
    """A month as `2026-11` in words."""
    day = QDate.fromString(f"{key}-01", "yyyy-MM-dd")
    if not day.isValid():
        return key or tr("No date")
    name = QLocale().standaloneMonthName(day.month())
    return f"{name} {day.year()}"
