"""Photos whose files went away: what they hold, and forgetting them with a way back."""

from collections.abc import Sequence

from core.catalog.connection import Connection
from core.records import MissingPhoto, MissingReport, Purge


def list_missing(connection: Connection, limit: int) -> list[MissingPhoto]:
    """Missing photos that were not forgotten, the latest first."""
    raise NotImplementedError


def report(connection: Connection, photo_ids: Sequence[int] | None) -> MissingReport:
    """What would go with these missing photos, or with all."""
    raise NotImplementedError


def purge(connection: Connection, photo_ids: Sequence[int] | None, now_utc: float) -> Purge:
    """Forget these missing photos, or all; ids that are not missing are passed over."""
    raise NotImplementedError


def undo_purge(connection: Connection, at_utc: float) -> int:
    """Photos that were forgotten at that moment are missing again; returns how many."""
    raise NotImplementedError


def drop_old(connection: Connection, before_utc: float) -> list[int]:
    """Delete photos for good that were forgotten before a moment; returns their ids."""
    raise NotImplementedError
