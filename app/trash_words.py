"""The trash in words. No widgets, no I/O."""

from app.translation import tr, trn
from app.wording import file_size, local_moment
from core.records import TrashReport


def overview(report: TrashReport) -> str:
    """What is in the trash, on one line."""
    if not report.photos:
        return tr("The trash is empty.")
    n = report.photos
    parts = [trn("{n} photo in the trash", "{n} photos in the trash", n)]
    parts.append(file_size(report.size_bytes))
    if report.oldest_utc is not None:
        parts.append(tr("the first since {when}", when=local_moment(report.oldest_utc)))
    if report.offline:
        parts.append(_offline(report))
    return " · ".join(parts)


def delete_words(report: TrashReport) -> tuple[str, str, str]:
    """Question, explanation and button before photos of the trash are deleted."""
    n = report.photos - report.offline
    question = trn("Delete {n} photo for good?", "Delete {n} photos for good?", n)
    sentences = [
        trn(
            "The file is deleted from the disk: {size}.",
            "The files are deleted from the disk: {size}.",
            n,
            size=file_size(report.size_bytes),
        )
    ]
    marks = _marks(report)
    if marks:
        sentences.append(tr("{marks}; that goes with them.", marks=marks))
    if report.oldest_utc is not None:
        when = local_moment(report.oldest_utc)
        sentences.append(tr("The first was removed {when}.", when=when))
    if report.offline:
        sentences.append(f"{_offline(report)}.")
    sentences.append(tr("This cannot be undone."))
    button = trn("Delete {n} photo", "Delete {n} photos", n)
    return question, " ".join(sentences), button


def _marks(report: TrashReport) -> str:
    parts = []
    if report.tagged:
        parts.append(trn("{n} has tags", "{n} have tags", report.tagged))
    if report.rated:
        parts.append(trn("{n} has stars", "{n} have stars", report.rated))
    if report.in_albums:
        parts.append(trn("{n} is in albums", "{n} are in albums", report.in_albums))
    return ", ".join(parts)


def _offline(report: TrashReport) -> str:
    return trn(
        "{n} lies on a disk that is not connected, and stays",
        "{n} lie on disks that are not connected, and stay",
        report.offline,
    )
