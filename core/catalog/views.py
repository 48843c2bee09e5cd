"""Which photos a view lists, in what order, and where its sections begin.

A view goes by its grouping first, and within a group by its order. Dates are those that the
camera's clock showed.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

import msgspec

from core.catalog.connection import Connection, at_one_moment
from core.catalog.filters import (
    Condition,
    among,
    begins_with,
    between_times,
    conditions_of,
    in_directory,
    place_of_view,
    with_trait,
)
from core.catalog.places import absolute, displayed
from core.catalog.selecting import PlainOrder, Selection
from core.records import Grouping, PhotoOrder, PhotoView, Section

_DAY_MS: Final = 86_400_000
_EPOCH: Final = date(1970, 1, 1)
# Far before any photo, so that the division rounds down; a whole number of days.
_LONG_AGO_DAYS: Final = 10_000_000
_DAY: Final = f"(p.clock_ms + {_LONG_AGO_DAYS * _DAY_MS}) / {_DAY_MS} - {_LONG_AGO_DAYS}"
_FIRST_DAY, _LAST_DAY = -719_162, 2_932_896  # of the years 1 to 9999
_NEAR: Final = 64
"""So many groups are looked through one after the other before they are counted."""


def view_ids(connection: Connection, view: PhotoView) -> "array[int]":
    """Ids (typecode `q`) of the photos of a view, in its order. 0.5 s for a million."""
    with at_one_moment(connection):
        return _View(connection, view).ids()


def first_ids(connection: Connection, view: PhotoView, limit: int) -> "array[int]":
    """The first ids of `view_ids`."""
    with at_one_moment(connection):
        return _View(connection, view).first(max(0, limit))


def sections(connection: Connection, view: PhotoView) -> list[Section]:
    """Runs of a view by its grouping, in its order."""
    with at_one_moment(connection):
        chosen = _View(connection, view)
        if view.grouping == "none":
            photos = sum(number for _, number in chosen.selection.counted("1"))
            return [Section("", photos)] if photos else []
        return chosen.sections()


def runs(connection: Connection, photo_ids: Sequence[int], grouping: Grouping) -> list[Section]:
    """What stands together in a list of photos. One that is gone counts to those before it."""
    with at_one_moment(connection):
        return _View(connection, PhotoView(grouping=grouping)).runs(photo_ids)


def months(connection: Connection, view: PhotoView) -> list[Section]:
    """Months that hold photos of a view, the latest first."""
    by_month = msgspec.structs.replace(view, order="newest", grouping="month")
    with at_one_moment(connection):
        return _View(connection, by_month).sections()


def in_order(connection: Connection, photo_ids: Sequence[int], order: PhotoOrder) -> "array[int]":
    """Photos in an order; those that no view lists are left out."""
    with at_one_moment(connection):
        return _View(connection, PhotoView(order=order), (among(photo_ids),)).ids()


def position_of(connection: Connection, name: str, view: PhotoView) -> int | None:
    """The first photo of a view whose name begins so."""
    if not name:
        return None
    with at_one_moment(connection):
        found = _View(connection, view, (begins_with(name),)).first(1)
    return found[0] if found else None


class _Months(dict[int, str]):
    """The month of a day, as `2026-11`."""

    def __missing__(self, day: int) -> str:
        self[day] = month = _date(day)[:7]
        return month


class _Key(NamedTuple):
    """What photos are put together by.

    Attributes:
        sql: Its value, of a photo `p`.
        rank: Of a value: groups stand in this order.
        label: Of a value.
        values: Values by those of `sql`, where several are one.
        groups: The conditions of having each value, by rank; None for dates.
    """

    sql: str
    rank: Callable[[Any], Any]
    label: Callable[[Any], str]
    values: "dict[Any, Any] | None" = None
    groups: "Callable[[], Iterator[Condition]] | None" = None

    def of(self, value: Any) -> Any:
        """What photos with this value of `sql` are put together by."""
        return value if self.values is None else self.values[value]


_Groups = defaultdict[tuple[Any, ...], "array[int]"]


def _group(keys: Sequence[_Key], values: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(key.of(value) for key, value in zip(keys, values, strict=True))


class _View:
    def __init__(
        self, connection: Connection, view: PhotoView, more: Sequence[Condition] = ()
    ) -> None:
        self._connection = connection
        self._view = view
        self._more = tuple(more)
        conditions = [*conditions_of(connection, view), *more]
        self.selection = Selection(connection, conditions, view.shelf)

    # ---- what there is to list

    def ids(self) -> "array[int]":
        order, keys = self._order()
        return self._gathered(self.selection, order, keys)

    def first(self, limit: int) -> "array[int]":
        order, keys = self._order()
        if not keys:
            return self._listed(self.selection, order, limit)
        if self._view.shelf != "photos" or self.selection.few() is not None:
            return self._gathered(self.selection, order, keys)[:limit]
        if keys[0].groups is None:
            return self._first_by_time(order, keys, limit)
        return self._first_by_group(order, keys, limit)

    def sections(self) -> list[Section]:
        key = self._grouping()
        assert key is not None  # noqa: S101 - asked for groupings only
        counts: defaultdict[Any, int] = defaultdict(int)
        for value, photos in self._counts(key):
            counts[key.of(value)] += photos
        return [Section(key.label(value), counts[value]) for value in sorted(counts, key=key.rank)]

    def runs(self, photo_ids: Sequence[int]) -> list[Section]:
        key = self._grouping()
        if key is None:
            return [Section("", len(photo_ids))] if photo_ids else []
        rows = self._connection.all(
            f"SELECT p.id, {key.sql} FROM photos p WHERE p.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(photo_ids)),),
        )
        values = dict(rows)
        found: list[Section] = []
        label = ""
        for photo_id in photo_ids:
            if photo_id in values:
                label = key.label(key.of(values[photo_id]))
            if found and found[-1].key == label:
                found[-1] = msgspec.structs.replace(found[-1], photos=found[-1].photos + 1)
            else:
                found.append(Section(label, 1))
        return found

    # ---- in which order

    def _order(self) -> tuple[PlainOrder, list[_Key]]:
        """The order within groups, and what photos are put together by, outermost first."""
        order, grouping = self._view.order, self._grouping()
        by_time = order in {"newest", "oldest"} and self._view.grouping in {"day", "month"}
        keys = [] if grouping is None or by_time else [grouping]
        if order != "path":
            return order, keys
        if self._view.grouping != "directory":
            keys.append(self._by_directory())
        return "name", keys

    def _grouping(self) -> _Key | None:
        match self._view.grouping:
            case "directory":
                return self._by_directory()
            case "camera":
                return self._by_camera()
            case "day":
                return _Key(_DAY, self._by_date, _date)
            case "month":
                sign = 1 if self._view.order == "oldest" else -1
                return _Key(_DAY, lambda month: sign * _number(month), str, _Months())
            case _:
                return None

    def _by_date(self, day: int) -> int:
        return day if self._view.order == "oldest" else -day

    def _by_directory(self) -> _Key:
        rows = self._connection.all(
            "SELECT f.path, d.path, d.id, f.name, d.name, d.shown "
            "FROM directories d JOIN folders f ON f.id = d.folder_id"
        )
        rows.sort(key=_path_parts)
        rank = {row[2]: number for number, row in enumerate(rows)}
        labels = {row[2]: displayed(row[3], row[4]) for row in rows}

        def groups() -> Iterator[Condition]:
            inside = place_of_view(self._connection, self._view)
            yield from (in_directory(row[2], row[5]) for row in rows if row[5] and row[2] in inside)

        return _Key("p.directory_id", rank.__getitem__, labels.__getitem__, groups=groups)

    def _by_camera(self) -> _Key:
        names = {0: ""}
        names.update(self._connection.all("SELECT id, value FROM traits WHERE kind = 'camera'"))

        def rank(number: int) -> tuple[bool, str, str]:
            # Photos of no known camera come last.
            return not number, names[number].casefold(), names[number]

        def groups() -> Iterator[Condition]:
            yield from (with_trait("camera", number) for number in sorted(names, key=rank))

        return _Key("p.camera_id", rank, names.__getitem__, groups=groups)

    # ---- carried out

    def _listed(
        self, selection: Selection, order: PlainOrder, limit: int | None = None
    ) -> "array[int]":
        return selection.ids(order, limit, self._view.filter.album_id)

    def _gathered(
        self, selection: Selection, order: PlainOrder, keys: Sequence[_Key]
    ) -> "array[int]":
        """All ids, put together by keys."""
        if not keys:
            return self._listed(selection, order)
        if selection.is_covered:
            groups = self._groups_of_many(selection, order, keys)
        else:
            groups = self._groups_of_few(selection, order, keys)
        found = array("q")
        for group in sorted(
            groups, key=lambda g: [key.rank(v) for key, v in zip(keys, g, strict=True)]
        ):
            found.extend(groups[group])
        return found

    def _groups_of_few(
        self, selection: Selection, order: PlainOrder, keys: Sequence[_Key]
    ) -> _Groups:
        what = ", ".join(["p.id", *(key.sql for key in keys)])
        groups: _Groups = defaultdict(lambda: array("q"))
        for photo_id, *values in selection.rows(order, what, album_id=self._view.filter.album_id):
            groups[_group(keys, values)].append(photo_id)
        return groups

    def _groups_of_many(
        self, selection: Selection, order: PlainOrder, keys: Sequence[_Key]
    ) -> _Groups:
        """Values from one index, the order from another: their rows are scattered on the disk."""
        ids, *columns = selection.columns("p.id", *(key.sql for key in keys))
        numbers: dict[tuple[int, ...], int] = {}
        number_of = array("q", bytes(8 * (max(ids, default=0) + 1)))
        for photo_id, values in zip(ids, zip(*columns, strict=True), strict=True):
            number_of[photo_id] = numbers.setdefault(values, len(numbers))
        groups: _Groups = defaultdict(lambda: array("q"))
        group_of = [groups[_group(keys, values)] for values in numbers]
        for photo_id in self._listed(selection, order):
            group_of[number_of[photo_id]].append(photo_id)
        return groups

    def _first_by_time(self, order: PlainOrder, keys: Sequence[_Key], limit: int) -> "array[int]":
        """The newest groups that hold enough."""
        rows = self.selection.rows("newest", f"p.clock_ms, {_DAY}", limit)
        chosen = self.selection
        if len(rows) == limit and rows:
            day = rows[-1][1]
            if self._view.grouping == "month":
                day -= int(_date(day)[8:]) - 1
            chosen = chosen.narrowed(between_times(day * _DAY_MS, 2**62))
        return self._gathered(chosen, order, keys)[:limit]

    def _first_by_group(self, order: PlainOrder, keys: Sequence[_Key], limit: int) -> "array[int]":
        """Group after group; when none of many holds anything, only those that do."""
        groups, inner = keys[0].groups, keys[1:]
        assert groups is not None  # noqa: S101 - asked for by who has them
        found = array("q")
        filled: set[object] | None = None
        for number, condition in enumerate(groups()):
            if len(found) >= limit:
                break
            if number == _NEAR:
                filled = {value for value, _ in self._counts(keys[0])}
            if filled is None or condition.parameters[0] in filled:
                chosen = self.selection.narrowed(condition)
                if inner:
                    found.extend(self._gathered(chosen, order, inner))
                else:
                    found.extend(self._listed(chosen, order, limit - len(found)))
        return found[:limit]

    def _counts(self, key: _Key) -> list[Any]:
        """Values of a key, and how many photos have each."""
        if self.selection.is_whole and key.sql == "p.directory_id":
            return self._connection.all("SELECT id, shown FROM directories WHERE shown > 0")
        if self.selection.is_whole and key.sql == "p.camera_id":
            return self._connection.all(
                "SELECT camera_id, count(*) FROM photos INDEXED BY photos_camera "
                "WHERE shown = 1 GROUP BY camera_id"
            )
        if key.sql == _DAY and self.selection.is_covered:
            return self._days()
        return self.selection.counted(key.sql)

    def _days(self) -> list[Any]:
        """From day to day by the index: nothing has to be sorted."""
        where, parameters = self.selection.covered
        newest = f"SELECT {_DAY} FROM photos p INDEXED BY photos_newest WHERE p.shown = 1"
        rows = self._connection.all(
            f"WITH RECURSIVE days(day) AS (SELECT ({newest} ORDER BY p.clock_ms DESC LIMIT 1) "
            f"UNION ALL SELECT ({newest} AND p.clock_ms < days.day * {_DAY_MS} "
            "ORDER BY p.clock_ms DESC LIMIT 1) FROM days WHERE days.day IS NOT NULL) "
            f"SELECT day, (SELECT count(*) {where} AND p.clock_ms >= day * {_DAY_MS} "
            f"AND p.clock_ms < (day + 1) * {_DAY_MS}) FROM days WHERE day IS NOT NULL",
            parameters,
        )
        return [(day, photos) for day, photos in rows if photos]


def _date(day: int) -> str:
    return (_EPOCH + timedelta(days=max(_FIRST_DAY, min(_LAST_DAY, day)))).isoformat()


def _number(month: str) -> int:
    return int(month.replace("-", ""))


def _path_parts(row: Sequence[Any]) -> list[bytes]:
    # Part by part, so that "a b" does not come between "a" and "a/c".
    return absolute(row[0], row[1], b"").replace(b"\\", b"/").split(b"/")
