"""What indexing ten times as many photos leaves in memory. Prints one JSON object.

Usage: python -P benchmarks/memory_growth.py [--small 20000] [--large 200000] [--tiny]

One engine with the built-in model (`--tiny`: with one of 2 million random weights, several times
as fast) indexes tiny drawn pictures of several formats and sizes, a
folder at a time. After `small` and after `large` photos, when nothing is left to do, the PSS of
the engine and its workers is read. What the index needs for its vectors grows by nature and is
told apart (`vectors_mb`: n x dimension x 4 bytes, and the graph's links where there is a graph);
`growth_percent` compares the rest. The goal is 10 % at most.
"""

import argparse
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.engine_run import make_library, open_engine_on, processes_of, total_pss_bytes
from benchmarks.machine import facts, kept_folder, pss_bytes
from core.library import Library
from tests.support.drawn_photos import draw

FORMATS = ("JPEG", "JPEG", "JPEG", "PNG", "WEBP", "GIF")
SIZES_PX = (48, 64, 96, 160)
TEMPLATES = 240
PER_DIRECTORY = 500
CALM_S = 5.0
LOOK_EVERY_S = 0.5
# hnswlib keeps twice its M = 16 links of 4 bytes on the lowest level, and some words for each.
LINK_BYTES = 2 * 16 * 4 + 24


def templates() -> list[tuple[str, bytes]]:
    """Endings and contents of some pictures; what follows the last byte makes each file its own."""
    found = []
    for number in range(TEMPLATES):
        file_format = FORMATS[number % len(FORMATS)]
        stream = io.BytesIO()
        picture = draw(number, SIZES_PX[number % len(SIZES_PX)])
        if file_format == "GIF":
            picture = picture.convert("P", palette=Image.Palette.ADAPTIVE)
        picture.save(stream, file_format)
        found.append((file_format.lower(), stream.getvalue()))
    return found


def fill(folder: Path, first: int, last: int, pictures: list[tuple[str, bytes]]) -> None:
    """Files `first` to `last`, each with a content and a time of its own."""
    dice = random.Random(first)
    for number in range(first, last):
        directory = folder / f"{number // PER_DIRECTORY:05}"
        if number % PER_DIRECTORY == 0 or not directory.exists():
            directory.mkdir(parents=True, exist_ok=True)
        ending, content = dice.choice(pictures)
        path = directory / f"{number:07}.{ending}"
        path.write_bytes(content + b"%d" % number)
        taken_ns = 1_400_000_000_000_000_000 + number * 1_000_000_007
        os.utime(path, ns=(taken_ns, taken_ns))


def wait_for(library: Library, photos: int) -> None:
    """Until so many are embedded or set aside, the graph is built, and it has been calm a while."""
    calm_since_s = None
    while calm_since_s is None or time.monotonic() - calm_since_s < CALM_S:
        status = library.status()
        calm = (
            status.embedded + status.failures >= photos
            and status.progress.phase == "idle"
            and "building" not in status.index_kind
        )
        if not calm:
            calm_since_s = None
        elif calm_since_s is None:
            calm_since_s = time.monotonic()
        time.sleep(LOOK_EVERY_S)


def measured(library: Library) -> dict[str, object]:
    status = library.status()
    processes = processes_of(library)
    engine = pss_bytes(processes[0].pid)
    workers = total_pss_bytes(processes[1:])
    per_photo = status.model.dimension * 4
    if status.index_kind != "exact":
        per_photo += LINK_BYTES
    vectors = status.index_size * per_photo
    return {
        "photos": status.photos,
        "failures": status.failures,
        "index": status.index_kind,
        "engine_mb": mb(engine),
        "workers_mb": mb(workers),
        "vectors_mb": mb(vectors),
        "rest_mb": mb(engine + workers - vectors),
    }


def mb(size_bytes: float) -> float:
    return round(size_bytes / 1e6, 1)


def tiny_model(folder: Path) -> None:
    """Made by a process of its own, so that the one that measures loads no torch."""
    made = (
        "import sys; from pathlib import Path; from tests.support.tiny_model import "
        "write_tiny_model; write_tiny_model(Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", made, str(folder)]
    subprocess.run(command, check=True, cwd=Path(__file__).resolve().parents[1])


def run(small: int, large: int, where: Path, *, tiny: bool) -> dict[str, object]:
    folder = where / "photos"
    if tiny:
        tiny_model(where / "model")
        make_library(where / "library", where / "model")
    folder.mkdir()
    pictures = templates()
    fill(folder, 0, small, pictures)
    with open_engine_on(where / "library") as library:
        started_s = time.perf_counter()
        library.add_folder(folder)
        wait_for(library, small)
        before = measured(library)
        fill(folder, small, large, pictures)
        library.scan()
        wait_for(library, large)
        after = measured(library)
        seconds = time.perf_counter() - started_s
    first, second = float(str(before["rest_mb"])), float(str(after["rest_mb"]))
    return {
        "small": before,
        "large": after,
        "growth_percent": round((second / first - 1) * 100, 1),
        "seconds": round(seconds, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=20_000)
    parser.add_argument("--large", type=int, default=200_000)
    parser.add_argument("--tiny", action="store_true")
    arguments = parser.parse_args()
    result: dict[str, object] = {"benchmark": "memory_growth", "tiny": arguments.tiny}
    result |= facts("torch", "hnswlib", "pillow")
    with tempfile.TemporaryDirectory(dir=kept_folder()) as where:
        result |= run(arguments.small, arguments.large, Path(where), tiny=arguments.tiny)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
