"""Steps of the history in words. No widgets, no I/O."""

from collections.abc import Callable
from typing import Final

from app.translation import tr, trn
from core.paths import one_line
from core.records import Step, Verb

_LONGEST: Final = 60


def deed(step: Step) -> str:
    """What was done, as an order: `Tag 12 photos with “Beach”`."""
    return _sentences(step)[0]


def done(step: Step) -> str:
    """What was done, as a sentence for the message bar."""
    return _sentences(step)[1]


def undone(step: Step) -> str:
    """What is said when a step was taken back."""
    return tr("Taken back: {deed}.", deed=deed(step))


def redone(step: Step) -> str:
    """What is said when a step was done again."""
    return tr("Done again: {deed}.", deed=deed(step))


def shortened(text: str) -> str:
    """For a menu, which is as wide as its longest line."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def stars(rating: int) -> str:
    """`3 stars`; `no stars` for 0."""
    return trn("{n} star", "{n} stars", rating) if rating else tr("no stars")


def _sentences(step: Step) -> tuple[str, str]:
    return _WORDS[step.verb](step.photos, one_line(step.subject))


_Words = Callable[[int, str], tuple[str, str]]


# ---- tags
def _tag(n: int, what: str) -> tuple[str, str]:
    return (
        trn("Tag {n} photo with “{what}”", "Tag {n} photos with “{what}”", n, what=what),
        trn("Tagged {n} photo with “{what}”.", "Tagged {n} photos with “{what}”.", n, what=what),
    )


def _untag(n: int, what: str) -> tuple[str, str]:
    return (
        trn("Take “{what}” from {n} photo", "Take “{what}” from {n} photos", n, what=what),
        trn("Took “{what}” from {n} photo.", "Took “{what}” from {n} photos.", n, what=what),
    )


def _make_tag(_: int, what: str) -> tuple[str, str]:
    return tr("Make the tag “{what}”", what=what), tr("Made the tag “{what}”.", what=what)


def _rename_tag(_: int, what: str) -> tuple[str, str]:
    return tr("Rename the tag “{what}”", what=what), tr("Renamed the tag “{what}”.", what=what)


def _move_tag(_: int, what: str) -> tuple[str, str]:
    return tr("Move the tag “{what}”", what=what), tr("Moved the tag “{what}”.", what=what)


def _colour_tag(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Give the tag “{what}” a colour", what=what),
        tr("Gave the tag “{what}” another colour.", what=what),
    )


def _alias_tag(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Change the other words for “{what}”", what=what),
        tr("Changed the other words for “{what}”.", what=what),
    )


def _remove_tag(n: int, what: str) -> tuple[str, str]:
    if not n:
        return tr("Delete the tag “{what}”", what=what), tr("Deleted the tag “{what}”.", what=what)
    return (
        trn(
            "Delete the tag “{what}” of {n} photo",
            "Delete the tag “{what}” of {n} photos",
            n,
            what=what,
        ),
        trn(
            "Deleted the tag “{what}” of {n} photo.",
            "Deleted the tag “{what}” of {n} photos.",
            n,
            what=what,
        ),
    )


# ---- marks
def _rate(n: int, what: str) -> tuple[str, str]:
    given = stars(int(what)) if what.isdecimal() else what
    return (
        trn("Give {n} photo {stars}", "Give {n} photos {stars}", n, stars=given),
        trn("Gave {n} photo {stars}.", "Gave {n} photos {stars}.", n, stars=given),
    )


def _favour(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Make {n} photo a favourite", "Make {n} photos favourites", n),
        trn("Made {n} photo a favourite.", "Made {n} photos favourites.", n),
    )


def _unfavour(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Take {n} photo from the favourites", "Take {n} photos from the favourites", n),
        trn("Took {n} photo from the favourites.", "Took {n} photos from the favourites.", n),
    )


def _hide(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Hide {n} photo", "Hide {n} photos", n),
        trn("Hid {n} photo.", "Hid {n} photos.", n),
    )


def _unhide(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Show {n} hidden photo again", "Show {n} hidden photos again", n),
        trn("{n} photo is shown again.", "{n} photos are shown again.", n),
    )


def _rotate(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Turn {n} photo", "Turn {n} photos", n),
        trn("Turned {n} photo.", "Turned {n} photos.", n),
    )


def _set_dates(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Set the date of {n} photo", "Set the date of {n} photos", n),
        trn("Set the date of {n} photo.", "Set the date of {n} photos.", n),
    )


# ---- albums
def _make_album(_: int, what: str) -> tuple[str, str]:
    return tr("Make the album “{what}”", what=what), tr("Made the album “{what}”.", what=what)


def _rename_album(_: int, what: str) -> tuple[str, str]:
    return tr("Rename the album “{what}”", what=what), tr("Renamed the album “{what}”.", what=what)


def _remove_album(_: int, what: str) -> tuple[str, str]:
    return tr("Delete the album “{what}”", what=what), tr("Deleted the album “{what}”.", what=what)


def _add_to_album(n: int, what: str) -> tuple[str, str]:
    return (
        trn("Put {n} photo into “{what}”", "Put {n} photos into “{what}”", n, what=what),
        trn("Put {n} photo into “{what}”.", "Put {n} photos into “{what}”.", n, what=what),
    )


def _take_from_album(n: int, what: str) -> tuple[str, str]:
    return (
        trn("Take {n} photo out of “{what}”", "Take {n} photos out of “{what}”", n, what=what),
        trn("Took {n} photo out of “{what}”.", "Took {n} photos out of “{what}”.", n, what=what),
    )


def _order_album(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Change the order of “{what}”", what=what),
        tr("Changed the order of “{what}”.", what=what),
    )


def _cover_album(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Change the cover of “{what}”", what=what),
        tr("Changed the cover of “{what}”.", what=what),
    )


def _change_album(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Change the search of “{what}”", what=what),
        tr("Changed the search of “{what}”.", what=what),
    )


# ---- folders
def _add_folder(_: int, what: str) -> tuple[str, str]:
    return tr("Add the folder “{what}”", what=what), tr("Added the folder “{what}”.", what=what)


def _remove_folder(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Remove the folder “{what}” from the library", what=what),
        tr("Removed the folder “{what}” from the library.", what=what),
    )


def _relocate_folder(_: int, what: str) -> tuple[str, str]:
    return (
        tr("Change the location of “{what}”", what=what),
        tr("Changed the location of “{what}”.", what=what),
    )


def _exclude(_: int, what: str) -> tuple[str, str]:
    return tr("Leave out “{what}”", what=what), tr("Left out “{what}”.", what=what)


def _include(_: int, what: str) -> tuple[str, str]:
    return (
        tr("No longer leave out “{what}”", what=what),
        tr("“{what}” is not left out any more.", what=what),
    )


def _purge(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Forget {n} missing photo", "Forget {n} missing photos", n),
        trn("Forgot {n} missing photo.", "Forgot {n} missing photos.", n),
    )


# ---- files
def _trash(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Move {n} photo to the trash", "Move {n} photos to the trash", n),
        trn("Moved {n} photo to the trash.", "Moved {n} photos to the trash.", n),
    )


def _restore(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Put {n} photo back from the trash", "Put {n} photos back from the trash", n),
        trn("Put {n} photo back from the trash.", "Put {n} photos back from the trash.", n),
    )


def _empty(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Delete {n} photo for good", "Delete {n} photos for good", n),
        trn("Deleted {n} photo for good.", "Deleted {n} photos for good.", n),
    )


def _move(n: int, what: str) -> tuple[str, str]:
    if not what:
        return (
            trn("Move {n} photo", "Move {n} photos", n),
            trn("Moved {n} photo.", "Moved {n} photos.", n),
        )
    return (
        trn("Move {n} photo to “{what}”", "Move {n} photos to “{what}”", n, what=what),
        trn("Moved {n} photo to “{what}”.", "Moved {n} photos to “{what}”.", n, what=what),
    )


def _copy(n: int, what: str) -> tuple[str, str]:
    if not what:
        return (
            trn("Copy {n} photo", "Copy {n} photos", n),
            trn("Copied {n} photo.", "Copied {n} photos.", n),
        )
    return (
        trn("Copy {n} photo to “{what}”", "Copy {n} photos to “{what}”", n, what=what),
        trn("Copied {n} photo to “{what}”.", "Copied {n} photos to “{what}”.", n, what=what),
    )


def _rename(n: int, _: str) -> tuple[str, str]:
    return (
        trn("Rename {n} photo", "Rename {n} photos", n),
        trn("Renamed {n} photo.", "Renamed {n} photos.", n),
    )


def _export(n: int, what: str) -> tuple[str, str]:
    if not what:
        return (
            trn("Export {n} photo", "Export {n} photos", n),
            trn("Exported {n} photo.", "Exported {n} photos.", n),
        )
    return (
        trn("Export {n} photo to “{what}”", "Export {n} photos to “{what}”", n, what=what),
        trn("Exported {n} photo to “{what}”.", "Exported {n} photos to “{what}”.", n, what=what),
    )


_WORDS: Final[dict[Verb, _Words]] = {
    "tag": _tag,
    "untag": _untag,
    "make-tag": _make_tag,
    "rename-tag": _rename_tag,
    "move-tag": _move_tag,
    "colour-tag": _colour_tag,
    "alias-tag": _alias_tag,
    "remove-tag": _remove_tag,
    "rate": _rate,
    "favour": _favour,
    "unfavour": _unfavour,
    "hide": _hide,
    "unhide": _unhide,
    "rotate": _rotate,
    "make-album": _make_album,
    "rename-album": _rename_album,
    "remove-album": _remove_album,
    "add-to-album": _add_to_album,
    "take-from-album": _take_from_album,
    "order-album": _order_album,
    "cover-album": _cover_album,
    "change-album": _change_album,
    "add-folder": _add_folder,
    "remove-folder": _remove_folder,
    "relocate-folder": _relocate_folder,
    "exclude": _exclude,
    "include": _include,
    "purge": _purge,
    "trash": _trash,
    "restore": _restore,
    "empty": _empty,
    "move": _move,
    "copy": _copy,
    "rename": _rename,
    "set-dates": _set_dates,
    "export": _export,
}
