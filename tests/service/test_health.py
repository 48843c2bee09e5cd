"""How a library is doing, and room made in it, with a real engine."""

import os
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import folders, settings_table, thumbnails
from core.catalog.connection import open_engine, open_thumbnails, open_user, writing
from core.errors import UsageError
from core.paths import LibraryPaths
from core.records import Check, DiskPart, DiskUse, PhotoId, PhotoView, SearchQuery, TextTerm
from core.service.disk_use import folder_bytes
from core.service.keeping import Keeper
from core.settings import BACKUPS_LIMIT, THUMBNAILS_LIMIT
from tests.support.command_line import Photosift, complaint
from tests.support.running_library import PATIENCE_S, RunningLibrary

COUNT = 6


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLibrary]:
    folder = tmp_path / "Secret holidays"
    folder.mkdir()
    for number in range(COUNT):
        Image.new("RGB", (64, 48), (40 * number, 10, 10)).save(folder / f"p{number}.png")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n no picture")
    library = RunningLibrary(tmp_path / "library")
    try:
        library.library.add_folder(folder)
        library.wait_idle()
        yield library
    finally:
        library.close()


def uses(running: RunningLibrary) -> dict[DiskPart, DiskUse]:
    return {use.part: use for use in running.library.health().disk}


def thumbnail_count(running: RunningLibrary) -> int:
    ids = running.library.photo_ids(PhotoView())
    return sum(running.library.thumbnail(PhotoId(number)) is not None for number in ids)


def test_health_tells_everything(running: RunningLibrary) -> None:
    health = running.library.health()
    assert health.status.photos == COUNT + 1
    assert [(group.reason, group.photos) for group in health.failures] == [("unreadable", 1)]
    assert health.failures[0].message
    assert health.free_bytes > 0
    assert health.image_encoder in {"loaded", "resting"}
    found = uses(running)
    assert set(found) == {"catalog", "thumbnails", "index", "models", "backups", "logs"}
    assert found["catalog"].size_bytes > 0
    assert found["thumbnails"].size_bytes > 0
    assert {part for part, use in found.items() if use.can_clear} == {
        *("thumbnails", "index", "models", "logs")
    }
    assert all(bool(use.clearing) == use.can_clear for use in found.values())
    running.library.set_setting(THUMBNAILS_LIMIT, "300")
    running.library.set_setting(BACKUPS_LIMIT, "nonsense")
    found = uses(running)
    assert found["thumbnails"].limit_bytes == 300_000_000
    assert found["backups"].limit_bytes == 1_024_000_000


def test_links_are_not_followed_and_what_cannot_be_read_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "large").write_bytes(bytes(100_000))
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "file").write_bytes(bytes(1000))
    (folder / "link").symlink_to(tmp_path / "far")
    (folder / "loop").symlink_to(folder)
    assert 1000 <= folder_bytes(folder) < 2000
    assert folder_bytes(tmp_path / "nowhere") == 0


def test_cleared_thumbnails_come_again_when_they_are_seen(running: RunningLibrary) -> None:
    assert thumbnail_count(running) == COUNT
    assert running.library.clear("thumbnails") > 0
    assert thumbnail_count(running) == 0
    running.library.show_soon([PhotoId(n) for n in running.library.photo_ids(PhotoView())])
    running.wait_for(lambda _: thumbnail_count(running) == COUNT)
    assert running.library.status().embedded == COUNT


def test_new_photos_get_thumbnails_after_a_clearing(
    running: RunningLibrary, tmp_path: Path
) -> None:
    running.library.clear("thumbnails")
    Image.new("RGB", (64, 48), (1, 200, 3)).save(tmp_path / "Secret holidays" / "new.png")
    running.library.scan()
    running.wait_for(lambda status: status.embedded == COUNT + 1)
    assert thumbnail_count(running) == 1


def test_the_index_is_built_again_while_search_goes_on(running: RunningLibrary) -> None:
    index = LibraryPaths(running.library.directory).index
    index.mkdir(exist_ok=True)
    (index / "0123456789abcdef.snapshot").write_bytes(bytes(5000))
    (index / "notes.txt").write_bytes(b"mine")
    query = SearchQuery((TextTerm("red"),))
    before = [hit.photo_id for hit in running.library.search(query).hits]
    assert running.library.clear("index") == 5000
    assert [hit.photo_id for hit in running.library.search(query).hits] == before
    running.wait_for(lambda status: status.index_size == COUNT)
    assert [hit.photo_id for hit in running.library.search(query).hits] == before
    assert [path.name for path in index.iterdir()] == ["notes.txt"]


def test_only_models_that_nothing_needs_go(running: RunningLibrary) -> None:
    folder = LibraryPaths(running.library.directory).models
    for name in ("ViT-X--some", ".unfinished/ViT-Y--other"):
        (folder / name).mkdir(parents=True)
        (folder / name / "weights").write_bytes(bytes(3000))
    with closing(open_engine(running.library.directory)) as catalog, writing(catalog):
        catalog.execute(
            "INSERT INTO models (spec, dimension, fingerprint, created_utc) "
            "VALUES ('ViT-X/some', 4, 'f', 0)"
        )
        catalog.execute(
            "INSERT INTO embeddings (model_id, photo_id, vector) "
            "SELECT m.id, (SELECT min(id) FROM photos), x'00' FROM models m "
            "WHERE spec = 'ViT-X/some'"
        )
    assert running.library.clear("models") == 6000
    with closing(open_user(running.library.directory)) as catalog:
        assert [row[0] for row in catalog.all("SELECT spec FROM models")] == [
            running.library.status().model.spec
        ]
        assert catalog.one("SELECT count(*) FROM embeddings")[0] == COUNT


def test_only_old_logs_go(running: RunningLibrary, tmp_path: Path) -> None:
    logs = LibraryPaths(running.library.directory).logs
    (logs / "engine.log.1").write_bytes(bytes(700))
    (logs / "window.log.3").write_bytes(bytes(300))
    (tmp_path / "far").write_bytes(b"mine")
    (logs / "window.log.2").symlink_to(tmp_path / "far")
    assert running.library.clear("logs") == 1000
    assert (logs / "engine.log").stat().st_size > 0
    assert (tmp_path / "far").read_bytes() == b"mine"


@pytest.mark.parametrize("part", ["catalog", "backups"])
def test_what_is_precious_is_never_cleared(running: RunningLibrary, part: DiskPart) -> None:
    with pytest.raises(UsageError) as refused:
        running.library.clear(part)
    assert refused.value.hint


def _checks(running: RunningLibrary, **options: bool) -> dict[str, list[Check]]:
    found: dict[str, list[Check]] = {}
    for check in running.library.diagnose(**options):
        found.setdefault(check.name, []).append(check)
    return found


def test_the_doctor_finds_and_repairs_what_belongs_to_nothing(running: RunningLibrary) -> None:
    library = running.library.directory
    running.library.pause()  # or jobs that are not needed would be done
    with closing(open_engine(library)) as catalog:
        catalog.execute("PRAGMA foreign_keys = OFF")
        with writing(catalog):
            catalog.execute(
                "INSERT INTO embeddings (model_id, photo_id, vector) "
                "SELECT id, 999999, x'00' FROM models"
            )
            catalog.execute("INSERT INTO outdated SELECT id, 999998 FROM models")
            catalog.execute(
                "INSERT INTO jobs (model_id, photo_id, sort_ns) "
                "SELECT model_id, photo_id, 0 FROM embeddings WHERE photo_id < 999 LIMIT 2"
            )
    with closing(open_thumbnails(library, write=True)) as pictures, writing(pictures):
        pictures.execute("INSERT INTO thumbnails VALUES (999997, 1, x'00')")
    found = _checks(running, repair=False)
    assert [found[name][0].state for name in ("embeddings", "work", "thumbnails")] == (
        ["warning"] * 3
    )
    found = _checks(running)
    assert found["embeddings"][0].state == "repaired"
    assert found["embeddings"][0].message.startswith(
        "1 embeddings of unknown photos, 1 marks without an embedding"
    )
    assert "2 that waited were done already" in found["work"][0].message
    assert found["thumbnails"][0].state == "repaired"
    found = _checks(running)
    assert [found[name][0].state for name in ("embeddings", "work", "thumbnails")] == ["ok"] * 3
    assert thumbnail_count(running) == COUNT


def test_the_doctor_tells_of_folders_work_disk_and_failures(running: RunningLibrary) -> None:
    found = _checks(running, quick=True)
    assert "scanned 20" in found["folder"][0].message
    assert "photos wait" in found["queue"][0].message
    assert len(found["disk"]) == 7
    assert "of at most 1024 MB" in "".join(check.message for check in found["disk"])
    assert "up for 0 h" in found["engine"][0].message
    assert "image encoder" in found["model"][0].message
    assert "failures --retry unreadable" in found["failures"][0].hint
    assert "embeddings" not in found


def test_logs_go_out_without_names(running: RunningLibrary, tmp_path: Path) -> None:
    running.library.clear("logs")
    report = f"{os.fsencode(tmp_path).decode()}/Secret holidays/p1.png is odd"
    target = tmp_path / "logs.zip"
    running.library.export_logs(target, masked=False, report=report)
    with zipfile.ZipFile(target) as archive:
        assert archive.read("doctor.txt").decode() == report
        assert "logs/engine.log" in archive.namelist()
    running.library.export_logs(target, masked=True, report=report)
    with zipfile.ZipFile(target) as archive:
        text = "\n".join(archive.read(name).decode() for name in archive.namelist())
    for word in ("Secret", "holidays", "p1", tmp_path.name):
        assert word not in text
    assert ".png is odd" in text
    assert "core.service" in text
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


def test_the_real_command_line_clears_exports_and_retries(
    running: RunningLibrary, tmp_path: Path
) -> None:
    photosift = Photosift(running.library.directory)
    said = photosift("clear", "thumbnails", "--yes")
    assert said.code == 0, said.err
    assert said.out.endswith("MB are free now.\n")
    assert thumbnail_count(running) == 0
    complaint(photosift("clear", "catalog", "--yes"), 2)
    target = tmp_path / "help.zip"
    said = photosift("doctor", "--quick", "--export", target, "--mask-paths")
    assert "Logs and report are in" in said.out
    with zipfile.ZipFile(target) as archive:
        report = archive.read("doctor.txt").decode()
    assert "photos wait" in report
    assert "Secret" not in report
    assert "already" in complaint(photosift("doctor", "--export", target), 2)
    assert photosift("failures", "--retry", "unreadable").out == "1 photo will be tried again.\n"
    rows = photosift("doctor", "--quick", "--json").json("doctor")
    assert {row["name"] for row in rows} >= {"engine", "queue", "disk"}


def test_thumbnails_keep_to_their_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.service.disk_use.MEGABYTE", 20_000)
    library = tmp_path / "library"
    with closing(open_engine(library)) as catalog:
        settings_table.put(catalog, THUMBNAILS_LIMIT, "100")
        settings_table.put(catalog, BACKUPS_LIMIT, "1")
        folder = folders.add(catalog, os.fsencode(tmp_path))
        with writing(catalog):
            catalog.execute(
                "INSERT INTO directories (id, folder_id, path, name) VALUES (1, ?, x'', '')",
                (folder.id,),
            )
            for number in range(1, 401):
                catalog.execute(
                    "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
                    "added_utc, sort_ns) VALUES (?, 1, ?, '', 1, 1, 0, ?)",
                    (number, b"%d" % number, number),
                )
    with closing(open_thumbnails(library, write=True)) as pictures:
        thumbnails.put(pictures, [(number, 1, bytes(9000)) for number in range(1, 401)])
    backups = LibraryPaths(library).backups
    backups.mkdir(exist_ok=True)
    now = datetime.now(UTC)
    for days in range(5):
        stamp = (now - timedelta(days=days)).strftime("%Y%m%dT%H%M%S%f")
        (backups / f"catalog-{stamp}.db").write_bytes(bytes(15_000))
    kept = threading.Event()

    def asked() -> int:
        kept.set()  # which is after the work of the first round
        return 0

    keeper = Keeper(
        library,
        listeners=asked,
        tell=lambda _notice: None,
        stop=lambda: None,
    )
    keeper.start()
    assert kept.wait(PATIENCE_S)
    keeper.close()
    with closing(open_thumbnails(library, write=False)) as pictures:
        left = thumbnails.ids(pictures)
    assert 80 < len(left) < 210
    assert left == list(range(401 - len(left), 401))
    assert len(list(backups.glob("catalog-*.db"))) == 3
