"""Whether the engine stays although nobody is there: for work that it can get on with."""

import logging
from typing import TYPE_CHECKING, Final

from core.catalog import jobs, settings_table
from core.errors import CoreError
from core.rpc.codec import installed_version
from core.settings import AFTER_CLOSING

if TYPE_CHECKING:
    from core.service.engine import Engine

log = logging.getLogger(__name__)

PATIENCE_S: Final = 600.0
"""Work that gets on by nothing for so long is left to the next engine."""


class Staying:
    """Asked once in a while as long as nobody is there. Thread: one.

    Args:
        engine: Whose work it is.
        every_s: How often it is asked. The time is counted by that and not by a clock, which may
            go on while the computer sleeps.
    """

    def __init__(self, engine: "Engine", every_s: float) -> None:
        self._engine = engine
        self._every_s = every_s
        self._seen: tuple[int, int] | None = None
        self._fruitless_s = 0.0
        self._has_told = False
        self._version = installed_version()

    def end_if_done(self) -> None:
        """Nobody is there: have the engine end unless there is a reason to stay."""
        try:
            stays = self._engine.files.busy or self.has_reason()
        except Exception:
            log.exception("A bug while looking for what is left to do; the engine ends")
            stays = False
        if not stays:
            self._engine.stop()

    def make_room(self) -> None:
        """Another version wants the library; its engine goes on with what is left to do."""
        if not self._engine.files.busy:
            self._engine.stop()

    def has_reason(self) -> bool:
        """Whether scans run, or scans or photos wait that nothing but time keeps from their turn.

        What waits for the charger, for its hours or for other programs is a reason too; what the
        user has paused or given up is none, nor what no model can read or no disk holds now, nor
        for long a catalog that cannot be read. After an update of the program the next engine goes
        on: new workers would not understand this one.
        """
        board = self._engine.board
        if board.is_paused or board.is_cancelled or installed_version() != self._version:
            return False
        is_known = True
        try:
            if not self._is_work_left():
                return False
        except CoreError as error:  # locked for a moment, or its disk is gone for good
            log.info("what is left to do is not known this time: %s", error)
            is_known = False
        if not self._has_told:
            self._has_told = True
            log.info("nobody is there; the engine stays for what is left to do")
        seen = board.moves, 0 if self._engine.scanner.in_trouble else board.found
        if seen != self._seen or (board.is_held and is_known):
            self._seen, self._fruitless_s = seen, 0.0
            return True
        self._fruitless_s += self._every_s
        if self._fruitless_s < PATIENCE_S:
            return True
        log.info("what is left to do gets on by nothing; the next engine tries again")
        return False

    def _is_work_left(self) -> bool:
        engine = self._engine
        with engine.readers.borrow() as catalog:
            if settings_table.get(catalog, AFTER_CLOSING) == "stop":
                return False
            if engine.scanner.is_due or _is_loading(engine):
                return True
            # Jobs of disks that are away are not among these.
            return any(jobs.take(catalog, m, 1) for m in engine.models.model_ids())


def _is_loading(engine: "Engine") -> bool:
    return any(model and model.condition == "loading" for model in engine.models.statuses())
