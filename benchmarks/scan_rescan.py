"""Rescan of unchanged files beside `find`, both with a warm cache. Prints one JSON object.

Usage: python -P benchmarks/scan_rescan.py [--files 100000] [--folders 100] [--rounds 5]
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from core.catalog import folders
from core.catalog.connection import open_engine
from core.ingest.scan import ScanResult, scan_folder


def measure(action: Callable[[], object], rounds: int) -> float:
    """Median seconds of one run."""
    seconds = []
    for _ in range(rounds):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def make_files(root: Path, count: int, directories: int) -> None:
    for number in range(directories):
        directory = root / f"folder {number:04}"
        directory.mkdir(parents=True)
        for i in range(count // directories):
            (directory / f"IMG_{i:06}.jpg").write_bytes(b"\xff\xd8")


def run(where: Path, count: int, directories: int, rounds: int) -> dict[str, object]:
    root = where / "pictures"
    make_files(root, count, directories)
    connection = open_engine(where / "library")
    folder = folders.add(connection, os.fsencode(root))

    def scan() -> ScanResult:
        return scan_folder(connection, folder, on_found=lambda _: None, should_stop=lambda: False)

    def find() -> None:
        with Path(os.devnull).open("wb") as nowhere:
            command = [shutil.which("find") or "find", str(root), "-printf", r"%p %s %T@\n"]
            subprocess.run(command, stdout=nowhere, check=True)

    started = time.perf_counter()
    first = scan()
    first_s = time.perf_counter() - started
    assert len(first.added) == count // directories * directories
    assert not scan().is_news
    find_s, rescan_s = measure(find, rounds), measure(scan, rounds)
    connection.close()
    return {
        "benchmark": "scan_rescan",
        "files": len(first.added),
        "folders": directories,
        "first_scan_s": round(first_s, 3),
        "find_s": round(find_s, 4),
        "rescan_s": round(rescan_s, 4),
        "ratio": round(rescan_s / find_s, 3),
        "machine": f"{platform.machine()} {platform.system()} {os.cpu_count()} cores",
        "python": platform.python_version(),
        "command": " ".join(sys.argv),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--folders", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photosift-rescan-") as where:
        print(json.dumps(run(Path(where), asked.files, asked.folders, asked.rounds)))


if __name__ == "__main__":
    main()
