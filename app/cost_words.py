"""What a model brings and costs, in words. No widgets, no I/O."""

from app.translation import tr, trn
from app.wording import file_size
from core.records import Finds, ModelEntry, Suggestion


def about(seconds: float) -> str:
    """`less than a minute`, `about 5 minutes`, `about 3 hours`, `about 2 days`."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 90:
        return trn("about {n} minute", "about {n} minutes", minutes)
    hours = round(seconds / 3600)
    if hours < 36:
        return trn("about {n} hour", "about {n} hours", hours)
    return trn("about {n} day", "about {n} days", round(hours / 24))


def finds_words(finds: Finds) -> str:
    """Compared with the model in use; empty where nothing tells."""
    words = {
        "more": tr("finds more"),
        "same": tr("finds about as much"),
        "less": tr("finds less"),
    }
    return words.get(finds, "")


def time_words(photos: int, seconds: float | None) -> str:
    """How long this computer takes; empty while there is nothing to read."""
    if not photos:
        return ""
    if seconds is None:
        return tr("time not measured yet")
    return trn(
        "{time} for your {n} photo", "{time} for your {n} photos", photos, time=about(seconds)
    )


def brings(entry: ModelEntry, photos: int) -> str:
    """What a model that is not in use brings and costs: `finds more · 580 MB · about 3 hours …`."""
    absent = entry.download_bytes > 0 and entry.state == "absent"
    parts = (
        finds_words(entry.finds),
        file_size(entry.download_bytes, plain_whole=True) if absent else "",
        time_words(photos, entry.seconds),
    )
    return " · ".join(part for part in parts if part)


def better(suggestion: Suggestion, photos: int) -> str:
    """What the suggested model brings and costs; one that is on the disk costs time alone."""
    absent = suggestion.download_bytes > 0
    parts = (
        tr("{model} finds more", model=suggestion.name),
        file_size(suggestion.download_bytes, plain_whole=True) if absent else "",
        time_words(photos, suggestion.seconds),
    )
    return " · ".join(part for part in parts if part)
