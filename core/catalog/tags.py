"""Tags that the user set. Written through a user connection; nothing is lost at a power cut."""

import time
from collections.abc import Sequence

import msgspec

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.paths import valid_text


class Tag(msgspec.Struct, frozen=True):
    """A tag; `parent_id` is None at the top."""

    id: int
    parent_id: int | None
    name: str
    colour: str = ""


def get_or_create(connection: Connection, name: str, parent_id: int | None = None) -> Tag:
    """The tag of a name under a parent."""
    name = valid_text(name).strip()
    with writing(connection):
        connection.execute(
            "INSERT OR IGNORE INTO tags (parent_id, name) VALUES (?, ?)", (parent_id, name)
        )
        row = connection.one(
            "SELECT id, parent_id, name, colour FROM tags WHERE parent_id IS ? AND name = ?",
            (parent_id, name),
        )
    return Tag(*row)


def list_tags(connection: Connection) -> list[Tag]:
    """All tags by name."""
    sql = "SELECT id, parent_id, name, colour FROM tags ORDER BY name COLLATE NOCASE, id"
    return [Tag(*row) for row in connection.all(sql)]


def attach(connection: Connection, tag_id: int, photo_ids: Sequence[int]) -> None:
    """Set a tag on photos; one that is set stays set."""
    now = time.time()
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, added_utc) VALUES (?, ?, ?)",
                [(photo_id, tag_id, now) for photo_id in photo_ids[start : start + BATCH_ROWS]],
            )


def detach(connection: Connection, tag_id: int, photo_ids: Sequence[int]) -> None:
    """Take a tag off photos."""
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "DELETE FROM photo_tags WHERE photo_id = ? AND tag_id = ?",
                [(photo_id, tag_id) for photo_id in photo_ids[start : start + BATCH_ROWS]],
            )


def names_of(connection: Connection, photo_id: int) -> list[str]:
    """The tags of a photo by name."""
    rows = connection.all(
        "SELECT t.name FROM photo_tags x JOIN tags t ON t.id = x.tag_id WHERE x.photo_id = ? "
        "ORDER BY t.name COLLATE NOCASE",
        (photo_id,),
    )
    return [row[0] for row in rows]
