"""Takes back, and does again, the steps whose work is the engine's: on folders and on files.

Whoever does the work registers what takes it back, by verb. Steps of tags, marks and albums are
taken back by the programs that made them, without the engine (`core.catalog.editing`).
"""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from core.catalog import history
from core.catalog.connection import engine_connection, writing
from core.errors import ServiceError
from core.events import Edited, Event
from core.records import Step, Verb


class TakeBack(Protocol):
    """Takes a step back, or does it again; on a request's thread, one step at a time.

    Returns True when that is done: then the step's state is noted. Or False when it goes on in
    the background: then whoever does the work notes it (`history.set_state`) at the end. It does
    what can still be done, and raises CoreError when nothing was changed.
    """

    def __call__(self, step: Step, *, redo: bool) -> bool: ...


class Undoing:
    """Knows who takes back what."""

    def __init__(self, library: Path, tell: Callable[[Event], None]) -> None:
        """Prepare; `tell` sends an event to every client."""
        self._library = library
        self._tell = tell
        self._by_verb: dict[Verb, TakeBack] = {}
        self._one_at_a_time = threading.Lock()

    def register(self, verbs: Iterable[Verb], take_back: TakeBack) -> None:
        """Say who takes steps of these verbs back. Called while the engine is put together."""
        self._by_verb |= dict.fromkeys(verbs, take_back)

    def carry_out(self, step_id: int, *, redo: bool) -> Step | None:
        """Take a step back or do it again.

        Returns:
            The step as it is now; None when another one has its turn by now.

        Raises:
            CoreError: It cannot be done; nothing was changed.
        """
        with self._one_at_a_time:
            with engine_connection(self._library) as catalog:
                step = history.next_to_redo(catalog) if redo else history.next_to_undo(catalog)
            if step is None or step.id != step_id:
                return None
            take_back = self._by_verb.get(step.verb)
            if take_back is None:
                raise ServiceError(
                    "The engine does not know how to undo this.", "Update Photosift."
                )
            is_done = take_back(step, redo=redo)
            with engine_connection(self._library) as catalog, writing(catalog):
                if is_done:
                    history.set_state(catalog, step_id, "done" if redo else "undone")
                now = history.get(catalog, step_id)
        self._tell(Edited(("history",)))
        return now
