"""What the user searched for lately."""

import time

from core.catalog.connection import Connection, writing
from core.paths import valid_text

KEPT = 20


def recent(connection: Connection) -> list[str]:
    """The last searches, newest first."""
    sql = "SELECT text FROM searches ORDER BY used_utc DESC, text LIMIT ?"
    return [row[0] for row in connection.all(sql, (KEPT,))]


def remember(connection: Connection, text: str) -> None:
    """Note a search as the newest; blank text is not noted, and only 20 are kept."""
    text = valid_text(text).strip()
    if not text:
        return
    with writing(connection):
        newest = connection.one("SELECT coalesce(max(used_utc), 0) FROM searches")[0]
        # The clock may stand still or go back; the order of searches does not.
        connection.execute(
            "INSERT OR REPLACE INTO searches (text, used_utc) VALUES (?, ?)",
            (text, max(time.time(), newest + 1e-3)),
        )
        connection.execute(
            "DELETE FROM searches WHERE text NOT IN "
            "(SELECT text FROM searches ORDER BY used_utc DESC, text LIMIT ?)",
            (KEPT,),
        )


def forget(connection: Connection) -> None:
    """Forget every search."""
    with writing(connection):
        connection.execute("DELETE FROM searches")
