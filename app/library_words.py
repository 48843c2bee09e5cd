"""What the health page says of the library itself. No widgets, no I/O."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from app.core_words import told
from app.known_health import NO_ENGINE, Known
from app.translation import mark, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line, Sign
from app.wording import capital, file_size, local_moment
from core.records import Check, DiskPart, DiskUse

PARTS: Final[dict[DiskPart, str]] = {
    "catalog": mark("Catalog"),
    "thumbnails": mark("Thumbnails"),
    "index": mark("Search index"),
    "models": mark("Models"),
    "backups": mark("Backups"),
    "logs": mark("Logs"),
}

_MEANINGS: Final[dict[DiskPart, str]] = {
    "catalog": mark("what is known of your photos, with tags and albums"),
    "thumbnails": mark("small pictures, for looking through photos quickly"),
    "index": mark("makes searches in large libraries quick"),
    "models": mark("models that were downloaded"),
    "backups": mark("copies of the catalog"),
    "logs": mark("what Photosift did"),
}
_CLEARING: Final[dict[DiskPart, tuple[str, str]]] = {
    "catalog": (mark("Clear the catalog?"), mark("Clear the catalog")),
    "thumbnails": (mark("Clear the thumbnails?"), mark("Clear the thumbnails")),
    "index": (mark("Clear the search index?"), mark("Clear the search index")),
    "models": (mark("Clear the models?"), mark("Clear the models")),
    "backups": (mark("Clear the backups?"), mark("Clear the backups")),
    "logs": (mark("Clear the logs?"), mark("Clear the logs")),
}
_STATES: Final[dict[str, tuple[Sign, str]]] = {
    "repaired": ("info", mark("{name}: repaired")),
    "warning": ("warning", mark("{name}: needs a look")),
    "failed": ("error", mark("{name}: failed")),
}
_LITTLE_ROOM_BYTES: Final = 1_000_000_000


def disk(known: Known) -> Content:
    """What each part of the library takes."""
    health = known.health
    if health is None:
        return Content(tr(NO_ENGINE) if known.away else "")
    whole = sum(use.size_bytes for use in health.disk)
    little = 0 < health.free_bytes < _LITTLE_ROOM_BYTES
    # 0 means that it cannot be told.
    size, free = file_size(whole), file_size(health.free_bytes)
    words = tr("{size} in all.", size=size)
    if little:
        words = tr(
            "{size} in all, {free} free on that disk: too little to go on for long.",
            size=size,
            free=free,
        )
    elif health.free_bytes:
        words = tr("{size} in all, {free} free on that disk.", size=size, free=free)
    return Content(
        words,
        tuple(map(_disk_line, health.disk)),
        (),
        "warning" if little else "",
    )


def _disk_line(use: DiskUse) -> Line:
    words = tr(PARTS[use.part])
    size = file_size(use.size_bytes)
    if use.limit_bytes:
        size = tr("{size} of {limit} at most", size=size, limit=file_size(use.limit_bytes))
    clear = Choice(
        "clear", tr("Clear…"), tr("Clear: {words}", words=words), enabled=use.size_bytes > 0
    )
    choices = (clear,) if use.can_clear else ()
    return Line(use.part, words, (f"{size} · {tr(_MEANINGS[use.part])}",), choices)


def clear_words(use: DiskUse) -> tuple[str, str, str]:
    """Question, explanation and button before a part of the library is cleared."""
    question, button = _CLEARING[use.part]
    explanation = tr(
        "{size} at the moment. {what} Your photos are not touched.",
        size=file_size(use.size_bytes),
        what=told(use.clearing),
    )
    return tr(question), explanation, tr(button)


def backups(known: Known) -> Content:
    """The newest backup."""
    choices = (Choice("back_up", tr("Back up now…")),)
    health = known.health
    if health is None:
        return Content(tr(NO_ENGINE) if known.away else "", (), choices)
    if not health.backups:
        return Content(tr("No backup yet. One a day is made when anything changed."), (), choices)
    newest = max(health.backups, key=lambda entry: entry.made_utc)
    made, size = local_moment(newest.made_utc), file_size(newest.size_bytes)
    there = trn("{n} backup in the library.", "{n} backups in the library.", len(health.backups))
    latest = (
        tr("The newest is from {moment}, made by itself, {size}.", moment=made, size=size)
        if newest.automatic
        else tr(
            "The newest is from {moment}, made before an update, {size}.", moment=made, size=size
        )
    )
    return Content(
        f"{there} {latest}",
        (),
        choices,
    )


def check(known: Known) -> Content:
    """What the latest check said."""
    choices = (Choice("check", tr("Check the library"), enabled=not known.checking),)
    if known.checking:
        return Content(
            tr("Checking… Everything else goes on meanwhile."), _check_lines(known), choices
        )
    if known.checks is None:
        words = tr(
            "Checks that all that Photosift keeps is in order, and repairs what can be made "
            "again. Photos, tags and albums are not touched."
        )
        return Content(words, (), choices)
    bad = sum(check.state in {"warning", "failed"} for check in known.checks)
    return Content(
        trn("{n} thing needs a look.", "{n} things need a look.", bad)
        if bad
        else tr("All is well."),
        _check_lines(known),
        choices,
        "warning" if bad else "",
    )


def _check_lines(known: Known) -> tuple[Line, ...]:
    """What is not fine first, one row for checks of the same thing with the same result."""
    checks = known.checks or ()
    trouble = [check for check in checks if check.state != "ok"]
    lines = []
    alike = groupby(trouble, key=lambda check: (check.name, check.state))
    for number, ((name, state), same) in enumerate(alike):
        sign, words = _STATES.get(state, ("info", f"{{name}}: {state}"))
        facts = [fact for check in same for fact in (told(check.message), _hint_of(check))]
        title = tr(words, name=capital(told(name)))
        lines.append(Line(str(number), title, tuple(map(capital, dict.fromkeys(facts))), (), sign))
    bad = {check.name for check in trouble}
    fine = dict.fromkeys(check.name for check in checks if check.name not in bad)
    if fine:
        title = tr("Everything else is fine") if trouble else tr("Everything is fine")
        lines.append(Line("fine", title, (capital(", ".join(map(told, fine))),), (), "check"))
    return tuple(lines)


def _hint_of(check: Check) -> str:
    # The check speaks to the command line too; here there are buttons for it.
    return tr("See Problems on this page.") if check.name == "failures" else told(check.hint)


def report_of(checks: Sequence[Check]) -> str:
    """What a check said, as text for a report; empty before the first."""
    lines = [f"{c.state}: {c.name}: {c.message} {c.hint}".rstrip() for c in checks]
    return "".join(f"{line}\n" for line in lines)


def log() -> Content:
    """The logs are only ever saved."""
    words = tr("What Photosift did, for the report of a problem.")
    return Content(words, (), (Choice("save", tr("Save logs…")),))
