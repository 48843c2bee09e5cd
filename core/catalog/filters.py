"""The conditions of a view as SQL, and which index finds the few photos that meet one."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.catalog.connection import Connection
from core.catalog.names import TRIGRAM
from core.catalog.places import below_condition
from core.paths import search_fold
from core.records import Box, Orientation, PhotoFilter, PhotoView


class Source(NamedTuple):
    """Where those photos are found that may meet a condition.

    Attributes:
        ids: A query of photo ids; empty when an index of `photos` is the source.
        by: That index; `Condition.sql` is what it looks up.
        also: What else is asked of the index, with no parameters; true for all that meet it.
        is_exact: All of `ids` meet it.
        is_by_time: Photos with one value are in order of time within the index.
    """

    ids: str = ""
    parameters: tuple[object, ...] = ()
    by: str = ""
    also: str = ""
    is_exact: bool = False
    is_by_time: bool = False


class Condition(NamedTuple):
    """One condition on a photo `p`.

    Attributes:
        is_covered: `photos_newest` answers it without a look at the photo's row.
            What it does not cover asks other tables, and of the photo only for its id.
        is_quick: No other index has to be asked for each photo.
        source: None where no index helps.
        most: How many photos can meet it, where that is known at no cost.
    """

    sql: str
    parameters: tuple[object, ...] = ()
    is_covered: bool = True
    is_quick: bool = True
    source: Source | None = None
    most: int | None = None


def conditions_of(connection: Connection, view: PhotoView) -> list[Condition]:
    """What a photo of a view must meet, apart from its shelf."""
    found = [] if view.folder_id is None else [_place(connection, view)]
    return [*found, *filter_conditions(connection, view.filter)]


def filter_conditions(connection: Connection, wanted: PhotoFilter) -> list[Condition]:
    """What a filter asks for."""
    return [
        *_organised(connection, wanted),
        *_traits(connection, wanted),
        *_sizes(wanted),
        *_times(wanted),
        *_places(wanted),
        *_names(connection, wanted),
    ]


def place_of_view(connection: Connection, view: PhotoView) -> set[int]:
    """Ids of the directories that a view looks at."""
    chosen, parameters = _directories(view)
    return {int(row[0]) for row in connection.all(chosen, parameters)}


def among(photo_ids: Sequence[int]) -> Condition:
    """One of these photos."""
    listed, parameters = "SELECT value FROM json_each(?)", (json.dumps(list(photo_ids)),)
    source = Source(listed, parameters, is_exact=True)
    return Condition(f"p.id IN ({listed})", parameters, source=source, most=len(photo_ids))


def in_directory(directory_id: int, shown: int) -> Condition:
    """Directly in one directory, which shows so many photos."""
    source = Source(by="photos_directory", also="p.live = 1")
    return Condition("p.directory_id = ?", (directory_id,), source=source, most=shown)


def with_trait(kind: str, number: int) -> Condition:
    """With one camera, lens or format of its own; 0 is those where it is not known."""
    source = Source(by=f"photos_{kind}", is_by_time=True)
    return Condition(f"p.{kind}_id = ?", (number,), source=source)


def between_times(from_ms: int, before_ms: int) -> Condition:
    """Taken within a time on the camera's clock, the end excluded."""
    return Condition(
        "p.clock_ms >= ? AND p.clock_ms < ?",
        (from_ms, before_ms),
        source=Source(by="photos_newest", is_by_time=True),
    )


def rated(least: int, most: int) -> Condition:
    """With so many stars, both included."""
    if least > 0:
        stars = f"m.rating BETWEEN {int(least)} AND {int(most)}"
        ids = (
            f"SELECT m.photo_id FROM marks m INDEXED BY marks_rating WHERE m.rating > 0 AND {stars}"
        )
        return Condition(
            f"EXISTS (SELECT 1 FROM marks m WHERE m.photo_id = p.id AND {stars})",
            is_covered=False,
            source=Source(ids, is_exact=True),
        )
    return Condition(
        "NOT EXISTS (SELECT 1 FROM marks m WHERE m.photo_id = p.id AND m.rating > ?)",
        (most,),
        is_covered=False,
    )


def begins_with(name: str) -> Condition:
    """The name begins so, in any case."""
    sql, parameters = _either(
        "p.name LIKE ? ESCAPE '!'", [escaped(form) + "%" for form in _forms(name)]
    )
    # The index knows cases of ASCII only.
    ranges, bounds = _either(
        "(p.name COLLATE NOCASE >= ? AND p.name COLLATE NOCASE < ?)",
        [bound for form in _forms(name) for bound in (form, form + "\U0010ffff")],
    )
    ids = f"SELECT p.id FROM photos p INDEXED BY photos_name WHERE p.shown = 1 AND {ranges}"
    return Condition(sql, tuple(parameters), source=Source(ids, tuple(bounds)))


def _directories(view: PhotoView) -> tuple[str, list[object]]:
    """A query of the ids of the directories of a view."""
    if view.folder_id is None:
        return "SELECT d.id FROM directories d", []
    condition, below = below_condition(view.directory)
    chosen = f"SELECT d.id FROM directories d WHERE d.folder_id = ? AND {condition}"
    return chosen, [view.folder_id, *below]


def _place(connection: Connection, view: PhotoView) -> Condition:
    chosen, parameters = _directories(view)
    inside = connection.one(
        f"SELECT coalesce(sum(shown), 0) FROM directories WHERE id IN ({chosen})", parameters
    )
    return Condition(
        f"p.directory_id IN ({chosen})",
        tuple(parameters),
        source=Source(by="photos_directory", also="p.live = 1"),
        most=int(inside[0]),
    )


def _organised(connection: Connection, wanted: PhotoFilter) -> Iterator[Condition]:
    for tag_id in wanted.tag_ids:
        below = ", ".join(str(found) for found in _tags_below(connection, tag_id))
        yield _listed("photo_tags", f"x.tag_id IN ({below})")
    if wanted.untagged:
        yield Condition(
            "NOT EXISTS (SELECT 1 FROM photo_tags x WHERE x.photo_id = p.id)", is_covered=False
        )
    if wanted.album_id is not None:
        yield _listed("album_photos", f"x.album_id = {int(wanted.album_id)}")
    if wanted.min_rating > 0 or wanted.max_rating < 5:
        yield rated(wanted.min_rating, wanted.max_rating)
    if wanted.favourite:
        yield _listed("marks", "x.favourite = 1")


def _listed(table: str, condition: str) -> Condition:
    return Condition(
        f"EXISTS (SELECT 1 FROM {table} x WHERE x.photo_id = p.id AND {condition})",
        is_covered=False,
        source=Source(f"SELECT x.photo_id FROM {table} x WHERE {condition}", is_exact=True),
    )


def _tags_below(connection: Connection, tag_id: int) -> list[int]:
    rows = connection.all(
        "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT t.id FROM tags t "
        "JOIN below b ON t.parent_id = b.id) SELECT id FROM below",
        (tag_id,),
    )
    return [int(row[0]) for row in rows]


def _traits(connection: Connection, wanted: PhotoFilter) -> Iterator[Condition]:
    for kind, value in (("camera", wanted.camera), ("lens", wanted.lens)):
        if value is not None:
            yield _with_one(kind, _numbers(connection, kind, (value,)))
    if wanted.formats:
        yield _of_formats(connection, wanted.formats)


def _of_formats(connection: Connection, names: Sequence[str]) -> Condition:
    """Of one of these formats, itself or a file that is stacked under it."""
    numbers = _numbers(connection, "format", names)
    listed = ", ".join(map(str, numbers))
    stacked = (
        "SELECT s.lead_id FROM photos s INDEXED BY photos_stacked_format "
        f"WHERE s.lead_id IS NOT NULL AND s.format_id IN ({listed})"
    )
    if not numbers or connection.one(f"SELECT NOT EXISTS ({stacked})")[0]:
        return _with_one("format", numbers)
    own = (
        "SELECT f.id FROM photos f INDEXED BY photos_format "
        f"WHERE f.shown = 1 AND f.format_id IN ({listed})"
    )
    return Condition(
        f"p.format_id IN ({listed}) OR EXISTS ({stacked} AND s.lead_id = p.id)",
        is_quick=False,
        source=Source(f"{own} UNION ALL {stacked}", is_exact=True),
    )


def _with_one(kind: str, numbers: Sequence[int]) -> Condition:
    """With one of these cameras, lenses or formats of its own."""
    if len(numbers) == 1:
        return with_trait(kind, numbers[0])
    listed = ", ".join(map(str, numbers)) or "-1"  # no photo has that
    return Condition(
        f"p.{kind}_id IN ({listed})",
        source=Source(by=f"photos_{kind}"),
        most=None if numbers else 0,
    )


def _numbers(connection: Connection, kind: str, values: Sequence[str]) -> list[int]:
    marks = ", ".join("?" * len(values))
    rows = connection.all(
        f"SELECT id FROM traits WHERE kind = ? AND value IN ({marks})", [kind, *values]
    )
    return [int(row[0]) for row in rows] + [0] * ("" in values)


# The longer side over the shorter one, from which a picture is wide, and up to which it is square.
_PANORAMA, _SQUARE = 2.0, 1.02
_LONG_PX, _SHORT_PX = "max(p.width_px, p.height_px)", "min(p.width_px, p.height_px)"
_OBLONG = (
    f"{_LONG_PX} < {_PANORAMA} * {_SHORT_PX} AND {_LONG_PX} > {_SQUARE} * {_SHORT_PX} AND "
    "p.width_px {0} p.height_px"
)
_SHAPES: dict[Orientation, str] = {
    "landscape": _OBLONG.format(">"),
    "portrait": _OBLONG.format("<"),
    "square": f"p.width_px > 0 AND {_LONG_PX} <= {_SQUARE} * {_SHORT_PX}",
    "panorama": f"p.width_px > 0 AND {_LONG_PX} >= {_PANORAMA} * {_SHORT_PX}",
}


def _sizes(wanted: PhotoFilter) -> Iterator[Condition]:
    if wanted.orientation is not None:
        yield Condition(_SHAPES[wanted.orientation])
    if wanted.min_px is not None:
        yield Condition("p.width_px > 0 AND p.width_px * p.height_px >= ?", (wanted.min_px,))
    if wanted.max_px is not None:
        yield Condition("p.width_px > 0 AND p.width_px * p.height_px <= ?", (wanted.max_px,))
    if wanted.min_bytes is not None:
        yield Condition("p.size_bytes >= ?", (wanted.min_bytes,), source=Source(by="photos_size"))
    if wanted.max_bytes is not None:
        yield Condition("p.size_bytes <= ?", (wanted.max_bytes,), source=Source(by="photos_size"))
    if wanted.screenshots is not None:
        sql = f"p.is_screenshot = {int(wanted.screenshots)}"
        yield Condition(sql, source=Source(by="photos_screens") if wanted.screenshots else None)


def _times(wanted: PhotoFilter) -> Iterator[Condition]:
    from_utc, before_utc = wanted.taken_from_utc, wanted.taken_before_utc
    if from_utc is not None or before_utc is not None:
        yield between_times(
            -_ENDLESS if from_utc is None else _ms(from_utc),
            _ENDLESS if before_utc is None else _ms(before_utc),
        )
    if wanted.added_since_utc is not None:
        yield Condition(
            "p.added_utc >= ?",
            (wanted.added_since_utc,),
            source=Source(by="photos_added"),
        )


_ENDLESS: Final = 2**62


def _ms(seconds: float) -> int:
    return math.ceil(max(-_ENDLESS, min(_ENDLESS, seconds * 1000)))


def _places(wanted: PhotoFilter) -> Iterator[Condition]:
    if wanted.has_place is not None:
        yield Condition(f"p.latitude IS {'NOT ' * wanted.has_place}NULL")
    if wanted.box is not None:
        yield in_box(wanted.box)


TILE_DEG: Final = 360 / 1024
TILE_ROW: Final = 2048
"""Numbers of tiles of the map are so many apart, from one row to the next one to the north."""
TILE: Final = (
    f"CAST((p.latitude + 90) / {TILE_DEG} AS INTEGER) * {TILE_ROW} "
    f"+ CAST((p.longitude + 180) / {TILE_DEG} AS INTEGER)"
)
_MANY_TILES: Final = 20_000


def in_box(box: Box) -> Condition:
    """Taken within a part of the map, its edges included."""
    sql = "p.latitude >= ? AND p.latitude <= ?"
    parameters: list[object] = [box.south, box.north]
    west, east = -180.0, 180.0
    if box.east - box.west < 360:
        west, east = _longitude(box.west), _longitude(box.east)
        if west <= east:
            sql += " AND p.longitude BETWEEN ? AND ?"
        else:
            sql += " AND (p.longitude >= ? OR p.longitude <= ?)"
        parameters += [west, east]
    source = Source(by="photos_tile", also=_tiles(box.south, box.north, west, east))
    return Condition(sql, tuple(parameters), source=source)


def _tiles(south: float, north: float, west: float, east: float) -> str:
    """The condition of being in one of the tiles that a box touches."""
    first, last = (_tile(max(-90.0, min(90.0, at)) + 90) for at in (south, north))
    if west <= east:
        across = [(_tile(west + 180), _tile(east + 180))]
    else:
        across = [(_tile(west + 180), _tile(360)), (0, _tile(east + 180))]
    wide = sum(end - begin + 1 for begin, end in across)
    if (last - first + 1) * wide > _MANY_TILES:
        return f"{TILE} BETWEEN {first * TILE_ROW} AND {(last + 1) * TILE_ROW - 1}"
    rows = (
        f"WITH RECURSIVE r (n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM r WHERE n < {last})"
    )
    places = " UNION ALL ".join(
        f"SELECT * FROM (WITH RECURSIVE c (n) AS (SELECT {begin} UNION ALL SELECT n + 1 FROM c "
        f"WHERE n < {end}) SELECT n FROM c)"
        for begin, end in across
    )
    return f"{TILE} IN ({rows} SELECT r.n * {TILE_ROW} + c.n FROM r, ({places}) c)"


def _tile(degrees: float) -> int:
    return int(degrees / TILE_DEG)


def _longitude(degrees: float) -> float:
    """Within -180 and 180; maps go on beyond."""
    return degrees if -180 <= degrees <= 180 else (degrees + 180) % 360 - 180


def _names(connection: Connection, wanted: PhotoFilter) -> Iterator[Condition]:
    text = wanted.name
    if not text:
        return
    folded = search_fold(text.replace("\0", "")).strip()
    source = None
    if len(folded) >= TRIGRAM:
        quoted = '"' + folded.replace('"', '""') + '"'
        ids = "SELECT n.rowid FROM names n WHERE n.name MATCH ?"
        source = Source(ids, (quoted,))
    if text.isascii():
        yield Condition("p.name LIKE ? ESCAPE '!'", (f"%{escaped(text)}%",), source=source)
        return
    # SQLite knows the cases of ASCII letters only.
    connection.create_function("holds", 2, _holds, deterministic=True)
    yield Condition("holds(p.name, ?)", (text.casefold(),), source=source)


def _holds(name: str, folded: str) -> bool:
    return folded in name.casefold()


def escaped(text: str) -> str:
    """A text for LIKE with `!` as the escape."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _forms(name: str) -> list[str]:
    if name.isascii():
        return [name]
    return sorted({name, name.lower(), name.upper(), name.capitalize(), name.title()})


def _either(sql: str, parameters: Sequence[str]) -> tuple[str, Sequence[str]]:
    count = len(parameters) // sql.count("?")
    return f"({' OR '.join([sql] * count)})", parameters
