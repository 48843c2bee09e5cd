"""The shapes of `--json` for tags, albums and the history."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from core.records import Album, Step, Tag


class TagRow(msgspec.Struct, frozen=True):
    """A tag."""

    id: int
    name: str
    path: Annotated[list[str], msgspec.Meta(description="Names from the top, its own one last.")]
    parent_id: Annotated[int | None, msgspec.Meta(description="null at the top.")]
    colour: Annotated[str, msgspec.Meta(description="#rrggbb, or empty.")]
    aliases: Annotated[list[str], msgspec.Meta(description="Other words for it.")]
    photos: Annotated[int, msgspec.Meta(description="Photos with it or with a tag below it.")]

    @classmethod
    def of(cls, tag: Tag, paths: Mapping[int, tuple[str, ...]]) -> "TagRow":
        return cls(
            tag.id,
            tag.name,
            list(paths[tag.id]),
            tag.parent_id,
            tag.colour,
            list(tag.aliases),
            tag.photos,
        )


class AlbumRow(msgspec.Struct, frozen=True):
    """An album."""

    id: int
    name: str
    query: Annotated[
        str, msgspec.Meta(description="A saved search as JSON; empty for one filled by hand.")
    ]
    cover_id: Annotated[int | None, msgspec.Meta(description="The photo that stands for it.")]
    photos: Annotated[int, msgspec.Meta(description="0 for a saved search.")]

    @classmethod
    def of(cls, album: Album) -> "AlbumRow":
        return cls(album.id, album.name, album.query, album.cover_id, album.photos)


class StepRow(msgspec.Struct, frozen=True):
    """One edit in the history."""

    id: int
    at_utc: Annotated[float, msgspec.Meta(description="POSIX seconds.")]
    verb: Annotated[str, msgspec.Meta(description="tag, rate, make-album, add-folder, ...")]
    subject: Annotated[str, msgspec.Meta(description="What it is about, for display.")]
    photos: Annotated[int, msgspec.Meta(description="How many it changed.")]
    state: Annotated[
        str, msgspec.Meta(description="done, undone, or dropped: it cannot be done again.")
    ]
    can_undo: bool

    @classmethod
    def of(cls, step: Step) -> "StepRow":
        return cls(
            step.id, step.at_utc, step.verb, step.subject, step.photos, step.state, step.can_undo
        )


class EditObject(msgspec.Struct, frozen=True):
    """What an edit, an undo or a redo did."""

    changed: bool
    step: Annotated[StepRow | None, msgspec.Meta(description="null when nothing changed.")]

    @classmethod
    def of(cls, step: Step | None) -> "EditObject":
        return cls(step is not None, None if step is None else StepRow.of(step))
