"""Memory while indexing 12-megapixel JPEGs, and what the engine does afterwards.

Usage: python -P benchmarks/indexing_memory.py [--photos 2000]

`most_mb` is the goal's figure: the largest sum of the PSS of engine and decode workers, less the
engine's own just after its model was loaded. `over_time` shows whether it grows. When all is
done, `idle_cpu_percent` is what engine and workers use of one core, with a client connected.
Prints one JSON object.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.big_photos import big_photos
from benchmarks.engine_run import (
    Progress,
    cpu_s,
    make_library,
    open_engine_on,
    processes_of,
    total_pss_bytes,
)
from benchmarks.machine import facts, pss_bytes
from benchmarks.random_model import random_model
from core.library import Library

QUALITY = 78
EVERY_S = 0.5
SHOWN = 12
IDLE_S = 10.0


def mb(size_bytes: float) -> float:
    return round(size_bytes / 1e6, 1)


def watch(library: Library, progress: Progress, base_bytes: int) -> dict[str, object]:
    samples: list[tuple[int, int, int]] = []
    started = time.perf_counter()
    complete = False
    while not complete:
        complete = progress.wait(EVERY_S)
        processes = processes_of(library)
        engine = pss_bytes(processes[0].pid)
        samples.append((progress.done, engine, total_pss_bytes(processes[1:])))
    elapsed = time.perf_counter() - started
    above = [engine + workers - base_bytes for _, engine, workers in samples]
    most = above.index(max(above))
    return {
        "most_mb": mb(above[most]),
        "most_at_photo": samples[most][0],
        "engine_then_mb": mb(samples[most][1] - base_bytes),
        "workers_then_mb": mb(samples[most][2]),
        "over_time": [
            {"photos": samples[i][0], "mb": mb(above[i])}
            for i in range(0, len(above), max(1, len(above) // SHOWN))
        ],
        "seconds": round(elapsed, 1),
    }


def idle_cpu_percent(processes: list[psutil.Process]) -> float:
    time.sleep(3)  # the last word of the status, the last write
    before = cpu_s(processes)
    time.sleep(IDLE_S)
    return round((cpu_s(processes) - before) / IDLE_S * 100, 2)


def run(photos: int, where: Path) -> dict[str, object]:
    folder = big_photos(photos, QUALITY)
    with open_engine_on(make_library(where / "library", random_model())) as library:
        processes = processes_of(library)
        base_bytes = pss_bytes(processes[0].pid)
        result: dict[str, object] = {
            "engine_with_model_mb": mb(base_bytes),
            "idle_workers_mb": mb(total_pss_bytes(processes[1:])),
        }
        progress = Progress(library, photos)
        library.add_folder(folder)
        result |= watch(library, progress, base_bytes)
        result["failures"] = library.status().failures
        result["idle_cpu_percent"] = idle_cpu_percent(processes_of(library))
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=2000)
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "indexing_memory", "photos": arguments.photos}
    result |= facts("torch", "open_clip_torch", "pillow")
    with tempfile.TemporaryDirectory() as where:
        result |= run(arguments.photos, Path(where))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
