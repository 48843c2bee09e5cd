"""Looks the whole library over, and repairs what is derived."""

import os
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from typing import TYPE_CHECKING

from core.catalog import embeddings, folders, jobs, names, photos
from core.catalog.backup import list_backups
from core.catalog.connection import (
    check_integrity,
    engine_connection,
    mark_damaged,
    open_thumbnails,
)
from core.catalog.recovery import report
from core.paths import LibraryPaths
from core.records import Check

if TYPE_CHECKING:
    from core.service.engine import Engine

PACKAGES = (
    "torch",
    "open_clip_torch",
    "hnswlib",
    "pillow",
    "pi-heif",
    "rawpy",
    "PySide6-Essentials",
)


def diagnose(engine: "Engine", *, repair: bool) -> Iterator[Check]:
    """Check versions, model, folders, catalog, names, index, thumbnails and failures.

    With `repair`, what is derived and wrong is made again; nothing else is ever changed.
    """
    yield from _versions()
    yield _model(engine)
    yield from _folders(engine)
    yield _catalog(engine)
    yield from _safety(engine)
    yield _names(engine, repair=repair)
    yield _index(engine, repair=repair)
    yield _jobs(engine, repair=repair)
    yield _thumbnails(engine)
    yield _failures(engine)


def _versions() -> Iterator[Check]:
    from core import __version__  # noqa: PLC0415 - read when asked for

    yield Check(
        "photosift", "ok", f"{__version__}, Python {platform.python_version()}, {sys.platform}"
    )
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    yield Check("packages", "ok", ", ".join(found))


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
    if upcoming is not None:
        said += f"; {upcoming.spec} comes next"
    return Check("model", "warning" if active.message else "ok", said, active.message)


def _folders(engine: "Engine") -> Iterator[Check]:
    with engine.readers.borrow() as catalog:
        found = folders.list_folders(catalog)
    for folder in found:
        if folder.offline:
            yield Check(
                "folder",
                "warning",
                f"{folder.name} is offline",
                "Connect its disk; nothing is lost.",
            )
            continue
        how = {"events": "watched", "scheduled": "looked through at times", "off": "not watched"}
        said = f"{folder.name}: {folder.photos} photos, {how[folder.watch_mode]}"
        yield Check("folder", "warning" if folder.message else "ok", said, folder.message)
    if not found:
        yield Check("folder", "ok", "none yet", "Add one: photosift add FOLDER.")


def _catalog(engine: "Engine") -> Check:
    with engine.readers.borrow() as catalog:
        wrong = check_integrity(catalog)
        live = photos.count_live(catalog)
    if wrong:
        mark_damaged(LibraryPaths(engine.library).suspect)
        return Check(
            "catalog",
            "failed",
            f"The catalog is damaged: {wrong[0]}",
            "It is being repaired: look again in a moment.",
        )
    return Check("catalog", "ok", f"{live} photos, no damage found")


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


def _names(engine: "Engine", *, repair: bool) -> Check:
    with engine.readers.borrow() as catalog:
        live, known = photos.count_live(catalog), names.count(catalog)
    if live == known:
        return Check("names", "ok", f"{known} names can be searched")
    said = f"{known} names for {live} photos"
    if not repair:
        return Check("names", "warning", said, "Run photosift doctor.")
    with engine_connection(engine.library) as catalog:
        made = names.rebuild(catalog)
    return Check("names", "repaired", f"{said}; {made} made again")


def _index(engine: "Engine", *, repair: bool) -> Check:
    active = engine.models.active
    if active is None:
        return Check("index", "warning", "There is none while no model is loaded.")
    with engine.readers.borrow() as catalog:
        stored = embeddings.count(catalog, active.model_id)
    held = len(active.index)
    if stored == held:
        return Check("index", "ok", f"{held} photos, {active.index.kind}")
    said = f"the index holds {held} photos, the catalog {stored}"
    if not repair:
        return Check("index", "warning", said, "Run photosift doctor.")
    engine.models.reconcile()
    return Check("index", "repaired", said)


def _jobs(engine: "Engine", *, repair: bool) -> Check:
    with engine_connection(engine.library) as catalog:
        made = 0
        if repair:
            made = sum(jobs.enqueue_missing(catalog, m) for m in engine.models.model_ids())
        waiting = sum(jobs.count(catalog, m) for m in engine.models.model_ids())
        if made:
            engine.recount(catalog)
            engine.pipeline.wake()
    said = f"{waiting} photos wait" if waiting else "every photo is done"
    if made:
        return Check("work", "repaired", f"{said}; {made} had been forgotten")
    return Check("work", "ok", said)


def _thumbnails(engine: "Engine") -> Check:
    pictures = open_thumbnails(engine.library, write=False)
    try:
        wrong = check_integrity(pictures)
    finally:
        pictures.close()
    size_mb = (
        sum(
            os.path.getsize(path)  # noqa: PTH202 - names from scandir
            for path in engine.library.glob("thumbnails.db*")
        )
        / 1e6
    )
    if wrong:
        return Check("thumbnails", "failed", f"damaged: {wrong[0]}", "Delete thumbnails.db.")
    return Check("thumbnails", "ok", f"{size_mb:.0f} MB, no damage found")


def _failures(engine: "Engine") -> Check:
    count = engine.status(fresh=True).failures
    if not count:
        return Check("failures", "ok", "none")
    return Check(
        "failures", "warning", f"{count} photos could not be used", "See: photosift failures."
    )
