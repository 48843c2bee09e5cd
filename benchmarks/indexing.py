"""Indexing 12-megapixel JPEGs with a ViT-B/32 of random weights. Prints one JSON object.

Usage: python -P benchmarks/indexing.py [--photos 300]

`ratio` compares the whole pipeline, in a real engine process, with the ideal: encoding alone
and decoding alone, one after the other on the same cores (on a GPU: the slower of the two).
These two are measured before and after, in batches of the size that the engine chooses.
`cpu_ratio` is the same for processor time, which other programs disturb less.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.big_photos import big_photos
from benchmarks.engine_run import Progress, cpu_s, make_library, open_engine_on, processes_of
from benchmarks.machine import facts
from benchmarks.random_model import ARCHITECTURE, random_model
from core.embedding.loading import load_embedder
from core.embedding.protocol import Embedder
from core.embedding.source import source_of_folder
from core.ingest.batching import LARGEST_BATCH, BatchSize
from core.media.pool import DecodePool
from core.records import ModelInput
from core.service.engine import worker_count

PART_S = 6.0


@dataclass(frozen=True)
class Rate:
    """How fast one part is. `cpu_s` is processor time per photo."""

    per_s: float
    cpu_s: float


def measured(
    step: Callable[[], int], seconds: float, processes: Callable[[], list[psutil.Process]]
) -> Rate:
    """Repeat `step`, which gives the number of photos it did, for some seconds."""
    cpu_before_s, started = cpu_s(processes()), time.perf_counter()
    done = 0
    while (elapsed := time.perf_counter() - started) < seconds:
        done += step()
    return Rate(done / elapsed, (cpu_s(processes()) - cpu_before_s) / done)


def encode_rate(embedder: Embedder, pixels: NDArray[np.uint8]) -> tuple[Rate, int]:
    """Encoding alone, and the batch size that the engine would choose."""
    size = BatchSize(LARGEST_BATCH)

    def step() -> int:
        batch = pixels[np.arange(size.size) % len(pixels)]
        started = time.perf_counter()
        embedder.encode_images(batch)
        size.took(len(batch), time.perf_counter() - started)
        return len(batch)

    for _ in range(10):
        step()
    return measured(step, PART_S, lambda: [psutil.Process()]), size.size


def decode_rate(pool: DecodePool, paths: list[bytes], model_input: ModelInput) -> Rate:
    """Decoding alone, all workers busy."""
    waiting = [pool.decode(path, model_input) for path in paths[:8]]
    place = len(waiting)

    def step() -> int:
        nonlocal place
        waiting.pop(0).result()
        waiting.append(pool.decode(paths[place % len(paths)], model_input))
        place += 1
        return 1

    rate = measured(step, PART_S, lambda: [psutil.Process(pid) for pid in pool.pids])
    for future in waiting:
        future.result()
    return rate


def whole(directory: Path, model: Path, folder: Path, photos: int) -> dict[str, float | str]:
    """The whole pipeline in an engine of its own."""
    with open_engine_on(make_library(directory, model)) as library:
        engine, *workers = processes_of(library)
        engine_before_s, workers_before_s = cpu_s([engine]), cpu_s(workers)
        progress = Progress(library, photos)
        library.add_folder(folder)
        progress.wait()
        engine_s, workers_s = cpu_s([engine]), cpu_s(workers)
        status = library.status()
        return {
            "photos_per_s": progress.per_s,
            "first_after_s": progress.first_s,
            "engine_cpu_s": (engine_s - engine_before_s) / photos,
            "workers_cpu_s": (workers_s - workers_before_s) / photos,
            "failures": status.failures,
            "device": status.model.device,
            "precision": status.model.precision,
        }


def ideal_per_s(encode: list[Rate], decode: list[Rate], device: str) -> float:
    """What two parts give together that share the processor, or that do not."""
    encode_per_s = statistics.mean(rate.per_s for rate in encode)
    decode_per_s = statistics.mean(rate.per_s for rate in decode)
    if device != "cpu":
        return min(encode_per_s, decode_per_s)
    return 1 / (1 / encode_per_s + 1 / decode_per_s)


def run(photos: int, where: Path) -> dict[str, object]:
    folder, model = big_photos(photos), random_model()
    paths = [os.fsencode(path) for path in sorted(folder.iterdir())]
    embedder = load_embedder(ARCHITECTURE, source_of_folder(model))
    model_input = embedder.model_input
    encode: list[Rate] = []
    decode: list[Rate] = []
    sizes: list[int] = []

    def measure_parts() -> None:
        rate, size = encode_rate(embedder, pixels)
        encode.append(rate)
        sizes.append(size)
        decode.append(decode_rate(pool, paths, model_input))

    pool = DecodePool(workers=worker_count())
    some = [pool.decode(path, model_input) for path in paths[:64]]
    pixels = np.stack([future.result().pixels for future in some])
    measure_parts()
    result = whole(where / "library", model, folder, photos)
    measure_parts()
    pool.close()
    ideal = ideal_per_s(encode, decode, str(result["device"]))
    parts_cpu_s = statistics.mean(rate.cpu_s for rate in encode + decode) * 2
    whole_cpu_s = float(result["engine_cpu_s"]) + float(result["workers_cpu_s"])
    return {
        "ratio": round(float(result["photos_per_s"]) / ideal, 3),
        "cpu_ratio": round(parts_cpu_s / whole_cpu_s, 3),
        "ideal_photos_per_s": round(ideal, 2),
        "whole": {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in result.items()
        },
        "encode_only": [rounded(rate) for rate in encode],
        "decode_only": [rounded(rate) for rate in decode],
        "batch": sizes,
        "decode_workers": worker_count(),
        "file_bytes_mean": round(statistics.mean(path.stat().st_size for path in folder.iterdir())),
    }


def rounded(rate: Rate) -> dict[str, float]:
    return {"photos_per_s": round(rate.per_s, 2), "cpu_s": round(rate.cpu_s, 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=300)
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "indexing", "photos": arguments.photos}
    result |= facts("torch", "open_clip_torch", "pillow")
    with tempfile.TemporaryDirectory() as where:
        result |= run(arguments.photos, Path(where))
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
