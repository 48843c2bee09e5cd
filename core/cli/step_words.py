"""What an edit did, in words."""

from core.cli.organising_schemas import EditObject
from core.cli.output import counted, say, say_object, tell
from core.paths import one_line
from core.records import Step, Verb

WORDS: dict[Verb, str] = {
    "tag": "{photos} tagged with {subject}",
    "untag": "{photos} no longer tagged with {subject}",
    "make-tag": "tag {subject} made",
    "rename-tag": "tag renamed to {subject}",
    "move-tag": "tag {subject} moved",
    "colour-tag": "tag {subject} given another colour",
    "alias-tag": "tag {subject} given other words",
    "remove-tag": "tag {subject} removed ({photos} had it)",
    "rate": "{photos} rated {subject}",
    "favour": "{photos} made a favourite",
    "unfavour": "{photos} no favourite any more",
    "hide": "{photos} hidden",
    "unhide": "{photos} no longer hidden",
    "rotate": "{photos} turned by {subject} degrees",
    "make-album": "album {subject} made",
    "rename-album": "album renamed to {subject}",
    "remove-album": "album {subject} removed",
    "add-to-album": "{photos} put into album {subject}",
    "take-from-album": "{photos} taken out of album {subject}",
    "order-album": "{photos} put elsewhere in album {subject}",
    "cover-album": "album {subject} given another cover",
    "change-album": "album {subject} given another search",
    "add-folder": "folder {subject} added",
    "remove-folder": "folder {subject} removed",
    "relocate-folder": "folder {subject} found in its new place",
    "exclude": "{subject} left out",
    "include": "{subject} no longer left out",
    "purge": "{photos} forgotten",
    "trash": "{photos} put into the trash",
    "restore": "{photos} put back from the trash",
    "empty": "{photos} deleted for good",
    "move": "{photos} moved to {subject}",
    "copy": "{photos} copied to {subject}",
    "rename": "{photos} renamed",
    "set-dates": "{photos} given another date",
    "export": "{photos} exported to {subject}",
}


def sentence(step: Step) -> str:
    """What a step did, for one line, without a full stop."""
    words = WORDS[step.verb].format(
        photos=counted(step.photos, "photo"), subject=one_line(step.subject)
    )
    return words[:1].upper() + words[1:]


def say_step(step: Step | None, *, as_json: bool) -> None:
    """Say what an edit did, or that it had nothing to do."""
    if as_json:
        say_object(EditObject.of(step))
    elif step is None:
        tell("Nothing had to be changed.")
    else:
        say(f"{sentence(step)}.")
