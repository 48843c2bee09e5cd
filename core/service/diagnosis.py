"""Looks the whole library over, and repairs what is derived."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.catalog import failures, folders, photos
from core.catalog.backup import list_backups
from core.catalog.connection import check_integrity, mark_damaged
from core.catalog.recovery import report
from core.paths import LibraryPaths
from core.records import Check, Folder
from core.service import wording
from core.service.asker import interruptible
from core.service.derived_checks import (
    check_embeddings,
    check_index,
    check_jobs,
    check_names,
    check_stacks,
    check_thumbnails,
)
from core.service.disk_use import disk_use
from core.service.health import free_bytes
from core.versions import package_versions, program_version

if TYPE_CHECKING:
    from core.service.engine import Engine

# Below this, indexing and backups soon have to wait.
LITTLE_ROOM_BYTES = 500 * 2**20


def diagnose(engine: "Engine", *, repair: bool, quick: bool = False) -> Iterator[Check]:
    """Check versions, engine, model, folders, work, catalog, disk, backups and failures.

    With `repair`, what is derived and wrong is made again; nothing else is ever changed. `quick`
    leaves out whatever reads whole files.
    """
    yield Check("photosift", "ok", program_version())
    yield Check("packages", "ok", package_versions())
    yield _engine()
    yield _model(engine)
    yield from _folders(engine)
    yield _queue(engine)
    yield _catalog(engine, quick=quick)
    yield from _safety(engine)
    yield check_names(engine, repair=repair)
    yield check_index(engine, repair=repair)
    if not quick:
        yield check_stacks(engine, repair=repair)
        yield check_embeddings(engine, repair=repair)
    yield check_jobs(engine, repair=repair)
    yield check_thumbnails(engine, repair=repair, quick=quick)
    yield from _disk(engine)
    yield from _failures(engine)


def _engine() -> Check:
    import psutil  # noqa: PLC0415 - for this alone

    process = psutil.Process()
    minutes = round((time.time() - process.create_time()) / 60)
    workers = 0
    for child in process.children(recursive=True):
        try:
            workers += child.memory_info().rss
        except psutil.Error:
            continue  # it has just ended
    memory = process.memory_info().rss
    said = f"process {os.getpid()}, up for {minutes // 60} h {minutes % 60} min, {_mb(memory)}"
    return Check("engine", "ok", f"{said}; its workers {_mb(workers)}")


def _model(engine: "Engine") -> Check:
    active, upcoming = engine.models.statuses()
    if active.condition == "failed":
        return Check(
            "model",
            "failed",
            f"{active.spec}: {active.message}",
            "Choose one: photosift models list.",
        )
    if active.condition == "loading":
        return Check("model", "ok", f"{active.spec} is being loaded")
    said = f"{active.spec} on {active.device} in {active.precision}, {active.dimension} dimensions"
    if engine.models.image_encoder:
        said += f", image encoder {engine.models.image_encoder}"
        said += f", text encoder {engine.models.text_encoder}"
    if upcoming is not None:
        said += f"; {upcoming.spec} comes next"
    return Check("model", "warning" if active.message else "ok", said, active.message)


def _folders(engine: "Engine") -> Iterator[Check]:
    with engine.readers.borrow() as catalog:
        found = folders.list_folders(catalog)
    yield from map(_folder, found)
    if not found:
        yield Check("folder", "ok", "none yet", "Add one: photosift add FOLDER.")


def _folder(folder: Folder) -> Check:
    disk = f" (disk {folder.volume})" if folder.volume else ""
    if folder.offline:
        return Check(
            "folder",
            "warning",
            f"{folder.name}{disk} is offline",
            "Connect its disk; nothing is lost.",
        )
    how = {"events": "watched", "scheduled": "looked through at times", "off": "not watched"}
    said = f"{folder.name}{disk}: {wording.photos(folder.photos)}, {how[folder.watch_mode]}"
    if folder.last_event_utc is not None:
        said += f", last change {_when(folder.last_event_utc)}"
    if folder.last_scan_utc is not None:
        said += f", scanned {_when(folder.last_scan_utc)}"
    if folder.message:
        return Check("folder", "warning", said, folder.message)
    if folder.watch_mode == "scheduled":
        return Check("folder", "warning", said, folder.watch_reason)
    return Check("folder", "ok", said)


def _queue(engine: "Engine") -> Check:
    with engine.readers.borrow() as catalog:
        engine.recount(catalog)  # the other checks count too, and are not to say otherwise
    if not engine.models.model_ids():
        return Check("queue", "ok", "What waits is known once a model is loaded.")
    progress = engine.status().progress
    waiting = progress.total - progress.done
    said = f"{progress.phase}, {wording.photos_wait(waiting)}"
    if progress.arrivals:
        said += f", {progress.arrivals} of them new arrivals"
    if progress.rate_per_s:
        said += f", {progress.rate_per_s:.1f} photos/s"
    if progress.remaining_s is not None:
        said += f", about {max(1, round(progress.remaining_s / 60))} min to go"
    if progress.waiting_for:
        said += f". {progress.waiting_for}"
    return Check("queue", "ok", said)


def _catalog(engine: "Engine", *, quick: bool) -> Check:
    with engine.readers.borrow() as catalog:
        wrong = []
        if not quick:
            with interruptible(catalog):
                wrong = check_integrity(catalog)
        live = photos.count_live(catalog)
        excluded = photos.count_excluded(catalog)
    if wrong:
        mark_damaged(LibraryPaths(engine.library).suspect)
        return Check(
            "catalog",
            "failed",
            f"The catalog is damaged: {wrong[0]}",
            "It is being repaired: look again in a moment.",
        )
    said = f"{wording.photos(live)}, {excluded} left out"
    return Check("catalog", "ok", said if quick else f"{said}, no damage found")


def _safety(engine: "Engine") -> Iterator[Check]:
    """The backups, and what was lost when the catalog was damaged."""
    found = list_backups(engine.library)
    if found:
        made = found[0].made.astimezone()
        size_mb = sum(backup.path.stat().st_size for backup in found) / 1e6
        said = f"{len(found)}, {size_mb:.1f} MB, the newest of {made.day} {made:%B %Y}"
        yield Check("backups", "ok", said)
    else:
        yield Check("backups", "ok", "none yet; one is made every day")
    with engine.readers.borrow() as catalog:
        recovery = report(catalog)
    # Whoever deletes the damaged file is content with what was restored.
    if recovery is not None and (engine.library / recovery.aside).is_file():
        yield Check("recovery", "warning", recovery.message, recovery.hint)


def _disk(engine: "Engine") -> Iterator[Check]:
    with engine.readers.borrow() as catalog:
        parts = disk_use(engine.library, catalog)
    for use in parts:
        limit = "" if use.limit_bytes is None else f" of at most {_mb(use.limit_bytes)}"
        yield Check("disk", "ok", f"{use.part}: {_mb(use.size_bytes)}{limit}")
    free = free_bytes(engine.library)
    if free < LITTLE_ROOM_BYTES:
        yield Check(
            "disk", "warning", f"only {_mb(free)} free", "Make room: photosift clear thumbnails."
        )
    else:
        yield Check("disk", "ok", f"{_mb(free)} free")


def _failures(engine: "Engine") -> Iterator[Check]:
    with engine.readers.borrow() as catalog:
        groups = failures.groups(catalog)
    if not groups:
        yield Check("failures", "ok", "none")
    for group in groups:
        yield Check(
            "failures",
            "warning",
            f"{wording.photos(group.photos)} could not be used ({group.reason}): {group.message}",
            f"See photosift failures; try again with photosift failures --retry {group.reason}.",
        )


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:.0f} MB"


def _when(at_utc: float) -> str:
    return f"{datetime.fromtimestamp(at_utc, UTC).astimezone():%Y-%m-%d %H:%M}"
