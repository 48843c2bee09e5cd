"""How late the GUI thread is while a folder is being indexed. Prints one JSON object.

Usage: python -P benchmarks/gui_lateness.py [--photos 300]

The real window, drawn offscreen, adds a folder of 12-megapixel JPEGs to a library whose engine
has a ViT-B/32 loaded, and shows them as they come. A timer that is due every 10 ms notes how much
later than that it fires, from the first photo to the last.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.big_photos import big_photos
from benchmarks.engine_run import make_library, open_engine_on
from benchmarks.machine import facts
from benchmarks.random_model import random_model


def watched(library: Path, folder: Path) -> dict[str, float]:
    program = Path(__file__).with_name("watched_window.py")
    command = [sys.executable, "-P", str(program), "lateness", str(time.monotonic_ns())]
    done = subprocess.run(
        [*command, str(library), str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        timeout=600,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=300)
    asked = parser.parse_args()
    result: dict[str, object] = {"benchmark": "gui_lateness"}
    result |= facts("PySide6-Essentials")
    folder = big_photos(asked.photos)
    with tempfile.TemporaryDirectory() as where:
        library = make_library(Path(where) / "library", random_model())
        with open_engine_on(library):
            result |= watched(library, folder)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
