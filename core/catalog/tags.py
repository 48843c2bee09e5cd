"""Tags that the user set: names in a tree, other words for them, and the photos that have them."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from core.catalog.connection import Connection
from core.catalog.editing import Edit
from core.catalog.kinds import existing, unused_id
from core.catalog.packing import pack_numbers
from core.catalog.wording import checked_name, same_name
from core.errors import UsageError
from core.records import Tag, Verb

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")

# Every tag that has others below it, with each of these and itself.
_TREE: Final = (
    "WITH RECURSIVE tree (top, id) AS (SELECT DISTINCT parent_id, parent_id FROM tags "
    "WHERE parent_id IS NOT NULL UNION SELECT tree.top, tags.id FROM tree "
    "CROSS JOIN tags ON tags.parent_id = tree.id) "
)
_BELOW: Final = (
    "WITH RECURSIVE below (id, depth) AS (SELECT id, 0 FROM tags WHERE id = ? UNION ALL "
    "SELECT tags.id, below.depth + 1 FROM below CROSS JOIN tags ON tags.parent_id = below.id) "
)


# ---- reads


def list_tags(connection: Connection) -> list[Tag]:
    """All tags by name, with the numbers of their live photos."""
    aliases = defaultdict(list)
    for tag_id, alias in connection.all("SELECT tag_id, alias FROM tag_aliases"):
        aliases[tag_id].append(alias)
    photos = _photos(connection)
    found = [
        Tag(
            tag_id,
            parent_id,
            name,
            colour,
            tuple(sorted(aliases[tag_id], key=str.casefold)),
            photos.get(tag_id, 0),
        )
        for tag_id, parent_id, name, colour in connection.all(
            "SELECT id, parent_id, name, colour FROM tags"
        )
    ]
    return sorted(found, key=lambda tag: (tag.name.casefold(), tag.id))


def _photos(connection: Connection) -> dict[int, int]:
    """Live photos by tag, those of tags below it with it.

    All are counted along an index, and the few that are not live taken away.
    """
    not_live = "photos p CROSS JOIN photo_tags x ON x.photo_id = p.id"
    numbers = dict(connection.all("SELECT tag_id, count(*) FROM photo_tags GROUP BY tag_id"))
    for tag_id, number in connection.all(
        f"SELECT x.tag_id, count(*) FROM {not_live} WHERE p.live = 0 GROUP BY x.tag_id"
    ):
        numbers[tag_id] -= number
    tops = connection.all(
        f"{_TREE} SELECT tree.top, count(DISTINCT x.photo_id) FROM tree "
        "CROSS JOIN photo_tags x ON x.tag_id = tree.id GROUP BY tree.top"
    )
    gone = connection.all(
        f"{_TREE} SELECT tree.top, count(DISTINCT x.photo_id) FROM {not_live} "
        "CROSS JOIN tree ON tree.id = x.tag_id WHERE p.live = 0 GROUP BY tree.top"
    )
    numbers |= dict(tops)
    for tag_id, number in gone:
        numbers[tag_id] -= number
    return numbers


def names_of(connection: Connection, photo_id: int) -> list[str]:
    """The tags of a photo by name."""
    rows = connection.all(
        "SELECT t.name FROM photo_tags x JOIN tags t ON t.id = x.tag_id WHERE x.photo_id = ? "
        "ORDER BY t.name COLLATE NOCASE",
        (photo_id,),
    )
    return [row[0] for row in rows]


def find(connection: Connection, path: Sequence[str]) -> int | None:
    """The tag of a path of names, or of an alias; None when there is none."""
    tag_id: int | None = None
    for name in path:
        tag_id = _child(connection, tag_id, name)
        if tag_id is None:
            return _of_alias(connection, path[0]) if len(path) == 1 else None
    return tag_id


def _child(connection: Connection, parent_id: int | None, name: str) -> int | None:
    rows = connection.all("SELECT id, name FROM tags WHERE parent_id IS ?", (parent_id,))
    # Older versions told capitals apart: what is spelt alike goes first.
    alike = sorted((found != name, tag_id) for tag_id, found in rows if same_name(found, name))
    return alike[0][1] if alike else None


def _of_alias(connection: Connection, word: str) -> int | None:
    for tag_id, alias in connection.all("SELECT tag_id, alias FROM tag_aliases ORDER BY alias"):
        if same_name(alias, word):
            return int(tag_id)
    return None


# ---- edits


def make(edit: Edit, path: Sequence[str], colour: str = "") -> Tag:
    """The tag of a path or alias; where there is none it is made, with its parents.

    Raises:
        UsageError: A name or the colour is none.
    """
    names = _checked_path(path)
    colour = _checked_colour(colour)
    edit.says("make-tag", names[-1])
    return _get(edit.connection, _found_or_made(edit, names, colour))


def attach(edit: Edit, tag_ids: Sequence[int], photo_ids: Sequence[int]) -> None:
    """Set tags on photos; one that is set stays as it is."""
    chosen = [_get(edit.connection, tag_id) for tag_id in dict.fromkeys(tag_ids)]
    edit.says("tag", _names(chosen))
    there = existing(edit.connection, photo_ids)
    now = time.time()
    for tag in chosen:
        having = _having(edit.connection, tag.id, there)
        new = [photo_id for photo_id in there if photo_id not in having]
        if new:
            edit.change("tagged", tag.id, after=pack_numbers([now] * len(new)), photo_ids=new)


def attach_named(edit: Edit, paths: Iterable[Sequence[str]], photo_ids: Sequence[int]) -> None:
    """Set the tags of paths or aliases on photos; those that are not there are made.

    Raises:
        UsageError: A name is none.
    """
    checked = [_checked_path(path) for path in paths]
    known = [find(edit.connection, names) for names in checked]
    subjects = [
        names[-1] if tag_id is None else _get(edit.connection, tag_id).name
        for names, tag_id in zip(checked, known, strict=True)
    ]
    edit.says("tag", ", ".join(dict.fromkeys(subjects)))
    attach(edit, [_found_or_made(edit, names) for names in checked], photo_ids)


def detach(edit: Edit, tag_ids: Sequence[int], photo_ids: Sequence[int]) -> None:
    """Take tags off photos."""
    chosen = [_get(edit.connection, tag_id) for tag_id in dict.fromkeys(tag_ids)]
    edit.says("untag", _names(chosen))
    for tag in chosen:
        _take_off(edit, tag.id, _having(edit.connection, tag.id, sorted(set(photo_ids))))


def rename(edit: Edit, tag_id: int, name: str) -> None:
    """Give a tag another name.

    Raises:
        UsageError: It is none, or a tag beside it has it.
    """
    tag, name = _get(edit.connection, tag_id), checked_name(name)
    _refuse_taken(edit.connection, tag.parent_id, name, tag_id)
    _change(edit, "rename-tag", tag, {"name": name}, subject=name)


def move(edit: Edit, tag_id: int, parent_id: int | None) -> None:
    """Put a tag below another one, or to the top (None).

    Raises:
        UsageError: That is below the tag itself, or another one has its name there.
    """
    tag = _get(edit.connection, tag_id)
    if parent_id is not None:
        _get(edit.connection, parent_id)
        if parent_id in {below.id for below in _below(edit.connection, tag_id)}:
            raise UsageError("A tag cannot be put below itself.", "Choose another place.")
    _refuse_taken(edit.connection, parent_id, tag.name, tag_id)
    _change(edit, "move-tag", tag, {"parent_id": parent_id})


def recolour(edit: Edit, tag_id: int, colour: str) -> None:
    """Give a tag a colour (`#rrggbb`), or none (empty).

    Raises:
        UsageError: It is none.
    """
    _change(edit, "colour-tag", _get(edit.connection, tag_id), {"colour": _checked_colour(colour)})


def set_aliases(edit: Edit, tag_id: int, aliases: Iterable[str]) -> None:
    """Replace the other words for a tag.

    Raises:
        UsageError: One is a word for another tag.
    """
    tag = _get(edit.connection, tag_id)
    by_fold: dict[str, str] = {}
    for alias in map(checked_name, aliases):
        by_fold.setdefault(alias.casefold(), alias)
    wanted = sorted(by_fold.values(), key=str.casefold)
    for alias in wanted:
        other = _of_alias(edit.connection, alias)
        if other is not None and other != tag_id:
            name = _get(edit.connection, other).name
            raise UsageError(f"“{alias}” is a word for “{name}”.", "Choose another word.")
    before = _aliases(edit.connection, tag_id)
    if before != wanted:
        edit.says("alias-tag", tag.name)
        edit.change("aliases", tag_id, before=before, after=wanted)


def remove(edit: Edit, tag_id: int) -> None:
    """Remove a tag with those below it, from all photos; one that is gone is no error."""
    going = _below(edit.connection, tag_id)
    if not going:
        return
    edit.says("remove-tag", going[0].name)
    for tag in reversed(going):  # what is below goes first
        aliases = _aliases(edit.connection, tag.id)
        if aliases:
            edit.change("aliases", tag.id, before=aliases, after=[])
        rows = edit.connection.all(
            "SELECT photo_id, added_utc FROM photo_tags WHERE tag_id = ?", (tag.id,)
        )
        _take_off(edit, tag.id, dict(rows))
        row = {"parent_id": tag.parent_id, "name": tag.name, "colour": tag.colour}
        edit.change("tag", tag.id, before=row)


# ---- within


def _checked_path(path: Sequence[str]) -> list[str]:
    names = [checked_name(name) for name in path]
    if not names:
        raise UsageError("A name cannot be empty.", "Type some letters.")
    return names


def _found_or_made(edit: Edit, names: Sequence[str], colour: str = "") -> int:
    tag_id = find(edit.connection, names)
    if tag_id is not None:
        return tag_id
    for place, name in enumerate(names, 1):
        known = _child(edit.connection, tag_id, name)
        if known is None:
            row = {"parent_id": tag_id, "name": name, "colour": colour * (place == len(names))}
            known = unused_id(edit.connection, "tags")
            edit.change("tag", known, after=row)
        tag_id = known
    assert tag_id is not None  # noqa: S101 - found or made, for the path is not empty
    return tag_id


def _get(connection: Connection, tag_id: int) -> Tag:
    row = connection.one("SELECT id, parent_id, name, colour FROM tags WHERE id = ?", (tag_id,))
    if row is None:
        raise UsageError("That tag is gone.", "Look at the list of tags again.")
    return Tag(*row)


def _below(connection: Connection, tag_id: int) -> list[Tag]:
    """A tag and all below it, each after the one that it lies below."""
    rows = connection.all(
        f"{_BELOW} SELECT t.id, t.parent_id, t.name, t.colour FROM below b "
        "CROSS JOIN tags t ON t.id = b.id ORDER BY b.depth, t.id",
        (tag_id,),
    )
    return [Tag(*row) for row in rows]


def _having(connection: Connection, tag_id: int, photo_ids: Sequence[int]) -> dict[int, float]:
    """Those of these photos that have a tag, and since when."""
    rows = connection.all(
        "SELECT x.photo_id, x.added_utc FROM json_each(?) w "
        "CROSS JOIN photo_tags x ON x.photo_id = w.value AND x.tag_id = ?",
        (json.dumps(photo_ids), tag_id),
    )
    return dict(rows)


def _take_off(edit: Edit, tag_id: int, having: dict[int, float]) -> None:
    # In the order of setting: those that were set together make one run.
    going = sorted(having, key=lambda photo_id: (having[photo_id], photo_id))
    if going:
        since = pack_numbers(having[photo_id] for photo_id in going)
        edit.change("tagged", tag_id, before=since, photo_ids=going)


def _change(
    edit: Edit, verb: Verb, tag: Tag, after: dict[str, str | int | None], subject: str = ""
) -> None:
    before = {name: getattr(tag, name) for name in after}
    if before != after:
        edit.says(verb, subject or tag.name)
        edit.change("tag", tag.id, before=before, after=after)


def _aliases(connection: Connection, tag_id: int) -> list[str]:
    rows = connection.all("SELECT alias FROM tag_aliases WHERE tag_id = ?", (tag_id,))
    return sorted((alias for (alias,) in rows), key=str.casefold)


def _refuse_taken(connection: Connection, parent_id: int | None, name: str, tag_id: int) -> None:
    other = _child(connection, parent_id, name)
    if other is not None and other != tag_id:
        raise UsageError(
            f"There is a tag called “{_get(connection, other).name}” already.",
            "Choose another name.",
        )


def _checked_colour(colour: str) -> str:
    if colour and not _COLOUR.fullmatch(colour.lower()):
        raise UsageError(f"{colour[:20]} is no colour.", "Write it as #rrggbb: #2f63d6")
    return colour.lower()


def _names(tags: Sequence[Tag]) -> str:
    return ", ".join(tag.name for tag in tags)
