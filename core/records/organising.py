"""What the user says about photos, and the history of what was done."""

from typing import Literal

import msgspec

from core.records.photos import PhotoId

Verb = Literal[
    "tag", "untag", "make-tag", "rename-tag", "move-tag", "colour-tag", "alias-tag", "remove-tag",
    "rate", "favour", "unfavour", "hide", "unhide", "rotate",
    "make-album", "rename-album", "remove-album", "add-to-album", "take-from-album",
    "order-album", "cover-album", "change-album",
    "add-folder", "remove-folder", "relocate-folder", "exclude", "include", "purge",
    "trash", "restore", "empty", "move", "copy", "rename", "set-dates", "export",
]  # fmt: skip
StepState = Literal["done", "undone", "dropped"]
EditedPart = Literal["tags", "albums", "marks", "dates", "folders", "files", "history"]


class Tag(msgspec.Struct, frozen=True):
    """A tag that the user set or confirmed.

    Attributes:
        parent_id: None at the top.
        colour: `#rrggbb`, or empty.
        aliases: Other words for it.
        photos: Number of live photos with it or with a tag below it.
    """

    id: int
    parent_id: int | None
    name: str
    colour: str = ""
    aliases: tuple[str, ...] = ()
    photos: int = 0


class Album(msgspec.Struct, frozen=True):
    """An album.

    Attributes:
        query: A saved search as JSON (`SavedSearch`), which stays live; empty for an album that
            is filled by hand.
        cover_id: The photo that stands for it; None without any.
        photos: Number of live photos in it; 0 for a saved search.
    """

    id: int
    name: str
    query: str = ""
    cover_id: PhotoId | None = None
    photos: int = 0


class Chosen(msgspec.Struct, frozen=True):
    """What a selection of photos has in common, and what only some have.

    Attributes:
        photos: Number of photos.
        tags: Tag id and number of these photos that have it, most frequent first.
        albums: Album id and number of these photos that are in it.
        ratings: Number of these photos with 0, 1, ... 5 stars.
        favourites, hidden: Number of these photos.
    """

    photos: int
    tags: tuple[tuple[int, int], ...] = ()
    albums: tuple[tuple[int, int], ...] = ()
    ratings: tuple[int, int, int, int, int, int] = (0, 0, 0, 0, 0, 0)
    favourites: int = 0
    hidden: int = 0


class Step(msgspec.Struct, frozen=True):
    """One edit in the history.

    Attributes:
        at_utc: POSIX seconds.
        subject: The tag, album, folder, rating, ... that it is about, for display.
        photos: How many photos it changed.
        state: `dropped` was undone, and another edit followed, so that it cannot be done again.
        can_undo: False for what cannot be taken back, such as emptying the trash.
    """

    id: int
    at_utc: float
    verb: Verb
    subject: str
    photos: int
    state: StepState = "done"
    can_undo: bool = True
