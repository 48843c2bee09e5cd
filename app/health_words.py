"""What the health page says, section by section. No widgets, no I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.disks import waiting_words
from app.views.health_page import SECTIONS, Look
from app.views.section import Choice, Content, Line, Sign
from app.wording import counted, file_size, local_moment, remaining
from core.paths import display_name
from core.records import (
    Check,
    DiskPart,
    DiskUse,
    Exclusion,
    FailureGroup,
    Folder,
    Health,
    MissingReport,
    Progress,
    Purge,
    RemovedFolder,
    Status,
)

PARTS: Final[dict[DiskPart, str]] = {
    "catalog": "Catalog",
    "thumbnails": "Thumbnails",
    "index": "Search index",
    "models": "Models",
    "backups": "Backups",
    "logs": "Logs",
}

_REASONS: Final = {
    "unreadable": "Damaged or not readable",
    "unsupported": "Not a picture that can be read",
    "too-large": "Too large",
    "timeout": "Took too long",
    "gone": "Not there at the moment",
}
_STATES: Final[dict[str, tuple[Sign, str]]] = {
    "ok": ("check", "fine"),
    "repaired": ("info", "repaired"),
    "warning": ("warning", "needs a look"),
    "failed": ("error", "failed"),
}
_LITTLE_ROOM_BYTES: Final = 1_000_000_000
_MOST_EXAMPLES: Final = 4
_LONGEST_EXAMPLE: Final = 90
_NO_ENGINE: Final = "Not known while the engine is away."


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the library at this moment.

    Attributes:
        status: None while the engine has not said anything, or is away.
        health: The latest; None before the first.
        failures: As the catalog has them; `health` counts them without a limit.
        missing: None before it was read.
        checks: Of the latest check; None before the first.
        away: Why the engine does not answer; empty while it does.
    """

    folders: tuple[Folder, ...] = ()
    status: Status | None = None
    health: Health | None = None
    exclusions: tuple[Exclusion, ...] = ()
    removed: tuple[RemovedFolder, ...] = ()
    purges: tuple[Purge, ...] = ()
    failures: tuple[FailureGroup, ...] | None = None
    missing: MissingReport | None = None
    missing_listed: bool = False
    checks: tuple[Check, ...] | None = None
    checking: bool = False
    away: str = ""


def look_of(known: Known) -> Look:
    """The whole page."""
    shown = contents(known)
    listed = known.missing_listed and known.missing is not None and known.missing.photos > 0
    return Look(shown, overview(shown, known), known.away, listed, known.checking)


def contents(known: Known) -> dict[str, Content]:
    """What every section shows, by its name in `SECTIONS`."""
    return {
        "folders": _folders(known),
        "work": _work(known),
        "problems": _problems(known),
        "missing": _missing(known),
        "exclusions": _exclusions(known),
        "disk": _disk(known),
        "backups": _backups(known),
        "check": _check(known),
        "log": Content(
            "What Photosift did, for the report of a problem.", (), (Choice("save", "Save logs…"),)
        ),
    }


def overview(shown: dict[str, Content], known: Known) -> str:
    """One sentence for the whole page."""
    if known.away:
        return "The engine is away"
    if known.health is None:
        return "Looking…"
    bad = [SECTIONS[name] for name, content in shown.items() if content.sign]
    if bad:
        return f"Worth a look: {', '.join(bad)}"
    away = sum(folder.offline for folder in known.folders)
    rest = f", {counted(away, 'folder')} not connected" if away else ""
    return f"Everything is in order{rest}"


# ---- folders
def mode_of(folder: Folder) -> str:
    """How changes in a folder are noticed."""
    if folder.offline:
        return "not connected"
    if folder.watch_mode == "events":
        return "watched as it happens"
    if folder.watch_mode == "scheduled":
        reason = f": {folder.watch_reason}" if folder.watch_reason else ""
        return f"looked through every few minutes{reason}"
    return "not watched at the moment"


def _folders(known: Known) -> Content:
    photos = sum(folder.photos for folder in known.folders)
    away = sum(folder.offline for folder in known.folders)
    summary = f"{counted(len(known.folders), 'folder')}, {counted(photos, 'photo')}"
    if away:
        summary += f", {away:,} not connected"
    return Content(
        summary if known.folders else "No folder yet.",
        (*map(_folder_line, known.folders), *map(_removed_line, known.removed)),
        (Choice("add", "Add folder…"), Choice("scan_all", "Look for new photos in all")),
        "warning" if any(f.message and not f.offline for f in known.folders) else "",
    )


def _folder_line(folder: Folder) -> Line:
    first = [f"Disk “{folder.volume}”"] if folder.volume else []
    first += [counted(folder.photos, "photo"), mode_of(folder)]
    times = []
    if folder.last_event_utc is not None:
        times.append(f"last change noticed {local_moment(folder.last_event_utc)}")
    if folder.last_scan_utc is not None:
        times.append(f"last looked through {local_moment(folder.last_scan_utc)}")
    trouble = waiting_words(folder) if folder.offline else folder.message
    where = f": {folder.name}"
    return Line(
        str(folder.id),
        folder.name,
        (" · ".join(first), _capital(" · ".join(times)), trouble),
        (
            Choice("scan", "Look now", f"Look for new photos now{where}"),
            Choice("relocate", "It is somewhere else now…", f"It is somewhere else now{where}"),
            Choice("remove", "Remove", f"Remove from the library{where}"),
        ),
        "warning" if folder.message and not folder.offline else "",
    )


def _removed_line(folder: RemovedFolder) -> Line:
    tagged = f", {folder.tagged:,} with tags" if folder.tagged else ""
    holds = f" · it had {counted(folder.photos, 'photo')}{tagged}" if folder.photos else ""
    return Line(
        f"removed-{folder.id}",
        folder.name,
        (f"Removed {local_moment(folder.removed_utc)}{holds}",),
        (Choice("restore", "Bring back", f"Bring back into the library: {folder.name}"),),
    )


# ---- work
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


def _work(known: Known) -> Content:
    status = known.status
    if status is None:
        return Content(_NO_ENGINE if known.away else "")
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
    return [*facts, _capital(", ".join(pace))]


def _encoder(health: Health | None) -> str:
    words = {
        "loaded": "The model is loaded",
        "resting": "The model rests, and is loaded again when there are new photos",
    }
    return words.get(health.image_encoder, "") if health is not None else ""


# ---- photos
def _problems(known: Known) -> Content:
    groups = known.failures if known.health is None else known.health.failures
    if groups is None:
        return Content("")
    if not groups:
        return Content("Every photo could be used.")
    photos = sum(group.photos for group in groups)
    lines = []
    for group in groups:
        reason = _REASONS.get(group.reason, _capital(group.reason.replace("-", " ")))
        again = Choice("retry", "Try again", f"Try these photos again: {reason}")
        facts = (f"{counted(group.photos, 'photo')}, the latest: {group.message}",)
        lines.append(Line(group.reason, reason, facts, (again,)))
    return Content(
        f"{counted(photos, 'photo')} could not be used. Nothing was done to the files.",
        tuple(lines),
        (Choice("show", "Show the photos"), Choice("retry_all", "Try all again")),
        "warning",
    )


def _missing(known: Known) -> Content:
    report = known.missing
    if report is None:
        return Content("")
    forgotten = tuple(map(_purge_line, known.purges))
    if not report.photos:
        return Content("No photo is missing.", forgotten)
    since = "" if report.oldest_utc is None else f" since {local_moment(report.oldest_utc)}"
    show = Choice("list", "Hide the list" if known.missing_listed else "Show the list")
    chosen = (Choice("forget_chosen", "Forget the selected…"),) if known.missing_listed else ()
    whose = (
        "The file of 1 photo" if report.photos == 1 else f"The files of {report.photos:,} photos"
    )
    return Content(
        f"{whose} went away{since}; {_marked(report)}. "
        "If a file comes back, its photo does too, with everything.",
        forgotten,
        (show, *chosen, Choice("forget_all", "Forget all…")),
    )


def _purge_line(purge: Purge) -> Line:
    photos = counted(purge.photos, "missing photo")
    return Line(
        repr(purge.at_utc),
        f"{photos} forgotten",
        (f"{_capital(local_moment(purge.at_utc))}. They can be brought back for 30 days.",),
        (Choice("bring_back", "Bring back", f"Bring back {photos}"),),
    )


def forget_words(report: MissingReport) -> tuple[str, str, str, tuple[str, ...]]:
    """Question, explanation, button and examples before missing photos are forgotten."""
    photos = counted(report.photos, "missing photo")
    lost = "; that goes with them" if report.tagged or report.in_albums else ""
    explanation = f"{_capital(_marked(report))}{lost}. "
    if report.oldest_utc is not None and report.newest_utc is not None:
        first, last = local_moment(report.oldest_utc), local_moment(report.newest_utc)
        explanation += (
            f"{'It' if report.photos == 1 else 'They'} went missing {first}. "
            if first == last
            else f"The first went missing {first}, the last {last}. "
        )
    explanation += "No file is touched. This can be taken back for 30 days."
    examples = [_shortened(display_name(p.path)) for p in report.examples[:_MOST_EXAMPLES]]
    if report.photos > len(examples):
        examples.append(f"and {report.photos - len(examples):,} more")
    return f"Forget {photos}?", explanation, f"Forget {photos}", tuple(examples)


def _marked(report: MissingReport) -> str:
    parts = []
    if report.tagged:
        parts.append(f"{report.tagged:,} {'has' if report.tagged == 1 else 'have'} tags")
    if report.in_albums:
        parts.append(f"{report.in_albums:,} {'is' if report.in_albums == 1 else 'are'} in albums")
    return " and ".join(parts) or "none has a tag or is in an album"


def _shortened(text: str) -> str:
    """A long path with its end, which says most."""
    half = _LONGEST_EXAMPLE // 2
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[:half]}…{text[-half:]}"


def _exclusions(known: Known) -> Content:
    names = {folder.id: folder.name for folder in known.folders}
    lines = []
    for exclusion in known.exclusions:
        folder_id = exclusion.folder_id
        where = "In all folders" if folder_id is None else f"In {names.get(folder_id, 'a folder')}"
        lines.append(
            Line(
                str(exclusion.id),
                exclusion.pattern,
                (f"{where} · {counted(exclusion.photos, 'photo')}",),
                (
                    Choice(
                        "include", "Take back", f"Do not leave out any more: {exclusion.pattern}"
                    ),
                ),
            )
        )
    photos = sum(exclusion.photos for exclusion in known.exclusions)
    return Content(
        f"{counted(photos, 'photo')} left out. They keep their tags and albums."
        if lines
        else "Nothing is left out.",
        tuple(lines),
        (Choice("exclude", "Leave something out…"),),
    )


# ---- the library itself
def _disk(known: Known) -> Content:
    health = known.health
    if health is None:
        return Content(_NO_ENGINE if known.away else "")
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
    return Line(use.part, words, (f"{file_size(use.size_bytes)}{limit}",), choices)


def clear_words(use: DiskUse) -> tuple[str, str, str]:
    """Question, explanation and button before a part of the library is cleared."""
    words = PARTS.get(use.part, use.part).lower()
    explanation = f"{file_size(use.size_bytes)} at the moment. {use.clearing}"
    return (
        f"Clear the {words}?",
        f"{explanation} Your photos are not touched.",
        f"Clear the {words}",
    )


def _backups(known: Known) -> Content:
    choices = (Choice("back_up", "Back up now…"),)
    health = known.health
    if health is None:
        return Content(_NO_ENGINE if known.away else "", (), choices)
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


def _check(known: Known) -> Content:
    choices = (Choice("check", "Check the library", enabled=not known.checking),)
    if known.checking:
        return Content("Checking… Everything else goes on meanwhile.", _check_lines(known), choices)
    if known.checks is None:
        words = (
            "Looks at device, model, catalog and index, and repairs what can be made anew. "
            "Photos, tags and albums are not touched."
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
    """One row for checks that follow each other, of the same thing and with the same result."""
    lines = []
    alike = groupby(known.checks or (), key=lambda check: (check.name, check.state))
    for number, ((name, state), checks) in enumerate(alike):
        sign, words = _STATES.get(state, ("info", state))
        facts = [fact for check in checks for fact in (check.message, check.hint)]
        title = f"{_capital(name)}: {words}"
        lines.append(Line(str(number), title, tuple(map(_capital, facts)), (), sign))
    return tuple(lines)


def report_of(checks: Sequence[Check]) -> str:
    """What a check said, as text for a report; empty before the first."""
    lines = [f"{c.state}: {c.name}: {c.message} {c.hint}".rstrip() for c in checks]
    return "".join(f"{line}\n" for line in lines)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
