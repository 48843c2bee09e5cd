"""Photos that meet conditions, in one order: which index answers soonest.

There are three ways. Few photos are collected by an index of one condition, and sorted. Where
many meet the conditions, the first ones are met soon by walking in the order that is asked for.
Whether they do is not known before, so a walk is given up after a moment. Then either more are
collected, or `photos_newest`, which holds what conditions ask for, is read from end to end.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import sqlite3
import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import Any, Final, Literal, NamedTuple

import msgspec

from core.catalog.connection import Connection
from core.catalog.filters import Condition, rated
from core.records import Shelf

PlainOrder = Literal["newest", "oldest", "name", "largest", "smallest", "added", "rating", "album"]

_NEWEST: Final = "p.clock_ms DESC, p.id DESC"
_STARS: Final = "(SELECT s.rating FROM marks s WHERE s.photo_id = p.id)"
ORDERS: Final[dict[PlainOrder, str]] = {
    "newest": _NEWEST,
    "oldest": "p.clock_ms, p.id",
    "name": "p.name COLLATE NOCASE, p.id",
    "largest": "p.size_bytes DESC, p.id DESC",
    "smallest": "p.size_bytes, p.id",
    "added": "p.added_utc DESC, p.id DESC",
}
_WALKS: Final[dict[PlainOrder, str]] = {
    "newest": "photos_newest",
    "oldest": "photos_newest",
    "name": "photos_name",
    "largest": "photos_size",
    "smallest": "photos_size",
    "added": "photos_added",
}
MOST_STARS: Final = 5

FEW: Final = 4_000
"""So many photos are collected and sorted within a hundredth of a second."""

NOT_MANY: Final = 60_000
"""To collect so many is as good as to read an index of a million from end to end."""

_Statement = tuple[str, list[object]]
_WALK_S: Final = 0.025
_STEPS: Final = 1000
_PIECE: Final = 65_536


def numbers_in(text: str) -> Iterator[list[int]]:
    """Whole numbers that stand in a text between commas, some thousands at a time.

    All at once, a million would keep the other threads of the process, such as the one of the
    window, waiting for 60 ms.
    """
    start = 0
    while start < len(text):
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        yield msgspec.json.decode(f"[{text[start:end]}]", type=list[int])
        start = end + 1


def _all_numbers_in(text: str | None) -> "array[int]":
    """Those of what `group_concat` made, which is NULL of no rows."""
    found = array("q")
    for numbers in numbers_in(text or ""):
        found.fromlist(numbers)
    return found


@contextmanager
def at_most(connection: Connection, seconds: float) -> Iterator[None]:
    """Statements within end with `SQLITE_INTERRUPT` after this time of the processor.

    Not of the clock: on a busy computer, another way would take longer as well.
    """
    end = time.thread_time() + seconds
    connection.set_progress_handler(lambda: time.thread_time() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def is_given_up(error: sqlite3.Error) -> bool:
    """Whether a statement ended because its time was over."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT


class Selection:
    """Photos of one shelf that meet conditions. Good for one moment: counts are kept."""

    def __init__(
        self, connection: Connection, conditions: Sequence[Condition], shelf: Shelf = "photos"
    ) -> None:
        """Prepare; nothing is read yet."""
        self._connection = connection
        self._conditions = list(conditions)
        self._shelf = shelf
        self._counts: dict[Condition, tuple[int, int]] = {}

    def narrowed(self, *conditions: Condition) -> "Selection":
        """Those that meet more conditions."""
        chosen = Selection(self._connection, [*self._conditions, *conditions], self._shelf)
        chosen._counts = self._counts
        return chosen

    def rows(
        self,
        order: PlainOrder,
        what: str = "p.id",
        limit: int | None = None,
        album_id: int | None = None,
        *,
        walks: bool = True,
    ) -> list[Any]:
        """Rows of `what` in an order; the first ones, or all.

        Args:
            order: `album` is `newest` where no album is given.
            what: Columns of `p` that `photos_newest` holds.
            limit: At most so many.
            album_id: Whose order `album` is; one of the conditions is to be in it.
            walks: The first ones may be met soon by walking in the order.
        """
        if order == "rating":
            return self._by_rating(what, limit)
        if order == "album" and album_id is not None:
            return self._by_album(what, limit, album_id)
        ordered = _Ordered(what, ORDERS[_plain(order)], limit)
        if walks and limit is not None and self._shelf == "photos" and self.few() is None:
            found = self._walked(_WALKS[_plain(order)], ordered)
            if found is not None:
                return found
        return self._run(self._all(order), ordered)

    def ids(
        self, order: PlainOrder, limit: int | None = None, album_id: int | None = None
    ) -> "array[int]":
        """Ids (typecode `q`) in an order; as `rows`."""
        if limit is None and order == "rating" and self.few() is None:
            found = array("q")
            for stars in range(MOST_STARS, -1, -1):
                found.extend(self.narrowed(rated(stars, stars)).ids("newest"))
            return found
        if limit is None and order != "rating" and (order != "album" or album_id is None):
            # One text is made and read in half the time of a million rows.
            sql, parameters = self._all(order)
            listed = _Ordered("p.id AS id", ORDERS[_plain(order)], None).around(sql)
            text = self._connection.one(f"SELECT group_concat(id) FROM ({listed})", parameters)[0]
            return _all_numbers_in(text)
        return array("q", [row[0] for row in self.rows(order, "p.id", limit, album_id)])

    def columns(self, *what: str) -> "list[array[int]]":
        """Whole numbers of each photo: one array for each expression, in no order, none NULL."""
        sql, parameters = self.statement()
        texts = ", ".join(f"group_concat({expression})" for expression in what)
        row = self._connection.one(f"SELECT {texts} {sql}", parameters)
        return list(map(_all_numbers_in, row))

    def counted(self, key: str) -> list[Any]:
        """Values of an expression, and how many photos have each; in no order."""
        return self.gathered(f"{key}, count(*)", "GROUP BY 1")

    def gathered(self, what: str, rest: str = "") -> list[Any]:
        """Rows of `what` in no order; `rest` follows the conditions."""
        sql, parameters = self.statement()
        return self._connection.all(f"SELECT {what} {sql} {rest}", parameters)

    def on_map(self, what: str, rest: str) -> list[Any]:
        """As `gathered`, of what `photos_tile` holds; the last condition is a part of the map."""
        if self._shelf != "photos" or len(self._conditions) > 1:
            return self.gathered(what, rest)
        sql, parameters = _from(self._conditions[-1], [])
        return self._connection.all(f"SELECT {what} {sql} {rest}", parameters)

    def statement(self) -> tuple[str, list[object]]:
        """What follows SELECT and columns, with its parameters."""
        if self._shelf != "photos":
            return self._shelved()
        few = self.few()
        return self._end_to_end("photos_newest") if few is None else _from(few, self._conditions)

    def holds(self, photo_id: str) -> tuple[str, list[object]]:
        """The condition that an expression gives one of them; it names no photo `p`."""
        few = self.few()
        if self._shelf != "photos" or few is not None:
            sql, parameters = self.statement()
            return f"{photo_id} IN (SELECT p.id {sql})", parameters
        start = f"FROM photos p NOT INDEXED WHERE p.id = {photo_id} AND p.shown = 1"
        sql, parameters = _and(start, [], self._conditions)
        return f"EXISTS (SELECT 1 {sql})", parameters

    @property
    def is_whole(self) -> bool:
        """Whether it is all that the library shows."""
        return self._shelf == "photos" and not self._conditions

    @property
    def covered(self) -> tuple[str, list[object]]:
        """The statement over `photos_newest`, from FROM to the last condition."""
        return self._through("photos_newest")

    @property
    def is_covered(self) -> bool:
        """Whether `photos_newest` answers it, and no other index does so sooner."""
        return (
            self._shelf == "photos"
            and all(c.is_covered for c in self._conditions)
            and self.few() is None
        )

    def few(self, most: int | None = None) -> Condition | None:
        """Of the conditions that few photos meet (less than `most`, or `FEW`), the best, or None.

        That is the one that the fewest meet.
        """
        return self._rarest(FEW if most is None else most)

    def _rarest(self, most: int, among: Sequence[Condition] | None = None) -> Condition | None:
        """The condition that the fewest photos meet, if these are less than `most`."""
        chosen = self._conditions if among is None else among
        counted = [(self._count(c, most), c) for c in chosen if c.source is not None]
        number, condition = min(counted, key=itemgetter(0), default=(most, None))
        return condition if number < most else None

    # ---- statements, from FROM to the last condition

    def _through(self, index: str) -> _Statement:
        """By an index that begins with `shown`."""
        return _and(f"FROM photos p INDEXED BY {index} WHERE p.shown = 1", [], self._conditions)

    def _shelved(self) -> _Statement:
        if self._shelf == "trash":
            start = "FROM photos p INDEXED BY photos_trashed WHERE p.trashed_utc IS NOT NULL"
        else:
            start = (
                "FROM photos p NOT INDEXED WHERE p.id IN (SELECT m.photo_id FROM marks m "
                "WHERE m.hidden = 1) AND p.live = 1 AND p.lead_id IS NULL"
            )
        return _and(start, [], self._conditions)

    def _all(self, order: PlainOrder) -> _Statement:
        if self._shelf != "photos":
            return self._shelved()
        few = self.few()
        if few is not None:
            return _from(few, self._conditions)
        return self._end_to_end(_WALKS[_plain(order)])

    def _end_to_end(self, walk: str) -> _Statement:
        """All of them, when they are not few."""
        if not self._conditions:
            return self._through(walk)
        rare = self._rarest(NOT_MANY)
        if rare is None:
            known = [c for c in self._conditions if c.most is not None]
            rare = self._rarest(self._shown() // 4, known if self._is_all_quick else None)
        if rare is not None:
            return _from(rare, self._conditions)
        return self._through("photos_newest")

    @property
    def _is_all_quick(self) -> bool:
        return all(c.is_covered and c.is_quick for c in self._conditions)

    # ---- carried out

    def _run(self, statement: _Statement, ordered: "_Ordered") -> list[Any]:
        sql, parameters = statement
        return self._connection.all(ordered.around(sql), parameters)

    def _walked(self, walk: str, ordered: "_Ordered") -> list[Any] | None:
        """The first ones in the order of an index; None when it takes too long to meet them."""
        if walk == "photos_newest" and len(self._conditions) == 1:
            source = self._conditions[0].source
            if source is not None and source.is_by_time:
                return self._run(_from(self._conditions[0], []), ordered)
        try:
            with at_most(self._connection, _WALK_S):
                return self._run(self._through(walk), ordered)
        except sqlite3.OperationalError as error:
            if is_given_up(error):
                return None
            raise

    def _by_rating(self, what: str, limit: int | None) -> list[Any]:
        by_stars = _Ordered(what, f"coalesce({_STARS}, 0) DESC, {_NEWEST}", limit)
        few = self.few() if self._shelf == "photos" else None
        if few is not None:
            return self._run(_from(few, self._conditions), by_stars)
        found = self._with_stars(MOST_STARS, what, limit)
        if limit is not None and self._shelf == "photos" and len(found) * MOST_STARS < limit:
            # Star by star would read as many again and again.
            rare = self._rarest(NOT_MANY)
            if rare is not None:
                return self._run(_from(rare, self._conditions), by_stars)
        for stars in range(MOST_STARS - 1, -1, -1):
            left = None if limit is None else limit - len(found)
            if left is None or left > 0:
                found += self._with_stars(stars, what, left)
        return found

    def _with_stars(self, stars: int, what: str, limit: int | None) -> list[Any]:
        chosen = self.narrowed(rated(stars, stars))
        # Of few among all, the first ones are not met soon.
        walks = not stars or self._shelf != "photos" or chosen.few(NOT_MANY) is None
        return chosen.rows("newest", what, limit, walks=walks)

    def _by_album(self, what: str, limit: int | None, album_id: int) -> list[Any]:
        shown = {
            "photos": "p.shown = 1",
            "hidden": "p.live = 1 AND p.lead_id IS NULL AND EXISTS "
            "(SELECT 1 FROM marks m WHERE m.photo_id = p.id AND m.hidden = 1)",
            "trash": "p.trashed_utc IS NOT NULL",
        }[self._shelf]
        start = (
            "FROM album_photos a INDEXED BY album_photos_order CROSS JOIN photos p "
            f"ON p.id = a.photo_id WHERE a.album_id = ? AND {shown}"
        )
        statement = _and(start, [album_id], self._conditions)
        return self._run(statement, _Ordered(what, "a.position, a.photo_id", limit))

    # ---- counts

    def _shown(self) -> int:
        row = self._connection.one("SELECT coalesce(sum(shown), 0) FROM directories")
        return int(row[0])

    def _count(self, condition: Condition, most: int) -> int:
        """How many photos meet a condition, counted up to `most`, and not for long."""
        if condition.most is not None:
            return condition.most
        counted, up_to = self._counts.get(condition, (0, 0))
        if counted < up_to or most <= up_to:
            return counted
        source = condition.source
        assert source is not None  # noqa: S101 - asked for those that have one
        if source.ids:
            listed, parameters = source.ids, [*source.parameters]
        else:
            sql, parameters = _from(condition, [])
            listed = f"SELECT 1 {sql}"
        counted = most
        try:
            with at_most(self._connection, 2 * _WALK_S):
                row = self._connection.one(
                    f"SELECT count(*) FROM ({listed} LIMIT {most})", parameters
                )
                counted = int(row[0])
        except sqlite3.OperationalError as error:
            if not is_given_up(error):
                raise
        self._counts[condition] = (counted, most)
        return counted


def _plain(order: PlainOrder) -> PlainOrder:
    """An album's order is that of time where there is no album."""
    return "newest" if order == "album" else order


class _Ordered(NamedTuple):
    what: str
    order: str
    limit: int | None

    def around(self, sql: str) -> str:
        limit = "" if self.limit is None else f" LIMIT {self.limit}"
        return f"SELECT {self.what} {sql} ORDER BY {self.order}{limit}"


def _and(start: str, parameters: Sequence[object], conditions: Sequence[Condition]) -> _Statement:
    bound = [*parameters]
    for condition in conditions:
        start += f" AND ({condition.sql})"
        bound += condition.parameters
    return start, bound


def _from(condition: Condition, conditions: Sequence[Condition]) -> _Statement:
    """By what finds the photos that meet one of the conditions."""
    source = condition.source
    assert source is not None  # noqa: S101 - asked for those that have one
    if source.ids:
        rest = [c for c in conditions if c != condition or not source.is_exact]
        ids, parameters = source.ids, [*source.parameters]
        other_tables = [c for c in rest if not c.is_covered]
        if other_tables:
            # They ask for nothing but the id: rows of photos are read of those that meet them.
            start = f"WITH p (id) AS ({ids}) SELECT p.id FROM p WHERE 1"
            ids, parameters = _and(start, parameters, other_tables)
        start = f"FROM photos p NOT INDEXED WHERE p.id IN ({ids}) AND p.shown = 1"
        return _and(start, parameters, [c for c in rest if c.is_covered])
    start = f"FROM photos p INDEXED BY {source.by} WHERE {condition.sql} AND p.shown = 1"
    if source.also:
        start += f" AND {source.also}"
    return _and(start, condition.parameters, [c for c in conditions if c != condition])
