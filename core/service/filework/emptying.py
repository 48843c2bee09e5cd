"""Deletes files of the trash for good: the only thing that deletes a photo's file."""

import os
from collections.abc import Callable, Sequence

from core.catalog import history, journal, quarantine
from core.catalog.connection import Connection, writing
from core.catalog.quarantine import Kept
from core.ingest import roots
from core.records import FileProblem
from core.service.filework import disk
from core.service.filework.troubles import problem_of, shown
from core.service.filework.vault import vault_of

_AWAY = ("Its disk is not connected, so it stays in the trash.", "Connect it, and try again.")


def delete(
    catalog: Connection,
    work_id: int,
    chosen: Sequence[Kept],
    check: Callable[[], None],
) -> tuple[list[FileProblem], int]:
    """Delete these files.

    Args:
        catalog: A connection whose commits survive a power cut.
        work_id: In the journal.
        chosen: At most a few hundred.
        check: Called before anything happens; may raise to give up.

    Returns:
        What was left alone, and why; and the step.
    """
    check()
    problems: list[FileProblem] = []
    there: list[Kept] = []
    for kept in chosen:
        if _is_away(catalog, kept):
            if kept.part == "own":
                problems.append(FileProblem(shown(kept.origin), *_AWAY))
        else:
            there.append(kept)
    with writing(catalog):
        quarantine.mark_deleting(catalog, there)
    gone: list[Kept] = []
    for kept in there:
        try:
            _delete(kept)
        except OSError as error:
            problems.append(problem_of(kept.origin, error))
        else:
            gone.append(kept)
    step_id = 0
    with writing(catalog):
        quarantine.forget(catalog, gone)
        catalog.execute("UPDATE quarantine SET deleting = 0 WHERE deleting = 1")
        photos = sum(kept.part == "own" for kept in gone)
        if gone:
            step_id = journal.step_of(catalog, work_id)
            step = history.get(catalog, step_id)
            history.finish(catalog, step_id, photos + (step.photos if step is not None else 0))
    return problems, step_id


def finish_deleting(catalog: Connection) -> None:
    """Delete what the user wanted deleted when the engine died."""
    gone: list[Kept] = []
    for kept in quarantine.deleting(catalog):
        try:
            if not _is_away(catalog, kept):
                _delete(kept)
                gone.append(kept)
        except OSError:
            continue  # it stays in the trash, where the user sees it
    with writing(catalog):
        quarantine.forget(catalog, gone)
        catalog.execute("UPDATE quarantine SET deleting = 0 WHERE deleting = 1")


def _delete(kept: Kept) -> None:
    directory = os.path.dirname(kept.path)  # noqa: PTH120 - bytes
    vault = vault_of(kept.path)
    if not vault:
        raise FileNotFoundError(2, "It is not in the trash", kept.path)
    try:
        disk.delete_below(kept.path, vault)
    except FileNotFoundError:
        return  # somebody deleted it by hand
    disk.sync_directory(directory)
    disk.remove_empty(directory, vault)


def _is_away(catalog: Connection, kept: Kept) -> bool:
    vault = vault_of(kept.path)
    if os.path.lexists(kept.path) or os.path.lexists(vault):
        return False  # if it is gone, then somebody deleted it by hand
    if kept.photo_id is not None:
        files = quarantine.photo_files(catalog, [kept.photo_id])
        if any(file.is_away for file in files):
            return True
    if not os.path.isdir(os.path.dirname(vault)):  # noqa: PTH112, PTH120 - bytes
        return True
    root = quarantine.root_of(catalog, kept.origin)
    return root is not None and roots.is_away(catalog, root.id)
