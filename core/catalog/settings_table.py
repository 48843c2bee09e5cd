"""Settings by name. Names and defaults are in `core.settings`."""

from collections.abc import Mapping

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
    put_all(connection, {name: value})


def put_all(connection: Connection, values: Mapping[str, str]) -> None:
    """Keep several settings, all of them or none."""
    with writing(connection):
        connection.executemany(
            "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
            [(name, valid_text(value)) for name, value in values.items()],
        )
