"""What the health page says of photos that are not in order, or not wanted. No widgets, no I/O."""

from typing import Final

from app.core_words import told
from app.known_health import MOST_MISSING_LISTED, Known
from app.translation import mark, numeral, tr, trn
from app.views.choice_buttons import Choice
from app.views.section import Content, Line
from app.wording import capital, counted_photos, local_moment
from core.paths import display_name
from core.records import MissingReport, Purge

_REASONS: Final = {
    "unreadable": mark("Damaged or not readable"),
    "unsupported": mark("Not a picture that can be read"),
    "too-large": mark("Too large"),
    "timeout": mark("Took too long"),
    "gone": mark("Not there at the moment"),
}
_MOST_EXAMPLES: Final = 4
_LONGEST_EXAMPLE: Final = 90


def problems(known: Known) -> Content:
    """Files that could not be used, by reason: of a raw and its JPEG it may be one."""
    groups = known.failures if known.health is None else known.health.failures
    if groups is None:
        return Content("")
    if not groups:
        return Content(tr("Every file could be used."))
    files = sum(group.photos for group in groups)
    lines = []
    for group in groups:
        reason = capital(told(group.reason).replace("-", " "))
        if group.reason in _REASONS:
            reason = tr(_REASONS[group.reason])
        again = Choice(
            "retry", tr("Try again"), tr("Try these files again: {reason}", reason=reason)
        )
        fact = trn(
            "{n} file: {message}",
            "{n} files, the latest: {message}",
            group.photos,
            message=told(group.message),
        )
        lines.append(Line(group.reason, reason, (fact,), (again,)))
    return Content(
        trn(
            "{n} file could not be used. Nothing was done to it.",
            "{n} files could not be used. Nothing was done to them.",
            files,
        ),
        tuple(lines),
        (Choice("show", tr("Show the files")), Choice("retry_all", tr("Try all again"))),
        "warning",
    )


def missing(known: Known) -> Content:
    """Photos whose files are gone, and those that were forgotten."""
    report = known.missing
    if report is None:
        return Content("")
    forgotten = tuple(map(_purge_line, known.purges))
    if not report.photos:
        return Content(tr("No photo is missing."), forgotten)
    sentences = [_gone(report), *_marked(report)]
    sentences.append(tr("If a file comes back, its photo does too, with everything."))
    if known.missing_listed and report.photos > MOST_MISSING_LISTED:
        sentences.append(
            tr("The latest {count} are listed.", count=numeral(MOST_MISSING_LISTED)),
        )
    return Content(" ".join(sentences), forgotten, _missing_choices(known))


def _gone(report: MissingReport) -> str:
    if report.oldest_utc is None:
        return trn(
            "The file of {n} photo is gone.", "The files of {n} photos are gone.", report.photos
        )
    return trn(
        "The file of {n} photo is gone since {moment}.",
        "The files of {n} photos are gone, the first since {moment}.",
        report.photos,
        moment=local_moment(report.oldest_utc),
    )


def _missing_choices(known: Known) -> tuple[Choice, ...]:
    every = Choice("forget_all", tr("Forget all…"), tr("Forget all missing photos"))
    if not known.missing_listed:
        return (Choice("list", tr("Show the list"), tr("Show the list of missing photos")), every)
    chosen = known.missing_chosen
    selected = (
        trn("Forget the {n} selected…", "Forget the {n} selected…", chosen)
        if chosen > 1
        else tr("Forget the selected…")
    )
    return (
        Choice("list", tr("Hide the list"), tr("Hide the list of missing photos")),
        Choice("forget_chosen", selected, enabled=chosen > 0),
        every,
    )


def _purge_line(purge: Purge) -> Line:
    return Line(
        repr(purge.at_utc),
        trn("{n} missing photo forgotten", "{n} missing photos forgotten", purge.photos),
        (
            tr(
                "{moment}. They can be brought back for 30 days.",
                moment=capital(local_moment(purge.at_utc)),
            ),
        ),
        (
            Choice(
                "bring_back",
                tr("Bring back"),
                trn("Bring back {n} missing photo", "Bring back {n} missing photos", purge.photos),
            ),
        ),
    )


def forget_words(report: MissingReport) -> tuple[str, str, str, tuple[str, ...]]:
    """Question, explanation, button and examples before missing photos are forgotten."""
    sentences = _marked(report, going=True)
    if report.oldest_utc is not None and report.newest_utc is not None:
        first, last = local_moment(report.oldest_utc), local_moment(report.newest_utc)
        sentences.append(
            trn(
                "It went missing {moment}.",
                "They went missing {moment}.",
                report.photos,
                moment=first,
            )
            if first == last
            else tr("The first went missing {first}, the last {last}.", first=first, last=last)
        )
    sentences.append(tr("No file is touched. This can be taken back for 30 days."))
    examples = [_shortened(display_name(p.path)) for p in report.examples[:_MOST_EXAMPLES]]
    more = report.photos - len(examples)
    if more > 0:
        examples.append(trn("and {n} more", "and {n} more", more))
    return (
        trn("Forget {n} missing photo?", "Forget {n} missing photos?", report.photos),
        " ".join(sentences),
        trn("Forget {n} missing photo", "Forget {n} missing photos", report.photos),
        tuple(examples),
    )


def _marked(report: MissingReport, *, going: bool = False) -> list[str]:
    """What the user gave to photos that are missing.

    Args:
        report: What is missing.
        going: Whether it goes with the photos, which is said then.
    """
    tagged = trn("{n} has tags", "{n} have tags", report.tagged)
    albums = trn("{n} is in albums", "{n} are in albums", report.in_albums)
    if report.tagged and report.in_albums:
        marked = tr("{tagged} and {albums}", tagged=tagged, albums=albums)
    elif report.tagged or report.in_albums:
        marked = tagged if report.tagged else albums
    elif report.photos == 1:
        return [tr("It has no tag and is in no album.")]
    else:
        return [tr("None has a tag or is in an album.")]
    return [tr("{marked}; that goes with them.", marked=marked) if going else f"{marked}."]


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
        if folder_id is None:
            where = tr("In all folders")
        elif folder_id in names:
            where = tr("In {folder}", folder=names[folder_id])
        else:
            where = tr("In a folder")
        lines.append(
            Line(
                str(exclusion.id),
                exclusion.pattern,
                (f"{where} · {counted_photos(exclusion.photos)}",),
                (
                    Choice(
                        "include",
                        tr("Take back"),
                        tr("Do not leave out any more: {pattern}", pattern=exclusion.pattern),
                    ),
                ),
            )
        )
    photos = sum(exclusion.photos for exclusion in known.exclusions)
    return Content(
        trn(
            "{n} photo left out. They keep their tags and albums.",
            "{n} photos left out. They keep their tags and albums.",
            photos,
        )
        if lines
        else tr("Nothing is left out."),
        tuple(lines),
        (Choice("exclude", tr("Leave something out…")),),
    )
