"""Counts the photos that wait, although some are finished and others are found meanwhile."""

from typing import TYPE_CHECKING

from core.catalog import jobs, models, photos
from core.catalog.connection import Connection

if TYPE_CHECKING:
    from core.service.engine import Engine

# It is counted again when photos were finished meanwhile, but not for ever.
COUNTS_AT_MOST = 5


def recount(engine: "Engine", catalog: Connection) -> None:
    """Tell the board how many jobs wait; before the model is loaded, those that it will find."""
    board = engine.board
    since: int | None = None
    for left in reversed(range(COUNTS_AT_MOST)):
        since = board.moves if left else None
        model_ids = engine.models.model_ids()
        waiting = (
            sum(jobs.count(catalog, m) for m in model_ids)
            if model_ids
            else _owed_to_model(engine, catalog)
        )
        if board.waiting(waiting, since):
            return


def _owed_to_model(engine: "Engine", catalog: Connection) -> int:
    """Photos that wait for the model that is being loaded: all, if it never saw one."""
    known = models.get(catalog, engine.models.statuses()[0].spec)
    return photos.count_live(catalog) if known is None else jobs.count_owed(catalog, known.id)
