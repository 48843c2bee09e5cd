"""What the health page says of photos that are not in order, or not wanted. No widgets, no I/O."""

from typing import Final

from app.known_health import MOST_MISSING_LISTED, Known
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, counted, local_moment
from core.paths import display_name
from core.records import MissingReport, Purge

_REASONS: Final = {
    "unreadable": "Damaged or not readable",
    "unsupported": "Not a picture that can be read",
    "too-large": "Too large",
    "timeout": "Took too long",
    "gone": "Not there at the moment",
}
_MOST_EXAMPLES: Final = 4
_LONGEST_EXAMPLE: Final = 90


def problems(known: Known) -> Content:
    """Photos that could not be used, by reason."""
    groups = known.failures if known.health is None else known.health.failures
    if groups is None:
        return Content("")
    if not groups:
        return Content("Every photo could be used.")
    photos = sum(group.photos for group in groups)
    lines = []
    for group in groups:
        reason = _REASONS.get(group.reason, capital(group.reason.replace("-", " ")))
        again = Choice("retry", "Try again", f"Try these photos again: {reason}")
        latest = "" if group.photos == 1 else ", the latest"
        facts = (f"{counted(group.photos, 'photo')}{latest}: {group.message}",)
        lines.append(Line(group.reason, reason, facts, (again,)))
    return Content(
        f"{counted(photos, 'photo')} could not be used. Nothing was done to the files.",
        tuple(lines),
        (Choice("show", "Show the photos"), Choice("retry_all", "Try all again")),
        "warning",
    )


def missing(known: Known) -> Content:
    """Photos whose files are gone, and those that were forgotten."""
    report = known.missing
    if report is None:
        return Content("")
    forgotten = tuple(map(_purge_line, known.purges))
    if not report.photos:
        return Content("No photo is missing.", forgotten)
    one = report.photos == 1
    since = "" if report.oldest_utc is None else f"since {local_moment(report.oldest_utc)}"
    first = f"{'' if one else ', the first'} {since}" if since else ""
    whose = "The file of 1 photo is" if one else f"The files of {report.photos:,} photos are"
    latest = (
        f" The latest {MOST_MISSING_LISTED:,} are listed."
        if known.missing_listed and report.photos > MOST_MISSING_LISTED
        else ""
    )
    return Content(
        f"{whose} gone{first}. {capital(_marked(report))}. "
        f"If a file comes back, its photo does too, with everything.{latest}",
        forgotten,
        _missing_choices(known),
    )


def _missing_choices(known: Known) -> tuple[Choice, ...]:
    every = Choice("forget_all", "Forget all…", "Forget all missing photos")
    if not known.missing_listed:
        return (Choice("list", "Show the list", "Show the list of missing photos"), every)
    chosen = known.missing_chosen
    selected = f"Forget the {chosen:,} selected…" if chosen > 1 else "Forget the selected…"
    return (
        Choice("list", "Hide the list", "Hide the list of missing photos"),
        Choice("forget_chosen", selected, enabled=chosen > 0),
        every,
    )


def _purge_line(purge: Purge) -> Line:
    photos = counted(purge.photos, "missing photo")
    return Line(
        repr(purge.at_utc),
        f"{photos} forgotten",
        (f"{capital(local_moment(purge.at_utc))}. They can be brought back for 30 days.",),
        (Choice("bring_back", "Bring back", f"Bring back {photos}"),),
    )


def forget_words(report: MissingReport) -> tuple[str, str, str, tuple[str, ...]]:
    """Question, explanation, button and examples before missing photos are forgotten."""
    photos = counted(report.photos, "missing photo")
    lost = "; that goes with them" if report.tagged or report.in_albums else ""
    explanation = f"{capital(_marked(report))}{lost}. "
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
    if parts:
        return " and ".join(parts)
    one = report.photos == 1
    return "it has no tag and is in no album" if one else "none has a tag or is in an album"


def _shortened(text: str) -> str:
    """A long path with its end, which says most."""
    half = _LONGEST_EXAMPLE // 2
    return text if len(text) <= _LONGEST_EXAMPLE else f"{text[:half]}…{text[-half:]}"


def exclusions(known: Known) -> Content:
    """What is left out."""
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
