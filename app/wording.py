"""Numbers and names as words that people read."""

import re
from datetime import UTC, date, datetime
from html import escape
from typing import Final

from app.core_words import told
from app.translation import mark, notation, numeral, tr, trn
from core.paths import one_line
from core.records import Folder, ModelStatus, Progress, SearchAnswer, Status

_UNITS: Final = (mark("{size} KB"), mark("{size} MB"), mark("{size} GB"), mark("{size} TB"))


def counted_photos(number: int) -> str:
    """`1 photo`, `1,204 photos`."""
    return trn("{n} photo", "{n} photos", number)


def counted_files(number: int) -> str:
    """`1 file`, `1,310 files`."""
    return trn("{n} file", "{n} files", number)


def photos_and_files(photos: int, files: int) -> str:
    """`1,204 photos`, and `1,204 photos · 1,310 files` where some are stacked or hidden.

    Views list photos; what the engine works on, and counts, is files.
    """
    if photos == files:
        return counted_photos(photos)
    return f"{counted_photos(photos)} · {counted_files(files)}"


def counted_problems(number: int) -> str:
    """`1 file with a problem`, `1,204 files with problems`."""
    return trn("{n} file with a problem", "{n} files with problems", number)


def new_photos_first(number: int) -> str:
    """What is done before the rest: `12 new photos first`."""
    return trn("{n} new photo first", "{n} new photos first", number)


def capital(text: str) -> str:
    """A sentence out of what may stand within one."""
    return text[:1].upper() + text[1:]


def file_size(size_bytes: int, *, plain_whole: bool = False) -> str:
    """A size with a unit that keeps it short; units of 1,000 as on the package of a disk.

    Args:
        size_bytes: How much.
        plain_whole: Whether a whole number stands without its `.0`.
    """
    if size_bytes < 1000:
        return trn("{n} bytes", "{n} bytes", size_bytes)
    size = size_bytes / 1000
    for unit in _UNITS:
        if size < 1000 or unit == _UNITS[-1]:
            break
        size /= 1000
    decimals = 0 if plain_whole and round(size, 1).is_integer() else 1
    return tr(unit, size=numeral(size, decimals))


def day(when: date) -> str:
    """`12 May 2019`."""
    month = notation().monthName(when.month)
    return tr("{day} {month} {year}", day=when.day, month=month, year=when.year)


def moment(utc_s: float) -> str:
    """A date and time; a picture's own clock is kept as UTC."""
    try:
        when = datetime.fromtimestamp(utc_s, UTC)
    except (OverflowError, OSError, ValueError):
        return ""
    return tr("{day}, {time}", day=day(when), time=f"{when:%H:%M}")


def local_moment(utc_s: float, now: datetime | None = None) -> str:
    """When something happened, by the clock on the wall: `today, 14:03`.

    Args:
        utc_s: POSIX seconds.
        now: The present, in the zone that is meant; None takes the computer's.
    """
    present = now or datetime.now().astimezone()
    try:
        when = datetime.fromtimestamp(utc_s, present.tzinfo)
    except (OverflowError, OSError, ValueError):
        return ""
    days = (present.date() - when.date()).days
    time = f"{when:%H:%M}"
    if days == 0:
        return tr("today, {time}", time=time)
    if days == 1:
        return tr("yesterday, {time}", time=time)
    return tr("{day}, {time}", day=day(when), time=time)


def remaining(seconds: float) -> str:
    """`about 2 minutes left`."""
    if seconds < 45:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return trn("about {n} minute left", "about {n} minutes left", max(minutes, 1))
    hours, rest = divmod(minutes, 60)
    if hours >= 24:
        return trn("about {n} day left", "about {n} days left", round(hours / 24))
    tens = rest // 10 * 10
    if tens:
        return trn(
            "about {n} hour {minutes} minutes left",
            "about {n} hours {minutes} minutes left",
            hours,
            minutes=tens,
        )
    return trn("about {n} hour left", "about {n} hours left", hours)


def progress_line(progress: Progress) -> str:
    """One line about the indexing, or empty when there is none."""
    if progress.phase == "idle":
        return ""
    if progress.phase == "scanning" and not progress.total:
        return tr("Looking for photos · {files} found", files=counted_files(progress.found))
    done, files = numeral(progress.done), counted_files(progress.total)
    if progress.phase == "paused":
        return tr("Paused at {done} of {files}", done=done, files=files)
    if progress.phase == "waiting":
        reason = one_line(told(progress.waiting_for)).rstrip(".") or tr("Waiting")
        return tr("{reason} · {done} of {files} done", reason=reason, done=done, files=files)
    parts = [tr("Indexing {done} of {files}", done=done, files=files)]
    if progress.arrivals:
        parts.append(new_photos_first(progress.arrivals))
    if progress.rate_per_s > 0:
        rate = progress.rate_per_s
        parts.append(tr("{rate} per second", rate=numeral(rate, 0 if rate >= 10 else 1)))
    if progress.remaining_s is not None:
        parts.append(remaining(progress.remaining_s))
    return " · ".join(parts)


def resting_line(status: Status) -> str:
    """One line about the library while nothing is done."""
    if not status.photos:
        return ""
    there = photos_and_files(_listed(status), status.photos)
    if status.model.condition != "ready":
        # What the model is doing stands at the other end of the line.
        return there
    if status.embedded >= status.photos:
        return tr("{photos}, all can be searched", photos=there)
    searchable = numeral(status.embedded)
    return tr("{photos}, {searchable} can be searched", photos=there, searchable=searchable)


def _listed(status: Status) -> int:
    """Photos that views list: without those that are hidden, or stacked under another."""
    return sum(folder.shown for folder in status.folders)


def waiting(answer: SearchAnswer, status: Status | None) -> int:
    """Number of photos that a search finds only once they are indexed.

    Those with problems never will be; and without its model the engine cannot tell.
    """
    if status is not None and status.model.condition != "ready":
        return 0
    return max(0, answer.waiting - (0 if status is None else status.failures))


def answer_line(answer: SearchAnswer, status: Status | None = None) -> str:
    """How many photos a search shows, of how many."""
    shown = len(answer.hits)
    if answer.more and shown and all(hit.by_name for hit in answer.hits):
        parts = [trn("{n} photo by its name", "{n} photos by their names", shown)]
        if answer.names_cut:
            parts.append(tr("only the newest of more"))
    elif not shown or all(hit.score is None for hit in answer.hits):
        parts = [counted_photos(shown)]
    elif answer.more:
        best, searched = numeral(shown), numeral(answer.searched)
        if status is not None and _listed(status) != status.photos:
            searched = counted_files(answer.searched)
        parts = [tr("Best {count} of {searched}", count=best, searched=searched)]
    else:
        parts = [trn("{n} photo, best first", "{n} photos, best first", shown)]
    left = waiting(answer, status)
    if left:
        parts.append(trn("{n} not indexed yet", "{n} not indexed yet", left))
    if answer.notice:
        parts.append(told(answer.notice))
    return " · ".join(parts)


def model_line(model: ModelStatus) -> str:
    """Which model is in use, and whether it is ready."""
    name = one_line(model.spec.rsplit("/", 1)[-1] if "builtin/" in model.spec else model.spec)
    if model.condition == "loading":
        return tr("Loading the model · finding by name only until then")
    if model.condition == "failed":
        return tr("The model failed · finding by name only")
    return name


def short_name(folder: Folder) -> str:
    """The last part of a folder's path."""
    name = one_line(folder.name)
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1] or name


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a name from outside as it is: Qt would take `<b>` in it for markup."""
    return f"<span>{escape(one_line(text))}</span>" if text else ""
