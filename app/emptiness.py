"""Which sentence stands where photos would, for every state of the library."""

from dataclasses import dataclass

from app.core_words import told
from app.translation import numeral, tr, trn
from app.views.empty_state import Emptiness
from app.wording import waiting
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
    if situation.view.shelf == "trash":
        title = tr("The trash is empty")
        return Emptiness("remove", title, tr("Photos that you remove come here first."))
    if situation.view.shelf == "hidden":
        text = tr("Hidden photos are listed here, and nowhere else.")
        return Emptiness("hide", tr("No photo is hidden"), text)
    return _of_view(situation)


def _of_search(situation: Situation, answer: SearchAnswer) -> Emptiness:
    status = situation.status
    if status is not None and status.model.condition == "failed":
        return Emptiness(
            "warning",
            tr("No file or folder has that name"),
            tr(
                "The model could not be loaded, so photos are found by their names only. {reason}",
                reason=one_line(told(status.model.message)),
            ),
            tr("Show all photos"),
            "clear_search",
        )
    if status is not None and status.model.condition == "loading":
        return Emptiness(
            "clock",
            tr("The model is still loading"),
            tr("No file or folder has that name. Photos that look like it follow in a moment."),
        )
    left = waiting(answer, status)
    if left and not answer.notice:
        total = answer.searched + left
        return Emptiness(
            "clock",
            tr("Nothing found yet"),
            trn(
                "{searched} of {n} file can be searched so far. New matches appear by themselves.",
                "{searched} of {n} files can be searched so far. New matches appear by themselves.",
                total,
                searched=numeral(answer.searched),
            ),
        )
    return Emptiness(
        "search",
        tr("Nothing found"),
        told(answer.notice)
        or tr("Try other words, fewer of them, or a picture that looks like it."),
        tr("Show all photos"),
        "clear_search",
    )


def _of_view(situation: Situation) -> Emptiness:
    folder = next((f for f in situation.folders if f.id == situation.view.folder_id), None)
    if folder is not None and folder.offline:
        return Emptiness(
            "folder-offline",
            tr("This folder is not connected"),
            _after(told(folder.message), tr("Its photos come back with it; nothing is lost.")),
            tr("Look again"),
            "scan",
        )
    progress = None if situation.status is None else situation.status.progress
    if progress is not None and progress.phase in {"scanning", "indexing"}:
        return Emptiness(
            "clock",
            tr("Looking for photos…"),
            _found(progress.found),
        )
    if progress is not None and progress.phase == "waiting":
        return Emptiness(
            "clock",
            one_line(told(progress.waiting_for)) or tr("The work waits for a better moment"),
            _found(progress.found),
        )
    if progress is not None and progress.phase == "paused":
        return Emptiness(
            "pause",
            tr("Indexing is paused"),
            tr("Go on to see the photos here."),
            tr("Go on"),
            "pause",
        )
    if folder is not None:
        return Emptiness(
            "photo",
            tr("No photos in this folder"),
            _after(told(folder.message), tr("New ones appear here by themselves.")),
            tr("Look again"),
            "scan",
        )
    return Emptiness(
        "photo",
        tr("No photos here"),
        tr("Add another folder, or put photos into the ones that are there."),
        tr("Add folder…"),
        "add_folder",
    )


def _found(photos: int) -> str:
    return trn("{n} found so far. They appear here.", "{n} found so far. They appear here.", photos)


def _after(message: str, words: str) -> str:
    """A sentence of the engine's, if there is one, and then these words."""
    return f"{one_line(message)} {words}".strip()
