"""Patterns of files and directories that are left out, and the photos that they leave out."""

from core.catalog.connection import Connection
from core.records import Exclusion


def list_exclusions(connection: Connection) -> list[Exclusion]:
    """Every exclusion with the number of photos that it leaves out, in order of adding."""
    raise NotImplementedError


def add(connection: Connection, pattern: str, folder_id: int | None) -> Exclusion:
    """Leave out what matches, at once; one that is there already is kept."""
    raise NotImplementedError


def remove(connection: Connection, exclusion_id: int) -> None:
    """Take an exclusion back; what no other one leaves out is live again. An unknown id is none."""
    raise NotImplementedError


def patterns(connection: Connection, folder_id: int) -> list[str]:
    """The patterns that hold for a folder, in order of adding."""
    raise NotImplementedError
