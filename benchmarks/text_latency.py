"""Text searches while a backlog of photos is being embedded. Prints one JSON object.

Usage: python -P benchmarks/text_latency.py [--photos 300] [--every-ms 250]

A client of a real engine asks for something new again and again, as a person who types, from
the first photo to the last; `while_idle` is the same when nothing else is to be done.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.big_photos import big_photos
from benchmarks.engine_run import Progress, make_library, open_engine_on
from benchmarks.machine import facts
from benchmarks.random_model import random_model
from core.library import Library
from core.records import SearchQuery, TextTerm

IDLE_SEARCHES = 40


def searched(library: Library, every_s: float, go_on: Callable[[int], bool]) -> dict[str, object]:
    """Search until told to stop; how long each answer took, as the client sees it."""
    total_ms, encode_ms = [], []
    for number in count():
        if not go_on(number):
            break
        started = time.perf_counter()
        query = SearchQuery((TextTerm(f"a dog on the beach, picture {number}"),), 100)
        answer = library.search(query)
        total_ms.append((time.perf_counter() - started) * 1000)
        encode_ms.append(answer.encode_ms)
        time.sleep(every_s)
    cuts = statistics.quantiles(total_ms, n=20)
    return {
        "searches": len(total_ms),
        "p50_ms": round(statistics.median(total_ms), 1),
        "p95_ms": round(cuts[18], 1),
        "most_ms": round(max(total_ms), 1),
        "text_encoder_p50_ms": round(statistics.median(encode_ms), 1),
    }


def run(photos: int, every_s: float, where: Path) -> dict[str, object]:
    folder = big_photos(photos)
    with open_engine_on(make_library(where / "library", random_model())) as library:
        progress = Progress(library, photos)
        library.add_folder(folder)
        while not progress.done:
            time.sleep(0.01)
        busy = searched(library, every_s, lambda _: progress.done < photos)
        progress.wait()
        idle = searched(library, every_s, lambda number: number < IDLE_SEARCHES)
    return {
        "while_embedding": busy,
        "photos_per_s_meanwhile": round(progress.per_s, 2),
        "while_idle": idle,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--every-ms", type=float, default=250)
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "text_latency", "photos": arguments.photos}
    result |= facts("torch", "open_clip_torch")
    with tempfile.TemporaryDirectory() as where:
        result |= run(arguments.photos, arguments.every_ms / 1000, Path(where))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
