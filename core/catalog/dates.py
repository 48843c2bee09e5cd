"""Dates that the user set by hand. Photos are sorted by them; files are not changed.

Triggers of the schema keep `photos.sort_ns` in line with them, whatever decoding or a scan says.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from core.catalog.connection import Connection
from core.catalog.files import clamp_ns
from core.catalog.history import Change
from core.records import DateShift

_NS_PER_S: Final = 1_000_000_000


def shifted(
    connection: Connection, photo_ids: Sequence[int], shift: DateShift
) -> tuple[list[int], list[int | None], list[int | None]]:
    """What a shift changes.

    With `at_utc` the earliest of the photos gets that date, and the others keep their distance.

    Returns:
        Photo ids, and the dates by hand that they have and are to have (ns; None for none), without
        those that stay as they are.
    """
    rows = connection.all(
        # A date by hand is on the camera's clock, as the one is that a photo is sorted by.
        "SELECT p.id, coalesce(x.sort_ns, p.clock_ms * 1000000), x.sort_ns "
        "FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value "
        "LEFT JOIN dates x ON x.photo_id = p.id ORDER BY w.key",
        (json.dumps(list(dict.fromkeys(photo_ids))),),
    )
    if not rows:
        return [], [], []
    offset_ns = round(shift.offset_s * _NS_PER_S)
    if shift.at_utc is not None:
        offset_ns = round(shift.at_utc * _NS_PER_S) - min(row[1] for row in rows)
    changed: list[tuple[int, int | None, int | None]] = []
    for photo_id, sort_ns, by_hand in rows:
        wanted = None if shift.forget else clamp_ns(sort_ns + offset_ns)
        if wanted != by_hand and not (by_hand is None and wanted == sort_ns):
            changed.append((photo_id, by_hand, wanted))
    return (
        [photo_id for photo_id, _, _ in changed],
        [before for _, before, _ in changed],
        [after for _, _, after in changed],
    )


def put(connection: Connection, change: Change, wanted: Any, _present: Any) -> None:
    """Let photos have these dates; None for each that is to have the one of its file."""
    for photo_id, sort_ns in zip(change.photo_ids, wanted, strict=True):
        if sort_ns is None:
            connection.execute("DELETE FROM dates WHERE photo_id = ?", (photo_id,))
        else:
            connection.execute(
                "INSERT INTO dates (photo_id, sort_ns) SELECT id, ?2 FROM photos WHERE id = ?1 "
                "ON CONFLICT DO UPDATE SET sort_ns = excluded.sort_ns",
                (photo_id, sort_ns),
            )
