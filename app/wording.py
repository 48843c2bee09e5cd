"""Numbers and names as words that people read."""

import re
from datetime import UTC, datetime
from html import escape

from core.paths import one_line
from core.records import Folder, ModelStatus, Progress, SearchAnswer, Status

_UNITS = ("bytes", "KB", "MB", "GB", "TB")


def counted(number: int, one: str, many: str = "") -> str:
    """`1 photo`, `1,204 photos`."""
    return f"1 {one}" if number == 1 else f"{number:,} {many or one + 's'}"


def capital(text: str) -> str:
    """A sentence out of what may stand within one."""
    return text[:1].upper() + text[1:]


def file_size(size_bytes: int) -> str:
    """A size with a unit that keeps it short; units of 1,000 as on the package of a disk."""
    size = float(size_bytes)
    for unit in _UNITS:
        if size < 1000 or unit == _UNITS[-1]:
            break
        size /= 1000
    return f"{size_bytes:,} bytes" if unit == "bytes" else f"{size:.1f} {unit}"


def moment(utc_s: float) -> str:
    """A date and time; a picture's own clock is kept as UTC."""
    try:
        when = datetime.fromtimestamp(utc_s, UTC)
    except (OverflowError, OSError, ValueError):
        return ""
    return f"{when.day} {when:%B %Y, %H:%M}"


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
    day = {0: "today", 1: "yesterday"}.get(days, f"{when.day} {when:%B %Y}")
    return f"{day}, {when:%H:%M}"


def remaining(seconds: float) -> str:
    """`about 2 minutes left`."""
    if seconds < 45:
        return "less than a minute left"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {counted(max(minutes, 1), 'minute')} left"
    hours, rest = divmod(minutes, 60)
    if hours >= 24:
        return f"about {counted(round(hours / 24), 'day')} left"
    tens = rest // 10 * 10
    return f"about {counted(hours, 'hour')}{f' {tens} minutes' if tens else ''} left"


def progress_line(progress: Progress) -> str:
    """One line about the indexing, or empty when there is none."""
    if progress.phase == "idle":
        return ""
    if progress.phase == "scanning" and not progress.total:
        return f"Looking for photos · {progress.found:,} found"
    counts = f"{progress.done:,} of {progress.total:,}"
    if progress.phase == "paused":
        return f"Paused at {counts}"
    if progress.phase == "waiting":
        reason = one_line(progress.waiting_for).rstrip(".") or "Waiting"
        return f"{reason} · {counts} done"
    parts = [f"Indexing {counts}"]
    if progress.arrivals:
        parts.append(f"{counted(progress.arrivals, 'new photo')} first")
    if progress.rate_per_s > 0:
        rate = progress.rate_per_s
        parts.append(f"{rate:,.0f} photos/s" if rate >= 10 else f"{rate:.1f} photos/s")
    if progress.remaining_s is not None:
        parts.append(remaining(progress.remaining_s))
    return " · ".join(parts)


def resting_line(status: Status) -> str:
    """One line about the library while nothing is done."""
    if not status.photos:
        return ""
    if status.model.condition != "ready":
        # What the model is doing stands at the other end of the line.
        return counted(status.photos, "photo")
    if status.embedded >= status.photos:
        return f"{counted(status.photos, 'photo')}, all can be searched"
    return f"{counted(status.photos, 'photo')}, {status.embedded:,} can be searched"


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
    if not shown or all(hit.score is None for hit in answer.hits):
        parts = [counted(shown, "photo")]
    elif shown < answer.searched:
        parts = [f"Best {shown:,} of {answer.searched:,}"]
    else:
        parts = [f"{counted(shown, 'photo')}, best first"]
    left = waiting(answer, status)
    if left:
        parts.append(f"{left:,} not indexed yet")
    if answer.notice:
        parts.append(answer.notice)
    return " · ".join(parts)


def model_line(model: ModelStatus) -> str:
    """Which model is in use, and whether it is ready."""
    name = one_line(model.spec.rsplit("/", 1)[-1] if "builtin/" in model.spec else model.spec)
    if model.condition == "loading":
        return "Loading the model · finding by name only until then"
    if model.condition == "failed":
        return "The model failed · finding by name only"
    return name


def short_name(folder: Folder) -> str:
    """The last part of a folder's path."""
    name = one_line(folder.name)
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1] or name


def plain_tooltip(text: str) -> str:
    """A tooltip that shows a name from outside as it is: Qt would take `<b>` in it for markup."""
    return f"<span>{escape(one_line(text))}</span>" if text else ""
