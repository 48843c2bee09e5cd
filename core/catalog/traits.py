"""Cameras, lenses and formats of the photos that views list."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from typing import Literal

from core.catalog.connection import Connection
from core.records import ValueCount

Kind = Literal["camera", "lens", "format"]


def counts(connection: Connection, kind: Kind) -> list[ValueCount]:
    """Each value with its number of photos, by name; what is not known is left out."""
    rows = connection.all(
        f"SELECT t.value, (SELECT count(*) FROM photos p INDEXED BY photos_{kind} "
        f"WHERE p.{kind}_id = t.id AND p.shown = 1) AS number FROM traits t "
        "WHERE t.kind = ? AND number > 0",
        (kind,),
    )
    found = [ValueCount(value, number) for value, number in rows]
    return sorted(found, key=lambda one: (one.value.casefold(), one.value))
