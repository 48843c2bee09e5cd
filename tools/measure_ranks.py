"""Measure where the built-in model ranks the photographs of the tests, and renew the table.

Usage: python -P tools/measure_ranks.py [--write]

Runs the program as a user does: an engine of its own, a library in a temporary folder. Says every
rank that is another than in `tests/support/expected_ranks.toml`; with `--write` the table has the
new ones. Exit status: 0 when nothing got worse, else 1.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

from tests.support.command_line import Photosift
from tests.support.expected_ranks import TABLE, Expected, expected_ranks
from tests.support.photographs import lay_out, ranked


def measured(rows: list[Expected]) -> list[int]:
    """The rank of each row, in their order."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "photos")
        names = lay_out(folder)
        photosift = Photosift(Path(place, "library"))
        try:
            outcome = photosift("index", folder)
            if outcome.code:
                raise SystemExit(outcome.err)
            return [1 + ranked(photosift, names, row.words).index(row.photo) for row in rows]
        finally:
            photosift("stop")


def rewritten(text: str, rows: list[Expected], ranks: list[int]) -> str:
    """The table with other ranks; everything else stays."""
    for row, rank in zip(rows, ranks, strict=True):
        line = re.compile(rf'^("{re.escape(row.words)}" = .*rank = )\d+', re.MULTILINE)
        text = line.sub(rf"\g<1>{rank}", text)
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the new ranks to the table")
    wanted = parser.parse_args()
    rows = expected_ranks()
    ranks = measured(rows)
    for row, rank in zip(rows, ranks, strict=True):
        if rank != row.rank:
            verdict = "better" if rank < row.rank else "WORSE"
            print(f"{row.words!r}: {row.photo} at {rank} instead of {row.rank}, {verdict}")
    first = sum(rank == 1 for rank in ranks)
    print(f"{first} of {len(ranks)} at the first place, mean rank {sum(ranks) / len(ranks):.2f}")
    if wanted.write:
        text = rewritten(TABLE.read_text(encoding="utf-8"), rows, ranks)
        TABLE.write_text(text, encoding="utf-8")
    return int(any(rank > row.rank for row, rank in zip(rows, ranks, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
