"""How the library is doing, for the health page, and room made on the disk."""

from typing import TYPE_CHECKING

from core.records import DiskPart, Health

if TYPE_CHECKING:
    from core.service.engine import Engine


def health(engine: "Engine") -> Health:
    """Everything that the health page shows."""
    raise NotImplementedError


def clear(engine: "Engine", part: DiskPart) -> int:
    """Clear one part of the library; returns the bytes that became free."""
    raise NotImplementedError
