"""The tags in the sidebar, below each other as the user put them."""

from collections.abc import Sequence
from typing import Final

from app.itemmodels.place_model import Key, Row
from app.tag_matching import TagIndex
from app.translation import tr
from core.paths import search_fold
from core.records import PhotoFilter, PhotoView, Tag

NEW: Key = ("action", "new-tag")
HINT: Key = ("hint", "tags")
FILTER: Key = ("field", "tag-filter")
_MANY: Final = 15
_Below = dict[int | None, list[Tag]]


def rows(tags: Sequence[Tag], words: str = "", draft_below: int | None = None) -> tuple[Row, ...]:
    """All tags as a tree, or, in one list, those that hold `words`, with a place to make one.

    Args:
        tags: In their order.
        words: What stands in the filter field.
        draft_below: A tag that is about to get another one below it.
    """
    wanted = search_fold(words.strip())
    new = _new(words.strip()) if wanted and not _named(tags, wanted) else _new("")
    if not tags:
        return (Row(HINT, tr("Drop photos here."), "hint", accepts=("photos",)), new)
    field = (Row(FILTER, tr("Find a tag"), "field"),) if len(tags) > _MANY else ()
    paths = {tag_id: path.words for tag_id, path in TagIndex(tags).paths.items()}
    if wanted and field:
        found = [_found(tag, paths, wanted) for tag in tags if _matches(tag, wanted)]
        return (*field, *found, new)
    below: _Below = {}
    for tag in tags:
        below.setdefault(tag.parent_id, []).append(tag)
    return (*field, *_tree(below, None, paths, draft_below), new)


def key_of(tag_id: int) -> Key:
    return ("tag", tag_id)


def draft_key(tag_id: int) -> Key:
    """Of the row where the name of a new tag below another is typed."""
    return ("draft", tag_id)


def view_of(tag_ids: Sequence[int]) -> PhotoView:
    """Photos that have all of these tags, or tags below them."""
    return PhotoView(filter=PhotoFilter(tag_ids=tuple(tag_ids)))


def _tree(
    below: _Below, parent: int | None, paths: dict[int, str], draft_below: int | None
) -> list[Row]:
    found = []
    for tag in below.get(parent, ()):
        children = _tree(below, tag.id, paths, draft_below)
        if tag.id == draft_below:
            draft = Row(
                draft_key(tag.id),
                tr("New tag…"),
                "action",
                icon="plus",
                muted=True,
                can_rename=True,
            )
            children.insert(0, draft)
        found.append(_row(tag, paths, tag.name, tuple(children)))
    return found


def _row(tag: Tag, paths: dict[int, str], text: str, children: tuple[Row, ...] = ()) -> Row:
    tip = paths[tag.id]
    if tag.aliases:
        tip = tr("{tag} (also {words})", tag=tip, words=", ".join(tag.aliases))
    return Row(
        key_of(tag.id),
        text,
        name=tag.name,
        icon="" if tag.colour else "tag",
        colour=tag.colour,
        count=tag.photos,
        view=view_of((tag.id,)),
        tip=tip,
        can_rename=True,
        can_remove=True,
        can_drag=True,
        accepts=("photos", "tag"),
        together="tag",
        children=children,
    )


def _found(tag: Tag, paths: dict[int, str], wanted: str) -> Row:
    if wanted in search_fold(tag.name):
        return _row(tag, paths, tag.name)
    alias = next(alias for alias in tag.aliases if wanted in search_fold(alias))
    return _row(tag, paths, f"{tag.name} ({alias})")


def _matches(tag: Tag, wanted: str) -> bool:
    return any(wanted in search_fold(word) for word in (tag.name, *tag.aliases))


def _named(tags: Sequence[Tag], wanted: str) -> bool:
    return any(wanted == search_fold(word) for tag in tags for word in (tag.name, *tag.aliases))


def _new(name: str) -> Row:
    text = tr("New tag “{name}”", name=name) if name else tr("New tag…")
    return Row(
        NEW, text, "action", icon="plus", muted=True, can_rename=True, accepts=("photos", "tag")
    )
