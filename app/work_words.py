"""What the health page says of the work that is done. No widgets, no I/O."""

from app.known_health import NO_ENGINE, Known
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, counted, remaining
from core.records import Health, Progress


def phase_words(progress: Progress) -> str:
    """What is being done."""
    if progress.phase == "waiting":
        return progress.waiting_for or "Waiting for a better moment"
    return {
        "idle": "Nothing to do",
        "scanning": "Looking for photos",
        "indexing": "Indexing",
        "paused": "Paused, until you go on",
    }[progress.phase]


def work(known: Known) -> Content:
    """What is done at the moment, and what is left."""
    status = known.status
    if status is None:
        return Content(NO_ENGINE if known.away else "")
    progress = status.progress
    paused = progress.phase == "paused"
    searchable = f"{status.embedded:,} of {counted(status.photos, 'photo')} can be searched"
    facts = [searchable] if status.photos else []
    facts += _queue(progress)
    if progress.current and progress.phase in {"scanning", "indexing"}:
        facts.append(f"At {progress.current}")
    facts.append(_encoder(known.health))
    return Content(
        "",
        (Line("work", phase_words(progress), (*facts, status.message)),),
        (Choice("pause", "Go on" if paused else "Pause", enabled=progress.phase != "idle"),),
        "warning" if status.message or status.model.condition == "failed" else "",
    )


def _queue(progress: Progress) -> list[str]:
    if progress.phase == "idle":
        return []
    facts = []
    left = max(0, progress.total - progress.done)
    if left:
        facts.append(f"{counted(left, 'photo')} to go, {progress.done:,} done")
    elif progress.found:
        facts.append(f"{counted(progress.found, 'file')} seen")
    if progress.arrivals:
        facts.append(f"{counted(progress.arrivals, 'new photo')} first")
    pace = []
    if progress.rate_per_s > 0:
        pace.append(f"{progress.rate_per_s:,.1f} photos a second")
    if progress.remaining_s is not None:
        pace.append(remaining(progress.remaining_s))
    return [*facts, capital(", ".join(pace))]


def _encoder(health: Health | None) -> str:
    words = {
        "loaded": "Ready to take in new photos",
        "resting": "At rest until there are new photos",
    }
    return words.get(health.image_encoder, "") if health is not None else ""
