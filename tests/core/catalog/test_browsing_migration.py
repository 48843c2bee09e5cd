"""0005_browsing: rows from before say what views go by, without being read again.

0006_stacked_formats: stacks from before are found by the types of all their files.
"""

from pathlib import Path

from core.catalog import copying, migrate, views
from core.records import PhotoFilter, PhotoView


def test_what_was_known_before_is_known_to_views(tmp_path: Path) -> None:
    catalog = copying.empty_catalog(tmp_path / "catalog.db", 4)
    catalog.execute("INSERT INTO folders (id, path, name, added_utc) VALUES (1, x'2F', '/', 1)")
    catalog.execute("INSERT INTO directories (id, folder_id, path, name) VALUES (1, 1, x'', '')")
    for number, name in ((1, "a.jpg"), (2, "Screenshot_1.png"), (3, "c.jpg")):
        catalog.execute(
            "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
            "added_utc, sort_ns) VALUES (?, 1, ?, ?, 1, 0, 1, 1600000000000000000)",
            (number, name.encode(), name),
        )
    # 1600000000 is 12:26:40 in UTC: this camera was two hours ahead.
    catalog.execute(
        "INSERT INTO facts VALUES (1, 40, 30, 'JPEG', 1600000000.5, 'Cam', '', 1.5, 2.5, "
        '\'[["Taken", "2020-09-13 14:26:40"], ["Camera", "Cam"]]\')'
    )
    catalog.execute("INSERT INTO marks (photo_id, hidden) VALUES (3, 1)")
    migrate.apply(catalog, migrate.known_migrations())
    assert catalog.one(
        "SELECT p.shown, p.zone_s, p.clock_ms, p.width_px, p.latitude, t.value, p.is_screenshot "
        "FROM photos p JOIN traits t ON t.id = p.camera_id WHERE p.id = 1"
    ) == (1, 7200, 1_600_007_200_000, 40, 1.5, "Cam", 0)
    assert catalog.all("SELECT shown, is_screenshot FROM photos WHERE id > 1 ORDER BY id") == [
        (1, 1),
        (0, 0),
    ]
    assert catalog.one("SELECT photos, shown FROM directories") == (3, 2)
    assert catalog.all("SELECT directory_id FROM unstacked") == [(1,)]
    catalog.close()


def test_stacks_from_before_are_found_by_all_their_types(tmp_path: Path) -> None:
    catalog = copying.empty_catalog(tmp_path / "catalog.db", 5)
    catalog.execute("INSERT INTO folders (id, path, name, added_utc) VALUES (1, x'2F', '/', 1)")
    catalog.execute("INSERT INTO directories (id, folder_id, path, name) VALUES (1, 1, x'', '')")
    for number, name, kind in ((1, "a.jpg", "JPEG"), (2, "a.cr2", "RAW"), (3, "b.jpg", "JPEG")):
        catalog.execute(
            "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
            "added_utc, sort_ns) VALUES (?, 1, ?, ?, 1, 0, 1, 1)",
            (number, name.encode(), name),
        )
        catalog.execute(
            "INSERT INTO facts (photo_id, width_px, height_px, format, camera, lens, exif) "
            "VALUES (?, 4, 3, ?, '', '', '[]')",
            (number, kind),
        )
    catalog.execute("UPDATE photos SET lead_id = 1 WHERE id = 2")
    migrate.apply(catalog, migrate.known_migrations())
    raws = PhotoView(filter=PhotoFilter(formats=("RAW",)))
    assert list(views.view_ids(catalog, raws)) == [1]
    catalog.close()
