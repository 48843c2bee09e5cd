"""Work on files in words. No widgets, no I/O."""

import os
from pathlib import Path

from app import history_words
from app.translation import tr, trn
from app.wording import remaining
from core.paths import display_name, one_line
from core.records import FileWork, Step


def title(work: FileWork) -> str:
    """What is being done, or was."""
    n = work.total
    return {
        "trash": trn("Moving {n} photo to the trash", "Moving {n} photos to the trash", n),
        "restore": trn("Putting {n} photo back", "Putting {n} photos back", n),
        "empty": trn("Deleting {n} photo for good", "Deleting {n} photos for good", n),
        "move": trn("Moving {n} photo", "Moving {n} photos", n),
        "copy": trn("Copying {n} photo", "Copying {n} photos", n),
        "rename": trn("Renaming {n} photo", "Renaming {n} photos", n),
        "export": trn("Exporting {n} photo", "Exporting {n} photos", n),
    }[work.kind]


def line(work: FileWork) -> str:
    """How it stands: `Moving 300 photos to “Trip” · 12 done · about 2 minutes left`."""
    place = target_name(work)
    parts = [tr("{what} to “{place}”", what=title(work), place=place) if place else title(work)]
    if work.state == "finished":
        parts.append(tr("done"))
    elif work.state == "cancelled":
        parts.append(trn("stopped after {n}", "stopped after {n}", work.done))
    else:
        parts.append(trn("{n} done", "{n} done", work.done))
        if work.state == "paused":
            parts.append(tr("paused"))
        elif work.remaining_s is not None:
            parts.append(remaining(work.remaining_s))
    return " · ".join(parts)


def problems(work: FileWork) -> str:
    """How many files were left alone; empty for none."""
    if not work.failed:
        return ""
    return trn("{n} file was left alone", "{n} files were left alone", work.failed)


def outcome(work: FileWork) -> str:
    """What was done, for the message bar."""
    changed = max(0, work.done - work.failed)
    words = history_words.done(Step(0, 0.0, work.kind, target_name(work), changed))
    if work.state == "cancelled":
        return tr("Stopped. {what}", what=words) if changed else tr("Stopped. Nothing was done.")
    return words


def target_name(work: FileWork) -> str:
    """The last part of the directory that files are put into, for display."""
    return one_line(display_name(os.fsencode(Path(os.fsdecode(work.target)).name)))
