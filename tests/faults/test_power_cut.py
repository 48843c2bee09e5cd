"""The power fails at any moment: what was acknowledged is there, and the rest is whole.

A short working day of a real library, engine and client, is recorded write by write; then the
disk is rebuilt as it may be after a power cut at many moments, with what was not synced dropped
or torn, and opened.
"""

import os
import random
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from core.catalog import backup, embeddings, models, recovery, settings_table, tags
from core.catalog.connection import check_integrity, engine_connection, open_thumbnails
from core.index.photo_index import PhotoIndex
from core.paths import LibraryPaths
from core.service.catalog_vectors import index_state, vectors_of
from tests.faults.power_workload import EDITS, LATEST, TAG
from tests.faults.recorded_disk import Disk, Operation, read_record
from tests.service.test_engine import model_folder
from tests.service.test_engine_killed import draw_many
from tests.support.running_library import PATIENCE_S

HERE = Path(__file__).parent
CUTS = int(os.environ.get("PHOTOSIFT_POWER_CUTS", "60"))
PHOTOS = 150


@pytest.fixture
def recorder(tmp_path: Path) -> Path:
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("recording needs Linux and a C compiler")
    built = tmp_path / "recorder.so"
    source = HERE / "disk_recorder.c"
    command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(built), str(source), "-ldl"]
    subprocess.run(command, check=True, timeout=PATIENCE_S)
    return built


def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path, recorder: Path) -> None:
    directory, log = tmp_path / "library", tmp_path / "record"
    draw_many(tmp_path / "photos", PHOTOS)
    model_folder(tmp_path, "others-dim48")
    surroundings = {
        **os.environ,
        "LD_PRELOAD": str(recorder),
        "DISK_RECORDER_ROOT": str(directory),
        "DISK_RECORDER_LOG": str(log),
    }
    subprocess.run(
        [sys.executable, str(HERE / "power_workload.py"), str(directory), tmp_path / "photos"],
        check=True,
        env=surroundings,
        timeout=4 * PATIENCE_S,
    )
    record = read_record(log)
    assert any(o.kind == "s" and o.path.endswith("catalog.db") for o in record), "no checkpoint"
    assert any(o.kind == "s" and o.path.endswith("catalog.db-wal") for o in record)

    rng = random.Random(5)
    first = next(n for n, o in enumerate(record) if o.path.endswith("catalog.db-wal"))
    cuts = sorted(rng.sample(range(first, len(record)), CUTS))
    disk, played, acknowledged = Disk(), 0, 0
    for number, cut in enumerate(cuts):
        for operation in record[played:cut]:
            disk.apply(operation)
            acknowledged += _is_acknowledgement(operation)
        played = cut
        rebuilt = tmp_path / "rebuilt" / str(number)
        _write(disk.after_power_cut(rng), directory, rebuilt)
        _check(rebuilt, acknowledged)
        shutil.rmtree(rebuilt)
    assert acknowledged > EDITS // 2, "the cuts end too early to say much"


def _is_acknowledgement(operation: Operation) -> bool:
    return operation.kind == "w" and operation.path.endswith("/acknowledged")


def _write(files: dict[str, bytes], recorded: Path, target: Path) -> None:
    for name, content in files.items():
        path = target / Path(name).relative_to(recorded)
        if path.name.endswith("-shm"):
            continue  # memory, not disk
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _check(library: Path, acknowledged: int) -> None:
    """Open a library as its engine would, and look at everything in it."""
    recovery.repair(library, recovery.utc_now())
    with engine_connection(library) as catalog:
        assert recovery.report(catalog) is None, "a power cut is no damage"
        assert check_integrity(catalog) == []
        kept = {tag.name for tag in tags.list_tags(catalog)}
        for number in range(acknowledged):
            assert f"{TAG} {number}" in kept
        assert int(settings_table.get(catalog, LATEST) or "-1") >= acknowledged - 1
        tagged = catalog.one("SELECT count(DISTINCT tag_id) FROM photo_tags")[0]
        assert tagged >= acknowledged
        places = catalog.all(
            "SELECT count(*) FROM photos WHERE live = 1 GROUP BY directory_id, file_name"
        )
        assert all(count == 1 for (count,) in places), "a photo was doubled"
        for model in models.list_models(catalog):
            index = PhotoIndex.open(
                LibraryPaths(library).index,
                f"{model.spec}#{model.fingerprint}",
                model.dimension,
                index_state(catalog, model.id),
                partial(vectors_of, catalog, model.id, model.dimension),
            )
            assert len(index) == embeddings.count(catalog, model.id)
    pictures = open_thumbnails(library, write=True)
    try:
        assert check_integrity(pictures) == []
    finally:
        pictures.close()
    for made in backup.list_backups(library):
        backup.verify(made.path)  # what bears a backup's name is whole
