"""How long edits of many photos take, and taking them back. Prints one JSON object.

Usage: python -P benchmarks/organising.py [--photos 1000000] [--chosen 100000] [--keep FOLDER]

The catalog is made up: every photo has one of 200 tags in a tree, every third a rating, and an
album holds a tenth. Photos are chosen at random, 40 in 100 of them with the tag already. No engine
runs.
With `--keep` the catalog is made once. A million photos need 600 MB of disk.
"""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import facts
from core.catalog.connection import Connection, engine_connection, open_engine, writing
from core.catalog.names import rebuild
from core.library import Library
from core.paths import LibraryPaths

DIRECTORIES = 1000
TAGS, TOPS = 200, 10
NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "


def fill(library: Path, photos: int) -> None:
    catalog = open_engine(library)
    with writing(catalog):
        catalog.execute(
            "INSERT INTO folders (id, path, name, added_utc) VALUES (1, ?, 'away', 1.0)",
            (os.fsencode(library.parent / "away"),),
        )
        catalog.execute(
            f"{NUMBERS} INSERT INTO directories (id, folder_id, path, name) "
            "SELECT i, 1, CAST('event ' || i AS BLOB), 'event ' || i FROM n",
            (DIRECTORIES,),
        )
        catalog.execute(
            f"{NUMBERS} INSERT INTO photos (directory_id, file_name, name, size_bytes, mtime_ns, "
            "content_hash, added_utc, sort_ns, volume, file_id) SELECT i * ?2 / ?1 % ?2 + 1, "
            "CAST('IMG_' || i || '.jpg' AS BLOB), 'IMG_' || i || '.jpg', 1000 + i, i, "
            "randomblob(32), 1.0, i, '64769', i FROM n",
            (photos, DIRECTORIES),
        )
        catalog.execute(
            f"{NUMBERS} INSERT INTO tags (id, parent_id, name) "
            "SELECT i, iif(i > ?2, i % ?2 + 1, NULL), 'tag ' || i FROM n",
            (TAGS, TOPS),
        )
        catalog.execute("INSERT INTO photo_tags SELECT id, id % ? + 1, 1.0 FROM photos", (TAGS,))
        catalog.execute(
            "INSERT INTO marks (photo_id, rating) SELECT id, id % 5 + 1 FROM photos "
            "WHERE id % 3 = 0"
        )
        catalog.execute("INSERT INTO albums (id, name, added_utc) VALUES (1, 'full', 1.0)")
        catalog.execute("INSERT INTO album_photos SELECT 1, id, id FROM photos WHERE id % 10 = 0")
    rebuild(catalog)
    catalog.close()


class Neighbour:
    """Writes a little ten times a second, as the engine does; knows its longest wait."""

    def __init__(self, library: Path) -> None:
        self.longest_s = 0.0
        self._library = library
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        with engine_connection(self._library) as catalog:
            while not self._ended.wait(0.1):
                started = time.perf_counter()
                self._write(catalog)
                self.longest_s = max(self.longest_s, time.perf_counter() - started)

    def _write(self, catalog: Connection) -> None:
        with writing(catalog):
            catalog.execute("UPDATE folders SET last_scan_utc = ?", (time.time(),))


def seconds(work: Callable[[], Any]) -> dict[str, float]:
    """How long it takes, and how much of that the processor works for it."""
    started, worked = time.perf_counter(), time.thread_time()
    work()
    return {
        "s": round(time.perf_counter() - started, 3),
        "cpu_s": round(time.thread_time() - worked, 3),
    }


def edited(library: Library, edit: Callable[[], Any]) -> dict[str, Any]:
    """Seconds to do, take back and do again; what it changed; bytes in the history."""
    neighbour = Neighbour(library.directory)
    figures: dict[str, Any] = {"done": seconds(edit)}
    step = library.history(1)[0]
    figures |= {"undone": seconds(library.undo), "redone": seconds(library.redo)}
    figures["undone_again"] = seconds(library.undo)
    neighbour.close()
    with engine_connection(library.directory) as catalog:
        kept = catalog.one(
            "SELECT sum(length(photo_ids) + length(before) + length(after)) FROM changes "
            "WHERE step_id = ?",
            (step.id,),
        )[0]
    return figures | {
        "photos": step.photos,
        "history_kb": round(kept / 1000, 1),
        "longest_wait_of_another_writer_s": round(neighbour.longest_s, 3),
    }


def measure(library: Library, photos: int, count: int) -> dict[str, Any]:
    chosen = random.Random(1).sample(range(1, photos + 1), count)
    tag = library.make_tag(["chosen"])
    library.tag(chosen[: count * 4 // 10], [tag.id])
    in_album = list(range(10, photos + 1, 10))
    moved = random.Random(2).sample(in_album, min(1000, len(in_album) // 2))
    return {
        "tag": edited(library, lambda: library.tag(chosen, [tag.id])),
        "untag": edited(library, lambda: library.untag(chosen, [tag.id])),
        "rate": edited(library, lambda: library.rate(chosen, 4)),
        "hide": edited(library, lambda: library.hide(chosen, on=True)),
        "rotate": edited(library, lambda: library.rotate(chosen, 90)),
        "add_to_album": edited(library, lambda: library.add_to_album(1, chosen)),
        "order_album": edited(library, lambda: library.order_album(1, moved, None)),
        "remove_tag_with_19_below": edited(library, lambda: library.remove_tag(1)),
        "tag_one": edited(library, lambda: library.tag(chosen[-1:], [tag.id])),
        "tags": seconds(library.tags),
        "albums": seconds(library.albums),
        "chosen": seconds(lambda: library.chosen(chosen)),
        "history": seconds(library.history),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--chosen", type=int, default=100_000)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    place = given.keep or Path(tempfile.mkdtemp(prefix="photosift-organising-"))
    directory = place / "library"
    machine = facts()
    try:
        if not directory.exists():
            fill(directory, given.photos)
        with Library(directory, client_name="benchmark", start_engine=False) as library:
            figures = measure(library, given.photos, given.chosen)
        size = LibraryPaths(directory).catalog.stat().st_size
        print(
            json.dumps(
                machine
                | {"photos": given.photos, "chosen": given.chosen, "catalog_mb": size // 10**6}
                | figures,
                indent=2,
            )
        )
    finally:
        if given.keep is None:
            shutil.rmtree(place)


if __name__ == "__main__":
    main()
