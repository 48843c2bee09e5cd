"""What the health page and the doctor's quick look take in a large library. Prints one JSON object.

Usage: python -P benchmarks/health.py [--photos 1000000] [--failures 10000] [--keep FOLDER]

The catalog is made up: every photo has an embedding of 512 dimensions, and some have failed. The
engine's parts are there, and none of them works; no model is loaded. With `--keep` the catalog is
made once. A million photos need 2 GB of disk.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import facts
from core.catalog import embeddings, failures, files, folders, models
from core.catalog.connection import open_engine, writing
from core.embedding.protocol import Embedder
from core.errors import ModelError
from core.service.diagnosis import diagnose
from core.service.engine import Engine
from core.service.health import health

SPEC = "benchmark/random"
DIMENSION = 512
BATCH = 500
PER_FOLDER = 1000
REASONS = ("damaged", "unsupported", "too-large", "timeout")


def fill(library: Path, photos: int, failed: int) -> None:
    catalog = open_engine(library)
    model_id = models.get_or_create(catalog, SPEC, DIMENSION, "1").id
    root = library.parent / "photos"
    root.mkdir(exist_ok=True)
    folder = folders.add(catalog, os.fsencode(root))
    blob = os.urandom(2 * DIMENSION)
    for start in range(0, photos, BATCH):
        event = f"event {start // PER_FOLDER}".encode()
        with writing(catalog):
            place = files.place_of(catalog, folder.id, folder.name, event)
            found = [
                files.FoundFile(f"IMG_{number:07}.jpg".encode(), 1, number, 1, number)
                for number in range(start, min(photos, start + BATCH))
            ]
            for photo_id in files.insert(catalog, place, found):
                if photo_id % max(1, photos // max(1, failed)) == 0:
                    reason = REASONS[photo_id % len(REASONS)]
                    failures.put(catalog, photo_id, "decode", reason, ("It is damaged.", ""))
                else:
                    embeddings.put(catalog, model_id, photo_id, blob)
    catalog.close()


def no_model(*_given: object, **_named: object) -> Embedder:
    raise ModelError("There is no model here.")


def timed(work: Callable[[], object], rounds: int) -> dict[str, float]:
    milliseconds = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        milliseconds.append((time.perf_counter() - started) * 1000)
    median, most = statistics.median(milliseconds), max(milliseconds)
    first = milliseconds[0]
    return {"first_ms": round(first, 1), "p50_ms": round(median, 1), "max_ms": round(most, 1)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--failures", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    place = given.keep or Path(tempfile.mkdtemp(prefix="photosift-health-"))
    library = place / "library"
    machine = facts()
    try:
        if not library.exists():
            fill(library, given.photos, given.failures)
        engine = Engine(library, no_model)
        try:
            print(
                json.dumps(
                    machine
                    | {
                        "photos": engine.status(fresh=True).photos,
                        "failures": given.failures,
                        "health": timed(lambda: health(engine), given.rounds),
                        "doctor_quick": timed(
                            lambda: list(diagnose(engine, repair=False, quick=True)), given.rounds
                        ),
                    },
                    indent=2,
                )
            )
        finally:
            engine.decoder.close()
            engine.readers.close()
    finally:
        if given.keep is None:
            shutil.rmtree(place)


if __name__ == "__main__":
    main()
