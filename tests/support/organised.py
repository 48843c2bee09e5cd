"""Tags and albums in a catalog, by single edits, as tests want them.

tag = organised.make_tag(connection, "holiday")
organised.set_tag(connection, tag.id, [1, 2, 3])
"""

from collections.abc import Sequence

from core.catalog import albums, tags
from core.catalog.connection import Connection
from core.catalog.editing import editing
from core.records import Album, Step, Tag


def make_tag(connection: Connection, *path: str) -> Tag:
    """The tag of a path, made where there is none."""
    with editing(connection) as edit:
        return tags.make(edit, path)


def set_tag(connection: Connection, tag_id: int, photo_ids: Sequence[int]) -> Step | None:
    with editing(connection) as edit:
        tags.attach(edit, [tag_id], photo_ids)
    return edit.step


def make_album(
    connection: Connection, name: str, photo_ids: Sequence[int] = (), *, query: str = ""
) -> Album:
    """A new album that holds these photos."""
    with editing(connection) as edit:
        return albums.make(edit, name, query, photo_ids)


def fill_album(connection: Connection, album_id: int, photo_ids: Sequence[int]) -> Step | None:
    with editing(connection) as edit:
        albums.append(edit, album_id, photo_ids)
    return edit.step
