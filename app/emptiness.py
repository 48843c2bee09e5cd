"""Which sentence stands where photos would, for every state of the library."""

from dataclasses import dataclass

from app.translation import tr
from app.views.empty_state import Emptiness
from app.wording import counted, waiting
from core.paths import one_line
from core.records import Folder, PhotoView, SearchAnswer, Status


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides it.

    Attributes:
        answer: Of the search that is shown; None while browsing.
        status: None while the engine has not said anything.
        narrowed: The filter bar asks for something.
    """

    view: PhotoView
    folders: tuple[Folder, ...]
    status: Status | None = None
    answer: SearchAnswer | None = None
    narrowed: bool = False


def explain(situation: Situation) -> Emptiness:
    """Why no photo is shown, and what to do."""
    if situation.narrowed:
        return Emptiness(
            "filter",
            tr("No photo matches"),
            tr("The filters leave no photo of these."),
            tr("Clear filters"),
            "clear_filters",
        )
    if situation.answer is not None:
        return _of_search(situation, situation.answer)
    return _of_view(situation)


def _of_search(situation: Situation, answer: SearchAnswer) -> Emptiness:
    status = situation.status
    if status is not None and status.model.condition == "failed":
        return Emptiness(
            "warning",
            "No file or folder has that name",
            "The model could not be loaded, so photos are found by their names only. "
            + one_line(status.model.message),
            "Show all photos",
            "clear_search",
        )
    if status is not None and status.model.condition == "loading":
        return Emptiness(
            "clock",
            "The model is still loading",
            "No file or folder has that name. Photos that look like it follow in a moment.",
        )
    left = waiting(answer, status)
    if left:
        total = answer.searched + left
        return Emptiness(
            "clock",
            "Nothing found yet",
            f"{answer.searched:,} of {counted(total, 'photo')} can be searched so far. "
            "New matches appear by themselves.",
        )
    return Emptiness(
        "search",
        "Nothing found",
        answer.notice or "Try other words, fewer of them, or a picture that looks like it.",
        "Show all photos",
        "clear_search",
    )


def _of_view(situation: Situation) -> Emptiness:
    folder = next((f for f in situation.folders if f.id == situation.view.folder_id), None)
    if folder is not None and folder.offline:
        return Emptiness(
            "folder-offline",
            "This folder is not connected",
            f"{one_line(folder.message)} Its photos come back with it; nothing is lost.".strip(),
            "Look again",
            "scan",
        )
    progress = None if situation.status is None else situation.status.progress
    if progress is not None and progress.phase in {"scanning", "indexing"}:
        return Emptiness(
            "clock", "Looking for photos…", f"{progress.found:,} found so far. They appear here."
        )
    if progress is not None and progress.phase == "waiting":
        return Emptiness(
            "clock",
            one_line(progress.waiting_for) or "The work waits for a better moment",
            f"{progress.found:,} found so far. They appear here.",
        )
    if progress is not None and progress.phase == "paused":
        return Emptiness(
            "pause", "Indexing is paused", "Go on to see the photos here.", "Go on", "pause"
        )
    if folder is not None:
        return Emptiness(
            "photo",
            "No photos in this folder",
            f"{one_line(folder.message)} New ones appear here by themselves.".strip(),
            "Look again",
            "scan",
        )
    return Emptiness(
        "photo",
        "No photos here",
        "Add another folder, or put photos into the ones that are there.",
        "Add folder…",
        "add_folder",
    )
