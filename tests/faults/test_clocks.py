"""Pictures from any year, and clocks that jump."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from app.itemmodels.photo_model import spoken
from app.wording import moment
from core.catalog import folders, photos
from core.catalog.connection import Connection, engine_connection
from core.ingest.scan import ScanResult, scan_folder
from core.records import PhotoView
from tests.support.command_line import Photosift
from tests.support.running_library import RunningLibrary

TAKEN = {
    "1601.jpg": "1601:01:01 00:00:00",
    "1900.jpg": "1900:02:28 12:00:00",
    "before-1970.jpg": "1969:12:31 23:59:59",
    "2038.jpg": "2038:01:19 03:14:08",
    "2999.jpg": "2999:12:31 23:59:59",
    "9999.jpg": "9999:12:31 23:59:59",
}
NONSENSE = {
    "zero.jpg": "0000:00:00 00:00:00",
    "thirteenth-month.jpg": "2020:13:40 25:61:61",
    "words.jpg": "yesterday evening",
}
# The last Sunday of October in Berlin: this quarter of an hour was there twice.
TWICE = "2024:10:27 02:15:00"
MTIMES = (-11_644_473_600, -1, 0, 4_102_444_800, 32_503_679_999)


def draw(path: Path, taken: str, offset: str = "") -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = taken
    if offset:
        exif.get_ifd(0x8769)[0x9011] = offset
    hue = sum(path.name.encode()) % 255
    Image.new("RGB", (32, 24), (hue, 90, 200)).save(path, exif=exif)


def test_pictures_of_any_year_are_found_shown_and_sorted(tmp_path: Path) -> None:
    folder, library = tmp_path / "photos", tmp_path / "library"
    folder.mkdir()
    for name, taken in {**TAKEN, **NONSENSE}.items():
        draw(folder / name, taken)
    draw(folder / "summer-time.jpg", TWICE, "+02:00")
    draw(folder / "winter-time.jpg", TWICE, "+01:00")
    for number, seconds in enumerate(MTIMES):
        path = folder / f"file-{number}.jpg"
        Image.new("RGB", (32, 24), (number * 40, 0, 0)).save(path)
        os.utime(path, (seconds, seconds))  # the file system keeps what it can
    running = RunningLibrary(library)
    try:
        running.library.add_folder(folder)
        status = running.wait_for(lambda s: s.embedded == len(list(folder.iterdir())))
        assert status.failures == 0
        ids = running.library.photo_ids(PhotoView(order="oldest"))
        rows = {photo.name: photo for photo in running.library.photos(ids)}
        dated = [photo.name for photo in running.library.photos(ids) if photo.name in TAKEN]
        inside = [name for name in TAKEN if name not in {"1601.jpg", "2999.jpg", "9999.jpg"}]
        assert [name for name in dated if name in inside] == inside
        assert dated[0] == "1601.jpg"
        assert set(dated[-2:]) == {"2999.jpg", "9999.jpg"}
        for name, taken in TAKEN.items():
            expected = datetime.strptime(taken, "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC)
            assert rows[name].taken_utc == expected.timestamp()
            assert str(expected.year) in moment(rows[name].taken_utc or 0.0)
            assert str(expected.year) in spoken(rows[name])
        for name in NONSENSE:
            assert rows[name].taken_utc is None
        summer, winter = rows["summer-time.jpg"].taken_utc, rows["winter-time.jpg"].taken_utc
        assert summer is not None
        assert winter is not None
        assert winter - summer == 3600
        # A second look changes nothing: no time was read differently from how it was written.
        running.library.scan()
        again = running.wait_idle()
        assert (again.embedded, again.missing) == (status.embedded, 0)
        assert list(running.library.photo_ids(PhotoView(order="oldest"))) == list(ids)
    finally:
        running.close()
    listed = Photosift(library)("photos", "--json").json("photos")
    assert sorted(row["id"] for row in listed) == sorted(ids)


def scan(catalog: Connection) -> ScanResult:
    (folder,) = folders.list_folders(catalog)
    return scan_folder(
        catalog, folder, on_found=lambda _: None, should_stop=lambda: False, only=None
    )


@pytest.mark.parametrize("jump_s", [-10 * 365 * 86_400.0, 10 * 365 * 86_400.0])
def test_a_clock_that_jumps_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump_s: float
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        Image.new("RGB", (8, 8), (number * 60, 0, 0)).save(folder / f"{number}.png")
    with engine_connection(tmp_path / "library") as catalog:
        folders.add(catalog, os.fsencode(folder))
        before = list(scan(catalog).added)
        right_time = time.time
        monkeypatch.setattr(time, "time", lambda: right_time() + jump_s)
        (folder / "0.png").rename(folder / "renamed.png")
        (folder / "1.png").rename(tmp_path / "away.png")
        moved = scan(catalog)
        assert (len(moved.moved), len(moved.removed), len(moved.added)) == (1, 1, 0)
        monkeypatch.setattr(time, "time", right_time)
        (tmp_path / "away.png").rename(folder / "1.png")
        assert list(scan(catalog).returned) == list(moved.removed)
        assert sorted(photos.view_ids(catalog, PhotoView())) == sorted(before)


def test_a_changed_time_zone_changes_no_photo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    draw(folder / "night.jpg", TWICE)
    with engine_connection(tmp_path / "library") as catalog:
        folders.add(catalog, os.fsencode(folder))
        assert len(scan(catalog).added) == 1
        try:
            for zone in ("Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati", "UTC"):
                monkeypatch.setenv("TZ", zone)
                time.tzset()
                assert not scan(catalog).is_news
        finally:
            monkeypatch.undo()
            time.tzset()
