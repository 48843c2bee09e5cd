"""Cameras, lenses and formats of the photos that views list."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from typing import Final, Literal

from core.catalog.connection import Connection
from core.records import ValueCount

Kind = Literal["camera", "lens", "format"]
_BELOW: Final = (
    "SELECT count(DISTINCT s.lead_id) FROM photos s INDEXED BY photos_stacked_format "
    "CROSS JOIN photos l ON l.id = s.lead_id "
    "WHERE s.format_id = t.id AND s.lead_id IS NOT NULL AND l.shown = 1 AND l.format_id != t.id"
)


def counts(connection: Connection, kind: Kind) -> list[ValueCount]:
    """Each value with its number of photos, by name; what is not known is left out.

    A photo counts for each format that one of its files has.
    """
    below = f" + ({_BELOW})" if kind == "format" else ""
    rows = connection.all(
        f"SELECT t.value, (SELECT count(*) FROM photos p INDEXED BY photos_{kind} "
        f"WHERE p.{kind}_id = t.id AND p.shown = 1){below} AS number FROM traits t "
        "WHERE t.kind = ? AND number > 0",
        (kind,),
    )
    found = [ValueCount(value, number) for value, number in rows]
    return sorted(found, key=lambda one: (one.value.casefold(), one.value))
