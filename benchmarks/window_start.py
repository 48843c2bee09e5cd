"""From the start of the process to a usable window. Prints one JSON object.

Usage: python -P benchmarks/window_start.py [--photos 100000] [--rounds 7] [--library FOLDER]

The library has that many photos, all embedded, of which the newest have thumbnails; or it is the
one in FOLDER, made by `views_million --keep`, whose newest photos are given thumbnails (its photos
exist in the catalog alone: their disk is away). The window is drawn offscreen. `cold_engine`: the
window starts the engine, which loads its libraries meanwhile; `warm_engine`: it is running already.
"""

import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.engine_run import end_engine, open_engine_on
from benchmarks.machine import facts
from benchmarks.scan_rescan import make_files
from core.catalog import embeddings, folders, models, photos, settings_table, thumbnails
from core.catalog.connection import engine_connection, open_engine, open_thumbnails, writing
from core.embedding.network import fingerprint, read_config
from core.embedding.registry import BUILTIN_SPEC
from core.embedding.store import ModelStore
from core.index.vectors import normalised, pack_vectors
from core.ingest.scan import scan_folder
from core.library import Library
from core.records import PhotoView
from core.settings import LAST_VIEW

WITH_THUMBNAILS = 500
BATCH = 500


def make_library(library: Path, root: Path, count: int) -> None:
    """As it is after everything was indexed with the built-in model."""
    make_files(root, count, 100)
    source = ModelStore(library / "models").source(BUILTIN_SPEC)
    config = read_config(source)
    catalog = open_engine(library)
    folder = folders.add(catalog, os.fsencode(root))
    scan_folder(catalog, folder, on_found=lambda _: None, should_stop=lambda: False)
    model_id = models.get_or_create(
        catalog, BUILTIN_SPEC, config.dimension, fingerprint(config, source)
    ).id
    ids = photos.view_ids(catalog, PhotoView())
    generator = np.random.default_rng(1)
    for start in range(0, len(ids), BATCH):
        some = ids[start : start + BATCH]
        vectors = normalised(generator.standard_normal((len(some), config.dimension)))
        with writing(catalog):
            for photo_id, blob in zip(some, pack_vectors(vectors), strict=True):
                embeddings.put(catalog, model_id, photo_id, blob)
    catalog.close()


def give_thumbnails(library: Path) -> int:
    """Put thumbnails of the newest photos into a library; returns how many photos it has."""
    catalog = open_engine(library)
    ids = photos.view_ids(catalog, PhotoView())
    newest = photos.rows(catalog, ids[:WITH_THUMBNAILS])
    catalog.close()
    pictures = open_thumbnails(library, write=True)
    thumbnails.put(pictures, [(photo.id, photo.mtime_ns, drawn(photo.id)) for photo in newest])
    pictures.close()
    return len(ids)


def drawn(number: int) -> bytes:
    """A thumbnail of the usual size."""
    coarse = np.random.default_rng(number).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    stream = io.BytesIO()
    Image.fromarray(coarse).resize((256, 192)).save(stream, "JPEG", quality=85)
    return stream.getvalue()


def started(library: Path) -> dict[str, float]:
    """One start of the window, as the process saw it, with all photos as the view."""
    with engine_connection(library) as catalog:
        settings_table.put_all(catalog, {LAST_VIEW: ""})  # of the window before: it typed a word
    program = Path(__file__).with_name("watched_window.py")
    command = [sys.executable, "-P", str(program), "start"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*command, str(time.monotonic_ns()), str(library)],
        env=environment,
        stdout=subprocess.PIPE,
        timeout=120,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def rounds(library: Path, count: int, *, warm: bool) -> dict[str, object]:
    found = []
    with open_engine_on(library) if warm else nullcontext():
        for _ in range(count):
            found.append(started(library))
            if not warm:
                with Library(library, client_name="benchmark") as attached:
                    end_engine(attached)
    result: dict[str, object] = {
        name: round(statistics.median(one[name] for one in found), 1) for name in found[0]
    }
    result["most_usable_ms"] = max(one["usable_ms"] for one in found)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--library", type=Path, help="one that is there already")
    asked = parser.parse_args()
    result: dict[str, object] = {"benchmark": "window_start"} | facts("PySide6-Essentials")
    with tempfile.TemporaryDirectory() as where:
        library = asked.library or Path(where) / "library"
        if asked.library is None:
            make_library(library, Path(where) / "pictures", asked.photos)
        result["photos"] = give_thumbnails(library)
        started(library)  # the first start reads the program from the disk
        with Library(library, client_name="benchmark") as attached:
            end_engine(attached)
        result["cold_engine"] = rounds(library, asked.rounds, warm=False)
        result["warm_engine"] = rounds(library, asked.rounds, warm=True)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
