"""How a model is loaded, and what was measured of it on an earlier start."""

from pathlib import Path
from typing import Protocol

from core.catalog import settings_table
from core.catalog.connection import engine_connection
from core.catalog.reader_pool import ReaderPool
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource

MEASURED = "engine.measured "


class PrecisionCache(Protocol):
    """Remembers which precision was measured to be best; see `core.embedding.precision`."""

    def get(self, key: str) -> str | None: ...

    def set(self, key: str, value: str) -> None: ...


class Load(Protocol):
    """Loads a model; `core.embedding.loading.load_embedder`, or a test's own."""

    def __call__(self, spec: str, source: ModelSource, *, measured: PrecisionCache) -> Embedder: ...


class Measured:
    """A `PrecisionCache` in the settings of a library. Thread: any."""

    def __init__(self, library: Path, readers: ReaderPool) -> None:
        self._library = library
        self._readers = readers

    def get(self, key: str) -> str | None:
        """A precision that was measured on an earlier start."""
        with self._readers.borrow() as catalog:
            return settings_table.get(catalog, f"{MEASURED}{key}") or None

    def set(self, key: str, value: str) -> None:
        """Remember a measured precision."""
        with engine_connection(self._library) as catalog:
            settings_table.put(catalog, f"{MEASURED}{key}", value)
