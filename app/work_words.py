"""What the health page says of the work that is done. No widgets, no I/O."""

from app.core_words import told
from app.known_health import NO_ENGINE, Known
from app.translation import numeral, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, new_photos_first, remaining
from core.records import Health, Progress


def phase_words(progress: Progress) -> str:
    """What is being done."""
    if progress.phase == "waiting":
        return told(progress.waiting_for) or tr("Waiting for a better moment")
    return {
        "idle": tr("Nothing to do"),
        "scanning": tr("Looking for photos"),
        "indexing": tr("Indexing"),
        "paused": tr("Paused, until you go on"),
    }[progress.phase]


def work(known: Known) -> Content:
    """What is done at the moment, and what is left."""
    status = known.status
    if status is None:
        return Content(tr(NO_ENGINE) if known.away else "")
    progress = status.progress
    paused = progress.phase == "paused"
    searchable = trn(
        "{searchable} of {n} file can be searched",
        "{searchable} of {n} files can be searched",
        status.photos,
        searchable=numeral(status.embedded),
    )
    facts = [searchable] if status.photos else []
    facts += _queue(progress)
    if progress.current and progress.phase in {"scanning", "indexing"}:
        facts.append(tr("At {current}", current=progress.current))
    facts.append(_encoder(known.health))
    return Content(
        "",
        (Line("work", phase_words(progress), (*facts, told(status.message))),),
        (
            Choice(
                "pause", tr("Go on") if paused else tr("Pause"), enabled=progress.phase != "idle"
            ),
        ),
        "warning" if status.message or status.model.condition == "failed" else "",
    )


def _queue(progress: Progress) -> list[str]:
    if progress.phase == "idle":
        return []
    facts = []
    left = max(0, progress.total - progress.done)
    if left:
        done = numeral(progress.done)
        facts.append(
            trn("{n} file to go, {done} done", "{n} files to go, {done} done", left, done=done)
        )
    elif progress.found:
        facts.append(trn("{n} file seen", "{n} files seen", progress.found))
    if progress.arrivals:
        facts.append(new_photos_first(progress.arrivals))
    pace = []
    if progress.rate_per_s > 0:
        pace.append(tr("{rate} files a second", rate=numeral(progress.rate_per_s, 1)))
    if progress.remaining_s is not None:
        pace.append(remaining(progress.remaining_s))
    return [*facts, capital(", ".join(pace))]


def _encoder(health: Health | None) -> str:
    words = {
        "loaded": tr("Ready to take in new photos"),
        "resting": tr("At rest until there are new photos"),
    }
    return words.get(health.image_encoder, "") if health is not None else ""
