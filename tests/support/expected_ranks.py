"""What the built-in model finds among real photographs, as it was measured."""

import tomllib
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_suffix(".toml")


class Expected(NamedTuple):
    """A query, the photograph that it means, and the worst place at which that may stand."""

    words: str
    photo: str
    rank: int


def expected_ranks() -> list[Expected]:
    """The table, in its order."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return [Expected(words, row["photo"], row["rank"]) for words, row in rows.items()]
