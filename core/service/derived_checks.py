"""The doctor's look at what is derived: names, index, embeddings, jobs, thumbnails."""

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from core.catalog import consistency, embeddings, jobs, names, photos, stacks, thumbnails
from core.catalog.connection import (
    Connection,
    check_integrity,
    engine_connection,
    open_thumbnails,
    writing,
)
from core.errors import CatalogError
from core.ingest import stacking
from core.records import Check
from core.service import wording
from core.service.asker import interruptible
from core.service.disk_use import size_of

if TYPE_CHECKING:
    from core.service.engine import Engine

T = TypeVar("T")


def check_names(engine: "Engine", *, repair: bool) -> Check:
    """Every live photo can be found by its name."""
    with engine.readers.borrow() as catalog:
        live, known = photos.count_live(catalog), names.count(catalog)
    if live == known:
        return Check("names", "ok", f"{known} names can be searched")
    said = f"{known} names for {wording.photos(live)}"
    if not repair:
        return Check("names", "warning", said, "Run photosift doctor.")
    with engine_connection(engine.library) as catalog:
        made = names.rebuild(catalog)
    return Check("names", "repaired", f"{said}; {made} made again")


def check_stacks(engine: "Engine", *, repair: bool) -> Check:
    """Views list every photo once: files that are one photo are shown as one."""
    with engine.readers.borrow() as catalog, interruptible(catalog):
        wrong = stacks.count_wrong(catalog)
    said = f"{wrong} photos or folders are counted wrongly"
    if repair:
        with engine_connection(engine.library) as catalog:
            if wrong:
                with writing(catalog):
                    stacks.count_anew(catalog)
            stacks.unsettle(catalog)
            restacked = stacking.settle(catalog)
        if wrong or restacked:
            engine.announcer.photos_changed(listed=True)
            found = said if wrong else "files of one photo were not shown together"
            return Check("stacks", "repaired", f"{found}; put together again")
    elif wrong:
        return Check("stacks", "warning", said, "Run photosift doctor.")
    return Check("stacks", "ok", "every photo is listed once")


def check_index(engine: "Engine", *, repair: bool) -> Check:
    """The index holds what the catalog holds."""
    active = engine.models.active
    if active is None:
        return Check("index", "warning", "There is none while no model is loaded.")
    with engine.readers.borrow() as catalog:
        stored = embeddings.count(catalog, active.model_id)
    held = len(active.index)
    if stored == held:
        return Check("index", "ok", f"{wording.photos(held)}, {active.index.kind}")
    said = f"the index holds {wording.photos(held)}, the catalog {stored}"
    if not repair:
        return Check("index", "warning", said, "Run photosift doctor.")
    engine.models.reconcile()
    return Check("index", "repaired", said)


def check_embeddings(engine: "Engine", *, repair: bool) -> Check:
    """Every embedding, and every mark of an outdated one, belongs to something."""
    lost = _mended(engine, consistency.lost_embeddings, consistency.drop_embeddings, repair=repair)
    marks = _mended(engine, consistency.idle_marks, consistency.drop_marks, repair=repair)
    if not (lost or marks):
        return Check("embeddings", "ok", "all belong to photos of the library")
    said = f"{lost} embeddings of unknown photos, {marks} marks without an embedding"
    if not repair:
        return Check("embeddings", "warning", said, "Run photosift doctor.")
    return Check("embeddings", "repaired", f"{said}; dropped")


def check_jobs(engine: "Engine", *, repair: bool) -> Check:
    """Every photo that lacks an embedding waits, and no other."""
    if not engine.models.model_ids():
        return Check("work", "ok", "Looked at once a model is loaded.")
    needless = _mended(engine, consistency.needless_jobs, consistency.drop_jobs, repair=repair)
    with engine_connection(engine.library) as catalog:
        made = 0
        if repair:
            made = sum(jobs.enqueue_missing(catalog, m) for m in engine.models.model_ids())
        waiting = sum(jobs.count(catalog, m) for m in engine.models.model_ids())
        if repair and (made or needless):
            engine.recount(catalog)
            engine.pipeline.wake()
    said = wording.photos_wait(waiting) if waiting else "every photo is done"
    if needless:
        said += f"; {needless} that waited were done already"
    if made:
        said += f"; {made} had been forgotten"
    if not (made or needless):
        return Check("work", "ok", said)
    if not repair:
        return Check("work", "warning", said, "Run photosift doctor.")
    return Check("work", "repaired", said)


def check_thumbnails(engine: "Engine", *, repair: bool, quick: bool) -> Check:
    """The thumbnails can be read and belong to photos; `quick`: only their size."""
    size_mb = size_of(engine.library, "thumbnails") / 1e6
    if quick:
        return Check("thumbnails", "ok", f"{size_mb:.0f} MB")
    orphans: list[int] = []
    try:
        with closing(open_thumbnails(engine.library, write=False)) as pictures:
            with interruptible(pictures):
                wrong = check_integrity(pictures)
            if not wrong:
                with engine.readers.borrow() as catalog, interruptible(pictures):
                    orphans = consistency.orphaned_thumbnails(catalog, pictures)
    except CatalogError as error:
        wrong = [error.message]
    if wrong:
        return Check(
            "thumbnails", "failed", f"damaged: {wrong[0]}", "Run: photosift clear thumbnails."
        )
    if not orphans:
        return Check("thumbnails", "ok", f"{size_mb:.0f} MB, no damage found")
    said = f"{len(orphans)} of photos that are not in the library any more"
    if not repair:
        return Check("thumbnails", "warning", said, "Run photosift doctor.")
    with closing(open_thumbnails(engine.library, write=True)) as pictures:
        thumbnails.delete(pictures, orphans)
        thumbnails.give_back_room(pictures)
    return Check("thumbnails", "repaired", f"{said}; deleted")


def _mended(
    engine: "Engine",
    find: Callable[[Connection], list[T]],
    drop: Callable[[Connection, Sequence[T]], None],
    *,
    repair: bool,
) -> int:
    """How many there were; with `repair`, they are dropped."""
    with engine.readers.borrow() as catalog, interruptible(catalog):
        found = find(catalog)
    if found and repair:
        with engine_connection(engine.library) as catalog:
            drop(catalog, found)
    return len(found)
