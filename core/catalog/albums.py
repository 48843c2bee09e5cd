"""Albums that the user made: filled by hand, or saved searches."""

import time
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import msgspec

from core.catalog.connection import Connection
from core.catalog.editing import Edit
from core.catalog.kinds import ALBUM_COLUMNS, existing, unused_id
from core.catalog.packing import pack_numbers
from core.catalog.wording import checked_name, same_name
from core.errors import QueryError, UsageError
from core.records import Album, PhotoId, SavedSearch, Verb

_MEMBERS: Final = "SELECT photo_id, position FROM album_photos WHERE album_id = ?"


class _Row(NamedTuple):
    """An album as the catalog keeps it."""

    id: int
    name: str
    query: str
    added_utc: float
    cover_id: int | None


# ---- reads


def list_albums(connection: Connection) -> list[Album]:
    """All albums by name, with the numbers of their live photos and their covers."""
    numbers = dict(connection.all("SELECT album_id, count(*) FROM album_photos GROUP BY album_id"))
    # All are counted along an index, and the few that are not live taken away.
    for album_id, number in connection.all(
        "SELECT x.album_id, count(*) FROM photos p "
        "CROSS JOIN album_photos x ON x.photo_id = p.id WHERE p.live = 0 GROUP BY x.album_id"
    ):
        numbers[album_id] -= number
    rows = [
        _Row(*row)
        for row in connection.all("SELECT id, name, query, added_utc, cover_id FROM albums")
    ]
    found = [
        Album(
            row.id,
            row.name,
            row.query,
            _cover(connection, row) if row.id in numbers else None,
            numbers.get(row.id, 0),
        )
        for row in rows
    ]
    return sorted(found, key=lambda album: (album.name.casefold(), album.id))


def photo_ids(connection: Connection, album_id: int) -> list[int]:
    """The live photos of an album in its order."""
    rows = connection.all(
        "SELECT a.photo_id FROM album_photos a JOIN photos p ON p.id = a.photo_id "
        "WHERE a.album_id = ? AND p.live = 1 ORDER BY a.position, a.photo_id",
        (album_id,),
    )
    return [row[0] for row in rows]


def _cover(connection: Connection, album: _Row) -> PhotoId | None:
    """The photo that was chosen, while it is live and in the album; else the first one."""
    row = connection.one(
        "SELECT x.photo_id FROM album_photos x CROSS JOIN photos p ON p.id = x.photo_id "
        "WHERE x.album_id = ? AND x.photo_id = ? AND p.live = 1",
        (album.id, album.cover_id),
    ) or connection.one(
        "SELECT x.photo_id FROM album_photos x INDEXED BY album_photos_order "
        "CROSS JOIN photos p ON p.id = x.photo_id "
        "WHERE x.album_id = ? AND p.live = 1 ORDER BY x.position, x.photo_id LIMIT 1",
        (album.id,),
    )
    return None if row is None else PhotoId(row[0])


# ---- edits


def make(edit: Edit, name: str, query: str = "", photo_ids: Sequence[int] = ()) -> Album:
    """A new album; with `query` a saved search, else holding these photos in this order.

    Raises:
        UsageError: The name is none, or another album has it.
        QueryError: The saved search cannot be read.
    """
    name = _free_name(edit.connection, name, 0)
    _check_query(query)
    if query and photo_ids:
        raise _is_search(name)
    album_id = unused_id(edit.connection, "albums")
    edit.says("make-album", name)
    row = _Row(album_id, name, query, time.time(), None)
    edit.change("album", album_id, after=_columns(row))
    _append(edit, album_id, photo_ids)
    cover = _cover(edit.connection, row) if photo_ids else None
    return Album(album_id, name, query, cover, len(_live(edit.connection, album_id)))


def rename(edit: Edit, album_id: int, name: str) -> None:
    """Give an album another name.

    Raises:
        UsageError: It is none, or another album has it.
    """
    album = _get(edit.connection, album_id)
    name = _free_name(edit.connection, name, album_id)
    _change(edit, "rename-album", album, {"name": name}, subject=name)


def change_query(edit: Edit, album_id: int, query: str) -> None:
    """Give an album that is a saved search another one.

    Raises:
        UsageError: It is filled by hand.
        QueryError: The saved search cannot be read.
    """
    album = _get(edit.connection, album_id)
    if not (album.query and query):
        raise UsageError(
            f"“{album.name}” cannot be changed from photos to a search, or back.",
            "Make another album.",
        )
    _check_query(query)
    _change(edit, "change-album", album, {"query": query})


def choose_cover(edit: Edit, album_id: int, photo_id: int | None) -> None:
    """Let a photo of an album stand for it, or its first one (None).

    Raises:
        UsageError: The photo is not in it.
    """
    album = _filled(edit.connection, album_id)
    if photo_id is not None and photo_id not in dict(edit.connection.all(_MEMBERS, (album_id,))):
        raise UsageError(f"The photo is not in “{album.name}”.", "Put it there first.")
    _change(edit, "cover-album", album, {"cover_id": photo_id})


def remove(edit: Edit, album_id: int) -> None:
    """Remove an album; its photos stay. One that is gone is no error."""
    album = _find(edit.connection, album_id)
    if album is None:
        return
    edit.says("remove-album", album.name)
    _take(edit, album_id, _positions(edit.connection, album_id))
    edit.change("album", album_id, before=_columns(album))


def append(edit: Edit, album_id: int, photo_ids: Sequence[int]) -> None:
    """Put photos at the end of an album; those that are in it stay where they are."""
    edit.says("add-to-album", _filled(edit.connection, album_id).name)
    _append(edit, album_id, photo_ids)


def take_out(edit: Edit, album_id: int, photo_ids: Iterable[int]) -> None:
    """Take photos out of an album; the photos stay."""
    edit.says("take-from-album", _filled(edit.connection, album_id).name)
    going = set(photo_ids)
    positions = _positions(edit.connection, album_id)
    _take(edit, album_id, {i: place for i, place in positions.items() if i in going})


def order(edit: Edit, album_id: int, photo_ids: Sequence[int], before_id: int | None) -> None:
    """Put these photos of an album, in this order, before another one of it, or at its end.

    Where it is to be put before one of themselves, the next one that stays is meant.
    """
    edit.says("order-album", _filled(edit.connection, album_id).name)
    positions = _positions(edit.connection, album_id)
    moving = {photo_id: None for photo_id in photo_ids if photo_id in positions}
    staying = [photo_id for photo_id in positions if photo_id not in moving]
    before = list(positions)
    behind = before[before.index(before_id) :] if before_id in positions else []
    next_id = next((photo_id for photo_id in behind if photo_id not in moving), None)
    place = len(staying) if next_id is None else staying.index(next_id)
    after = [*staying[:place], *moving, *staying[place:]]
    if after == before:
        return
    wanted = _between(
        len(moving),
        positions[staying[place - 1]] if place else None,
        None if next_id is None else positions[next_id],
    )
    if wanted is None:  # too close to each other by now: all get new places
        places = {photo_id: float(number) for number, photo_id in enumerate(after, 1)}
    else:
        places = dict(zip(moving, wanted, strict=True))
    changed = [i for i, position in places.items() if position != positions[i]]
    edit.change(
        "in-album",
        album_id,
        before=pack_numbers(positions[i] for i in changed),
        after=pack_numbers(places[i] for i in changed),
        photo_ids=changed,
        about=list(moving),
    )


# ---- within


def _between(count: int, low: float | None, high: float | None) -> list[float] | None:
    """So many growing places between two, either of which may be open; None: no room is left."""
    if low is None and high is None:
        return [float(number) for number in range(1, count + 1)]
    if high is None:
        assert low is not None  # noqa: S101 - one of them is there
        return [low + number for number in range(1, count + 1)]
    if low is None:
        return [high - count + number for number in range(count)]
    step = (high - low) / (count + 1)
    places = [low + step * number for number in range(1, count + 1)]
    grows = all(one < other for one, other in zip([low, *places], [*places, high], strict=True))
    return places if grows else None


def _append(edit: Edit, album_id: int, photo_ids: Sequence[int]) -> None:
    positions = _positions(edit.connection, album_id)
    known = set(existing(edit.connection, photo_ids))
    new = [i for i in dict.fromkeys(photo_ids) if i in known and i not in positions]
    if new:
        first = int(max(positions.values(), default=0.0)) + 1.0
        places = pack_numbers(first + number for number in range(len(new)))
        edit.change("in-album", album_id, after=places, photo_ids=new)


def _take(edit: Edit, album_id: int, going: dict[int, float]) -> None:
    if going:
        edit.change(
            "in-album", album_id, before=pack_numbers(going.values()), photo_ids=list(going)
        )


def _change(
    edit: Edit, verb: Verb, album: _Row, after: dict[str, str | int | None], subject: str = ""
) -> None:
    before = {name: getattr(album, name) for name in after}
    if before != after:
        edit.says(verb, subject or album.name)
        edit.change("album", album.id, before=before, after=after)


def _positions(connection: Connection, album_id: int) -> dict[int, float]:
    """Every photo of an album with its place, in their order."""
    rows = connection.all(f"{_MEMBERS} ORDER BY position, photo_id", (album_id,))
    return dict(rows)


def _live(connection: Connection, album_id: int) -> list[int]:
    return photo_ids(connection, album_id)


def _columns(row: _Row) -> dict[str, str | float | int | None]:
    return {name: getattr(row, name) for name in ALBUM_COLUMNS}


def _find(connection: Connection, album_id: int) -> _Row | None:
    row = connection.one(
        "SELECT id, name, query, added_utc, cover_id FROM albums WHERE id = ?", (album_id,)
    )
    return None if row is None else _Row(*row)


def _get(connection: Connection, album_id: int) -> _Row:
    row = _find(connection, album_id)
    if row is None:
        raise UsageError("That album is gone.", "Look at the list of albums again.")
    return row


def _filled(connection: Connection, album_id: int) -> _Row:
    """An album that is filled by hand."""
    album = _get(connection, album_id)
    if album.query:
        raise _is_search(album.name)
    return album


def _is_search(name: str) -> UsageError:
    return UsageError(f"“{name}” is a saved search.", "It holds what the search finds.")


def _free_name(connection: Connection, typed: str, album_id: int) -> str:
    name = checked_name(typed)
    for other_id, other in connection.all("SELECT id, name FROM albums"):
        if other_id != album_id and same_name(other, name):
            raise UsageError(f"There is an album called “{other}” already.", "Choose another name.")
    return name


def _check_query(query: str) -> None:
    try:
        if query:
            msgspec.json.decode(query, type=SavedSearch)
    except msgspec.DecodeError as error:
        raise QueryError("The saved search cannot be read.", "Save it again.") from error
