"""What the health page says of the library itself. No widgets, no I/O."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from app.known_health import NO_ENGINE, Known
from app.views.choice_buttons import Choice
from app.views.section import Content, Line, Sign
from app.wording import capital, counted, file_size, local_moment
from core.records import Check, DiskPart, DiskUse

PARTS: Final[dict[DiskPart, str]] = {
    "catalog": "Catalog",
    "thumbnails": "Thumbnails",
    "index": "Search index",
    "models": "Models",
    "backups": "Backups",
    "logs": "Logs",
}

_MEANINGS: Final[dict[DiskPart, str]] = {
    "catalog": "what is known of your photos, with tags and albums",
    "thumbnails": "small pictures, for looking through photos quickly",
    "index": "makes searches in large libraries quick",
    "models": "models that were downloaded",
    "backups": "copies of the catalog",
    "logs": "what Photosift did",
}
_STATES: Final[dict[str, tuple[Sign, str]]] = {
    "repaired": ("info", "repaired"),
    "warning": ("warning", "needs a look"),
    "failed": ("error", "failed"),
}
_LITTLE_ROOM_BYTES: Final = 1_000_000_000


def disk(known: Known) -> Content:
    """What each part of the library takes."""
    health = known.health
    if health is None:
        return Content(NO_ENGINE if known.away else "")
    whole = sum(use.size_bytes for use in health.disk)
    little = 0 < health.free_bytes < _LITTLE_ROOM_BYTES
    # 0 means that it cannot be told.
    free = f", {file_size(health.free_bytes)} free on that disk" if health.free_bytes else ""
    return Content(
        f"{file_size(whole)} in all{free}{': too little to go on for long' if little else ''}.",
        tuple(map(_disk_line, health.disk)),
        (),
        "warning" if little else "",
    )


def _disk_line(use: DiskUse) -> Line:
    words = PARTS.get(use.part, use.part)
    limit = "" if not use.limit_bytes else f" of {file_size(use.limit_bytes)} at most"
    clear = Choice("clear", "Clear…", f"Clear: {words}", enabled=use.size_bytes > 0)
    choices = (clear,) if use.can_clear else ()
    facts = [f"{file_size(use.size_bytes)}{limit}"]
    facts += [_MEANINGS[use.part]] if use.part in _MEANINGS else []
    return Line(use.part, words, (" · ".join(facts),), choices)


def clear_words(use: DiskUse) -> tuple[str, str, str]:
    """Question, explanation and button before a part of the library is cleared."""
    words = PARTS.get(use.part, use.part).lower()
    explanation = f"{file_size(use.size_bytes)} at the moment. {use.clearing}"
    return (
        f"Clear the {words}?",
        f"{explanation} Your photos are not touched.",
        f"Clear the {words}",
    )


def backups(known: Known) -> Content:
    """The newest backup."""
    choices = (Choice("back_up", "Back up now…"),)
    health = known.health
    if health is None:
        return Content(NO_ENGINE if known.away else "", (), choices)
    if not health.backups:
        return Content("No backup yet. One a day is made when anything changed.", (), choices)
    newest = max(health.backups, key=lambda entry: entry.made_utc)
    kind = "made by itself" if newest.automatic else "made before an update"
    return Content(
        f"{counted(len(health.backups), 'backup')} in the library. The newest is from "
        f"{local_moment(newest.made_utc)}, {kind}, {file_size(newest.size_bytes)}.",
        (),
        choices,
    )


def check(known: Known) -> Content:
    """What the latest check said."""
    choices = (Choice("check", "Check the library", enabled=not known.checking),)
    if known.checking:
        return Content("Checking… Everything else goes on meanwhile.", _check_lines(known), choices)
    if known.checks is None:
        words = (
            "Checks that all that Photosift keeps is in order, and repairs what can be made "
            "again. Photos, tags and albums are not touched."
        )
        return Content(words, (), choices)
    bad = sum(check.state in {"warning", "failed"} for check in known.checks)
    return Content(
        f"{counted(bad, 'thing needs', 'things need')} a look." if bad else "All is well.",
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
        sign, words = _STATES.get(state, ("info", state))
        facts = [fact for check in same for fact in (check.message, _hint_of(check))]
        title = f"{capital(name)}: {words}"
        lines.append(Line(str(number), title, tuple(map(capital, dict.fromkeys(facts))), (), sign))
    bad = {check.name for check in trouble}
    fine = dict.fromkeys(check.name for check in checks if check.name not in bad)
    if fine:
        title = "Everything else is fine" if trouble else "Everything is fine"
        lines.append(Line("fine", title, (capital(", ".join(fine)),), (), "check"))
    return tuple(lines)


def _hint_of(check: Check) -> str:
    # The check speaks to the command line too; here there are buttons for it.
    return "See Problems on this page." if check.name == "failures" else check.hint


def report_of(checks: Sequence[Check]) -> str:
    """What a check said, as text for a report; empty before the first."""
    lines = [f"{c.state}: {c.name}: {c.message} {c.hint}".rstrip() for c in checks]
    return "".join(f"{line}\n" for line in lines)


def log() -> Content:
    """The logs are only ever saved."""
    words = "What Photosift did, for the report of a problem."
    return Content(words, (), (Choice("save", "Save logs…"),))
