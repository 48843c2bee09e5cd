"""Views of a large library: first pages, whole lists, sections, places. Prints one JSON object.

Usage: python -P benchmarks/views_million.py [--photos 1000000] [--rounds 3] [--keep FOLDER]

The catalog is made up: 40 cameras that follow each other through the years, 12 % raw files, tags on
one photo to a third of all, places in 300 towns. With `--keep` it is made once. A million photos
need 1.5 GB of disk. Times are those of the processor. `first_page` is `first_ids` over views of
every kind in every order.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, get_args

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import msgspec

from benchmarks.machine import facts
from core.catalog import clusters, photos, traits, views
from core.catalog.connection import Connection, open_engine, open_reader
from core.records import Box, FolderId, PhotoFilter, PhotoOrder, PhotoView

PER_DIRECTORY = 1000
CAMERAS = 40
TOWNS = 300
FIRST_UTC, SPAN_S = 1_000_000_000, 780_000_000
_NS = 1_000_000_000
WORLD = Box(-90.0, -180.0, 90.0, 180.0)


def fill(library: Path, count: int) -> None:
    """A catalog as the engine would leave it after scanning and decoding."""
    catalog = open_engine(library)
    generator = random.Random(1)
    catalog.execute("BEGIN")
    for folder, name in ((1, "most"), (2, "few")):
        catalog.execute(
            "INSERT INTO folders (id, path, name, added_utc) VALUES (?, ?, ?, 1.0)",
            (folder, os.fsencode(f"/benchmark/{name}"), f"/benchmark/{name}"),
        )
    directories = -(-count // PER_DIRECTORY)
    catalog.executemany(
        "INSERT INTO directories (id, folder_id, path, name) VALUES (?, ?, ?, ?)",
        [
            (i, 1 if i < directories * 0.99 else 2, b"y%d/event %d" % (i // 50, i),
             f"y{i // 50}/event {i}")
            for i in range(1, directories + 1)
        ],
    )  # fmt: skip
    catalog.executemany(
        "INSERT INTO photos (id, directory_id, file_name, name, file_id, size_bytes, mtime_ns, "
        "content_hash, added_utc, sort_ns, clock_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (_photo(i, count, generator) for i in range(1, count + 1)),
    )
    catalog.executemany(
        "INSERT INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, lens, "
        "latitude, longitude, exif, zone_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (_facts(i, count, generator) for i in range(1, count + 1)),
    )
    _organise(catalog, count)
    catalog.execute("COMMIT")
    catalog.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    catalog.close()


def _taken_s(number: int, count: int) -> int:
    return FIRST_UTC + number * SPAN_S // count


def _photo(number: int, count: int, generator: random.Random) -> tuple[Any, ...]:
    taken_ns = _taken_s(number, count) * _NS
    prefix = ("IMG_", "DSC_", "P", "PXL_")[number // PER_DIRECTORY % 4]
    name = f"{prefix}{number * 7919 % count:07}.jpg"
    return (
        number, (number - 1) // PER_DIRECTORY + 1, name.encode(), name, str(number),
        generator.randrange(10**5, 10**7), taken_ns, number.to_bytes(32, "big"),
        1_700_000_000.0 + number / 100, taken_ns,
    )  # fmt: skip


def _facts(number: int, count: int, generator: random.Random) -> tuple[Any, ...]:
    width, height = generator.choice(
        [(4000, 3000), (3000, 4000), (6000, 4000), (3000, 3000), (9000, 3000)]
    )
    town = random.Random(number // 200 % TOWNS)
    at = (town.uniform(-60, 70), town.uniform(-180, 180)) if number % 5 else (None, None)
    spread = [None if one is None else one + generator.gauss(0, 0.02) for one in at]
    kind = generator.choices(["JPEG", "RAW", "HEIF", "PNG"], [70, 12, 17.9, 0.1])[0]
    camera = f"Maker Model {number * CAMERAS // count}"
    exif = json.dumps([["Taken", "2020-01-01 00:00:00"], ["Camera", camera], ["ISO", "100"]])
    return (
        number, width, height, kind, float(_taken_s(number, count)), camera,
        f"{generator.randrange(60)} mm", *spread, exif, 3600,
    )  # fmt: skip


def _organise(catalog: Connection, count: int) -> None:
    for tag, every in ((1, 3), (2, 50), (3, 2000), (4, count)):
        catalog.execute("INSERT INTO tags (id, name) VALUES (?, ?)", (tag, f"tag {tag}"))
        catalog.execute(
            "INSERT INTO photo_tags SELECT id, ?, 1.0 FROM photos WHERE id % ? = 0", (tag, every)
        )
    catalog.execute("INSERT INTO tags (id, name) VALUES (5, 'old')")
    catalog.execute(
        "INSERT INTO photo_tags SELECT id, 5, 1.0 FROM photos WHERE id < ?", (count // 20,)
    )
    catalog.execute(
        "INSERT INTO marks (photo_id, rating, favourite, hidden) SELECT id, id / 20 % 6, "
        "id % 200 = 0, id % 5000 = 20 FROM photos WHERE id % 20 = 0"
    )
    catalog.execute("INSERT INTO albums (id, name, added_utc) VALUES (1, 'album', 1.0)")
    catalog.execute("INSERT INTO album_photos SELECT 1, id, id FROM photos WHERE id % 100 = 1")


def chosen_views(count: int) -> dict[str, PhotoView]:
    """Views of every kind; those with `rare` show a thousandth or less of all photos."""
    middle = FIRST_UTC + SPAN_S / 2
    filters = {
        "tag third": PhotoFilter(tag_ids=(1,)),
        "tag rare": PhotoFilter(tag_ids=(3,)),
        "tag one": PhotoFilter(tag_ids=(4,)),
        "tag old": PhotoFilter(tag_ids=(5,)),
        "two tags": PhotoFilter(tag_ids=(1, 2)),
        "untagged": PhotoFilter(untagged=True),
        "album": PhotoFilter(album_id=1),
        "rating": PhotoFilter(min_rating=4),
        "favourite": PhotoFilter(favourite=True),
        "camera old": PhotoFilter(camera="Maker Model 0"),
        "camera new": PhotoFilter(camera=f"Maker Model {CAMERAS - 1}"),
        "camera none": PhotoFilter(camera="No such camera"),
        "camera and lens": PhotoFilter(camera="Maker Model 3", lens="7 mm"),
        "lens": PhotoFilter(lens="7 mm"),
        "raw": PhotoFilter(formats=("RAW",)),
        "png rare": PhotoFilter(formats=("PNG",)),
        "heif and png": PhotoFilter(formats=("HEIF", "PNG")),
        "portrait": PhotoFilter(orientation="portrait"),
        "panorama": PhotoFilter(orientation="panorama"),
        "large": PhotoFilter(min_px=20_000_000),
        "huge rare": PhotoFilter(min_bytes=9_995_000),
        "year": PhotoFilter(taken_from_utc=middle, taken_before_utc=middle + 365 * 86400),
        "day rare": PhotoFilter(taken_from_utc=middle, taken_before_utc=middle + 86400),
        "added": PhotoFilter(added_since_utc=1_700_000_000.0 + count / 100 - 50),
        "no place": PhotoFilter(has_place=False),
        "box": PhotoFilter(box=Box(35.0, -10.0, 70.0, 40.0)),
        "box rare": PhotoFilter(box=Box(48.0, 10.0, 48.5, 11.0)),
        "screenshots none": PhotoFilter(screenshots=True),
        "name": PhotoFilter(name="img_00"),
        "name rare": PhotoFilter(name="0012345"),
        "old raw portraits": PhotoFilter(
            formats=("RAW",), orientation="portrait", taken_before_utc=middle - 9e7
        ),
    }
    chosen = {name: PhotoView(filter=wanted) for name, wanted in filters.items()}
    return chosen | {
        "all": PhotoView(),
        "folder most": PhotoView(FolderId(1)),
        "folder few": PhotoView(FolderId(2)),
        "directory": PhotoView(FolderId(1), b"y3/event 160"),
        "year directory": PhotoView(FolderId(1), b"y7"),
        "by day": PhotoView(grouping="day"),
        "by month": PhotoView(grouping="month"),
        "by directory": PhotoView(grouping="directory"),
        "by camera": PhotoView(grouping="camera"),
        "raw by directory": PhotoView(filter=PhotoFilter(formats=("RAW",)), grouping="directory"),
    }


def timed_ms(action: Callable[[], object], rounds: int) -> list[float]:
    taken = []
    for _ in range(rounds):
        started = time.thread_time()
        action()
        taken.append((time.thread_time() - started) * 1000)
    return taken


def first_pages(catalog: Connection, count: int, rounds: int) -> Iterator[tuple[str, float]]:
    """Each view in each order, and the median time of its first page in ms."""
    for name, view in chosen_views(count).items():
        for order in get_args(PhotoOrder):
            ordered = msgspec.structs.replace(view, order=order)
            taken = timed_ms(partial(views.first_ids, catalog, ordered, 500), rounds)
            yield f"{name}, {order}", statistics.median(taken)


def measure(catalog: Connection, count: int, rounds: int) -> dict[str, object]:
    pages = dict(first_pages(catalog, count, rounds))
    slowest = sorted(pages, key=pages.__getitem__, reverse=True)[:12]
    quantiles = statistics.quantiles(pages.values(), n=100)
    raw = PhotoView(filter=PhotoFilter(formats=("RAW",)))
    europe, town = Box(35.0, -10.0, 70.0, 40.0), Box(48, 10, 49, 12)
    named = [PhotoView(), PhotoView(order="name"), raw, PhotoView(FolderId(2))]
    typed = ["i", "img", "IMG_00123", "dsc_9", "zz", "p"]
    actions: dict[str, Callable[[], object]] = {
        "ids_all": lambda: views.view_ids(catalog, PhotoView()),
        "ids_all_by_name": lambda: views.view_ids(catalog, PhotoView(order="name")),
        "ids_all_by_path": lambda: views.view_ids(catalog, PhotoView(order="path")),
        "ids_all_by_rating": lambda: views.view_ids(catalog, PhotoView(order="rating")),
        "ids_raw": lambda: views.view_ids(catalog, raw),
        "ids_most": lambda: views.view_ids(catalog, PhotoView(FolderId(1))),
        "sections_day": lambda: views.sections(catalog, PhotoView(grouping="day")),
        "sections_month": lambda: views.sections(catalog, PhotoView(grouping="month")),
        "sections_directory": lambda: views.sections(catalog, PhotoView(grouping="directory")),
        "sections_camera": lambda: views.sections(catalog, PhotoView(grouping="camera")),
        "sections_raw_by_month": lambda: views.sections(
            catalog, msgspec.structs.replace(raw, grouping="month")
        ),
        "months": lambda: views.months(catalog, PhotoView()),
        "cameras": lambda: traits.counts(catalog, "camera"),
        "formats": lambda: traits.counts(catalog, "format"),
        "places_world": lambda: clusters.clusters(catalog, PhotoView(), WORLD, 5.625),
        "places_continent": lambda: clusters.clusters(catalog, PhotoView(), europe, 1.40625),
        "places_town": lambda: clusters.clusters(catalog, PhotoView(), town, 360 / 2**15),
        "places_raw": lambda: clusters.clusters(catalog, raw, WORLD, 5.625),
        "rows_500": lambda: photos.rows(catalog, range(count // 2, count // 2 + 500)),
    }
    found = {name: round(min(timed_ms(action, rounds))) for name, action in actions.items()}
    positions = [
        statistics.median(timed_ms(partial(views.position_of, catalog, text, view), rounds))
        for view in named
        for text in typed
    ]
    return {
        "first_page_ms": {
            "views": len(pages),
            "p50": round(quantiles[49], 1),
            "p95": round(quantiles[94], 1),
            "max": round(max(pages.values()), 1),
        },
        "slowest_first_pages_ms": {name: round(pages[name], 1) for name in slowest},
        "position_of_ms": {"max": round(max(positions), 1)},
        "ms": found,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    where = asked.keep or Path(tempfile.mkdtemp(prefix="photosift-views-"))
    library = where / "library"
    try:
        if not library.exists():
            fill(library, asked.photos)
        catalog = open_reader(library)
        measured = measure(catalog, asked.photos, asked.rounds)
        catalog.close()
        size = round((library / "catalog.db").stat().st_size / 1e6)
        print(json.dumps({
            "benchmark": "views_million", "photos": asked.photos, "catalog_mb": size, **measured,
            "load": round(os.getloadavg()[0], 1), **facts(),
        }))  # fmt: skip
    finally:
        if asked.keep is None:
            shutil.rmtree(where)


if __name__ == "__main__":
    main()
