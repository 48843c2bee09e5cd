"""How soon a new photo can be found while a backlog is being indexed. Prints one JSON object.

Usage: python -P benchmarks/arrivals.py [--backlog 15000] [--arrivals 100] [--every-s 0.8]

A real engine with the built-in model indexes a folder of drawn photos, so many that they outlast
the arrivals (`came_during_backlog` says how many did come meanwhile). Meanwhile other photos are
copied into the folder one by one, at random moments. Each is measured from the end of its copy
to the first answer in which a search by that very picture finds it (`searchable`), and to the
first look at which the catalog has its embedding (`embedded`).
"""

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.engine_run import Progress, open_engine_on
from benchmarks.machine import facts, kept_folder
from core.errors import CoreError
from core.library import Library
from core.records import FileTerm, SearchQuery, Status
from tests.support.drawn_photos import draw

LONGEST_PX = 1600
DISTINCT = 300
LOOK_EVERY_S = 0.02
GIVE_UP_S = 120.0
NEWEST_HITS = 5


@dataclass
class Arrival:
    """Seconds from the end of the copy; None where it never came."""

    embedded_s: float | None = None
    searchable_s: float | None = None
    during_backlog: bool = True


def drawn(first: int, count: int) -> list[Path]:
    """Files of pictures, drawn once per machine."""
    folder = kept_folder() / f"drawn-{LONGEST_PX}"
    folder.mkdir(exist_ok=True)
    found = []
    for number in range(first, first + count):
        path = folder / f"{number:06}.jpg"
        if not path.exists():
            draw(number, LONGEST_PX).save(path, quality=85)
        found.append(path)
    return found


def fill(folder: Path, count: int) -> None:
    """Many photos of few pictures: what follows the last byte makes each file its own."""
    pictures = [source.read_bytes() for source in drawn(0, min(count, DISTINCT))]
    for number in range(count):
        ending = number.to_bytes(4, "little")
        (folder / f"{number:06}.jpg").write_bytes(pictures[number % len(pictures)] + ending)
    os.sync()  # writing them out later would disturb what is measured


def copy(source: Path, target: Path) -> None:
    """As a file manager copies: in pieces, with a time of its own."""
    with source.open("rb") as read, target.open("wb") as write:
        while piece := read.read(64 * 1024):
            write.write(piece)


def follow(library: Library, path: Path, arrival: Arrival, closed_s: float) -> None:
    """Look again and again until a photo is found by itself."""
    name = os.fsencode(path)
    while time.perf_counter() - closed_s < GIVE_UP_S:
        photo = library.photo_at(name)
        if photo is not None and photo.embedded:
            if arrival.embedded_s is None:
                arrival.embedded_s = time.perf_counter() - closed_s
            with suppress(CoreError):
                answer = library.search(SearchQuery((FileTerm(name),), NEWEST_HITS))
                if photo.id in [hit.photo_id for hit in answer.hits]:
                    arrival.searchable_s = time.perf_counter() - closed_s
                    return
        time.sleep(LOOK_EVERY_S)


def arrive(library: Library, folder: Path, sources: list[Path], every_s: float) -> list[Arrival]:
    dice = random.Random(3)
    found: list[Arrival] = []
    followers = []
    for source in sources:
        time.sleep(dice.uniform(0, 2 * every_s))
        progress = library.status().progress
        arrival = Arrival(during_backlog=progress.total - progress.done > progress.arrivals + 8)
        target = folder / f"arrival-{source.name}"
        copy(source, target)
        closed_s = time.perf_counter()
        found.append(arrival)
        follower = threading.Thread(target=follow, args=(library, target, arrival, closed_s))
        follower.start()
        followers.append(follower)
    for follower in followers:
        follower.join()
    return found


def spread(seconds: list[float | None]) -> dict[str, object]:
    known = [value for value in seconds if value is not None]
    cuts = statistics.quantiles(known, n=20, method="inclusive") if len(known) > 1 else known * 20
    return {
        "photos": len(seconds),
        "never": len(seconds) - len(known),
        "p50_s": round(statistics.median(known), 3) if known else None,
        "p95_s": round(cuts[18], 3) if known else None,
        "most_s": round(max(known), 3) if known else None,
    }


def finished(status: Status) -> int:
    return status.embedded + status.failures


def run(backlog: int, arrivals: int, every_s: float, where: Path) -> dict[str, object]:
    folder = where / "photos"
    folder.mkdir()
    fill(folder, backlog)
    sources = drawn(1_000_000, arrivals)
    with open_engine_on(where / "library") as library:
        progress = Progress(library, backlog + arrivals)
        library.add_folder(folder)
        while progress.done < min(64, backlog // 4):
            time.sleep(0.05)
        found = arrive(library, folder, sources, every_s)
        done = finished(library.status())
        # Not `progress.wait`: where the backlog ends early, each arrival is a run of its own.
        while finished(status := library.status()) < backlog + arrivals:
            time.sleep(0.5)
    return {
        "searchable": spread([arrival.searchable_s for arrival in found]),
        "embedded": spread([arrival.embedded_s for arrival in found]),
        "came_during_backlog": sum(arrival.during_backlog for arrival in found),
        "backlog_left_at_the_end": backlog + arrivals - done,
        "photos_per_s": round(progress.per_s, 2),
        "failures": status.failures,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--backlog", type=int, default=15_000)
    parser.add_argument("--arrivals", type=int, default=100)
    parser.add_argument("--every-s", type=float, default=0.8)
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "arrivals", "backlog": arguments.backlog}
    result |= facts("torch", "open_clip_torch", "pillow")
    with tempfile.TemporaryDirectory(dir=kept_folder()) as where:
        result |= run(arguments.backlog, arguments.arrivals, arguments.every_s, Path(where))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
