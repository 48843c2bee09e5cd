"""Small things that the user leaves behind: searches, settings."""

from typing import Protocol

from core.catalog import (
    searches,
    settings_table,
)
from core.library.connected import Connected


class RememberingLike(Protocol):
    """Recent searches and settings."""

    def recent_searches(self) -> list[str]: ...
    def remember_search(self, text: str) -> None: ...
    def forget_searches(self) -> None: ...
    def setting(self, name: str, default: str = "") -> str: ...
    def set_setting(self, name: str, value: str) -> None: ...


class Remembering(Connected):
    """`RememberingLike` says what each method gives."""

    def recent_searches(self) -> list[str]:
        with self._readers.borrow() as catalog:
            return searches.recent(catalog)

    def remember_search(self, text: str) -> None:
        with self._edit() as catalog:
            searches.remember(catalog, text)

    def forget_searches(self) -> None:
        with self._edit() as catalog:
            searches.forget(catalog)

    def setting(self, name: str, default: str = "") -> str:
        with self._readers.borrow() as catalog:
            return settings_table.get(catalog, name, default)

    def set_setting(self, name: str, value: str) -> None:
        with self._edit() as catalog:
            settings_table.put(catalog, name, value)
