"""Settings by name. Names and defaults are in `core.settings`."""

from core import settings
from core.catalog.connection import Connection, writing
from core.paths import valid_text


def get(connection: Connection, name: str, default: str | None = None) -> str:
    """A setting; when it was never set, `default`, or what `core.settings` says when None."""
    row = connection.one("SELECT value FROM settings WHERE name = ?", (name,))
    if row is not None:
        return str(row[0])
    return settings.default(name) if default is None else default


def put(connection: Connection, name: str, value: str) -> None:
    """Keep a setting."""
    with writing(connection):
        connection.execute(
            "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
            (name, valid_text(value)),
        )
