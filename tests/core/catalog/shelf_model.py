"""A small catalog of made-up photos, and what its views should list, in plain Python."""

import os
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from core.catalog.connection import Connection, writing
from core.records import Box, PhotoFilter, PhotoOrder, PhotoView, Section

ROOTS = (b"/one", b"/two")
DIRECTORIES = ((1, b""), (1, b"a"), (1, b"a/b"), (1, b"a-c"), (2, b""), (2, b"a"))
CAMERAS = ("", "Nikon", "apple 7", "Zeiss")
LENSES = ("", "50 mm", "85 mm")
FORMATS = ("", "JPEG", "RAW", "HEIF", "PNG")
SIZES = ((0, 0), (400, 300), (300, 400), (300, 300), (900, 300), (300, 900), (1920, 1080))
NAMES = (
    "IMG_1.jpg",
    "img_2.JPG",
    "Screenshot_7.png",
    "Über 100%.jpg",
    "a_b.raw",
    "A.b",
    "zoë.heic",
)
PLACES = (
    None,
    (0.0, 0.0),
    (48.1, 11.5),
    (48.9, 11.6),
    (-90.0, 180.0),
    (90.0, -180.0),
    (10.0, 179.5),
)
# Tag ids with their parents.
TAGS = {1: None, 2: 1, 3: 2, 4: None}
ALBUM = 1
_START_S = 1_600_000_000


@dataclass
class MadeUp:
    """One photo; `clock_ms` is what the camera's clock showed, `formats` those of all its files."""

    id: int
    directory: int
    name: str
    size_bytes: int
    added_utc: float
    clock_ms: int
    zone_s: int | None
    camera: str
    lens: str
    format: str
    size_px: tuple[int, int]
    place: tuple[float, float] | None
    rating: int
    favourite: bool
    hidden: bool
    live: bool
    trashed: bool
    lead: int | None
    tags: set[int] = field(default_factory=set)
    formats: set[str] = field(default_factory=set)
    position: float | None = None

    @property
    def is_screenshot(self) -> bool:
        drawn = self.format == "PNG" and not self.camera and self.size_px == (1920, 1080)
        return self.name.startswith("Screenshot") or drawn

    @property
    def day(self) -> str:
        return f"{datetime.fromtimestamp(self.clock_ms // 1000, UTC):%Y-%m-%d}"


def made_up(seed: int, count: int = 40) -> list[MadeUp]:
    """Photos in which everything occurs several times."""
    chance = random.Random(seed)
    found: list[MadeUp] = []
    for number in range(1, count + 1):
        known = chance.random() < 0.8
        state = chance.choices(["live", "missing", "trashed"], [8, 1, 1])[0]
        may_lead = [p.id for p in found if p.live and p.lead is None]
        days = chance.choice([0, 0, 1, 2, 40, 400, -19000])
        found.append(
            MadeUp(
                id=number,
                directory=chance.randrange(len(DIRECTORIES)),
                name=chance.choice(NAMES),
                size_bytes=chance.randrange(5),
                added_utc=1000.0 + chance.randrange(4),
                clock_ms=1000 * (_START_S + 86_400 * days + chance.choice([0, 1, 40_000])),
                zone_s=chance.choice([0, 7200, -36_000]) if known else None,
                camera=chance.choice(CAMERAS) if known else "",
                lens=chance.choice(LENSES) if known else "",
                format=chance.choice(FORMATS[1:]) if known else "",
                size_px=chance.choice(SIZES[1:]) if known else (0, 0),
                place=chance.choice(PLACES) if known else None,
                rating=chance.choice([0, 0, 0, 1, 3, 5]),
                favourite=chance.random() < 0.3,
                hidden=chance.random() < 0.15,
                live=state == "live",
                trashed=state == "trashed",
                lead=chance.choice(may_lead) if may_lead and chance.random() < 0.3 else None,
                tags={tag for tag in TAGS if chance.random() < 0.25},
                position=chance.random() if chance.random() < 0.5 else None,
            )
        )
    _stack(found)
    return found


def _stack(photos: Sequence[MadeUp]) -> None:
    """Gone photos are stacked under nothing; the others say of what formats their photo is."""
    formats: dict[int, set[str]] = {photo.id: {photo.format} for photo in photos}
    for photo in photos:
        if not photo.live:
            photo.lead = None
        elif photo.lead is not None:
            formats[photo.lead].add(photo.format)
    for photo in photos:
        photo.formats = formats[photo.id]


def put(connection: Connection, photos: Sequence[MadeUp]) -> None:
    """Write them as the engine and clients do: facts, marks and the rest set triggers off."""
    with writing(connection):
        for number, root in enumerate(ROOTS, 1):
            connection.execute(
                "INSERT INTO folders (id, path, name, added_utc) VALUES (?, ?, ?, 1)",
                (number, root, root.decode()),
            )
        for number, (folder, path) in enumerate(DIRECTORIES, 1):
            connection.execute(
                "INSERT INTO directories (id, folder_id, path, name) VALUES (?, ?, ?, ?)",
                (number, folder, path, path.decode()),
            )
        for tag, parent in TAGS.items():
            connection.execute(
                "INSERT INTO tags (id, parent_id, name) VALUES (?, ?, ?)", (tag, parent, f"t{tag}")
            )
        connection.execute("INSERT INTO albums (id, name, added_utc) VALUES (?, 'a', 1)", (ALBUM,))
        for photo in photos:
            _put(connection, photo)
        for photo in photos:
            connection.execute("UPDATE photos SET lead_id = ? WHERE id = ?", (photo.lead, photo.id))


def _put(connection: Connection, photo: MadeUp) -> None:
    sort_ns = (photo.clock_ms - 1000 * (photo.zone_s or 0)) * 1_000_000
    connection.execute(
        "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, added_utc, "
        "sort_ns) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(photo.id, photo.directory + 1, b"%d" % photo.id, photo.name, photo.size_bytes),
            *(sort_ns, photo.added_utc, sort_ns),
        ),
    )
    connection.execute(
        "INSERT INTO names (rowid, name, directory) VALUES (?, ?, '')",
        (photo.id, photo.name.casefold().replace("ü", "u").replace("ë", "e")),
    )
    if photo.zone_s is not None:
        connection.execute(
            "INSERT INTO facts (photo_id, width_px, height_px, format, taken_utc, camera, lens, "
            "latitude, longitude, exif, zone_s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?)",
            (
                *(photo.id, *photo.size_px, photo.format, sort_ns / 1e9, photo.camera, photo.lens),
                *(photo.place or (None, None)),
                photo.zone_s,
            ),
        )
    if photo.rating or photo.favourite or photo.hidden:
        connection.execute(
            "INSERT INTO marks (photo_id, rating, favourite, hidden) VALUES (?, ?, ?, ?)",
            (photo.id, photo.rating, photo.favourite, photo.hidden),
        )
    for tag in photo.tags:
        connection.execute("INSERT INTO photo_tags VALUES (?, ?, 1)", (photo.id, tag))
    if photo.position is not None:
        connection.execute(
            "INSERT INTO album_photos VALUES (?, ?, ?)", (ALBUM, photo.id, photo.position)
        )
    if not photo.live:
        connection.execute(
            "UPDATE photos SET live = 0, trashed_utc = ? WHERE id = ?",
            (5.0 if photo.trashed else None, photo.id),
        )


# ---- what views should list


def listed(photos: Sequence[MadeUp], view: PhotoView) -> list[MadeUp]:
    """The photos of a view in its order."""
    found = [p for p in photos if on_shelf(p, view) and inside(p, view) and meets(p, view.filter)]
    album = view.filter.album_id is not None
    found.sort(key=lambda p: order_key(p, view.order, in_album=album))
    if view.grouping != "none":
        found.sort(key=lambda p: group_key(p, view))
    return found


def on_shelf(photo: MadeUp, view: PhotoView) -> bool:
    # Gone photos are stacked under nothing, and nothing under them.
    if view.shelf == "trash":
        return photo.trashed
    return photo.live and photo.lead is None and photo.hidden == (view.shelf == "hidden")


def inside(photo: MadeUp, view: PhotoView) -> bool:
    folder, path = DIRECTORIES[photo.directory]
    if view.folder_id is None:
        return True
    below = not view.directory or path == view.directory or path.startswith(view.directory + b"/")
    return folder == view.folder_id and below


def meets(photo: MadeUp, wanted: PhotoFilter) -> bool:
    width, height = photo.size_px
    pixels = width * height or None
    return all(
        (
            all(photo.tags & tags_below(tag) for tag in wanted.tag_ids),
            not (wanted.untagged and photo.tags),
            wanted.album_id is None or photo.position is not None,
            wanted.min_rating <= photo.rating <= wanted.max_rating,
            photo.favourite or not wanted.favourite,
            not wanted.formats or bool(photo.formats & {*wanted.formats}),
            wanted.orientation in {None, shape(width, height)},
            within(pixels, wanted.min_px, wanted.max_px),
            within(photo.size_bytes, wanted.min_bytes, wanted.max_bytes),
            wanted.has_place in {None, photo.place is not None},
            wanted.camera in {None, photo.camera},
            wanted.lens in {None, photo.lens},
            wanted.taken_from_utc is None or photo.clock_ms >= wanted.taken_from_utc * 1000,
            wanted.taken_before_utc is None or photo.clock_ms < wanted.taken_before_utc * 1000,
            wanted.added_since_utc is None or photo.added_utc >= wanted.added_since_utc,
            wanted.box is None or (photo.place is not None and in_box(photo.place, wanted.box)),
            wanted.screenshots in {None, photo.is_screenshot},
            wanted.name.casefold() in photo.name.casefold(),
        )
    )


def tags_below(tag: int) -> set[int]:
    found = {tag}
    while more := {child for child, parent in TAGS.items() if parent in found} - found:
        found |= more
    return found


def within(value: int | None, least: int | None, most: int | None) -> bool:
    if value is None:
        return least is None and most is None
    return (least is None or value >= least) and (most is None or value <= most)


def shape(width: int, height: int) -> str:
    if not width:
        return "unknown"
    if max(width, height) >= 2 * min(width, height):
        return "panorama"
    if max(width, height) <= 1.02 * min(width, height):
        return "square"
    return "landscape" if width > height else "portrait"


def in_box(place: tuple[float, float], box: Box) -> bool:
    """Whether a place lies in a part of a map that may go on beyond 180 degrees."""
    latitude, longitude = place
    if not box.south <= latitude <= box.north:
        return False
    if box.east - box.west >= 360:
        return True
    west, east = (
        (edge + 180) % 360 - 180 if abs(edge) > 180 else edge for edge in (box.west, box.east)
    )
    if west <= east:
        return west <= longitude <= east
    return longitude >= west or longitude <= east


def parts(photo: MadeUp) -> list[bytes]:
    folder, path = DIRECTORIES[photo.directory]
    return os.path.join(ROOTS[folder - 1], path, b"").split(b"/")  # noqa: PTH118 - bytes


def order_key(photo: MadeUp, order: PhotoOrder, *, in_album: bool) -> Any:
    newest = (-photo.clock_ms, -photo.id)
    name = (photo.name.translate(_LOWER), photo.id)
    keys: dict[PhotoOrder, Any] = {
        "newest": newest,
        "oldest": (photo.clock_ms, photo.id),
        "name": name,
        "path": (parts(photo), *name),
        "largest": (-photo.size_bytes, -photo.id),
        "smallest": (photo.size_bytes, photo.id),
        "rating": (-photo.rating, *newest),
        "added": (-photo.added_utc, -photo.id),
        "album": (photo.position, photo.id) if in_album else newest,
    }
    return keys[order]


_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def group_key(photo: MadeUp, view: PhotoView) -> Any:
    if view.grouping == "directory":
        return parts(photo)
    if view.grouping == "camera":
        return (not photo.camera, photo.camera.casefold(), photo.camera)
    number = photo.clock_ms // 86_400_000
    if view.grouping == "month":
        number = int(photo.day[:7].replace("-", ""))
    return number if view.order == "oldest" else -number


def label(photo: MadeUp, view: PhotoView) -> str:
    folder, path = DIRECTORIES[photo.directory]
    labels: dict[str, Callable[[], str]] = {
        "none": lambda: "",
        "day": lambda: photo.day,
        "month": lambda: photo.day[:7],
        "directory": lambda: b"/".join(filter(None, (ROOTS[folder - 1], path))).decode(),
        "camera": lambda: photo.camera,
    }
    return labels[view.grouping]()


def sections(photos: Iterable[MadeUp], view: PhotoView) -> list[Section]:
    """The runs of photos that are in the order of their view."""
    runs = groupby(photos, key=lambda photo: label(photo, view))
    return [Section(key, len(list(run))) for key, run in runs]


def counts(values: Iterable[str]) -> list[tuple[str, int]]:
    found = Counter(value for value in values if value)
    return sorted(found.items(), key=lambda pair: (pair[0].casefold(), pair[0]))
